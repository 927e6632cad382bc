"""`opening-unusual`: the opening is one of this body, not of the Security Council alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind
from drafter.text.openings import Lexicon

__all__ = ["RULE"]

_ENOUGH = 30  # uses below which nothing can be said
_SHARE = 0.9


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    if part is None or context.profile.corpus == "sc":
        return
    found = located(context, paragraph, part)
    if found is None or found.opening.phrase is None:
        return
    lexicon = context.profile.openings(context.paragraph_lang(paragraph))
    uses = _uses(lexicon, part)[found.opening.verb]
    total = uses.total()
    if total < _ENOUGH or uses[context.profile.corpus] or uses["sc"] < _SHARE * total:
        return
    message = (
        f"“{found.words}” is a phrase of the Security Council; no text of this body that was"
        " counted opens a paragraph with it."
    )
    yield RULE.found(context, index, message, found.start, found.end)


@lru_cache(maxsize=16)
def _uses(lexicon: Lexicon, part: str) -> dict[str, Counter[str]]:
    """Uses of each verb in all its phrases of a part, by corpus."""
    out: dict[str, Counter[str]] = {}
    for phrase in lexicon.phrases:
        if phrase.part == part:
            out.setdefault(phrase.verb, Counter()).update(dict(phrase.uses))
    return out


RULE = Rule(
    "opening-unusual",
    Category.OPENING,
    Scope.PARAGRAPH,
    Severity.ADVICE,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en"}),
)
