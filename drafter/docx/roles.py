"""Roles: the sorts of paragraph that a template has styles for, named by kind and level.

A role is written as in template.toml and in the record part: "operative 1", "plain".
"""

from __future__ import annotations

from drafter.model.nodes import Kind, Paragraph, highest_level, lowest_level

__all__ = ["levels_of", "role", "role_of", "split_role"]


def levels_of(kind: Kind) -> range:
    """The levels that a kind has styles for."""
    return range(lowest_level(kind), highest_level(kind) + 1)


def role(kind: Kind, level: int) -> str:
    """The role of a kind at a level; levels beyond those a kind has take the nearest."""
    levels = levels_of(kind)
    if len(levels) == 1:
        return kind.value
    return f"{kind.value} {max(levels.start, min(level, levels.stop - 1))}"


def role_of(paragraph: Paragraph) -> str:
    """The role of a paragraph."""
    return role(paragraph.kind, paragraph.level)


def split_role(name: str) -> tuple[Kind, int] | None:
    """Kind and level of a role's name; None for what is no kind of paragraph."""
    kind, _, level = name.partition(" ")
    try:
        return Kind(kind), int(level or 0)
    except ValueError:
        return None
