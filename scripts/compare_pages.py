"""Compares the pages that the program makes itself with LibreOffice's, text by text.

    python -m scripts.compare_pages FOLDER [BODY ...]

FOLDER holds texts by body (`ga/*.txt`). Prints a row a text: pages of both, the share of words that
stand on the same page, and how far apart they stand there, in points.
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from drafter import docx, formats
from drafter.docx.package import Package, zipped
from drafter.pages.embedded import typeset
from drafter.pages.office import convert, find_office
from drafter.pages.sheet.sheet import read_sheet
from drafter.profiles import load
from tests.docx.pages import Word, words_of

_OTHER_NAMES = {"habitat": "un-habitat"}


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two renderings are: pages, the share of words on the same page, distances there.

    `across` and `down`: for nine words in ten of those on the same page, at most so many points.
    """

    pages: tuple[int, int]
    same_page: float
    across: float
    down: float


def likeness(one: list[Word], two: list[Word]) -> Likeness:
    """Compare the words of two renderings; runs of the same words are matched in order."""
    matcher = SequenceMatcher(None, [w.text for w in one], [w.text for w in two], autojunk=False)
    pairs = [
        (one[block.a + n], two[block.b + n])
        for block in matcher.get_matching_blocks()
        for n in range(block.size)
    ]
    there = [(a, b) for a, b in pairs if a.page == b.page]
    return Likeness(
        (max(w.page for w in one), max(w.page for w in two)),
        len(there) / len(one),
        _ninth([abs(a.left - b.left) for a, b in there]),
        _ninth([abs(a.bottom - b.bottom) for a, b in there]),
    )


def _ninth(values: list[float]) -> float:
    return statistics.quantiles(values, n=10)[-1] if len(values) > 1 else 0.0


def main(arguments: list[str]) -> int:
    """Print the table; return the exit status."""
    office = find_office()
    if office is None or not arguments:
        print("Needs LibreOffice and a folder of texts.")
        return 2
    root, bodies = Path(arguments[0]), arguments[1:]
    found: list[Likeness] = []
    print("text                             pages  same page  across    down")
    for path in sorted(root.glob("*/*.txt")):
        if bodies and path.parent.name not in bodies:
            continue
        row = _compare(path, office)
        found.append(row)
        pages = f"{row.pages[0]}/{row.pages[1]}"
        print(
            f"{path.parent.name + '/' + path.stem:32} {pages:>6}    {row.same_page:6.1%}"
            f"  {row.across:6.1f}  {row.down:6.1f}",
            flush=True,
        )
    same = sum(row.pages[0] == row.pages[1] for row in found)
    print(f"{len(found)} texts, {same} with as many pages;", end=" ")
    print(f"words on the same page: {statistics.mean(r.same_page for r in found):.1%}")
    return 0


def _compare(path: Path, office: Path) -> Likeness:
    body = _OTHER_NAMES.get(path.parent.name, path.parent.name.partition("-")[0])
    document = formats.read(path, body).document
    word_file, _ = docx.to_bytes(document, load(document.profile))
    word_file = _with_one_bottom(word_file, path)
    sheet = read_sheet(Package.of(word_file, path))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "office.pdf").write_bytes(convert(office, word_file))
        (folder / "own.pdf").write_bytes(typeset(sheet, path.stem, "en"))
        return likeness(words_of(folder / "office.pdf"), words_of(folder / "own.pdf"))


def _with_one_bottom(word_file: bytes, path: Path) -> bytes:
    """With the lower margin of the first section in all.

    LibreOffice takes no other from a section that begins in the middle of a page; Word does, and so
    do our own pages.
    """
    package = Package.of(word_file, path)
    parts = {name: package.bytes(name) for name in package.archive.namelist()}
    main = parts["word/document.xml"].decode()
    bottoms = re.findall(r'<w:pgMar [^>]*w:bottom="(\d+)"', main)
    main = re.sub(r'(<w:pgMar [^>]*w:bottom=")\d+', lambda found: found[1] + bottoms[0], main)
    return zipped(parts | {"word/document.xml": main.encode()})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
