"""Plain text in and out, with notes as `[^1]` or as a converter leaves them.

Paragraphs are parted by blank lines where the file has them, else by line ends. `_…_` and `*…*`
are italics when present. Numbers are typed; recognition turns them into kinds and levels. A masthead
stands above the text as a block of its own (`drafter.formats.front`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.formats.front import front_block, split_front
from drafter.formats.wrapped import STARTS_ANEW, rejoined
from drafter.model.foreign import label_of
from drafter.model.nodes import Document, Kind, Note, Paragraph
from drafter.model.outline import Outline, outline
from drafter.model.references import reference_text
from drafter.model.richtext import FOREIGN, ITALIC, NOTE, OBJECT, Mark, RichText
from drafter.model.tables import BREAK, places, table_of
from drafter.profiles.profile import Profile
from drafter.recognition import lines as sign
from drafter.recognition.candidate import Candidate
from drafter.recognition.imported import Imported, Notice
from drafter.recognition.settle import build
from drafter.recognition.typed import split_mark
from drafter.text.expression import Expression

__all__ = ["blocks", "excerpt_text", "from_text", "to_text", "without_note_marks"]

_NOTE_TEXT = Expression(r"\[\^([\w*-]{1,20})\]:[ \t]*")
_NOTE_MARK = Expression(r"\[\^([\w*-]{1,20})\](?!:)")
_CONVERTED_MARK = Expression(r"\[(?:footnoteRef|endnoteRef):(\d{1,5})\]")
_CONVERTED_TEXT = Expression(r"\s*\[(\d{1,5}):\s")
_BOOKMARK = Expression(r"\[bookmark: [^\]\n]{0,80}\]")
_ITALIC = Expression(
    r"(?<![\w_*\\])([_*])(?=[^\s_*])([^_*\n]*[^\s_*\\])\1(?![\w_*])",
)
_JOINABLE = Expression(r"[\w,’”)–-]\s*$")


def blocks(text: str) -> list[str]:
    """The text cut into paragraphs: at blank lines if it has them, else at line ends."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    text = text.replace("\f", "\n\n")
    rows = text.split("\n")
    filled = [r for r in rows if r.strip()]
    blank_pairs = len(re.findall(r"\S[^\S\n]*\n[^\S\n]*\n", text))
    if not filled or blank_pairs * 3 < len(filled) - 1:
        return rejoined(filled)
    out: list[str] = []
    for block in re.split(r"\n(?:[^\S\n]*\n)+", text):
        out.extend(_inner_lines(block))
    return out


def _inner_lines(block: str) -> list[str]:
    """Lines of one block: a typed number begins a paragraph, a wrapped line is joined."""
    lines = [line for line in block.split("\n") if line.strip()]
    out: list[str] = []
    rows = False  # whether a table has begun
    for line in lines:
        rows = (rows and _ends_empty(line)) or sign.is_row(line)
        if not out or STARTS_ANEW.match(line) or rows:
            out.append(line)
        elif len(out[-1].rsplit("\n", 1)[-1]) > 60 and _JOINABLE.search(out[-1]):
            out[-1] = out[-1].rstrip() + " " + line.strip()
        else:
            out[-1] = out[-1].rstrip() + "\n" + line.strip()
    return out


class _Notes:
    """Notes met in the text, under ids of the document's own."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.order: list[str] = []
        self.lost: list[str] = []

    def take_definition(self, block: str) -> bool:
        found = _NOTE_TEXT.match(block.lstrip())
        if not found:
            return False
        rest = block.lstrip()[found.end() :]
        following = list(_NOTE_TEXT.finditer(rest))
        self.texts.setdefault(found[1], rest[: following[0].start()] if following else rest)
        if following:
            self.take_definition(rest[following[0].start() :])
        return True

    def take_converted(self, text: str) -> str:
        """Cut `[3: text]` out of a paragraph; its brackets may hold others."""
        while True:
            for found in _CONVERTED_TEXT.finditer(text):
                if f"footnoteRef:{found[1]}]" not in text and f"endnoteRef:{found[1]}]" not in text:
                    continue
                end = _closing_bracket(text, found.end())
                if end < 0:
                    continue
                self.texts.setdefault(found[1], text[found.end() : end].strip())
                text = text[: found.start()] + text[end + 1 :]
                break
            else:
                return text


def _closing_bracket(text: str, start: int) -> int:
    depth = 1
    for i in range(start, len(text)):
        depth += (text[i] == "[") - (text[i] == "]")
        if not depth:
            return i
    return -1


def _rich(text: str, ids: dict[str, str]) -> RichText:
    """Marks of notes and italics taken out of plain text."""
    out: list[str] = []
    marks: list[Mark] = []
    length = last = 0
    token = re.compile(f"{_NOTE_MARK.pattern}|{_CONVERTED_MARK.pattern}")
    for found in token.finditer(text):
        name = found[1] or found[2]
        piece = text[last : found.start()].replace(OBJECT, "")
        out.append(piece)
        length += len(piece)
        marks.append(Mark(length, length + 1, NOTE, ids.setdefault(name, f"n{len(ids) + 1}")))
        out.append(OBJECT)
        length += 1
        last = found.end()
    out.append(text[last:].replace(OBJECT, ""))
    content = RichText.of("".join(out), marks)
    for found in reversed(list(_ITALIC.finditer(content.text))):
        if not re.search(r"[^\W\d_]", found[2]):
            continue
        inner = content.slice(found.start(2), found.end(2))
        content = content.replaced(found.start(), found.end(), inner.marked(0, len(inner), ITALIC))
    return content


def _with_typed_order(candidates: list[Candidate], typed: dict[str, str]) -> list[Candidate]:
    """The typed numbers of notes kept where they do not rise, so that a rule can see it."""
    highest = 0
    seen: set[str] = set()
    out = []
    for candidate in candidates:
        first = [n for _, n in candidate.content.objects(NOTE) if n not in seen]
        seen.update(first)
        numbers = [int(typed[n]) for n in first if typed.get(n, "").isdigit()]
        wrong = False
        for number in numbers:
            wrong = wrong or number < highest
            highest = max(highest, number)
        if wrong:
            kept = (("notes-typed", " ".join(map(str, numbers))),)
            candidate = replace(candidate, extra=(*candidate.extra, *kept))
        out.append(candidate)
    return out


_NO_ITALICS = str.maketrans("", "", "_*")


def _grouped(rows: Sequence[str]) -> list[list[str]]:
    """Rows that are a table together, each other row by itself.

    A table is two rows and more of as many cells, parted by tabs, behind what opens a decision, a
    note or an annex: in a masthead tabs part what stands left and right.
    """
    out: list[list[str]] = []
    inside = False
    for row in rows:
        words = row.translate(_NO_ITALICS)
        inside = inside or any(f(words) for f in (sign.is_body_line, sign.is_annex, sign.is_author))
        before = out[-1] if out else [""]
        goes_on = _cells(before[0]) == (_cells(row) or _cells_with_empty(row))
        if inside and _cells(before[0]) and goes_on:
            before.append(row)
        else:
            out.append([row])
    return out


def _cells(row: str) -> int:
    """How many cells a row has, 0 where the tab only parts a number from its paragraph."""
    if not sign.is_row(row) or "\n" in row or split_mark(RichText.of(row))[0]:
        return 0
    return row.count("\t") + 1


def _cells_with_empty(row: str) -> int:
    """How many cells a row has of which only the first is filled, 0 for what is none."""
    return row.count("\t") + 1 if _ends_empty(row) else 0


def _ends_empty(row: str) -> bool:
    return bool(row.strip()) and row.rstrip(" ").endswith("\t") and not row.startswith("\t")


def _candidate(rows: Sequence[str], ids: dict[str, str]) -> Candidate:
    if len(rows) == 1:
        return Candidate(content=_rich(rows[0], ids).stripped())
    return Candidate(content=_rich("\n".join(rows), ids), kind=Kind.TABLE, fixed=True)


def from_text(text: str, profile: Profile, lang: str) -> Imported:
    """A document from plain text, with notices of what was guessed or left out."""
    front, text = split_front(text)
    notes = _Notes()
    notices: list[Notice] = []
    bookmarks = len(_BOOKMARK.findall(text))
    if bookmarks:
        text = _BOOKMARK.sub("", text)
        notices.append(
            Notice("bookmarks-dropped", f"Bookmarks of a converter left out: {bookmarks}.")
        )
    rows = [notes.take_converted(b) for b in blocks(text) if not notes.take_definition(b)]
    ids: dict[str, str] = {}
    candidates = [_candidate(group, ids) for group in _grouped(rows)]
    candidates = _with_typed_order(candidates, {own: name for name, own in ids.items()})
    values = [
        Note(ids.setdefault(name, f"n{len(ids) + 1}"), (_rich(words.strip(), {}),))
        for name, words in notes.texts.items()
    ]
    values.sort(key=lambda n: int(n.id[1:]))
    imported = build(candidates, values, profile, lang, front=front, set_italics=True)
    return Imported(imported.document, (*notices, *imported.notices))


def to_text(document: Document, profile: Profile) -> str:
    """Plain text with typed numbers, `_italics_` and notes as `[^1]`; above it the masthead, if any."""
    derived = outline(document, profile.scheme_for(document.lang))
    labels = derived.note_labels
    rows = []
    for i, paragraph in enumerate(document.paragraphs):
        if paragraph.kind is Kind.TABLE:
            rows.append(_written_table(paragraph, document, derived))
            continue
        words = _written(paragraph.content, document, derived)
        mark = _written_mark(derived.labels[i], paragraph.mark)
        rows.append(f"{mark}{words}".rstrip())
    used = [n for n in document.notes if n.id in labels]
    used.sort(key=lambda n: _order(labels[n.id]))
    unused = [n for n in document.notes if n.id not in labels]
    names = [(_name(n.id, labels), n) for n in used]
    names += [(str(k), n) for k, n in enumerate(unused, len(used) + 1)]
    rows += [f"[^{name}]: {_note_words(note, document, derived)}" for name, note in names]
    return front_block(document.front) + "\n\n".join(rows) + "\n"


def excerpt_text(
    document: Document, derived: Outline, paragraphs: Sequence[Paragraph], *, begun: bool = False
) -> str:
    """Some paragraphs (or parts of them) as other programs take them up, with numbers and notes.

    Numbers and notes are those of the whole document; nothing is marked as italics. `begun`: the
    first paragraph is without its beginning, so it has no number.
    """
    shown = dict(zip((p.id for p in document.paragraphs), derived.labels, strict=True))
    rows = []
    for place, paragraph in enumerate(paragraphs):
        if paragraph.kind is Kind.TABLE:
            rows.append(_written_table(paragraph, document, derived, plain=True))
            continue
        label = "" if begun and not place else shown.get(paragraph.id, "")
        mark = _written_mark(label, paragraph.mark if label else None)
        rows.append(mark + _written(paragraph.content, document, derived, plain=True))
    cited = dict.fromkeys(note for p in paragraphs for _, note in p.content.objects(NOTE))
    known = {n.id: n for n in document.notes}
    for note in (known[ident] for ident in cited if ident in known):
        words = _note_words(note, document, derived, plain=True)
        rows.append(f"[^{_name(note.id, derived.note_labels)}]: {words}")
    return "\n".join(rows)


def _written_table(
    paragraph: Paragraph, document: Document, derived: Outline, *, plain: bool = False
) -> str:
    """A line a row, its cells parted by tabs; where cells are merged the others are empty."""
    table = table_of(paragraph)
    lines = []
    for row, starts in zip(table.rows, places(table), strict=True):
        cells = [""] * table.columns
        for cell, column in zip(row.cells, starts, strict=True):
            words = _written(cell.content, document, derived, plain=plain)
            cells[column] = words.replace(BREAK, " ").replace("\t", " ").strip()
        lines.append("\t".join(cells))
    return "\n".join(lines)


def _written_mark(label: str, mark: str | None) -> str:
    shown = mark or label
    return f"{shown} " if shown else ""


def _order(label: str) -> tuple[int, str]:
    return (int(label), "") if label.isdigit() else (0, label)


def _name(note_id: str, labels: dict[str, str]) -> str:
    label = labels.get(note_id, note_id)
    return label if re.fullmatch(r"[\w*-]+", label) else note_id


def _note_words(note: Note, document: Document, derived: Outline, *, plain: bool = False) -> str:
    return " ".join(_written(p, document, derived, plain=plain) for p in note.paragraphs)


def _written(
    content: RichText, document: Document, derived: Outline, *, plain: bool = False
) -> str:
    """The words of a content. `plain`: without the signs of italics."""
    out: list[str] = []
    for text, values in content.runs():
        if NOTE in values:
            out.append(f"[^{_name(values[NOTE], derived.note_labels)}]")
            continue
        if "reference" in values:
            text = reference_text(document, derived, values["reference"])
        elif FOREIGN in values:
            text = label_of(values[FOREIGN])
        elif OBJECT in text:
            text = text.replace(OBJECT, "")
        if ITALIC in values and text.strip() and not plain:
            lead = len(text) - len(text.lstrip())
            tail = len(text.rstrip())
            text = f"{text[:lead]}_{text[lead:tail]}_{text[tail:]}"
        out.append(text)
    words = "".join(out).replace("\n", " ")
    return words if plain else re.sub(r"(?<=\w)_ _(?=\w)", " ", words)


def without_note_marks(text: str) -> str:
    """The text, equally long, with blanks for marks of notes and for words that reading leaves out."""

    def blank(found: re.Match[str]) -> str:
        return re.sub(r"[^\n]", " ", found.group())

    for expression in (_NOTE_MARK, _CONVERTED_MARK, _BOOKMARK):
        text = expression.sub(blank, text)
    return text
