"""The table of a template (`template.toml`, or the TOML file beside a Word file), read with care.

Every fault names the template, the key and, for a style, its name: the file may be a secretariat's
own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from drafter.docx.roles import levels_of, role
from drafter.docx.template.sources import fault
from drafter.model.nodes import Kind

__all__ = ["LineStyle", "Table"]

_LINE_KEYS = frozenset({"kind", "words", "style", "typed"})


@dataclass(frozen=True, slots=True)
class LineStyle:
    """A style for lines of a kind whose words fit an expression; `typed` as in `[typed]`."""

    kind: Kind
    words: re.Pattern[str]
    style: str
    typed: str


@dataclass(frozen=True, slots=True)
class Table:
    """A template's table against the styles that there are: `ids` by name in lower case."""

    name: str
    table: Mapping[str, Any]
    ids: Mapping[str, str]
    where: Path | None = None

    def styles(self, *keys: str, own: Mapping[str, str] | None = None) -> dict[str, str]:
        """Role to style id; later keys override earlier ones, `own` overrides all."""
        texts: dict[str, str] = {}
        for key in keys:
            texts |= self._by_role(key, self.table.get(key, {}))
        texts |= self._by_role("word_file.styles", own or {})
        return {name: self._id(value, name) for name, value in texts.items()}

    def complete(self, styles: Mapping[str, str]) -> None:
        """Raise ProfileError for a role without a style."""
        roles = [r for kind in Kind for r in _roles(kind.value)] + ["note"]
        missing = next((r for r in roles if r not in styles), "")
        if missing:
            raise fault(self.name, f"names no style for “{missing}”", self.where)

    def texts(self, key: str) -> dict[str, str]:
        """Role to text. Lists run by level; the last entry serves all deeper levels."""
        return self._by_role(key, self.table.get(key, {}))

    def lines(self) -> tuple[LineStyle, ...]:
        """Styles for single lines by their words."""
        out = []
        for row in self.table.get("lines", ()):
            unknown = ", ".join(sorted(set(row) - _LINE_KEYS))
            if unknown:
                raise fault(self.name, f"has unknown keys under “lines”: {unknown}", self.where)
            try:
                kind, words = Kind(row["kind"]), re.compile(row["words"], re.DOTALL)
            except (KeyError, ValueError, TypeError, re.error) as error:
                raise fault(
                    self.name, f"has a faulty entry under “lines”: {error}", self.where
                ) from None
            if self._is_inherited(str(row.get("style", ""))):
                continue
            style = self._id(str(row["style"]), "lines") if "style" in row else ""
            out.append(LineStyle(kind, words, style, str(row.get("typed", ""))))
        return tuple(out)

    def space(self) -> dict[str, tuple[int, int]]:
        """Style id to empty lines before and after it."""
        out = {}
        for style, pair in self.table.get("space", {}).items():
            if not isinstance(pair, list) or [type(n) for n in pair] != [int, int]:
                raise fault(self.name, f"needs two whole numbers under “space.{style}”", self.where)
            if self._is_inherited(style):
                continue
            out[self._id(style, "space")] = (max(0, pair[0]), max(0, pair[1]))
        return out

    def _is_inherited(self, style: str) -> bool:
        """Whether a style is another template's, whose table this one goes by."""
        return bool(style) and "extends" in self.table and style.lower() not in self.ids

    def _id(self, style: str, used_for: str) -> str:
        found = self.ids.get(style.lower())
        if found is None:
            raise fault(
                self.name,
                f"lacks the style “{style}” that its table names for “{used_for}”",
                self.where,
            )
        return found

    def _by_role(self, key: str, rows: Mapping[str, Any]) -> dict[str, str]:
        out: dict[str, str] = {}
        for kind, value in rows.items():
            texts = value if isinstance(value, list) else [value]
            if not texts or not all(isinstance(text, str) for text in texts):
                raise fault(
                    self.name, f"has something else than texts under “{key}.{kind}”", self.where
                )
            for n, role_name in enumerate(_roles(kind)):
                out[role_name] = texts[min(n, len(texts) - 1)]
        return out


def _roles(kind: str) -> list[str]:
    """The roles that a key of the table speaks for: all levels of a kind, or itself."""
    if kind in tuple(Kind):
        return [role(Kind(kind), level) for level in levels_of(Kind(kind))]
    return [kind]
