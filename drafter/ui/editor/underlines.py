"""Underlines findings and misspelt words in the visible part of a text, explains the findings.

Only visible blocks are underlined: thousands of underlines would slow every key.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip

from drafter.checks.finding import Finding, Severity
from drafter.model.nodes import Kind
from drafter.model.places import Place
from drafter.ui.editor.grid import Stretch
from drafter.ui.editor.margin import visible_blocks
from drafter.ui.editor.spelling import Spelling
from drafter.ui.editor.surface_edit import SurfaceEdit
from drafter.ui.panels.finding_detail import explanation
from drafter.ui.sentences import told
from drafter.ui.theme import severity_colour, spelling_colour

__all__ = ["Underlines"]

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.ADVICE: 2}


class Underlines(QObject):
    """The findings of one text, by paragraph id."""

    def __init__(self, edit: SurfaceEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._by_id: dict[str, list[Finding]] = {}
        self._spelling: Spelling | None = None
        self._drawn: list[QTextEdit.ExtraSelection] = []
        self._quiet = False
        self._soon = QTimer(self, singleShot=True, interval=30)
        self._soon.timeout.connect(self.draw)
        self._pause = QTimer(self, singleShot=True, interval=350)
        self._pause.timeout.connect(self.draw)
        edit.verticalScrollBar().valueChanged.connect(self._later)
        edit.verticalScrollBar().rangeChanged.connect(self._later)
        edit.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the findings under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.at(self._edit.place_at(event.pos()))
            if not found:
                QToolTip.hideText()
                return False
            QToolTip.showText(event.globalPos(), _explained(found), self._edit.viewport())
            return True
        return super().eventFilter(watched, event)

    def set_spelling(self, spelling: Spelling) -> None:
        """Mark the words that this says are misspelt as well."""
        self._spelling = spelling
        spelling.changed.connect(self._later)
        self._edit.document().contentsChanged.connect(self._after_typing)
        self._edit.cursorPositionChanged.connect(self._after_typing)

    def _after_typing(self) -> None:
        if self._spelling is not None and self._spelling.enabled:
            self._pause.start()

    def set_findings(self, by_id: Mapping[str, Sequence[Finding]]) -> None:
        """Show these findings; each key is the id that a block of the text carries."""
        self._by_id = {key: list(found) for key, found in by_id.items()}
        self._dot()
        self.draw()

    def keep_quiet(self, wanted: bool) -> None:
        """Show nothing of what is known, as while others look on."""
        self._quiet = wanted
        self._dot()
        self.draw()

    def _dot(self) -> None:
        known = {} if self._quiet else self._by_id
        self._edit.set_dots(
            {
                key: severity_colour(
                    min((f.severity for f in found), key=_RANK.__getitem__), self._edit.palette()
                )
                for key, found in known.items()
            }
        )

    def at(self, place: Place) -> list[Finding]:
        """Findings at a place; those without an extent belong to the whole paragraph."""
        shown = self._edit.surface.shown
        if place.index >= len(shown):
            return []
        found = self._by_id.get(shown[place.index].id, [])
        return [f for f in found if f.span.start <= place.offset <= f.span.end]

    def of_paragraph(self, index: int) -> list[Finding]:
        """All findings of one paragraph."""
        shown = self._edit.surface.shown
        return self._by_id.get(shown[index].id, []) if index < len(shown) else []

    def _later(self) -> None:
        self._soon.start()

    def draw(self) -> None:
        """Underline what is visible now."""
        shown = self._edit.surface.shown
        drawn: list[QTextEdit.ExtraSelection] = []
        inner: dict[str, list[Stretch]] = {}
        spelt = self._spelling is not None and self._spelling.enabled
        if not self._quiet and (self._by_id or spelt):
            area = QRectF(self._edit.viewport().rect())
            for block, _ in visible_blocks(self._edit, area):
                index = block.blockNumber()
                if index >= len(shown):
                    break
                looks = self._looks(index)
                if shown[index].kind is Kind.TABLE:
                    inner[shown[index].id] = looks
                else:
                    drawn += [self._selection(index, look) for look in looks]
        self._edit.set_inner_marks(inner)
        if drawn or self._drawn:
            self._drawn = drawn
            self._edit.setExtraSelections(drawn)

    def _looks(self, index: int) -> list[Stretch]:
        found = self._by_id.get(self._edit.surface.shown[index].id, ())
        return self._misspelt(index) + [
            Stretch(f.span.start, f.span.end, self._wave(f))
            for f in found
            if f.span.end > f.span.start
        ]

    def _misspelt(self, index: int) -> list[Stretch]:
        if self._spelling is None:
            return []
        words = self._spelling.words(self._edit.surface.shown[index])
        if not words:
            return []
        caret = self._edit.selection().head
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(spelling_colour(self._edit.palette()))
        return [
            Stretch(word.start, word.end, look)
            for word in words
            # The word at the caret is still being typed.
            if not (caret.index == index and word.end == caret.offset)
        ]

    def _wave(self, finding: Finding) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(_colour(finding, self._edit))
        return look

    def _selection(self, index: int, stretch: Stretch) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._edit.document())
        surface = self._edit.surface
        cursor.setPosition(surface.position(Place(index, stretch.start)))
        end = surface.position(Place(index, stretch.end))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format = stretch.look
        return made


def _explained(found: Sequence[Finding]) -> str:
    """What a tool tip says of findings, as rich text."""
    rows = []
    for finding in found:
        _, _, source = explanation(finding)
        rows.append(f"<p><b>{escape(told(finding.message))}</b><br>{escape(source)}</p>")
    return "".join(rows)


def _colour(finding: Finding, edit: QTextEdit) -> QColor:
    return severity_colour(finding.severity, edit.palette())
