"""Reading the opening phrases of a language from `resources/phrases/<language>`."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from drafter.assets import resource
from drafter.errors import ProfileError
from drafter.text.grammar import Grammar
from drafter.text.openings import Lexicon, Phrase

__all__ = ["languages", "lexicon"]

_FORMS = ("finite", "present-participle", "perfect-participle", "past-participle", "adjective")


def languages() -> tuple[str, ...]:
    """Tags of the languages whose openings are known."""
    return tuple(sorted(p.name for p in resource("phrases").iterdir() if p.is_dir()))


@lru_cache(maxsize=16)
def lexicon(lang: str) -> Lexicon:
    """The lexicon of a language, empty for one that is not known.

    Raises ProfileError naming file and phrase where an entry has a fault.
    """
    if lang not in languages():
        return Lexicon((), Grammar())
    folder = resource("phrases", lang)
    phrases = [
        phrase
        for part in ("preambular", "operative")
        for phrase in _phrases(folder / f"{part}.toml", part)
    ]
    return Lexicon(phrases, _grammar(folder / "grammar.toml"))


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProfileError(f"“{path.name}” cannot be used: {error}.") from None


def _phrases(path: Path, part: str) -> list[Phrase]:
    out = []
    for text, row in _parse(path).get("phrases", {}).items():
        if not isinstance(row, dict) or row.get("form") not in _FORMS or "verb" not in row:
            raise ProfileError(
                f"“{path.name}”: “{text}” needs a verb and a form ({', '.join(_FORMS)})."
            )
        out.append(
            Phrase(
                text,
                part,
                row["verb"],
                row["form"],
                row.get("strength", ""),
                tuple(row.get("next", ())),
                row.get("uses", {}),
            )
        )
    return out


def _grammar(path: Path) -> Grammar:
    data = _parse(path)
    known = Grammar.__dataclass_fields__
    for key in data:
        if key not in known:
            raise ProfileError(f"“{path.name}”: “{key}” is not known.")
    lists = {k: v for k, v in data.items() if isinstance(v, list)}
    given: dict[str, Any] = {
        k: tuple(v) if k in ("participles", "finites") else frozenset(v) for k, v in lists.items()
    }
    return Grammar(sequence=data.get("sequence", {}), **given)
