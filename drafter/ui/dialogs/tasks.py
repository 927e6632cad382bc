"""Who does what by when: the requests of a draft in a table, by addressee if wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.tasks import Task, by_addressee, row_of
from drafter.ui.text import counted, tr

__all__ = ["Tasks"]

_TASK = Qt.ItemDataRole.UserRole
_WHAT = 3
_COLUMNS = {1: "who", 4: "when"}


class Tasks(QDialog):
    """Shows the tasks; `chosen` is the one to go to. `save` and `open_table` are told them."""

    def __init__(
        self,
        tasks: Sequence[Task],
        save: Callable[[], object],
        open_table: Callable[[], object],
        parent: QWidget | None = None,
        *,
        remark: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Who does what by when"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1040, 600)
        self.chosen: Task | None = None
        self._open_table = open_table
        self._named = by_addressee(tasks)
        self._tasks = tasks
        self._who = QComboBox()
        self._who.setAccessibleName(tr("Whose tasks are listed"))
        self._who.addItem(tr("Everybody"), None)
        for who, theirs in self._named.items():
            self._who.addItem(f"{who or tr('Nobody named')} ({len(theirs)})", who)
        self._who.currentIndexChanged.connect(lambda _: self._fill())
        self._list = QTableWidget(0, 6)
        self._list.setAccessibleName(tr("Tasks"))
        self._list.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._list.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._list.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._list.setTabKeyNavigation(False)
        self._list.setShowGrid(False)
        self._list.setAlternatingRowColors(True)
        self._list.verticalHeader().hide()
        self._list.setHorizontalHeaderLabels(
            [tr("Paragraph"), tr("Who"), tr("Asked as"), tr("What"), tr("When"), tr("Resources")]
        )
        self._lay_out_columns()
        self._list.itemActivated.connect(self._go)
        head = QLabel(remark or _headline(tasks))
        head.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(head, 1)
        line.addWidget(self._who)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self._list, 1)
        column.addWidget(self._buttons(save))
        self._fill()

    def _lay_out_columns(self) -> None:
        header = self._list.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((90, 170, 80, 0, 170, 150)):
            if column == _WHAT:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.resizeSection(column, width)
        rows = self._list.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _buttons(self, save: Callable[[], object]) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        for words, act in (
            (tr("&Go There"), self._go),
            (tr("As a &New Document"), self._leave_for_table),
            (tr("Save as &CSV…"), save),
        ):
            button = QPushButton(words)
            button.setEnabled(bool(self._tasks))
            button.clicked.connect(lambda _=False, a=act: a())
            box.addButton(button, role)
        box.rejected.connect(self.reject)
        return box

    def _fill(self) -> None:
        wanted = self._who.currentData()
        shown = self._tasks if wanted is None else self._named[wanted]
        self._list.setRowCount(len(shown))
        quiet = self.palette().placeholderText()
        for number, task in enumerate(shown):
            for column, words in enumerate(row_of(task)):
                missing = _COLUMNS.get(column, "") in task.lacks
                item = QTableWidgetItem(tr("not named") if missing else words)
                if missing:
                    item.setForeground(quiet)
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop)
                item.setData(_TASK, task)
                self._list.setItem(number, column, item)
        if shown:
            self._list.selectRow(0)

    def _go(self, item: QTableWidgetItem | None = None) -> None:
        task = (item or self._list.currentItem()).data(_TASK)
        assert isinstance(task, Task)
        self.chosen = task
        self.accept()

    def _leave_for_table(self) -> None:
        self.accept()
        self._open_table()


def _headline(tasks: Sequence[Task]) -> str:
    if not tasks:
        return tr("No operative paragraph asks anybody to do anything.")
    words = counted(len(tasks), "{count} request.", "{count} requests.")
    open_ones = sum("when" in task.lacks for task in tasks)
    if not open_ones:
        return words
    more = counted(
        open_ones,
        "{count} report is asked for without a day or a meeting.",
        "{count} reports are asked for without a day or a meeting.",
    )
    return f"{words} {more}"
