"""`subparagraph-end`: subparagraphs end with semicolons, the last one like its paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.ends import accepted_ends, ending, mark_name, mend_end, wanted_end
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.paragraphs import has_subparagraphs
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if not paragraph.level or not paragraph.text.strip() or has_subparagraphs(context, index):
        return
    lang = context.paragraph_lang(paragraph)
    found = ending(paragraph.content, lang)
    # Where the house joins the last two items, "y" may stand behind the comma or the semicolon.
    joins = context.profile.punctuation_for(lang).item_conjunction and found.mark in (",", ";")
    if joins and (found.joined or found.mark == ","):
        return
    accepted = accepted_ends(context, index)
    if found.mark in accepted and not found.joined and not found.doubled:
        return
    if found.mark in ("", ".") and _continues_sentences(context, index):
        return
    wanted = wanted_end(context, index) or ""
    if found.mark in accepted:
        wanted = found.mark  # of the marks that may stand here the writer has chosen one
    message = f"A subparagraph ends with {mark_name(wanted)} here."
    if found.joined:
        message = f"A subparagraph ends with {mark_name(wanted)} and without “{found.joined}”."
    elif found.mark == ":":
        message = "A colon announces further subparagraphs, but none follow."
    # The mark may have been meant for a list that is still to be written.
    fix = mend_end(context, index, wanted, safe=found.mark != ":")
    yield RULE.found(context, index, message, found.start, found.end, [fix])


def _continues_sentences(context: Context, index: int) -> bool:
    """Whether the items around are titles and whole sentences, as the one before them is.

    Such a list is one fault, not one an item; it is reported where it begins.
    """
    paragraphs = context.document.paragraphs
    own = paragraphs[index]
    before, after = max(index - 2, context.outline.part(index).start), index + 3
    around = [
        p for p in paragraphs[before:after] if p.kind is own.kind and p.level and p is not own
    ]
    own_list = index > before and paragraphs[index - 1].level >= 1
    lang = context.paragraph_lang(own)
    return (
        own_list
        and len(around) > 1
        and all(ending(p.content, lang).mark in ("", ".") for p in around)
    )


RULE = Rule(
    "subparagraph-end",
    Category.PUNCTUATION,
    Scope.PLACE,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
)
