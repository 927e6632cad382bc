"""One page of settings as a form, made from the rows of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from drafter import profiles
from drafter.settings import TABLE, Page, Setting, Settings, Value
from drafter.ui.text import tr

__all__ = ["SettingsForm"]

_WHEN = {"next window": "Holds for windows opened from now on"}


class SettingsForm(QWidget):
    """Shows the rows of a page; `changed` tells key and new value."""

    changed = Signal(str, object)

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show: dict[str, Callable[[Value], object]] = {}
        form = QFormLayout(self)
        form.setContentsMargins(4, 4, 4, 4)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for row in TABLE:
            if row.page is page:
                self._add(form, row)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds, without telling it back."""
        for key, show in self._show.items():
            show(settings.get(key))

    def _add(self, form: QFormLayout, row: Setting) -> None:
        editor = self._editor(row)
        editor.setObjectName(f"setting-{row.key}")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(editor)
        hints = [tr(words) for words in (row.tip, _WHEN.get(row.applies, "")) if words]
        if hints:
            column.addWidget(_hint(". ".join(hints) + "."))
        if isinstance(row.default, bool):
            form.addRow(whole)
        else:
            form.addRow(tr(row.label), whole)

    def _editor(self, row: Setting) -> QWidget:
        if isinstance(row.default, bool):
            return self._tick(row)
        if isinstance(row.default, int):
            return self._number(row)
        choices = _choices(row)
        if choices:
            return self._choice(row, choices)
        return self._file(row) if row.file else self._line(row)

    def _tell(self, key: str, value: object) -> None:
        self.changed.emit(key, value)

    def _tick(self, row: Setting) -> QWidget:
        box = QCheckBox(tr(row.label))
        box.clicked.connect(lambda ticked: self._tell(row.key, ticked))
        self._show[row.key] = lambda value: box.setChecked(bool(value))
        return box

    def _number(self, row: Setting) -> QWidget:
        box = QSpinBox()
        box.setRange(row.low, row.high)
        box.setMaximumWidth(110)
        box.setAccessibleName(tr(row.label))
        box.valueChanged.connect(lambda number: self._tell(row.key, number))
        self._show[row.key] = lambda value: _quietly(box, partial(box.setValue, int(value)))
        return box

    def _choice(self, row: Setting, choices: Sequence[tuple[str, str]]) -> QWidget:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.setAccessibleName(tr(row.label))
        for value, words in choices:
            # Who cannot read the window finds the own language by its own name.
            own_name = row.key == "language" and bool(value)
            box.addItem(words if own_name else tr(words), value)
        box.activated.connect(lambda _: self._tell(row.key, box.currentData()))
        self._show[row.key] = lambda value: box.setCurrentIndex(max(0, box.findData(value)))
        return box

    def _line(self, row: Setting) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(tr(row.label))
        line.textEdited.connect(lambda words: self._tell(row.key, words))
        self._show[row.key] = lambda value: line.setText(str(value))
        return line

    def _file(self, row: Setting) -> QWidget:
        whole = QWidget()
        line = self._line(row)
        line.setPlaceholderText(tr("None"))
        button = QPushButton(tr("Choose…"))
        button.clicked.connect(lambda: self._choose(row, line))
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(line, 1)
        across.addWidget(button)
        return whole

    def _choose(self, row: Setting, line: QLineEdit) -> None:
        kinds = f"{tr('Pictures')} (*.png *.svg)" if row.pictures else ""
        name, _ = QFileDialog.getOpenFileName(self, tr(row.label), line.text(), kinds)
        if name:
            line.setText(name)
            self._tell(row.key, name)


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _choices(row: Setting) -> Sequence[tuple[str, str]]:
    """What can be chosen, for rows whose choices only the running program knows as well."""
    if row.key == "body":
        return sorted(
            ((name, profiles.load(name).title) for name in profiles.names()), key=lambda r: r[1]
        )
    if row.key == "font":
        return (("", "Times New Roman"), *((f, f) for f in QFontDatabase.families()))
    return row.choices


def _quietly(widget: QWidget, act: Callable[[], object]) -> None:
    before = widget.blockSignals(True)
    act()
    widget.blockSignals(before)
