"""`present-text`: a text speaks of itself as its body does: “the present decision”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule

__all__ = ["RULE"]

_SELF = {
    "en": re.compile(
        r"\b(?P<form>[Tt]he present|[Tt]his) (?P<word>[Dd]ecision|[Rr]esolution)\b(?!-)"
    ),
    "fr": re.compile(r"\b(?P<form>[Ll]a présente|[Cc]ette) (?P<word>décision|résolution)\b"),
    "es": re.compile(r"\b(?P<form>[Ll]a presente|[Ee]sta) (?P<word>decisión|resolución)\b"),
}
_PRESENT = {"en": "the present", "fr": "la présente", "es": "la presente"}
_THIS = {"en": "this"}


def _look(passage: Passage) -> Iterator[Hit]:
    lang = passage.lang.split("-", 1)[0]
    wanted = _PRESENT[lang]
    if passage.context.profile.decisions.self_reference.startswith("this"):
        wanted = _THIS.get(lang, "")
    text = passage.text
    for found in _SELF[lang].finditer(text):
        written = found["form"]
        word = found["word"]
        right = wanted[:1].upper() + wanted[1:] if written[0].isupper() else wanted
        if (right and written != right) or word != word.lower():
            new = f"{right or written} {word.lower()}"
            message = f"This body writes “{new}”, not “{found[0]}”."
            yield Hit(found.start(), found.end(), message, (new,), True)


RULE = wording_rule(
    "present-text", Category.STYLE, Severity.WARNING, _look, kinds=DECISION_TEXT,
    languages=frozenset({"en", "fr", "es"}), notes=False,
)  # fmt: skip
