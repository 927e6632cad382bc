"""Columns of a window: one without anything in it takes no room, and the text has room first."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

__all__ = ["Column", "Columns"]


class Column(QSplitter):
    """Panels one above the other; with all of them hidden the column is hidden as well."""

    def __init__(self, *panels: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._panels = panels
        for panel in panels:
            self.addWidget(panel)
            panel.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self.setHidden(all(panel.isHidden() for panel in self._panels))


class Columns(QSplitter):
    """Panels at the sides of the text, which give way where the window is too narrow for all.

    `order`: the panels by column, those that go first first. Lengths are in pixels. What the user
    shows or hides meanwhile stays so until the width of the window asks for more or fewer columns.
    """

    def __init__(self, text: QWidget, least: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._text, self._least = text, least
        self._order: tuple[tuple[QWidget, ...], ...] = ()
        self._gone: list[QWidget] = []
        self._level = 0
        self._widths: dict[QWidget, int] = {}
        self.held = False
        """Whether somebody else rules over the panels, as the room does."""

    def set_order(self, *order: tuple[QWidget, ...]) -> None:
        """The panels that may give way."""
        self._order = order

    @property
    def hidden(self) -> frozenset[QWidget]:
        """The panels that are hidden only for want of room."""
        return frozenset(panel for panel in self._gone if panel.isHidden())

    def show_panel(self, panel: QWidget) -> None:
        """Show a panel because the user asks for it: its column gets its width, however narrow."""
        panel.show()
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if not self.held and event.size().width() != event.oldSize().width():
            self._settle()

    def _settle(self) -> None:
        self._remember()
        level = self._wanted_level()
        for panel in chain(*self._order[self._level : level]):
            if not panel.isHidden():
                self._gone.append(panel)
                panel.hide()
        for panel in chain(*self._order[level : self._level]):
            if panel in self._gone:
                self._gone.remove(panel)
                panel.show()
        self._level = level
        self._share()

    def _wanted_level(self) -> int:
        """How many of the columns have to go, at the least."""
        room = self.width() - self._least
        for level in range(len(self._order)):
            if sum(map(self._needs, self._order[level:])) <= room:
                return level
        return len(self._order)

    def _needs(self, column: tuple[QWidget, ...]) -> int:
        """What a column takes at the least, with the panels that would be shown in it."""
        wanted = [p for p in column if not p.isHidden() or p in self._gone]
        return max((panel.minimumWidth() for panel in wanted), default=0)

    def _sides(self) -> list[tuple[int, QWidget]]:
        """The columns beside the text that are shown, each with its place."""
        every = [(i, self.widget(i)) for i in range(self.count())]
        return [(i, w) for i, w in every if w and w is not self._text and not w.isHidden()]

    def _remember(self) -> None:
        sizes = self.sizes()
        self._widths |= {widget: sizes[i] for i, widget in self._sides() if sizes[i]}

    def _share(self) -> None:
        """Take from the columns at the sides what the text lacks; one that comes back has its width."""
        sides, sizes = self._sides(), self.sizes()
        for i, widget in sides:
            sizes[i] = sizes[i] or self._widths.get(widget, widget.sizeHint().width())
        handles = self.handleWidth() * len(sides)
        lacking = self._least - (self.width() - handles - sum(sizes[i] for i, _ in sides))
        for i, widget in sides:
            least = max(widget.minimumWidth(), widget.minimumSizeHint().width())
            taken = max(0, min(sizes[i] - least, lacking))
            sizes[i] -= taken
            lacking -= taken
        sizes[self.indexOf(self._text)] = self.width() - handles - sum(sizes[i] for i, _ in sides)
        self.setSizes(sizes)
