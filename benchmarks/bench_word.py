"""Exporting to Word, self-check included, beside what plain lxml needs to build and zip the same."""

from __future__ import annotations

import io
import tempfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from lxml import etree

from benchmarks.texts import long_document
from drafter import docx
from drafter.docx.package import Package
from drafter.model.nodes import Document
from drafter.model.richtext import NOTE, RichText
from drafter.profiles import load

_SIZES = (1_000, 10_000)


def _noted(document: Document) -> Document:
    """With a note for every paragraph."""
    notes = list(document.notes)
    paragraphs = []
    for paragraph in document.paragraphs:
        if not paragraph.content.objects(NOTE):
            ident = f"m{len(notes)}"
            notes.append(replace(document.notes[0], id=ident))
            paragraph = paragraph.with_content(paragraph.content + RichText.object(NOTE, ident))
        paragraphs.append(paragraph)
    return replace(document, paragraphs=tuple(paragraphs), notes=tuple(notes))


def _timed(action: Callable[[], object]) -> float:
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def _copied(source: Any, parent: Any) -> None:
    """Everything below `source` again, element by element."""
    for child in source:
        new = etree.SubElement(parent, child.tag, child.attrib)
        new.text = child.text
        _copied(child, new)


def _plain(parts: Mapping[str, Any], path: Path) -> None:
    """The same elements made with lxml, serialized and zipped: nothing decided, nothing checked."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, source in parts.items():
            root = etree.Element(source.tag, source.attrib, source.nsmap)
            _copied(source, root)
            archive.writestr(name, etree.tostring(root, encoding="UTF-8"))
    path.write_bytes(buffer.getvalue())


def _peak(action: Callable[[], object]) -> float:
    tracemalloc.start()
    try:
        action()
        return tracemalloc.get_traced_memory()[1] / 1024 / 1024
    finally:
        tracemalloc.stop()


def bench_word_export() -> Mapping[str, float]:
    """Seconds and megabytes (of Python's own memory), and how both grow."""
    figures: dict[str, float] = {}
    profile = load("minamata")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.docx"
        for size in _SIZES:
            document = _noted(long_document(size, notes=True))
            write = lambda: docx.write(document, profile, path)  # noqa: B023, E731 - run at once
            ours = min(_timed(write) for _ in range(3))
            package = Package.open(path)
            parts = {n: package.xml(n) for n in package.names if n.endswith(".xml")}
            plain = lambda: _plain(parts, path)  # noqa: B023, E731 - run at once
            theirs = min(_timed(plain) for _ in range(3))
            figures[f"export_word_seconds_at_{size}_paragraphs"] = ours
            figures[f"plain_lxml_seconds_at_{size}_paragraphs"] = theirs
            figures[f"export_word_to_plain_lxml_at_{size}_paragraphs"] = ours / theirs
            figures[f"export_word_megabytes_at_{size}_paragraphs"] = _peak(write)
    for what in ("seconds", "megabytes"):
        few, many = (figures[f"export_word_{what}_at_{n}_paragraphs"] for n in _SIZES)
        figures[f"export_word_{what}_growth_from_1000_to_10000_paragraphs"] = many / few
    return figures


def bench_word_import() -> Mapping[str, float]:
    """Seconds to read a Word file of our own, and how they grow."""
    figures: dict[str, float] = {}
    profile = load("minamata")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.docx"
        for size in (100, *_SIZES):
            docx.write(_noted(long_document(size, notes=True)), profile, path)
            read = min(_timed(lambda: docx.read(path, profile)) for _ in range(2))
            figures[f"import_word_seconds_at_{size}_paragraphs"] = read
    few, many = (figures[f"import_word_seconds_at_{n}_paragraphs"] for n in _SIZES)
    figures["import_word_growth_from_1000_to_10000_paragraphs"] = many / few
    return figures
