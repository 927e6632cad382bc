"""The way of a window to the list of who does what; it is loaded when it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from drafter.errors import DrafterError
from drafter.formats.body import title_of
from drafter.model.nodes import Document
from drafter.model.revisions import final
from drafter.session import Session
from drafter.storage.atomic import write_atomically
from drafter.tasks import Task, as_csv, as_document, tasks_of
from drafter.ui.dialogs.tasks import Tasks
from drafter.ui.files import Files, show_error
from drafter.ui.new_file import ask_new_file
from drafter.ui.text import tr

__all__ = ["FollowUp"]


class FollowUp:
    """`open_untitled` opens a window with a document under a name; `go` leads to a paragraph, by its id."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        files: Files,
        open_untitled: Callable[[Document, str], object],
        go: Callable[[str], object],
    ) -> None:
        self._window, self._session, self._files = window, session, files
        self._open_untitled, self._go = open_untitled, go

    def show(self) -> None:
        """List the requests of the final text; go to the one that is chosen."""
        document = final(self._session.kept)
        tasks = tasks_of(document, self._session.profile)
        remark = ""
        if not document.lang.startswith("en"):
            remark = tr("Requests are read from English paragraphs only.")
        dialog = Tasks(
            tasks,
            lambda: self._save(tasks),
            lambda: self._open(tasks, document),
            self._window,
            remark=remark,
        )
        dialog.exec()
        if dialog.chosen is not None:
            self._go(dialog.chosen.paragraph)

    def _name(self) -> str:
        return tr("{name} – who does what", name=self._files.name)

    def _open(self, tasks: tuple[Task, ...], document: Document) -> None:
        self._open_untitled(as_document(tasks, document, title_of(document)), self._name())

    def _save(self, tasks: tuple[Task, ...]) -> None:
        suggested = self._files.folder / f"{self._name()}.csv"
        path = ask_new_file(self._window, tr("Save as CSV"), suggested, ".csv", "CSV")
        if path is None:
            return
        try:
            # The mark at the head tells Excel that the file is UTF-8.
            write_atomically(path, as_csv(tasks).encode("utf-8-sig"))
        except DrafterError as error:
            show_error(self._window, error)
