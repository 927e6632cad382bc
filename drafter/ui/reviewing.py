"""Review in one window: tracking, deciding, comments, returned copies, comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from drafter import docx, formats
from drafter.compare.proposals import Copy
from drafter.compare.redline import redline
from drafter.compare.returned import take_in
from drafter.errors import DrafterError
from drafter.formats.body import symbol_of
from drafter.model.changes import revisions_at
from drafter.model.edit import review
from drafter.model.edit.document import set_base
from drafter.model.history import Command
from drafter.model.nodes import Document
from drafter.model.places import Selection
from drafter.model.revisions import has_revisions, revision_ids
from drafter.model.tracking import Author
from drafter.model.views import View, to_view
from drafter.profiles import load
from drafter.session import Session
from drafter.settings import Preferences
from drafter.storage.based import described, found
from drafter.storage.recent import recent
from drafter.ui.dialogs.base_text import Answer, ask_for_base
from drafter.ui.dialogs.comparison import Comparison
from drafter.ui.dialogs.take_in import TakeIn
from drafter.ui.files import Files, choose_file, show_error
from drafter.ui.long_work import CancelledError, run_long
from drafter.ui.text import tr
from drafter.ui.views import Views

__all__ = ["Reviewing"]

_VIEWS = {f"show-{view}": view for view in View}


class Reviewing:
    """What the Review menu and panel of one window do."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        files: Files,
        views: Views,
        preferences: Preferences,
    ) -> None:
        self._window, self._session, self._files = window, session, files
        self._views, self._preferences = views, preferences
        panel = views.review
        panel.chosen.connect(self._go)
        panel.decided.connect(self._decide)
        panel.comment_wanted.connect(self._comment)
        panel.refresh()
        views.frames["review"].setVisible(self._anything())

    def handlers(self) -> dict[str, Callable[[], object]]:
        """By action id."""
        return {
            "track": self.toggle_tracking,
            "accept": partial(self.decide_here, accepted=True),
            "reject": partial(self.decide_here, accepted=False),
            "accept-all": partial(self.decide_all, accepted=True),
            "reject-all": partial(self.decide_all, accepted=False),
            "comment": self.comment,
            **{name: partial(self._session.show, view) for name, view in _VIEWS.items()},
            "take-in": self.ask_take_in,
            "compare": self.ask_compare,
            "against-base": self.ask_against_base,
            "view-review": self._toggle_panel,
        }

    def able(self) -> dict[str, Callable[[], bool]]:
        """Which of them may be called now."""
        revised = self._revised
        return {
            "accept": revised,
            "reject": revised,
            "accept-all": revised,
            "reject-all": revised,
            **dict.fromkeys(_VIEWS, revised),
            "comment": lambda: bool(self._session.document.paragraphs),
        }

    def ticks(self) -> dict[str, Callable[[], bool]]:
        """Which of them show a tick now."""
        return {
            "track": lambda: self._session.tracking is not None,
            **{name: partial(self._is_shown, view) for name, view in _VIEWS.items()},
            "view-review": lambda: self._views.frames["review"].isVisibleTo(self._window),
        }

    def _revised(self) -> bool:
        return bool(self._session.kept.revisions)

    def _is_shown(self, view: View) -> bool:
        return self._session.view is view

    def _anything(self) -> bool:
        document = self._session.kept
        return bool(document.revisions or document.comments)

    def _toggle_panel(self) -> None:
        frame = self._views.frames["review"]
        frame.setVisible(not frame.isVisibleTo(self._window))

    # --- changes ---------------------------------------------------------------------------

    def toggle_tracking(self) -> None:
        """Keep what is changed from now on as revisions, or simply change again."""
        if self._session.tracking is not None:
            self._session.tracking = None
            return
        name = self._author()
        if name:
            self._session.tracking = Author(name)
            self._views.frames["review"].setVisible(True)

    def _author(self) -> str:
        name = self._preferences.settings.text("author").strip()
        if name:
            return name
        words = tr("The name that stands with your changes and comments:")
        name, given = QInputDialog.getText(self._window, tr("Your name"), words)
        if given and name.strip():
            self._preferences.set("author", name.strip())
            return name.strip()
        return ""

    def _do(self, command: Command, label: str) -> bool:
        return self._views.editor.do(command, label, "review")

    def _decide(self, ids: object, accepted: bool) -> None:
        if isinstance(ids, frozenset):
            # Whoever decides wants to see what becomes of the changes.
            self._session.show(View.MARKED)
            command = partial(review.accept if accepted else review.reject, ids=ids)
            self._do(command, tr("accept changes") if accepted else tr("reject changes"))

    def decide_here(self, *, accepted: bool) -> None:
        """Accept or reject the changes at the caret, or in the selection."""
        selection = self._session.state.selection
        document = self._session.document
        ids: set[str] = set()
        for index in range(selection.start.index, selection.end.index + 1):
            length = len(document.paragraphs[index].content)
            start = selection.start.offset if index == selection.start.index else 0
            end = selection.end.offset if index == selection.end.index else length
            ids |= revisions_at(document, index, start, end)
        if ids:
            self._decide(frozenset(ids), accepted)
        else:
            self._views.editor.refused.emit(tr("There is no tracked change at the caret."))

    def decide_all(self, *, accepted: bool) -> None:
        """Accept or reject everything."""
        self._decide(frozenset(revision_ids(self._session.kept)), accepted)

    def _go(self, paragraph: str, offset: int) -> None:
        session = self._session
        index = session.kept.index_of(paragraph)
        if index < 0:
            return
        selection = Selection.at(index, offset)
        if session.view is not View.MARKED:
            selection = to_view(selection, session.kept, session.document, session.view)
        self._views.editor.jump(selection.head)
        self._views.editor.reveal()

    # --- comments --------------------------------------------------------------------------

    def comment(self) -> None:
        """A comment on the selection."""
        author = self._author()
        text, given = self._ask_words(tr("Comment")) if author else ("", False)
        if given:
            command = partial(review.add_comment, text=text, author=author, date=_now())
            if self._do(command, tr("comment")):
                self._views.frames["review"].setVisible(True)

    def _ask_words(self, title: str) -> tuple[str, bool]:
        return QInputDialog.getMultiLineText(self._window, title, tr("What you want to say:"))

    def _comment(self, what: str, ident: str) -> None:
        if what == "resolve":
            self._do(partial(review.resolve, ident=ident), tr("resolve comment"))
        elif what == "remove":
            self._do(partial(review.remove_comment, ident=ident), tr("remove comment"))
        else:
            author = self._author()
            text, given = self._ask_words(tr("Answer")) if author else ("", False)
            if given:
                command = partial(review.answer, ident=ident, text=text, author=author, date=_now())
                self._do(command, tr("answer"))

    # --- other texts -----------------------------------------------------------------------

    def _read(self, path: Path) -> Document | None:
        words = tr("Opening “{name}” …", name=path.name)
        try:
            return run_long(self._window, words, lambda _: formats.read(path)).document
        except DrafterError as error:
            show_error(self._window, error)
        except CancelledError:
            pass
        return None

    def ask_take_in(self) -> None:
        """Choose returned copies and take in what is wanted of them."""
        if has_revisions(self._session.kept):
            words = tr("Accept or reject the tracked changes in this draft first.")
            QMessageBox.information(self._window, tr("Take in reviewed copies"), words)
            return
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
                return
            sent = docx.sent(Path(name)) if Path(name).suffix.lower() == ".docx" else {}
            copies.append(Copy(Path(name).stem, document, sent))
        if copies:
            self.take_in(copies)

    def take_in(self, copies: Sequence[Copy]) -> None:
        """Show what the copies propose and take in what is chosen."""
        found = take_in(self._session.document, copies)
        if not found.proposals:
            words = tr("The copies propose nothing: they read as this draft does.")
            QMessageBox.information(self._window, tr("Take in reviewed copies"), words)
            return
        dialog = TakeIn(found, self._session.outline, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            result = found.result(dialog.taken)
            self._do(partial(review.take, document=result), tr("take in reviewed copies"))
            self._views.frames["review"].setVisible(self._anything())

    def ask_compare(self) -> None:
        """Choose an earlier text and show what differs from it."""
        path = choose_file(self._window, self._files.folder)
        if path is not None:
            self._compare(path)

    def _compare(self, path: Path) -> None:
        old = self._read(path)
        if old is not None:
            marked = redline(old, self._session.document, self._author_name(), _now())
            names = (path.name, self._files.name)
            Comparison(marked, names, partial(self._export, marked), self._window).exec()

    def _author_name(self) -> str:
        return self._preferences.settings.text("author").strip() or "drafter"

    def ask_against_base(self) -> None:
        """Write this draft as tracked changes against its base text, which is then remembered."""
        path = self._base_file()
        base = self._read(path) if path is not None else None
        if path is None or base is None:
            return
        command = partial(set_base, base=described(path, symbol_of(base)))
        self._do(command, tr("base text"))
        self._export(redline(base, self._session.document, self._author_name(), _now()))

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
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Write tracked changes"), str(suggested), "Word (*.docx)"
        )
        if not name:
            return
        path = Path(name).with_suffix(".docx")
        try:
            docx.write(marked, load(marked.profile), path)
        except DrafterError as error:
            show_error(self._window, error)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
