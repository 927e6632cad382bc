"""What can be done about findings: mend, mend all, ignore with a reason, list by weight or place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QInputDialog
from pytestqt.qtbot import QtBot

from drafter.checks.applying import apply_safe
from drafter.checks.finding import Finding
from drafter.checks.preview import preview
from drafter.compare.redline import redline
from drafter.model.edit.words import replace_text
from drafter.model.notation import parse, write
from drafter.model.places import Selection
from drafter.model.revisions import final, original
from drafter.model.tracking import Author
from drafter.model.views import View
from drafter.ui.dialogs.ignored import IgnoredFindings
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_FAULTY = """
dt| Decision MC-5/1: Cooperation
bl| _The Conference of the Parties_,
pp| _Recalling_ article 3
pp| _Welcoming_ the report;
op| _Decides_ to meet.
op| _Requests_ the secretariat to report;
"""


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> MainWindow:
    document = replace(parse(_FAULTY), profile="minamata")
    made = Windows(qapp, audit=True).open_untitled(document)
    qtbot.addWidget(made, before_close_func=lambda w: w.session.mark_saved(Path("x")))
    made.checking.finish()
    return made


def _lines(window: MainWindow) -> list[str]:
    return write(window.session.document).split("\n")


def _of(window: MainWindow, rule: str) -> list[Finding]:
    return [f for f in window.checking.findings if f.rule == rule]


def test_a_fix_is_shown_before_it_is_made(window: MainWindow) -> None:
    finding = next(f for f in window.checking.findings if f.rule == "preamble-end-comma")
    assert preview(window.session.document, finding.fixes[0]) == "…article 3 → …article 3,"


def test_all_of_a_kind_are_mended_in_one_step(window: MainWindow) -> None:
    before = window.session.document
    window.mending.mend_all("preamble-end-comma")
    assert _lines(window)[2:4] == ["pp| _Recalling_ article 3,", "pp| _Welcoming_ the report,"]
    assert _of(window, "operative-end-mark")
    window.session.undo()
    assert window.session.document is before


def test_all_that_is_certain_is_mended(window: MainWindow) -> None:
    window.table["fix-all"].trigger()
    assert not _of(window, "preamble-end-comma")
    assert not _of(window, "operative-end-mark")
    assert window.views.editor.law_holds()


def test_a_finding_is_ignored_with_a_reason_and_reported_again(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("As in the treaty", True))
    finding = next(f for f in window.checking.findings if f.rule == "preamble-end-comma")
    window.mending.ignore(finding)
    assert len(_of(window, "preamble-end-comma")) == 1
    (entry,) = window.session.document.ignored
    assert (entry.rule, entry.reason) == ("preamble-end-comma", "As in the treaty")

    def untick(dialog: QDialog) -> int:
        assert isinstance(dialog, IgnoredFindings)
        item = dialog._rows.topLevelItem(0)
        assert item is not None
        item.setCheckState(0, item.checkState(0).Unchecked)
        dialog.accept()
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QDialog, "exec", untick)
    window.mending.show_ignored()
    assert not window.session.document.ignored
    assert len(_of(window, "preamble-end-comma")) == 2


def test_without_a_reason_nothing_is_ignored(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("  ", True))
    window.mending.ignore(window.checking.findings[0], whole_rule=True)
    assert not window.session.document.ignored


def test_the_menu_at_the_caret_offers_fixes_and_more(window: MainWindow) -> None:
    window.session.select(Selection.at(2, 3))
    menu = window.mending.menu_here()
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[0] == "End it with a comma\t…article 3 → …article 3,"
    assert "Mend All of This Kind (2)" in words
    window.session.select(Selection.at(1, 0))
    assert window.mending.menu_here() is None


def test_the_list_can_be_narrowed_and_ordered(window: MainWindow) -> None:
    panel = window.views.findings
    which = panel.findChildren(QComboBox)[0]
    counts = []
    for row in range(which.count()):
        which.setCurrentIndex(row)
        counts.append(panel._model.rowCount())
    everything = len(window.checking.findings)
    assert counts[1] == everything
    assert counts[0] > everything >= counts[3] - 1


def test_a_sentence_being_written_is_judged_when_it_is_left(window: MainWindow) -> None:
    checking, editor = window.checking, window.views.editor
    window.session.select(Selection.at(4, len("Decides to meet.")))
    QTest.keyClicks(editor, " agin")
    checking._pause.stop()
    checking._begin()
    while checking._work.isActive():
        checking._advance()
    own = window.session.document.paragraphs[4].id
    assert own not in {f.span.paragraph for f in checking.findings}
    assert checking.findings
    window.session.select(Selection.at(5))
    assert own in {f.span.paragraph for f in checking.findings}


def test_a_reason_bears_the_name_of_the_user(
    qapp: QApplication, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window._outside.preferences.set("author", "Ana")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("It is quoted.", True))
    window.mending.ignore(window.checking.findings[0])
    assert [(i.who, i.reason) for i in window.session.document.ignored] == [
        ("Ana", "It is quoted.")
    ]


def test_nothing_is_mended_while_changes_are_open(window: MainWindow) -> None:
    window.session.tracking = Author("Ana")
    window.session.select(Selection.at(4, 0))
    window.session.do(partial(replace_text, text="Now "), "typing", "typing")
    document = window.session.document
    said: list[str] = []
    window.views.editor.refused.connect(said.append)
    window.mending.mend_all()
    assert window.session.document is document
    assert said == ["Accept or reject the tracked changes in this draft first."]
    assert apply_safe(document, window.session.profile) == (document, ())


def _under_review(qtbot: QtBot, qapp: QApplication, old: str, new: str) -> MainWindow:
    marked = replace(redline(parse(old), parse(new), "Ann", "2026-03-01"), profile="minamata")
    made = Windows(qapp, audit=True).open_untitled(marked, "test")
    qtbot.addWidget(made, before_close_func=lambda w: w.session.mark_saved(Path("x")))
    made.checking.finish()
    return made


_BEFORE = "dt| Draft\nbl| _The Conference_,\npp| _Recalling_ article 3\nop| _Decides_ to meet."
_AFTER = _BEFORE.replace("to meet.", "to meet again.")


def test_a_fix_beside_the_changes_is_made_among_them(qtbot: QtBot, qapp: QApplication) -> None:
    window = _under_review(qtbot, qapp, _BEFORE, _AFTER)
    before = original(window.session.document)
    window.session.tracking = Author("Ben")
    window.session.select(Selection.at(2))
    menu = window.mending.menu_here()
    assert menu is not None
    fix = menu.actions()[0]
    assert fix.isEnabled()
    fix.trigger()
    document = window.session.document
    assert final(document).paragraphs[2].text == "Recalling article 3,"
    assert original(document) == before
    assert not _of(window, "preamble-end-comma")
    window.session.tracking = None


def test_a_fix_that_touches_an_open_change_is_grey(qtbot: QtBot, qapp: QApplication) -> None:
    old = _BEFORE.replace("article 3", "article 3,")
    window = _under_review(qtbot, qapp, old, old.replace("article 3,", "article 3"))
    finding = _of(window, "preamble-end-comma")[0]
    before = window.session.document
    window.session.select(Selection.at(2))
    menu = window.mending.menu_here()
    assert menu is not None
    fix = menu.actions()[0]
    assert not fix.isEnabled()
    assert "tracked change" in fix.toolTip()
    window.mending.mend(finding, finding.fixes[0])
    assert "tracked change" in window.statusBar().currentMessage()
    assert window.session.document is before


def test_no_fix_is_made_in_the_final_text(qtbot: QtBot, qapp: QApplication) -> None:
    window = _under_review(qtbot, qapp, _BEFORE, _AFTER)
    window.session.show(View.FINAL)
    window.checking.finish()
    finding = _of(window, "preamble-end-comma")[0]
    window.views.findings.choose(finding)
    shown = window.session.document
    window.mending.mend(finding, finding.fixes[0])
    assert window.session.document is shown
    assert "Show Changes" in window.statusBar().currentMessage()
