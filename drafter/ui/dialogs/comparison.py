"""Two texts side by side, paragraph by paragraph, and the redline as a Word file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.compare.report import Reading, differences, pieces_of
from drafter.model.nodes import Document, Paragraph
from drafter.model.outline import outline
from drafter.model.revisions import END_DELETED, END_INSERTED
from drafter.profiles import load
from drafter.ui.marked_html import marked_html
from drafter.ui.text import counted, tr

__all__ = ["Comparison"]


class Comparison(QDialog):
    """Shows a redline as two columns. `export` writes it as a Word file."""

    def __init__(
        self,
        marked: Document,
        names: tuple[str, str],
        export: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare: {old} – {new}", old=names[0], new=names[1]))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1120, 720)
        self._marked, self._names = marked, names
        self._reading = Reading(marked)
        self._rows = differences(marked)
        self._only = QCheckBox(tr("&Differences only"))
        self._only.setChecked(len(marked.paragraphs) > 60)
        self._at = -1
        self._only.toggled.connect(lambda _: self._fill())
        self._view = QTextBrowser()
        self._view.setAccessibleName(tr("Both texts side by side"))
        head = QLabel(self._headline())
        head.setObjectName("headline")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        write = QPushButton(tr("&Write as Tracked Changes…"))
        write.clicked.connect(export)
        box.addButton(write, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.addWidget(head)
        column.addLayout(self._line())
        column.addLayout(self._heads())
        column.addWidget(self._view, 1)
        column.addWidget(box)
        self._fill()

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self._only)
        line.addStretch(1)
        for words, keys, step in (
            (tr("&Previous"), "Shift+F8", -1),
            (tr("&Next"), "F8", 1),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.setToolTip(tr("{label}: {value}", label=tr("Difference"), value=keys))
            button.setEnabled(bool(self._rows))
            button.clicked.connect(partial(self._walk, step))
            QShortcut(QKeySequence(keys), self, button.click)
            line.addWidget(button)
        return line

    def _heads(self) -> QHBoxLayout:
        """The names of both texts, above their columns."""
        line = QHBoxLayout()
        for name in self._names:
            label = QLabel(f"<b>{escape(name)}</b>")
            label.setIndent(10)
            line.addWidget(label, 1)
        return line

    def _walk(self, step: int, _pressed: bool = False) -> None:
        """To the next difference, behind the last one to the first."""
        self._at = (self._at + step) % len(self._rows)
        self._view.scrollToAnchor(f"difference-{self._at}")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        if self._rows and self._at < 0:
            self._walk(1)

    def _headline(self) -> str:
        if not self._rows:
            return tr("Both texts are the same.")
        return counted(
            len(self._rows),
            "{count} paragraph or note differs.",
            "{count} paragraphs and notes differ.",
        )

    def _fill(self) -> None:
        numbers = {r.note or r.paragraph: n for n, r in enumerate(self._rows)}
        derived = outline(self._marked, load(self._marked.profile).scheme_for(self._marked.lang))
        rows = [
            self._row(self._columns(paragraph, label), numbers.get(paragraph.id))
            for paragraph, label in zip(self._marked.paragraphs, derived.labels, strict=True)
            if not self._only.isChecked() or paragraph.id in numbers
        ]
        rows += [
            self._row(self._note(r.pieces, r.label), numbers[r.note]) for r in self._rows if r.note
        ]
        self._view.setHtml(
            f'<table width="100%" cellpadding="6" cellspacing="0">{"".join(rows)}</table>'
        )

    def _row(self, columns: tuple[str, str], number: int | None) -> str:
        """One row; one that differs has its number as an anchor, and a ground of its own."""
        old, new = columns
        ground = anchor = ""
        if number is not None:
            anchor = f'<a name="difference-{number}"></a>'
            if not self._only.isChecked():
                ground = f' bgcolor="{self.palette().alternateBase().color().name()}"'
        return f'<tr{ground}><td width="50%" valign="top">{anchor}{old}</td><td width="50%" valign="top">{new}</td></tr>'

    def _columns(self, paragraph: Paragraph, label: str) -> tuple[str, str]:
        pieces = tuple(pieces_of(paragraph.content, self._reading))
        number = f"{label} " if label else ""
        old = new = ""
        if not paragraph.get(END_INSERTED):
            old = number + marked_html(pieces, self.palette(), hide="inserted")
        if not paragraph.get(END_DELETED):
            new = number + marked_html(pieces, self.palette(), hide="deleted")
        return old, new

    def _note(self, pieces: tuple[tuple[str, str], ...], label: str) -> tuple[str, str]:
        old = marked_html(pieces, self.palette(), hide="inserted")
        new = marked_html(pieces, self.palette(), hide="deleted")
        sign = f"<sup>{label}</sup> "
        return sign + old, sign + new
