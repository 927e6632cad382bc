"""From guesses to a document: identities, typed numbers against counted ones, italics, notices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.model.nodes import Document, FrontMatter, Kind, Note, Paragraph
from drafter.model.numbering import Scheme, labels_of, read_mark
from drafter.model.richtext import ITALIC, RichText
from drafter.profiles.profile import Profile
from drafter.recognition.candidate import Candidate
from drafter.recognition.imported import Imported, Notice
from drafter.recognition.line import Line
from drafter.recognition.recognise import Guess, recognise

__all__ = ["build", "italicized", "settle_numbers"]

_ON_REPORT = re.compile(
    r"\[(?:on the (?:report|recommendation)|without reference|sur (?:le rapport|la recommandation)"
    r"|sans renvoi|sobre la base|por recomendación|sin remisión)\b[^\[\]]*\]"
)
_NUMBER_AND_GAP = re.compile(r"\S{0,20}\d\.(?P<gap> {0,9}\t[ \t]{0,9})(?=\S)")
_MEETING = re.compile(
    r"(.{3,60}\b(?:meeting|séance|sesión)),? (?=\d{1,2}(?:er)?\s\w+\s(?:de )?\d{4}$)"
)


def build(
    candidates: Sequence[Candidate],
    notes: Sequence[Note],
    profile: Profile,
    lang: str,
    *,
    front: FrontMatter | None = None,
    set_italics: bool = False,
) -> Imported:
    """Recognise candidates and make a document of them, with a notice for every doubt.

    `set_italics`: the source could not carry italics, so opening phrases get them.
    """
    lines, guesses = recognise(candidates, profile, lang)
    paragraphs = [
        _paragraph(n, line, guess)
        for n, (line, guess) in enumerate(zip(lines, guesses, strict=True), 1)
    ]
    scheme = profile.scheme_for(lang)
    paragraphs = settle_numbers(paragraphs, [_shown_mark(line) for line in lines], scheme)
    notices = [
        Notice(f"guessed-{g.kind.value}", f"Taken as {_kind_name(g)}: {g.reason}.", p.id)
        for p, g in zip(paragraphs, guesses, strict=True)
        if g.doubtful and p.content
    ]
    if set_italics and not any(p.content.spans(ITALIC) for p in paragraphs):
        paragraphs = [_italicize(p, profile, lang) for p in paragraphs]
        notices.append(
            Notice("italics-set", "The text carried no italics; opening phrases were set in them.")
        )
    document = Document(
        paragraphs=tuple(paragraphs),
        notes=tuple(notes),
        front=front or FrontMatter(),
        profile=profile.name,
        lang=lang,
        serial=_serial(paragraphs, notes),
    )
    return Imported(document, tuple(notices))


def _serial(paragraphs: Sequence[Paragraph], notes: Sequence[Note]) -> int:
    ids = [*(p.id for p in paragraphs), *(n.id for n in notes)]
    return max((int(i[1:]) for i in ids if i[1:].isascii() and i[1:].isdigit()), default=0)


def _kind_name(guess: Guess) -> str:
    name = guess.kind.value.replace("-", " ")
    return f"{name}, level {guess.level}" if guess.level else name


def _paragraph(number: int, line: Line, guess: Guess) -> Paragraph:
    given = line.candidate
    takes_mark = guess.kind in (Kind.OPERATIVE, Kind.PREAMBULAR, Kind.NUMBERED, Kind.HEADING)
    content = line.content if takes_mark or not line.typed else given.content.stripped()
    if given.fixed:
        content = given.content  # the ends of a table are cells
    elif guess.kind is Kind.DECISION_TITLE:
        content = _one_space_after_number(content)
    return Paragraph(
        id=given.id or f"p{number}",
        kind=guess.kind,
        content=content,
        level=guess.level,
        mark=given.mark,
        start=given.start,
        lang=given.lang,
        extra=given.extra,
    )


def _one_space_after_number(title: RichText) -> RichText:
    """A title as the model has it, whatever parted its number; layouts that set a tab write one."""
    found = _NUMBER_AND_GAP.match(title.text)
    if found is None:
        return title
    start, end = found.span("gap")
    kept = title.slice(start, start + 1).marks
    return title.replaced(start, end, RichText.of(" ", kept))


def _shown_mark(line: Line) -> str:
    return line.typed or line.candidate.list_mark


def settle_numbers(
    paragraphs: Sequence[Paragraph], typed: Sequence[str], scheme: Scheme
) -> list[Paragraph]:
    """Compare numbers as typed with numbers by place; only differences are kept.

    Where a sequence has no typed numbers at all they were automatic and lost: its paragraphs
    are counted. Where some have one, the rest stand on purpose (or by mistake) without.
    """
    out = list(paragraphs)
    for sequence in _sequences(out, scheme):
        given = [i for i in sequence if typed[i]]
        heading = out[sequence[0]].kind is Kind.HEADING
        for i in sequence:
            if out[i].mark is None and not typed[i] and (given or heading):
                out[i] = replace(out[i], mark="")
        _find_restarts(out, typed, given)
        _find_new_lists(out, typed, given)
    shown = labels_of(out, scheme)
    for i, paragraph in enumerate(out):
        counted = paragraph.mark is None and bool(scheme.formats(paragraph.kind))
        if typed[i] and counted and not _same_mark(typed[i], shown[i]):
            out[i] = replace(paragraph, mark=typed[i])
    return out


def _same_mark(typed: str, label: str) -> bool:
    return typed.replace("\u00a0", " ").strip() == label


def _sequences(paragraphs: Sequence[Paragraph], scheme: Scheme) -> list[list[int]]:
    """Indices that count together: a kind at level 0 (headings by level), or one list."""
    groups: list[list[int]] = []
    open_groups: dict[tuple[Kind, int], list[int]] = {}
    for i, p in enumerate(paragraphs):
        if p.kind in (Kind.DECISION_TITLE, Kind.ANNEX_TITLE, Kind.BODY_LINE):
            open_groups.clear()
            continue
        formats = scheme.formats(p.kind)
        if not formats or not formats[min(p.level, len(formats) - 1)]:
            continue
        for key in [k for k in open_groups if k[0] is p.kind and k[1] > p.level]:
            del open_groups[key]
        group = open_groups.get((p.kind, p.level))
        if group is None:
            group = open_groups[(p.kind, p.level)] = []
            groups.append(group)
        group.append(i)
    return groups


def _number(mark: str) -> int:
    """The number of an arabic mark, 0 for any other."""
    found = read_mark(mark)
    return next((n for p, n in found.readings if "1" in p), 0) if found else 0


def _find_restarts(out: list[Paragraph], typed: Sequence[str], given: Sequence[int]) -> None:
    """Numbers that begin anew under a heading, and go on from there, were meant to."""
    previous = 0
    for n, i in enumerate(given):
        number = _number(typed[i])
        after = _number(typed[given[n + 1]]) if n + 1 < len(given) else 0
        under_heading = i > 0 and out[i - 1].kind in (Kind.HEADING, Kind.PLAIN, Kind.PREAMBULAR)
        if number == 1 and previous and under_heading and after in (0, 1, 2):
            out[i] = replace(out[i], start=1)
        previous = number or previous


def _find_new_lists(out: list[Paragraph], typed: Sequence[str], given: Sequence[int]) -> None:
    """Lists that begin anew below a paragraph without a number, which by place would go on."""
    begun = False
    for n, i in enumerate(given):
        after = _readings(typed[given[n + 1]]) if n + 1 < len(given) else {1}
        below = i > 0 and out[i - 1].kind is Kind.PLAIN and out[i].kind is Kind.NUMBERED
        if begun and below and out[i].level and 1 in _readings(typed[i]) and after & {1, 2}:
            out[i] = replace(out[i], start=1)
        begun = True


def _readings(mark: str) -> set[int]:
    """The numbers that a mark may stand for."""
    found = read_mark(mark)
    return {n for _, n in found.readings} if found else set()


def italicized(content: RichText, profile: Profile, kind: Kind, lang: str) -> RichText:
    """The content with its opening phrase, or the organ's name, in italics and nothing else.

    In a bracketed line above the title the words are in italics, the brackets are not.
    """
    text = content.text
    if kind is Kind.BODY_LINE:
        start, end = 0, len(text.rstrip(" ,:;"))
    elif kind in (Kind.PREAMBULAR, Kind.OPERATIVE):
        plain, where = content.without_objects()
        part = "preambular" if kind is Kind.PREAMBULAR else "operative"
        opening = profile.openings(lang).match(plain, part)
        if opening is None:
            return content
        start, end = where(opening.start), where(opening.end - 1) + 1
    elif kind is Kind.FRONT and _ON_REPORT.fullmatch(text):
        start, end = 1, len(text) - 1
    else:
        return content
    return content.marked(start, end, ITALIC) if start < end else content


def _italicize(paragraph: Paragraph, profile: Profile, lang: str) -> Paragraph:
    if paragraph.level:
        return paragraph
    content = italicized(paragraph.content, profile, paragraph.kind, paragraph.lang or lang)
    meeting = _MEETING.match(content.text) if paragraph.kind is Kind.CLOSING else None
    if meeting is not None:
        # Meeting and date stand on lines of their own, which plain text does not show.
        content = content.replaced(meeting.end(1), meeting.end(), RichText.of("\n"))
    return paragraph.with_content(content)
