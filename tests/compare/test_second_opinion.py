"""Docxodus compares the same two files: both redlines hold both texts, and ours marks no more.

It is a program of its own that a package for tests brings along; where it does not start, nothing
is said here.
"""

from __future__ import annotations

import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from drafter import docx, formats
from drafter.compare.redline import redline
from drafter.docx.names import w
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.notation import parse, parse_text, write_text
from drafter.model.tables import Cell, Row, Table, table_of, with_table
from drafter.profiles import load
from tests.documents import SMALL
from tests.docx.word_changes import resolve

_MODEL = Path(__file__).parents[1] / "data" / "model-case.txt"
_TWICE = 1.5  # how many times as many characters ours may mark
_ADDED, _TAKEN = (w("ins"), w("moveTo")), (w("del"), w("moveFrom"))


class _Docxodus:
    """The other program."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine

    def redline(self, old: Path, new: Path, target: Path) -> Path:
        """Write its redline of two files."""
        data, _, _ = self._engine.run_redline("Docxodus", old, new)
        target.write_bytes(data)
        return target


@pytest.fixture(scope="module")
def docxodus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Docxodus]:
    engines = pytest.importorskip("python_redlines.engines", reason="Docxodus is not installed")
    with pytest.MonkeyPatch.context() as patch:
        # So that it asks for no library of languages, which a bare machine lacks.
        patch.setenv("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")
        patch.setenv("DOTNET_CLI_TELEMETRY_OPTOUT", "1")
        small = tmp_path_factory.mktemp("docxodus") / "small.docx"
        docx.write(SMALL, load("minamata"), small)
        try:
            engine = engines.DocxodusEngine()
            engine.run_redline("Docxodus", small, small)
        except (OSError, ImportError, subprocess.CalledProcessError) as error:
            pytest.skip(f"Docxodus does not start here: {error}")
        yield _Docxodus(engine)


def _edited(document: Document, *changes: tuple[str, str]) -> Document:
    """With words replaced, in paragraphs and notes."""
    paragraphs = list(document.paragraphs)
    notes = list(document.notes)
    for old, new in changes:
        for i, p in enumerate(paragraphs):
            paragraphs[i] = p.with_content(parse_text(write_text(p.content).replace(old, new)))
        for i, n in enumerate(notes):
            contents = tuple(parse_text(write_text(c).replace(old, new)) for c in n.paragraphs)
            notes[i] = replace(n, paragraphs=contents)
    return replace(document, paragraphs=tuple(paragraphs), notes=tuple(notes))


def _reordered(document: Document) -> Document:
    """A paragraph that came, one that left and one that moved, among the operative ones."""
    rows = list(document.paragraphs)
    tops = [i for i, p in enumerate(rows) if p.kind is Kind.OPERATIVE and not p.level]
    moved = rows.pop(tops[-1])
    rows.insert(tops[0], moved)
    new = parse_text("_Welcomes_ the report of the co-chairs on ways to finance the work;")
    rows.insert(tops[1], replace(moved, id="p9001", content=new))
    del rows[tops[2] + 1]
    return replace(document, paragraphs=tuple(rows), serial=9001)


def _tables() -> tuple[Document, Document]:
    cells = [["Party", "Amount"], ["Brazil", "100"], ["Kenya", "200"]]

    def made(rows: list[list[str]]) -> Document:
        table = Table(tuple(Row(tuple(Cell(parse_text(c)) for c in row)) for row in rows))
        text = parse("pl| Contributions of the parties:\npl| Ends here.")
        paragraph = with_table(Paragraph("p3", Kind.TABLE), table)
        assert table_of(paragraph).rows
        return replace(text.spliced(1, 1, (paragraph,)), profile="minamata", serial=3)

    return made(cells), made([cells[0], ["Brazil", "150"], cells[2], ["Nepal", "70"]])


def _pairs() -> dict[str, tuple[Document, Document]]:
    model = formats.read(_MODEL, "minamata").document
    words = _edited(
        model, ("cooperation", "close cooperation"), ("2025", "2026"), ("Invites", "Urges")
    )
    return {
        "words": (model, words),
        "order": (model, _reordered(model)),
        "both": (model, _edited(_reordered(model), ("secretariat", "Executive Secretary"))),
        "tables": _tables(),
    }


@pytest.mark.parametrize("name", ["words", "order", "both", "tables"])
def test_both_programs_find_the_same(name: str, docxodus: _Docxodus, tmp_path: Path) -> None:
    texts = dict(zip(("old", "new"), _pairs()[name], strict=True))
    body = load("minamata")
    files = {n: tmp_path / f"{n}.docx" for n in texts}
    for n, document in texts.items():
        docx.write(document, body, files[n])
    ours = tmp_path / "ours.docx"
    docx.write(redline(texts["old"], texts["new"]), body, ours)
    theirs = docxodus.redline(files["old"], files["new"], tmp_path / "theirs.docx")
    for redlined in (ours, theirs):
        for accept, wanted in ((True, files["new"]), (False, files["old"])):
            plain = resolve(redlined, tmp_path / "plain.docx", accept=accept)
            assert _texts(plain) == _texts(wanted), (redlined.name, accept)
    assert 0 < _marked(ours) <= _TWICE * _marked(theirs)


def _roots(path: Path) -> Iterator[Any]:
    with zipfile.ZipFile(path) as archive:
        for name in ("word/document.xml", "word/footnotes.xml"):
            yield etree.fromstring(archive.read(name))


def _texts(path: Path) -> list[str]:
    """The words of each paragraph of body and notes, those without any left out."""
    rows = [
        "".join(t.text or "" for t in p.iter(w("t"))) for r in _roots(path) for p in r.iter(w("p"))
    ]
    return [row for row in rows if row.strip()]


def _marked(path: Path) -> int:
    """How many characters stand under changes."""
    return sum(
        len(text.text or "")
        for root in _roots(path)
        for change in root.iter(*_ADDED, *_TAKEN)
        for text in change.iter(w("t"), w("delText"))
    )
