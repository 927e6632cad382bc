"""Pages of the rules: title, reason, source and examples, in Markdown.

A page is `resources/rules/<code>.md`: a heading with the title, paragraphs that say what and why,
a line `Source: …`, and fenced examples whose first line says `right`, `wrong` or `fixed` and the
body (```` ```wrong minamata ````). Examples are documents in the one-line notation and run as
tests: a right one has no finding of the rule, a wrong one has, and with its safe fixes it becomes
the `fixed` one that follows it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from drafter.assets import resource
from drafter.text.expression import Expression

__all__ = ["Example", "Page", "page"]


@dataclass(frozen=True, slots=True)
class Example:
    """A document in notation. `verdict`: right, wrong or fixed (the wrong one before it, mended).

    `stage` is the stage it is checked at; `form` is "text" where it is a text as a file has it.
    """

    verdict: str
    body: str
    text: str
    stage: str = "draft"
    lang: str = "en"
    form: str = "notation"


@dataclass(frozen=True, slots=True)
class Page:
    """What a rule says for itself."""

    code: str
    title: str
    explanation: str
    source: str
    examples: tuple[Example, ...]


_FENCE = Expression(r"^```(\w+)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SOURCE = Expression(r"^Source: (.+?)(?:\n\n|\Z)", re.MULTILINE | re.DOTALL)


@lru_cache(maxsize=256)
def page(code: str) -> Page:
    """The page of a rule. Raises DrafterError if it is missing."""
    return parse_page(code, resource("rules", f"{code}.md").read_text("utf-8"))


def parse_page(code: str, text: str) -> Page:
    """A page from its Markdown. Raises ValueError for an unknown verdict."""
    examples = []
    for verdict, options, body in (found.groups() for found in _FENCE.finditer(text)):
        if verdict not in ("right", "wrong", "fixed"):
            raise ValueError(f"{code}.md: an example is “right”, “wrong” or “fixed”, not {verdict}")
        words = options.split()
        given = dict(w.split("=", 1) for w in words if "=" in w)
        name = next((w for w in words if "=" not in w), "generic")
        examples.append(Example(verdict, name, body, given.get("stage", "draft"),
                                given.get("lang", "en"), given.get("form", "notation")))  # fmt: skip
    rest = _FENCE.sub("", text)
    source = _SOURCE.search(rest)
    rest = _SOURCE.sub("", rest)
    title, _, explanation = rest.strip().partition("\n")
    return Page(
        code,
        title.lstrip("# ").strip(),
        re.sub(r"\n{3,}", "\n\n", explanation).strip(),
        " ".join(source[1].split()) if source else "",
        tuple(examples),
    )
