"""Kind and level of each paragraph of a text, each guess with its reason.

The text is read once from top to bottom: what stands before the body line (masthead, note,
annex, title), the preamble, the operative part with its lists, and what follows. Evidence counts
in this order: what the style says, the number typed or computed, the opening words, the marks at
the end, the place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.model.nodes import Kind
from drafter.profiles.profile import Profile
from drafter.recognition import lines as sign
from drafter.recognition.candidate import Candidate
from drafter.recognition.line import Line, examine
from drafter.recognition.opening_part import classify_before
from drafter.recognition.typed import Levels

__all__ = ["Guess", "recognise"]


@dataclass(frozen=True, slots=True)
class Guess:
    """Kind and level of one paragraph, why, and whether it deserves a second look."""

    kind: Kind
    level: int
    reason: str
    doubtful: bool = False


@dataclass(slots=True)
class _Reader:
    """The place reached in the text."""

    lines: list[Line]
    guesses: list[Guess | None]
    levels: Levels = field(default_factory=Levels)
    zone: str = "before"
    chapeau: bool = False
    list_open: bool = False
    list_form: str = ""
    after_heading: bool = False
    last_end: str = ""
    head: Kind = Kind.PREAMBULAR  # of the paragraph that items stand under
    inserted: bool = False  # in a text that the paragraph above sets out after its colon
    numbered: bool = False  # operative paragraphs of this decision bear numbers

    def upcoming(self, index: int) -> Line | None:
        return self.lines[index + 1] if index + 1 < len(self.lines) else None


def recognise(
    candidates: Sequence[Candidate], profile: Profile, lang: str
) -> tuple[tuple[Line, ...], tuple[Guess, ...]]:
    """Examine candidates and guess kind and level of each; both results run parallel to them."""
    lexicon = profile.openings(lang)
    lines = [examine(c, lexicon) for c in candidates]
    reader = _Reader(lines, [None] * len(lines))
    body_lines = _body_lines(lines, profile)
    if not body_lines and _reads_as_decision(lines):
        begins = _begins(lines)
        _set(reader, classify_before(lines, 0, begins, first=True), 0)
        _read_decision(reader, begins, len(lines))
        return tuple(lines), tuple(
            g or Guess(Kind.PLAIN, 0, "nothing else fits") for g in reader.guesses
        )
    start = 0
    for n, at in enumerate(body_lines):
        _set(reader, classify_before(lines, start, at, first=not n), start)
        reader.guesses[at] = Guess(Kind.BODY_LINE, 0, "names the organ, an opening phrase follows")
        limit = body_lines[n + 1] if n + 1 < len(body_lines) else len(lines)
        start = _read_decision(reader, at + 1, limit)
    _set(reader, classify_before(lines, start, len(lines), first=not body_lines), start)
    return tuple(lines), tuple(
        g or Guess(Kind.PLAIN, 0, "nothing else fits") for g in reader.guesses
    )


def _set(reader: _Reader, guesses: Sequence[tuple[Kind, int, str]], start: int) -> None:
    for i, (kind, level, reason) in enumerate(guesses, start):
        reader.guesses[i] = Guess(kind, level, reason, doubtful=reason.startswith("nothing"))


def _body_lines(lines: Sequence[Line], profile: Profile) -> list[int]:
    """Where decisions open: by style, or an organ's name with an opening phrase after it."""
    found = []
    for i, line in enumerate(lines):
        if line.candidate.kind is Kind.BODY_LINE:
            found.append(i)
        elif not line.has_mark and (sign.is_body_line(line.text) or _is_own(line, profile)):
            after = next((x for x in lines[i + 1 : i + 3] if x.text), None)
            decides = line.end == ":" and sign.is_body_deciding(line.text)
            if line.end == "," or decides or (after is not None and after.opening is not None):
                found.append(i)
    return found


def _is_own(line: Line, profile: Profile) -> bool:
    """Whether a line is just how this body names itself, whatever it looks like."""
    names = {own.name for own in profile.body_lines.values()}
    return line.text.rstrip(" ,:") in names


def _reads_as_decision(lines: Sequence[Line]) -> bool:
    """Whether a text without a body line is a piece of a decision, as when it is pasted."""
    likely = sum(_fits_a_part(line) for line in lines)
    return bool(likely) and likely * 2 >= sum(
        bool(line.text) and not line.has_mark for line in lines
    )


def _begins(lines: Sequence[Line]) -> int:
    """Where a decision without body line begins: below its title, else with the first line."""
    first = next((i for i, line in enumerate(lines) if line.has_mark or _fits_a_part(line)), 0)
    titled = any(sign.is_decision_title(line.text) for line in lines[:first])
    return first if titled else 0


def _fits_a_part(line: Line) -> bool:
    preambular = line.opens_preambular and line.is_known_opening and line.end in ",:"
    if line.has_mark and _form(line) == "infinitive" and line.end in ";:.":
        return True
    return preambular or (line.opens_operative and line.is_known_opening and line.end in ";:.")


# --- the decision itself -----------------------------------------------------------------


def _read_decision(reader: _Reader, start: int, limit: int) -> int:
    """Read preamble and operative part from `start`; return where the decision ends."""
    reader.zone = "preamble"
    reader.levels.reset()
    reader.chapeau = reader.list_open = reader.after_heading = reader.numbered = False
    reader.inserted = False
    reader.head = Kind.PREAMBULAR
    reader.last_end = ","
    i = start
    while i < limit:
        line = reader.lines[i]
        if _decision_ends(reader, i, limit):
            return i
        guess = _classify(reader, i)
        reader.guesses[i] = guess
        _remember(reader, line, guess)
        i += 1
    return i


def _decision_ends(reader: _Reader, i: int, limit: int) -> bool:
    """An annex, the record of adoption, or the title of the next decision ends a decision."""
    line = reader.lines[i]
    if line.candidate.kind in (Kind.ANNEX_TITLE, Kind.DECISION_TITLE, Kind.TITLE, Kind.CLOSING):
        return True
    if line.candidate.kind is not None:
        return False
    if (
        reader.zone == "operative"
        and reader.last_end == "."
        and _opens_other_text(reader, i, limit)
    ):
        return True
    if line.has_mark:
        return False
    if sign.is_annex(line.text) or (reader.zone == "operative" and sign.is_closing(line.text)):
        return True
    if limit < len(reader.lines) and limit - i <= 3 and reader.last_end in ".;":
        following = reader.lines[i:limit]
        return all(
            sign.is_heading_like(x.text) or sign.is_decision_title(x.text) for x in following
        )
    done = reader.zone == "operative" and reader.last_end == "."
    return done and sign.is_decision_title(line.text) and len(line.text) < 300


def _opens_other_text(reader: _Reader, i: int, limit: int) -> bool:
    """Whether a heading after the full stop of the last paragraph begins another text.

    A section of the same decision goes on with an opening phrase; a text that is annexed
    without the word annex does not.
    """
    if reader.lines[i].has_mark or not sign.is_heading_like(reader.lines[i].text):
        return False
    if reader.lines[i].opens_operative and reader.lines[i].is_known_opening:
        return False
    for line in reader.lines[i + 1 : min(limit, i + 4)]:
        if not line.text or sign.is_heading_like(line.text):
            continue
        return line.opening is None or not line.is_known_opening
    return i + 1 < limit


def _remember(reader: _Reader, line: Line, guess: Guess) -> None:
    if guess.kind in (Kind.PREAMBULAR, Kind.OPERATIVE):
        if guess.kind is Kind.OPERATIVE:
            reader.zone = "operative"
            reader.numbered = reader.numbered or (guess.level == 0 and line.has_mark)
        if guess.level == 0:
            reader.list_open = False
            reader.head = guess.kind
        reader.chapeau = line.end == ":"
        reader.list_open = reader.list_open or reader.chapeau or guess.level > 0
        reader.last_end = line.end
        reader.after_heading = reader.inserted = False
    elif guess.kind is Kind.HEADING:
        reader.after_heading = True
        reader.list_open = reader.chapeau = False
        reader.levels.reset()
    elif guess.kind is Kind.TABLE or reader.inserted:
        reader.inserted = reader.inserted or reader.chapeau
    elif line.end:
        reader.last_end = line.end


def _classify(reader: _Reader, i: int) -> Guess:
    line = reader.lines[i]
    given = line.candidate
    if given.fixed and given.kind is not None:
        return Guess(given.kind, given.level or 0, "its style says so")
    if given.kind is not None and given.kind is not Kind.PLAIN:
        return _by_style(reader, line, given.kind)
    if not line.text:
        return Guess(Kind.PLAIN, 0, "an empty paragraph")
    if line.has_mark:
        marked = _by_mark(reader, i, line)
        if marked is not None:
            return marked
    return _by_words(reader, line)


def _by_style(reader: _Reader, line: Line, kind: Kind) -> Guess:
    level = line.candidate.level
    if level is None:
        level = 1 if kind is Kind.HEADING else 0
    if level == 0:
        reader.levels.reset()
    return Guess(kind, level, "its style says so")


def _by_mark(reader: _Reader, i: int, line: Line) -> Guess | None:
    """What the number before a paragraph tells; None where it tells nothing."""
    if sign.is_session_label(line.typed):
        reader.levels.reset()
        kind = Kind.PREAMBULAR if line.typed.startswith("PP") else Kind.OPERATIVE
        return Guess(kind, 0, f"“{line.typed}” stands before it")
    mark = line.mark
    patterns = {p for p, _ in mark.readings} if mark else set()
    arabic = bool(patterns & {"1.", "1)", "1"}) or (mark is None and line.typed[:1].isdigit())
    upper = any(c in "AI" for p in patterns for c in p)
    if upper and not arabic and "(" not in line.typed + line.candidate.list_mark:
        if sign.is_heading_like(line.text):
            depth = 2 if "A." in patterns and not patterns & {"I."} else 1
            return Guess(Kind.HEADING, depth, "a capital mark before a short line")
        return None
    if arabic:
        return _by_arabic(reader, line)
    deeper = reader.chapeau
    following = reader.upcoming(i)
    upcoming = following.mark if following else None
    level = reader.levels.place(mark, deeper, upcoming)
    if line.candidate.list_level is not None and not line.typed and mark is None:
        level = max(1, min(4, line.candidate.list_level))
    kind = Kind.PREAMBULAR if reader.zone == "preamble" else reader.head
    return Guess(kind, level, f"“{line.typed or line.candidate.list_mark}” stands before it")


def _by_arabic(reader: _Reader, line: Line) -> Guess | None:
    if reader.zone == "preamble" and line.opens_preambular and line.end == ",":
        reader.levels.reset()
        return Guess(
            Kind.PREAMBULAR, 0, "opens as preambular paragraphs do, though it bears a number", True
        )
    if sign.is_heading_like(line.text) and not line.opens_operative and len(line.text) < 120:
        following = reader.chapeau
        if not following and reader.zone == "operative" and reader.last_end == ".":
            return Guess(Kind.HEADING, 3, "a number before a short line")
    if reader.zone == "preamble" and not (line.opens_operative or line.end in ";.:"):
        return None
    reader.levels.reset()
    doubtful = not line.opens_operative and _form(line) != "infinitive"
    return Guess(Kind.OPERATIVE, 0, "a number stands before it", doubtful)


def _by_words(reader: _Reader, line: Line) -> Guess:
    if sign.is_row(line.text):
        return Guess(Kind.PLAIN, 0, "a row of a table")
    if _is_inserted(reader, line):
        reader.inserted = True
        return Guess(Kind.PLAIN, 0, "the text that the paragraph above it sets out")
    if reader.zone == "preamble":
        return _in_preamble(reader, line)
    return _in_operative(reader, line)


def _is_inserted(reader: _Reader, line: Line) -> bool:
    """Whether a line is of a text set out after a colon, such as a new part of an annex.

    A list has marks at its ends; what has none, and no number among numbered paragraphs, is text
    to be inserted, and so is what follows it up to the next number or opening phrase.
    """
    if not reader.chapeau or not reader.numbered:
        return False
    if line.opens_operative and line.is_known_opening:
        return False
    return reader.inserted or sign.is_heading_like(line.text)


def _in_preamble(reader: _Reader, line: Line) -> Guess:
    in_list = reader.list_open and (reader.chapeau or bool(reader.levels.stack[1:]))
    if in_list and not line.opens_preambular and not _opens_operative(line):
        level = reader.levels.unmarked(reader.chapeau)
        return Guess(Kind.PREAMBULAR, max(1, level), "an item of the list above it")
    if _opens_operative(line) and line.end != ",":
        reader.levels.reset()
        return Guess(Kind.OPERATIVE, 0, "opens with a verb in the indicative")
    if line.opens_preambular:
        reader.levels.reset()
        return Guess(Kind.PREAMBULAR, 0, "opens with a participle or adjective")
    if line.end == ",":
        reader.levels.reset()
        return Guess(Kind.PREAMBULAR, 0, "stands in the preamble and ends with a comma", True)
    if sign.is_heading_like(line.text):
        return Guess(Kind.HEADING, 1, "a short line without a final mark")
    if line.end in ";:":
        reader.levels.reset()
        return Guess(Kind.OPERATIVE, 0, "ends as operative paragraphs do", True)
    if line.end == "." and line.opening is not None:
        return Guess(Kind.OPERATIVE, 0, "ends as the last operative paragraph does", True)
    return Guess(Kind.PLAIN, 0, "nothing else fits", True)


def _opens_operative(line: Line) -> bool:
    if not line.opens_operative:
        return False
    return line.is_known_opening or line.end in ";:."


def _in_operative(reader: _Reader, line: Line) -> Guess:
    if reader.list_open and _goes_on_in_list(reader, line):
        return _unmarked_item(reader, line)
    begins = reader.after_heading or reader.head is Kind.PREAMBULAR
    if line.opens_preambular and line.is_known_opening and line.end == ":" and begins:
        reader.levels.reset()
        return Guess(Kind.PREAMBULAR, 0, "opens with a participle and announces a list")
    if (
        line.opens_preambular
        and line.end == ","
        and (reader.after_heading or not line.opens_operative)
    ):
        reader.levels.reset()
        return Guess(Kind.PREAMBULAR, 0, "opens with a participle and ends with a comma")
    if sign.is_heading_like(line.text) and not (line.is_known_opening and line.opens_operative):
        return Guess(Kind.HEADING, 1, "a short line without a final mark")
    if _opens_operative(line):
        reader.levels.reset()
        return Guess(Kind.OPERATIVE, 0, "opens with a verb in the indicative", reader.numbered)
    if line.end == ";":
        reader.levels.reset()
        return Guess(Kind.OPERATIVE, 0, "ends as operative paragraphs do", True)
    return Guess(Kind.PLAIN, 0, "no number, and no opening phrase", True)


def _goes_on_in_list(reader: _Reader, line: Line) -> bool:
    """Whether an unmarked paragraph is an item of the list above, whose marks are lost."""
    if reader.last_end == "." and not reader.chapeau:
        return False
    if line.opens_operative and line.is_known_opening and not reader.chapeau:
        return False
    if line.opens_operative and reader.list_form == "operative":
        return True
    if line.opens_operative and line.is_known_opening:
        return reader.chapeau and line.end in ";." and _form(line) != "operative"
    if line.end == ",":
        return reader.list_form == ","
    return line.end in ";.:"


def _unmarked_item(reader: _Reader, line: Line) -> Guess:
    form = _form(line)
    deeper = reader.chapeau
    if deeper:
        level = reader.levels.unmarked(True)
    elif len(reader.levels.stack) > 2 and form not in (reader.list_form, "noun"):
        reader.levels.back_to(1)
        level = 1
    else:
        level = reader.levels.unmarked(False)
    reader.list_form = form
    return Guess(Kind.OPERATIVE, max(1, level), "an item of the list above it")


def _form(line: Line) -> str:
    """How an item begins: infinitive, gerund, finite verb or something else."""
    first = line.text.split(" ", 1)[0].rstrip(",").lower()
    if first in ("to", "de", "à", "a") or first.startswith("d’"):
        return "infinitive"
    if first.endswith("ing"):
        return "gerund"
    return "operative" if line.opens_operative else "noun"
