"""From a plan to the bytes of a file: every part, what relates them, and the zip."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import replace

from lxml import etree

from drafter.docx import names, records
from drafter.docx.package import parse, relations_part, relationships, zipped
from drafter.docx.template.standard import ADDED
from drafter.docx.writer.body import Body
from drafter.docx.writer.comments import comment_parts
from drafter.docx.writer.document import document_part
from drafter.docx.writer.emblem import Emblem, place_emblem
from drafter.docx.writer.frontpage import fields_of
from drafter.docx.writer.inline import Inline
from drafter.docx.writer.masthead import NOTE, NOTED, fill
from drafter.docx.writer.memory import records_of
from drafter.docx.writer.notes import masthead_note, notes_xml
from drafter.docx.writer.parts import content_types, numbering_part, properties, styles_part
from drafter.docx.writer.plan import Plan
from drafter.docx.writer.review import ReviewMarks, numbered_once
from drafter.model.nodes import Document, Kind

__all__ = ["file_bytes"]

_IMAGE = f"{names.R}/image"
Row = tuple[str, str, str, bool]


def file_bytes(
    plan: Plan,
    emblem: Emblem | None = None,
    *,
    line_numbers: bool = False,
    leads: Mapping[str, tuple[str, str]] | None = None,
) -> bytes:
    """The whole file for a plan; whether every part is well-formed, `proof` finds out.

    `leads`: see `ReviewMarks`.
    """
    fields = fields_of(plan)
    remark = fields.get("agenda_note", "") if fields.get(NOTED, "") else ""
    if remark:
        # It stands on the first page before all others, and LibreOffice goes by the ids: it gives
        # each mark the next text in their order.
        plan = replace(plan, note_numbers={i: n + 1 for i, n in plan.note_numbers.items()})
        fields[NOTE] = "1"
    body_inline = Inline(plan, review=ReviewMarks(plan, leads or {}))
    body = Body(plan, body_inline).xml()
    notes_inline = Inline(plan, body_inline)
    notes = notes_xml(plan, notes_inline)
    if plan.document.revisions:
        body, notes = numbered_once(body, notes)
    if remark:
        notes = masthead_note(plan, notes_inline, remark) + notes
    parts = {f"word/{name}": data for name, data in plan.template.parts.items()}
    for name, data in ADDED.items():
        parts.setdefault(f"word/{name}", data)
    parts |= _pages(plan, parts, body, fields, emblem, line_numbers=line_numbers)
    parts["word/footnotes.xml"] = _with_notes(plan.template.parts["footnotes.xml"], notes)
    parts["word/styles.xml"] = styles_part(plan)
    parts["word/numbering.xml"] = numbering_part(plan)
    parts["customXml/item1.xml"] = records.to_xml(records_of(plan))
    parts["customXml/itemProps1.xml"] = _item_properties()
    parts |= properties(_title(plan.document), plan.languages.word(plan.document.lang))
    comments = comment_parts(plan.document, body_inline.review.comments)
    parts |= comments
    kinds = {p.id: p.kind for p in plan.document.pictures}
    shown = [_rows_of(inline, kinds) for inline in (body_inline, notes_inline)]
    parts["word/_rels/document.xml.rels"] = _main_relations(
        parts["word/_rels/document.xml.rels"], shown[0], with_comments=bool(comments)
    )
    parts |= _other_relations(shown[1])
    parts |= {f"word/media/{p.id}.{p.kind}": p.data for p in plan.document.pictures}
    ordered = {"[Content_Types].xml": content_types(parts), "_rels/.rels": parts.pop("_rels/.rels")}
    ordered |= {name: parts[name] for name in sorted(parts)}
    return zipped(ordered)


def _pages(
    plan: Plan,
    parts: Mapping[str, bytes],
    body: str,
    fields: Mapping[str, str],
    emblem: Emblem | None,
    *,
    line_numbers: bool,
) -> dict[str, bytes]:
    """Document, headers and footers with their fields filled, and the emblem's own parts."""
    out: dict[str, bytes] = {"word/_rels/document.xml.rels": _rels(parts, "document.xml")}
    pictured = False
    for name in [n for n in plan.template.parts if _is_page(n)]:
        root = parse(parts[f"word/{name}"])
        fill(root, fields, plan.template.style_called("footnote reference"))
        pictures = place_emblem(root, emblem)
        if pictures:
            rows = _rows(_rels(parts, name))
            rows += [(ident, _IMAGE, target, False) for ident, target in pictures]
            out[f"word/_rels/{name}.rels"] = relations_part(rows)
            pictured = True
        if name == "document.xml":
            out[f"word/{name}"] = document_part(
                plan.template.name, root, body, line_numbers=line_numbers
            )
        else:
            out[f"word/{name}"] = etree.tostring(
                root, xml_declaration=True, encoding="UTF-8", standalone=True
            )
    return out | (emblem.parts if emblem is not None and pictured else {})


def _is_page(name: str) -> bool:
    return name == "document.xml" or (
        name.startswith(("header", "footer")) and name.endswith(".xml")
    )


def _rels(parts: Mapping[str, bytes], name: str) -> bytes:
    return parts.get(f"word/_rels/{name}.rels", relations_part(()))


def _rows(rels: bytes) -> list[Row]:
    return [
        (
            link.id,
            link.type,
            link.target if link.external else _relative(link.target),
            link.external,
        )
        for link in relationships(rels, "word").values()
    ]


def _relative(target: str) -> str:
    return posixpath.relpath(target, "word")


_COMMENTS = (
    (names.COMMENTS, "comments.xml"),
    (names.COMMENTS_EXTENDED, "commentsExtended.xml"),
)


def _rows_of(inline: Inline, kinds: Mapping[str, str]) -> list[Row]:
    """The links and pictures of one part. `kinds`: of pictures, by their names."""
    rows = [(ident, names.HYPERLINK, target, True) for ident, target in inline.links.items()]
    return rows + [
        (ident, _IMAGE, f"media/{name}.{kinds[name]}", False)
        for ident, name in inline.pictures.items()
    ]


def _main_relations(own: bytes, shown: Sequence[Row], *, with_comments: bool) -> bytes:
    """The main part's relationships; ids are the template's where it has given some."""
    rows = _rows(own)
    taken = {kind for _, kind, _, _ in rows}
    for kind, target in (
        (names.STYLES, "styles.xml"),
        (names.NUMBERING, "numbering.xml"),
        (names.SETTINGS, "settings.xml"),
        (names.FOOTNOTES, "footnotes.xml"),
        (names.FONTS, "fontTable.xml"),
        (names.THEME, "theme/theme1.xml"),
        (names.CUSTOM_XML, "../customXml/item1.xml"),
        *(_COMMENTS if with_comments else ()),
    ):
        if kind not in taken:
            rows.append((f"draft{len(rows) + 1}", kind, target, False))
    return relations_part([*rows, *shown])


def _other_relations(of_notes: Sequence[Row]) -> dict[str, bytes]:
    out = {
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
    if of_notes:
        out["word/_rels/footnotes.xml.rels"] = relations_part(of_notes)
    return out


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
