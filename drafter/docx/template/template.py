"""A template: the parts of a Word file, and the table that says which style is for what.

Shipped templates lie as single parts in `templates/<name>/word`, so that a change of one can be
reviewed; the program zips them. A secretariat's own may be a Word file (`sources`). The table names
the style for each role and says what is typed before the words where numbers are not automatic.
A template may extend another and hold only what differs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from drafter.docx.names import W, w
from drafter.docx.package import parse
from drafter.docx.template.numbering import indents
from drafter.docx.template.sources import fault, gather, own_folders, own_place
from drafter.docx.template.styles import parents, side_indents, style_ids, twips
from drafter.docx.template.table import LineStyle, Table

__all__ = ["Template"]

_NEEDED = ("document.xml", "styles.xml", "numbering.xml", "settings.xml", "footnotes.xml")
_CHARACTER_STYLES = ("footnote reference",)
_ADDED = {
    "paragraph number": '<w:style w:type="character" w:customStyle="1" w:styleId="%s">'
    '<w:name w:val="Paragraph number"/><w:uiPriority w:val="99"/></w:style>',
    "hyperlink": '<w:style w:type="character" w:styleId="%s"><w:name w:val="Hyperlink"/>'
    '<w:rPr><w:color w:val="0000FF"/></w:rPr></w:style>',
    "blank line": '<w:style w:type="paragraph" w:customStyle="1" w:styleId="%s">'
    '<w:name w:val="Blank line"/><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="0"'
    ' w:line="120" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="10"/></w:rPr></w:style>',
}
"""Styles the program needs for itself; a template that lacks them is given them."""


@dataclass(frozen=True, slots=True)
class Template:
    """Parts by name below `word/`, and styles by role.

    `styles`, `following`, `in_decision`, `unnumbered`: role to style id; `names`: style id to name.
    `typed`: role to what stands before the words, % for the number. `lines`: styles of single
    lines by their words. `space`: style id to empty lines before and after. `table`: the rest.
    `parents`: style id to the id of the style it is based on. `indents`: style id to the left indent
    and the hang, in twips, that the style's list gives it.
    `last_list`: the highest id of a list that the template has itself.
    """

    name: str
    parts: Mapping[str, bytes]
    styles: Mapping[str, str]
    following: Mapping[str, str]
    in_decision: Mapping[str, str]
    unnumbered: Mapping[str, str]
    typed: Mapping[str, str]
    lines: tuple[LineStyle, ...]
    space: Mapping[str, tuple[int, int]]
    names: Mapping[str, str]
    parents: Mapping[str, str]
    indents: Mapping[str, tuple[str, str]]
    table: Mapping[str, Any]
    last_list: int = 0

    @classmethod
    def load(
        cls,
        name: str,
        own_styles: Mapping[str, str] | None = None,
        *,
        automatic: bool = True,
        folders: Sequence[Path] | None = None,
    ) -> Template:
        """The template of that name; `own_styles` (role or kind to style name) overrides its table.

        `automatic`: for files in which Word counts. `folders`: where own templates lie.
        Raises ProfileError naming the template and the part or style that it lacks.
        """
        places = own_folders() if folders is None else folders
        parts, table = gather(name, places)
        where = own_place(name, places)
        for needed in _NEEDED:
            if needed not in parts:
                raise fault(name, f"lacks the part “{needed}”", where)
        ids, parts["styles.xml"] = _styles(name, parts["styles.xml"], where)
        reader = Table(name, table, ids, where)
        extra = ("automatic",) if automatic else ()
        styles = reader.styles("styles", *extra, own=own_styles)
        reader.complete(styles)
        styles.setdefault("space", ids["blank line"])
        return cls(
            name=name,
            parts=parts,
            styles=styles,
            following=reader.styles("following"),
            # A list is tied to one style a level, so where Word counts there is one for all.
            in_decision={} if automatic else reader.styles("in-decision"),
            unnumbered=reader.styles("unnumbered", *(f"{k}-unnumbered" for k in extra)),
            typed=reader.texts("typed"),
            lines=reader.lines(),
            space=reader.space(),
            names={i: n for n, i in ids.items()},
            parents=parents(parse(parts["styles.xml"])),
            indents=indents(parse(parts["numbering.xml"])),
            table=table,
            last_list=_last_list(name, parts["numbering.xml"], where),
        )

    def style(self, role_name: str) -> str:
        """The id of the style for a role."""
        return self.styles[role_name]

    def style_called(self, name: str) -> str:
        """The id of the style with a name; the template is known to have it."""
        return next(ident for ident, own in self.names.items() if own == name)

    def column(self) -> tuple[int, int]:
        """Where the text stands, in twips: from the left margin, and how wide; 0 wide if unsaid."""
        left, right = side_indents(parse(self.parts["styles.xml"]), self.styles["plain"])
        sections = list(parse(self.parts["document.xml"]).iter(w("sectPr")))
        size = sections[-1].find(w("pgSz")) if sections else None
        margins = sections[-1].find(w("pgMar")) if sections else None
        if size is None or margins is None:
            return left, 0
        taken = (twips(margins, name) for name in ("left", "right", "gutter"))
        return left, max(0, twips(size, "w") - sum(taken) - left - right)

    @property
    def always_has_masthead(self) -> bool:
        """Whether the masthead stands there even when nothing is filled in."""
        return self.table.get("masthead") == "always"


def _styles(name: str, part: bytes, where: Path | None) -> tuple[dict[str, str], bytes]:
    """Style ids by name, and the part with the styles that the program adds for itself."""
    root = _parsed(name, "styles.xml", part, where)
    ids = style_ids(root)
    for wanted in _CHARACTER_STYLES:
        if wanted not in ids:
            raise fault(name, f"lacks the style “{wanted}”", where)
    missing = [wanted for wanted in _ADDED if wanted not in ids]
    for wanted in missing:
        ident = f"Drafter{wanted.title().replace(' ', '')}"
        ids[wanted] = ident
        shell = f'<w:x xmlns:w="{W}">{_ADDED[wanted] % ident}</w:x>'
        root.append(etree.fromstring(shell)[0])
    if not missing:
        return ids, part
    return ids, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _last_list(name: str, part: bytes, where: Path | None) -> int:
    lists = _parsed(name, "numbering.xml", part, where).iterfind(w("num"))
    return max((int(e.get(w("numId"), "0")) for e in lists), default=0)


def _parsed(name: str, label: str, part: bytes, where: Path | None) -> Any:
    try:
        return parse(part)
    except ValueError as error:
        said = f"has a part “{label}” that is not well-formed: {error}"
        raise fault(name, said, where) from None
