"""All rules, found by looking into the folder `rules`: one module a rule, named by its code."""

from __future__ import annotations

import importlib
import pkgutil

from drafter.checks import rules
from drafter.checks.finding import Category, Rule

__all__ = ["RULES", "rule"]


def _discover() -> tuple[Rule, ...]:
    order = list(Category)
    found = []
    for entry in pkgutil.iter_modules(rules.__path__):
        if entry.name.startswith("_"):
            continue
        value = importlib.import_module(f"{rules.__name__}.{entry.name}").RULE
        if not isinstance(value, Rule) or value.code != entry.name.replace("_", "-"):
            raise TypeError(f"{entry.name}.py must define RULE with the code of its file name")
        found.append(value)
    return tuple(sorted(found, key=lambda r: (order.index(r.category), r.code)))


RULES: tuple[Rule, ...] = _discover()
"""Every rule, grouped by category."""


def rule(code: str) -> Rule | None:
    """The rule with this code, None where there is none."""
    return next((r for r in RULES if r.code == code), None)
