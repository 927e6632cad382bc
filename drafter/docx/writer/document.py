"""The document part: the template's own document with the draft in the place kept for it."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from drafter.docx.names import R, W, w
from drafter.docx.package import parse
from drafter.docx.template.template import Template
from drafter.docx.writer.masthead import fill
from drafter.errors import ProfileError

__all__ = ["PLACE", "document_part"]

PLACE = "text"
"""The tag of the content control in whose place the draft is put."""


def document_part(template: Template, body: str, fields: Mapping[str, str]) -> bytes:
    """The template's document with `body` (paragraphs as XML) and fields in their places."""
    root = parse(template.parts["document.xml"])
    fill(root, fields)
    place = next(
        (
            control
            for control in root.iter(w("sdt"))
            if (tag := control.find(f"{w('sdtPr')}/{w('tag')}")) is not None
            and tag.get(w("val")) == PLACE
        ),
        None,
    )
    if place is None:
        raise ProfileError(
            f"The Word template “{template.name}” keeps no place for the text. Put a content"
            f" control with the tag “{PLACE}” into its document.xml."
        )
    marker = etree.ProcessingInstruction("draft", "here")
    marker.tail = place.tail
    place.getparent().replace(place, marker)
    before, _, after = etree.tostring(root, encoding="unicode").partition("<?draft here?>")
    shell = before + body + after
    assert f'xmlns:w="{W}"' in shell
    if f'xmlns:r="{R}"' not in shell[:2000]:
        shell = shell.replace(f'xmlns:w="{W}"', f'xmlns:w="{W}" xmlns:r="{R}"', 1)
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + shell.encode()
