"""The window: its title, its panels, opening, saving and exporting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from drafter import docx
from drafter.formats import format_of, read
from drafter.model.edit.words import replace_text
from drafter.model.nodes import FrontMatter
from drafter.model.notation import parse
from drafter.model.places import Selection, State
from drafter.storage import native
from drafter.ui.actions import ROWS
from drafter.ui.dialogs.variant import Variant
from drafter.ui.folders import usual_folder
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_MODEL_CASE = Path(__file__).parents[1] / "data" / "model-case.txt"


@pytest.fixture
def windows(qapp: QApplication) -> Windows:
    return Windows(qapp, audit=True)


@pytest.fixture
def opened(windows: Windows, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "cooperation.undraft"
    native.write(read(_MODEL_CASE, "minamata").document, path)
    window = windows.open_file(path)
    qtbot.addWidget(window, before_close_func=_give_up)
    window.checking.finish()
    return window


def _give_up(window: MainWindow) -> None:
    window.session.mark_saved(window.session.path or Path("x"))


def _type(window: MainWindow, words: str) -> None:
    window.run(lambda state: replace_text(state, words), "Typing")


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    def answer(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return answer


def test_the_title_names_the_document_and_shows_unsaved_changes(opened: MainWindow) -> None:
    assert opened.windowTitle().startswith("cooperation")
    assert not opened.isWindowModified()
    _type(opened, "New ")
    assert opened.isWindowModified()
    assert opened.files.save()
    assert not opened.isWindowModified()


def test_what_is_saved_is_what_was_typed(opened: MainWindow) -> None:
    _type(opened, "New ")
    opened.table["save"].trigger()
    path = opened.session.path
    assert path is not None
    assert native.read(path) == opened.session.document


def test_export_to_word_writes_the_draft(
    opened: MainWindow, choose: Callable[[Path], None], tmp_path: Path
) -> None:
    target = tmp_path / "out"
    choose(target)
    assert opened.files.export(format_of(Path("x.docx")))
    again = docx.read(tmp_path / "out.docx").document
    assert again.paragraphs == opened.session.document.paragraphs
    assert not opened.isWindowModified()


def test_a_text_file_opens_as_an_untitled_draft(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "decision.txt"
    path.write_text(_MODEL_CASE.read_text("utf-8"), "utf-8")
    window = windows.open_file(path)
    qtbot.addWidget(window)
    assert window.session.path is None
    assert window.windowTitle().startswith("decision")


def test_a_file_that_cannot_be_read_is_told_in_one_sentence(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def remember(box: QMessageBox) -> int:
        told.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", remember)
    path = tmp_path / "broken.docx"
    path.write_bytes(b"PK\x03\x04 and no more")
    assert not windows.try_to_open(path, None)
    assert len(told) == 1
    assert "broken.docx" in told[0]


@pytest.mark.parametrize(
    ("answer", "closes"),
    [
        (QMessageBox.StandardButton.Cancel, False),
        (QMessageBox.StandardButton.Discard, True),
        (QMessageBox.StandardButton.Save, True),
    ],
)
def test_unsaved_changes_are_asked_about(
    opened: MainWindow,
    answer: QMessageBox.StandardButton,
    closes: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _type(opened, "New ")
    monkeypatch.setattr(QMessageBox, "exec", lambda _: answer)
    assert opened.files.may_close() is closes
    assert opened.session.is_dirty is (answer != QMessageBox.StandardButton.Save)


def test_a_finding_leads_to_its_place(opened: MainWindow) -> None:
    document = opened.session.document
    index = next(i for i, p in enumerate(document.paragraphs) if p.text.startswith("Also req"))
    paragraph = document.paragraphs[index]
    broken = paragraph.with_content(paragraph.content.slice(0, len(paragraph.content.text) - 1))

    def shorten(state: State) -> State:
        return State(state.document.with_paragraph(index, broken), state.selection)

    opened.run(shorten, "Shorten")
    opened.checking.finish()
    finding = next(f for f in opened.checking.findings if f.rule == "operative-end-mark")
    opened.walking.to_finding(finding)
    assert opened.session.state.selection.head.index == index
    opened.mending.mend(finding, finding.fixes[0])
    assert opened.session.document.paragraphs[index] == paragraph
    assert opened.views.editor.law_holds()


def test_f8_finds_what_is_there_right_after_opening(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "faults.undraft"
    document = parse("bl| _The Conference of the Parties_,\nop| Requests  x.\nop| Decides  y.")
    native.write(replace(document, profile="minamata"), path)
    window = windows.open_file(path)
    qtbot.addWidget(window, before_close_func=_give_up)
    window.table["next-finding"].trigger()
    assert window.views.findings.current == window.checking.findings[0]
    assert not window.statusBar().currentMessage()
    window.checking.finish()
    assert window.table["next-finding"].isEnabled()


def test_a_panel_that_is_asked_for_in_a_narrow_window_has_its_width(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.resize(960, 600)
    opened.show()
    qtbot.waitExposed(opened)
    for name in ("findings", "outline"):
        frame = opened.views.frames[name]
        assert not frame.isVisible()
        opened.table[f"view-{name}"].trigger()
        assert opened.views.root.sizes()[2 if name == "findings" else 0] >= 180
        opened.table[f"view-{name}"].trigger()
        assert not frame.isVisible()


def test_f8_goes_on_from_the_caret_once_that_was_moved(opened: MainWindow) -> None:
    text = "bl| _The Conference of the Parties_,\nop| Requests  x;\nop| Decides  y."
    opened.run(lambda state: State(parse(text)), "Replace")
    opened.table.refresh()
    keys = [opened.table["next-finding"], opened.table["previous-finding"]]
    seen = []
    opened.session.select(Selection.at(0))
    for which in (0, 0, 0, 0, 1):
        keys[which].trigger()
        seen.append(opened.session.state.selection)
    assert len(set(seen[:4])) == 4
    assert seen[4] == seen[2]
    opened.session.select(Selection.at(0))
    keys[0].trigger()
    assert opened.session.state.selection == seen[0]
    opened.session.select(Selection.at(1, 0))
    keys[1].trigger()
    assert opened.session.state.selection == seen[0]


def test_the_outline_leads_to_its_paragraph(opened: MainWindow) -> None:
    target = opened.session.document.paragraphs[-1]
    opened.views.outline.chosen.emit(target.id)
    assert opened.session.state.selection.head.index == len(opened.session.document.paragraphs) - 1


def test_a_new_note_opens_in_the_notes(opened: MainWindow) -> None:
    before = len(opened.session.document.notes)
    opened.views.outline.chosen.emit(opened.session.document.paragraphs[-1].id)
    opened.table["note"].trigger()
    assert len(opened.session.document.notes) == before + 1
    assert opened.views.editor.law_holds()


def test_undo_of_a_new_note_leads_the_keyboard_back_to_the_text(
    opened: MainWindow, qtbot: QtBot
) -> None:
    notes, editor = opened.views.notes, opened.views.editor
    opened.show()
    qtbot.waitExposed(opened)
    opened.activateWindow()
    opened.walking.to_paragraph(opened.session.document.paragraphs[-1].id)
    at = opened.session.state.selection
    opened.table["note"].trigger()
    qtbot.waitUntil(notes.hasFocus)
    opened.table["undo"].trigger()
    assert editor.hasFocus()
    assert opened.session.state.selection == at
    opened.table["redo"].trigger()
    assert editor.hasFocus()


def test_every_action_has_words_and_no_key_serves_two(opened: MainWindow) -> None:
    keys: list[str] = []
    for row in ROWS:
        action = opened.table[row.id]
        assert action.text()
        keys += [k.toString() for k in action.shortcuts()]
    assert len(set(keys)) == len(keys)


def test_a_paragraph_dragged_in_the_outline_takes_everything_along(opened: MainWindow) -> None:
    document = opened.session.document
    ids = [p.id for p in document.paragraphs]
    third, second = ids[-5], ids[-6]
    opened.views.outline.dragged.emit(third, second, False)
    after = opened.session.document
    assert [p.id for p in after.paragraphs][-6:-4] == [third, second]
    assert opened.session.undo()
    assert opened.session.document is document


def test_the_keys_of_a_grey_action_say_why_nothing_happens(opened: MainWindow) -> None:
    before = opened.session.document
    opened.table.refresh()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(opened.views.editor, Qt.Key.Key_9, both)
    assert opened.statusBar().currentMessage() == "There are no tracked changes."
    assert opened.session.document is before


@pytest.mark.parametrize(
    ("symbol", "title", "name"),
    [
        ("UNEP/MC/COP.6/CRP.3", "Draft decision MC-6/[--]: Mercury", "UNEP_MC_COP.6_CRP.3"),
        ("", "Draft decision MC-6/[--]: Mercury-added products", "Mercury-added products"),
        ("UNEP/MC/COP.6/[--]", "Draft decision MC-6/[--]: Air/water", "Air_water"),
        ("", "Draft decision MC-6/[--]: ", "Untitled"),
        ("", "Cooperation: a report", "Cooperation_ a report"),
    ],
)
def test_a_new_document_is_saved_under_its_symbol_or_title(
    windows: Windows,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    symbol: str,
    title: str,
    name: str,
) -> None:
    front = FrontMatter.of(symbol=symbol) if symbol else FrontMatter()
    document = replace(parse(f"dt| {title}"), profile="minamata", front=front)
    window = windows.open_untitled(document)
    qtbot.addWidget(window, before_close_func=_give_up)
    proposed: list[Path] = []

    def answer(_parent: QWidget, _title: str, start: str, _filter: str) -> tuple[str, str]:
        proposed.append(Path(start))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    assert not window.files.save()
    assert not window.files.export(format_of(Path("x.txt")))
    assert proposed[0].name == f"{name}.undraft"
    assert proposed[0].parent.is_dir()
    assert proposed[0].parent == usual_folder() != Path.cwd()


def test_dialogs_begin_where_the_last_document_lies(opened: MainWindow, tmp_path: Path) -> None:
    assert opened.session.path is not None
    assert usual_folder() == tmp_path.resolve()


def test_an_export_says_where_it_went(
    opened: MainWindow, choose: Callable[[Path], None], tmp_path: Path
) -> None:
    choose(tmp_path / "out.txt")
    assert opened.files.export(format_of(Path("x.txt")))
    assert str(tmp_path / "out.txt") in opened.statusBar().currentMessage()


def test_a_pdf_is_looked_over_like_a_word_file(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported: list[Variant] = []
    monkeypatch.setattr(opened.paging, "export", lambda _, variant: exported.append(variant))
    action = opened.findChild(QAction, "export-pdf")
    assert isinstance(action, QAction)
    for answer in (QDialog.DialogCode.Rejected, QDialog.DialogCode.Accepted):
        monkeypatch.setattr(QDialog, "exec", lambda _, a=answer: int(a))
        action.trigger()
    assert exported == [Variant(marked=None)]


def test_the_buttons_about_unsaved_changes_have_letters(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []

    def read(box: QMessageBox) -> QMessageBox.StandardButton:
        words.extend(button.text() for button in box.buttons())
        return QMessageBox.StandardButton.Cancel

    _type(opened, "New ")
    monkeypatch.setattr(QMessageBox, "exec", read)
    assert not opened.files.may_close()
    assert sorted(words) == ["&Cancel", "&Discard", "&Save"]


@pytest.mark.parametrize(("answer", "kept"), [("Cancel", True), ("Save", False)])
def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(
    opened: MainWindow,
    tmp_path: Path,
    choose: Callable[[Path], None],
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    kept: bool,
) -> None:
    there = tmp_path / "other.undraft"
    there.write_bytes(b"theirs")
    choose(tmp_path / "other")  # the dialog knows of no file of this name
    said: list[str] = []

    def asked(box: QMessageBox) -> int:
        said.append(box.text())
        return QMessageBox.StandardButton[answer]

    monkeypatch.setattr(QMessageBox, "exec", asked)
    assert opened.files.save_as() is not kept
    assert (there.read_bytes() == b"theirs") is kept
    assert said == ["“other.undraft” is there already. Replace it?"]
