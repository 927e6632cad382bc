"""`no-full-stop-inside`: no full stop stands inside a paragraph of a decision."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.model.nodes import Kind

__all__ = ["RULE"]

_STOP = re.compile(r"(?P<word>[^\W_]+)[)”]?(?P<stop>\.)[\ufffc]*[ \u00a0]+(?P<next>[A-ZÀ-Þ“])")
_ABBREVIATIONS = frozenset(
    {"no", "nos", "vol", "vols", "art", "arts", "para", "paras", "chap", "chaps", "sect", "sects",
     "fig", "figs", "mr", "mrs", "ms", "mm", "dr", "prof", "st", "ste", "mt", "ltd", "inc", "co",
     "corp", "etc", "rev", "add", "corr", "ed", "eds", "pp", "cf", "ibid", "res", "dec", "doc",
     "gen", "col", "capt", "jr", "sr", "vs", "al", "alt", "bis", "ter", "núm", "sra", "srta"}
)  # fmt: skip
_QUOTED = re.compile(r"[“«(\[][^”»)\]]*[”»)\]]")


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text
    if ". " not in text and ".\ufffc" not in text and ".\u00a0" not in text:
        return
    if paragraph.level and text.endswith("."):
        return  # an item made of whole sentences; how it should end is another rule's affair
    plain = _QUOTED.sub(lambda m: "“" + "_" * (len(m[0]) - 2) + "”", text)
    for found in _STOP.finditer(plain):
        word = found["word"]
        if len(word) < 2 or word.isdigit() or word.lower() in _ABBREVIATIONS:
            continue
        if not any(c.islower() for c in word) and len(word) < 3:
            continue  # initials
        at, following = found.start("stop"), found.start("next")
        new = text[at + 1 : following] + text[following].lower()
        fix = Fix("Join with a semicolon",
                  replace_in_paragraph(paragraph.id, at, following + 1, f";{new}"))  # fmt: skip
        message = "A paragraph is one clause of a long sentence, so no full stop stands inside it."
        # An object between the stop and the next sentence would be lost in the replacing.
        yield RULE.found(context, index, message, at, at + 1, [] if "\ufffc" in new else [fix])
        return


RULE = Rule(
    "no-full-stop-inside",
    Category.PUNCTUATION,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en", "fr", "es"}),
)
