"""Names of files that every system takes, made from symbols and titles that none would take."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checks.file_name import file_name, proposed_name
from drafter.model.nodes import Document, FrontMatter, Kind, Paragraph
from drafter.model.richtext import RichText

_DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}


def _of(title: str, symbol: str = "") -> Document:
    front = FrontMatter().with_field("symbol", symbol) if symbol else FrontMatter()
    return Document((Paragraph("p1", Kind.DECISION_TITLE, RichText.of(title)),), front=front)


def _is_taken(name: str) -> bool:
    """Whether Windows would take it, and take it as it is."""
    return (
        not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
        and name == name.strip(" ").rstrip(".")
        and name.partition(".")[0].lower() not in _DEVICES
        and len(name) <= 100
    )


@given(st.text('aC.:?*"<>|/\\ \t\u2028[]-6é', max_size=120))
def test_any_title_and_any_symbol_give_a_possible_name(words: str) -> None:
    assert _is_taken(proposed_name(_of(words)))
    assert _is_taken(file_name(_of("", words), "Untitled"))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Draft decision MC-6/[--]: Mercury: what now?", "Mercury_ what now"),
        ("Con", "_Con"),
        ("Nul.", "_Nul"),
        ("Conference", "Conference"),
    ],
)
def test_titles(title: str, name: str) -> None:
    assert proposed_name(_of(title)) == name


def test_symbols() -> None:
    assert file_name(_of("", "UNEP/MC/COP.6/L.3"), "x") == "UNEP_MC_COP.6_L.3"
    assert file_name(_of("", "COM1"), "x") == "_COM1"
    assert file_name(_of("", "???"), "x") == "x"
