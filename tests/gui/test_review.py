"""Review in the window: tracking, panel, returned copies, comparison, what was read, tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from drafter import docx
from drafter.compare.proposals import Copy
from drafter.compare.redline import redline
from drafter.compare.returned import take_in
from drafter.model.edit import review
from drafter.model.edit.words import replace_text
from drafter.model.nodes import Base, Document, Kind, Paragraph
from drafter.model.notation import parse, parse_text
from drafter.model.outline import outline
from drafter.model.places import Place, Selection, State
from drafter.model.revisions import final, original
from drafter.model.richtext import RichText
from drafter.model.tables import Cell, Row, Table, with_table
from drafter.model.tracking import Author
from drafter.profiles import load
from drafter.storage import native
from drafter.storage.based import described
from drafter.ui import other_texts
from drafter.ui.dialogs.base_text import Answer, ask_for_base
from drafter.ui.dialogs.comparison import Comparison
from drafter.ui.dialogs.take_in import TakeIn
from drafter.ui.main_window import MainWindow
from drafter.ui.menus import MENU_TITLES
from drafter.ui.panels.change_delegate import ENTRY
from drafter.ui.windows import Windows
from tests.gui.conftest import Typist
from tests.gui.languages import spoken

_OURS = replace(
    parse("op| Requests the secretariat to report;\nop| Decides to meet again in 2027."),
    profile="minamata",
)
_THEIRS = _OURS.with_paragraph(
    1, _OURS.paragraphs[1].with_content(parse_text("Decides to meet again in 2028."))
)
_DATE = "2026-03-01T09:00:00Z"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Callable[[Document], MainWindow]:
    def make(document: Document) -> MainWindow:
        made = Windows(qapp, audit=True).open_untitled(document, "test")
        qtbot.addWidget(made, before_close_func=_give_up)
        return made

    return make


def _give_up(window: MainWindow) -> None:
    window.session.mark_saved(Path("x"))


def _tree(widget: QWidget) -> QTreeWidget:
    found = widget.findChild(QTreeWidget)
    assert isinstance(found, QTreeWidget)
    return found


def _row(tree: QTreeWidget, index: int) -> QTreeWidgetItem:
    found = tree.topLevelItem(index)
    assert found is not None
    return found


def test_typing_with_tracking_on_makes_revisions(typist: Callable[[str], Typist]) -> None:
    hand = typist("op| Decides to meet.")
    hand.session.tracking = Author("Ann")
    hand.at(0, 8).type("now ")
    hand.at(0, 15)
    hand.key(Qt.Key.Key_Backspace).key(Qt.Key.Key_Backspace)
    document = hand.session.document
    assert final(document).paragraphs[0].text == "Decides now tmeet."
    assert original(document).paragraphs[0].text == "Decides to meet."
    assert {r.author for r in document.revisions} == {"Ann"}


def test_enter_with_tracking_on(typist: Callable[[str], Typist]) -> None:
    hand = typist("op| Decides to meet;")
    hand.session.tracking = Author("Ann")
    hand.at(0, 8).key(Qt.Key.Key_Return).type("also ")
    document = hand.session.document
    assert [p.text for p in final(document).paragraphs] == ["Decides ", "also to meet;"]
    assert [p.text for p in original(document).paragraphs] == ["Decides to meet;"]


def test_deleting_what_is_struck_out_changes_nothing(typist: Callable[[str], Typist]) -> None:
    hand = typist("op| Decides to meet.")
    hand.session.tracking = Author("Ann")
    hand.select((0, 0), (0, 7)).key(Qt.Key.Key_Delete)
    before = hand.session.document
    hand.at(0, 2).key(Qt.Key.Key_Delete).key(Qt.Key.Key_Backspace)
    assert hand.session.document == before


def test_undo_takes_a_tracked_step_back(typist: Callable[[str], Typist]) -> None:
    hand = typist("op| Decides to meet.")
    before = hand.session.document
    hand.session.tracking = Author("Ann")
    hand.select((0, 0), (0, 8)).key(Qt.Key.Key_Delete)
    assert hand.session.document.revisions
    hand.session.undo()
    assert hand.session.document is before


def test_the_panel_lists_and_decides(window: Callable[[Document], MainWindow]) -> None:
    made = window(redline(_OURS, _THEIRS, "Ann", _DATE))
    panel = made.views.review
    tree = _tree(panel)
    assert made.views.frames["review"].isVisibleTo(made)
    words = [_row(tree, i).text(0) for i in range(tree.topLevelItemCount())]
    assert words == [
        "operative 2, Ann\nDeleted: 2027",
        "operative 2, Ann\nInserted: 2028",
    ]
    made.table["accept-all"].trigger()
    panel.refresh()
    assert made.session.document.paragraphs[1].text == "Decides to meet again in 2028."
    assert tree.topLevelItemCount() == 0


def test_the_panel_and_the_text_colour_an_author_alike_and_walk_together(
    window: Callable[[Document], MainWindow],
) -> None:
    made = window(_OURS)
    for author, index in (("Zoe", 1), ("Ann", 0)):
        made.session.tracking = Author(author)
        made.session.select(Selection.at(index, 8))
        made.run(partial(replace_text, text=" now"), "typing")
    made.views.review.refresh()
    made.views.frames["review"].show()
    tree, formats = _tree(made.views.review), made.views.editor.surface.formats
    shown = {
        item.author: _row(tree, i).data(0, ENTRY).colour
        for i in range(tree.topLevelItemCount())
        if (item := _row(tree, i).data(0, Qt.ItemDataRole.UserRole)) is not None
    }
    assert set(shown) == {"Zoe", "Ann"}
    for revision in made.session.document.revisions:
        assert formats.author_colour(revision.id) == shown[revision.author]
    tree.setCurrentItem(_row(tree, 0))
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert made.session.state.selection.head.index == 1


def test_a_change_at_the_caret_is_rejected(window: Callable[[Document], MainWindow]) -> None:
    made = window(redline(_OURS, _THEIRS, "Ann", _DATE))
    content = made.session.document.paragraphs[1].content
    made.session.select(Selection.at(1, content.text.index("2028") + 1))
    made.table["reject"].trigger()
    assert original(made.session.document).paragraphs[1].text == "Decides to meet again in 2027."
    assert final(made.session.document).paragraphs[1].text == "Decides to meet again in ."


def test_proposals_are_taken_or_refused(qtbot: QtBot) -> None:
    other = _OURS.with_paragraph(
        1, _OURS.paragraphs[1].with_content(parse_text("Decides to meet again in 2030."))
    )
    found = take_in(_OURS, [Copy("a", redline(_OURS, _THEIRS, "Ann", _DATE)), Copy("b", other)])
    dialog = TakeIn(found, outline(_OURS, load("minamata").scheme))
    qtbot.addWidget(dialog)
    assert dialog.taken == frozenset()  # both clash, so nothing is taken without asking
    tree = _tree(dialog)
    head = _row(tree, 0)
    first, second = (head.child(n) for n in (0, 1))
    assert first is not None
    assert second is not None
    tree.setCurrentItem(first)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert dialog.taken == {found.proposals[0].key}
    tree.setCurrentItem(second)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert dialog.taken == {found.proposals[1].key}
    assert found.result(dialog.taken).paragraphs[1].text == "Decides to meet again in 2030."


def test_taking_all_leaves_what_clashes_to_be_chosen(qtbot: QtBot) -> None:
    other = _OURS.with_paragraph(
        1, _OURS.paragraphs[1].with_content(parse_text("Decides to meet again in 2030."))
    )
    found = take_in(_OURS, [Copy("a", redline(_OURS, _THEIRS, "Ann", _DATE)), Copy("b", other)])
    dialog = TakeIn(found, outline(_OURS, load("minamata").scheme))
    qtbot.addWidget(dialog)
    every = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Take All")
    every.click()
    assert dialog.taken == frozenset()
    first = _row(_tree(dialog), 0).child(0)
    assert first is not None
    first.setCheckState(0, Qt.CheckState.Checked)
    every.click()
    assert dialog.taken == {found.proposals[0].key}


def test_the_next_change_may_begin_where_one_was_decided(
    window: Callable[[Document], MainWindow],
) -> None:
    old = parse("op| Requests the old needs;\nop| Decides to meet in 2027.")
    new = parse("op| Requests the new needs;\nop| Decides to meet in 2028.")
    made = window(redline(old, new, "Ann", _DATE))
    made.session.select(Selection.at(0))
    made.table["next-change"].trigger()
    made.table["accept"].trigger()
    assert made.session.kept.paragraphs[0].text == "Requests the new needs;"
    left = made.session.kept.paragraphs[0].content.spans("insertion")
    assert [a for a, _ in left] == [made.session.state.selection.head.offset]
    for paragraph in (0, 1):
        made.table["next-change"].trigger()
        assert made.session.state.selection.head.index == paragraph


def test_a_comparison_shows_both_columns(qtbot: QtBot) -> None:
    dialog = Comparison(redline(_OURS, _THEIRS), ("old", "new"), lambda: None)
    qtbot.addWidget(dialog)
    shown = dialog._view.toPlainText()
    assert "2027" in shown
    assert "2028" in shown


def test_a_comparison_goes_from_difference_to_difference(qtbot: QtBot) -> None:
    same = "".join(f"op| Requests the secretariat to do the same {n},\n" for n in range(40))
    old = parse(f"{same}op| Decides _one_ thing;\n{same}op| Decides one more.")
    new = parse(f"{same}op| Decides _another_ thing;\n{same}op| Decides nothing more.")
    dialog = Comparison(redline(old, new), ("old", "new"), lambda: None)
    qtbot.addWidget(dialog)
    dialog._only.setChecked(False)
    with qtbot.waitActive(dialog):
        dialog.show()

    def first_shown() -> str:
        at = dialog._view.cursorForPosition(QPoint(40, 12))
        return at.block().text()

    assert first_shown() == "41. Decides one thing;"
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    below = dialog._view.verticalScrollBar()
    assert below.value() == below.maximum()
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    assert first_shown() == "41. Decides one thing;"
    QTest.keyClick(dialog, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert below.value() == below.maximum()


def test_a_table_stands_in_the_text_unharmed(window: Callable[[Document], MainWindow]) -> None:
    table = with_table(
        Paragraph("p1", Kind.TABLE),
        Table((Row((Cell(RichText("a\u0085b")), Cell(RichText("c")))), Row((Cell(), Cell())))),
    )
    made = window(replace(_OURS, paragraphs=(table, *_OURS.paragraphs[1:])))
    assert made.views.editor.law_holds()


def test_comments_are_written_answered_and_resolved() -> None:
    state = State(_OURS, Selection.at(0, 2))
    one = review.add_comment(state, "Which?", "Ann", _DATE)
    assert one is not None
    assert one.document.paragraphs[0].content.spans("comment") == ((0, 8),)
    two = review.answer(one, "c1", "Ours.", "Ben", _DATE)
    assert two is not None
    three = review.resolve(two, "c2")
    assert three is not None
    assert [(c.author, c.parent, c.resolved) for c in three.document.comments] == [
        ("Ann", "", True),
        ("Ben", "c1", True),
    ]
    last = review.remove_comment(three, "c1")
    assert last is not None
    assert last.document == _OURS


def test_the_base_text_is_remembered(
    window: Callable[[Document], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chosen once, it is offered the next time, also when only the draft was sent on."""
    base, out = tmp_path / "adopted.undraft", tmp_path / "out.docx"
    native.write(_THEIRS, base)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Ann", True))
    made = window(_OURS)
    made.session.mark_saved(tmp_path / "draft.undraft")
    monkeypatch.setattr(other_texts, "choose_file", lambda *_: base)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    made.table["against-base"].trigger()
    assert original(docx.read(out).document).paragraphs[1].text == _THEIRS.paragraphs[1].text
    kept = made.session.document.base
    assert kept is not None
    assert kept.name == "adopted.undraft"

    asked = []

    def remembered(_: object, known: Base, *, found: bool, same: bool) -> Answer:
        asked.append((known, found, same))
        return Answer.REMEMBERED

    out.unlink()
    monkeypatch.setattr(other_texts, "choose_file", None)
    monkeypatch.setattr(other_texts, "ask_for_base", remembered)
    made.table["against-base"].trigger()
    assert asked == [(kept, True, True)]
    assert final(docx.read(out).document).paragraphs[1].text == _OURS.paragraphs[1].text


@pytest.mark.parametrize(
    ("found", "same", "press", "answer"),
    [
        (True, True, "&Use It", Answer.REMEMBERED),
        (True, False, "&Choose Another…", Answer.ANOTHER),
        (False, False, "Cancel", Answer.NOTHING),
    ],
)
def test_the_question_says_what_became_of_the_base_text(
    found: bool, same: bool, press: str, answer: Answer, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown: list[str] = []

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        shown.append(box.text())
        next(b for b in box.buttons() if b.text() == press).click()

    QTimer.singleShot(0, press_it)
    base = Base("adopted.docx", "UNEP/MC/COP.5/Dec.3", "00")
    assert ask_for_base(parent, base, found=found, same=same) is answer
    assert "“adopted.docx” (UNEP/MC/COP.5/Dec.3)" in shown[0]
    assert ("has changed" in shown[0]) == (found and not same)
    assert ("neither beside" in shown[0]) == (not found)


def test_a_draft_opened_from_word_has_that_file_as_its_base(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    docx.write(_OURS, load("minamata"), tmp_path / "adopted.docx")
    made = Windows(qapp, audit=True).open_file(tmp_path / "adopted.docx")
    qtbot.addWidget(made, before_close_func=_give_up)
    assert made.session.document.base == described(tmp_path / "adopted.docx")


def test_the_status_bar_says_for_as_long_as_changes_are_tracked(
    window: Callable[[Document], MainWindow],
) -> None:
    made = window(_OURS)
    sign = made.statusBar().findChild(QToolButton, "tracked")
    assert isinstance(sign, QToolButton)
    assert sign.isHidden()
    made.reviewing._preferences.set("author", "Ann")
    made.table["track"].trigger()
    assert not sign.isHidden()
    assert "Ann" in sign.toolTip()
    sign.click()
    assert made.session.tracking is None
    assert sign.isHidden()


def test_f4_steps_through_changes_and_comments(window: Callable[[Document], MainWindow]) -> None:
    made = window(redline(_OURS, _THEIRS, "Ann", _DATE))
    command = partial(review.add_comment, text="Why?", author="Ben", date=_DATE)
    made.session.select(Selection(Place(0, 3), Place(0, 8)))
    assert made.session.do(command, "comment", "review")
    made.session.select(Selection.at(0))
    made.table.refresh()
    seen = []
    for action in ("next-change", "next-change", "next-change", "previous-change"):
        made.table[action].trigger()
        seen.append(made.session.state.selection.head)
    assert [place.index for place in seen[:2]] == [0, 1]
    assert seen[-1] in seen[:2]


def test_a_redline_against_a_base_text_is_signed(
    window: Callable[[Document], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base, out = tmp_path / "base.undraft", tmp_path / "out.docx"
    native.write(_THEIRS, base)
    names = iter([("", False), ("Ann", True)])
    monkeypatch.setattr(other_texts, "choose_file", lambda *_: base)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(names))
    made = window(_OURS)
    made.table["against-base"].trigger()
    assert not out.exists()
    made.table["against-base"].trigger()
    assert {r.author for r in docx.read(out).document.revisions} == {"Ann"}


def test_a_redline_keeps_the_whole_name_it_was_given(
    window: Callable[[Document], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base, named = tmp_path / "base.undraft", tmp_path / "CRP.3 (rev.1)"
    native.write(_THEIRS, base)
    monkeypatch.setattr(other_texts, "choose_file", lambda *_: base)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(named), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Ann", True))
    window(_OURS).table["against-base"].trigger()
    assert (tmp_path / "CRP.3 (rev.1).docx").exists()


@pytest.mark.parametrize("tongue", ["en", "es", "fr"])
def test_no_button_beside_the_text_takes_the_letter_of_a_menu(
    window: Callable[[Document], MainWindow], qapp: QApplication, tongue: str
) -> None:
    with spoken(qapp, tongue):
        made = window(redline(_OURS, _THEIRS, "Ann", _DATE))
        menus = {_letter(a.text()) for a in made.menuBar().actions()}
        buttons = [b.text() for b in made.views.root.findChildren(QAbstractButton)]
        letters = [_letter(words) for words in buttons if _letter(words)]
    assert len(menus) == len(MENU_TITLES)
    assert menus.isdisjoint(letters)
    assert len(set(letters)) == len(letters)


def _letter(words: str) -> str:
    found = re.search(r"&(\w)", words)
    return found[1].casefold() if found else ""
