"""All rules, found by looking into the folder `rules`: one module a rule, named by its code."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from drafter.checks import rules
from drafter.checks.finding import Category, Rule

__all__ = ["RULES", "all_rules", "rule"]

RULES: tuple[Rule, ...]
"""All of them, for those who need them anyway; see `__getattr__`."""


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule, grouped by category; loaded when they are first asked for."""
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


def __getattr__(name: str) -> tuple[Rule, ...]:
    """`RULES` is all of them, for those who need them anyway."""
    if name == "RULES":
        return all_rules()
    raise AttributeError(name)


def rule(code: str) -> Rule | None:
    """The rule with this code, None where there is none."""
    return next((r for r in all_rules() if r.code == code), None)
