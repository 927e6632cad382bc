"""Paragraphs whose number stands inside the bracket keep their place in the count."""

from __future__ import annotations

from pathlib import Path

from drafter import docx
from drafter.checks.engine import check
from drafter.formats.txt import from_text, to_text
from drafter.model.nodes import Document, Kind
from drafter.model.outline import outline
from drafter.profiles import load
from tests.docx.word_files import p, word_file

_TEXT = """Draft decision MC-7/[--]: Mercury in dental amalgam

The Conference of the Parties,

Recalling its decision MC-5/4,

1. Decides to meet;

2. Requests the secretariat:

[(a) To prepare guidance;]

(b) To convene a workshop;

[3. Encourages parties to provide funding;]

[4. Alt. Urges parties to provide funding;]

5. Decides to remain seized of the matter.
"""
_BODY = load("minamata")


def _labels(document: Document) -> list[str]:
    shown = outline(document, _BODY.scheme_for("en")).labels
    rows = zip(document.paragraphs, shown, strict=True)
    return [own.mark or label for own, label in rows if own.kind is Kind.OPERATIVE]


def test_in_plain_text() -> None:
    document = from_text(_TEXT, _BODY, "en").document
    assert _labels(document) == ["1.", "2.", "(a)", "(b)", "3.", "4. Alt.", "5."]
    assert document.paragraphs[7].text == "[Encourages parties to provide funding;]"
    rules = {f.rule for f in check(document, _BODY)}
    assert not rules & {"subparagraph-marks", "operative-number", "subparagraph-end"}


def test_plain_text_is_read_again_as_it_was() -> None:
    document = from_text(_TEXT, _BODY, "en").document
    again = from_text(to_text(document, _BODY), _BODY, "en").document
    assert again.paragraphs == document.paragraphs


def test_in_a_word_file_with_typed_numbers(tmp_path: Path) -> None:
    rows = [line for line in _TEXT.split("\n") if line]
    path = tmp_path / "plain.docx"
    word_file(path, "".join(map(p, rows)))
    document = docx.read(path, _BODY).document
    assert _labels(document) == ["1.", "2.", "(a)", "(b)", "3.", "4. Alt.", "5."]
