"""The renderer that comes along: a sheet laid out by Typst.

The program that lays out (`resources/pages/page.typ`) is fixed and reads a sheet as data. No word of
a document is ever part of a program, so nothing in a document can be run; and no package is named
that would have to be fetched.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from drafter import assets
from drafter.assets import resource
from drafter.errors import DrafterError
from drafter.pages.sheet.sheet import Sheet

__all__ = ["typeset"]

_SUBSTITUTES = (
    "Times New Roman",
    "Liberation Serif",
    "Tinos",
    "TeX Gyre Termes",
    "Nimbus Roman",
    "FreeSerif",
    "Libertinus Serif",  # comes with Typst, so that one is always there
    "Amiri",
    "Noto Naskh Arabic",
    "DejaVu Sans",
)


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The fonts of the machine, and those that came along where it lacks them.

    Looked for once: that takes most of the time of a first page.
    """
    return typst.Fonts(font_paths=sorted({path.parent for path in assets.fonts()}))


def typeset(sheet: Sheet, title: str, language: str) -> bytes:
    """The PDF of a sheet. `title` and `language` ("en") stand in its properties.

    The same sheet gives the same bytes on one machine. Raises DrafterError.
    """
    fonts = _fonts()
    there = {family.lower() for family in fonts.families()}
    data: dict[str, Any] = sheet.data | {
        "title": title,
        "lang": language,
        "families": sorted(there),
        "substitutes": _SUBSTITUTES,
    }
    # On Windows a virus scanner may hold a file for longer than the folder is wanted.
    with tempfile.TemporaryDirectory(prefix="drafter-pages-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        program = folder / "page.typ"
        shutil.copyfile(resource("pages", "page.typ"), program)
        for picture, content in sheet.pictures.items():
            (folder / picture).write_bytes(content)

        def made() -> bytes:
            (folder / "sheet.json").write_text(json.dumps(data), "utf-8")
            pdf: bytes = typst.compile(program, root=folder, font_paths=fonts, timestamp=0)
            return pdf

        try:
            return made()
        except typst.TypstError as error:
            damaged = _damaged(folder, sheet.pictures)
            if damaged:
                data = _without(data, damaged)
                return made()
            raise DrafterError(
                f"The pages could not be set ({error.message}). Export the text as a Word file,"
                " and print it from there."
            ) from error


def _damaged(folder: Path, pictures: Iterable[str]) -> frozenset[str]:
    """The pictures that cannot be drawn, each tried by itself."""
    found = set()
    trial = folder / "trial.typ"
    for name in pictures:
        trial.write_text(f"#image({json.dumps(name)})", "utf-8")
        try:
            typst.compile(trial, root=folder)
        except typst.TypstError:
            found.add(name)
    return frozenset(found)


def _without(data: Any, pictures: frozenset[str]) -> Any:
    """The data of a sheet with a word in the place of these pictures."""
    if isinstance(data, list):
        return [_without(entry, pictures) for entry in data]
    if not isinstance(data, dict):
        return data
    if data.get("p") in pictures and "w" in data:
        return {"t": "[picture]", "l": 0}
    return {key: _without(entry, pictures) for key, entry in data.items()}
