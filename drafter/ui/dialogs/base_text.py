"""Asks whether the base text that a draft remembers is the one to write against."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QMessageBox, QWidget

from drafter.model.nodes import Base
from drafter.ui.text import tr

__all__ = ["Answer", "ask_for_base"]


class Answer(Enum):
    """What the user wants."""

    REMEMBERED = auto()
    ANOTHER = auto()
    NOTHING = auto()


def ask_for_base(parent: QWidget, base: Base, *, found: bool, same: bool) -> Answer:
    """Ask. `found`: there is a file of its name; `same`: it is just as it was."""
    name = f"“{base.name}” ({base.symbol})" if base.symbol else f"“{base.name}”"
    if same:
        words = tr("The base text of this draft is {name}.", name=name)
    elif found:
        words = tr("The base text of this draft, {name}, has changed since.", name=name)
    else:
        words = tr(
            "The base text of this draft, {name}, is neither beside it nor where documents were"
            " opened lately.",
            name=name,
        )
    box = QMessageBox(QMessageBox.Icon.Question, tr("Write against a base text"), words)
    box.setParent(parent, box.windowFlags())
    use = box.addButton(tr("&Use It"), QMessageBox.ButtonRole.AcceptRole) if found else None
    other = box.addButton(tr("&Choose Another…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(use or other)
    box.exec()
    chosen = box.clickedButton()
    if use is not None and chosen is use:
        return Answer.REMEMBERED
    return Answer.ANOTHER if chosen is other else Answer.NOTHING
