"""Why an action is grey: one sentence for somebody who pressed its keys and saw nothing happen."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from drafter.ui.actions import ROWS, Actions
from drafter.ui.text import tr

__all__ = ["why_nothing"]

_CHANGES = frozenset(
    {"accept", "reject", "accept-all", "reject-all", "show-marked", "show-final", "show-original"}
)


def why_nothing(actions: Actions, event: QKeyEvent, closed: str) -> str:
    """Why the action with these keys does nothing now; "" where no grey action has them.

    `closed`: why the whole text cannot be changed now, "" if it can.
    """
    pressed = QKeySequence(event.keyCombination())
    for row in ROWS:
        action = actions[row.id]
        if not action.isEnabled() and pressed in action.shortcuts():
            return closed or _reason(row.id, action)
    return ""


def _reason(action_id: str, action: QAction) -> str:
    if action_id in _CHANGES:
        return tr("There are no tracked changes.")
    if action_id in {"next-change", "previous-change"}:
        return tr("There are no changes and no comments.")
    if action_id in {"next-finding", "previous-finding"}:
        return tr("There are no findings.")
    if action_id == "edit-table":
        return tr("There is no table at the caret.")
    name = action.text().replace("&", "").removesuffix("…")
    return tr("“{action}” is not possible here.", action=name)
