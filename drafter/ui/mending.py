"""What is done about findings: mend one, mend all of a kind, leave it alone with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QDialog, QInputDialog, QMenu, QToolTip

from drafter.checks.applying import apply_safe
from drafter.checks.finding import Finding, Fix
from drafter.checks.ignoring import ignore, ignore_rule, restore, stale
from drafter.checks.preflight import preflight
from drafter.checks.preview import preview
from drafter.model.places import State
from drafter.model.revisions import has_revisions
from drafter.model.views import View
from drafter.session import Session
from drafter.settings import Preferences
from drafter.spelling.reading import Misspelling
from drafter.ui.checking import Checking
from drafter.ui.dialogs.ignored import IgnoredFindings
from drafter.ui.dialogs.preflight import PreflightDialog
from drafter.ui.dialogs.variant import Variant
from drafter.ui.panels.finding_model import finding_place
from drafter.ui.sentences import told
from drafter.ui.text import counted, lasting, tr
from drafter.ui.view_strip import which_goes_out, why_closed
from drafter.ui.views import Views

__all__ = ["Mending"]


def _decide_first() -> str:
    return tr("Accept or reject the tracked changes in this draft first.")


class Mending(QObject):
    """Acts on the findings of one window."""

    wanted = Signal(object)
    """A finding to go to."""
    word_wanted = Signal(object)
    """A `Misspelling` to go to."""

    def __init__(
        self, session: Session, checking: Checking, views: Views, preferences: Preferences
    ) -> None:
        super().__init__(views.root)
        self._preferences = preferences
        self._session = session
        self._checking = checking
        self._views = views
        self.fill_spelling: Callable[..., bool] = lambda *_, **__: False
        """Adds what can be done about a misspelt word at a place, if there is one."""
        self.misspelt: Callable[[], Sequence[Misspelling]] = tuple
        """The words of the text that are in no dictionary."""
        views.findings.ask_first(self.why_not)

    def show_fixes(self) -> None:
        """A menu of everything that can be done about the findings at the caret."""
        editor = self._views.notes if self._views.notes.hasFocus() else self._views.editor
        corner = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
        menu = self.menu_here()
        if menu is None:
            QToolTip.showText(corner, tr("Nothing to mend in this paragraph."), editor)
            return
        menu.popup(corner + QPoint(0, 4))

    def menu_here(self) -> QMenu | None:
        """That menu; None where nothing was found in the paragraph or note with the caret."""
        self._checking.finish()
        views = self._views
        in_notes = views.notes.hasFocus()
        if in_notes:
            place, underlines = views.notes.selection().head, views.note_underlines
        else:
            place, underlines = self._session.state.selection.head, views.underlines
        found = underlines.at(place) or underlines.of_paragraph(place.index)
        menu = self._menu(())
        if not self.fill_spelling(menu, place, in_notes=in_notes) and not found:
            menu.deleteLater()
            return None
        self._list(menu, found, headed=not menu.isEmpty() or len(found) > 1)
        return menu

    def show_more(self, finding: Finding, corner: QPoint) -> None:
        """A menu of everything that can be done about one finding."""
        self._menu([finding]).popup(corner)

    def _menu(self, found: Sequence[Finding]) -> QMenu:
        menu = QMenu(self._views.editor)
        menu.setObjectName("fixes")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setToolTipsVisible(True)
        self._list(menu, found, headed=len(found) > 1)
        return menu

    def _list(self, menu: QMenu, found: Sequence[Finding], *, headed: bool) -> None:
        for finding in found:
            if headed:
                menu.addSection(told(finding.message))
            self._fill(menu, finding)

    def _fill(self, menu: QMenu, finding: Finding) -> None:
        document = self._session.document
        for fix in finding.fixes:
            change = preview(document, fix)
            action = menu.addAction("\t".join(filter(None, (told(fix.title), change))))
            why_not = self.why_not(fix)
            action.setEnabled(not why_not)
            action.setToolTip(why_not or told(finding.message))
            action.triggered.connect(lambda _=False, x=fix: self.mend(finding, x))
        alike = [f for f in self._checking.findings if f.rule == finding.rule]
        if len(alike) > 1 and any(fix.safe for f in alike for fix in f.fixes):
            words = tr("Mend All of This Kind ({count})", count=len(alike))
            every = menu.addAction(words)
            every.triggered.connect(lambda: self.mend_all(finding.rule))
            if document.revisions:
                every.setEnabled(False)
                every.setToolTip(_decide_first())
        menu.addSeparator()
        one = menu.addAction(tr("Ignore This Finding…"))
        one.triggered.connect(lambda: self.ignore(finding))
        rule = menu.addAction(tr("Ignore This Rule in the Document…"))
        rule.triggered.connect(lambda: self.ignore(finding, whole_rule=True))

    def why_not(self, fix: Fix) -> str:
        """Why a fix cannot be applied to the text as it stands; "" where it can."""
        session = self._session
        if session.view is not View.MARKED:
            return why_closed(session.view)
        if session.document.revisions and fix.command(session.state) is None:
            return tr("A tracked change stands here. Accept or reject it first.")
        return ""

    def mend(self, finding: Finding, fix: Fix) -> None:
        """Apply a fix, or say that there is nothing left to mend."""
        self._views.editor.composition.finish()
        why_not = self.why_not(fix)
        if why_not:
            self._views.editor.refused.emit(why_not)
            return
        if not self._checking.apply(finding, fix):
            QToolTip.showText(QCursor.pos(), tr("The text has changed; there is nothing to mend."))
        self._checking.finish()

    def mend_all(self, code: str = "") -> None:
        """Apply all fixes that are certain (of one rule, if given), as one step to undo."""
        session, editor = self._session, self._views.editor
        editor.composition.finish()
        if has_revisions(session.document):
            editor.refused.emit(_decide_first())
            return
        document, done = apply_safe(session.document, session.profile, code=code)
        if not done:
            editor.refused.emit(tr("Nothing can be mended without a choice of yours."))
            return
        editor.do(lambda state: State(document, state.selection), lasting("corrections"))
        words = counted(len(done), "{count} place was mended.", "{count} places were mended.")
        editor.refused.emit(words)
        self._checking.finish()

    def ignore(self, finding: Finding, *, whole_rule: bool = False) -> None:
        """Ask for a reason and leave the finding, or all of its rule, alone."""
        reason, wanted = QInputDialog.getText(
            self._views.editor.window(),
            tr("Ignore the rule") if whole_rule else tr("Ignore the finding"),
            f"{told(finding.message)}\n\n{tr('Why it is right as it stands (others will read this):')}",
        )
        if not wanted or not reason.strip():
            return
        who = self._preferences.settings.text("author").strip()
        today = datetime.now().astimezone().date().isoformat()
        if whole_rule:
            command = ignore_rule(finding.rule, reason, who, today)
        else:
            command = ignore(finding, reason, who, today)
        self._views.editor.do(command, lasting("ignore"))
        self._checking.finish()

    def preflight(self, usual: Variant | None = None) -> Variant | None:
        """The last look before a text goes out. It may lead to a finding or a misspelt word.

        `usual`: the variant of the file to begin with, None when nothing is to be written. The
        result is the variant chosen, None to stay.
        """
        self._checking.finish()
        session = self._session
        measured = preflight(session.document, session.profile, self._checking.findings)
        misspelt = self.misspelt()
        window = self._views.editor.window()
        dialog = PreflightDialog(
            measured,
            session.document.stage,
            window,
            usual=usual,
            remark=which_goes_out(session.view),
            misspelt=len(misspelt),
            where=partial(finding_place, session),
        )
        go_on = dialog.exec() == QDialog.DialogCode.Accepted
        if dialog.chosen is not None:
            self.wanted.emit(dialog.chosen)
        if dialog.to_spelling:
            self.word_wanted.emit(misspelt[0])
        return dialog.variant if go_on else None

    def show_ignored(self) -> None:
        """List what was left alone, and report again what is chosen."""
        self._checking.finish()
        document = self._session.document
        ignored = [finding for finding, _ in self._checking.ignored]
        dialog = IgnoredFindings(document, stale(document, ignored), self._views.editor.window())
        dialog.exec()
        for entry in dialog.restored:
            self._views.editor.do(restore(entry), lasting("report again"))
        self._checking.finish()
