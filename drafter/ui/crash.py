"""When the program itself has a fault: the text is put into safety first, then it is told.

The report names the places in the program and no word of the draft, since people send it on.
"""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox

from drafter import __version__
from drafter.storage.recovery import journal_folder
from drafter.ui.text import tr

__all__ = ["install", "report_of"]


def report_of(error: BaseException) -> str:
    """Where the fault is: files, lines and functions, without any value or message."""
    system = f"{platform.system()} {platform.release()}"
    versions = f"drafter {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    rows = [f"{versions}, {system}", type(error).__name__]
    for frame in traceback.extract_tb(error.__traceback__):
        file = frame.filename.replace("\\", "/").rpartition("/drafter/")[2]
        rows.append(f"  {file}:{frame.lineno} {frame.name}")
    return "\n".join(rows)


def install(flush: Callable[[], object]) -> None:
    """Handle faults from now on; `flush` puts everything unsaved on the disk."""
    busy = False

    def handle(
        kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        nonlocal busy
        if issubclass(kind, KeyboardInterrupt) or busy:
            sys.__excepthook__(kind, error, where)
            return
        busy = True
        try:
            sys.__excepthook__(kind, error, where)
            flush()
            _tell(report_of(error))
        finally:
            busy = False

    sys.excepthook = handle


def _tell(report: str) -> None:
    box = QMessageBox()
    box.setObjectName("fault")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(tr("drafter"))
    box.setText(tr("Something went wrong in the program. Your text is safe."))
    box.setInformativeText(
        tr(
            "What was not saved is in {folder}. Save your document now. The details below hold no"
            " text of it; send them on.",
            folder=journal_folder(),
        )
    )
    box.setDetailedText(report)
    box.exec()
