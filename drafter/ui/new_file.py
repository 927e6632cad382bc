"""Asking for the name of a file that is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from drafter.ui.text import tr

__all__ = ["ask_new_file"]


def ask_new_file(
    parent: QWidget | None, title: str, start: Path, suffix: str, kind: str
) -> Path | None:
    """A name that ends in `suffix`; None to give up. `start`: where and what the dialog proposes.

    `kind`: what the list of kinds calls such files. A suffix is added, never exchanged: what
    follows a dot may be part of a name, as in "CRP.3 (rev.1)".
    """
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), f"{kind} (*{suffix})")
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() == suffix:
        return path
    whole = path.with_name(path.name + suffix)
    return whole if not whole.exists() or _may_be_overwritten(parent, whole) else None


def _may_be_overwritten(parent: QWidget | None, path: Path) -> bool:
    """Asked where the suffix was added here, so that the dialog has asked about another name."""
    box = QMessageBox(parent)
    box.setObjectName("overwrite")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("drafter"))
    box.setText(tr("“{name}” is there already. Replace it?", name=path.name))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Cancel)
    box.button(buttons.Save).setText(tr("&Replace It"))
    box.button(buttons.Cancel).setText(tr("&Cancel"))
    box.setDefaultButton(buttons.Cancel)
    return box.exec() == buttons.Save
