"""All windows of the program: opens documents into them, keeps their colours the same."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from drafter import profiles
from drafter.assets import template
from drafter.errors import DrafterError
from drafter.model.nodes import Document
from drafter.model.places import Place, Selection
from drafter.recognition.imported import Imported, Notice
from drafter.settings import Preferences, Settings
from drafter.spelling.personal import personal_words
from drafter.spelling.speller import Speller
from drafter.starter import new_document
from drafter.storage import native
from drafter.storage.based import described
from drafter.storage.native import SUFFIX
from drafter.storage.ownership import Claim, Writer, claim
from drafter.storage.recent import remember
from drafter.storage.recovery import Orphan, discard, orphans
from drafter.storage.seen import Signature
from drafter.ui.dropping import Dropping
from drafter.ui.folders import usual_folder
from drafter.ui.help.helping import Helping
from drafter.ui.holding import elsewhere, hold
from drafter.ui.icons import icon
from drafter.ui.language import speak
from drafter.ui.long_work import CancelledError, run_long
from drafter.ui.start.page import StartPage, Ways
from drafter.ui.text import lasting, tr
from drafter.ui.theme import Scheme, apply_scheme

if TYPE_CHECKING:
    from drafter.session import Session
    from drafter.ui.main_window import MainWindow
    from drafter.ui.renewing import Belongings

__all__ = ["Windows"]

_WORD = frozenset({".docx", ".dotx"})
_WAIT = 100  # milliseconds until it is looked again whether a dialog is still open
_SHOWN = 200  # milliseconds in which the start page is painted


class Windows:
    """The open windows."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences | None = None,
        *,
        audit: bool = False,
    ) -> None:
        self._app = app
        self._audit = audit
        self.preferences = preferences or Preferences()
        self._open: list[MainWindow] = []
        self._held: dict[MainWindow, list[Claim]] = {}
        self._start: StartPage | None = None
        self._speller = Speller()
        self._speller.personal = personal_words()
        self.helping = Helping(app, self.preferences)
        self._apply_scheme()
        self.preferences.subscribe(self._on_settings)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self._apply_scheme())
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(lambda _: self._apply_scheme())
        app.setWindowIcon(icon("drafter", app.palette()))

    @property
    def open(self) -> tuple[MainWindow, ...]:
        """The windows with documents, the oldest first."""
        return tuple(self._open)

    def set_scheme(self, scheme: Scheme) -> None:
        """Light, dark or high contrast, for all windows."""
        self.preferences.set("theme", str(scheme))

    def _on_settings(self, before: Settings, now: Settings) -> None:
        if before.text("theme") != now.text("theme"):
            self._apply_scheme()
        if before.text("language") != now.text("language"):
            # Not in the midst of what the window does that asked for it.
            QTimer.singleShot(0, self._app, self._speak_anew)

    def _speak_anew(self) -> None:
        """Let all windows speak the language that is set: they are made anew, and nothing is lost."""
        if self._app.activeModalWidget() is not None:
            QTimer.singleShot(_WAIT, self._app, self._speak_anew)
            return
        untitled = tr("Untitled")
        had = [(window, _opening().Belongings.of(window)) for window in self._open]
        speak(self._app, self.preferences.settings.text("language"))
        # The window that was written in comes last, to be before all others.
        self.helping.renew()
        start, self._start = self._start, None
        if start is not None:
            if start.isVisible():
                self.show_start().setGeometry(start.geometry())
            start.close()
            start.deleteLater()
        for window, belongings in had:
            self._renew(window, belongings, untitled)

    def _renew(self, old: MainWindow, had: Belongings, untitled: str) -> None:
        """A window in the place of another one, around the same session, with what that one had."""
        session = old.session
        old.keep_state()
        named, banner = old.files.suggested, old.banner
        if named.name == untitled:
            named = named.with_name(tr("Untitled"))
        notices = banner.notices if banner is not None and banner.isVisibleTo(old) else ()
        session.let_go()
        session.profile = profiles.load(session.document.profile)
        window = self._window_for(session, named, notices, old.files.seen)
        window.keeping.flush()
        held = self._held.pop(old, [])
        self._hold(window, [held.pop()] if held else [])
        window.show()
        old.make_room()
        had.give(window)

    def _apply_scheme(self) -> None:
        apply_scheme(self._app, Scheme(self.preferences.settings.text("theme")))

    def show_settings(self, parent: QWidget | None) -> None:
        """The dialog for settings; what is chosen holds for all windows."""
        # It knows every rule, and nobody waits for those who asks for nothing.
        module = importlib.import_module("drafter.ui.dialogs.settings.dialog")
        dialog = module.SettingsDialog(self.preferences, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        try:
            self.preferences.change(dialog.settings)
        except DrafterError as error:
            _opening().show_error(parent, error)

    def open_untitled(self, document: Document, name: str = "") -> MainWindow:
        """A window with a document that has no file yet."""
        window = self._show(document, None, usual_folder() / (name or tr("Untitled")), ())
        if document.paragraphs:
            end = len(document.paragraphs[0].content)
            window.session.select(Selection.at(0, end))
        return window

    def open_file(self, path: Path) -> MainWindow:
        """A window with the document of a file. Raises DrafterError if it cannot be read.

        A file of another format opens as an untitled document of the same name.
        """
        path = path.resolve()
        return self._window_of(path) or self._open_read(path, _opening().formats.read(path))

    def _window_of(self, path: Path) -> MainWindow | None:
        """The window that has a file open already, brought to the front."""
        for window in self._open:
            if window.session.path == path:
                window.raise_()
                window.activateWindow()
                return window
        return None

    def _open_read(self, path: Path, imported: Imported) -> MainWindow:
        notices = imported.notices
        own = path if path.suffix.lower() == SUFFIX else None
        claimed = claim(own) if own else None
        if isinstance(claimed, Writer):
            notices = (elsewhere(claimed), *notices)
            own = claimed = None
        document = imported.document if own else _against(path, imported.document)
        window = self._show(document, own, path, notices, claimed=claimed)
        remember(path)
        return window

    def open_copy(self, path: Path, named: Path) -> MainWindow | None:
        """A window with the document of a file, untitled under another name."""
        try:
            imported = _opening().formats.read(path)
        except DrafterError as error:
            _opening().show_error(None, error)
            return None
        return self._show(imported.document, None, named, imported.notices)

    def show_start(self) -> StartPage:
        """The start page, which leaves when a document is opened from it."""
        if self._start is None:
            ways = Ways(
                self._begin,
                self._ask_open,
                self._open_from_start,
                self._try_sample,
                self.show_settings,
            )
            self._start = StartPage(self.preferences, ways)
            Dropping(self._start, self._open_from_start)
        self._start.refresh()
        self._start.show()
        self._start.raise_()
        # What a document needs is loaded while the page is looked at.
        QTimer.singleShot(_SHOWN, _opening)
        return self._start

    def _begin(self, body: str, kind: str) -> MainWindow:
        document = new_document(profiles.load(body), kind)
        stage = self.preferences.settings.text("stage")
        return self.open_untitled(replace(document, stage=stage))

    def _open_from_start(self, path: Path) -> None:
        self.try_to_open(path, self._start)

    def _try_sample(self) -> MainWindow | None:
        sample = template("minamata", "sample.undraft")
        return self.open_copy(sample, usual_folder() / tr("Sample decision"))

    def recover(self) -> bool:
        """Offer what an earlier run left unsaved; whether anything was brought back."""
        found = orphans()
        if not found:
            return False
        dialog = importlib.import_module("drafter.ui.dialogs.recovery").RecoveryDialog(found)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        for orphan in dialog.chosen:
            if not dialog.thrown_away:
                self._bring_back(orphan)
            discard(orphan)
        return bool(dialog.chosen) and not dialog.thrown_away

    def _bring_back(self, orphan: Orphan) -> None:
        recovered = orphan.recovered
        owner, document = recovered.owner, recovered.document
        path = Path(owner.path) if owner.path else None
        claimed = claim(path) if path and path.parent.is_dir() else None
        if not isinstance(claimed, Claim):
            path = claimed = None
        saved = _saved(path, document)
        named = path or Path.home() / owner.name
        session = self._session(saved or document, path, unsaved=saved is None)
        # Somebody may have saved the file since: then saving asks, as it would have before.
        window = self._window_for(session, named, (), owner.seen if path else None)
        self._shown(window, claimed)
        caret = recovered.caret or Place(0)
        window.session.resume(document, Selection(caret, caret), lasting("recovered changes"))
        window.views.editor.reveal()
        window.keeping.flush()

    def flush(self) -> None:
        """Put everything unsaved into the journals now."""
        for window in self._open:
            window.keeping.flush()

    def _show(
        self,
        document: Document,
        path: Path | None,
        named: Path,
        notices: tuple[Notice, ...],
        *,
        claimed: Claim | None = None,
    ) -> MainWindow:
        """A window around a document as its file holds it."""
        window = self._window_for(self._session(document, path), named, notices)
        return self._shown(window, claimed)

    def _session(self, document: Document, path: Path | None, *, unsaved: bool = False) -> Session:
        settings = self.preferences.settings
        session: Session = _opening().Session(
            document,
            profiles.load(document.profile),
            path=path,
            closing_marks=settings.flag("closing-marks"),
            unsaved=unsaved,
        )
        session.references = settings.flag("references")
        return session

    def _shown(self, window: MainWindow, claimed: Claim | None) -> MainWindow:
        path = window.session.path
        self._hold(window, [claimed] if claimed else [])
        window.show()
        if path is not None:
            remember(path)
        if self._start is not None:
            self._start.hide()
        return window

    def _window_for(
        self,
        session: Session,
        named: Path,
        notices: tuple[Notice, ...],
        seen: Signature | None = None,
    ) -> MainWindow:
        """A window around a session, not shown yet."""
        parts = _opening()
        outside = parts.Outside(
            self.show_start,
            self._ask_new,
            self._ask_open,
            self.open_untitled,
            self._app.closeAllWindows,
            self.set_scheme,
            self.show_settings,
            self.helping.show,
            self.preferences,
            self._speller,
        )
        banner = parts.Banner(named.name, notices) if notices else None
        window: MainWindow = parts.MainWindow(
            session,
            lambda parent: parts.Files(parent, session, named, self.open_copy, self._backups, seen),
            outside,
            banner=banner,
            audit=self._audit,
        )
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Dropping(window, lambda file: self.try_to_open(file, window))
        self._open.append(window)
        window.when_closed.append(lambda: self._forget(window))
        return window

    def _backups(self) -> int:
        return self.preferences.settings.number("backups")

    def _forget(self, window: MainWindow) -> None:
        if window in self._open:
            self._open.remove(window)
        self._held.pop(window, None)

    def _hold(self, window: MainWindow, held: list[Claim]) -> None:
        self._held[window] = held
        hold(window, held)

    def _ask_new(self, parent: QMainWindow) -> None:
        body = self.preferences.settings.text("body")
        dialog = importlib.import_module("drafter.ui.dialogs.new_document").NewDocument(
            body, parent
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        self._begin(dialog.body, dialog.kind)
        self._close_if_untouched(parent)

    def _ask_open(self, parent: QMainWindow) -> None:
        folder = next((w.files.folder for w in self._open if w is parent), None)
        path = _opening().choose_file(parent, folder)
        if path is not None:
            self.try_to_open(path, parent)

    def try_to_open(self, path: Path, parent: QWidget | None) -> bool:
        """Open a file, or show why that is not possible."""
        path = path.resolve()
        words = tr("Opening “{name}” …", name=path.name)
        try:
            window = self._window_of(path) or self._open_read(
                path, run_long(parent, words, lambda _: _opening().formats.read(path))
            )
        except DrafterError as error:
            _opening().show_error(parent, error)
            return False
        except CancelledError:
            return False
        if window is not parent:
            self._close_if_untouched(parent)
        return True

    def _close_if_untouched(self, window: QWidget | None) -> None:
        """An untitled document that nobody has written in makes room for the one asked for."""
        session = next((w.session for w in self._open if w is window), None)
        if (
            window is not None
            and session is not None
            and session.path is None
            and session.undo_label is None
            and session.redo_label is None
            and not session.is_dirty
        ):
            window.close()


def _opening() -> Any:
    """What a window with a document is made of: nine tenths of the program."""
    return importlib.import_module("drafter.ui.opening")


def _saved(path: Path | None, document: Document) -> Document | None:
    """What the file of a recovered document holds; None where that is not the same draft any more."""
    if path is None:
        return None
    try:
        saved = native.read(path)
    except DrafterError:
        return None
    return saved if saved.profile == document.profile else None


def _against(path: Path, document: Document) -> Document:
    """A draft made from a Word file can be held against that file later."""
    if path.suffix.lower() not in _WORD:
        return document
    try:
        return replace(document, base=described(path, document.front.get("symbol")))
    except OSError:
        return document
