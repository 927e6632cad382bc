"""Names of the Open Packaging and WordprocessingML vocabularies, and escaping for written XML.

Owns nothing else: no part is read or written here.
"""

from __future__ import annotations

import re

__all__ = [
    "COMMENTS",
    "COMMENTS_EXTENDED",
    "CONTENT_TYPES",
    "CORE_PROPERTIES",
    "CUSTOM_XML",
    "CUSTOM_XML_PROPERTIES",
    "DOCUMENT",
    "ENDNOTES",
    "EXTENDED_PROPERTIES",
    "FONTS",
    "FOOTNOTES",
    "HYPERLINK",
    "MC",
    "NUMBERING",
    "RELATIONSHIPS",
    "SETTINGS",
    "STYLES",
    "THEME",
    "W14",
    "W15",
    "M",
    "R",
    "W",
    "attribute",
    "m",
    "mc",
    "r",
    "text",
    "w",
]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

# Types of relationship.
DOCUMENT = f"{R}/officeDocument"
STYLES = f"{R}/styles"
NUMBERING = f"{R}/numbering"
SETTINGS = f"{R}/settings"
FONTS = f"{R}/fontTable"
THEME = f"{R}/theme"
FOOTNOTES = f"{R}/footnotes"
ENDNOTES = f"{R}/endnotes"
COMMENTS = f"{R}/comments"
COMMENTS_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
HYPERLINK = f"{R}/hyperlink"
EXTENDED_PROPERTIES = f"{R}/extended-properties"
CUSTOM_XML = f"{R}/customXml"
CUSTOM_XML_PROPERTIES = f"{R}/customXmlProps"
CORE_PROPERTIES = f"{RELATIONSHIPS}/metadata/core-properties"


def w(name: str) -> str:
    """A WordprocessingML name as lxml spells it."""
    return f"{{{W}}}{name}"


def r(name: str) -> str:
    """A name of the relationships vocabulary as lxml spells it."""
    return f"{{{R}}}{name}"


def m(name: str) -> str:
    """A name of the mathematics vocabulary as lxml spells it."""
    return f"{{{M}}}{name}"


def mc(name: str) -> str:
    """A name of the markup compatibility vocabulary as lxml spells it."""
    return f"{{{MC}}}{name}"


_SPECIAL = re.compile(r"[&<>\r]")
_SPECIAL_ATTRIBUTE = re.compile(r'[&<>"\r\n\t]')


def _reference(found: re.Match[str]) -> str:
    return f"&#{ord(found.group())};"


def text(value: str) -> str:
    """`value` as character data."""
    return _SPECIAL.sub(_reference, value)


def attribute(value: str) -> str:
    """`value` between double quotes in a tag."""
    return _SPECIAL_ATTRIBUTE.sub(_reference, value)
