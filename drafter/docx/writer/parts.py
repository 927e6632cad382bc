"""The smaller parts of a written file: styles, numbering, settings, properties, content types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml import etree

from drafter.docx import names
from drafter.docx.names import w
from drafter.docx.package import parse
from drafter.docx.roles import levels_of, role
from drafter.docx.template.numbering import add_definition, add_lists, definition_of, set_formats
from drafter.docx.template.styles import link_numbers, set_language
from drafter.docx.writer.plan import COUNTED, Plan, tied_styles
from drafter.model.nodes import Kind

__all__ = ["content_types", "numbering_part", "properties", "styles_part"]

_HEADER = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OVERRIDES = {
    "document": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "styles": "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
    "numbering": "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
    "settings": "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
    "webSettings": "application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml",
    "fontTable": "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml",
    "footnotes": "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
    "endnotes": "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml",
    "header": "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
    "footer": "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
    "comments": "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
    "commentsExtended": (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
    ),
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}
_DEFAULTS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "svg": "image/svg+xml",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
}
_FIXED = {
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "customXml/itemProps1.xml": (
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    ),
}


def serialized(root: Any) -> bytes:
    """The bytes of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def styles_part(plan: Plan) -> bytes:
    """The template's styles in the document's language, tied to their lists."""
    root = parse(plan.template.parts["styles.xml"])
    lang = plan.document.lang
    set_language(root, lang, plan.languages.word(lang))
    if plan.automatic:
        link_numbers(root, _numbers_of_styles(plan))
    return serialized(root)


def _formats(plan: Plan, kind: Kind) -> tuple[str, ...]:
    return plan.scheme.formats(kind)


def _styles_of(plan: Plan, kind: Kind) -> list[str]:
    """Style ids of a kind from its lowest level."""
    return [plan.template.styles[role(kind, level)] for level in levels_of(kind)]


def _numbers_of_styles(plan: Plan) -> dict[str, tuple[int, int]]:
    """Style id to the first list of its kind, and the level there."""
    out: dict[str, tuple[int, int]] = {}
    tied = tied_styles(plan.template)
    for kind, first in zip(COUNTED, plan.lists, strict=False):
        for depth, style in enumerate(_styles_of(plan, kind)):
            formats = _formats(plan, kind)
            if depth < len(formats) and formats[depth] and style in tied:
                out.setdefault(style, (first.id, depth))
    return out


def numbering_part(plan: Plan) -> bytes:
    """The lists of the document; with typed numbers none but what the template needs itself."""
    root = parse(plan.template.parts["numbering.xml"])
    definitions: list[int] = []
    tied = tied_styles(plan.template)
    for kind in COUNTED:
        styles = _styles_of(plan, kind)
        definition = definition_of(root, styles)
        if not plan.automatic:
            if definition is not None and not _is_used(root, definition):
                root.remove(definition)
            continue
        if definition is None:
            definition = add_definition(root, styles)
        definitions.append(int(definition.get(w("abstractNumId"), "0")))
        set_formats(definition, _formats(plan, kind), [s if s in tied else "" for s in styles])
    if plan.automatic:
        add_lists(root, plan.lists, definitions)
    return serialized(root)


def _is_used(numbering: Any, definition: Any) -> bool:
    """Whether a list of the template's own is made from a definition."""
    wanted = definition.get(w("abstractNumId"))
    return any(
        e.get(w("val")) == wanted for e in numbering.iterfind(f"{w('num')}/{w('abstractNumId')}")
    )


def properties(title: str, language: str) -> dict[str, bytes]:
    """Document properties: title and language, and no person's name."""
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{names.text(title)}</dc:title>"
        f"<dc:language>{names.text(language)}</dc:language>"
        "</cp:coreProperties>"
    )
    app = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"><Application>drafter</Application></Properties>'
    )
    return {
        "docProps/core.xml": _HEADER + core.encode(),
        "docProps/app.xml": _HEADER + app.encode(),
    }


def content_types(parts: Mapping[str, bytes]) -> bytes:
    """What each part is, by its name."""
    suffixes = {name.rpartition(".")[2].lower() for name in parts}
    out = [f'<Types xmlns="{names.CONTENT_TYPES}">']
    for suffix in sorted(suffixes | {"rels", "xml"}):
        kind = _DEFAULTS.get(suffix, "application/octet-stream")
        out.append(f'<Default Extension="{suffix}" ContentType="{kind}"/>')
    for name in sorted(parts):
        kind = _FIXED.get(name, "")
        folder, _, leaf = name.rpartition("/")
        if leaf.endswith(".xml") and folder.partition("/")[0] == "word":
            kind = _OVERRIDES.get(leaf.removesuffix(".xml").rstrip("0123456789"), "")
        if kind:
            out.append(f'<Override PartName="/{name}" ContentType="{kind}"/>')
    out.append("</Types>")
    return _HEADER + "".join(out).encode()
