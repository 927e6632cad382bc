"""A window that types by itself and says when, until somebody kills it. Run by `test_kill`.

With the argument "table" it types into a cell in the window of a new table.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from drafter.profiles import load
from drafter.starter import new_document
from drafter.ui.table.dialog import TableDialog
from drafter.ui.table.new_table import NewTable
from drafter.ui.windows import Windows

_PACE = 15  # milliseconds between keys


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = Windows(app).open_untitled(new_document(load("minamata"), "decision"))
    editor: QWidget = window.views.editor
    editor.setFocus()
    count = 0
    if "table" in sys.argv:
        QTimer.singleShot(0, window.tables.insert)

    def press() -> None:
        nonlocal count, editor
        modal = app.activeModalWidget()
        if isinstance(modal, NewTable):
            modal.accept()
            return
        if isinstance(modal, TableDialog) and modal.cells.editor is not None:
            editor = modal.cells.editor
        elif "table" in sys.argv:
            return
        QTest.keyClicks(editor, "abcdefghij"[count % 10])
        count += 1
        sys.stdout.write(f"{count} {time.monotonic()}\n")
        sys.stdout.flush()

    timer = QTimer(interval=_PACE)
    timer.timeout.connect(press)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main()
