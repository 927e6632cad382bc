"""Where the parts of a template come from: a folder of parts, or a Word file of a secretariat's own.

A template is looked for in the user's folders first (`own_folders`), then among those shipped. A
Word file (`NAME.docx` or `NAME.dotx`) gives its page, styles and headers; what it holds of people,
remarks, macros and paths on somebody's disk is left behind.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

from lxml import etree

from drafter.assets import AssetError
from drafter.assets import template as asset
from drafter.docx import names
from drafter.docx.names import w
from drafter.docx.package import Package, Relationship, relations_part
from drafter.docx.template.standard import PLAIN
from drafter.errors import InputError, ProfileError
from drafter.storage.places import config_folder

__all__ = ["fault", "gather", "own_folders", "own_place"]

_SUFFIXES = (".docx", ".dotx")
_TABLES = (
    "styles",
    "automatic",
    "following",
    "in-decision",
    "unnumbered",
    "automatic-unnumbered",
    "space",
    "typed",
    "letters",
    "organs",
    "patterns",
)
_DEEPEST = 4
_KEPT = frozenset(
    {
        "header",
        "footer",
        "styles",
        "numbering",
        "settings",
        "fontTable",
        "theme",
        "footnotes",
        "image",
    }
)
"""The sorts of part that are taken over from a Word file."""
_PRIVATE = frozenset(
    w(n) for n in ("attachedTemplate", "docVars", "rsids", "mailMerge", "documentProtection")
)
_REMARKS = frozenset(
    w(n)
    for n in (
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "proofErr",
        "permStart",
        "permEnd",
        "bookmarkStart",
        "bookmarkEnd",
        "footnoteReference",
        "endnoteReference",
    )
)
_SEPARATORS = {"separator": "-1", "continuationSeparator": "0"}
"""Ids of the lines above notes, apart from those of the draft, which count from 1."""


def own_folders() -> tuple[Path, ...]:
    """Where a secretariat's own templates lie: folders in DRAFTER_TEMPLATES, then the user's.

    The user's is `templates` in the configuration folder of the program. Folders that are not there are passed over.
    """
    named = os.environ.get("DRAFTER_TEMPLATES", "").split(os.pathsep)
    places = [*(Path(n) for n in named if n), config_folder() / "templates"]
    return tuple(p for p in places if p.is_dir())


def fault(name: str, what: str, where: Path | None = None) -> ProfileError:
    """The error for a template with a fault; `where` is the file to mend."""
    place = where if where is not None else f"templates/{name}/word"
    return ProfileError(f"The Word template “{name}” {what}. Mend it in {place}.")


def gather(name: str, folders: Sequence[Path]) -> tuple[dict[str, bytes], dict[str, Any]]:
    """Parts by name below `word/`, and the table, on top of those that a template extends.

    A template with a page of its own (`document.xml`) takes no part of another, only its table.
    Raises ProfileError.
    """
    parts: dict[str, bytes] = {}
    table: dict[str, Any] = {}
    wanted, places = name, tuple(folders)
    for _ in range(_DEEPEST):
        found, own = _source(wanted, places)
        if "document.xml" not in parts:
            parts = {**found, **parts}
        table = {**own, **table, **{k: {**own.get(k, {}), **table.get(k, {})} for k in _TABLES}}
        if "extends" not in own:
            return parts, table
        # What takes the place of a shipped template may extend that very one.
        places = () if own["extends"] == wanted else places
        wanted = str(own["extends"])
    raise fault(name, "extends templates in a circle")


def own_place(name: str, places: Sequence[Path]) -> Path | None:
    """The file or folder of a template of that name in `places`; None where it is a shipped one."""
    for place in places:
        for own in (*(place / f"{name}{suffix}" for suffix in _SUFFIXES), place / name / "word"):
            if own.exists():
                return own
    return None


def _source(name: str, places: Sequence[Path]) -> tuple[dict[str, bytes], dict[str, Any]]:
    own = own_place(name, places)
    if own is not None:
        return _of_file(name, own) if own.is_file() else _of_folder(name, own)
    try:
        return _of_folder(name, asset(name, "word"))
    except AssetError:
        known = ", ".join(str(place) for place in places) or "a folder of your own templates"
        raise ProfileError(
            f"There is no Word template “{name}”. Put {name}.docx into {known}, or name another"
            " template in the body's profile."
        ) from None


def _of_folder(name: str, folder: Path) -> tuple[dict[str, bytes], dict[str, Any]]:
    parts = {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.name != "template.toml"
    }
    path = folder / "template.toml"
    if not path.is_file():
        raise fault(name, "lacks the table “template.toml”", folder)
    return parts, _table(name, path)


def _table(name: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise fault(name, f"has a table “{path.name}” that cannot be used: {error}", path) from None


def _of_file(name: str, file: Path) -> tuple[dict[str, bytes], dict[str, Any]]:
    """The parts of a Word file that a template needs; its table stands beside it or is inherited."""
    beside = file.with_suffix(".toml")
    table = _table(name, beside) if beside.is_file() else {"extends": name}
    try:
        package = Package.open(file)
        main = package.related("", names.DOCUMENT)
        parts = _kept_parts(package, main) if main is not None else {}
    except InputError as error:
        said = str(error).removesuffix(".")
        raise fault(name, f"cannot be used: {said}", file) from None
    if "styles.xml" not in parts:
        raise fault(name, "lacks the part “styles.xml”", file)
    return {**PLAIN, **parts}, table


def _kept_parts(package: Package, main: str) -> dict[str, bytes]:
    """Main part as document.xml, and below it what `_KEPT` names, with its relationships."""
    folder = main.rpartition("/")[0]
    rows = []
    parts = {}
    for link in package.relationships(main).values():
        sort = link.type.rpartition("/")[2]
        if sort not in _KEPT or link.external or link.target not in package.names:
            continue
        name = _below(link.target, folder)
        rows.append((link.id, link.type, name, False))
        parts[name] = _part(package, link.target, sort)
        parts |= _media(package, link.target, folder)
    parts["document.xml"] = _cleaned(package.xml(main), {row[0] for row in rows})
    parts["_rels/document.xml.rels"] = relations_part(rows)
    return parts


def _part(package: Package, target: str, sort: str) -> bytes:
    if sort == "image" or not target.endswith(".xml"):
        return package.bytes(target)
    root = package.xml(target)
    if sort == "footnotes":
        for note in list(root):
            if note.get(w("type")) in _SEPARATORS:
                note.set(w("id"), _SEPARATORS[note.get(w("type"))])
            else:
                root.remove(note)
    if sort == "settings":
        _name_separators(root)
    return _cleaned(root, {link.id for link in _pictures(package, target)})


def _name_separators(settings: Any) -> None:
    """The lines above notes by the ids that they are given here; endnotes are not taken over."""
    for special in list(settings.iter(w("footnote"), w("endnote"))):
        special.getparent().remove(special)
    properties = settings.find(w("footnotePr"))
    for ident in () if properties is None else _SEPARATORS.values():
        etree.SubElement(properties, w("footnote")).set(w("id"), ident)


def _media(package: Package, target: str, folder: str) -> dict[str, bytes]:
    """Pictures of a header or footer, and the part that relates it to them."""
    links = _pictures(package, target)
    if not links:
        return {}
    own = _below(target, folder)
    inner, _, leaf = own.rpartition("/")
    rels = f"{inner}/_rels/{leaf}.rels" if inner else f"_rels/{leaf}.rels"
    rows = [(k.id, k.type, "../" * own.count("/") + _below(k.target, folder), False) for k in links]
    return {_below(k.target, folder): package.bytes(k.target) for k in links} | {
        rels: relations_part(rows)
    }


def _pictures(package: Package, target: str) -> list[Relationship]:
    return [
        link
        for link in package.relationships(target).values()
        if not link.external and link.target in package.names and link.type.endswith("/image")
    ]


def _below(target: str, folder: str) -> str:
    return target.removeprefix(f"{folder}/") if folder else target


def _cleaned(root: Any, known: AbstractSet[str]) -> bytes:
    """A part without remarks, variables, marks of editing sessions, and paths to other files.

    `known`: ids of the relationships that it keeps. Links lose their address, and what else refers
    to something left behind goes.
    """
    for element in [e for e in root.iter() if e.tag in _PRIVATE or e.tag in _REMARKS]:
        element.getparent().remove(element)
    for element in list(root.iter()):
        for key in [k for k in element.attrib if k.startswith(f"{{{names.R}}}")]:
            if element.attrib[key] in known:
                continue
            if element.tag == w("hyperlink"):
                del element.attrib[key]
            elif element.getparent() is not None:
                element.getparent().remove(element)
        for key in [k for k in element.attrib if k.startswith(f"{{{names.W}}}rsid")]:
            del element.attrib[key]
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
