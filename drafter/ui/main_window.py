"""The window of one document. It only assembles: every part does its own work elsewhere."""

from __future__ import annotations

import importlib
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from drafter.checks.finding import Finding
from drafter.formats import FORMATS, Format
from drafter.model.edit import structure
from drafter.model.history import Command
from drafter.model.nodes import Document
from drafter.model.richtext import BOLD, ITALIC, SUBSCRIPT, SUPERSCRIPT, UNDERLINE
from drafter.session import Event, Session
from drafter.settings import Preferences
from drafter.spelling.speller import Speller
from drafter.storage.native import SUFFIX
from drafter.ui.actions import Actions, Handler, Wiring
from drafter.ui.asking import Asking
from drafter.ui.banner import Banner
from drafter.ui.checking import Checking
from drafter.ui.dialogs.import_review import ImportReview
from drafter.ui.dialogs.variant import Variant
from drafter.ui.editor.announcing import Announcing
from drafter.ui.editor.clipboard import words_in
from drafter.ui.editor.command_edit import CommandEdit
from drafter.ui.editor.note_lens import first_paragraph
from drafter.ui.editor.spelling import Spelling
from drafter.ui.exporting import options_of, usual_variant
from drafter.ui.files import Files
from drafter.ui.following import Following, Parts
from drafter.ui.keeping import Keeping
from drafter.ui.mending import Mending
from drafter.ui.menus import build_menus, build_tool_bar, fill_context_menu
from drafter.ui.paging import Paging
from drafter.ui.refusals import why_nothing
from drafter.ui.reviewing import Reviewing
from drafter.ui.room import Room
from drafter.ui.spelling_menu import SpellingMenu
from drafter.ui.spelling_walk import SpellingWalk
from drafter.ui.status import Status
from drafter.ui.table.editing import TableEditing
from drafter.ui.text import lasting, tr
from drafter.ui.theme import Scheme
from drafter.ui.view_strip import why_closed
from drafter.ui.views import build_views
from drafter.ui.walking import Walking
from drafter.ui.window_state import WindowState
from drafter.ui.zoom import Zoom

__all__ = ["MainWindow", "Outside"]


@dataclass(frozen=True, slots=True)
class Outside:
    """What a window asks of the program around it."""

    start: Callable[[], object]
    new: Callable[[QMainWindow], object]
    open_file: Callable[[QMainWindow], object]
    show_copy: Callable[[Document, str], object]
    quit_all: Callable[[], object]
    set_scheme: Callable[[Scheme], object]
    settings: Callable[[QMainWindow], object]
    help: Callable[..., object]
    preferences: Preferences
    speller: Speller


_WHY_SHOWN = 10_000  # milliseconds


class MainWindow(QMainWindow):
    """A document with its outline, findings and notes."""

    _asks = True
    """Whether it asks on closing what shall become of unsaved changes."""
    _why = ""
    """Why a key did nothing, as it was said last."""

    def __init__(
        self,
        session: Session,
        files: Callable[[QMainWindow], Files],
        outside: Outside,
        *,
        banner: Banner | None = None,
        audit: bool = False,
    ) -> None:
        super().__init__()
        self.session = session
        self.files = files(self)
        self.when_closed: list[Callable[[], object]] = []
        self._outside = outside
        journal = outside.preferences.settings.flag("journal")
        self.keeping = Keeping(
            session, self.files.name, self, wanted=journal, seen=lambda: self.files.seen
        )
        self.when_closed.append(self.keeping.close)
        self.checking = Checking(session, self)
        self.spelling = Spelling(session, outside.speller, self)
        self.when_closed.append(self.spelling.release)
        self.views = build_views(session, self.checking, banner, audit=audit)
        self.walking = Walking(session, self.checking, self.views)
        self.mending = Mending(session, self.checking, self.views, outside.preferences)
        self.asking = Asking(session, self.run)
        self.tables = TableEditing(session, self.views, self.walking.to_note, self.keeping.hold)
        self.reviewing = Reviewing(self, session, self.files, self.views, outside.preferences)
        self.spelling_walk = SpellingWalk(session, self.spelling, self.views)
        self.spelling_menu = SpellingMenu(
            session, self.views.editor, self.views.notes, self.spelling
        )
        self.zoom = Zoom(self.views.editor, self.views.notes)
        self.room = Room(self, self.views, self.zoom)
        self.paging = Paging(self, session, self.files, outside.preferences)
        self.when_closed.append(self.paging.close)
        self.banner = banner
        self.setCentralWidget(self.views.root)
        self.setStatusBar(Status(session, self.checking, self))
        wiring = Wiring(self.run, self._handlers(), self._able(), self._ticks())
        self.table = Actions(self, session, wiring, outside.preferences.settings)
        self._fill_bars()
        self._connect(banner)
        parts = Parts(self.views, self.checking, self.zoom, self.table, self.spelling)
        following = Following(outside.preferences, session, parts, self._underline)
        announcing = Announcing(self.views.editor, session, lambda: self.checking.findings)
        self.when_closed += [following.stop, announcing.stop]
        self._retitle()
        self._remember = WindowState(self, self.views, outside.preferences)
        self._remember.restore()
        self.table.refresh()
        self.views.editor.setFocus()

    def _fill_bars(self) -> None:
        build_menus(self, self.table, self._exports())
        build_tool_bar(self, self.table)
        status = self.statusBar()
        if isinstance(status, Status):
            status.show_tracking(self.table["track"])

    def _connect(self, banner: Banner | None) -> None:
        views, walking = self.views, self.walking
        for underlines in (views.underlines, views.note_underlines):
            underlines.set_spelling(self.spelling)
        views.outline.chosen.connect(walking.to_paragraph)
        views.outline.dragged.connect(self._drop)
        views.findings.chosen.connect(walking.to_finding)
        views.findings.fix_wanted.connect(self.mending.mend)
        views.findings.more_wanted.connect(self.mending.show_more)
        views.findings.rule_wanted.connect(lambda code: self._outside.help(f"rule:{code}"))
        views.editor.note_touched.connect(walking.touch_note)
        views.editor.table_wanted.connect(self.tables.edit)
        self.mending.wanted.connect(walking.to_finding)
        self.mending.misspelt = self.spelling.all_words
        self.mending.word_wanted.connect(self.spelling_walk.to)
        self.mending.fill_spelling = partial(self.spelling_menu.fill, headed=True)
        views.editor.masthead_wanted.connect(self._edit_masthead)
        views.editor.menu_wanted.connect(self._show_context_menu)
        views.notes.left.connect(walking.from_note)
        for text in (views.editor, views.notes):
            text.refused.connect(lambda why: self.statusBar().showMessage(why, _WHY_SHOWN))
        self.checking.changed.connect(self._underline)
        self.checking.changed.connect(self.table.refresh)
        if banner is not None:
            banner.chosen.connect(walking.to_paragraph)
            banner.review_wanted.connect(self.look_over_import)
        self._unsubscribe = self.session.subscribe(self._on_event)

    def _edit_masthead(self, field: str) -> None:
        if not self.views.editor.says_why_closed():
            self.asking.masthead(self, field)

    def run(self, command: Command, label: str) -> None:
        """Run a command of the action table on the draft."""
        self.views.editor.do(command, label)

    def _drop(self, moved: str, target: str, behind: bool) -> None:
        command = partial(structure.drop, moved=moved, target=target, behind=behind)
        self.run(command, lasting("move paragraph"))

    def look_over_import(self) -> None:
        """Look over what was read, paragraph by paragraph."""
        notices = self.banner.notices if self.banner else ()
        review = ImportReview(self.session, notices, self.run, self)
        review.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        review.chosen.connect(self.walking.to_paragraph)
        review.finished.connect(lambda _: self.views.editor.setFocus())
        review.show()

    def focused(self) -> CommandEdit:
        """The text that has the keyboard: the notes or the draft."""
        notes = self.views.notes
        return notes if notes.hasFocus() else self.views.editor

    def _handlers(self) -> dict[str, Handler]:
        walking, zoom, outside = self.walking, self.zoom, self._outside
        return {
            "start": outside.start,
            "new": lambda: outside.new(self),
            "open": lambda: outside.open_file(self),
            "save": self.files.save,
            "save-as": self.files.save_as,
            "earlier": self.files.open_earlier,
            "versions": lambda: self.asking.versions(self, outside.show_copy),
            "close": self.close,
            "quit": outside.quit_all,
            "undo": lambda: self.focused().undo(),
            "redo": lambda: self.focused().redo(),
            "cut": lambda: self.focused().cut(),
            "copy": lambda: self.focused().copy(),
            "paste": lambda: self.focused().paste(),
            "paste-plain": self._paste_plain,
            "select-all": lambda: self.focused().selectAll(),
            "find": self.views.search.open,
            "find-next": self.views.search.next,
            "find-previous": partial(self.views.search.next, -1),
            "go-to": walking.ask_number,
            "italic": lambda: self.focused().toggle(ITALIC),
            "bold": lambda: self.focused().toggle(BOLD),
            "underline": lambda: self.focused().toggle(UNDERLINE),
            "superscript": lambda: self.focused().toggle(SUPERSCRIPT),
            "subscript": lambda: self.focused().toggle(SUBSCRIPT),
            "note": walking.new_note,
            "complete": self.views.editor.completion.ask,
            "closing-marks": self._toggle_closing_marks,
            "note-again": partial(self.asking.note_again, self),
            "reference": partial(self.asking.reference, self),
            "note-sign": walking.toggle_sign,
            "note-remove": walking.remove_note,
            "annex": self.asking.annex,
            "decision": self.asking.decision,
            "pages": self.paging.toggle,
            "print": self.paging.print_pages,
            "room": self.room.toggle,
            "link-references": partial(self.asking.link_references, self),
            "masthead": partial(self.asking.masthead, self),
            "next-finding": walking.next_finding,
            "previous-finding": partial(walking.next_finding, -1),
            "next-word": self.spelling_walk.next,
            "previous-word": partial(self.spelling_walk.next, -1),
            "fixes": self.mending.show_fixes,
            "fix-all": self.mending.mend_all,
            "preflight": self.mending.preflight,
            "ignored": self.mending.show_ignored,
            "own-words": self.spelling_menu.edit_words,
            "tasks": self._show_tasks,
            "settings": lambda: outside.settings(self),
            "view-outline": partial(self._toggle_panel, "outline"),
            "view-findings": partial(self._toggle_panel, "findings"),
            "view-notes": partial(self._toggle_panel, "notes"),
            "zoom-in": zoom.larger,
            "zoom-out": zoom.smaller,
            "zoom-reset": zoom.reset,
            "theme-system": partial(outside.set_scheme, Scheme.SYSTEM),
            "theme-light": partial(outside.set_scheme, Scheme.LIGHT),
            "theme-dark": partial(outside.set_scheme, Scheme.DARK),
            "theme-contrast": partial(outside.set_scheme, Scheme.CONTRAST),
            "help": outside.help,
            "guide": partial(outside.help, "index.md"),
            "keyboard": partial(outside.help, "keyboard"),
            "rules": partial(outside.help, "rules"),
            "about": partial(outside.help, "about"),
            **self.tables.handlers(),
            **self.reviewing.handlers(),
        }

    def _show_tasks(self) -> None:
        # Nobody who writes waits for what reads requests.
        make = importlib.import_module("drafter.ui.follow_up").FollowUp
        show_copy = self._outside.show_copy
        make(self, self.session, self.files, show_copy, self.walking.to_paragraph).show()

    def _able(self) -> dict[str, Callable[[], bool]]:
        """Which handlers may be called now; those left out always may."""
        walking = self.walking

        def selected() -> bool:
            return self.focused().textCursor().hasSelection()

        def writable() -> bool:
            return bool(self.session.document.paragraphs)

        def perhaps_found() -> bool:
            return bool(self.checking.findings) or not self.checking.is_current

        return {
            "cut": selected,
            "copy": selected,
            "paste": lambda: self.focused().canPaste(),
            "paste-plain": lambda: self.focused().canPaste(),
            "note": writable,
            "annex": writable,
            "note-sign": lambda: bool(walking.note_here()),
            "note-remove": lambda: bool(walking.note_here()),
            "next-finding": perhaps_found,
            "previous-finding": perhaps_found,
            **self.tables.able(),
            **self.reviewing.able(),
        }

    def _ticks(self) -> dict[str, Callable[[], bool]]:
        """Which actions show a tick now."""
        marks = (ITALIC, BOLD, UNDERLINE, SUPERSCRIPT, SUBSCRIPT)
        panels = ("outline", "findings", "notes")
        return {
            **{kind: partial(self._has_mark, kind) for kind in marks},
            **{f"view-{name}": partial(self._panel_shown, name) for name in panels},
            **{f"theme-{s}": partial(self._has_scheme, s) for s in Scheme},
            "closing-marks": lambda: self.session.closing_marks,
            "room": lambda: self.room.is_on,
            "pages": lambda: self.paging.is_shown,
            **self.reviewing.ticks(),
        }

    def _has_mark(self, kind: str) -> bool:
        return self.focused().has_mark(kind)

    def _panel_shown(self, name: str) -> bool:
        return self.views.frames[name].isVisibleTo(self)

    def _has_scheme(self, scheme: Scheme) -> bool:
        return self._outside.preferences.settings.text("theme") == scheme

    def _toggle_closing_marks(self) -> None:
        self.session.closing_marks = not self.session.closing_marks

    def _toggle_panel(self, name: str) -> None:
        frame = self.views.frames[name]
        if frame.isVisibleTo(self):
            frame.hide()
        else:
            self.views.root.show_panel(frame)
        self.table.refresh()

    def _exports(self) -> list[QAction]:
        out = []
        for entry in FORMATS:
            if entry.can_write and entry.suffix != SUFFIX:
                action = QAction(f"{tr(entry.title)}…", self)
                action.setObjectName(f"export-{entry.name}")
                action.setStatusTip(tr("Write a copy as {suffix}", suffix=entry.suffix))
                action.triggered.connect(lambda _=False, e=entry: self._export(e))
                out.append(action)
        return out

    def _export(self, entry: Format) -> None:
        """Export; what others see as a Word or PDF file is looked over once more."""
        if entry.name not in ("word", "pdf"):
            self.files.export(entry)
            return
        settings = self._outside.preferences.settings
        variant: Variant | None = usual_variant(settings, changes=entry.name == "word")
        if settings.flag("preflight"):
            variant = self.mending.preflight(variant)
        if variant is None:
            return
        if entry.name == "pdf":
            self.paging.export(entry, variant)
        else:
            self.files.export_word(entry, options_of(settings, variant), variant.afterwards)

    # Following the session

    def _on_event(self, event: Event) -> None:
        if event.document_changed or event.source == "saved":
            self._retitle()
        if self._why and self.statusBar().currentMessage() == self._why:
            self.statusBar().clearMessage()  # it was said of another place or another text
            self._why = ""

    def _retitle(self) -> None:
        title, dirty = f"{self.files.name}[*] — drafter", self.session.is_dirty
        if (self.windowTitle(), self.isWindowModified()) != (title, dirty):
            self.setWindowTitle(title)
            self.setWindowModified(dirty)

    def _underline(self) -> None:
        if not self._outside.preferences.settings.flag("underline"):
            self.views.underlines.set_findings({})
            self.views.note_underlines.set_findings({})
            return
        text: defaultdict[str, list[Finding]] = defaultdict(list)
        notes: defaultdict[str, list[Finding]] = defaultdict(list)
        for finding in self.checking.findings:
            span = finding.span
            if span.note:
                notes[first_paragraph(span.note)].append(finding)
            else:
                text[span.paragraph].append(finding)
        self.views.underlines.set_findings(text)
        self.views.note_underlines.set_findings(notes)

    # Events of the window

    def _show_context_menu(self, point: QPoint) -> None:
        self.table.refresh()
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        viewport = self.views.editor.viewport()
        place = self.views.editor.place_at(viewport.mapFromGlobal(point))
        self.spelling_menu.fill(menu, place)
        fill_context_menu(menu, self.table)
        menu.popup(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        # Keys come here that neither an enabled action nor the text has taken.
        why = why_nothing(self.table, event, why_closed(self.session.view))
        if why:
            self._why = why
            self.statusBar().showMessage(why, _WHY_SHOWN)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.table.redraw_icons()
            self._underline()

    def _paste_plain(self) -> None:
        self.focused().paste_plain(words_in(QGuiApplication.clipboard().mimeData()))

    def keep_state(self) -> None:
        """Keep size, place and panels for the next window."""
        if self.room.is_on:
            self.room.toggle()
        self._remember.keep()

    def make_room(self) -> None:
        """Close without asking: another window shows the session from now on."""
        self._asks = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        self.views.editor.composition.finish()
        if self._asks and not self.files.may_close():
            event.ignore()
            return
        if self._asks:
            self.keep_state()
        self.checking.stop()
        while self.when_closed:
            self.when_closed.pop()()
        super().closeEvent(event)
