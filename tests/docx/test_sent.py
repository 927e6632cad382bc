"""The signs of what was sent: an untouched copy bears those of its own words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from drafter import docx
from drafter.compare.redline import redline
from drafter.docx import Options
from drafter.docx.package import Package
from drafter.model.digest import sign_of, sign_of_note
from drafter.model.nodes import Document
from drafter.model.notation import parse_text
from drafter.profiles import load
from tests.compare.edits import plain_documents
from tests.documents import SMALL
from tests.docx.word_files import p, word_file


def _signs(document: Document) -> dict[str, str]:
    signs = {row.id: sign_of(row) for row in document.paragraphs}
    return signs | {note.id: sign_of_note(note) for note in document.notes}


@given(document=plain_documents(with_tables=False))
@settings(max_examples=40)
def test_an_untouched_copy_bears_its_own_signs(
    document: Document, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("sent") / "a.docx"
    docx.write(document, load("minamata"), path)
    again, sent = docx.read(path).document, docx.sent(path)
    assert sent
    for ident, sign in _signs(again).items():
        assert sent[ident] == sign
    assert [i for i in sent if i.startswith("p")] == [row.id for row in again.paragraphs]


def test_other_words_have_other_signs_and_none_can_be_read_from_them(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    docx.write(SMALL, load("minamata"), path)
    changed = SMALL.paragraphs[3].with_content(parse_text("The Conference did not ask."))
    assert docx.sent(path)["p4"] == sign_of(SMALL.paragraphs[3]) != sign_of(changed)
    package = Package.open(path)
    record = next(package.bytes(n) for n in package.names if n.startswith("customXml/item1.xml"))
    assert b"Conference asked" not in record


def test_files_of_others_and_files_with_tracked_changes_bear_none(tmp_path: Path) -> None:
    assert docx.sent(word_file(tmp_path / "other.docx", p("The General Assembly,"))) == {}
    changed = replace(SMALL.paragraphs[3], content=parse_text("Nobody asked."))
    after = replace(SMALL, paragraphs=(*SMALL.paragraphs[:3], changed, *SMALL.paragraphs[4:]))
    marked = tmp_path / "marked.docx"
    docx.write(
        redline(SMALL, after, "Ann", "2026-01-01T00:00:00Z"), load("minamata"), marked, Options()
    )
    assert docx.sent(marked) == {}
