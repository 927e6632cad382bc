"""Two texts side by side, paragraph by paragraph, and the redline as a Word file."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.compare.report import differences, pieces_of
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
        self._rows = differences(marked)
        self._only = QCheckBox(tr("&Differences only"))
        self._only.setChecked(len(marked.paragraphs) > 60)
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
        for widget in (head, self._only, self._view, box):
            column.addWidget(widget)
        column.setStretchFactor(self._view, 1)
        self._fill()

    def _headline(self) -> str:
        if not self._rows:
            return tr("Both texts are the same.")
        return counted(
            len(self._rows),
            "{count} paragraph or note differs.",
            "{count} paragraphs and notes differ.",
        )

    def _fill(self) -> None:
        changed = {r.paragraph for r in self._rows}
        derived = outline(self._marked, load(self._marked.profile).scheme_for(self._marked.lang))
        rows = [
            self._row(paragraph, label)
            for paragraph, label in zip(self._marked.paragraphs, derived.labels, strict=True)
            if not self._only.isChecked() or paragraph.id in changed
        ]
        rows += [self._note(r.pieces, r.label) for r in self._rows if r.note]
        head = "".join(f'<th align="left" width="50%">{escape(name)}</th>' for name in self._names)
        self._view.setHtml(
            f'<table width="100%" cellpadding="6" cellspacing="0"><tr>{head}</tr>'
            f"{''.join(rows)}</table>"
        )

    def _row(self, paragraph: Paragraph, label: str) -> str:
        pieces = tuple(pieces_of(paragraph.content))
        number = f"{label} " if label else ""
        old = new = ""
        if not paragraph.get(END_INSERTED):
            old = number + marked_html(pieces, self.palette(), hide="inserted")
        if not paragraph.get(END_DELETED):
            new = number + marked_html(pieces, self.palette(), hide="deleted")
        return f'<tr><td valign="top">{old}</td><td valign="top">{new}</td></tr>'

    def _note(self, pieces: tuple[tuple[str, str], ...], label: str) -> str:
        old = marked_html(pieces, self.palette(), hide="inserted")
        new = marked_html(pieces, self.palette(), hide="deleted")
        sign = f"<sup>{label}</sup> "
        return f'<tr><td valign="top">{sign}{old}</td><td valign="top">{sign}{new}</td></tr>'
