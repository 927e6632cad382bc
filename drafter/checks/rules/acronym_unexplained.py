"""`acronym-unexplained`: an acronym is explained where it is used first."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.acronyms import acronyms, definitions
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.nodes import Kind

__all__ = ["RULE"]

_KINDS = frozenset({Kind.NUMBERED, Kind.PLAIN, Kind.PREAMBULAR, Kind.OPERATIVE})


def _check(context: Context, index: int) -> Iterator[Finding]:
    known: set[str] = set()
    for i, paragraph in enumerate(context.document.paragraphs):
        text = paragraph.content.text
        known.update(acronym for acronym, _, _ in definitions(text))
        if paragraph.kind not in _KINDS:
            continue
        decision = paragraph.kind in (Kind.PREAMBULAR, Kind.OPERATIVE)
        for acronym, start, end in acronyms(text):
            if acronym in known:
                continue
            known.add(acronym)
            message = f"“{acronym}” is not explained; " + (
                "decisions give names in full."
                if decision
                else "give the full name at the first use."
            )
            yield RULE.found(context, i, message, start, end)


def _facts(context: Context, index: int) -> object:
    text = context.document.paragraphs[index].content.text
    return (definitions(text), acronyms(text))


RULE = Rule(
    "acronym-unexplained",
    Category.STYLE,
    Scope.DOCUMENT,
    Severity.ADVICE,
    _check,
    languages=frozenset({"en"}),
    facts=_facts,
)
