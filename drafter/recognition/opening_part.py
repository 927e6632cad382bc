"""What stands outside the decision proper: masthead, note, annexes, titles, record of adoption."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.model.nodes import Kind
from drafter.model.numbering import TypedMark
from drafter.recognition import lines as sign
from drafter.recognition.line import Line
from drafter.recognition.typed import Levels

__all__ = ["classify_before"]

Named = tuple[Kind, int, str]


def classify_before(lines: Sequence[Line], start: int, end: int, *, first: bool) -> list[Named]:
    """Kinds of `lines[start:end]`, which a body line follows unless `end` is the end of all.

    `first`: nothing of a decision stands before; the stretch begins with a masthead or a title.
    """
    part = lines[start:end]
    before_decision = end < len(lines)
    out: list[Named | None] = [None] * len(part)
    _by_style(part, out)
    title = _decision_title(part, out) if before_decision else len(part)
    head = _head(part, out, title, before_decision) if first else 0
    _rest(part, out, head, title, in_note=first and head > 0)
    return [named or (Kind.PLAIN, 0, "nothing else fits") for named in out]


def _by_style(part: Sequence[Line], out: list[Named | None]) -> None:
    for i, line in enumerate(part):
        given = line.candidate
        if given.kind is None or (given.kind is Kind.PLAIN and not given.fixed):
            continue
        level = given.level if given.level is not None else int(given.kind is Kind.HEADING)
        out[i] = (given.kind, level, "its style says so")


def _decision_title(part: Sequence[Line], out: list[Named | None]) -> int:
    """Name the lines of the decision's title, directly above the body line; where they begin."""
    i = len(part) - 1
    if i >= 0 and out[i] is not None:
        return len(part)
    taken = len(part)
    while i >= 0 and len(part) - i <= 4 and out[i] is None:
        text = part[i].text
        if _names_a_decision(text):
            taken = i
            if i and not _names_a_decision(part[i - 1].text):
                break
        elif taken == len(part) and _could_be_title(text):
            taken = i
        elif not (text.startswith("[") or sign.is_submission(text)):
            break
        i -= 1
    for k in range(taken, len(part)):
        if sign.is_submission(part[k].text):
            out[k] = (Kind.AUTHOR, 0, "says who put the draft forward")
        elif part[k].text.startswith("[") and sign.is_front(part[k].text):
            out[k] = (Kind.FRONT, 0, "a line in square brackets under the title")
        else:
            out[k] = (Kind.DECISION_TITLE, 0, "stands directly above the body line")
    return taken


def _names_a_decision(text: str) -> bool:
    other = sign.is_symbol(text) or sign.is_submission(text)
    return bool(text) and sign.is_decision_title(text) and not other


def _could_be_title(text: str) -> bool:
    other = sign.is_annex(text) or sign.is_front(text) or sign.is_author(text)
    other = other or sign.is_submission(text)
    return not other and not sign.is_closing(text) and sign.is_heading_like(text)


def _head(part: Sequence[Line], out: list[Named | None], limit: int, before: bool) -> int:
    """Masthead, title and author line of a note; everything is front matter if there is none."""
    if before and any(sign.is_adoption(line.text) for line in part[:limit]):
        return _head_of_adopted(part, out, limit)
    author = next((i for i in range(limit) if sign.is_author(part[i].text)), -1)
    if out[:limit] and any(o and o[0] is Kind.TITLE for o in out[:limit]) and author < 0:
        return limit
    if author < 0:
        return _head_without_author(part, out, limit, before)
    title = author - 1
    while title > 0 and not part[title].text:
        title -= 1
    for i in range(author + 1):
        if out[i] is None:
            out[i] = (Kind.FRONT, 0, "stands above the title")
    if title >= 0 and out[title] and out[title][0] is Kind.FRONT:  # type: ignore[index]
        out[title] = (Kind.TITLE, 0, "stands directly above the author line")
    out[author] = (Kind.AUTHOR, 0, "says whose note it is")
    return author + 1


def _head_of_adopted(part: Sequence[Line], out: list[Named | None], limit: int) -> int:
    """What stands above an adopted text: session, agenda item and its title, by whom and when."""
    adoption = next(i for i, line in enumerate(part[:limit]) if sign.is_adoption(line.text))
    end = min(limit, adoption + 4)
    for i in range(end):
        if i > adoption and not sign.is_front(part[i].text) and len(part[i].text) > 60:
            return i
        if out[i] is None:
            out[i] = (Kind.FRONT, 0, "stands above the title of an adopted text")
    return end


def _head_without_author(
    part: Sequence[Line], out: list[Named | None], limit: int, before: bool
) -> int:
    has_sections = any(
        line.mark and any(p in ("I.", "A.") for p, _ in line.mark.readings) for line in part[:limit]
    )
    annex = next((i for i in range(limit) if sign.is_annex(part[i].text)), limit)
    if before and not has_sections:
        for i in range(annex):
            if out[i] is None:
                out[i] = (Kind.FRONT, 0, "stands before the decision")
        return annex
    i = 0
    while i < limit and part[i].text and sign.is_front(part[i].text):
        out[i] = out[i] or (Kind.FRONT, 0, "a line of the masthead")
        i += 1
    if i < limit and out[i] is None and not part[i].has_mark and sign.is_heading_like(part[i].text):
        out[i] = (Kind.TITLE, 0, "a short first line")
        i += 1
    return i


def _rest(
    part: Sequence[Line], out: list[Named | None], start: int, limit: int, *, in_note: bool
) -> None:
    """Sections, numbered paragraphs, annexes and the record of adoption."""
    zone = "note" if in_note else "after"
    typed = any(_is_arabic(line) for line in part[start:limit])
    sections = any(
        line.mark and any(p == "I." for p, _ in line.mark.readings) for line in part[start:limit]
    )
    levels = Levels()
    chapeau = False
    for i in range(start, limit):
        line = part[i]
        if out[i] is not None:
            if out[i][0] is Kind.ANNEX_TITLE:  # type: ignore[index]
                zone = "annex"
            continue
        if sign.is_annex(line.text):
            zone = "annex"
            levels.reset()
            out[i] = (Kind.ANNEX_TITLE, 0, "the word annex alone on its line")
        elif zone == "after" and not line.has_mark and sign.is_closing(line.text):
            out[i] = (Kind.CLOSING, 0, "records the adoption")
        else:
            upcoming = part[i + 1].mark if i + 1 < limit else None
            lost = zone == "note" and sections and not typed
            out[i] = _paragraph(line, levels, chapeau, upcoming, lost)
        chapeau = line.end == ":"


def _is_arabic(line: Line) -> bool:
    return line.mark is not None and any(p in ("1.", "1)") for p, _ in line.mark.readings)


def _paragraph(
    line: Line, levels: Levels, chapeau: bool, upcoming: TypedMark | None, numbers_lost: bool
) -> Named:
    """A heading, a numbered paragraph, a subparagraph or a plain one."""
    if not line.text:
        return (Kind.PLAIN, 0, "an empty paragraph")
    patterns = {p for p, _ in line.mark.readings} if line.mark else set()
    heading_like = sign.is_heading_like(line.text)
    capital = bool(patterns & {"I.", "A."})
    depth = 1 if "I." in patterns and not _is_letter_only(line) else 2
    if line.candidate.outline_level:
        levels.reset()
        level = depth if capital else min(4, line.candidate.outline_level)
        return (Kind.HEADING, level, "its outline level and its number say so")
    if capital and heading_like:
        levels.reset()
        return (Kind.HEADING, depth, "a capital mark before a short line")
    if _is_arabic(line):
        if heading_like and len(line.text) < 100 and line.candidate.list_mark == "":
            return (Kind.HEADING, 3, "a number before a short line")
        levels.reset()
        return (Kind.NUMBERED, 0, "a number stands before it")
    if line.has_mark and not patterns & {"I.", "A."}:
        level = levels.place(line.mark, chapeau, upcoming)
        return (Kind.NUMBERED, level, f"“{line.typed or line.candidate.list_mark}” before it")
    if heading_like:
        return (Kind.HEADING, 1, "a short line without a final mark")
    if numbers_lost and not sign.is_row(line.text):
        levels.reset()
        return (Kind.NUMBERED, 0, "a paragraph in a section of a note, where numbers are usual")
    row = sign.is_row(line.text)
    if line.end == ":":
        levels.reset()  # a list begins below it
    return (Kind.PLAIN, 0, "a row of a table" if row else "no number stands before it")


def _is_letter_only(line: Line) -> bool:
    """Whether a capital mark can be read as a letter only or more likely as one ("C.", "D.")."""
    text = (line.typed or line.candidate.list_mark).rstrip(".")
    return len(text) == 1 and text not in "IVX"
