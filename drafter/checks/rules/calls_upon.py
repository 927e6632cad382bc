"""`calls-upon`: the house calls upon, it does not call on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind
from drafter.text.expression import Expression
from drafter.text.openings import Lexicon

__all__ = ["RULE"]

_ON = Expression(r"\bcall(?:s|ing)(?: also| further)? (on)\b", re.IGNORECASE)
_RARE = 0.02


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    if part is None:
        return
    found = located(context, paragraph, part)
    hit = _ON.search(found.words) if found else None
    if found is None or hit is None:
        return
    lexicon = context.profile.openings(context.paragraph_lang(paragraph))
    if _share_of_on(lexicon, context.profile.corpus) > _RARE:
        return
    start = found.where(found.opening.start + hit.start(1))
    fix = Fix("Write “upon”", replace_in_paragraph(paragraph.id, start, start + 2, "upon"), True)
    message = "This body “calls upon”, it does not “call on”."
    yield RULE.found(context, index, message, start, start + 2, [fix])


@lru_cache(maxsize=32)
def _share_of_on(lexicon: Lexicon, corpus: str) -> float:
    """How often a body's paragraphs open with "calls on", of those with "on" or "upon"."""
    uses = {p.text: p.uses.get(corpus, 0) for p in lexicon.phrases}
    on, upon = uses.get("Calls on", 0), uses.get("Calls upon", 0)
    return on / (on + upon) if on + upon else 1.0


RULE = Rule(
    "calls-upon",
    Category.OPENING,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en"}),
)
