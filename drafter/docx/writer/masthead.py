"""Fields of the front matter in the places that a template keeps for them.

A place is a content control with the tag "field:NAME". The paragraph around places that are all
empty goes with them (the last one of a table cell stays, blank). A control with the tag
"masthead" around whole blocks goes when no field at all is filled, and is else marked with a
hidden bookmark, by which the reader knows the template's words from those of the draft.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml import etree

from drafter.docx import bookmarks
from drafter.docx.names import w
from drafter.docx.package import parse
from drafter.docx.writer.plan import Plan

__all__ = ["fields_of", "fill", "filled_part"]

_FIELD = "field:"
_WHOLE = "masthead"
_ID = "1000000"
"""Far above the ids that count through the text."""
_NEEDS_ONE = frozenset({w("tc"), w("hdr"), w("ftr")})
"""What Word asks at least one paragraph in."""
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def fields_of(plan: Plan) -> dict[str, str]:
    """What a template may ask for: the fields of the masthead, and the letters of the body.

    Fields left empty read as the body's profile has them, where any field is filled at all.
    """
    front = {name: value.strip() for name, value in plan.document.front.fields}
    if not any(front.values()):
        return {}
    usual = {field.name: field.default for field in plan.profile.masthead}
    letters = plan.template.table.get("letters", {}).get(plan.profile.name, "")
    return {"letters": str(letters), **usual, **{k: v for k, v in front.items() if v}}


def filled_part(data: bytes, fields: Mapping[str, str]) -> bytes:
    """A header or footer with its fields filled."""
    root = parse(data)
    fill(root, fields)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def fill(root: Any, fields: Mapping[str, str]) -> None:
    """Put fields into their places, below `root`."""
    for control in _controls(root, _WHOLE):
        _settle_whole(control, fields)
    paragraphs: dict[Any, bool] = {}
    for control in _controls(root, _FIELD):
        name = _tag(control).removeprefix(_FIELD)
        value = fields.get(name, "")
        paragraph = next(control.iterancestors(w("p")), None)
        if paragraph is not None:
            paragraphs[paragraph] = paragraphs.get(paragraph, False) or bool(value)
        _put(control, value)
    for paragraph, is_filled in paragraphs.items():
        if not is_filled:
            _take_away(paragraph)


def _controls(root: Any, tag: str) -> list[Any]:
    return [c for c in root.iter(w("sdt")) if _tag(c).startswith(tag)]


def _tag(control: Any) -> str:
    tag = control.find(f"{w('sdtPr')}/{w('tag')}")
    return "" if tag is None else str(tag.get(w("val"), ""))


def _settle_whole(control: Any, fields: Mapping[str, str]) -> None:
    wanted = [_tag(c).removeprefix(_FIELD) for c in _controls(control, _FIELD)]
    if not any(fields.get(name) for name in wanted if name != "letters"):
        control.getparent().remove(control)
        return
    begin = etree.Element(w("bookmarkStart"))
    begin.set(w("id"), _ID)
    begin.set(w("name"), f"{bookmarks.MASTHEAD}1")
    end = etree.Element(w("bookmarkEnd"))
    end.set(w("id"), _ID)
    content = control.find(w("sdtContent"))
    _replace(control, [begin, *content, end])


def _put(control: Any, value: str) -> None:
    """The value in the first run of a place, in the look that the template gives it."""
    content = control.find(w("sdtContent"))
    run = next(iter(content.iter(w("r"))), None)
    if run is None or not value:
        _replace(control, [])
        return
    for old in [e for e in run if e.tag != w("rPr")]:
        run.remove(old)
    for number, line in enumerate(value.split("\n")):
        if number:
            etree.SubElement(run, w("br"))
        text = etree.SubElement(run, w("t"))
        text.text = line
        text.set(_XML_SPACE, "preserve")
    _replace(control, [run])


def _replace(old: Any, new: list[Any]) -> None:
    parent = old.getparent()
    at = parent.index(old)
    parent.remove(old)
    for number, element in enumerate(new):
        element.tail = None
        parent.insert(at + number, element)


def _take_away(paragraph: Any) -> None:
    parent = paragraph.getparent()
    if parent.tag in _NEEDS_ONE and len(parent.findall(w("p"))) == 1:
        properties = paragraph.find(w("pPr"))
        rule = None if properties is None else properties.find(w("pBdr"))
        if rule is not None:
            properties.remove(rule)  # nothing stands above it any more
        return
    parent.remove(paragraph)
