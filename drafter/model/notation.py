r"""The one-line notation: documents as short text, for tests, goldens and bug reports.

One paragraph a line, `code| text`: fr front, ti title, au author, h1–h4 heading, nu numbered,
pl plain, an annex title, dt decision title, bl body line, pp preambular, op operative,
cl closing, tb table, fo foreign. `pp1`, `op2`, `nu1` give the level. After the code may stand
`=3` (count begins at 3), `!7.` (typed so in the source), `!` (without a number), `@fr` (language).
Notes are lines `[^id]| text`, more paragraphs of it `[^id]+| text`, an asterisk note `[^id*]|`.
Inside: `_italic_`, `*bold*`, `~underline~`, `^{super}`, `,{sub}`, `[^id]` a note mark,
`{id}` a reference, `\` before a character takes it as it is, `\n` a soft break.
"""

from __future__ import annotations

import re
from dataclasses import replace

from drafter.model.nodes import Document, Kind, Note, Paragraph
from drafter.model.richtext import (
    BOLD,
    ITALIC,
    NOTE,
    OBJECT,
    REFERENCE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    Mark,
    RichText,
)

__all__ = ["parse", "parse_text", "write", "write_text"]

_CODES = {
    "fr": Kind.FRONT,
    "ti": Kind.TITLE,
    "au": Kind.AUTHOR,
    "h": Kind.HEADING,
    "nu": Kind.NUMBERED,
    "pl": Kind.PLAIN,
    "an": Kind.ANNEX_TITLE,
    "dt": Kind.DECISION_TITLE,
    "bl": Kind.BODY_LINE,
    "pp": Kind.PREAMBULAR,
    "op": Kind.OPERATIVE,
    "cl": Kind.CLOSING,
    "tb": Kind.TABLE,
    "fo": Kind.FOREIGN,
}
_NAMES = {kind: code for code, kind in _CODES.items()}
_LINE = re.compile(
    r"(?P<code>[a-z]{1,2}?)(?P<level>\d?)(?P<start>=\d+)?(?P<mark>![^|@]*)?(?P<lang>@[\w-]+)?\| ?"
)
_NOTE_LINE = re.compile(r"\[\^(?P<id>\w+)(?P<sign>\*?)\](?P<more>\+?)\| ?")
_TOGGLES = {"_": ITALIC, "*": BOLD, "~": UNDERLINE}
_OPENERS = {"^{": SUPERSCRIPT, ",{": SUBSCRIPT}
_INLINE = re.compile(r"\\n|\\.|\[\^(\w+)\]|\{([\w|]+)\}|\^\{|,\{|\}|[_*~]", re.DOTALL)


def parse(text: str) -> Document:
    """A document from its notation; paragraph ids are p1, p2 … in order.

    Raises ValueError naming the line for anything that is not the notation.
    """
    paragraphs: list[Paragraph] = []
    notes: dict[str, Note] = {}
    for number, line in enumerate(text.strip("\n").split("\n"), 1):
        line = line.lstrip()
        if not line:
            continue
        note = _NOTE_LINE.match(line)
        if note:
            words = parse_text(line[note.end() :])
            before = notes[note["id"]].paragraphs if note["more"] else ()
            notes[note["id"]] = Note(note["id"], (*before, words), note["sign"])
            continue
        found = _LINE.match(line)
        if not found or found["code"] not in _CODES:
            raise ValueError(f"line {number}: no paragraph code in {line!r}")
        kind = _CODES[found["code"]]
        level = int(found["level"] or (1 if kind is Kind.HEADING else 0))
        paragraph = Paragraph(f"p{len(paragraphs) + 1}", kind, parse_text(line[found.end() :]))
        paragraphs.append(
            replace(
                paragraph,
                level=level,
                start=int(found["start"][1:]) if found["start"] else None,
                mark=found["mark"][1:] if found["mark"] else None,
                lang=(found["lang"] or "@")[1:],
            )
        )
    ids = [p.id for p in paragraphs] + list(notes)
    serial = max((int(re.sub(r"\D", "", i) or 0) for i in ids), default=0)
    return Document(tuple(paragraphs), tuple(notes.values()), serial=serial)


def parse_text(text: str) -> RichText:
    """Marked text from its notation."""
    out: list[str] = []
    marks: list[Mark] = []
    open_marks: dict[str, int] = {}
    stack: list[tuple[str, int]] = []
    length = last = 0

    def put(piece: str) -> None:
        nonlocal length
        out.append(piece)
        length += len(piece)

    for found in _INLINE.finditer(text):
        put(text[last : found.start()])
        last = found.end()
        token = found.group()
        if token == "\\n":
            put("\n")
        elif token[0] == "\\":
            put(token[1])
        elif found[1] or found[2]:
            kind = NOTE if found[1] else REFERENCE
            marks.append(Mark(length, length + 1, kind, found[1] or found[2]))
            put(OBJECT)
        elif token in _OPENERS:
            stack.append((_OPENERS[token], length))
        elif token == "}" and stack:
            kind, start = stack.pop()
            marks.append(Mark(start, length, kind))
        elif token in _TOGGLES:
            kind = _TOGGLES[token]
            if kind in open_marks:
                marks.append(Mark(open_marks.pop(kind), length, kind))
            else:
                open_marks[kind] = length
        else:
            put(token)
    put(text[last:])
    return RichText.of("".join(out), marks)


def write(document: Document) -> str:
    """The notation of a document; front matter and ids are not part of it."""
    lines = [_line(p) for p in document.paragraphs]
    for note in document.notes:
        for i, words in enumerate(note.paragraphs):
            sign = "*" if note.sign else ""
            lines.append(f"[^{note.id}{sign}]{'+' if i else ''}| {write_text(words)}")
    return "\n".join(lines)


def _line(p: Paragraph) -> str:
    level = str(p.level) if p.level else ""
    start = f"={p.start}" if p.start is not None else ""
    mark = f"!{p.mark}" if p.mark is not None else ""
    lang = f"@{p.lang}" if p.lang else ""
    return f"{_NAMES[p.kind]}{level}{start}{mark}{lang}| {write_text(p.content)}"


def write_text(content: RichText) -> str:
    """The notation of marked text."""
    out: list[str] = []
    signs = {v: k for k, v in _TOGGLES.items()}
    for text, values in content.runs():
        if NOTE in values:
            out.append(f"[^{values[NOTE]}]")
            continue
        if REFERENCE in values:
            out.append(f"{{{values[REFERENCE]}}}")
            continue
        piece = re.sub(r"([\\_*~{}\[^])", r"\\\1", text).replace("\n", "\\n")
        for kind in (UNDERLINE, BOLD, ITALIC):
            if kind in values:
                piece = f"{signs[kind]}{piece}{signs[kind]}"
        if SUPERSCRIPT in values:
            piece = f"^{{{piece}}}"
        if SUBSCRIPT in values:
            piece = f",{{{piece}}}"
        out.append(piece)
    return "".join(out)
