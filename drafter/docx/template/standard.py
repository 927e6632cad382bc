"""Parts that every Word file should have, as plain as can be, for templates that lack them."""

from __future__ import annotations

from types import MappingProxyType

from drafter.docx.names import W

__all__ = ["ADDED", "PLAIN"]

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RULE = "<w:p><w:r><w:t>__________________</w:t></w:r></w:p>"


def _part(name: str, inside: str = "") -> bytes:
    return f'{_HEAD}<w:{name} xmlns:w="{W}">{inside}</w:{name}>'.encode()


PLAIN = MappingProxyType(
    {
        "numbering.xml": _part("numbering"),
        "settings.xml": _part("settings"),
        "footnotes.xml": _part(
            "footnotes",
            f'<w:footnote w:type="separator" w:id="-1">{_RULE}</w:footnote>'
            f'<w:footnote w:type="continuationSeparator" w:id="0">{_RULE}</w:footnote>',
        ),
    }
)
"""For a Word file of a secretariat's own without lists or notes, by name below `word/`."""

_COLOURS = (
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", "44546A"),
    ("lt2", "E7E6E6"),
    ("accent1", "4472C4"),
    ("accent2", "ED7D31"),
    ("accent3", "A5A5A5"),
    ("accent4", "FFC000"),
    ("accent5", "5B9BD5"),
    ("accent6", "70AD47"),
    ("hlink", "0000FF"),
    ("folHlink", "800080"),
)
_FACES = '<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>'
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def _theme() -> bytes:
    colours = "".join(f'<a:{k}><a:srgbClr val="{v}"/></a:{k}>' for k, v in _COLOURS)
    return (
        f'{_HEAD}<a:theme xmlns:a="{_A}" name="Plain"><a:themeElements>'
        f'<a:clrScheme name="Plain">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Plain"><a:majorFont>{_FACES}</a:majorFont>'
        f"<a:minorFont>{_FACES}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Plain"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    ).encode()


ADDED = MappingProxyType(
    {
        "fontTable.xml": _part(
            "fonts",
            '<w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/>'
            '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>',
        ),
        "theme/theme1.xml": _theme(),
    }
)
"""Parts that some programs miss; they say nothing that the styles do not say."""
