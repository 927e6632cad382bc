"""`article-form`: articles and their paragraphs come in the order and with the letter of the house."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_NUMBER = r"\d{1,3}(?:[ \u00a0]?\([a-z]{1,4}\))*"
_PARAGRAPH_FIRST = Expression(
    rf"\bparagraph[ \u00a0](?P<paragraph>{_NUMBER}),? of (?P<word>[Aa]rticle)[ \u00a0](?P<article>\d{{1,3}}(?: bis)?)(?P<of> of\b)?"
)
_ARTICLE_FIRST = Expression(
    rf"\b(?P<word>[Aa]rticle)[ \u00a0](?P<article>\d{{1,3}}(?: bis)?), paragraph[ \u00a0](?P<paragraph>{_NUMBER})(?P<comma>,)?"
)
_ARTICLE = Expression(r"(?<=[\w,;(] )(?P<word>[Aa]rticle)(?=s?[ \u00a0]\d)", signs=("rticle",))
_CHARTER = Expression(r"[^;]{0,60}\b(?:Charter|Statute|Constitution|Regulations?)\b")


def _look(passage: Passage) -> Iterator[Hit]:
    profile = passage.context.profile
    text = passage.text
    if "rticle" not in text:
        return
    order = profile.references.order
    if order == "article-first":
        for found in _PARAGRAPH_FIRST.finditer(text):
            new = f"{found['word']} {found['article']}, paragraph {found['paragraph']}"
            new += ", of" if found["of"] else ""
            yield Hit(found.start(), found.end(), f"This body writes “{new}”.", (new,))
    elif order == "paragraph-first":
        for found in _ARTICLE_FIRST.finditer(text):
            new = f"paragraph {found['paragraph']} of {found['word']} {found['article']}"
            yield Hit(found.start(), found.end(), f"This body writes “{new}”.", (new,))
    wanted = profile.words.article
    for found in _ARTICLE.finditer(text) if wanted != "any" else ():
        new = "Article" if wanted == "upper" else "article"
        if found["word"] != new and not _CHARTER.match(text, found.end()):
            yield Hit(found.start(), found.end(), f"This body writes “{new}”.", (new,), True)


RULE = wording_rule(
    "article-form", Category.REFERENCE, Severity.ADVICE, _look, kinds=DECISION_TEXT, notes=False
)
