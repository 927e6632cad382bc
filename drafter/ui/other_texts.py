"""Other texts beside the draft of one window: returned copies, earlier texts, the base text.

Comparing and Word files are large, and a window opens without them: this is loaded when it is wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from drafter import docx, formats
from drafter.compare.proposals import Copy
from drafter.compare.redline import redline
from drafter.compare.returned import take_in
from drafter.errors import DrafterError
from drafter.formats.body import symbol_of
from drafter.model.edit import review
from drafter.model.edit.document import set_base
from drafter.model.history import Command
from drafter.model.nodes import Document
from drafter.model.revisions import has_revisions
from drafter.profiles import load
from drafter.session import Session, now
from drafter.settings import Preferences
from drafter.storage.based import described, found
from drafter.storage.recent import recent
from drafter.ui.dialogs.base_text import Answer, ask_for_base
from drafter.ui.dialogs.comparison import Comparison
from drafter.ui.dialogs.take_in import TakeIn
from drafter.ui.files import Files, choose_file, show_error
from drafter.ui.long_work import CancelledError, run_long
from drafter.ui.new_file import ask_new_file
from drafter.ui.text import lasting, tr

__all__ = ["OtherTexts"]


class OtherTexts:
    """Takes in returned copies, and holds the draft against other texts."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        files: Files,
        preferences: Preferences,
        do: Callable[[Command, str], bool],
        ask_name: Callable[[], str],
    ) -> None:
        """`ask_name`: who signs changes, asked for where it is not known; "" to give up."""
        self._window, self._session, self._files = window, session, files
        self._preferences, self._do = preferences, do
        self._ask_name = ask_name

    def _read(self, path: Path) -> Document | None:
        words = tr("Opening “{name}” …", name=path.name)
        try:
            return run_long(self._window, words, lambda _: formats.read(path)).document
        except DrafterError as error:
            show_error(self._window, error)
        except CancelledError:
            pass
        return None

    def ask_take_in(self) -> bool:
        """Choose returned copies and take in what is wanted of them; whether anything was."""
        if has_revisions(self._session.kept):
            words = tr("Accept or reject the tracked changes in this draft first.")
            QMessageBox.information(self._window, tr("Take in reviewed copies"), words)
            return False
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Reviewed copies of this draft"),
            str(self._files.folder),
            f"{tr('Documents')} (*.docx *.undraft)",
        )
        copies = []
        for name in names:
            document = self._read(Path(name))
            if document is None:
                return False
            sent = docx.sent(Path(name)) if Path(name).suffix.lower() == ".docx" else {}
            copies.append(Copy(Path(name).stem, document, sent))
        return bool(copies) and self._take_in(copies)

    def _take_in(self, copies: Sequence[Copy]) -> bool:
        found = take_in(self._session.document, copies)
        if not found.proposals:
            words = tr("The copies propose nothing: they read as this draft does.")
            QMessageBox.information(self._window, tr("Take in reviewed copies"), words)
            return False
        dialog = TakeIn(found, self._session.outline, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        result = found.result(dialog.taken)
        return self._do(partial(review.take, document=result), lasting("take in reviewed copies"))

    def ask_compare(self) -> None:
        """Choose an earlier text and show what differs from it."""
        path = choose_file(self._window, self._files.folder)
        if path is not None:
            self._compare(path)

    def _compare(self, path: Path) -> None:
        old = self._read(path)
        if old is not None:
            marked = redline(old, self._session.document, self._author_name(), now())
            names = (path.name, self._files.name)
            Comparison(marked, names, partial(self._export, marked), self._window).exec()

    def _author_name(self) -> str:
        return self._preferences.settings.text("author").strip() or "drafter"

    def ask_against_base(self) -> None:
        """Write this draft as tracked changes against its base text, which is then remembered."""
        path = self._base_file()
        base = self._read(path) if path is not None else None
        author = self._ask_name() if base is not None else ""
        if path is None or base is None or not author:
            return
        command = partial(set_base, base=described(path, symbol_of(base)))
        self._do(command, lasting("base text"))
        self._export(redline(base, self._session.document, author, now()))

    def _base_file(self) -> Path | None:
        """The remembered base text if it is wanted, else one that is chosen; None to give up."""
        base = self._session.document.base
        if base is None:
            return choose_file(self._window, self._files.folder)
        folders = [self._files.folder, *(entry.path.parent for entry in recent())]
        path, same = found(base, folders)
        answer = ask_for_base(self._window, base, found=path is not None, same=same)
        if answer is Answer.ANOTHER:
            return choose_file(self._window, self._files.folder)
        return path if answer is Answer.REMEMBERED else None

    def _export(self, marked: Document) -> None:
        suggested = self._files.folder / f"{self._files.name} – redline.docx"
        path = ask_new_file(self._window, tr("Write tracked changes"), suggested, ".docx", "Word")
        if path is None:
            return
        try:
            docx.write(marked, load(marked.profile), path)
        except DrafterError as error:
            show_error(self._window, error)
