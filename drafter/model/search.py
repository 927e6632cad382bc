"""Finding and replacing over text and notes, and finding a paragraph by its number."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from drafter.model.history import Command
from drafter.model.nodes import Document, Kind
from drafter.model.outline import Outline
from drafter.model.places import Place, Selection, State
from drafter.model.references import number_path
from drafter.model.richtext import OBJECT, RichText
from drafter.model.spoken import Words, spoken

__all__ = ["Hit", "Query", "find", "find_number", "pattern_of", "replace_all", "replace_hit"]


@dataclass(frozen=True, slots=True)
class Query:
    r"""What is looked for. `part`: "preambular" or "operative" for that part only, "" for all.

    `regex`: `text` is a regular expression; a replacement may then hold `\\1`.
    """

    text: str
    match_case: bool = False
    whole_words: bool = False
    regex: bool = False
    part: str = ""
    in_notes: bool = True


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a query is met: `start:end` (code points) of paragraph `index`.

    Where `note` is an id, `index` counts the paragraphs of that note.
    """

    index: int
    start: int
    end: int
    note: str = ""


def pattern_of(query: Query) -> re.Pattern[str] | None:
    """The query as an expression; None where it is empty or not a valid expression."""
    if not query.text:
        return None
    source = query.text if query.regex else re.escape(query.text).replace(r"\ ", r"[ \u00a0]")
    if query.whole_words:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    try:
        return re.compile(source, 0 if query.match_case else re.IGNORECASE)
    except re.error:
        return None


def find(document: Document, query: Query, words: Words | None = None) -> Iterator[Hit]:
    """All hits in reading order, notes after the text. Empty matches are passed over.

    `words`: what objects of the text show, such as the number of a cross-reference, which is then
    found as it is read. Only what is found without them can be replaced.
    """
    pattern = pattern_of(query)
    if pattern is None:
        return
    kind = Kind(query.part) if query.part else None
    for i, paragraph in enumerate(document.paragraphs):
        if kind is None or paragraph.kind is kind:
            yield from (Hit(i, *span) for span in _spans(pattern, paragraph.content, words))
    if query.in_notes and not query.part:
        for note in document.notes:
            for i, content in enumerate(note.paragraphs):
                yield from (Hit(i, *span, note.id) for span in _spans(pattern, content, words))


def _spans(
    pattern: re.Pattern[str], content: RichText, words: Words | None
) -> Iterator[tuple[int, int]]:
    if words is not None and OBJECT in content.text:
        read, places = spoken(content, words)
        for found in pattern.finditer(read):
            if found.end() > found.start():
                end = bisect_left(places, found.end())
                yield bisect_right(places, found.start()) - 1, end
        return
    text, where = content.without_objects()
    for found in pattern.finditer(text):
        if found.end() > found.start():
            yield where(found.start()), where(found.end() - 1) + 1


def replace_hit(query: Query, hit: Hit, new: str) -> Command:
    """Replace one hit; notes and references inside it stay behind the new words."""

    def command(state: State) -> State | None:
        pattern = pattern_of(query)
        if pattern is None:
            return None
        return _changed(state, hit, lambda old: _new_words(pattern, old, new, query))

    return command


def replace_all(query: Query, new: str) -> Command:
    """Replace all hits as one step; None where there is none."""

    def command(state: State) -> State | None:
        pattern = pattern_of(query)
        if pattern is None:
            return None
        after = state
        hits = list(find(state.document, query))
        for hit in reversed(hits):
            changed = _changed(after, hit, lambda old: _new_words(pattern, old, new, query))
            after = changed or after
        return after if after.document is not state.document else None

    return command


def _new_words(pattern: re.Pattern[str], old: str, new: str, query: Query) -> str:
    if not query.regex:
        return new
    try:
        return pattern.sub(new, old, count=1)
    except (re.error, IndexError):
        return new


def _changed(state: State, hit: Hit, words: Callable[[str], str]) -> State | None:
    document = state.document
    if hit.note:
        note = document.note(hit.note)
        if note is None:
            return None
        rows = list(note.paragraphs)
        rows[hit.index] = _replaced(rows[hit.index], hit, words)
        return replace(state, document=document.with_note(replace(note, paragraphs=tuple(rows))))
    paragraph = document.paragraphs[hit.index]
    content = _replaced(paragraph.content, hit, words)
    document = document.with_paragraph(hit.index, paragraph.with_content(content))
    end = hit.start + len(content) - len(paragraph.content) + hit.end - hit.start
    selection = Selection(Place(hit.index, hit.start), Place(hit.index, max(hit.start, end)))
    return State(document, selection).clamped()


def _replaced(content: RichText, hit: Hit, words: Callable[[str], str]) -> RichText:
    old = content.slice(hit.start, hit.end)
    plain, _ = old.without_objects()
    piece = RichText.of(words(plain))
    marks = content.values_at(hit.start)
    for kind, value in marks.items():
        if piece and not any(m.kind == kind and m.is_object for m in content.marks):
            piece = piece.marked(0, len(piece), kind, value)
    for mark in old.marks:
        if mark.is_object:
            piece += RichText.object(mark.kind, mark.value)
    return content.replaced(hit.start, hit.end, piece)


_NUMBER = re.compile(
    r"\s*(?P<kind>op|operative|pp|preambular|paragraph|para|section|note)?\.?\s*(?P<path>[\w(). ]+?)\s*$",
    re.IGNORECASE,
)
_KINDS = {
    "op": Kind.OPERATIVE, "operative": Kind.OPERATIVE, "pp": Kind.PREAMBULAR,
    "preambular": Kind.PREAMBULAR, "section": Kind.HEADING,
}  # fmt: skip


def find_number(document: Document, derived: Outline, words: str) -> int:
    """The paragraph that "op 5", "3 (b)", "pp 2" or "section II" names, -1 if none does.

    Preambular paragraphs, which bear no numbers, are counted. A bare number means an operative
    paragraph if there is one, else a numbered one.
    """
    found = _NUMBER.match(words)
    if not found:
        return -1
    wanted = re.sub(r"[\s.()]", "", found["path"]).lower()
    kind = _KINDS.get((found["kind"] or "").lower())
    if kind is Kind.PREAMBULAR and wanted.isdigit():
        preamble = [i for i, p in enumerate(document.paragraphs) if p.kind is kind and not p.level]
        return preamble[int(wanted) - 1] if 0 < int(wanted) <= len(preamble) else -1
    kinds = [kind] if kind else [Kind.OPERATIVE, Kind.NUMBERED, Kind.HEADING]
    for one in kinds:
        for i, paragraph in enumerate(document.paragraphs):
            if paragraph.kind is one and derived.labels[i]:
                path = re.sub(r"[\s.()]", "", number_path(document, derived, i)).lower()
                if path == wanted:
                    return i
    return -1
