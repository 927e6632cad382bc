"""In which form a Word file goes out, and what happens with it afterwards."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from drafter.ui.text import tr

__all__ = ["AFTERWARDS", "Variant", "VariantChoice"]

AFTERWARDS = ("", "file", "folder")
"""What to open when the file is written: nothing, the file, its folder."""


@dataclass(frozen=True, slots=True)
class Variant:
    """`brackets`: they stay, or a clean text goes out. `afterwards`: one of AFTERWARDS.

    `marked`: with tracked changes and comments; else the final text alone. None where the file
    has no room for them, so that there is nothing to choose.
    """

    brackets: bool = True
    line_numbers: bool = False
    afterwards: str = ""
    marked: bool | None = False


class VariantChoice(QWidget):
    """Lets the drafter choose a variant."""

    def __init__(self, usual: Variant, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = QRadioButton(tr("With its &brackets"))
        self._clean = QRadioButton(tr("C&lean: brackets taken off, their words stay"))
        self._clean.setObjectName("clean")
        self._kept.setChecked(usual.brackets)
        self._clean.setChecked(not usual.brackets)
        self._lines = QCheckBox(tr("&Number the lines, for the meeting room"))
        self._lines.setObjectName("line-numbers")
        self._lines.setChecked(usual.line_numbers)
        self._marked = QCheckBox(tr("With &tracked changes and comments, as a reviewer sees them"))
        self._marked.setObjectName("marked")
        self._marked.setChecked(bool(usual.marked))
        self._choosable = usual.marked is not None
        self._after = QComboBox()
        self._after.setObjectName("afterwards")
        for name, words in zip(
            AFTERWARDS, (tr("Nothing"), tr("Open the file"), tr("Show its folder")), strict=True
        ):
            self._after.addItem(words, name)
        self._after.setCurrentIndex(AFTERWARDS.index(usual.afterwards))
        texts = QHBoxLayout()
        texts.addWidget(self._kept)
        texts.addWidget(self._clean)
        texts.addStretch(1)
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addRow(tr("Text:"), texts)
        rows.addRow("", self._lines)
        rows.addRow("", self._marked)
        rows.setRowVisible(self._marked, self._choosable)
        rows.addRow(tr("After&wards:"), self._after)

    @property
    def variant(self) -> Variant:
        """What is chosen now."""
        return Variant(
            self._kept.isChecked(),
            self._lines.isChecked(),
            str(self._after.currentData()),
            self._marked.isChecked() if self._choosable else None,
        )
