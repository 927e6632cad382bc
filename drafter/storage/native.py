"""The native file `.undraft`: one UTF-8 JSON text, one paragraph a line, stable bytes.

Version 1. Two saves of the same document are the same bytes and a change of one word is a
difference of one line. Everything is validated on reading; a fault names the line and place.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from drafter.errors import InputError, VersionError
from drafter.model.foreign import picture_id, used_pictures
from drafter.model.nodes import (
    Base,
    Comment,
    Document,
    FrontMatter,
    Ignored,
    Kind,
    Note,
    Paragraph,
    Picture,
    Revision,
    Version,
    highest_level,
    lowest_level,
)
from drafter.model.richtext import Mark, RichText
from drafter.storage.atomic import write_atomically
from drafter.storage.migrations import MIGRATIONS
from drafter.storage.source import decode_text, read_bytes

__all__ = ["SUFFIX", "VERSION", "Lines", "dumps", "loads", "read", "write"]

SUFFIX = ".undraft"
VERSION = 2

_Entry = TypeVar("_Entry", Paragraph, Note, Version, Picture)
_Named = TypeVar("_Named", Paragraph, Note, Picture)
_Record = TypeVar("_Record", Ignored, Revision, Comment, Base)
_KINDS = ("png", "jpeg", "gif", "emf", "wmf", "svg")
_STAGES = ("draft", "in-session", "advance", "final")


def write(document: Document, path: Path) -> None:
    """Save a document; the old file is replaced only once the new one is safe."""
    write_atomically(path, dumps(document).encode())


def read(path: Path) -> Document:
    """Open a native file. Raises InputError with a sentence that names the place of a fault."""
    return loads(decode_text(path, read_bytes(path)), path)


# --- writing -------------------------------------------------------------------------------


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def dumps(document: Document) -> str:
    """The text of the native file."""
    return "\n".join(Lines().of(document))


class Lines:
    """The lines of the native file; those of paragraphs and notes that stayed are made once."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[object, str]] = {}

    def of(self, document: Document) -> list[str]:
        """All lines, the last one empty."""
        head = {
            "format": "undraft",
            "version": VERSION,
            "profile": document.profile,
            "lang": document.lang,
            "stage": document.stage,
            "serial": document.serial,
        }
        lines = ["{", *(f"{_line(k)}: {_line(v)}," for k, v in head.items())]
        kept = self._kept
        self._kept = {}
        lists: list[tuple[str, list[str]]] = [
            ("front", [_line([k, v]) for k, v in document.front.fields]),
            ("paragraphs", [self._once(p, _paragraph_out, kept) for p in document.paragraphs]),
            ("notes", [self._once(n, _note_out, kept) for n in document.notes]),
            ("ignored", [_line(_fields_out(i)) for i in document.ignored]),
            ("revisions", [_line(_fields_out(r)) for r in document.revisions]),
            ("comments", [_line(_fields_out(c)) for c in document.comments]),
            ("words", [_line(word) for word in document.words]),
            ("versions", [self._once(v, _version_out, kept) for v in document.versions]),
            ("pictures", [self._once(p, _picture_out, kept) for p in _all_pictures(document)]),
            ("base", [_line(_fields_out(document.base))] if document.base else []),
        ]
        for n, (name, rows) in enumerate(lists):
            comma = "," if n < len(lists) - 1 else ""
            if not rows:
                lines.append(f"{_line(name)}: []{comma}")
                continue
            lines.append(f"{_line(name)}: [")
            lines.extend(f"{row}," for row in rows[:-1])
            lines.append(rows[-1])
            lines.append(f"]{comma}")
        return [*lines, "}", ""]

    def _once(
        self,
        entry: _Entry,
        out: Callable[[_Entry], dict[str, object]],
        kept: dict[int, tuple[object, str]],
    ) -> str:
        """The line of an entry. It is kept with the entry itself, so that ids stay true."""
        found = kept.get(id(entry))
        if found is None or found[0] is not entry:
            found = (entry, _line(out(entry)))
        self._kept[id(entry)] = found
        return found[1]


def _rich_out(content: RichText) -> dict[str, object]:
    out: dict[str, object] = {"text": content.text}
    if content.marks:
        out["marks"] = [
            [m.start, m.end, m.kind, m.value] if m.value else [m.start, m.end, m.kind]
            for m in content.marks
        ]
    return out


def _paragraph_out(p: Paragraph) -> dict[str, object]:
    out: dict[str, object] = {"id": p.id, "kind": p.kind.value}
    if p.level != lowest_level(p.kind):
        out["level"] = p.level
    if p.mark is not None:
        out["mark"] = p.mark
    if p.start is not None:
        out["start"] = p.start
    if p.lang:
        out["lang"] = p.lang
    out |= _rich_out(p.content)
    if p.extra:
        out["extra"] = [list(pair) for pair in p.extra]
    return out


def _note_out(note: Note) -> dict[str, object]:
    out: dict[str, object] = {"id": note.id}
    if note.sign:
        out["sign"] = note.sign
    if note.endnote:
        out["endnote"] = True
    out["paragraphs"] = [_rich_out(p) for p in note.paragraphs]
    return out


def _all_pictures(document: Document) -> tuple[Picture, ...]:
    """The pictures of the text and of all its versions, each once."""
    found = used_pictures(document)
    for version in document.versions:
        found += used_pictures(version.document)
    known = {p.id: p for p in found}
    return tuple(known[i] for i in sorted(known))


def _picture_out(picture: Picture) -> dict[str, object]:
    data = base64.b64encode(picture.data).decode()
    return {"id": picture.id, "kind": picture.kind, "data": data}


def _version_out(version: Version) -> dict[str, object]:
    document = replace(version.document, versions=(), pictures=())
    return {"name": version.name, "when": version.when, "document": json.loads(dumps(document))}


def _fields_out(value: Ignored | Revision | Comment | Base) -> dict[str, object]:
    names = value.__dataclass_fields__
    return {n: getattr(value, n) for n in names if getattr(value, n) not in ("", False)}


# --- reading -------------------------------------------------------------------------------


class _FaultError(Exception):
    """A fault in the data at a named place."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(place, what)
        self.place, self.what = place, what


_NOT_OURS = "is not a drafter document"
_ADVICE = "Open the backup copy, or mend the place in a text editor."


def loads(text: str, path: Path) -> Document:
    """A document from the text of a native file; `path` is only named in faults."""
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        if not text.lstrip().startswith("{"):
            raise InputError(path, _NOT_OURS, "Choose a file that drafter saved.") from None
        cut = not text.rstrip().endswith("}")
        reason = "is cut off before its end" if cut else "is damaged"
        raise InputError(path, reason, _ADVICE, f"line {error.lineno}") from None
    except (RecursionError, ValueError):
        reason = "is damaged" if text.lstrip().startswith("{") else _NOT_OURS
        raise InputError(path, reason, _ADVICE) from None
    if not isinstance(data, dict) or data.get("format") != "undraft":
        raise InputError(path, _NOT_OURS, "Choose a file that drafter saved.")
    version = data.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise InputError(path, "has no format version", _ADVICE)
    if version > VERSION:
        raise VersionError(
            path,
            f"was saved by a newer drafter (format version {version}; this one reads up to "
            f"{VERSION})",
            "Update drafter, or ask for the file in an older version.",
        )
    try:
        for old in range(version, VERSION):
            data = MIGRATIONS[old](data)
        return _document(data)
    except _FaultError as fault:
        line = _line_of(text, fault.place)
        place = f"line {line}, {fault.place}" if line else fault.place
        raise InputError(path, f"is damaged: {fault.what}", _ADVICE, place) from None


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _line_of(text: str, place: str) -> int:
    """The line on which a paragraph or note stands, 0 if it cannot be told."""
    name = place.rpartition(" ")[2].strip("“”")
    for number, line in enumerate(text.split("\n"), 1):
        if f'{{"id": {_line(name)}' in line:
            return number
    return 0


def _keys(row: Any, place: str, allowed: Iterable[str]) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise _FaultError(place, "an entry is not an object")
    for key in row:
        if key not in allowed:
            raise _FaultError(place, f"“{key}” is not known here")
    return row


def _get(row: dict[str, Any], key: str, place: str, kind: type, default: Any = None) -> Any:
    value = row.get(key, default)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        what = {str: "text", int: "a whole number", list: "a list", bool: "true or false"}[kind]
        raise _FaultError(place, f"“{key}” is not {what}")
    if kind is str and key != "text":
        return RichText.of(str(value)).text
    return value


_HEAD = ("format", "version", "profile", "lang", "stage", "serial")
_LISTS = (
    "front", "paragraphs", "notes", "ignored", "revisions", "comments", "words", "versions", "pictures",
    "base",
)  # fmt: skip


def _document(data: dict[str, Any]) -> Document:
    top = "at the top"
    _keys(data, top, (*_HEAD, *_LISTS))
    rows = {name: _get(data, name, top, list, []) for name in _LISTS}
    paragraphs = _unique([_paragraph(row, i) for i, row in enumerate(rows["paragraphs"])])
    notes = _unique([_note(row, i) for i, row in enumerate(rows["notes"])])
    stage = _get(data, "stage", top, str, "draft")
    if stage not in _STAGES:
        raise _FaultError(top, f"the stage “{stage}” is not known")
    serial = _get(data, "serial", top, int, 0)
    used = [int(i[1:]) for i in (*(p.id for p in paragraphs), *(n.id for n in notes))
            if i[1:].isascii() and i[1:].isdigit() and len(i) < 12]  # fmt: skip
    pictures = _unique([_picture(row, i) for i, row in enumerate(rows["pictures"])])
    document = Document(
        paragraphs=paragraphs,
        notes=notes,
        front=_front(rows["front"]),
        profile=_get(data, "profile", top, str, "generic"),
        lang=_get(data, "lang", top, str, "en"),
        stage=stage,
        serial=max([serial, *used]),
        ignored=tuple(_record(Ignored, row, "ignored findings") for row in rows["ignored"]),
        revisions=tuple(_record(Revision, row, "revisions") for row in rows["revisions"]),
        comments=tuple(_record(Comment, row, "comments") for row in rows["comments"]),
        words=tuple(_word(row) for row in rows["words"]),
        versions=tuple(_version(row, i, pictures) for i, row in enumerate(rows["versions"])),
        pictures=tuple(sorted(pictures, key=lambda p: p.id)),
        base=next((_record(Base, row, "base") for row in rows["base"]), None),
    )
    return replace(document, pictures=used_pictures(document))


def _picture(row: Any, index: int) -> Picture:
    place = _name(row, "picture", index)
    _keys(row, place, ("id", "kind", "data"))
    kind = _get(row, "kind", place, str, "")
    if kind not in _KINDS:
        raise _FaultError(place, f"the kind “{kind}” is not known")
    try:
        data = base64.b64decode(_get(row, "data", place, str, ""), validate=True)
    except ValueError:
        raise _FaultError(place, "its bytes are not as they were written") from None
    if picture_id(data) != row.get("id"):
        raise _FaultError(place, "its bytes are not as they were written")
    return Picture(picture_id(data), kind, data)


def _word(row: Any) -> str:
    if not isinstance(row, str):
        raise _FaultError("in the words", "a word is not text")
    return RichText.of(row).text


def _version(row: Any, index: int, pictures: tuple[Picture, ...]) -> Version:
    place = f"version {index + 1}"
    _keys(row, place, ("name", "when", "document"))
    if not isinstance(row.get("document"), dict):
        raise _FaultError(place, "it has no document")
    document = replace(_document(row["document"]), versions=(), pictures=pictures)
    document = replace(document, pictures=used_pictures(document))
    return Version(_get(row, "name", place, str, ""), _get(row, "when", place, str, ""), document)


def _unique(values: list[_Named]) -> tuple[_Named, ...]:
    seen: set[str] = set()
    for value in values:
        if value.id in seen:
            raise _FaultError(f"“{value.id}”", "its identity is used twice")
        seen.add(value.id)
    return tuple(values)


def _front(rows: list[Any]) -> FrontMatter:
    fields: dict[str, str] = {}
    for row in rows:
        if not (isinstance(row, list) and len(row) == 2 and all(isinstance(v, str) for v in row)):
            raise _FaultError("in the front matter", "a field is not a pair of texts")
        fields[row[0]] = RichText.of(row[1]).text
    return FrontMatter(tuple(sorted(fields.items())))


def _name(row: Any, word: str, index: int) -> str:
    ident = row.get("id") if isinstance(row, dict) else None
    return f"{word} “{ident}”" if isinstance(ident, str) and ident else f"{word} {index + 1}"


_PARAGRAPH = ("id", "kind", "level", "mark", "start", "lang", "text", "marks", "extra")


def _paragraph(row: Any, index: int) -> Paragraph:
    place = _name(row, "paragraph", index)
    _keys(row, place, _PARAGRAPH)
    try:
        kind = Kind(row.get("kind"))
    except ValueError:
        raise _FaultError(place, f"the kind “{row.get('kind')}” is not known") from None
    level = _get(row, "level", place, int, lowest_level(kind))
    if not lowest_level(kind) <= level <= highest_level(kind):
        raise _FaultError(place, f"a {kind.value} paragraph cannot have level {level}")
    extra = []
    for pair in _get(row, "extra", place, list, []):
        if not (
            isinstance(pair, list) and len(pair) == 2 and all(isinstance(v, str) for v in pair)
        ):
            raise _FaultError(place, "“extra” holds something other than pairs of texts")
        extra.append((pair[0], pair[1]))
    start = _get(row, "start", place, int, 0) if "start" in row else None
    if start is not None and not 0 < start < 10_000:
        raise _FaultError(place, "“start” is not a possible number")
    ident = _get(row, "id", place, str)
    if not ident:
        raise _FaultError(place, "it has no identity")
    return Paragraph(
        id=ident,
        kind=kind,
        content=_rich(row, place),
        level=level,
        mark=_get(row, "mark", place, str) if "mark" in row else None,
        start=start,
        lang=_get(row, "lang", place, str, ""),
        extra=tuple(sorted(extra)),
    )


def _rich(row: dict[str, Any], place: str) -> RichText:
    text: str = _get(row, "text", place, str, "")
    marks = []
    for entry in _get(row, "marks", place, list, []):
        ok = isinstance(entry, list) and len(entry) in (3, 4)
        ok = ok and all(type(v) is int for v in entry[:2])
        ok = ok and all(isinstance(v, str) for v in entry[2:])
        if not ok or not 0 <= entry[0] < entry[1] <= len(text):
            raise _FaultError(place, f"a mark lies outside the text, {_line(entry)[:60]}")
        marks.append(Mark(*entry))
    return RichText.of(text, marks)


def _note(row: Any, index: int) -> Note:
    place = _name(row, "note", index)
    _keys(row, place, ("id", "sign", "endnote", "paragraphs"))
    texts = _get(row, "paragraphs", place, list)
    paragraphs = tuple(_rich(_keys(t, place, ("text", "marks")), place) for t in texts)
    ident = _get(row, "id", place, str)
    if not ident or not paragraphs:
        raise _FaultError(place, "it has no identity" if not ident else "it has no text")
    at_end = _get(row, "endnote", place, bool, default=False)
    return Note(ident, paragraphs, _get(row, "sign", place, str, ""), at_end)


def _record(kind: Callable[..., _Record], row: Any, where: str) -> _Record:
    place = f"among the {where}"
    fields: dict[str, Any] = kind.__dataclass_fields__  # type: ignore[attr-defined]
    _keys(row, place, fields)
    values = {name: _get(row, name, place, bool if name == "resolved" else str) for name in row}
    try:
        return kind(**values)
    except TypeError:
        raise _FaultError(place, "an entry lacks a field") from None
