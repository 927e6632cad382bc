"""`subparagraph-end`: subparagraphs end with semicolons, the last one like its paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.ends import accepted_ends, end_fault, ending, mend_end, wanted_end
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.paragraphs import has_subparagraphs
from drafter.checks.sentences import inner_full_stop
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if not paragraph.level or not paragraph.text.strip() or has_subparagraphs(context, index):
        return
    if not _hangs_under_a_paragraph(context, index):
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
    of_sentences = found.mark in ("", ".") and _is_list_of_sentences(context, index)
    if of_sentences and context.document.paragraphs[index - 1].level:
        return  # reported where the list begins
    wanted = wanted_end(context, index) or ""
    if found.mark in accepted:
        wanted = found.mark  # of the marks that may stand here the writer has chosen one
    message = end_fault("A subparagraph", found, wanted)
    if found.mark == ":" and not found.joined:
        message = "A colon announces further subparagraphs, but none follow."
    # A colon may be meant for a list that is still to be written, and an item of several
    # sentences must be reworded first.
    sure = not of_sentences and found.mark != ":" and not inner_full_stop(paragraph.content.text)
    fix = mend_end(context, index, wanted, safe=sure)
    yield RULE.found(context, index, message, found.start, found.end, [fix])


def _hangs_under_a_paragraph(context: Context, index: int) -> bool:
    """Whether the list goes on from a paragraph of the decision, not from a title or plain text."""
    paragraphs = context.document.paragraphs
    kind = paragraphs[index].kind
    at = index - 1
    while at >= 0 and paragraphs[at].kind is kind and paragraphs[at].level:
        at -= 1
    return at >= 0 and paragraphs[at].kind is kind


def _is_list_of_sentences(context: Context, index: int) -> bool:
    """Whether the items around are titles and paragraphs of several sentences.

    Such a list is one fault, not one an item: it is no list of a resolution at all.
    """
    paragraphs = context.document.paragraphs
    own = paragraphs[index]
    before, after = max(index - 2, context.outline.part(index).start), index + 3
    near = [p for p in paragraphs[before:after] if p.kind is own.kind and p.level]
    lang = context.paragraph_lang(own)
    marks = [ending(p.content, lang).mark for p in near]
    if len(near) < 3 or any(mark not in ("", ".") for mark in marks):
        return False
    return "" in marks or any(inner_full_stop(p.content.text) for p in near)


RULE = Rule(
    "subparagraph-end",
    Category.PUNCTUATION,
    Scope.PLACE,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
)
