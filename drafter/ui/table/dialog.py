"""The window of one table: its cells, and what can be done with rows, columns and cells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.model.edit.notes import insert_note
from drafter.model.richtext import BOLD, ITALIC
from drafter.model.table_edits import (
    area_of,
    column_inserted,
    column_removed,
    columns_of,
    merged,
    row_inserted,
    split,
)
from drafter.model.tables import Table, row_removed
from drafter.ui.table.cells import Cells
from drafter.ui.table.draft import Spot, TableDraft
from drafter.ui.text import lasting, tr

__all__ = ["TableDialog"]


@dataclass(frozen=True, slots=True)
class _Deed:
    """Something to do. `group`: the button in whose menu it stands, "" for one of its own.

    `keys`: its shortcuts, parted by "; ".
    """

    id: str
    text: str
    keys: str
    tip: str
    do: Callable[[], object]
    group: str = ""
    check: bool = False


class TableDialog(QDialog):
    """Changes the table of a draft, which it is told; `draft` holds what has become of it."""

    def __init__(
        self, draft: TableDraft, font: QFont, parent: QWidget | None = None, *, audit: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Table"))
        self.resize(900, 560)
        self.draft = draft
        self.cells = Cells(draft, font, self, audit=audit)
        self._actions: dict[str, QAction] = {}
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._hint = tr(
            "Tab goes to the next cell, and behind the last one adds a row. Escape chooses cells:"
            " with Shift and the arrows several, to merge them."
        )
        self._said.setText(self._hint)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        for kind in (buttons.Ok, buttons.Cancel):
            box.button(kind).setAutoDefault(False)
            box.button(kind).setDefault(False)
        box.button(buttons.Ok).setToolTip(tr("Put the table into the text (Ctrl+Enter)"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(self._bar())
        column.addWidget(self.cells, 1)
        column.addWidget(self._said)
        column.addWidget(box)
        self.cells.settled.connect(self._settle)
        self.cells.said.connect(self._said.setText)
        draft.settled = self._settle
        self.cells.choose(draft.stage.spot)
        self._settle()

    def open_cell(self) -> None:
        """Begin to write in the cell that was asked for."""
        self.cells.open(self.draft.stage.spot)

    # What can be done

    def _deeds(self) -> tuple[_Deed, ...]:
        row, column = tr("&Row"), tr("Co&lumn")
        return (
            _Deed("italic", tr("&Italic"), "Ctrl+I", tr("Italic"),
                  partial(self._toggle, ITALIC), check=True),
            _Deed("bold", tr("&Bold"), "Ctrl+B", tr("Bold"),
                  partial(self._toggle, BOLD), check=True),
            _Deed("note", tr("&Footnote"), "Ctrl+Alt+F; Ctrl+Shift+F",
                  tr("Put a footnote here; its words are written below the text afterwards"),
                  self._note),
            _Deed("row-above", tr("Row &Above"), "Alt+Up", tr("An empty row above this one"),
                  self._row_above, row),
            _Deed("row-below", tr("Row &Below"), "Alt+Down", tr("An empty row below this one"),
                  self._row_below, row),
            _Deed("row-remove", tr("&Remove Row"), "Ctrl+Shift+K",
                  tr("Take the row out with its words"), self._remove_row, row),
            _Deed("head", tr("&Heading Row"), "",
                  tr("The row is repeated at the top of each page"), self._head, row, check=True),
            _Deed("column-before", tr("Column &Before"), "Alt+Left",
                  tr("An empty column before this one"), self._column_before, column),
            _Deed("column-after", tr("Column &After"), "Alt+Right",
                  tr("An empty column after this one"), self._column_after, column),
            _Deed("column-remove", tr("&Remove Column"), "Ctrl+Alt+K; Ctrl+Shift+D",
                  tr("Take the column out with its words"), self._remove_column, column),
            _Deed("merge", tr("&Merge Cells"), "Ctrl+M",
                  tr("Make one cell of those that are chosen, with all their words"), self._merge),
            _Deed("split", tr("&Split Cell"), "Ctrl+Shift+M",
                  tr("Make single cells of a merged one"), self._split),
            _Deed("undo", tr("&Undo"), "Ctrl+Z", tr("Take back the last step"), self.cells.undo),
            _Deed("redo", tr("Re&do"), "Ctrl+Shift+Z", tr("Do it again"), self.cells.redo),
        )  # fmt: skip

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        menus: dict[str, QMenu] = {}
        for deed in self._deeds():
            action = self._action(deed)
            if deed.group and deed.group not in menus:
                menus[deed.group] = QMenu(self)
                menus[deed.group].setToolTipsVisible(True)
                button = self._button(deed.group)
                button.setMenu(menus[deed.group])
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
                bar.addWidget(button)
            if deed.group:
                menus[deed.group].addAction(action)
                continue
            button = self._button(deed.text)
            button.setDefaultAction(action)
            bar.addWidget(button)
        bar.addStretch(1)
        return bar

    def _action(self, deed: _Deed) -> QAction:
        action = QAction(deed.text, self)
        action.setObjectName(deed.id)
        action.setCheckable(deed.check)
        action.setShortcuts(QKeySequence.listFromString(deed.keys))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{deed.tip} ({keys})" if keys else deed.tip)
        action.triggered.connect(lambda _=False: deed.do())
        self.addAction(action)
        self._actions[deed.id] = action
        return action

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _settle(self) -> None:
        """Settle what is grey and what is ticked."""
        cells, table, edit = self.cells, self.draft.table, self.cells.editor
        row, place = cells.spot()
        if row >= len(table.rows) or place >= len(table.rows[row].cells):
            return  # the cells are about to be shown anew
        able = {
            "italic": edit is not None,
            "bold": edit is not None,
            "note": edit is not None,
            "row-remove": len(table.rows) > 1,
            "column-remove": columns_of(table) > 1,
            "merge": edit is None and merged(table, cells.area()) is not None,
            "split": cells.is_merged(),
            "undo": self.draft.can_undo,
            "redo": self.draft.can_redo or bool(edit and edit.session.redo_label),
        }
        for name, action in self._actions.items():
            action.setEnabled(able.get(name, True))
        self._actions["head"].setChecked(table.rows[row].head)
        self._actions["italic"].setChecked(edit is not None and edit.has_mark(ITALIC))
        self._actions["bold"].setChecked(edit is not None and edit.has_mark(BOLD))

    # In a cell

    def _toggle(self, kind: str) -> None:
        if self.cells.editor is not None:
            self.cells.editor.toggle(kind)
            self._settle()

    def _note(self) -> None:
        edit = self.cells.editor
        if edit is not None and edit.do(insert_note, lasting("footnote")):
            edit.surface.remeasure("note")

    # The grid

    def _change(self, table: Table | None, spot: Spot) -> None:
        """Show another table and go on where one was, writing or choosing."""
        if table is None:
            return
        writes = self.cells.editor is not None
        self.cells.close_cell()
        self.draft.change(table, spot)
        self.cells.fill()
        row = min(spot[0], len(table.rows) - 1)
        spot = row, min(spot[1], len(table.rows[row].cells) - 1)
        if writes:
            self.cells.open(spot)
        else:
            self.cells.choose(spot)
        self._settle()

    def _row_above(self) -> None:
        row, _ = self.cells.spot()
        self._change(row_inserted(self.draft.table, row), (row, 0))

    def _row_below(self) -> None:
        row, place = self.cells.spot()
        below = area_of(self.draft.table, row, place).bottom + 1
        self._change(row_inserted(self.draft.table, below), (below, 0))

    def _remove_row(self) -> None:
        row, place = self.cells.spot()
        self._change(row_removed(self.draft.table, row), (row, place))

    def _head(self) -> None:
        table, spot = self.draft.table, self.cells.spot()
        row = replace(table.rows[spot[0]], head=not table.rows[spot[0]].head)
        rows = (*table.rows[: spot[0]], row, *table.rows[spot[0] + 1 :])
        self._change(replace(table, rows=rows), spot)

    def _column_before(self) -> None:
        row, place = self.cells.spot()
        left = area_of(self.draft.table, row, place).left
        self._change(column_inserted(self.draft.table, left), (row, place))

    def _column_after(self) -> None:
        row, place = self.cells.spot()
        right = area_of(self.draft.table, row, place).right
        self._change(column_inserted(self.draft.table, right + 1), (row, place + 1))

    def _remove_column(self) -> None:
        row, place = self.cells.spot()
        left = area_of(self.draft.table, row, place).left
        self._change(column_removed(self.draft.table, left), (row, place))

    def _merge(self) -> None:
        area = self.cells.area()
        self._change(merged(self.draft.table, area), (area.top, 0))
        self.cells.setCurrentCell(area.top, area.left)

    def _split(self) -> None:
        spot = self.cells.spot()
        self._change(split(self.draft.table, *spot), spot)

    # The end

    def accept(self) -> None:  # noqa: D102
        self.cells.close_cell()
        super().accept()

    def reject(self) -> None:  # noqa: D102
        self.cells.close_cell()
        if self.draft.is_changed and not self._gives_up():
            self.cells.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().reject()

    def _gives_up(self) -> bool:
        box = QMessageBox(self)
        box.setObjectName("give-up")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Table"))
        box.setText(tr("Give up what you changed in this table?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Cancel)
        return box.exec() == buttons.Discard
