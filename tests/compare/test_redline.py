"""A redline holds both texts: accepting all gives the new one, rejecting all the old."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ooxml_integrity import check as integrity
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

from drafter import docx
from drafter.compare.redline import redline
from drafter.compare.report import differences
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.notation import parse
from drafter.model.revisions import final, has_revisions, original
from drafter.model.richtext import FOREIGN, RichText
from drafter.profiles import load
from tests.compare.edits import bare, edited, plain_documents
from tests.docx.word_changes import change_ids, resolve
from tests.objects import OBJECTS, PICTURES

_DATE = "2026-03-01T09:00:00Z"
pairs = plain_documents().flatmap(lambda old: st.tuples(st.just(old), edited(old)))
strangers = st.tuples(plain_documents(), plain_documents())


@given(texts=st.one_of(pairs, strangers))
@settings(max_examples=150)
def test_both_texts_are_in_the_model(texts: tuple[Document, Document]) -> None:
    old, new = texts
    marked = redline(old, new, "A. Reviewer", _DATE)
    assert bare(final(marked)) == bare(new)
    assert bare(original(marked)) == bare(old)
    assert has_revisions(marked) == (bare(old) != bare(new))


@given(texts=st.one_of(pairs, strangers), profile=st.sampled_from(["minamata", "ga"]))
@settings(max_examples=60)
def test_both_texts_are_in_the_word_file(
    texts: tuple[Document, Document], profile: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Resolved in the XML by code that knows nothing of the program."""
    old, new = texts
    folder = tmp_path_factory.mktemp("redline")
    marked, body = folder / "redline.docx", load(profile)
    docx.write(redline(old, new, "A. Reviewer", _DATE), body, marked)
    for accept, text in ((True, new), (False, old)):
        plain = resolve(marked, folder / f"{accept}.docx", accept=accept)
        docx.write(text, body, folder / "clean.docx")
        kinds = profile == "minamata"
        assert _shown(plain, kinds=kinds) == _shown(folder / "clean.docx", kinds=kinds)
    assert all(times == 1 for times in change_ids(marked).values())


def _shown(path: Path, *, kinds: bool) -> list[object]:
    return bare(docx.read(path).document, targets=False, kinds=kinds)


def test_a_picture_that_word_saved_again_is_no_change() -> None:
    """Word writes other names and places for the same picture; another picture is a change."""
    old, again, other = (
        Document(
            (Paragraph("p1", Kind.PLAIN, RichText.of("See ") + RichText.object(FOREIGN, value)),),
            pictures=PICTURES,
        )
        for value in (
            OBJECTS[0],
            OBJECTS[0].replace('name="Picture"', 'name="Image 1"').replace("190500", "190501"),
            OBJECTS[1],
        )
    )
    assert not has_revisions(redline(old, again))
    assert has_revisions(redline(old, other))


@given(texts=pairs)
@settings(max_examples=25)
def test_the_word_file_holds_to_the_format(
    texts: tuple[Document, Document], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("redline") / "redline.docx"
    docx.write(redline(*texts, "A. Reviewer", _DATE), load("minamata"), path)
    assert [str(e) for e in OpenXmlValidator(FileFormat.MICROSOFT_365).validate(path).errors] == []
    assert integrity(path) == []


@given(texts=pairs)
@settings(max_examples=60)
def test_revisions_come_back_from_word(
    texts: tuple[Document, Document], tmp_path_factory: pytest.TempPathFactory
) -> None:
    old, new = texts
    path = tmp_path_factory.mktemp("redline") / "redline.docx"
    docx.write(redline(old, new, "A. Reviewer", _DATE), load("minamata"), path)
    again = docx.read(path).document
    assert bare(final(again)) == bare(new)
    assert bare(original(again)) == bare(old)
    assert {r.author for r in again.revisions} <= {"A. Reviewer"}


_POINTING = """
bl| _The Conference of the Parties_,
pp| _Recalling_ its decision,[^n1]
op| _Welcomes_ the report;
op| _Decides_ to act on {p3};[^n2]
[^n1]| Decision 5/1.
[^n2]| Decision 5/3.
"""


def test_differences_show_what_notes_and_references_read_as() -> None:
    old = parse(_POINTING)
    new = old.spliced(1, 2, ())
    new = new.with_paragraph(
        2, new.paragraphs[2].with_content(new.paragraphs[2].content.inserted(7, " first"))
    )
    rows = differences(redline(old, new, "A", _DATE))
    shown = {row.change: "".join(text for text, _ in row.pieces) for row in rows if not row.note}
    assert shown["deleted"] == "Recalling its decision,[1]"
    assert shown["changed"] == "Decides first to act on paragraph 1;[1]"
