"""The native file: the same bytes, one paragraph a line, and faults named by place."""

from __future__ import annotations

import base64
import difflib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from drafter.errors import InputError, VersionError
from drafter.model.nodes import Base, Comment, Document, Ignored, Revision, Version
from drafter.model.notation import parse_text
from drafter.model.richtext import FOREIGN, RichText
from drafter.storage import native
from tests.documents import SMALL, documents
from tests.objects import OBJECTS, PICTURES

HERE = Path("draft.undraft")


@given(documents())
def test_any_document_comes_back_and_saves_the_same_bytes(document: Document) -> None:
    text = native.dumps(document)
    again = native.loads(text, HERE)
    assert again == document
    assert native.dumps(again) == text


def test_everything_beside_the_text_is_kept() -> None:
    document = replace(
        SMALL,
        ignored=(Ignored("body-line", "0123", "quoted so", "A. Drafter", "2026-11-24"),),
        revisions=(Revision("r1", "Brazil", "2026-11-03T10:00:00Z"),),
        comments=(Comment("c1", "Chair", "Agreed?", resolved=True),),
        stage="in-session",
    )
    assert native.loads(native.dumps(document), HERE) == document


def test_one_changed_word_is_one_changed_line() -> None:
    changed = SMALL.with_paragraph(3, SMALL.paragraphs[3].with_content(parse_text("Other.")))
    old, new = native.dumps(SMALL).splitlines(), native.dumps(changed).splitlines()
    differences = [x for x in difflib.ndiff(old, new) if x[0] in "+-"]
    assert [x[0] for x in differences] == ["-", "+"]


def test_a_paragraph_stands_on_one_line() -> None:
    lines = native.dumps(SMALL).splitlines()
    assert sum(line.startswith('{"id": "p') for line in lines) == len(SMALL.paragraphs)


_GOOD = native.dumps(SMALL)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{}", "is not a drafter document"),
        ("hello", "is not a drafter document"),
        ("[1]", "is not a drafter document"),
        (_GOOD[:200], "is cut off before its end (line"),
        (_GOOD.replace('"kind": "author"', '"kind": "autor"'), "the kind “autor” is not known"),
        (_GOOD.replace('"kind": "author"', '"kind": "author", "level": 2'), "paragraph “p2”"),
        (_GOOD.replace('"id": "p2"', '"id": "p1"'), "its identity is used twice"),
        (_GOOD.replace("[0, 29,", "[0, 9999,"), "a mark lies outside the text"),
        (_GOOD.replace('"lang": "en"', '"lang": 3'), "“lang” is not text"),
        (_GOOD.replace('"stage": "draft"', '"stage": "later"'), "the stage “later” is not known"),
        (_GOOD.replace('"text": "Mercury in schools"', '"txt": "x"'), "“txt” is not known here"),
        (_GOOD.replace('"front": []', '"front": [["a"]]'), "a field is not a pair of texts"),
        (_GOOD.replace('"serial": 14', '"serial": NaN'), "is damaged"),
        ("[" * 100_000, "is not a drafter document"),
        ('{"format": "undraft", "x": ' + "[" * 100_000 + "}", "is damaged"),
    ],
)  # fmt: skip
def test_a_fault_is_named(text: str, says: str) -> None:
    assert text != _GOOD
    with pytest.raises(InputError) as caught:
        native.loads(text, HERE)
    sentence = str(caught.value)
    assert says in sentence
    assert "“draft.undraft”" in sentence


def test_a_newer_version_is_refused_by_name() -> None:
    with pytest.raises(VersionError, match="format version 99; this one reads up to 2"):
        native.loads(_GOOD.replace('"version": 2', '"version": 99'), HERE)


def test_the_place_of_a_fault_names_its_line() -> None:
    bad = _GOOD.replace('"kind": "author"', '"kind": "autor"')
    line = next(i for i, x in enumerate(bad.splitlines(), 1) if "autor" in x)
    with pytest.raises(InputError, match=f"line {line}, paragraph “p2”"):
        native.loads(bad, HERE)


_FIRST = Path(__file__).parents[1] / "data" / "first.undraft"


def test_a_file_of_the_first_version_opens() -> None:
    assert native.read(_FIRST) == SMALL


def _pictured() -> Document:
    """Two paragraphs with one picture, another in a version of long ago, and a base text."""
    old = replace(SMALL, pictures=(PICTURES[1],)).with_paragraph(
        3, SMALL.paragraphs[3].with_content(RichText.object(FOREIGN, OBJECTS[1]))
    )
    document = replace(SMALL, pictures=(PICTURES[0],), versions=(Version("first", "2026", old),))
    for at in (3, 4):
        content = document.paragraphs[at].content + RichText.object(FOREIGN, OBJECTS[0])
        document = document.with_paragraph(at, document.paragraphs[at].with_content(content))
    return replace(document, base=Base("a.docx", "UNEP/MC/COP.5/Dec.3", "00ff"))


def test_each_picture_stands_on_one_line_of_its_own() -> None:
    document = _pictured()
    lines = native.dumps(document).splitlines()
    data = [base64.b64encode(p.data).decode() for p in PICTURES]
    assert [sum(d in line for line in lines) for d in data] == [1, 1]
    assert native.loads("\n".join(lines), HERE) == document
    changed = document.with_paragraph(0, document.paragraphs[0].with_content(RichText("Word")))
    after = native.dumps(changed).splitlines()
    assert sum(a != b for a, b in zip(lines, after, strict=True)) == 1


def test_a_picture_that_was_tampered_with_is_named() -> None:
    text = native.dumps(_pictured())
    data = base64.b64encode(PICTURES[0].data).decode()
    with pytest.raises(InputError, match=f"picture “{PICTURES[0].id}”"):
        native.loads(text.replace(data, base64.b64encode(PICTURES[1].data).decode()), HERE)


def test_saved_and_opened(tmp_path: Path) -> None:
    path = tmp_path / "draft.undraft"
    native.write(SMALL, path)
    assert native.read(path) == SMALL


def test_an_empty_comment_is_kept() -> None:
    document = Document(comments=(Comment("c1", "", ""),), revisions=(Revision("r1", ""),))
    assert native.loads(native.dumps(document), Path("x")) == document
