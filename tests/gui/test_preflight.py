"""The last look before a text goes out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from drafter import docx
from drafter.checks.file_name import file_name
from drafter.checks.preflight import preflight
from drafter.formats import FORMATS
from drafter.model.nodes import Document, FrontMatter
from drafter.model.notation import parse
from drafter.profiles import load
from drafter.ui.dialogs.preflight import PreflightDialog
from drafter.ui.dialogs.variant import Variant
from drafter.ui.windows import Windows

_READY = """
dt| MC-5/1: Cooperation
bl| _The Conference of the Parties_,
pp| _Recalling_ article 3,
op| _Requests_ the secretariat to report;
op| _Decides_ to meet.
"""


def _document(text: str, *, filled: bool = True) -> Document:
    profile = load("minamata")
    fields = {f.name: "x" for f in profile.masthead} if filled else {}
    return replace(parse(text), profile="minamata", front=FrontMatter.of(**fields))


def test_a_finished_text_is_ready() -> None:
    measured = preflight(_document(_READY), load("minamata"))
    assert measured.ready, measured


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        (_READY, False),
        (_READY.replace("article 3", "article [--]"), True),
        (_READY.replace("article 3,", "[article 3],"), True),
        (_READY.replace("to meet.", "to meet;"), True),
    ],
)
def test_what_is_open_stands_in_the_way(text: str, filled: bool) -> None:
    assert not preflight(_document(text, filled=filled), load("minamata")).ready


def test_the_file_is_named_after_the_symbol() -> None:
    document = replace(_document(_READY), front=FrontMatter.of(symbol="UNEP/MC/COP.6/22/Rev.1"))
    assert file_name(document, "draft") == "UNEP_MC_COP.6_22_Rev.1"
    assert file_name(_document(_READY, filled=False), "draft") == "draft"


def test_the_dialog_leads_to_a_finding(qtbot: QtBot) -> None:
    measured = preflight(_document(_READY.replace("3,", "3;"), filled=False), load("minamata"))
    dialog = PreflightDialog(measured, "draft")
    qtbot.addWidget(dialog)
    rows = dialog.findChildren(QListWidget)[0]
    assert rows.item(0).text().startswith("The masthead lacks")
    assert "1 error" in dialog.findChildren(QLabel)[0].text()
    rows.setCurrentRow(0)
    rows.itemActivated.emit(rows.item(0))
    assert not dialog.chosen
    rows.setCurrentRow(1)
    rows.itemActivated.emit(rows.item(1))
    assert dialog.chosen in measured.findings


def test_at_the_last_stage_each_bracket_is_listed_once_and_with_its_place(qtbot: QtBot) -> None:
    text = _READY.replace("article 3", "article [--]").replace("to report", "[to report] [--]")
    document = replace(_document(text), stage="final")
    measured = preflight(document, load("minamata"))
    dialog = PreflightDialog(
        measured, "final", where=lambda finding: f"paragraph {finding.span.paragraph}"
    )
    qtbot.addWidget(dialog)
    rows = dialog.findChildren(QListWidget)[0]
    shown = [rows.item(n).text() for n in range(rows.count())]
    assert len(shown) == len(set(shown)) == len(measured.findings)
    assert all(row.startswith("Paragraph p") for row in shown)


def test_export_to_word_asks_first(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Windows(qapp).open_untitled(_document(_READY, filled=False))
    qtbot.addWidget(window, before_close_func=lambda w: w.session.mark_saved(Path("x")))
    exported: list[str] = []
    monkeypatch.setattr(window.files, "export_word", lambda entry, *_: exported.append(entry.name))
    for answer in (QDialog.DialogCode.Rejected, QDialog.DialogCode.Accepted):
        monkeypatch.setattr(QDialog, "exec", lambda _, a=answer: int(a))
        action = window.findChild(QAction, "export-word")
        assert isinstance(action, QAction)
        action.trigger()
    assert exported == ["word"]


def test_the_variant_is_what_is_chosen(qtbot: QtBot) -> None:
    measured = preflight(_document(_READY), load("minamata"))
    dialog = PreflightDialog(measured, "draft", usual=Variant(afterwards="file"))
    qtbot.addWidget(dialog)
    assert dialog.variant == Variant(afterwards="file")
    dialog.findChildren(QRadioButton, "clean")[0].setChecked(True)
    dialog.findChildren(QCheckBox, "line-numbers")[0].setChecked(True)
    dialog.findChildren(QComboBox, "afterwards")[0].setCurrentIndex(2)
    assert dialog.variant == Variant(False, True, "folder")


def test_a_clean_file_is_written_and_its_folder_shown(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = Windows(qapp).open_untitled(_document(_READY.replace("article 3", "[article 3]")))
    qtbot.addWidget(window, before_close_func=lambda w: w.session.mark_saved(Path("x")))
    path = tmp_path / "out.docx"
    shown: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    entry = next(f for f in FORMATS if f.name == "word")
    assert window.files.export_word(entry, docx.Options(brackets=False), "folder")
    assert "Recalling article 3," in [p.text for p in docx.read(path).document.paragraphs]
    assert shown == [str(tmp_path.resolve())]
