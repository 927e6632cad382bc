"""The record part: what of a draft has no place in Word's own vocabulary.

A custom XML part (`customXml/item1.xml`) that Word and LibreOffice carry along unseen: the body's
profile, languages, fields of the masthead, which style stands for which kind, and for single
paragraphs what cannot be read off their style and number. Nothing internal is in it: no comments,
ignored findings, names of people or places on a disk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

__all__ = ["NAMESPACE", "STORE_ID", "ParagraphRecord", "Records", "from_xml", "to_xml"]

NAMESPACE = "urn:drafter:draft:1"
STORE_ID = "{7D1B6E0A-52C4-4E0F-9A61-6D7261667465}"


@dataclass(frozen=True, slots=True)
class ParagraphRecord:
    """What is kept of one paragraph or note, under the name of its bookmark.

    `id` where the bookmark cannot hold it; `role` where its style serves several; `mark` and
    `start` as in the model; `was` what a revision of its kind says that it was; `sign` a digest of
    its words as they were written, which tells later whether they have changed.
    """

    bookmark: str
    id: str = ""
    role: str = ""
    mark: str | None = None
    start: int | None = None
    was: str = ""
    sign: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        said = self.id or self.role or self.was or self.sign
        return not said and self.mark is None and self.start is None


@dataclass(frozen=True, slots=True)
class Records:
    """The record part as a value. `styles`: style name to role, for the styles in use."""

    profile: str = "generic"
    language: str = "en"
    stage: str = "draft"
    serial: int = 0
    numbers: str = "automatic"
    languages: tuple[tuple[str, str], ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    styles: Mapping[str, str] = field(default_factory=dict)
    paragraphs: Sequence[ParagraphRecord] = ()


def to_xml(records: Records) -> bytes:
    """The bytes of the part."""
    root = etree.Element(f"{{{NAMESPACE}}}draft", nsmap={None: NAMESPACE})
    root.set("profile", records.profile)
    root.set("language", records.language)
    root.set("stage", records.stage)
    root.set("serial", str(records.serial))
    root.set("numbers", records.numbers)
    for tag, word in records.languages:
        _add(root, "language", tag=tag, word=word)
    for name, value in records.fields:
        _add(root, "field", name=name).text = value
    for name, role in sorted(records.styles.items()):
        _add(root, "style", name=name, role=role)
    for row in records.paragraphs:
        values = {
            "bookmark": row.bookmark,
            "id": row.id,
            "role": row.role,
            "was": row.was,
            "sign": row.sign,
        }
        entry = _add(root, "paragraph", **{k: v for k, v in values.items() if v})
        if row.mark is not None:
            entry.set("mark", row.mark)
        if row.start is not None:
            entry.set("start", str(row.start))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _add(root: Any, name: str, /, **values: str) -> Any:
    entry = etree.SubElement(root, f"{{{NAMESPACE}}}{name}")
    for key, value in values.items():
        entry.set(key, value)
    return entry


def from_xml(root: Any) -> Records | None:
    """The records in a parsed part; None where it is another program's."""
    if root.tag != f"{{{NAMESPACE}}}draft":
        return None
    rows: dict[str, list[Any]] = {}
    for child in root.iterchildren("{*}*"):
        rows.setdefault(etree.QName(child).localname, []).append(child)
    return Records(
        profile=root.get("profile", "generic"),
        language=root.get("language", "en"),
        stage=root.get("stage", "draft"),
        serial=_number(root.get("serial")) or 0,
        numbers=root.get("numbers", "automatic"),
        languages=tuple((e.get("tag", ""), e.get("word", "")) for e in rows.get("language", ())),
        fields=tuple((e.get("name", ""), e.text or "") for e in rows.get("field", ())),
        styles={e.get("name", ""): e.get("role", "") for e in rows.get("style", ())},
        paragraphs=tuple(
            ParagraphRecord(
                e.get("bookmark", ""),
                e.get("id", ""),
                e.get("role", ""),
                e.get("mark"),
                _number(e.get("start")),
                e.get("was", ""),
                e.get("sign", ""),
            )
            for e in rows.get("paragraph", ())
        ),
    )


def _number(value: str | None) -> int | None:
    return int(value) if value and value.isascii() and value.isdigit() else None
