"""The masthead as a form: the fields of the body, checked as one types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from drafter.checks.preflight import missing_fields
from drafter.checks.sessions import by_symbol
from drafter.model.nodes import Document, FrontMatter
from drafter.profiles import Profile
from drafter.profiles.profile import MastheadField
from drafter.text.ordinals import ordinal
from drafter.ui.names import stage_name
from drafter.ui.text import tr

__all__ = ["STAGES", "Masthead"]

STAGES = ("draft", "in-session", "advance", "final")
_SYMBOL = "symbol"
_BARE_ITEM = re.compile(r"\d+(?: ?\([a-z]+\))*\*?")
_LIMITED = re.compile(r"/L\.\d")
_LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


class Masthead(QDialog):
    """Fields of the front matter, the language and the stage of the document.

    `field`: the one to begin with. A usual value stands in its field like any other.
    """

    def __init__(
        self,
        document: Document,
        profile: Profile,
        parent: QWidget | None = None,
        field: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Masthead"))
        self.setMinimumWidth(560)
        self._document, self._profile = document, profile
        self._fields: dict[str, QLineEdit] = {}
        self._usual = {f.name: f.default for f in profile.masthead}
        self._proposed = ""
        self._fault = QLabel()
        self._fault.setObjectName("fault")
        self._fault.setWordWrap(True)
        self._fault.setForegroundRole(QPalette.ColorRole.BrightText)
        self._hint = _hint()
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for known in self._known():
            form.addRow(tr(known.label), self._line(known))
            if known.name == _SYMBOL:
                form.addRow("", self._fault)
        self._form = form
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
        first = self._fields.get(field)
        if first is not None:
            first.setFocus()
            first.selectAll()

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
        line = QLineEdit(self._document.front.get(field.name) or field.default)
        line.setObjectName(f"field-{field.name}")
        line.setAccessibleName(tr(field.label))
        line.setPlaceholderText(field.default)
        if field.name == _SYMBOL:
            line.textEdited.connect(self._propose)
        line.setCursorPosition(0)
        line.textChanged.connect(self._judge)
        self._fields[field.name] = line
        return line

    @property
    def front(self) -> FrontMatter:
        """The fields as they stand."""
        had = self._document.front
        values = {name: line.text().strip() for name, line in self._fields.items()}
        # What is usual is not written down, so that it goes along when the body changes its mind.
        return FrontMatter.of(
            **{n: v for n, v in values.items() if had.get(n) or v != self._usual.get(n, "")}
        )

    @property
    def language(self) -> str:
        """The chosen language of the text."""
        return str(self._language.currentData())

    @property
    def stage(self) -> str:
        """The chosen stage."""
        return str(self._stage.currentData())

    def accept(self) -> None:
        """Close with the fields as they are; a new symbol that cannot be is asked about first."""
        fault = self._symbol_fault()
        kept = self.front.get(_SYMBOL) == self._document.front.get(_SYMBOL)
        if not fault or kept or self._insists(fault):
            super().accept()
        else:
            self._fields[_SYMBOL].setFocus()

    def _insists(self, fault: str) -> bool:
        box = QMessageBox(self)
        box.setObjectName("symbol")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Masthead"))
        box.setText(fault)
        box.setInformativeText(tr("Change it, or keep it if it is right all the same."))
        box.setDefaultButton(box.addButton(tr("&Change It"), QMessageBox.ButtonRole.RejectRole))
        keep = box.addButton(tr("&Keep It"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        return box.clickedButton() is keep

    def _symbol_fault(self) -> str:
        symbol, patterns = self.front.get(_SYMBOL), self._profile.symbols
        filled = _filled(symbol)
        if not symbol or not patterns or any(re.fullmatch(p, filled) for p in patterns):
            return ""
        return tr("This body has no symbols of the form “{symbol}”.", symbol=symbol)

    def _propose(self, symbol: str) -> None:
        """The meeting follows from the symbol, unless somebody has said another."""
        line = self._fields.get("session")
        if line is None or line.text() != self._proposed or self.language != "en":
            return
        number = by_symbol(self._profile.symbols, _filled(symbol))
        name = ordinal(number).capitalize()
        self._proposed = f"{name} {self._profile.meetings.word}" if name else ""
        line.setText(self._proposed)

    def _judge(self) -> None:
        """Say what is still missing or cannot be; it may be saved all the same."""
        fault = self._symbol_fault()
        self._fault.setText(fault)
        self._form.setRowVisible(self._fault, bool(fault))
        if _SYMBOL in self._fields:
            self._fields[_SYMBOL].setAccessibleDescription(fault)
        empty = [tr(label) for label in missing_fields(self.front, self._profile)]
        lines = [tr("Still empty: {names}.", names=", ".join(empty))] if empty else []
        lines += _remarks(self.front, self._usual)
        self._hint.setText("\n".join(lines))
        self._hint.setVisible(bool(lines))


def _hint() -> QLabel:
    label = QLabel()
    label.setObjectName("hint")
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _remarks(front: FrontMatter, usual: Mapping[str, str]) -> Iterator[str]:
    """What is likely not meant so, in one sentence each."""
    item = front.get("agenda_item").strip()
    if front.get("agenda_note").strip() and not item:
        yield tr("The note to the agenda item is shown only where an agenda item is given.")
    if _BARE_ITEM.fullmatch(item):
        yield tr(
            "The agenda item is printed as it stands here: “Item {number} of the provisional"
            " agenda” is usual.",
            number=item.rstrip("*"),
        )
    distribution = front.get("distribution").strip() or usual.get("distribution", "")
    if _LIMITED.search(front.get(_SYMBOL)) and distribution == "General":
        yield tr("Documents with “L.” in their symbol are of limited distribution: “Limited”.")


def _filled(symbol: str) -> str:
    """A blank in a symbol is filled later; the rest of it can be judged all the same."""
    return re.sub(r"\[[^\]]*\]", "1", symbol.strip())


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
