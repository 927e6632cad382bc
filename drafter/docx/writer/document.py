"""The document part: the template's own document with the draft in the place kept for it."""

from __future__ import annotations

from typing import Any

from lxml import etree

from drafter.docx import bookmarks
from drafter.docx.names import R, W, w
from drafter.errors import ProfileError

__all__ = ["PLACE", "document_part"]

PLACE = "text"
"""The tag of the content control in whose place the draft is put."""
_BOOKMARKS = frozenset({w("bookmarkStart"), w("bookmarkEnd")})
_FIRST_ID = 1_000_000
"""Far above the ids that count through the text."""
_BEFORE_LINE_NUMBERS = frozenset(
    w(n)
    for n in (
        "headerReference",
        "footerReference",
        "footnotePr",
        "endnotePr",
        "type",
        "pgSz",
        "pgMar",
        "paperSrc",
        "pgBorders",
    )
)


def document_part(name: str, root: Any, body: str, *, line_numbers: bool = False) -> bytes:
    """The template's document with `body` (paragraphs as XML) in its place.

    The place is the content control with the tag "text"; a template without one has the draft
    after all that it holds itself. `name` is the template's, for errors. Raises ProfileError.
    """
    if line_numbers:
        for section in root.iter(w("sectPr")):
            _number_lines(section)
    marker = etree.ProcessingInstruction("draft", "here")
    _put(name, root, marker)
    _mark_own_blocks(marker)
    before, _, after = etree.tostring(root, encoding="unicode").partition("<?draft here?>")
    shell = before + body + after
    if f'xmlns:w="{W}"' not in shell[:4000]:
        raise ProfileError(
            f"The document.xml of the Word template “{name}” does not call its own names w:."
            " Open the template in Word and save it again."
        )
    if f'xmlns:r="{R}"' not in shell[:4000]:
        shell = shell.replace(f'xmlns:w="{W}"', f'xmlns:w="{W}" xmlns:r="{R}"', 1)
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + shell.encode()


def _put(name: str, root: Any, marker: Any) -> None:
    for control in root.iter(w("sdt")):
        tag = control.find(f"{w('sdtPr')}/{w('tag')}")
        if tag is not None and tag.get(w("val")) == PLACE:
            marker.tail = control.tail
            control.getparent().replace(control, marker)
            return
    body = root.find(w("body"))
    if body is None:
        raise ProfileError(f"The Word template “{name}” has no text part. Save it again in Word.")
    last = body.find(w("sectPr"))
    end = len(body) if last is None else body.index(last)
    while end and _is_empty(body[end - 1]):
        end -= 1
        body.remove(body[end])
    body.insert(end, marker)


def _mark_own_blocks(marker: Any) -> None:
    """Hidden bookmarks around what the template sets before and after the draft."""
    body = marker.getparent()
    if body.tag != w("body"):
        return
    for old in [e for e in body if e.tag in _BOOKMARKS]:
        body.remove(old)
    last = body.find(w("sectPr"))
    before, after = list(marker.itersiblings(preceding=True)), list(marker.itersiblings())
    for number, blocks in enumerate(([*reversed(before)], [e for e in after if e is not last])):
        if blocks:
            begin, end = etree.Element(w("bookmarkStart")), etree.Element(w("bookmarkEnd"))
            for mark in (begin, end):
                mark.set(w("id"), str(_FIRST_ID + number))
            begin.set(w("name"), f"{bookmarks.MASTHEAD}{number + 1}")
            blocks[0].addprevious(begin)
            blocks[-1].addnext(end)


def _is_empty(block: Any) -> bool:
    """Whether a block is a paragraph with nothing in it, not even the end of a section."""
    shown = (w("t"), w("drawing"), w("pict"), w("object"), w("sectPr"), w("fldChar"))
    return block.tag == w("p") and next(block.iter(*shown), None) is None


def _number_lines(section: Any) -> None:
    for old in section.findall(w("lnNumType")):
        section.remove(old)
    numbers = etree.Element(w("lnNumType"))
    numbers.set(w("countBy"), "1")
    numbers.set(w("restart"), "continuous")
    section.insert(sum(child.tag in _BEFORE_LINE_NUMBERS for child in section), numbers)
