"""The masthead as a form: the fields of the body, checked as one types."""

from __future__ import annotations

import re

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from drafter.model.nodes import Document, FrontMatter
from drafter.profiles import Profile
from drafter.profiles.profile import MastheadField
from drafter.ui.names import stage_name
from drafter.ui.text import tr

__all__ = ["STAGES", "Masthead", "missing"]

STAGES = ("draft", "in-session", "advance", "final")
_LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def missing(front: FrontMatter, profile: Profile) -> list[str]:
    """Labels of the fields that a document of the body needs and that are empty."""
    return [tr(f.label) for f in profile.masthead if f.required and not front.get(f.name).strip()]


class Masthead(QDialog):
    """Fields of the front matter, the language and the stage of the document."""

    def __init__(self, document: Document, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Masthead"))
        self.setMinimumWidth(560)
        self._document, self._profile = document, profile
        self._fields: dict[str, QLineEdit] = {}
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in self._known():
            form.addRow(tr(field.label), self._line(field))
        self._language = _choice(tr("Language of the text"), _languages(), document.lang)
        form.addRow(tr("Language of the text"), self._language)
        self._stage = _choice(tr("Stage"), _stages(), document.stage)
        form.addRow(tr("Stage"), self._stage)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addWidget(box)
        self._judge()

    def _known(self) -> list[MastheadField]:
        """The body's fields, and those that the document has besides."""
        own = list(self._profile.masthead)
        names = {field.name for field in own}
        own += [
            MastheadField(name, name.replace("_", " ").capitalize())
            for name, _ in self._document.front.fields
            if name not in names
        ]
        return own

    def _line(self, field: MastheadField) -> QLineEdit:
        line = QLineEdit(self._document.front.get(field.name))
        line.setObjectName(f"field-{field.name}")
        line.setAccessibleName(tr(field.label))
        line.setPlaceholderText(field.default)
        line.setCursorPosition(0)
        line.textChanged.connect(self._judge)
        self._fields[field.name] = line
        return line

    @property
    def front(self) -> FrontMatter:
        """The fields as they stand."""
        return FrontMatter.of(**{name: line.text().strip() for name, line in self._fields.items()})

    @property
    def language(self) -> str:
        """The chosen language of the text."""
        return str(self._language.currentData())

    @property
    def stage(self) -> str:
        """The chosen stage."""
        return str(self._stage.currentData())

    def _judge(self) -> None:
        """Say what is still missing or cannot be; it may be saved all the same."""
        said = []
        # A blank in a symbol is filled later; the rest of it can be judged all the same.
        symbol = self.front.get("symbol")
        filled = re.sub(r"\[[^\]]*\]", "1", symbol)
        patterns = self._profile.symbols
        if symbol and patterns and not any(re.fullmatch(p, filled) for p in patterns):
            said.append(tr("This body has no symbols of the form “{symbol}”.", symbol=symbol))
        empty = missing(self.front, self._profile)
        if empty:
            said.append(tr("Still empty: {names}.", names=", ".join(empty)))
        self._hint.setText(" ".join(said))
        self._hint.setVisible(bool(said))


def _choice(name: str, rows: list[tuple[str, str]], chosen: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for key, words in rows:
        box.addItem(words, key)
    if box.findData(chosen) < 0:
        box.addItem(chosen, chosen)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _languages() -> list[tuple[str, str]]:
    words = {
        "ar": tr("Arabic"),
        "en": tr("English"),
        "es": tr("Spanish"),
        "fr": tr("French"),
        "ru": tr("Russian"),
        "zh": tr("Chinese"),
    }
    return [(key, words[key]) for key in _LANGUAGES]


def _stages() -> list[tuple[str, str]]:
    return [(key, stage_name(key)) for key in STAGES]
