"""Word files made by hand, for what no program writes and some send."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

__all__ = ["CONTENT_TYPES", "MAIN", "NAMESPACES", "p", "word_file"]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    f' xmlns:r="{_OFFICE}/relationships"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
CONTENT_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>'
)


def p(text: str) -> str:
    """A plain paragraph."""
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word_file(
    path: Path,
    body: str = "",
    *,
    raw: bytes | None = None,
    parts: Mapping[str, str | bytes] | None = None,
    related: Mapping[str, str] | None = None,
    content_types: str | None = CONTENT_TYPES,
) -> Path:
    """Write a file. `related`: kind of relationship (its last word) to a part beside the text."""
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/relationships/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate((related or {}).items())
    )
    main = (
        f'<Relationship Id="a" Type="{_OFFICE}/relationships/officeDocument"'
        ' Target="word/document.xml"/>'
    )
    whole = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if content_types is not None:
            archive.writestr("[Content_Types].xml", content_types)
        archive.writestr("_rels/.rels", _relationships(main))
        archive.writestr("word/document.xml", whole.encode() if raw is None else raw)
        archive.writestr("word/_rels/document.xml.rels", _relationships(links))
        for name, data in (parts or {}).items():
            archive.writestr(name, data)
    return path


def _relationships(rows: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'
