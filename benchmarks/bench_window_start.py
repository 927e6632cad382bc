"""Start to the first painted window, beside a minimal PySide6 window; processes take turns.

Modules are loaded from their compiled form, as those of an installed program are, also where the
surroundings keep Python from writing it.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from benchmarks.compiled import compiled
from drafter.assets import template

_RUNS = 9

# Ends the process when a window has been painted for the first time.
_WATCH = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Watch(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and thing.isWidgetType() and not thing.isWindow():
            QTimer.singleShot(0, app.quit)
        return False
app = QApplication(sys.argv[:1])
watch = Watch()
app.installEventFilter(watch)
"""
_MINIMAL = (
    _WATCH
    + """
window = QMainWindow()
window.setCentralWidget(QLabel("x"))
window.show()
app.exec()
"""
)
_OURS = (
    _WATCH
    + """
from drafter.app import main
main(sys.argv[1:])
"""
)


def bench_first_window() -> Mapping[str, float]:
    ways = {
        "minimal": [_MINIMAL],
        "start_page": [_OURS],
        "document": [_OURS, str(template("minamata", "sample.undraft"))],
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    with tempfile.TemporaryDirectory() as home:
        for way in ways.values():
            _timed(way, Path(home))  # compiles
        for _ in range(_RUNS):
            for name, way in ways.items():
                times[name].append(_timed(way, Path(home)))
    middle = {name: statistics.median(values) for name, values in times.items()}
    return {
        **{f"first_window_{name}_seconds": value for name, value in middle.items()},
        "first_window_start_page_ratio_to_minimal": middle["start_page"] / middle["minimal"],
        "first_window_document_ratio_to_minimal": middle["document"] / middle["minimal"],
    }


def _timed(way: list[str], home: Path) -> float:
    environment = compiled(home / "compiled") | {
        f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "STATE", "DATA")
    }
    begin = perf_counter()
    subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", *way], env=environment, check=True, capture_output=True
    )
    return perf_counter() - begin
