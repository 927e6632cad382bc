"""What several rules derive from the same text, derived once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar

from drafter.checks.finding import Context

__all__ = ["once_for_each_context"]

Item = TypeVar("Item")


def once_for_each_context(
    derive: Callable[[Context], Iterable[Item]],
) -> Callable[[Context], tuple[Item, ...]]:
    """The function with its last result kept, as a tuple, while the context is the same.

    One result is kept, since the rules of one run follow each other.
    """
    kept: list[tuple[Context, tuple[Item, ...]]] = []

    @wraps(derive)
    def remembered(context: Context) -> tuple[Item, ...]:
        if not kept or kept[0][0] is not context:
            kept[:] = [(context, tuple(derive(context)))]
        return kept[0][1]

    return remembered
