"""A key from the keyboard to its paint: the whole window beside bare `QTextEdit`s.

All show the same text in the same size and font in the same run, and take turns, so that a busy
machine slows all. One bare editor has the words only; one has indents, space and bold type as the
window has, which is what Qt's own layout costs for a text that looks like a decision. The window has numbers, outline, findings and notes live. Keys go in at the
start of the text, where every paragraph lies after them: the worst place.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmarks.texts import long_document
from drafter.model.places import Selection
from drafter.settings import Preferences
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_SIZES = (200, 1_000, 5_000)
_WINDOW = (1440, 900)
_ROUNDS = 12
_WORDS = "the Conference of the Parties "  # whole words: rounds must not leave misspelt ones


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
        window.views.editor.document().size()  # has it laid out to its end, as the others are
        bare, dressed = _bare(window), _dressed(window)
        ours, theirs, looking_alike = _race(app, window, (bare, dressed))
        figures |= _compare(size, ours, theirs, looking_alike)
        window.session.mark_saved()
        window.close()
        for editor in (bare, dressed):
            editor.close()
            editor.deleteLater()
        app.processEvents()
    return figures


def _application() -> QApplication:
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["bench"])


def _bare(window: MainWindow) -> QTextEdit:
    """A plain editor with the words, the font and the size of the window's sheet."""
    bare = QTextEdit()
    bare.document().setDefaultFont(window.views.editor.document().defaultFont())
    bare.setPlainText("\n".join(p.content.text for p in window.session.document.paragraphs))
    return _shown(bare, window)


def _dressed(window: MainWindow) -> QTextEdit:
    """A plain editor with the very blocks of the window's sheet."""
    dressed = QTextEdit()
    dressed.setDocument(window.views.editor.document().clone(dressed))
    dressed.setUndoRedoEnabled(False)
    dressed.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # as on the desk
    return _shown(dressed, window)


def _shown(editor: QTextEdit, window: MainWindow) -> QTextEdit:
    editor.resize(window.views.editor.size())
    editor.move(QPoint(0, 0))
    editor.show()
    editor.document().size()
    QApplication.processEvents()
    return editor


def _race(
    app: QApplication, window: MainWindow, others: tuple[QTextEdit, QTextEdit]
) -> list[list[float]]:
    """Milliseconds of each key in the window and in the other editors."""
    window.session.select(Selection.at(0))
    window.views.editor.setFocus()
    editors = (window.views.editor, *others)
    times: list[list[float]] = [[] for _ in editors]
    for editor in editors:
        _type(app, editor, lambda _: None)  # the first keys warm up
    for _ in range(_ROUNDS):
        for editor, noted in zip(editors, times, strict=True):
            _type(app, editor, noted.append)
    return times


def _type(app: QApplication, editor: QTextEdit, note: Callable[[float], object]) -> None:
    for letter in _WORDS:
        begin = time.perf_counter()
        QTest.keyClicks(editor, letter)
        app.processEvents()
        note((time.perf_counter() - begin) * 1000)


def _compare(
    size: int, ours: list[float], theirs: list[float], looking_alike: list[float]
) -> dict[str, float]:
    def p99(values: list[float]) -> float:
        return statistics.quantiles(values, n=100)[98]

    middle = statistics.median(ours)
    return {
        f"keystroke_{size}_ms_median": middle,
        f"keystroke_{size}_ms_p99": p99(ours),
        f"keystroke_{size}_bare_ms_median": statistics.median(theirs),
        f"keystroke_{size}_bare_ms_p99": p99(theirs),
        f"keystroke_{size}_dressed_ms_median": statistics.median(looking_alike),
        f"keystroke_{size}_ratio": middle / statistics.median(theirs),
        f"keystroke_{size}_ratio_to_dressed": middle / statistics.median(looking_alike),
    }
