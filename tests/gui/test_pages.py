"""Pages beside the text: made behind the scenes, kept at their place, printed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from drafter import pages
from drafter.assets import template
from drafter.errors import DrafterError
from drafter.formats import FORMATS, read
from drafter.model.nodes import Document
from drafter.pages import PageFile, Rendered, Renderer
from drafter.profiles import load
from drafter.recognition.imported import Notice
from drafter.session import Session
from drafter.settings import Preferences
from drafter.ui.dialogs.variant import Variant
from drafter.ui.main_window import MainWindow
from drafter.ui.pages.maker import Maker
from drafter.ui.pages.preview import Preview
from drafter.ui.pages.printing import paint_pages, prepare
from drafter.ui.windows import Windows


@pytest.fixture(autouse=True)
def _own_renderer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTER_OFFICE", "none")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    windows = Windows(qapp)
    document = read(template("minamata", "sample.undraft")).document
    made = windows.open_untitled(document)
    qtbot.addWidget(made, before_close_func=lambda w: w.session.mark_saved())
    return made


def _pdf(count: int) -> bytes:
    """Pages of Nairobi, repeated so that there are `count`."""
    document = read(template("minamata", "sample.undraft")).document
    paragraphs = tuple(
        replace(p, id=f"{p.id}x{n}") for n in range(count) for p in document.paragraphs
    )
    return pages.render(replace(document, paragraphs=paragraphs), load("minamata")).pdf


class _Scripted:
    """Makes pages as a test says."""

    def __init__(self, make: Callable[[Document, Renderer], Rendered]) -> None:
        self._make = make

    def render(self, document: Document, renderer: Renderer | None = None) -> Rendered:
        return self._make(document, renderer or Renderer.OWN)


def _preview(
    qtbot: QtBot, session: Session, *stages: tuple[Renderer, _Scripted]
) -> tuple[Preview, Maker]:
    maker = Maker(session, lambda: stages)
    preview = Preview(None, maker, Preferences())
    qtbot.addWidget(preview)
    return preview, maker


def _label(preview: Preview, name: str) -> QLabel:
    label = preview.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label


def _session() -> Session:
    document = read(template("minamata", "sample.undraft")).document
    return Session(document, load("minamata"))


def test_pages_follow_the_text(window: MainWindow, qtbot: QtBot) -> None:
    window.table["pages"].trigger()
    preview = window.findChild(Preview, "preview")
    assert preview is not None
    assert window.table["pages"].isChecked()
    by = _label(preview, "made-by")
    qtbot.waitUntil(lambda: by.text() == "made by drafter", timeout=20_000)
    before = preview.view.viewport().grab().toImage()
    QTest.keyClicks(window.views.editor, "Zebras ")
    qtbot.waitUntil(lambda: preview.view.viewport().grab().toImage() != before, timeout=20_000)
    window.table["pages"].trigger()
    assert not preview.isVisible()


def test_closed_window_takes_its_pages_along(window: MainWindow) -> None:
    window.table["pages"].trigger()
    preview = window.findChild(Preview, "preview")
    assert preview is not None
    gone: list[bool] = []
    preview.destroyed.connect(lambda: gone.append(True))
    window.paging.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone


def test_slow_renderer_is_not_waited_for(qtbot: QtBot) -> None:
    go = threading.Event()
    ready, other = _pdf(1), _pdf(2)

    def make(document: Document, renderer: Renderer) -> Rendered:
        if renderer is Renderer.OWN:
            return Rendered(ready, Renderer.OWN)
        go.wait(20)
        return Rendered(other, Renderer.OFFICE)

    scripted = _Scripted(make)
    preview, _ = _preview(qtbot, _session(), (Renderer.OWN, scripted), (Renderer.OFFICE, scripted))
    preview.show_pages("x")
    by = _label(preview, "made-by")
    qtbot.waitUntil(lambda: by.text() == "made by drafter", timeout=5000)
    go.set()
    qtbot.waitUntil(lambda: by.text() == "made by LibreOffice", timeout=5000)
    preview.end()


def test_trouble_is_one_sentence_above_the_older_pages(qtbot: QtBot) -> None:
    good = _pdf(1)
    troubles = iter([False, True])

    def make(document: Document, renderer: Renderer) -> Rendered:
        if next(troubles):
            raise DrafterError("The pages could not be set.")
        return Rendered(good, Renderer.OWN, (Notice("office-failed", "LibreOffice failed."),))

    preview, maker = _preview(qtbot, _session(), (Renderer.OWN, _Scripted(make)))
    preview.show_pages("x")
    trouble = _label(preview, "trouble")
    qtbot.waitUntil(lambda: trouble.text() == "LibreOffice failed.", timeout=5000)
    maker.again()
    qtbot.waitUntil(lambda: trouble.text().startswith("The pages could not be set."), timeout=5000)
    assert preview.view.page == 1
    preview.end()


def test_place_is_kept_when_pages_are_made_anew(qtbot: QtBot) -> None:
    preview, _ = _preview(qtbot, _session())
    view = preview.view
    preview.resize(500, 600)
    preview.show()
    view.set_file(PageFile(_pdf(3)))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    page, at = view.page, bar.value()
    assert page > 1
    view.set_file(PageFile(_pdf(4)))
    assert (view.page, bar.value()) == (page, at)
    view.zoom(2)
    assert view.page == page
    view.fit_to("page")
    assert view.page in (page, page + 1)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == len(PageFile(_pdf(4)))
    view.close_file()


def test_print_paints_the_pages_asked_for(qapp: QApplication, tmp_path: Path) -> None:
    file = PageFile(_pdf(1))
    assert len(file) >= 2
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    path = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(path))
    prepare(printer, file, "x")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    paint_pages(printer, file)
    printed = PageFile(path.read_bytes())
    assert len(printed) == 1
    wide, high = printed.sizes[0]
    assert (abs(wide - file.sizes[1][0]) < 2, abs(high - file.sizes[1][1]) < 2) == (True, True)
    assert _ink(printed, 0) == pytest.approx(_ink(file, 1), rel=0.25)
    printed.close()
    file.close()


def _ink(file: PageFile, number: int) -> float:
    """How dark a page is, from 0 to 255."""
    picture = file.picture(number, 1.0)
    image = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = bytes(grey.constBits())
    return 255 - sum(pixels) / len(pixels)


def test_pdf_is_exported_where_the_user_chooses(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.paging.export(next(f for f in FORMATS if f.name == "pdf"), Variant(marked=None))
    assert path.read_bytes().startswith(b"%PDF")
