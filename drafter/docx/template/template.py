"""A template: the parts of a Word file as they lie in `templates/<name>/word`, and its table.

`template.toml` beside the parts names the style for each role and says what is typed before the
words where numbers are not automatic. A template may extend another and hold only what differs.
A fault is told by file and key, for it is a secretariat's own file that may have it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from drafter.assets import template as asset
from drafter.docx.package import parse
from drafter.docx.roles import levels_of, role
from drafter.docx.template.styles import style_ids
from drafter.errors import ProfileError
from drafter.model.nodes import Kind

__all__ = ["Template"]

_NEEDED = ("document.xml", "styles.xml", "numbering.xml", "settings.xml", "footnotes.xml")
_CHARACTER_STYLES = ("footnote reference", "Hyperlink", "Paragraph number")
_TABLES = ("styles", "following", "unnumbered", "typed", "letters", "patterns")
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Template:
    """Parts by name below `word/`, and styles by role.

    `styles`, `following`, `unnumbered`: role to style id; `names`: style id to name.
    `typed`: role to what stands before the words, % for the number. `table`: further settings.
    """

    name: str
    parts: Mapping[str, bytes]
    styles: Mapping[str, str]
    following: Mapping[str, str]
    unnumbered: Mapping[str, str]
    typed: Mapping[str, str]
    names: Mapping[str, str]
    table: Mapping[str, Any]

    @classmethod
    def load(cls, name: str, own_styles: Mapping[str, str] | None = None) -> Template:
        """The template of that name; `own_styles` (role or kind to style name) overrides its table.

        Raises ProfileError naming the file and what it lacks.
        """
        parts, table = _gather(name)
        for needed in _NEEDED:
            if needed not in parts:
                raise _fault(name, f"lacks the part “{needed}”")
        try:
            ids = style_ids(parse(parts["styles.xml"]))
        except ValueError as error:
            raise _fault(
                name, f"has a part “styles.xml” that is not well-formed: {error}"
            ) from None
        for wanted in _CHARACTER_STYLES:
            if wanted.lower() not in ids:
                raise _fault(name, f"lacks the style “{wanted}”")
        reader = _Table(name, table, ids)
        return cls(
            name=name,
            parts=parts,
            styles=reader.styles("styles", own_styles or {}),
            following=reader.styles("following", {}),
            unnumbered=reader.styles("unnumbered", {}),
            typed=reader.texts("typed"),
            names={i: n for n, i in ids.items()},
            table=table,
        )

    def style(self, role_name: str) -> str:
        """The id of the style for a role."""
        return self.styles[role_name]


def _gather(name: str) -> tuple[dict[str, bytes], dict[str, Any]]:
    """Parts and table of a template on top of those that it extends."""
    parts: dict[str, bytes] = {}
    table: dict[str, Any] = {}
    wanted: str = name
    for _ in range(_DEEPEST):
        folder = asset(wanted, "word")
        own = _table(folder, wanted)
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.name != "template.toml":
                parts.setdefault(file.relative_to(folder).as_posix(), file.read_bytes())
        table = {**own, **table, **{k: {**own.get(k, {}), **table.get(k, {})} for k in _TABLES}}
        if "extends" not in own:
            return parts, table
        wanted = str(own["extends"])
    raise _fault(name, "extends templates in a circle")


def _table(folder: Path, name: str) -> dict[str, Any]:
    path = folder / "template.toml"
    if not path.is_file():
        raise _fault(name, "lacks the table “template.toml”")
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _fault(name, f"has a table “template.toml” that cannot be used: {error}") from None


def _fault(name: str, what: str) -> ProfileError:
    return ProfileError(f"The Word template “{name}” {what}. Mend it in templates/{name}/word.")


@dataclass(frozen=True, slots=True)
class _Table:
    """Reads a template's table against the styles that there are."""

    name: str
    table: Mapping[str, Any]
    ids: Mapping[str, str]

    def styles(self, key: str, own: Mapping[str, str]) -> dict[str, str]:
        """Role to style id. Lists run by level; the last entry serves all deeper levels."""
        out = {}
        for role_name, value in self._by_role(key, own).items():
            if value.lower() not in self.ids:
                raise _fault(
                    self.name, f"lacks the style “{value}” that it names for “{role_name}”"
                )
            out[role_name] = self.ids[value.lower()]
        if key == "styles":
            missing = [r for r in _all_roles() if r not in out]
            if missing:
                raise _fault(self.name, f"names no style for “{missing[0]}”")
        return out

    def texts(self, key: str) -> dict[str, str]:
        """Role to text."""
        return self._by_role(key, {})

    def _by_role(self, key: str, own: Mapping[str, str]) -> dict[str, str]:
        out: dict[str, str] = {}
        for kind, value in self.table.get(key, {}).items():
            rows = value if isinstance(value, list) else [value]
            if not rows or not all(isinstance(row, str) for row in rows):
                raise _fault(self.name, f"has something else than texts under “{key}.{kind}”")
            for n, role_name in enumerate(_roles(kind)):
                out[role_name] = rows[min(n, len(rows) - 1)]
        for kind, value in own.items():
            for role_name in _roles(kind):
                out[role_name] = value
        return out


def _roles(kind: str) -> list[str]:
    """The roles that a key of the table speaks for: all levels of a kind, or itself."""
    if kind in tuple(Kind):
        return [role(Kind(kind), level) for level in levels_of(Kind(kind))]
    return [kind]


def _all_roles() -> list[str]:
    return [r for kind in Kind for r in _roles(kind.value)] + ["note"]
