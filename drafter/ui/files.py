"""Opening, saving and exporting with the dialogs that belong to it, for one window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMainWindow, QMessageBox, QWidget

from drafter import formats
from drafter.checks.file_name import file_name, proposed_name
from drafter.errors import DrafterError
from drafter.formats import FORMATS, Format
from drafter.recognition.imported import Notice
from drafter.session import Session
from drafter.storage.backups import backups_of, keep_backup
from drafter.storage.seen import Signature, signature
from drafter.ui.dates import when_words
from drafter.ui.exporting import open_afterwards, write_word
from drafter.ui.folders import usual_folder
from drafter.ui.long_work import CancelledError
from drafter.ui.names import view_name
from drafter.ui.new_file import ask_new_file
from drafter.ui.sentences import told
from drafter.ui.text import tr

if TYPE_CHECKING:
    from drafter import docx

__all__ = ["Files", "choose_file", "show_error"]

_NATIVE = ".undraft"
_TOLD = 10_000  # milliseconds
Writing = Callable[[Path], tuple[Notice, ...]]
"""Writes a file and returns what was left out."""


def show_error(parent: QWidget | None, error: DrafterError) -> None:
    """Show the sentence of an error."""
    box = QMessageBox(QMessageBox.Icon.Warning, tr("drafter"), told(str(error)), parent=parent)
    box.setObjectName("error")
    box.exec()


def _filter(entry: Format) -> str:
    return f"{tr(entry.title)} (*{entry.suffix})"


def choose_file(parent: QWidget | None, folder: Path | None) -> Path | None:
    """Let the user choose a document to open."""
    readable = [f for f in FORMATS if f.can_read]
    every = " ".join(f"*{f.suffix}" for f in readable)
    filters = [f"{tr('All documents')} ({every})", *map(_filter, readable)]
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a document"), str(folder or usual_folder()), ";;".join(filters)
    )
    return Path(name) if name else None


class Files:
    """The file side of one window's session. `suggested` is a name for an untitled document."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        suggested: Path,
        open_copy: Callable[[Path, Path], object] = lambda _copy, _named: None,
        backups: Callable[[], int] = lambda: 20,
        seen: Signature | None = None,
    ) -> None:
        """`open_copy(file, name)` opens a file as an untitled document of that name.

        `backups()`: how many earlier versions of a file are kept. `seen`: what the file looked like
        when the work on it began, where that was earlier.
        """
        self._backups = backups
        self._window = window
        self._session = session
        self._suggested = suggested
        self._open_copy = open_copy
        self._seen = seen or signature(session.path)

    @property
    def seen(self) -> Signature | None:
        """What the file of the session looked like when it was last read or written here."""
        return self._seen

    @property
    def suggested(self) -> Path:
        """The name for an untitled document, in the folder where the user looks first."""
        return self._suggested

    @property
    def name(self) -> str:
        """What the title bar calls the document."""
        return (self._session.path or self._suggested).stem

    @property
    def folder(self) -> Path:
        """Where the user looks for files first."""
        return (self._session.path or self._suggested).parent

    def save(self) -> bool:
        """Save; asks for a name if there is none. False if the document is not saved."""
        path = self._session.path
        return self._write_native(path) if path else self.save_as()

    def save_as(self) -> bool:
        """Save under a name the user chooses. False if the document is not saved."""
        start = self._named()
        path = self._ask(tr("Save the document"), start.with_name(start.name + _NATIVE), FORMATS[0])
        return self._write_native(path) if path else False

    def export(self, entry: Format, write: Writing | None = None) -> bool:
        """Write a copy in another format, where the user chooses; `write` for a way of its own."""
        usual: Writing = lambda path: formats.write(self._session.document, path)  # noqa: E731
        return self._export(entry, write or usual)

    def export_word(self, entry: Format, options: docx.Options, afterwards: str = "") -> bool:
        """Write a Word file, and open it or its folder (`afterwards` "file" or "folder")."""
        written: list[Path] = []

        def write(path: Path) -> tuple[Notice, ...]:
            notices = write_word(self._window, self._session.document, path, options)
            written.append(path)
            return notices

        done = self._export(entry, write)
        for path in written:
            open_afterwards(path, afterwards)
        return done

    def _export(self, entry: Format, write: Writing) -> bool:
        named = self._named()
        symbol = file_name(self._session.document, named.name)
        name = " – ".join(filter(None, (symbol, view_name(self._session.view))))
        start = named.with_name(name + entry.suffix)
        path = self._ask(tr("Export the document"), start, entry)
        if path is None:
            return False
        try:
            notices = write(path)
        except DrafterError as error:
            show_error(self._window, error)
            return False
        except CancelledError:
            return False
        if notices:
            self._tell(notices, path)
        if isinstance(self._window, QMainWindow):
            words = tr("Exported to {path}", path=path)
            self._window.statusBar().showMessage(words, _TOLD)
        return True

    def _named(self) -> Path:
        """Where the document is or might be saved, without suffix: by its symbol or its title."""
        if self._session.path is not None:
            return self._session.path.with_suffix("")
        folder, stem = self._suggested.parent, self._suggested.stem
        if self._suggested.name == tr("Untitled"):
            folder, stem = usual_folder(), proposed_name(self._session.document) or stem
        return folder / stem

    def may_close(self) -> bool:
        """Whether the window may go: nothing to save, saved now, or given up on purpose."""
        if not self._session.is_dirty:
            return True
        box = QMessageBox(self._window)
        box.setObjectName("unsaved")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("drafter"))
        box.setText(tr("Save the changes to “{name}”?", name=self.name))
        box.setInformativeText(tr("Without saving, what you changed since the last time is lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        # The names of the system have no letters everywhere.
        box.button(buttons.Save).setText(tr("&Save"))
        box.button(buttons.Discard).setText(tr("&Discard"))
        box.button(buttons.Cancel).setText(tr("&Cancel"))
        box.setDefaultButton(buttons.Save)
        match box.exec():
            case buttons.Save:
                return self.save()
            case buttons.Discard:
                return True
            case _:
                return False

    def _ask(self, title: str, start: Path, entry: Format) -> Path | None:
        return ask_new_file(self._window, title, start, entry.suffix, tr(entry.title))

    def _write_native(self, path: Path) -> bool:
        session = self._session
        if path == session.path and not self._may_replace(path):
            return False
        keep_backup(path, self._backups())
        try:
            formats.write(session.kept, path)
        except DrafterError as error:
            return self._after_failure(path, error)
        self._seen = signature(path)
        session.mark_saved(path)
        return True

    def _after_failure(self, path: Path, error: DrafterError) -> bool:
        """Why it could not be saved; the user tries again, saves elsewhere, or goes on writing."""
        box = QMessageBox(self._window)
        box.setObjectName("not-saved")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("drafter"))
        box.setText(told(str(error)))
        box.setInformativeText(
            tr("Your text is safe: it is open here, and what you typed is in the journal on this"
               " computer.")
        )  # fmt: skip
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Retry | buttons.Save | buttons.Cancel)
        box.button(buttons.Save).setText(tr("Save &As…"))
        box.setDefaultButton(buttons.Save)
        match box.exec():
            case buttons.Retry:
                return self._write_native(path)
            case buttons.Save:
                return self.save_as()
            case _:
                return False

    def _may_replace(self, path: Path) -> bool:
        """Whether the file is still the one that was opened; else the user decides."""
        now = signature(path)
        if now is None or now == self._seen:
            return True
        box = QMessageBox(self._window)
        box.setObjectName("changed")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("drafter"))
        box.setText(
            tr("“{name}” was changed by somebody else since you opened it.", name=path.name)
        )
        box.setInformativeText(
            tr("Save yours under another name to keep both; what is replaced is kept as a backup.")
        )
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.SaveAll | buttons.Cancel)
        box.button(buttons.Save).setText(tr("Save &As…"))
        box.button(buttons.SaveAll).setText(tr("&Replace It"))
        box.setDefaultButton(buttons.Save)
        match box.exec():
            case buttons.Save:
                self.save_as()
                return False
            case buttons.SaveAll:
                return True
            case _:
                return False

    def open_earlier(self) -> None:
        """Let the user choose an earlier version and open it as a copy."""
        path = self._session.path
        found = backups_of(path) if path else []
        if path is None or not found:
            QMessageBox.information(
                self._window, tr("drafter"), tr("There are no earlier versions of this document.")
            )
            return
        rows = [when_words(b.replaced.isoformat(), seconds=True) for b in found]
        chosen, wanted = QInputDialog.getItem(
            self._window, tr("Earlier versions"), tr("Replaced on:"), rows, 0, False
        )
        if wanted:
            copy = found[rows.index(chosen)].path
            named = path.with_name(f"{path.stem} ({chosen.replace(':', '.')}){path.suffix}")
            self._open_copy(copy, named)

    def _tell(self, notices: tuple[Notice, ...], path: Path) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("notices")
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(tr("drafter"))
        box.setText(tr("“{name}” was written. Please note:", name=path.name))
        box.setInformativeText("\n".join(f"• {told(notice.message)}" for notice in notices[:12]))
        box.exec()
