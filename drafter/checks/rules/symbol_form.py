"""`symbol-form`: symbols of documents are well formed and possible."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.symbols import faults

__all__ = ["RULE"]


def _look(passage: Passage) -> Iterator[Hit]:
    for fault in faults(passage.text):
        instead = (fault.instead,) if fault.instead else ()
        yield Hit(fault.start, fault.end, fault.message, instead, bool(instead))


RULE = wording_rule(
    "symbol-form", Category.SYMBOL, Severity.ERROR, _look, languages=frozenset(), everywhere=True
)
