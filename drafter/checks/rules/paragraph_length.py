"""`paragraph-length`: no paragraph is longer than nearly all adopted ones."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _look(passage: Passage) -> Iterator[Hit]:
    words = passage.context.profile.words
    preambular = passage.kind is Kind.PREAMBULAR
    limit = words.preambular_limit if preambular else words.operative_limit
    text = passage.text
    if not limit or len(text) < 4 * limit:
        return
    count = len(text.split())
    if count > limit:
        message = (
            f"The paragraph has {count} words; 99 in 100 have fewer than {limit}. Consider two."
        )
        yield Hit(0, len(text), message)


RULE = wording_rule(
    "paragraph-length", Category.LENGTH, Severity.ADVICE, _look, kinds=DECISION_TEXT,
    languages=frozenset(), notes=False, everywhere=True,
)  # fmt: skip
