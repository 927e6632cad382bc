"""Fields of the front matter in the places that a template keeps for them.

A place is a content control with the tag "field:NAME". The paragraph around places that are all
empty goes with them (the last one of a table cell stays, blank). A control around whole blocks has
the tag "masthead", and goes when no field in it is filled, or "always".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lxml import etree

from drafter.docx.names import w

__all__ = ["NOTE", "NOTED", "fill"]

_FIELD = "field:"
_EMBLEM = "emblem:"
_WHOLE = "masthead"
_ALWAYS = "always"
_DERIVED = frozenset({"letters", "organ", "job_language"})
"""Fields that are never empty, and say nothing of whether there is a masthead."""
NOTED = "agenda_item"
"""The field that may bear an asterisk for a note."""
NOTE = "agenda_item note"
"""Under this name the fields hold the id of that note, if there is one."""
_NEEDS_ONE = frozenset({w("tc"), w("hdr"), w("ftr")})
"""What Word asks at least one paragraph in."""
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def fill(root: Any, fields: Mapping[str, str], note_style: str) -> None:
    """Put fields into their places, below `root`; `note_style`: the id of the style of note marks."""
    for control in [c for c in root.iter(w("sdt")) if _tag(c).startswith((_FIELD, _EMBLEM))]:
        _inward(control)
    for control in [c for c in root.iter(w("sdt")) if _tag(c) in (_WHOLE, _ALWAYS)]:
        _settle_whole(control, fields)
    paragraphs: dict[Any, bool] = {}
    for control in _controls(root, _FIELD):
        name = _tag(control).removeprefix(_FIELD)
        value = fields.get(name, "")
        paragraph = next(control.iterancestors(w("p")), None)
        if paragraph is not None:
            paragraphs[paragraph] = paragraphs.get(paragraph, False) or bool(value)
        if name == NOTED and NOTE in fields:
            _put(control, value.rstrip("*"), [_note_mark(fields[NOTE], note_style)])
        else:
            _put(control, value)
    for paragraph, is_filled in paragraphs.items():
        if not is_filled:
            _take_away(paragraph)


def _controls(root: Any, tag: str) -> list[Any]:
    return [c for c in root.iter(w("sdt")) if _tag(c).startswith(tag)]


def _tag(control: Any) -> str:
    tag = control.find(f"{w('sdtPr')}/{w('tag')}")
    return "" if tag is None else str(tag.get(w("val"), ""))


def _inward(control: Any) -> None:
    """Word puts a control round a whole paragraph or cell where nothing else is in it."""
    content = control.find(w("sdtContent"))
    paragraph = next(content.iter(w("p")), None)
    if paragraph is None:
        return
    _replace(control, list(content))
    content.extend([c for c in paragraph if c.tag != w("pPr")])
    if content.find(w("r")) is None:
        etree.SubElement(content, w("r"))
    paragraph.append(control)


def _settle_whole(control: Any, fields: Mapping[str, str]) -> None:
    wanted = [_tag(c).removeprefix(_FIELD) for c in _controls(control, _FIELD)]
    filled = any(fields.get(name) for name in wanted if name not in _DERIVED)
    if _tag(control) == _WHOLE and not filled:
        control.getparent().remove(control)
        return
    content = control.find(w("sdtContent"))
    _replace(control, list(content))


def _note_mark(ident: str, style: str) -> Any:
    """The mark of the note to the agenda item: an asterisk, not a number.

    Without the style LibreOffice sets the asterisk twice in the note. It is not raised: the sign is
    high by itself.
    """
    run = etree.Element(w("r"))
    properties = etree.SubElement(run, w("rPr"))
    etree.SubElement(properties, w("rStyle")).set(w("val"), style)
    etree.SubElement(properties, w("vertAlign")).set(w("val"), "baseline")
    reference = etree.SubElement(run, w("footnoteReference"))
    reference.set(w("customMarkFollows"), "1")
    reference.set(w("id"), ident)
    etree.SubElement(run, w("t")).text = "*"
    return run


def _put(control: Any, value: str, after: Sequence[Any] = ()) -> None:
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
    _replace(control, [run, *after])


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
