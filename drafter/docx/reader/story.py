"""The text of a story (body, note, header): paragraphs read run by run.

One reader serves files of this program and of others. Insertions and deletions are read under
marks that name their revision; results of fields count, their instructions do not. What cannot
be carried is remembered in `losses`, to be told once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from drafter.docx import bookmarks
from drafter.docx.names import m, mc, r, w
from drafter.docx.reader.anchors import ANCHOR, LINKED, Anchors
from drafter.docx.reader.changes import sort_of
from drafter.docx.reader.comments import Review
from drafter.docx.reader.fields import FieldReader, address_in, note_in, place_in
from drafter.docx.reader.gallery import SHOWN, Drawings, equation
from drafter.docx.reader.pieces import Pieces, Values
from drafter.docx.reader.runs import RunMarks
from drafter.model.references import ANNEXES, LEADS
from drafter.model.revisions import FORMATS
from drafter.model.richtext import DELETION, FOREIGN, FORMAT, INSERTION, LINK, NOTE, REFERENCE

__all__ = ["Story"]

Handler = Callable[[Any, Values], None]

_VAL, _NAME, _ID, _ANCHOR = w("val"), w("name"), w("id"), w("anchor")
_P_PR, _RUN, _R_PR, _TEXT, _TAB = w("pPr"), w("r"), w("rPr"), w("t"), w("tab")
_BOOKMARK, _BOOKMARK_END = w("bookmarkStart"), w("bookmarkEnd")
_HYPERLINK, _SIMPLE_FIELD = w("hyperlink"), w("fldSimple")
_FIELD_CHAR, _INSTRUCTION = w("fldChar"), w("instrText")
_NOTE_MARK, _END_NOTE_MARK = w("footnoteReference"), w("endnoteReference")
_ALTERNATE = mc("AlternateContent")

_CHARACTERS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_WITHIN = frozenset(w(n) for n in ("smartTag", "customXml", "dir", "bdo", "sdtContent", "rt"))
_DELETED_TEXT = w("delText")
_TEXTS = (_TEXT, _DELETED_TEXT)
_REMARK, _REMARK_BEGIN, _REMARK_END = (
    w("commentReference"),
    w("commentRangeStart"),
    w("commentRangeEnd"),
)
_PICTURES = frozenset({w("drawing"), w("pict"), w("object"), w("movie"), w("control")})


class Story:
    """Reads the paragraphs of one part.

    `own`: the file is this program's, so that its bookmarks and number runs are understood.
    `notes`: id in the part ("e" before those of endnotes) to id in the draft. `known`: bookmark to
    identity where the name alone does not tell it. `signs`: marks of notes that bear no number.
    `review`: what reviewers left in the whole file. `drawings`: those of the part.
    """

    def __init__(
        self,
        runs: RunMarks,
        drawings: Drawings,
        notes: Mapping[str, str],
        known: Mapping[str, str],
        review: Review,
        *,
        own: bool,
    ) -> None:
        self.changes = review.changes
        self.remarks = review.remarks
        self._runs = runs
        self._drawings = drawings
        self._links = drawings.links
        self._notes = notes
        self._known = known
        self._own = own
        self.fields = FieldReader()
        self._anchors = Anchors()
        self.losses: dict[str, int] = {}
        self.boxes: list[Any] = []
        self.cited: dict[str, str] = {}
        self.signs: dict[str, str] = {}
        self._open_bookmarks: dict[str, str] = {}
        self._elements: dict[str, Handler] = {
            _HYPERLINK: self._hyperlink,
            w("sdt"): self._control,
            _SIMPLE_FIELD: self._simple_field,
            _ALTERNATE: self._alternate,
            m("oMath"): self._equation,
            m("oMathPara"): self._equation,
        }
        self._run_elements: dict[str, Handler] = {
            _FIELD_CHAR: self._field_char,
            _INSTRUCTION: lambda child, _: self.fields.instruct(child.text or ""),
            w("delInstrText"): lambda child, _: self.fields.instruct(child.text or ""),
            _REMARK: lambda child, _: self.remarks.refer(child.get(_ID, ""), self.pieces),
            _NOTE_MARK: self._note,
            _END_NOTE_MARK: self._end_note,
            w("sym"): lambda child, values: self.pieces.add(_symbol(child), values),
            _ALTERNATE: self._alternate,
            w("ruby"): self._ruby,
            _TEXT: lambda child, values: self.pieces.add(child.text or "", values),
            _RUN: self._run,
        }
        self._begin(Pieces())

    def _begin(self, pieces: Pieces) -> None:
        self.pieces = pieces
        self.lead = ""
        self.names: list[str] = []

    def paragraph(self, element: Any, lang: str = "") -> Pieces:
        """The text of a `w:p`; `lead`, `names` and `boxes` tell what else was in it."""
        self._begin(Pieces())
        self._runs.paragraph_lang = lang
        self.remarks.begin_paragraph()
        self.fields.paragraph()
        self._children(element, {})
        self.remarks.end_paragraph(self.pieces)
        return self.pieces

    def lose(self, what: str) -> None:
        """Remember that something could not be carried."""
        self.losses[what] = self.losses.get(what, 0) + 1

    def _children(self, element: Any, outer: Values) -> None:
        for child in element:
            tag = child.tag
            if tag == _RUN:
                self._run(child, outer)
            elif tag == _BOOKMARK:
                name = child.get(_NAME, "")
                self.names.append(name)
                self._open_bookmarks[child.get(_ID, "")] = name
            elif tag == _BOOKMARK_END:
                self._open_bookmarks.pop(child.get(_ID, ""), None)
            elif tag == _P_PR or not isinstance(tag, str):
                continue
            else:
                self._other(child, tag, outer)

    def _other(self, child: Any, tag: str, outer: Values) -> None:
        if tag in _WITHIN:
            self._children(child, outer)
            return
        sort = sort_of(child)
        if sort is not None:
            # What an insertion held and somebody deleted belongs to both.
            self._children(child, {**outer, sort: self.changes.id_of(child)})
        elif tag == _REMARK_BEGIN:
            self.remarks.begin(child.get(_ID, ""), self.pieces)
        elif tag == _REMARK_END:
            self.remarks.end(child.get(_ID, ""), self.pieces)
        elif self.changes.range_mark(child):
            return
        elif tag in _PICTURES:
            self._picture(child, outer)
        elif tag in self._elements:
            self._elements[tag](child, outer)

    def _control(self, element: Any, outer: Values) -> None:
        content = element.find(w("sdtContent"))
        if content is not None:
            self._children(content, outer)

    def _hyperlink(self, element: Any, outer: Values) -> None:
        anchor = element.get(_ANCHOR, "")
        if self._own and anchor.startswith(bookmarks.PARAGRAPH):
            self._reference(element, anchor, outer)
            return
        link = self._links.get(element.get(r("id"), ""))
        if link is not None and link.external and link.target:
            outer = {**outer, LINK: link.target}
            anchor = ""
        start = self.pieces.length
        self._children(element, outer)
        self._points((LINKED, anchor) if anchor else None, start)

    def _points(self, place: tuple[str, str] | None, start: int) -> None:
        """What was read since `start` points to a place of the same file."""
        if place is None:
            return
        if self.fields.in_list or place[1].startswith("_Toc"):
            self.losses["table of contents"] = 1
        else:
            self._anchors.mark(self.pieces, start, *place)

    def _reference(self, element: Any, anchor: str, outer: Values) -> None:
        """A reference as this program writes it: what it shows is derived, not read."""
        kept, self.pieces = self.pieces, Pieces()
        self._children(element, outer)
        shown, self.pieces = self.pieces, kept
        text = "".join(shown.texts)
        if not text:
            return  # the words of the link were deleted and Word left it empty
        target = self.identity(bookmarks.PARAGRAPH, anchor)
        value = target + _form_of(text, element.get(w("history"), ""))
        values = {
            k.kind: k.value
            for k in shown.marks
            if k.start == 0 and k.kind != ANCHOR and not k.is_object
        }
        self.pieces.add_object(REFERENCE, value, values)

    def identity(self, prefix: str, name: str) -> str:
        """The identity that a bookmark of this program stands for."""
        return self._known.get(name) or bookmarks.identity(prefix, name) or name

    def _simple_field(self, element: Any, outer: Values) -> None:
        instruction = element.get(w("instr"), "")
        note = note_in(instruction, self.cited)
        if note is not None:
            self.pieces.add_object(NOTE, note, outer)
            return
        start = self.pieces.length
        self._children(element, outer)
        self._result(instruction, start)

    def _result(self, instruction: str, start: int) -> None:
        """The result of a field has been read, from `start` on."""
        if start < 0:
            return
        address = address_in(instruction)
        if address:
            self.pieces.mark(start, self.pieces.length, LINK, address)
        else:
            self._points(place_in(instruction), start)

    def _alternate(self, element: Any, outer: Values) -> None:
        """Of several versions of the same thing the first is taken, or the one with a text box."""
        choices = [c for c in element if isinstance(c.tag, str)]
        chosen = next((c for c in choices if c.find(f".//{w('txbxContent')}") is not None), None)
        if chosen is None and choices:
            chosen = next(
                (c for c in choices if next(c.iter(*SHOWN), None) is not None), choices[0]
            )
        if chosen is not None:
            for child in chosen:
                self._run_child(child, outer)

    def _equation(self, element: Any, outer: Values) -> None:
        """An equation stands beside the runs, so that it has none of their looks."""
        kept = equation(element)
        if kept is not None:
            self.pieces.add_object(FOREIGN, kept.value, outer)
            return
        self.lose("equation")
        self.pieces.add("".join(t.text or "" for t in element.iter(m("t"))), outer)

    def _picture(self, element: Any, values: Values) -> None:
        boxes = _outermost_boxes(element)
        self.boxes.extend(boxes)
        kept, lost = self._drawings.read(element)
        if self.fields.shows:
            for found in kept:
                self.pieces.add_object(FOREIGN, found.value, values)
        if lost and not (boxes and lost == "drawing"):
            self.lose(lost)

    # --- runs ------------------------------------------------------------------------------

    def _run(self, run: Any, outer: Values) -> None:
        properties = run.find(_R_PR)
        values, typed = self._runs.of(properties)
        if properties is not None:
            changed = properties.find(_FORMAT_CHANGE)
            if changed is not None:
                self._reformatted(changed, values)
        unchanged = INSERTION not in outer and DELETION not in outer
        self.changes.rest(words=unchanged, formats=FORMAT not in values)
        if outer:
            values = {**values, **outer}
        if typed and self._own and self.fields.shows:
            if DELETION not in outer:
                self._typed(run)
            return
        for child in run:
            tag = child.tag
            if tag in _TEXTS:
                if self.fields.shows and child.text:
                    self.pieces.add(child.text, values)
            elif tag != _R_PR and isinstance(tag, str):
                self._run_child(child, values)

    def _reformatted(self, changed: Any, values: Values) -> None:
        """A change of format: kept where it is about marks that a draft knows."""
        before, _ = self._runs.of(changed.find(_R_PR))
        was = [kind for kind in FORMATS if kind in before]
        if was == [kind for kind in FORMATS if kind in values]:
            self.lose("format change")
        else:
            values[FORMAT] = self.changes.format_id(changed, " ".join(was))

    def _run_child(self, child: Any, values: Values) -> None:
        tag = child.tag
        if tag in _CHARACTERS:
            if self.fields.shows:
                self._character(child, _CHARACTERS[tag], values)
        elif tag in _PICTURES:
            self._picture(child, values)
        elif tag in self._run_elements:
            self._run_elements[tag](child, values)

    def _end_note(self, child: Any, values: Values) -> None:
        ident = f"e{child.get(_ID, '')}"
        if ident in self._notes:
            self.pieces.add_object(NOTE, self._notes[ident], values)

    def _ruby(self, child: Any, values: Values) -> None:
        base = child.find(w("rubyBase"))
        if base is not None:
            self._children(base, values)

    def _character(self, child: Any, character: str, values: Values) -> None:
        if character == "\n" and child.get(w("type")) in ("page", "column"):
            return
        self.pieces.add(character, values)

    def _field_char(self, child: Any, values: Values) -> None:
        kind = child.get(w("fldCharType"))
        if kind == "begin":
            self.fields.begin(values)
        elif kind == "separate":
            self.fields.separate(self.cited, self.pieces.length)
        elif kind == "end":
            self._field_end()

    def _field_end(self) -> None:
        field = self.fields.end()
        if field is None or not self.fields.shows:
            return
        note = note_in(field.instruction, self.cited)
        if note is not None:
            self.pieces.add_object(NOTE, note, field.values)
        elif field.in_result:
            self._result(field.instruction, field.start)

    def _note(self, child: Any, values: Values) -> None:
        ident = child.get(_ID, "")
        note = self._notes.get(ident)
        if note is None:
            self.lose("note without text")
            return
        for name in self._open_bookmarks.values():
            self.cited.setdefault(name, note)
        self.pieces.add_object(NOTE, note, values)
        if child.get(w("customMarkFollows"), "0") not in ("0", "false", "off"):
            self._take_sign(child, note)

    def _take_sign(self, child: Any, note: str) -> None:
        """The sign that stands for a note's number follows in the same run: it is not text."""
        for sibling in child.itersiblings():
            if sibling.tag in _TEXTS and sibling.text:
                self.signs[note] = sibling.text
                sibling.text = ""
                return

    def _typed(self, run: Any) -> None:
        """What this program typed: a number before the words, or a tab in the place of a space."""
        text = "".join(
            child.text or "" if child.tag in _TEXTS else _CHARACTERS.get(child.tag, "")
            for child in run
        )
        if not self.pieces.length:
            self.lead += text
        else:
            self.pieces.add(text.replace("\t", " "), {})


_BOX = w("txbxContent")
_FORMAT_CHANGE = w("rPrChange")


def _outermost_boxes(element: Any) -> list[Any]:
    """The text boxes of a drawing; those within them, and second versions, are not its own."""
    found, waiting = [], [element]
    while waiting:
        here = waiting.pop()
        if here.tag == _BOX:
            found.append(here)
        elif here.tag == _ALTERNATE:
            waiting.extend([c for c in here if isinstance(c.tag, str)][:1])
        else:
            waiting.extend(reversed(here))
    return found


def _form_of(text: str, history: str) -> str:
    """The form of a reference that reads so: "" for the full one."""
    if text.startswith(LEADS):
        return ""
    if text.startswith((*ANNEXES, "[")):
        return "" if history == "1" else "|number"
    return "|number"


def _symbol(element: Any) -> str:
    """A character of a symbol font; those in the private area are shifted from ASCII."""
    try:
        code = int(element.get(w("char"), "0"), 16)
    except ValueError:
        return ""
    return _SYMBOLS.get(code, chr(code - 0xF000) if 0xF020 <= code <= 0xF0FF else chr(code))


_SYMBOLS = {0xF0B7: "•", 0xF02D: "−", 0xF0B1: "±", 0xF0B0: "°", 0xF0A7: "▪", 0xF0FC: "✓"}
