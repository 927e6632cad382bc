"""A Word file as a zip of parts: writing it with fixed bytes, opening it with care.

Knows zip and relationships, nothing of what the parts say. Opening refuses whatever could harm:
files that unpack to far more than they weigh, entities from outside, encrypted or foreign files.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from lxml import etree

from drafter.docx import disguises, names
from drafter.docx.limits import MEGABYTE, limits
from drafter.errors import InputError
from drafter.storage.source import unreadable

__all__ = ["Package", "Relationship", "parse", "relations_part", "relationships", "zipped"]

_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# The strict form of the format spells its names otherwise and is else the same.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", names.R.encode()),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", names.W.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", names.M.encode()),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
)


def parse(data: bytes) -> Any:
    """The root of an XML part. Entities are not resolved and nothing outside is read.

    Raises ValueError for what is not well-formed, and DoctypeError for what declares a document
    type, in which entities could hide.
    """
    if b"http://purl.oclc.org/ooxml" in data:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if b"<!DOCTYPE" in data[:4096]:
            raise DoctypeError(str(error)) from None
        raise ValueError(str(error)) from None
    if root.getroottree().docinfo.doctype:
        raise DoctypeError("it declares a document type")
    return root


class DoctypeError(ValueError):
    """An XML part with a document type of its own, which no Word file has."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from one part to another (`target` a part name) or to the outside."""

    id: str
    type: str
    target: str
    external: bool


def relationships(data: bytes, base: str) -> dict[str, Relationship]:
    """The relationships in a .rels part by id; relative targets are resolved from `base`."""
    out = {}
    for row in parse(data):
        if not isinstance(row.tag, str):
            continue
        external = row.get("TargetMode") == "External"
        target = row.get("Target", "")
        if not external:
            target = posixpath.normpath(posixpath.join("/", base, target)).lstrip("/")
        out[row.get("Id", "")] = Relationship(
            row.get("Id", ""), row.get("Type", ""), target, external
        )
    return out


def relations_part(rows: Iterable[tuple[str, str, str, bool]]) -> bytes:
    """A part of relationships: (id, type, target, whether it lies outside the file)."""
    out = [f'<Relationships xmlns="{names.RELATIONSHIPS}">']
    for ident, kind, target, external in rows:
        mode = ' TargetMode="External"' if external else ""
        out.append(
            f'<Relationship Id="{names.attribute(ident)}" Type="{names.attribute(kind)}"'
            f' Target="{names.attribute(target)}"{mode}/>'
        )
    out.append("</Relationships>")
    return _DECLARATION + "".join(out).encode()


@dataclass(frozen=True)
class Package:
    """The parts of a Word file by name ("word/document.xml"), read from the zip when asked for."""

    path: Path
    archive: zipfile.ZipFile

    @classmethod
    def open(cls, path: Path) -> Package:
        """Open a file from disk. Raises InputError with one sentence."""
        try:
            if path.stat().st_size > limits().file * MEGABYTE:
                raise InputError(path, "is too large to be opened", "Leave out pictures first.")
            data = path.read_bytes()
        except OSError as error:
            raise unreadable(path, error) from error
        return cls.of(data, path)

    @classmethod
    def of(cls, data: bytes, path: Path) -> Package:
        """A package in memory; `path` is named in errors."""
        try:
            archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
            raise disguises.no_zip(path, data) from None
        package = cls(path, archive)
        package._refuse_bombs(len(data))
        return package

    def _refuse_bombs(self, size: int) -> None:
        most = limits()
        entries = self.archive.infolist()
        total = sum(e.file_size for e in entries)
        too_much = total > most.unpacked * MEGABYTE or total > size * most.ratio + 10**6
        if too_much or len(entries) > most.parts:
            raise InputError(
                self.path,
                "unpacks to far more than a document can be",
                "It was not opened. Ask for the file again, or raise the limits (see the guide).",
            )
        if any(e.flag_bits & 1 for e in entries):
            raise InputError(self.path, "is protected by a password", "Take the password off.")

    @cached_property
    def names(self) -> frozenset[str]:
        """Names of all parts."""
        return frozenset(self.archive.namelist())

    def bytes(self, name: str) -> bytes:
        """The bytes of a part. Raises InputError where it is missing, damaged or too large."""
        most = limits().unpacked * MEGABYTE
        if name not in self.names:
            raise InputError(
                self.path, "lacks a part that every Word file has", "Save it again in Word.", name
            )
        try:
            with self.archive.open(name) as part:
                data = part.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError):
            raise InputError(
                self.path, "is damaged", "Save it again in Word or take an older copy.", name
            ) from None
        if len(data) > most:
            raise self._too_large(name)
        return data

    def _too_large(self, name: str) -> InputError:
        return InputError(
            self.path,
            "is too large to be opened",
            "Split it in Word, or raise the limits (see the guide).",
            name,
        )

    def xml(self, name: str) -> Any:
        """The root element of a part. Raises InputError."""
        data, most = self.bytes(name), limits()
        if len(data) > most.part * MEGABYTE or data.count(b"<") > most.tags:
            raise self._too_large(name)
        try:
            return parse(data)
        except DoctypeError:
            raise InputError(
                self.path,
                "declares entities, which no Word file does",
                "It was not opened. Save it again in Word.",
                name,
            ) from None
        except ValueError:
            raise InputError(
                self.path, "is damaged", "Save it again in Word or take an older copy.", name
            ) from None

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Relationships of a part by id ("" for the package itself)."""
        folder, _, leaf = part.rpartition("/")
        name = f"{folder}/_rels/{leaf}.rels" if folder else f"_rels/{leaf}.rels"
        if name not in self.names:
            return {}
        try:
            return relationships(self.bytes(name), folder)
        except ValueError:
            raise InputError(self.path, "is damaged", "Save it again in Word.", name) from None

    def related(self, part: str, kind: str) -> str | None:
        """The first part that `part` is related to by `kind`, None if there is none."""
        # Strict files name the same relationships by another address.
        leaf = kind.rpartition("/")[2]
        for link in self.relationships(part).values():
            same = link.type == kind or link.type.rpartition("/")[2] == leaf
            if same and not link.external and link.target in self.names:
                return link.target
        return None


def zipped(parts: Mapping[str, bytes] | Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of `parts` in the given order: the same parts give the same bytes."""
    buffer = io.BytesIO()
    rows = parts.items() if isinstance(parts, Mapping) else parts
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        for name, data in rows:
            entry = zipfile.ZipInfo(name, _FIXED_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, data)
    return buffer.getvalue()
