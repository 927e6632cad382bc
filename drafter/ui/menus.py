"""The menu bar and the tool bar, built from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from drafter.ui.actions import ROWS, Actions
from drafter.ui.text import tr

__all__ = ["MENU_TITLES", "build_menus", "build_tool_bar", "fill_context_menu"]

MENU_TITLES = {
    "file": "&File",
    "edit": "&Edit",
    "insert": "&Insert",
    "format": "F&ormat",
    "paragraph": "&Paragraph",
    "review": "&Review",
    "check": "&Check",
    "view": "&View",
    "help": "&Help",
}
"""Titles of the menus, in their order."""
_TOOLS = (
    ("new", "open", "save"),
    ("undo", "redo"),
    ("italic", "note"),
    ("move-out", "move-in", "move-up", "move-down"),
    ("next-finding",),
)
_CONTEXT = ("cut", "copy", "paste", "", "italic", "note", "", "fixes")


def build_menus(window: QMainWindow, actions: Actions, exports: Iterable[QAction]) -> None:
    """Fill the menu bar; `exports` become File › Export."""
    bar = window.menuBar()
    for menu_id, title in MENU_TITLES.items():
        menu = bar.addMenu(tr(title))
        menu.setObjectName(f"menu-{menu_id}")
        menu.setToolTipsVisible(True)
        _fill(menu, menu_id, actions)
        if menu_id == "file":
            _add_exports(menu, actions, exports)
        menu.aboutToShow.connect(actions.refresh)


def _fill(menu: QMenu, menu_id: str, actions: Actions) -> None:
    group = 0
    for row in ROWS:
        if row.menu != menu_id:
            continue
        if row.group != group:
            menu.addSeparator()
            group = row.group
        menu.addAction(actions[row.id])


def _add_exports(menu: QMenu, actions: Actions, exports: Iterable[QAction]) -> None:
    export = QMenu(tr("&Export"), menu)
    export.setObjectName("menu-export")
    export.addActions(list(exports))
    menu.insertMenu(actions["print"], export)


def build_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """The tool bar with what is needed all the time."""
    bar = QToolBar(tr("Tools"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    for i, group in enumerate(_TOOLS):
        if i:
            bar.addSeparator()
        for action_id in group:
            bar.addAction(actions[action_id])
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    window.addToolBar(bar)
    return bar


def fill_context_menu(menu: QMenu, actions: Actions) -> None:
    """Add what the right button offers everywhere in the text."""
    for action_id in _CONTEXT:
        if action_id:
            menu.addAction(actions[action_id])
        else:
            menu.addSeparator()
