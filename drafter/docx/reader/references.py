"""References of other programs made references of the draft, where both read alike.

Word updates such fields from the number of a paragraph. Where the paragraph is in the draft and its
number there is what the file shows, the words become a reference that follows it; else they stay as
they are, and a notice names the place and the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.docx.reader.anchors import ANCHOR, LINKED, NOTED, PAGE, place_of
from drafter.docx.reader.evidence import TARGETS
from drafter.model.nodes import Document, Kind
from drafter.model.numbering import Scheme
from drafter.model.outline import outline
from drafter.model.references import BROKEN, number_path, reference_text
from drafter.model.revisions import final
from drafter.model.richtext import (
    COMMENT,
    DELETION,
    INSERTION,
    OBJECT,
    REFERENCE,
    Mark,
    RichText,
)
from drafter.recognition.imported import Imported, Notice

__all__ = ["with_references"]

_BEFORE = re.compile(
    r"(?:(?:the|operative|preambular|du|de la|al|del|el)[ \u00a0])*"
    r"(?:(?:sub-?)?paragraphs?|paras?\.?|sections?|sous-alinéas?|alinéas?|paragraphes?|párrafos?"
    r"|apartados?|secci[óo]n)[ \u00a0]",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\.?(?:,?[ \u00a0](?:above|below|ci-dessus|ci-dessous|supra|infra|(?:que )?(?:antecede|precede)"
    r"|anterior|siguiente|(?:of|to) (?:the present|this) (?:decision|resolution|annex|note)))?",
    re.IGNORECASE,
)
_NEVER = frozenset({PAGE, NOTED})
"""A number of these could be a paragraph's by chance."""
_MOST_NAMED = 20  # places named one by one
_MOST_SHOWN = 60  # characters of a reference that a notice quotes


@dataclass(frozen=True, slots=True)
class _Found:
    """A stretch that becomes a reference with this value."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class _Target:
    """What a reference to a paragraph reads as: its number alone, and in full."""

    id: str
    number: str
    full: str


def with_references(imported: Imported, scheme: Scheme) -> Imported:
    """The document with references in the place of what points, and notices of what stays words."""
    document = imported.document
    if not _points(document):
        return imported
    targets = _targets(document, scheme)
    paragraphs, notices = [], []
    citing = {note: document.paragraphs[i].id for i, _, note in document.citations()}
    for paragraph in document.paragraphs:
        content, left = _linked(paragraph.content, targets)
        notices += [replace(n, paragraph=paragraph.id) for n in left]
        paragraphs.append(paragraph.with_content(content).with_extra(TARGETS, ""))
    notes = []
    for note in document.notes:
        pairs = [_linked(p, targets) for p in note.paragraphs]
        place = citing.get(note.id, "")
        notices += [replace(n, paragraph=place) for _, left in pairs for n in left]
        notes.append(replace(note, paragraphs=tuple(content for content, _ in pairs)))
    document = replace(document, paragraphs=tuple(paragraphs), notes=tuple(notes))
    return Imported(document, (*imported.notices, *_shortened(notices)))


def _points(document: Document) -> bool:
    contents = [p.content for p in document.paragraphs]
    contents += [c for n in document.notes for c in n.paragraphs]
    return any(m.kind == ANCHOR for c in contents for m in c.marks) or any(
        p.get(TARGETS) for p in document.paragraphs
    )


def _targets(document: Document, scheme: Scheme) -> dict[str, _Target]:
    """What points to a bookmark, by its name; numbers are those of the final text."""
    shown = final(document)
    derived = outline(shown, scheme)
    places = {p.id: i for i, p in enumerate(shown.paragraphs)}
    out: dict[str, _Target] = {}
    for paragraph in document.paragraphs:
        names = paragraph.get(TARGETS)
        if not names:
            continue
        number = full = ""
        at = places.get(paragraph.id)
        if at is not None and derived.labels[at]:
            full = reference_text(shown, derived, paragraph.id)
            annex = paragraph.kind is Kind.ANNEX_TITLE
            number = full if annex else number_path(shown, derived, at)
        target = _Target(paragraph.id, number, "" if full == BROKEN else full)
        for name in names.split("\n"):
            out.setdefault(name, target)
    return out


# --- one content ---------------------------------------------------------------------------


def _linked(content: RichText, targets: Mapping[str, _Target]) -> tuple[RichText, list[Notice]]:
    marks = [m for m in content.marks if m.kind == ANCHOR]
    if not marks:
        return content, []
    pairs = [(m, _reading(content, m, targets)) for m in marks]
    chosen: list[_Found] = []
    for found in sorted((f for _, f in pairs if f), key=lambda f: f.start - f.end):
        if all(found.end <= c.start or c.end <= found.start for c in chosen):
            chosen.append(found)
    left = [m for m, _ in pairs if not any(m.start < c.end and c.start < m.end for c in chosen)]
    outer = [m for m in left if not any(_holds(other, m) for other in left)]
    notices = [_notice(content, m, targets) for m in outer]
    for found in sorted(chosen, key=lambda f: f.start, reverse=True):
        content = content.replaced(found.start, found.end, _object(content, found))
    return content.unmarked(0, len(content.text), ANCHOR), notices


def _holds(outer: Mark, inner: Mark) -> bool:
    wider = outer.end - outer.start > inner.end - inner.start
    return wider and outer.start <= inner.start and inner.end <= outer.end


def _reading(content: RichText, mark: Mark, targets: Mapping[str, _Target]) -> _Found | None:
    """The reference that stands for a stretch, None where it would read otherwise."""
    sort, name = place_of(mark.value)
    target = targets.get(name)
    if sort in _NEVER or target is None or not target.number:
        return None
    found = _likely(content, mark, target)
    return found if found and _is_whole(content, found) else None


def _likely(content: RichText, mark: Mark, target: _Target) -> _Found | None:
    return _in_full(content.text, mark, target) or _in_part(content.text, mark, target)


def _in_full(text: str, mark: Mark, target: _Target) -> _Found | None:
    """The whole number, perhaps with the words around it that go with such a number."""
    shown = text[mark.start : mark.end]
    for found in re.finditer(_pattern(target.number.split(" ")), shown):
        before, after = shown[: found.start()], shown[found.end() :]
        if not _AFTER.fullmatch(after) or (before and not _BEFORE.fullmatch(before)):
            continue
        start, end = mark.start + found.start(), mark.start + found.end()
        if target.full == target.number:
            return _Found(start, end, target.id)
        lead = target.full.removesuffix(target.number)
        if before.replace("\u00a0", " ") == lead:
            return _Found(mark.start, end, target.id)
        return _Found(start, end, f"{target.id}|number")
    return None


def _in_part(text: str, mark: Mark, target: _Target) -> _Found | None:
    """The last steps of the number, as "(b)", where those before them stand before it."""
    shown, steps = text[mark.start : mark.end], target.number.split(" ")
    for cut in range(1, len(steps)):
        if re.fullmatch(_pattern(steps[cut:]), shown):
            above = re.search(
                rf"(?<![\w.()])(?:{_pattern(steps[:cut])})[ \u00a0]?$", text[: mark.start]
            )
            return _Found(above.start(), mark.end, f"{target.id}|number") if above else None
    return None


def _pattern(steps: Sequence[str]) -> str:
    """Word joins "3." and "(b)" to "3(b)", where the United Nations write "3 (b)"."""
    return "[ \u00a0]?".join(re.escape(step) for step in steps)


def _is_whole(content: RichText, found: _Found) -> bool:
    """Whether a stretch is all new, all deleted or all old, and holds no object."""
    if OBJECT in content.text[found.start : found.end]:
        return False
    return not any(
        m.kind in (INSERTION, DELETION)
        and m.start < found.end
        and m.end > found.start
        and not (m.start <= found.start and m.end >= found.end)
        for m in content.marks
    )


def _object(content: RichText, found: _Found) -> RichText:
    """The reference, under the marks of what it takes the place of."""
    out = RichText.object(REFERENCE, found.value)
    for mark in content.marks:
        over = mark.start <= found.start < mark.end
        touched = mark.kind == COMMENT and mark.start < found.end and found.start < mark.end
        if (over or touched) and mark.kind != ANCHOR and not mark.is_object:
            out = out.marked(0, 1, mark.kind, mark.value)
    return out


# --- what stays ----------------------------------------------------------------------------

_KINDS = {
    PAGE: "number of a page",
    NOTED: "number of a note",
    LINKED: "link within the document",
}


def _notice(content: RichText, mark: Mark, targets: Mapping[str, _Target]) -> Notice:
    sort, name = place_of(mark.value)
    shown = " ".join(content.text[mark.start : mark.end].replace(OBJECT, "").split())
    if len(shown) > _MOST_SHOWN:
        shown = shown[:_MOST_SHOWN].rstrip() + " …"
    target = targets.get(name)
    if sort == PAGE:
        why = "it follows no page any more"
    elif sort == NOTED:
        why = "the note comes further on, or is gone, and the number does not follow it"
    elif target is None:
        why = "the place that it points to is not in the text"
    elif not target.number:
        why = "what it points to bears no number"
    elif _likely(content, mark, target):
        why = "only part of it is a tracked change, or something else stands in it"
    else:
        why = f"the paragraph that it points to is {target.full} here"
    kind = _KINDS.get(sort, "reference")
    return Notice("reference-as-words", f"The {kind} “{shown}” was taken as words: {why}.")


def _shortened(notices: list[Notice]) -> Iterator[Notice]:
    yield from notices[:_MOST_NAMED]
    more = notices[_MOST_NAMED:]
    if more:
        message = (
            f"Further references, numbers of pages and links were taken as words ({len(more)})."
        )
        yield Notice("reference-as-words", message, more[0].paragraph)
