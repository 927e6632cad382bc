"""Which mark belongs at the end of a paragraph, and which stands there.

A resolution is one sentence: the mark of a paragraph follows from its place, whatever it says
(Editorial Manual, resolutions and other formal decisions; corpus counts, endings). The editor
sets closing marks by the same answer as the rules hold them to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from drafter.checks.finding import Context, Fix
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.pairs import behind_partial
from drafter.checks.paragraphs import has_subparagraphs, is_last_operative
from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import RichText

__all__ = [
    "Ending",
    "accepted_ends",
    "as_written",
    "end_fault",
    "ending",
    "is_lead_in",
    "mark_name",
    "mend_end",
    "wanted_end",
]

_SILENT = " \u00a0\u202f\t\n\ufffc]"
_SPACES = " \u00a0\u202f\t\n"
_ELLIPSES = ("...", "…")
_MARKS = ",;:.?!。，；：،؛"
_WORDS_OF_JOINING = {
    "en": "and/or|and|or",
    "fr": "et/ou|et|ou",
    "es": "y/o|y|e|o|u",
    "ru": "и/или|и|или",
}
_JOINING = {
    lang: re.compile(rf"(?:([,;:.])[ \u00a0]*|[ \u00a0]+)(?:{words})\Z", re.IGNORECASE)
    for lang, words in _WORDS_OF_JOINING.items()
}
_NAMES = {",": "a comma", ";": "a semicolon", ":": "a colon", ".": "a full stop"}
_UNMARKED = frozenset({Kind.HEADING, Kind.TITLE, Kind.DECISION_TITLE, Kind.ANNEX_TITLE})
_ATTACHED = frozenset({Kind.TABLE, Kind.PLAIN, Kind.FOREIGN, Kind.NUMBERED})


@dataclass(frozen=True, slots=True)
class Ending:
    """How a paragraph ends: `start:end` of its content is what a right mark would replace.

    `mark` is the last mark, "" where a word ends the paragraph; `joined` is a word such as
    "and" behind the mark; `doubled` says that another comma or semicolon stands before it.
    """

    start: int
    end: int
    mark: str
    joined: str = ""
    doubled: bool = False


def ending(content: RichText, lang: str = "en") -> Ending:
    """How a paragraph ends; note marks, spaces and a square bracket at its end are passed over.

    Where there is no mark the place is the one behind the last word, or behind the square bracket
    that holds only a part of the sentence. A mark inside closing quotation marks or brackets
    belongs to what they enclose. An ellipsis is a mark that stands by itself: words are to come.
    """
    text = content.text
    at = len(text)
    while at and text[at - 1] in _SILENT:
        at -= 1
    if not at:
        return Ending(0, 0, "")
    if text.endswith(_ELLIPSES, 0, at):
        return Ending(at, at, "…")
    joining = _JOINING.get(lang.split("-", 1)[0])
    found = joining.search(text, max(0, at - 12), at) if joining else None
    if found:
        start = _behind_word(text, found.start())
        mark = found[1] or ""
        return Ending(start, at, mark, text[start + len(mark) : at].strip(_SPACES + mark))
    if text[at - 1] not in _MARKS:
        at = behind_partial(text, at)
        return Ending(at, at, "")
    start = _behind_word(text, at - 1)
    doubled = start > 0 and text[start - 1] in ",;:"
    while start and text[start - 1] in ",;:" + _SPACES:
        start -= 1
    return Ending(start, at, text[at - 1], doubled=doubled)


def _behind_word(text: str, at: int) -> int:
    while at and text[at - 1] in _SPACES:
        at -= 1
    return at


def is_lead_in(context: Context, index: int) -> bool:
    """Whether this is the line “Decides:” that infinitives follow, in houses that have it."""
    if context.profile.habits.openings != "infinitives":
        return False
    paragraph = context.document.paragraphs[index]
    words = paragraph.text.rstrip(" :\u00a0")
    if paragraph.kind is not Kind.OPERATIVE or paragraph.level or len(words) > 60:
        return False
    opening = context.profile.openings(context.paragraph_lang(paragraph)).match(words)
    return opening is not None and opening.part == "operative" and opening.end == len(words)


def wanted_end(context: Context, index: int) -> str | None:
    """The mark that belongs at the end of a paragraph, "" for none, None where no rule says.

    It follows from the kind and level of the paragraph and of what stands after it, in the
    manner of the body and the language. An empty paragraph is answered like any other.
    """
    paragraph = context.document.paragraphs[index]
    if paragraph.kind in _UNMARKED:
        return ""
    marks = context.profile.punctuation_for(context.paragraph_lang(paragraph))
    if paragraph.kind is Kind.PREAMBULAR:
        if has_subparagraphs(context, index):
            return marks.chapeau
        return marks.preambular_item_end if paragraph.level else marks.preambular_end
    if paragraph.kind is not Kind.OPERATIVE:
        return None
    if has_subparagraphs(context, index) or is_lead_in(context, index):
        return marks.chapeau
    if is_last_operative(context, index):
        return marks.last_end
    if not paragraph.level:
        return marks.operative_end
    return marks.last_item_end if _ends_its_list(context, index) else marks.item_end


def accepted_ends(context: Context, index: int) -> frozenset[str]:
    """All marks that may stand at the end of a paragraph; `wanted_end` is one of them.

    In some houses the paragraph that closes a section may end with a full stop; a list in the
    preamble may carry semicolons; a colon may announce a table, a quoted text or the draft of
    another body that follows.
    """
    wanted = wanted_end(context, index)
    if wanted is None:
        return frozenset()
    paragraph = context.document.paragraphs[index]
    following = _following(context, index)
    also = ""
    if paragraph.kind is Kind.PREAMBULAR and paragraph.level and wanted == ",":
        also = ";"
    elif paragraph.kind is Kind.OPERATIVE:
        also = _also_accepted(context, index, following)
    return frozenset({wanted, *also, *_with_what_is_begun(context, index)})


def _with_what_is_begun(context: Context, index: int) -> str:
    """The mark before a paragraph that is empty still: somebody may be about to write it."""
    paragraphs = context.document.paragraphs
    following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
    if following is None or following.kind is not Kind.OPERATIVE or following.text.strip():
        return ""
    return wanted_end(as_written(context, index + 1), index) or ""


def as_written(context: Context, index: int) -> Context:
    """With a word in a paragraph that has just been opened: more will follow there."""
    paragraphs = context.document.paragraphs
    if index >= len(paragraphs) or paragraphs[index].text.strip():
        return context
    filled = paragraphs[index].with_content(RichText.of("…"))
    return replace(context, document=context.document.with_paragraph(index, filled))


def _also_accepted(context: Context, index: int, following: Paragraph | None) -> str:
    if following is None:
        return ":" if context.outline.part_of[index] + 1 < len(context.outline.parts) else ""
    if following.kind in _ATTACHED:
        return ":."
    if following.kind is not Kind.HEADING:
        return ""
    lang = context.paragraph_lang(context.document.paragraphs[index])
    return context.profile.punctuation_for(lang).section_end


def _following(context: Context, index: int) -> Paragraph | None:
    """The next paragraph of the same part, headings included, that has words."""
    paragraphs = context.document.paragraphs
    for i in range(index + 1, min(index + 4, context.outline.part(index).end)):
        if paragraphs[i].content or paragraphs[i].kind is Kind.TABLE:
            return paragraphs[i]
    return None


def _ends_its_list(context: Context, index: int) -> bool:
    paragraphs = context.document.paragraphs
    following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
    own = paragraphs[index]
    return following is None or following.kind is not own.kind or following.level < own.level


def mark_name(mark: str) -> str:
    """A mark in words: "a semicolon"."""
    return _NAMES.get(mark, f"“{mark}”")


def end_fault(what: str, found: Ending, wanted: str) -> str:
    """What is wrong with the end of a paragraph, as a sentence that `what` begins."""
    if found.joined:
        return f"{what} should end with {mark_name(wanted)} and without “{found.joined}”."
    if not found.mark:
        return f"{what} has no mark at its end; it should end with {mark_name(wanted)}."
    if found.mark == wanted:
        return f"{what} should end with {mark_name(wanted)} alone."
    return f"{what} ends with {mark_name(found.mark)}; it should end with {mark_name(wanted)}."


def mend_end(context: Context, index: int, wanted: str, *, safe: bool = True) -> Fix:
    """The fix that ends a paragraph with a mark, in place of the marks and joining word there."""
    paragraph = context.document.paragraphs[index]
    lang = context.paragraph_lang(paragraph)
    found = ending(paragraph.content, lang)
    spaced = context.profile.punctuation_for(lang).no_break_before
    new = f"\u00a0{wanted}" if wanted and wanted in spaced else wanted
    title = f"End it with {mark_name(wanted)}" if wanted else "Remove the mark"
    return Fix(title, replace_in_paragraph(paragraph.id, found.start, found.end, new), safe)
