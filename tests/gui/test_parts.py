"""Whole parts, notes as objects, what a paste says, and the window for the room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QMessageBox

from drafter.model.nodes import Kind
from drafter.model.notation import parse
from drafter.model.places import Selection, State
from drafter.settings import Preferences
from drafter.ui.main_window import MainWindow
from drafter.ui.names import room_labels
from drafter.ui.windows import Windows
from tests.gui.conftest import Typist

_DRAFT = """dt| Draft decision MC-6/[--]: Mercury
bl| _The Conference of the Parties_,
pp| _Recalling_ its decision MC-5/2,[^1]
pp| _Welcoming_ the report,[^1]
op| _Requests_ the secretariat to report;[^2]
op| _Decides_ to meet.
[^1]| One.
[^2]| Two.
"""


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    document = replace(parse(_DRAFT), profile="minamata")
    made = Windows(qapp, Preferences(), audit=True).open_untitled(document)
    yield made
    made.session.mark_saved(Path("x"))
    made.close()


def _kinds(window: MainWindow) -> list[Kind]:
    return [p.kind for p in window.session.document.paragraphs]


def test_an_annex_comes_behind_the_decision_and_counts_for_itself(window: MainWindow) -> None:
    window.session.select(Selection.at(4))
    window.table["annex"].trigger()
    assert _kinds(window)[6:] == [Kind.ANNEX_TITLE, Kind.PLAIN]
    assert window.session.state.selection == Selection.at(7)
    window.table["kind-numbered"].trigger()
    assert window.session.outline.labels[7] == "1."
    window.session.undo()
    window.session.undo()
    assert len(_kinds(window)) == 6


def test_another_decision_has_all_its_parts(window: MainWindow) -> None:
    window.table["decision"].trigger()
    assert _kinds(window)[6:] == [
        Kind.DECISION_TITLE,
        Kind.BODY_LINE,
        Kind.PREAMBULAR,
        Kind.OPERATIVE,
    ]
    line = window.session.document.paragraphs[7].content
    assert line.text == "The Conference of the Parties,"
    assert window.session.state.selection.head.index == 6


def test_a_heading_comes_before_the_paragraph(window: MainWindow) -> None:
    window.session.select(Selection.at(5))
    window.table["heading"].trigger()
    assert _kinds(window)[5] is Kind.HEADING


def test_a_note_takes_an_asterisk_and_gives_it_back(window: MainWindow) -> None:
    end = len(window.session.document.paragraphs[2].content)
    window.session.select(Selection.at(2, end))
    window.table.refresh()
    window.table["note-sign"].trigger()
    assert [n.sign for n in window.session.document.notes] == ["*", ""]
    assert list(window.session.outline.note_labels.values()) == ["*", "1"]
    window.table["note-sign"].trigger()
    assert list(window.session.outline.note_labels.values()) == ["1", "2"]


def test_removing_a_note_asks_only_where_it_is_cited_elsewhere(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, question: str) -> QMessageBox.StandardButton:
        asked.append(question)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    document = window.session.document
    window.session.select(Selection.at(2, len(document.paragraphs[2].content)))
    window.table.refresh()
    window.table["note-remove"].trigger()
    assert window.session.document is document
    assert asked == ["This footnote is cited 2 times. Remove all its marks?"]
    window.session.select(Selection.at(4, len(document.paragraphs[4].content)))
    window.table.refresh()
    window.table["note-remove"].trigger()
    assert [n.text for n in window.session.document.notes] == ["One."]
    assert len(asked) == 1


def test_without_a_note_at_the_caret_its_actions_are_grey(window: MainWindow) -> None:
    window.session.select(Selection.at(5, 0))
    window.table.refresh()
    assert not window.table["note-remove"].isEnabled()
    assert not window.table["note-sign"].isEnabled()


def test_a_paste_of_several_paragraphs_says_what_they_were_taken_for(
    typist: Callable[[str], Typist],
) -> None:
    made = typist("op| ")
    said: list[str] = []
    made.editor.refused.connect(said.append)
    mime = QMimeData()
    mime.setText("Recalling the report,\n\n1. Requests the secretariat to act;\n\n2. Decides so.")
    made.editor.insertFromMimeData(mime)
    (words,) = said
    assert "1 × preambular paragraph, 2 × operative paragraph" in words
    made.session.undo()
    assert made.text == ["op| "]


def test_in_the_room_every_paragraph_has_a_name_and_all_else_is_away(window: MainWindow) -> None:
    labels = room_labels(window.session.document, window.session.outline)
    assert labels[2:6] == ["pp 1", "pp 2", "1.", "2."]
    before = window.zoom.percent
    window.table["room"].trigger()
    assert not window.views.frames["outline"].isVisible()
    assert not window.menuBar().isVisible()
    assert window.zoom.percent == 175
    assert list(window.views.editor.labels())[2] == "pp 1"
    window.table["room"].trigger()
    assert window.views.frames["outline"].isVisible()
    assert window.zoom.percent == before
    assert list(window.views.editor.labels())[2] == ""


def test_the_room_sees_no_marks_of_findings(window: MainWindow) -> None:
    doubled = parse("bl| _The Conference of the Parties_,\nop| Requests  x;\nop| Decides  y.")
    window.run(lambda state: State(doubled), "Replace")
    window.checking.finish()
    editor = window.views.editor
    assert editor._dots
    window.room.toggle()
    assert not editor._dots
    assert not editor.extraSelections()
    window.checking.changed.emit()
    assert not editor._dots
    window.room.toggle()
    assert editor._dots
