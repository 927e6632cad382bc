"""`word-choice`: turns of phrase have their usual form."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_VIEW = Expression(r"\bwith a view to (?P<verb>[a-z]+)\b", signs=("with a view",))
_TURNS = Expression(
    r"\b(?P<wrong>taking account of|at the latest by|in order that to|the afore-?mentioned paragraphs?|the previous paragraph"
    r"|the above paragraph|report back|in close collaboration and cooperation|subject to (?:the )?availability of (?:the )?(?:funds|funding)"
    r"|subject to availability of(?: the)? resources|if money permits|within the existing resources|as and where appropriate)\b"
)
_INSTEAD = {
    "taking account of": "taking into account", "report back": "report",
    "subject to availability of resources": "subject to the availability of resources",
    "subject to availability of the resources": "subject to the availability of resources",
    "within the existing resources": "within existing resources",
}  # fmt: skip
_INFINITIVES = frozenset(
    [
        "achieve",
        "adopt",
        "advance",
        "assist",
        "build",
        "combat",
        "complete",
        "conclude",
        "consider",
        "contribute",
        "create",
        "develop",
        "determine",
        "discuss",
        "eliminate",
        "enable",
        "encourage",
        "enhance",
        "ensure",
        "establish",
        "evaluate",
        "examine",
        "facilitate",
        "find",
        "finalize",
        "foster",
        "identify",
        "implement",
        "improve",
        "increase",
        "inform",
        "initiate",
        "make",
        "maximize",
        "mobilize",
        "obtain",
        "phase",
        "prepare",
        "prevent",
        "promote",
        "propose",
        "protect",
        "provide",
        "reach",
        "reduce",
        "report",
        "restore",
        "review",
        "revise",
        "secure",
        "set",
        "share",
        "strengthen",
        "submit",
        "support",
        "update",
    ]
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _VIEW.finditer(text):
        verb = found["verb"]
        if verb in _INFINITIVES:
            new = gerund(verb)
            message = f"“With a view to” is followed by “{new}”, not “{verb}”."
            yield Hit(found.start("verb"), found.end("verb"), message, (new,), True)
    for found in _TURNS.finditer(text):
        instead = _INSTEAD.get(found[0])
        message = f"“{found[0]}” is not how adopted texts say it."
        yield Hit(found.start(), found.end(), message, (instead,) if instead else ())


def gerund(verb: str) -> str:
    """The form in -ing: adopt, adopting; reduce, reducing; set, setting."""
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    if verb in ("set", "submit", "begin", "run"):
        return f"{verb}{verb[-1]}ing"
    return f"{verb}ing"


RULE = wording_rule(
    "word-choice", Category.STYLE, Severity.ADVICE, _look, kinds=DECISION_TEXT, notes=False
)
