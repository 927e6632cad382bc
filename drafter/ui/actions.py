"""The table of everything the user can do, and the `QAction`s made from it.

A row is either a command on the session, or a handler of the window by the same id. Menus, tool
bar, shortcuts and tooltips follow from the rows; a row whose command is not possible is grey.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from drafter.model.edit import parts, structure
from drafter.model.history import Command
from drafter.model.nodes import Kind
from drafter.model.views import View
from drafter.session import Event, Session
from drafter.settings import Settings
from drafter.ui.icons import icon
from drafter.ui.names import kind_name
from drafter.ui.text import again, lasting, tr

__all__ = ["ROWS", "Actions", "Handler", "Row", "Wiring", "keys_of"]


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to do. `menu` and `group` place it; rows of one group stand together.

    `command` acts on the session and `label` names it in the Undo entry; without a command the
    window's handler of the same `id` is called. `check`: the action shows a state; `one_of` names
    those of which one holds at a time.
    """

    id: str
    text: str
    menu: str
    group: int = 0
    keys: tuple[str, ...] = ()
    tip: str = ""
    command: Command | None = None
    label: str = ""
    icon: str = ""
    check: bool = False
    one_of: str = ""


def _kind(kind: Kind, key: str = "") -> Row:
    return Row(
        f"kind-{kind}",
        kind_name(kind),
        "paragraph",
        1,
        (key,) if key else (),
        "Make the paragraph one of this kind",
        partial(structure.set_kind, kind=kind),
        "change of kind",
        check=True,
    )


ROWS: tuple[Row, ...] = (
    Row("new", "&New…", "file", 0, ("Ctrl+N",), "Begin a new document", icon="new"),
    Row("open", "&Open…", "file", 0, ("Ctrl+O",), "Open a document", icon="open"),
    Row("start", "S&tart Page", "file", 0, (), "New texts, recent documents, hints"),
    Row("save", "&Save", "file", 1, ("Ctrl+S",), "Save the document", icon="save"),
    Row("save-as", "Save &As…", "file", 1, ("Ctrl+Shift+S",), "Save under another name"),
    Row("earlier", "Ea&rlier Versions…", "file", 1, (),
        "Open what an earlier save replaced, as a copy"),
    Row("versions", "Named &Versions…", "file", 1, (),
        "Keep the text as it is under a name, compare with it, go back to it"),
    Row("print", "&Print…", "file", 2, ("Ctrl+P",), "Print the pages of the Word file"),
    Row("close", "&Close", "file", 3, ("Ctrl+W",), "Close this window"),
    Row("quit", "&Quit", "file", 3, ("Ctrl+Q",), "Close all windows and end"),
    Row("undo", "&Undo", "edit", 0, ("Ctrl+Z",), "Take back the last step", icon="undo"),
    Row("redo", "&Redo", "edit", 0, ("Ctrl+Shift+Z", "Ctrl+Y"), "Do it again", icon="redo"),
    Row("cut", "Cu&t", "edit", 1, ("Ctrl+X",), "Move the selection to the clipboard"),
    Row("copy", "&Copy", "edit", 1, ("Ctrl+C",), "Copy the selection to the clipboard"),
    Row("paste", "&Paste", "edit", 1, ("Ctrl+V",), "Put in what is on the clipboard"),
    Row("paste-plain", "Paste as Plain Te&xt", "edit", 1, ("Ctrl+Shift+V",),
        "Put in the words only, without kinds, italics or notes"),
    Row("select-all", "Select &All", "edit", 2, ("Ctrl+A",), "Select the whole text"),
    Row("find", "&Find and Replace…", "edit", 3, ("Ctrl+F", "Ctrl+H"),
        "Look for words in the text and the notes"),
    Row("find-next", "Find &Next", "edit", 3, ("F3",), "Go to the next place"),
    Row("find-previous", "Find Pre&vious", "edit", 3, ("Shift+F3",), "Go to the place before"),
    Row("go-to", "&Go to Paragraph…", "edit", 3, ("Ctrl+G",),
        "Go to a paragraph by its number, such as op 5 or 3 (b)"),
    Row("note", "&Footnote", "insert", 0, ("Ctrl+Alt+F", "Ctrl+Shift+F"),
        "Put a footnote here and write it; Escape comes back", icon="note"),
    Row("heading", "&Heading", "insert", 1, ("Ctrl+Alt+H", "Ctrl+Shift+H"),
        "A section heading before this paragraph", parts.insert_heading, "heading"),
    Row("annex", "Anne&x", "insert", 1, ("Ctrl+Alt+A", "Ctrl+Shift+A"),
        "An annex behind this decision, with numbers of its own"),
    Row("decision", "Another &Decision", "insert", 1, (),
        "Title, body line, preamble and operative part of a further decision"),
    Row("masthead", "&Masthead…", "insert", 2, ("Ctrl+Alt+M", "Ctrl+Shift+M"),
        "Symbol, meeting, agenda item and the other fields of the body"),
    Row("insert-table", "T&able…", "insert", 2, (),
        "A new table behind this paragraph"),
    Row("next-part", "Next &Part", "insert", 1, ("Ctrl+Return", "Ctrl+Enter"),
        "Go on to the body line, the preamble or the operative part",
        structure.next_part, "next part", icon="next-part"),
    Row("duplicate", "D&uplicate Paragraph", "insert", 1, ("Ctrl+D",),
        "Repeat the paragraph with its subparagraphs",
        structure.duplicate, "duplicate paragraph"),
    Row("note-again", "Cite a Footnote A&gain…", "insert", 0, ("Ctrl+Alt+G", "Ctrl+Shift+G"),
        "Put the mark of a footnote that is there already"),
    Row("reference", "&Cross-reference…", "insert", 0, ("Ctrl+Alt+R", "Ctrl+Shift+R"),
        "Refer to a paragraph, section or annex by a number that follows it"),
    Row("note-sign", "Asterisk or &Number", "insert", 0, (),
        "Give the footnote an asterisk instead of its number, or the number back"),
    Row("note-remove", "Remove Foo&tnote…", "insert", 0, (),
        "Take out the footnote with all its marks"),
    Row("link-references", "Typed References That Fo&llow…", "insert", 0, (),
        "Find references that are typed and make them follow their paragraphs"),
    Row("complete", "&Opening Phrase…", "insert", 0, ("Ctrl+Space", "Alt+Escape"),
        "Offer opening phrases for what is typed; Tab takes one"),
    Row("italic", "&Italic", "format", 0, ("Ctrl+I",), "Italic", icon="italic", check=True),
    Row("bold", "&Bold", "format", 0, ("Ctrl+B",), "Bold", check=True),
    Row("underline", "&Underline", "format", 0, ("Ctrl+U",), "Underline", check=True),
    Row("superscript", "Su&perscript", "format", 1, ("Ctrl+Shift+P",), "Raised", check=True),
    Row("subscript", "Subs&cript", "format", 1, ("Ctrl+Shift+B",), "Lowered",
        check=True),
    Row("closing-marks", "Closing &Marks Follow", "format", 2, (),
        "Commas, semicolons and full stops change when paragraphs are added, moved or removed",
        check=True),
    Row("move-in", "Move &In", "paragraph", 0, ("Ctrl+]",),
        "One level down, as a subparagraph (Tab)",
        partial(structure.change_level, by=1), "move in", icon="move-in"),
    Row("move-out", "Move &Out", "paragraph", 0, ("Ctrl+[",), "One level up (Shift+Tab)",
        partial(structure.change_level, by=-1), "move out", icon="move-out"),
    Row("move-up", "Move &Up", "paragraph", 0, ("Alt+Up",),
        "Before the paragraph above, with its subparagraphs",
        partial(structure.move, by=-1), "move paragraph", icon="move-up"),
    Row("move-down", "Move &Down", "paragraph", 0, ("Alt+Down",),
        "After the paragraph below, with its subparagraphs",
        partial(structure.move, by=1), "move paragraph", icon="move-down"),
    _kind(Kind.TITLE, "Ctrl+1"),
    _kind(Kind.HEADING, "Ctrl+2"),
    _kind(Kind.NUMBERED, "Ctrl+3"),
    _kind(Kind.PLAIN, "Ctrl+4"),
    _kind(Kind.DECISION_TITLE, "Ctrl+5"),
    _kind(Kind.BODY_LINE, "Ctrl+6"),
    _kind(Kind.PREAMBULAR, "Ctrl+7"),
    _kind(Kind.OPERATIVE, "Ctrl+8"),
    _kind(Kind.CLOSING, "Ctrl+9"),
    _kind(Kind.ANNEX_TITLE),
    _kind(Kind.AUTHOR),
    _kind(Kind.FRONT),
    Row("remove", "&Remove Paragraph", "paragraph", 2, ("Ctrl+Shift+K",),
        "Take the paragraph out whole", structure.remove_paragraphs, "remove paragraph"),
    Row("track", "&Track Changes", "review", 0, ("Ctrl+Shift+E",),
        "What you change from now on stays visible under your name", check=True),
    Row("accept", "&Accept Here", "review", 1, ("Ctrl+Alt+Y", "Ctrl+Shift+Y"),
        "Accept the changes at the caret or in the selection"),
    Row("reject", "&Reject Here", "review", 1, ("Ctrl+Alt+N", "Ctrl+Shift+N"),
        "Reject the changes at the caret or in the selection"),
    Row("next-change", "&Next Change", "review", 1, ("F4",), "Go to the next change or comment"),
    Row("previous-change", "Previo&us Change", "review", 1, ("Shift+F4",),
        "Go to the change or comment before"),
    Row("accept-all", "Accept A&ll", "review", 1, (), "Accept every change in the text"),
    Row("reject-all", "Reject All", "review", 1, (), "Reject every change in the text"),
    Row("show-marked", "Show &Marked Text", "review", 2, ("Ctrl+Alt+7", "Shift+F5"),
        "The text with its changes marked, to write in", check=True, one_of="view"),
    Row("show-final", "Show &Final Text", "review", 2, ("Ctrl+Alt+8", "Shift+F6"),
        "The text as if every change were accepted, to look at", check=True, one_of="view"),
    Row("show-original", "Show &Original Text", "review", 2, ("Ctrl+Alt+9", "Shift+F7"),
        "The text as if every change were rejected, to look at", check=True, one_of="view"),
    Row("comment", "&Comment…", "review", 3, ("Ctrl+Alt+C", "Ctrl+Shift+C"), "Say something about the selection"),
    Row("compare", "Com&pare With…", "review", 4, (),
        "Another text and this one side by side, and as tracked changes"),
    Row("against-base", "Write Against a &Base Text…", "review", 4, (),
        "This draft as tracked changes to an adopted text"),
    Row("take-in", "Take &in Reviewed Copies…", "review", 4, (),
        "What reviewers changed, tracked or silently, to be taken or refused one by one"),
    Row("edit-table", "Edit Ta&ble…", "paragraph", 2, ("Ctrl+Alt+T", "Ctrl+Shift+T"), "Edit the table at the caret"),
    Row("view-review", "Re&view", "view", 0, ("Ctrl+Alt+4", "Ctrl+F5"), "Show changes and comments",
        check=True),
    Row("next-finding", "&Next Finding", "check", 0, ("F8",), "Go to the next finding",
        icon="next-finding"),
    Row("previous-finding", "&Previous Finding", "check", 0, ("Shift+F8",),
        "Go to the finding before"),
    Row("next-word", "Next Misspelt &Word", "check", 0, ("Ctrl+F8",),
        "Go to the next word that is in no dictionary"),
    Row("previous-word", "Previous &Misspelt Word", "check", 0, ("Ctrl+Shift+F8",),
        "Go to the word before that is in no dictionary"),
    Row("fixes", "&Fixes Here…", "check", 0, ("Ctrl+.",), "Show what can be mended here"),
    Row("fix-all", "Mend &All That Is Certain", "check", 1, ("Ctrl+Shift+.",),
        "Apply every fix that is the only right answer"),
    Row("preflight", "&Before It Goes Out…", "check", 1, ("F9",),
        "Ready, or what is still open: findings, blanks, brackets, the masthead"),
    Row("ignored", "&Ignored Findings…", "check", 1, (),
        "What was left alone in this document, and why"),
    Row("tasks", "Who Does What by W&hen…", "check", 1, (),
        "Every request of the operative part: whom it addresses, what it asks, by when"),
    Row("own-words", "&Own Words…", "check", 1, (),
        "The words that you or this document added to the dictionary"),
    Row("settings", "&Settings…", "edit", 4, ("Ctrl+,",),
        "What you may set: checks, keys, colours, files"),
    Row("view-outline", "&Outline", "view", 0, ("Ctrl+Alt+1", "Ctrl+F1"), "Show the structure", check=True),
    Row("view-findings", "&Findings", "view", 0, ("Ctrl+Alt+2", "Ctrl+F2"), "Show the findings", check=True),
    Row("view-notes", "&Notes", "view", 0, ("Ctrl+Alt+3", "Ctrl+F3"), "Show the footnotes", check=True),
    Row("pages", "&Pages", "view", 0, ("F7",), "Show the pages that the Word file will have",
        check=True),
    Row("room", "For the &Room", "view", 1, ("F11",),
        "The text alone, large, with a name beside every paragraph", check=True),
    Row("zoom-in", "Zoom &In", "view", 1, ("Ctrl++", "Ctrl+="), "Larger text"),
    Row("zoom-out", "Zoom O&ut", "view", 1, ("Ctrl+-",), "Smaller text"),
    Row("zoom-reset", "Norm&al Size", "view", 1, ("Ctrl+0",), "Text in its normal size"),
    Row("theme-system", "Colours of the &System", "view", 2, (), "Light or dark as elsewhere",
        check=True, one_of="theme"),
    Row("theme-light", "&Light Colours", "view", 2, (), "Dark text on white", check=True,
        one_of="theme"),
    Row("theme-dark", "&Dark Colours", "view", 2, (), "Light text on black", check=True,
        one_of="theme"),
    Row("theme-contrast", "&High Contrast", "view", 2, (), "White and yellow on black", check=True,
        one_of="theme"),
    Row("help", "&Help", "help", 0, ("F1",), "The page of the guide that fits where you are"),
    Row("guide", "&User Guide", "help", 0, (), "The guide from its beginning"),
    Row("keyboard", "&Keyboard", "help", 0, (), "All keys as you have them"),
    Row("rules", "&Rules", "help", 0, (), "Every rule with its reason, source and examples"),
    Row("about", "&About drafter", "help", 1, (), "What this program is"),
)  # fmt: skip

_WRITING = frozenset(
    {"cut", "paste", "paste-plain", "fix-all", "accept", "reject", "comment", "edit-table"}
    | {r.id for r in ROWS if r.menu in ("insert", "format") and r.id != "closing-marks"}
)
"""What changes the text by a handler: not possible while its final or original text is shown."""

Handler = Callable[[], object]


def keys_of(row: Row, settings: Settings) -> list[QKeySequence]:
    """The shortcuts of an action: the user's own, else the usual ones. "none": no shortcut."""
    own = settings.text(f"shortcut.{row.id}")
    if own:
        return [] if own == "none" else [QKeySequence(own)]
    taken = set(settings.family("shortcut.").values())
    return [QKeySequence(keys) for keys in row.keys if keys not in taken]


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the actions of one window do. `run` executes a command with its label.

    `able` says whether a handler may be called, `ticks` whether an action shows a tick.
    """

    run: Callable[[Command, str], object]
    handlers: Mapping[str, Handler]
    able: Mapping[str, Callable[[], bool]]
    ticks: Mapping[str, Callable[[], bool]]


class Actions(QObject):
    """The actions of one window."""

    def __init__(
        self, window: QWidget, session: Session, wiring: Wiring, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._wiring = wiring
        self._groups: dict[str, QActionGroup] = {}
        self._made = {row.id: self._make(row) for row in ROWS}
        self.set_shortcuts(settings)
        self.redraw_icons()
        # Many events come at once; what is grey is settled when the window has time.
        self._soon = QTimer(self, singleShot=True, interval=40)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = session.subscribe(self._on_event)

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def refresh(self) -> None:
        """Settle at once what is grey and what is ticked."""
        self._soon.stop()
        for row in ROWS:
            able = self._wiring.able.get(row.id)
            if row.id in _WRITING and self._session.view is not View.MARKED:
                self._made[row.id].setEnabled(False)
            elif row.command is not None and not row.id.startswith("kind-"):
                self._made[row.id].setEnabled(self._session.can(row.command))
            elif able is not None:
                self._made[row.id].setEnabled(able())
            elif row.id in _WRITING:
                self._made[row.id].setEnabled(True)
            ticked = self._wiring.ticks.get(row.id)
            if ticked is not None:
                self._made[row.id].setChecked(ticked())
        self._refresh_kinds()
        self._refresh_history()

    def set_shortcuts(self, settings: Settings) -> None:
        """Take up the keys that the user has chosen."""
        for row in ROWS:
            action, tip = self._made[row.id], tr(row.tip)
            action.setShortcuts(keys_of(row, settings))
            first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({first})" if first else tip)

    def redraw_icons(self) -> None:
        """Draw the icons in the colours that the window now has."""
        for row in ROWS:
            if row.icon:
                self._made[row.id].setIcon(icon(row.icon, self._window.palette()))

    def _refresh_kinds(self) -> None:
        state = self._session.state
        paragraphs = state.document.paragraphs
        current = paragraphs[state.selection.head.index].kind if paragraphs else None
        for row in ROWS:
            if row.id.startswith("kind-"):
                able = current not in {None, Kind.TABLE, Kind.FOREIGN}
                self._made[row.id].setEnabled(able and self._session.view is View.MARKED)
                self._made[row.id].setChecked(row.id == f"kind-{current}")

    def _refresh_history(self) -> None:
        for row_id, (bare, full), label in (
            ("undo", ("&Undo", "&Undo {step}"), self._session.undo_label),
            ("redo", ("&Redo", "&Redo {step}"), self._session.redo_label),
        ):
            action = self._made[row_id]
            action.setEnabled(label is not None)
            action.setText(tr(full, step=again(label)) if label else tr(bare))

    def _on_event(self, event: Event) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _make(self, row: Row) -> QAction:
        action = QAction(tr(row.text), self._window)
        action.setObjectName(row.id)
        action.setCheckable(row.check)
        action.setStatusTip(tr(row.tip))
        action.triggered.connect(partial(self._trigger, row))
        self._window.addAction(action)
        if row.one_of:
            group = self._groups.setdefault(row.one_of, QActionGroup(self))
            group.addAction(action)
        return action

    def _trigger(self, row: Row, _ticked: bool = False) -> None:
        if row.command is None:
            self._wiring.handlers[row.id]()
        else:
            self._wiring.run(row.command, lasting(row.label))
        self.refresh()
