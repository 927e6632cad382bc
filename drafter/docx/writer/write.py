"""Writing a draft as a Word file."""

from __future__ import annotations

from pathlib import Path

from drafter.docx import names, records
from drafter.docx.package import parse, relationships, zipped
from drafter.docx.template.template import Template
from drafter.docx.writer.body import Body
from drafter.docx.writer.document import document_part
from drafter.docx.writer.inline import Inline
from drafter.docx.writer.masthead import fields_of, filled_part
from drafter.docx.writer.memory import records_of
from drafter.docx.writer.notes import notes_xml
from drafter.docx.writer.parts import (
    content_types,
    numbering_part,
    properties,
    relations_part,
    styles_part,
)
from drafter.docx.writer.plan import Plan, make_plan
from drafter.docx.writer.portable import portable
from drafter.errors import OutputError
from drafter.model.nodes import Document, Kind
from drafter.profiles.profile import Profile
from drafter.recognition.imported import Notice
from drafter.storage.atomic import write_atomically

__all__ = ["file_bytes", "write"]

_MOST_NOTES = 32_766
"""Word refuses ids of notes beyond 32,767."""


def write(document: Document, profile: Profile, path: Path) -> tuple[Notice, ...]:
    """Write a Word file; what stood at `path` gives way only to a complete and proven one.

    The same document gives the same bytes. Returns a notice for everything that was left out.
    Raises OutputError, or ProfileError for a template with a fault.
    """
    kept, notices = portable(document)
    if len(kept.notes) > _MOST_NOTES:
        raise OutputError(path, f"Word allows {_MOST_NOTES:,} notes and the document has more")
    template = Template.load(profile.word_file.template, profile.word_file.styles)
    plan = make_plan(kept, profile, template)
    data = file_bytes(plan)
    write_atomically(path, data)
    return notices


def file_bytes(plan: Plan) -> bytes:
    """The whole file for a plan. Raises ValueError for a part that is not well-formed."""
    body_inline = Inline(plan)
    body = Body(plan, body_inline).xml()
    notes_inline = Inline(plan, body_inline)
    notes = notes_xml(plan, notes_inline)
    parts = {f"word/{name}": data for name, data in plan.template.parts.items()}
    fields = fields_of(plan)
    parts["word/document.xml"] = document_part(plan.template, body, fields)
    for name in plan.template.parts:
        if name.startswith(("header", "footer")):
            parts[f"word/{name}"] = filled_part(parts[f"word/{name}"], fields)
    parts["word/footnotes.xml"] = _with_notes(plan.template.parts["footnotes.xml"], notes)
    parts["word/styles.xml"] = styles_part(plan)
    parts["word/numbering.xml"] = numbering_part(plan)
    parts["customXml/item1.xml"] = records.to_xml(records_of(plan))
    parts["customXml/itemProps1.xml"] = _item_properties()
    parts |= properties(_title(plan.document), plan.languages.word(plan.document.lang))
    parts |= _relations(plan, body_inline, notes_inline)
    ordered = {"[Content_Types].xml": content_types(parts), "_rels/.rels": parts.pop("_rels/.rels")}
    ordered |= {name: parts[name] for name in sorted(parts)}
    for name, data in ordered.items():
        if name.endswith((".xml", ".rels")):
            parse(data)  # Word would offer to repair what is not well-formed
    return zipped(ordered)


def _with_notes(part: bytes, notes: str) -> bytes:
    before, closing, after = part.rpartition(b"</w:footnotes>")
    opened = before
    if names.R.encode() not in before[:2000]:
        opened = before.replace(
            f'xmlns:w="{names.W}"'.encode(),
            f'xmlns:w="{names.W}" xmlns:r="{names.R}"'.encode(),
            1,
        )
    return opened + notes.encode() + closing + after


def _title(document: Document) -> str:
    for kind in (Kind.TITLE, Kind.DECISION_TITLE):
        for paragraph in document.paragraphs:
            if paragraph.kind is kind and paragraph.text.strip():
                return " ".join(paragraph.text.split())
    return document.front.get("title") or document.front.get("symbol")


def _item_properties() -> bytes:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<ds:datastoreItem xmlns:ds="{space}" ds:itemID="{records.STORE_ID}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{records.NAMESPACE}"/></ds:schemaRefs>'
        "</ds:datastoreItem>"
    ).encode()


def _relations(plan: Plan, body: Inline, notes: Inline) -> dict[str, bytes]:
    """All parts of relationships; ids are the template's where it has given some."""
    own = plan.template.parts.get("_rels/document.xml.rels")
    rows = []
    taken = set()
    if own is not None:
        for link in relationships(own, "word").values():
            target = link.target if link.external else _relative(link.target)
            rows.append((link.id, link.type, target, link.external))
            taken.add(link.type)
    for kind, target in (
        (names.STYLES, "styles.xml"),
        (names.NUMBERING, "numbering.xml"),
        (names.SETTINGS, "settings.xml"),
        (names.FOOTNOTES, "footnotes.xml"),
        (names.CUSTOM_XML, "../customXml/item1.xml"),
    ):
        if kind not in taken:
            rows.append((f"draft{len(rows) + 1}", kind, target, False))
    rows += [(i, names.HYPERLINK, target, True) for i, target in body.links.items()]
    out = {
        "word/_rels/document.xml.rels": relations_part(rows),
        "customXml/_rels/item1.xml.rels": relations_part(
            [("rId1", names.CUSTOM_XML_PROPERTIES, "itemProps1.xml", False)]
        ),
        "_rels/.rels": relations_part(
            [
                ("rId1", names.DOCUMENT, "word/document.xml", False),
                ("rId2", names.CORE_PROPERTIES, "docProps/core.xml", False),
                ("rId3", names.EXTENDED_PROPERTIES, "docProps/app.xml", False),
            ]
        ),
    }
    if notes.links:
        out["word/_rels/footnotes.xml.rels"] = relations_part(
            [(i, names.HYPERLINK, target, True) for i, target in notes.links.items()]
        )
    return out


def _relative(target: str) -> str:
    return target.removeprefix("word/") if target.startswith("word/") else f"../{target}"
