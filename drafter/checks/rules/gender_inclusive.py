"""`gender-inclusive`: offices and people are named without their sex."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_WORDS = Expression(
    r"\b(?P<word>[Cc]hair(?:man|men|woman|women)|[Vv]ice-[Cc]hairm[ae]n|[Ss]pokesm[ae]n|[Mm]anpower|[Pp]olicem[ae]n|[Ff]iremen"
    r"|[Bb]usinessmen|[Mm]ankind|man-made|[Ss]tatesmen|[Ww]orkmen)\b",
    signs=("man", "men", "woman", "women"),
)
_INSTEAD = {
    "chairman": "chair", "chairmen": "chairs", "chairwoman": "chair", "chairwomen": "chairs",
    "vice-chairman": "vice-chair", "vice-chairmen": "vice-chairs", "spokesman": "spokesperson",
    "spokesmen": "spokespersons", "manpower": "workforce", "policeman": "police officer",
    "policemen": "police officers", "firemen": "firefighters", "businessmen": "business people",
    "mankind": "humankind", "man-made": "human-made", "statesmen": "leaders", "workmen": "workers",
}  # fmt: skip
_HIS = Expression(
    r"\b(?:[Ee]ach|[Ee]very|[Aa]ny|[Aa]|the) (?:member|person|child|representative|expert|individual|delegate|candidate|participant)"
    r"[^.;]{0,60}?\b(?P<word>his|he|him)\b(?! (?:or|and) her?)",
    signs=(" his ", " he ", " him "),
)
_HERITAGE = Expression(r"heritage of (?:all )?\Z|(?:scourge|conscience) .{0,30}\Z|history of \Z")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _WORDS.finditer(text):
        word = found["word"]
        if _HERITAGE.search(text[: found.start()]):
            continue
        new = _INSTEAD[word.lower()]
        if word[0].isupper():
            new = "-".join(p[:1].upper() + p[1:] for p in new.split("-"))
        yield Hit(found.start(), found.end(), f"Write “{new}”, not “{word}”.", (new,))
    for found in _HIS.finditer(text):
        start, end = found.span("word")
        new = {"his": "his or her", "he": "he or she", "him": "him or her"}[found["word"]]
        yield Hit(start, end, f"Write “{new}”, or use the plural.", (new,))


RULE = wording_rule(
    "gender-inclusive", Category.STYLE, Severity.ADVICE, _look, kinds=DECISION_TEXT, notes=False
)
