"""Rendered pages: where words stand, by the programs that draw them; and how Word breaks lines."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest

__all__ = ["Word", "breaks", "lines_of", "needs_office", "rendered", "saved_by_office", "words_of"]

_WORD = re.compile(
    r'<page |<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
)
needs_office = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="LibreOffice and pdftotext draw and measure the pages",
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page: left, right, top and bottom in points from the page's upper left."""

    page: int
    text: str
    left: float
    right: float
    top: float
    bottom: float


def rendered(path: Path, folder: Path) -> Path:
    """A Word file as PDF."""
    return _converted(path, folder, "pdf")


def saved_by_office(path: Path, folder: Path) -> Path:
    """A Word file as LibreOffice opens and saves it."""
    target = folder / "saved"
    target.mkdir(exist_ok=True)
    return _converted(path, target, "docx")


def _converted(path: Path, folder: Path, kind: str) -> Path:
    profile = folder / "office"
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(folder),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return folder / f"{path.stem}.{kind}"


def words_of(pdf: Path) -> list[Word]:
    """The words of a PDF in the order of the page."""
    shown = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True
    ).stdout
    out, page = [], 0
    for found in _WORD.finditer(shown):
        if found[5] is None:
            page += 1
            continue
        left, top, right, bottom = (float(found[i]) for i in range(1, 5))
        out.append(Word(page, unescape(found[5]), left, right, top, bottom))
    return out


def lines_of(words: Sequence[Word]) -> list[list[Word]]:
    """Words by line: those that follow each other at one height."""
    out: list[list[Word]] = []
    for word in words:
        last = out[-1][-1] if out else None
        same = last and last.page == word.page and abs(last.bottom - word.bottom) < 5
        if same and word.left > (last.left if last else 0):
            out[-1].append(word)
        else:
            out.append([word])
    return out


def breaks(
    widths: Sequence[float], first: float, width: float, space: float, shrink: float = 0.65
) -> list[int]:
    """Where Word breaks a justified paragraph: the index of each word that begins a line.

    `widths` of the words in points, `first` of the first line's room, `width` of the others',
    `space` of a space. A word that does not fit is taken all the same if each space need shrink
    by at most `shrink`, and leaving it out would stretch the spaces over 2.3 times as much.
    """
    starts, used, count, room = [0], 0.0, 0, first
    for i, word in enumerate(widths):
        if count and used + count * space + word > room:
            over = (used + word + count * space - room) / count
            loose = (room - used) / max(1, count - 1) - space if count > 1 else room
            if over <= shrink and loose > 2.3 * over:
                used, count = used + word, count + 1
                continue
            starts.append(i)
            used, count, room = 0.0, 0, width
        used, count = used + word, count + 1
    return starts
