"""Dialogs that change the draft: cross-references, notes cited again, the masthead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from drafter.checks.preflight import missing_fields, preflight
from drafter.model.nodes import FrontMatter
from drafter.model.places import Selection
from drafter.model.references import reference_text
from drafter.model.richtext import REFERENCE
from drafter.profiles import load
from drafter.session import Session
from drafter.ui.asking import Asking, note_choices, target_choices
from drafter.ui.dialogs.masthead import Masthead
from drafter.ui.dialogs.pick import Choice, Pick
from tests.gui.conftest import DECISION, session_of


@pytest.fixture
def asked(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Callable[[Callable[[QDialog], None]], tuple[Asking, Session, QWidget]]:
    def make(fill: Callable[[QDialog], None]) -> tuple[Asking, Session, QWidget]:
        def answer(dialog: QDialog) -> int:
            fill(dialog)
            return int(QDialog.DialogCode.Accepted)

        monkeypatch.setattr(QDialog, "exec", answer)
        session = session_of(DECISION)
        parent = QWidget()
        qtbot.addWidget(parent)
        return Asking(session, session.do), session, parent

    return make


def _type(words: str) -> Callable[[QDialog], None]:
    def fill(dialog: QDialog) -> None:
        dialog.findChildren(QLineEdit)[0].setText(words)

    return fill


Asked = Callable[[Callable[[QDialog], None]], tuple[Asking, Session, QWidget]]


def test_a_reference_follows_its_paragraph(asked: Asked) -> None:
    asking, session, parent = asked(_type("publish"))
    session.select(Selection.at(7, 10_000))
    asking.reference(parent)
    (_, value), *_ = session.document.paragraphs[7].content.objects(REFERENCE)
    assert reference_text(session.document, session.outline, value) == "paragraph 1 (b)"


def test_a_note_is_cited_again(asked: Asked) -> None:
    asking, session, parent = asked(_type(""))
    session.select(Selection.at(7, 10_000))
    asking.note_again(parent)
    assert [note for _, _, note in session.document.citations()] == ["1", "1"]


def test_the_masthead_is_filled_in_one_step(asked: Asked) -> None:
    def fill(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit, "field-symbol")
        assert isinstance(line, QLineEdit)
        line.setText("UNEP/MC/COP.6/22")

    asking, session, parent = asked(fill)
    asking.masthead(parent)
    assert session.document.front.get("symbol") == "UNEP/MC/COP.6/22"
    assert session.undo()
    assert not session.document.front.fields


def test_what_can_be_referred_to_is_what_bears_a_number() -> None:
    session = session_of(DECISION)
    assert [c.text.partition(":")[0] for c in target_choices(session)] == [
        "operative 1",
        "operative 1 (a)",
        "operative 1 (b)",
        "operative 2",
    ]
    assert [c.text for c in note_choices(session)] == ["1  See document UNEP/MC."]


def test_arrows_walk_through_what_is_left(qtbot: QtBot) -> None:
    dialog = Pick("Pick", [Choice(k, k) for k in ("one", "two", "three")])
    qtbot.addWidget(dialog)
    line = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "t")
    assert dialog.key == "two"
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert dialog.key == "three"
    QTest.keyClicks(line, "zz")
    assert dialog.key == ""


def test_a_symbol_of_another_body_is_told(qtbot: QtBot) -> None:
    session = session_of(DECISION)
    dialog = Masthead(session.document, load("minamata"))
    qtbot.addWidget(dialog)
    line = dialog.findChild(QLineEdit, "field-symbol")
    assert isinstance(line, QLineEdit)
    fault = dialog.findChild(QLabel, "fault")
    assert isinstance(fault, QLabel)
    line.setText("A/RES/80/7")
    assert "A/RES/80/7" in fault.text()
    assert fault.isVisibleTo(dialog)
    line.setText("UNEP/MC/COP.6/22")
    assert not fault.isVisibleTo(dialog)
    assert "Symbol" in missing_fields(FrontMatter(), load("minamata"))


def _line(dialog: QDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"field-{name}")
    assert isinstance(found, QLineEdit)
    return found


@pytest.fixture
def masthead(qtbot: QtBot) -> Masthead:
    dialog = Masthead(session_of(DECISION).document, load("minamata"), field="agenda_item")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_form_of_the_masthead_begins_with_the_field_asked_for(masthead: Masthead) -> None:
    assert masthead.focusWidget() is _line(masthead, "agenda_item")


def test_usual_values_are_values_and_not_told_as_empty(masthead: Masthead) -> None:
    assert _line(masthead, "distribution").text() == "General"
    hint = " ".join(label.text() for label in masthead.findChildren(QLabel))
    empty = hint.partition("Still empty: ")[2]
    assert "Symbol" in empty
    assert not {"Distribution", "Original language", "Body"} & set(empty.rstrip(".").split(", "))
    assert not preflight(session_of(DECISION).document, load("minamata")).missing.count("Body")
    assert masthead.front == FrontMatter()
    _line(masthead, "distribution").setText("Limited")
    assert masthead.front == FrontMatter.of(distribution="Limited")


def test_the_meeting_is_proposed_from_the_symbol(masthead: Masthead) -> None:
    symbol, meeting = _line(masthead, "symbol"), _line(masthead, "session")
    QTest.keyClicks(symbol, "UNEP/MC/COP.6/[--]")
    assert meeting.text() == "Sixth meeting"
    symbol.clear()
    QTest.keyClicks(symbol, "UNEP/MC/COP.5/3")
    assert meeting.text() == "Fifth meeting"
    meeting.setText("Fifth meeting (resumed)")
    symbol.clear()
    QTest.keyClicks(symbol, "UNEP/MC/COP.4/3")
    assert meeting.text() == "Fifth meeting (resumed)"


@pytest.mark.parametrize(("answer", "closes"), [("Change", False), ("Keep", True)])
def test_a_symbol_that_cannot_be_is_asked_about(
    masthead: Masthead, monkeypatch: pytest.MonkeyPatch, answer: str, closes: bool
) -> None:
    def press(box: QMessageBox) -> int:
        next(b for b in box.buttons() if answer in b.text()).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    _line(masthead, "symbol").setText("A/RES/80/7")
    masthead.accept()
    assert (masthead.result() == QDialog.DialogCode.Accepted) is closes


def test_a_symbol_that_stood_there_before_is_not_asked_about(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = replace(session_of(DECISION).document, front=FrontMatter.of(symbol="A/RES/80/7"))
    dialog = Masthead(document, load("minamata"))
    qtbot.addWidget(dialog)
    asked: list[bool] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda _: asked.append(True))
    _line(dialog, "date").setText("3 November 2025")
    dialog.accept()
    assert not asked
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_masthead_says_what_is_likely_not_meant(qtbot: QtBot) -> None:
    dialog = Masthead(session_of(DECISION).document, load("minamata"))
    qtbot.addWidget(dialog)
    dialog.show()
    _line(dialog, "agenda_note").setText("UNEP/MC/COP.6/1.")
    assert "only where an agenda item is given" in _hints(dialog)
    _line(dialog, "agenda_item").setText("4 (b)")
    assert "“Item 4 (b) of the provisional agenda” is usual" in _hints(dialog)
    _line(dialog, "agenda_item").setText("Item 4 (b) of the provisional agenda")
    _line(dialog, "symbol").setText("UNEP/MC/COP.6/L.7")
    assert "limited distribution" in _hints(dialog)
    _line(dialog, "distribution").setText("Limited")
    assert "limited distribution" not in _hints(dialog)
    assert "agenda" not in _hints(dialog)


def _hints(dialog: Masthead) -> str:
    found = dialog.findChild(QLabel, "hint")
    assert isinstance(found, QLabel)
    return found.text()
