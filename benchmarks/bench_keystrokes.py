"""A key from the keyboard to its paint: the whole window beside a bare `QTextEdit`.

Both show the same text in the same size and font in the same run, and take turns, so that a busy
machine slows both. The window has numbers, outline, findings and notes live. Keys go in at the
start of the text, where every paragraph lies after them: the worst place.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmarks.texts import long_document
from drafter.model.places import Selection
from drafter.settings import Preferences
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_SIZES = (200, 1_000, 5_000)
_WINDOW = (1440, 900)
_ROUNDS, _KEYS = 12, 20
_WORDS = "the Conference of the Parties "


def bench_keystrokes() -> Mapping[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        return _figures(_application(), Path(folder))


def _figures(app: QApplication, folder: Path) -> Mapping[str, float]:
    figures: dict[str, float] = {}
    for size in _SIZES:
        document = long_document(size)
        # Settings of its own for each window: a narrow one, remembered from anywhere, breaks the
        # text into many more lines, and the figures would be those of another page.
        preferences = Preferences(folder / f"{size}.json")
        begin = time.perf_counter()
        window = Windows(app, preferences).open_untitled(document)
        app.processEvents()
        figures[f"open_seconds_at_{size}_paragraphs"] = time.perf_counter() - begin
        window.checking.finish()
        app.processEvents()
        window.resize(*_WINDOW)
        app.processEvents()
        bare = _bare(window)
        ours, theirs = _race(app, window, bare)
        figures |= _compare(size, ours, theirs)
        window.session.mark_saved()
        window.close()
        bare.close()
        bare.deleteLater()
        app.processEvents()
    return figures


def _application() -> QApplication:
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["bench"])


def _bare(window: MainWindow) -> QTextEdit:
    """A plain editor with the words, the font and the size of the window's sheet."""
    sheet = window.views.editor
    bare = QTextEdit()
    bare.document().setDefaultFont(sheet.document().defaultFont())
    bare.setPlainText("\n".join(p.content.text for p in window.session.document.paragraphs))
    bare.resize(sheet.size())
    bare.move(QPoint(0, 0))
    bare.show()
    QApplication.processEvents()
    return bare


def _race(
    app: QApplication, window: MainWindow, bare: QTextEdit
) -> tuple[list[float], list[float]]:
    """Milliseconds of each key in the window and in the bare editor."""
    window.session.select(Selection.at(0))
    ours: list[float] = []
    theirs: list[float] = []
    window.views.editor.setFocus()
    for editor in (window.views.editor, bare):
        _type(app, editor, lambda _: None)  # the first keys warm up
    for _ in range(_ROUNDS):
        _type(app, window.views.editor, ours.append)
        _type(app, bare, theirs.append)
    return ours, theirs


def _type(app: QApplication, editor: QTextEdit, note: Callable[[float], object]) -> None:
    for number in range(_KEYS):
        begin = time.perf_counter()
        QTest.keyClicks(editor, _WORDS[number % len(_WORDS)])
        app.processEvents()
        note((time.perf_counter() - begin) * 1000)


def _compare(size: int, ours: list[float], theirs: list[float]) -> dict[str, float]:
    def p99(values: list[float]) -> float:
        return statistics.quantiles(values, n=100)[98]

    return {
        f"keystroke_{size}_ms_median": statistics.median(ours),
        f"keystroke_{size}_ms_p99": p99(ours),
        f"keystroke_{size}_bare_ms_median": statistics.median(theirs),
        f"keystroke_{size}_bare_ms_p99": p99(theirs),
        f"keystroke_{size}_ratio": statistics.median(ours) / statistics.median(theirs),
    }
