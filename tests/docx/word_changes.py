"""Accepting and rejecting all changes in the XML of a Word file, knowing nothing of the program.

Follows what Word does: deleted runs go, ends of paragraphs that are gone join the next paragraph
(the first keeps its settings unless nothing is left of it), deleted rows go, former settings of
runs and paragraphs come back.
"""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_CHANGES = ("rPrChange", "pPrChange")

__all__ = ["change_ids", "resolve"]


def resolve(path: Path, target: Path, *, accept: bool) -> Path:
    """Write a copy of the file with every change accepted, or rejected."""
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(target, "w") as out:
        for name in archive.namelist():
            data = archive.read(name)
            if name in _PARTS:
                root = etree.fromstring(data)
                _resolve(root, accept=accept)
                data = etree.tostring(root)
            out.writestr(name, data)
    return target


def change_ids(path: Path) -> Counter[str]:
    """The ids of all elements that stand for a change, and how often each is used."""
    names = {"ins", "del", "moveFrom", "moveTo", *_CHANGES}
    ids: Counter[str] = Counter()
    with zipfile.ZipFile(path) as archive:
        for name in set(_PARTS) & set(archive.namelist()):
            for element in etree.fromstring(archive.read(name)).iter(f"{_W}*"):
                if etree.QName(element).localname in names:
                    ids[str(element.get(f"{_W}id"))] += 1
    return ids


def _resolve(root: Any, *, accept: bool) -> None:
    gone = {_W + n for n in (("del", "moveFrom") if accept else ("ins", "moveTo"))}
    kept = {_W + n for n in (("ins", "moveTo") if accept else ("del", "moveFrom"))}
    _formats(root, accept=accept)
    joining = [p for p in root.iter(f"{_W}p") if _mark(p) & gone]
    for row in list(root.iter(f"{_W}tr")):
        signs = {e.tag for e in row.iterfind(f"{_W}trPr/*")}
        if signs & gone:
            row.getparent().remove(row)
    for element in list(root.iter(*gone)):
        _remove(element)
    for element in list(root.iter(*kept)):
        _unwrap(element)
    for element in root.iter(f"{_W}delText", f"{_W}delInstrText"):
        element.tag = _W + ("t" if element.tag.endswith("delText") else "instrText")
    for paragraph in reversed(joining):  # so that what a paragraph joins is settled already
        _join(paragraph)
    for table in list(root.iter(f"{_W}tbl")):
        if table.find(f"{_W}tr") is None:
            table.getparent().remove(table)


def _mark(paragraph: Any) -> set[str]:
    return {e.tag for e in paragraph.iterfind(f"{_W}pPr/{_W}rPr/*")}


def _formats(root: Any, *, accept: bool) -> None:
    for name in _CHANGES:
        for change in list(root.iter(_W + name)):
            settings = change.getparent()
            if accept:
                settings.remove(change)
                continue
            before = change[0]
            mark = settings.find(f"{_W}rPr") if name == "pPrChange" else None
            settings.getparent().replace(settings, before)
            if mark is not None:
                before.append(mark)


def _remove(element: Any) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Any) -> None:
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    for child in reversed(element):
        parent.insert(at, child)
    parent.remove(element)


def _join(paragraph: Any) -> None:
    parent = paragraph.getparent()
    if parent is None:
        return
    following = paragraph.getnext()
    while following is not None and following.tag in (f"{_W}bookmarkStart", f"{_W}bookmarkEnd"):
        following = following.getnext()
    if paragraph.find(f".//{_W}r") is None:
        if len(parent.findall(f"{_W}p")) > 1 or parent.tag == f"{_W}body":
            parent.remove(paragraph)
    elif following is not None and following.tag == f"{_W}p":
        own = following.find(f"{_W}pPr")
        if own is not None:
            following.remove(own)
        paragraph.extend(list(following))
        parent.remove(following)
