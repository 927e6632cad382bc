"""The masthead in formats that are not made for it: a block above plain text, a head of a web page.

Only what is filled in is written as a field; what is usual for the body is shown in a web page and
is no field there, so that what is read again is what was written. Without any field there is nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from drafter.model.nodes import Document, FrontMatter, Kind
from drafter.profiles.profile import Profile
from drafter.text.expression import Expression

__all__ = ["FIELD", "MASTHEAD", "front_block", "front_head", "split_front", "unwritten"]

_BEGIN, _END = "--- Masthead ---", "---"
_NAME = Expression(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_ROW = Expression(r"([a-z][a-z0-9]*(?: [a-z0-9]+)*): (.*)")
_GOES_ON = "  "


# --- plain text ----------------------------------------------------------------------------


def front_block(front: FrontMatter) -> str:
    """The fields as lines between two rules, with a blank line behind; "" where none is filled.

    A value of several lines goes on set in.
    """
    rows = []
    for name, value in front.fields:
        if value and _NAME.fullmatch(name):
            shown = value.replace("\n", f"\n{_GOES_ON}")
            rows.append(f"{name.replace('_', ' ')}: {shown}")
    return "\n".join((_BEGIN, *rows, _END, "", "")) if rows else ""


def unwritten(front: FrontMatter) -> tuple[str, ...]:
    """The names of filled fields that a block of plain text cannot hold."""
    return tuple(n for n, value in front.fields if value and not _NAME.fullmatch(n))


def split_front(text: str) -> tuple[FrontMatter, str]:
    """The fields of a block at the head of a text, and the text below; no fields where none is."""
    lines = text.lstrip("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].rstrip() != _BEGIN:
        return FrontMatter(), text
    fields: dict[str, str] = {}
    name = ""
    for number, line in enumerate(lines[1:], 1):
        if line.rstrip() == _END:
            return FrontMatter.of(**fields), "\n".join(lines[number + 1 :])
        found = _ROW.fullmatch(line)
        if found:
            name = found[1].replace(" ", "_")
            fields[name] = found[2]
        elif name and line.startswith(_GOES_ON):
            fields[name] += f"\n{line.removeprefix(_GOES_ON)}"
        else:
            break
    return FrontMatter(), text


# --- web pages -----------------------------------------------------------------------------

FIELD = "data-field"
"""The attribute by which a field of a web page is known again."""
MASTHEAD = "drafter-masthead"
"""The id of the head that holds them: pages of others have mastheads too, which are text."""

_LEFT = ("body", "session", "place_and_dates", "agenda_item", "agenda_title")
_RIGHT = ("distribution", "date", "original_language")
_BEFORE = {"distribution": "Distr.: ", "original_language": "Original: ", "agenda_note": "* "}
_NOTED = "agenda_item"
"""The field that the note to the agenda item hangs on."""
_STRONG = frozenset({"symbol", "body", "agenda_title"})

HEAD_LOOK = """
.masthead table { width: 100%; margin: 0 0 2em; border-bottom: 2px solid; }
.masthead td { border: none; padding: .4em 0; }
.masthead tr:first-child td { border-bottom: 1px solid; font-size: 1.1rem; }
.masthead td + td { width: 38%; padding-left: 1em; }
.masthead .rest { font-size: .875rem; }
.masthead p { margin: 0; }
.masthead span { white-space: pre-wrap; }
""".strip()


def front_head(document: Document, profile: Profile) -> str:
    """The head of a web page; "" where no field is filled."""
    filled = {name: value for name, value in document.front.fields if value}
    if not filled:
        return ""
    usual = {field.name: field.default for field in profile.masthead if field.default}
    if any(p.kind is Kind.CLOSING for p in document.paragraphs):
        usual.pop("original_language", None)  # an adopted text is original in all languages
    said = {_bare(p.text) for p in document.paragraphs if p.kind is Kind.FRONT}
    head = _Head(filled, usual, said, {f.name: f.label for f in profile.masthead})
    # A table, since programs for mail and for text know no other way to set things side by side.
    rows = [
        ("<p>UNITED NATIONS</p>\n", f'<p style="text-align: right">{head.value("symbol")}</p>\n'),
        tuple("".join(head.lines(names)) for names in (_LEFT, _RIGHT)),
    ]
    cells = "".join(f"<tr><td>\n{left}</td><td>\n{right}</td></tr>\n" for left, right in rows)
    known = {"symbol", *_LEFT, *_RIGHT}
    rest = "".join(head.lines([name for name in filled if name not in known], named=True))
    if rest:
        cells += f'<tr><td colspan="2" class="rest">\n{rest}</td></tr>\n'
    return (
        f'<header id="{MASTHEAD}" class="masthead">\n<table role="presentation">\n'
        f"{cells}</table>\n</header>\n"
    )


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip("*").casefold()


class _Head:
    """Writes the fields of one document. `said`: lines that stand in the text itself."""

    def __init__(
        self,
        filled: dict[str, str],
        usual: dict[str, str],
        said: set[str],
        labels: dict[str, str],
    ) -> None:
        self._filled, self._usual, self._said = filled, usual, said
        self._labels = labels

    def lines(self, names: list[str] | tuple[str, ...], *, named: bool = False) -> Iterator[str]:
        """A line for each field that has a value. One that the text says is there, but not shown."""
        for name in names:
            value = self.value(name)
            if not value or (name not in self._filled and self._said and name in _LEFT):
                continue
            before = _BEFORE.get(name, "")
            if named and not before:
                before = f"{self._labels.get(name, name)}: "
            repeats = name in _LEFT and _bare(self._filled.get(name, "")) in self._said
            after = self._asterisk() if name == _NOTED else ""
            yield f"<p{' hidden' if repeats else ''}>{escape(before)}{value}{after}</p>\n"

    def _asterisk(self) -> str:
        """The mark of the note to the agenda item, where nobody has typed it."""
        noted = "agenda_note" in self._filled
        return "*" if noted and not self._filled.get(_NOTED, "*").rstrip().endswith("*") else ""

    def value(self, name: str) -> str:
        """A value, as a field where it was filled in."""
        if name in self._filled:
            words = escape(self._filled[name]).replace("\n", "<br>")
            out = f'<span {FIELD}="{escape(name)}">{words}</span>'
        else:
            out = f"<span>{escape(self._usual[name])}</span>" if name in self._usual else ""
        return f"<strong>{out}</strong>" if out and name in _STRONG else out
