"""The words of a Word file, taken from its XML without anything of the program.

It follows what Word shows when all changes are accepted: text, symbols, no-break hyphens, results
of fields, text boxes once, notes; not instructions, deletions or automatic numbers.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from drafter.model.nodes import Document
from drafter.model.outline import outline
from drafter.model.richtext import OBJECT
from drafter.model.spoken import words_of
from drafter.profiles import load

__all__ = ["document_words", "file_words"]

_GONE = {"del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "Fallback"}
_GONE |= {"rt", "sdtPr", "sdtEndPr", "tblPr", "tcPr", "trPr", "posOffset", "docPr"}
_BLOCKS = {"p", "tc", "tr", "tbl", "br", "cr", "tab", "ptab"}
_SHIFTED = {0xF0B7: "•", 0xF02D: "−", 0xF0B1: "±", 0xF0B0: "°", 0xF0A7: "▪", 0xF0FC: "✓"}


def _local(element: Any) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _text(element: Any) -> Iterator[str]:
    name = _local(element)
    if name in _GONE or not name:
        return
    if name == "t":
        yield element.text or ""
    elif name == "noBreakHyphen":
        yield "\u2011"
    elif name == "sym":
        code = int(next((v for k, v in element.attrib.items() if k.endswith("}char")), "20"), 16)
        yield _SHIFTED.get(code) or chr(code - 0xF000 if 0xF020 <= code <= 0xF0FF else code)
    if name in _BLOCKS:
        yield " "
    for child in element:
        yield from _text(child)
    if name in _BLOCKS or name == "txbxContent":
        yield " "


def _joined(root: Any) -> None:
    """Join paragraphs whose mark was deleted, so that words cut by the deletion are whole."""
    for paragraph in list(root.iter("{*}p")):
        mark = paragraph.find("{*}pPr/{*}rPr/{*}del")
        following = paragraph.getnext()
        if mark is not None and following is not None and _local(following) == "p":
            for n, child in enumerate(c for c in paragraph if _local(c) != "pPr"):
                following.insert(n + (following.find("{*}pPr") is not None), child)
            paragraph.getparent().remove(paragraph)


def file_words(path: Path) -> Counter[str]:
    """The words of body and notes."""
    with zipfile.ZipFile(path) as archive:
        parts = {n.lstrip("/").replace("\\", "/"): n for n in archive.namelist()}
        main = _main(archive.read(parts["_rels/.rels"]))
        folder = posixpath.dirname(main)
        texts = [_read(archive.read(parts[main]))]
        rels = f"{folder}/_rels/{posixpath.basename(main)}.rels".lstrip("/")
        if rels in parts:
            for row in etree.fromstring(archive.read(parts[rels])):
                kind = row.get("Type", "").rpartition("/")[2]
                name = posixpath.normpath(
                    posixpath.join("/", folder, row.get("Target", ""))
                ).lstrip("/")
                if kind in ("footnotes", "endnotes") and name in parts:
                    texts.append(_read(archive.read(parts[name]), notes=True))
    return _words(" ".join(texts))


def _main(data: bytes) -> str:
    for row in etree.fromstring(data):
        if row.get("Type", "").endswith("/officeDocument"):
            return str(row.get("Target")).lstrip("/")
    raise ValueError("no main part")


def _read(data: bytes, *, notes: bool = False) -> str:
    root = etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False))
    _joined(root)
    if not notes:
        body = root.find("{*}body")
        return "".join(_text(body)) if body is not None else ""
    kept = [e for e in root if "separator" not in " ".join(v.lower() for v in e.attrib.values())]
    return " ".join("".join(_text(e)) for e in kept)


def _words(text: str) -> Counter[str]:
    return Counter(w for w in re.split(r"\W+", text.casefold().replace("\u00ad", "")) if w)


def document_words(document: Document) -> Counter[str]:
    """The words of a draft: text, notes, masthead, and numbers whether counted or typed."""
    derived = outline(document, load(document.profile).scheme_for(document.lang))

    shown = words_of(document, derived)
    rows = [p.content.expanded(shown) for p in document.paragraphs]
    rows += [p.expanded(shown) for n in document.notes for p in n.paragraphs]
    rows += [*derived.labels, *(p.mark or "" for p in document.paragraphs)]
    rows += [v for _, v in document.front.fields] + [n.sign for n in document.notes]
    return _words(" ".join(rows).replace(OBJECT, ""))
