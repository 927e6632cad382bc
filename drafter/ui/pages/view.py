"""Pages one below the other, drawn as far as they are to be seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from drafter.pages import PageFile
from drafter.ui.text import tr

__all__ = ["PagesView"]

_GAP = 14  # pixels around pages
_SMALLEST, _LARGEST = 0.2, 4.0
_STEP = 1.2
_KEPT = 12  # drawn pages
_PAPER, _EDGE = QColor("#ffffff"), QColor(0, 0, 0, 70)


class PagesView(QAbstractScrollArea):
    """Shows a PDF. `fit`: "width", "page", or "" for a size that the user has chosen."""

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setAccessibleName(tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fit = "width"
        self._file: PageFile | None = None
        self._scale = 1.0  # pixels of the window a point
        self._drawn: dict[int, QImage] = {}
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    @property
    def page(self) -> int:
        """The page (from 1) in the middle of the window; 0 without pages."""
        if self._file is None:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        tops = self._tops()
        return max(1, sum(top <= middle for top in tops[:-1]))

    def set_file(self, file: PageFile) -> None:
        """Show other pages, at the same place."""
        place = self._place()
        if self._file is not None:
            self._file.close()
        self._file = file
        self._drawn.clear()
        self._lay_out()
        self._go_to(place)
        self.page_changed.emit(self.page)
        self.viewport().update()

    def close_file(self) -> None:
        """Give the pages back."""
        if self._file is not None:
            self._file.close()
            self._file = None
        self._drawn.clear()

    def zoom(self, steps: int) -> None:
        """Larger or smaller, about the place that is seen."""
        self._set_scale(self._scale * _STEP**steps, "")

    def fit_to(self, fit: str) -> None:
        """Fit the width of pages or whole pages into the window, now and when it changes."""
        self.fit = fit
        place = self._place()
        self._lay_out()
        self._go_to(place)
        self.viewport().update()

    def _set_scale(self, scale: float, fit: str) -> None:
        place = self._place()
        self.fit = fit
        self._scale = min(max(scale, _SMALLEST), _LARGEST)
        self._drawn.clear()
        self._lay_out()
        self._go_to(place)
        self.viewport().update()

    # Places

    def _sizes(self) -> list[tuple[int, int]]:
        sizes = () if self._file is None else self._file.sizes
        return [(round(w * self._scale), round(h * self._scale)) for w, h in sizes]

    def _tops(self) -> list[int]:
        """Where each page begins, and where another one would."""
        tops, at = [], _GAP
        for _, high in self._sizes():
            tops.append(at)
            at += high + _GAP
        return [*tops, at]

    def _place(self) -> tuple[int, float]:
        """The page at the upper edge (from 0), and how far down in it, in parts of its height."""
        value, tops, sizes = self.verticalScrollBar().value(), self._tops(), self._sizes()
        for number, (_, high) in enumerate(sizes):
            if value < tops[number] + high + _GAP:
                return number, (value - tops[number]) / max(high, 1)
        return 0, -1.0

    def _go_to(self, place: tuple[int, float]) -> None:
        number, part = place
        sizes = self._sizes()
        if part < 0 or not sizes:
            self.verticalScrollBar().setValue(0 if number == 0 else self._tops()[number] - _GAP)
            return
        number = min(number, len(sizes) - 1)
        self.verticalScrollBar().setValue(self._tops()[number] + round(part * sizes[number][1]))

    def _lay_out(self) -> None:
        if self._file is None or not self._file.sizes:
            return
        view = self.viewport().size()
        widest = max(w for w, _ in self._file.sizes)
        highest = max(h for _, h in self._file.sizes)
        across = (view.width() - 2 * _GAP) / widest
        scale = {"width": across, "page": min(across, (view.height() - 2 * _GAP) / highest)}.get(
            self.fit, self._scale
        )
        scale = min(max(scale, _SMALLEST), _LARGEST)
        if scale != self._scale:
            self._scale = scale
            self._drawn.clear()
        down, side = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, self._tops()[-1] - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(40)
        side.setRange(0, max(0, round(widest * self._scale) + 2 * _GAP - view.width()))
        side.setPageStep(view.width())

    def _on_scroll(self) -> None:
        self.page_changed.emit(self.page)

    # Drawing

    def _picture(self, number: int) -> QImage:
        image = self._drawn.get(number)
        if image is None:
            assert self._file is not None
            ratio = self.devicePixelRatioF()
            picture = self._file.picture(number, self._scale * ratio)
            image = QImage(
                picture.pixels,
                picture.width,
                picture.height,
                picture.stride,
                QImage.Format.Format_RGB32,
            ).copy()
            image.setDevicePixelRatio(ratio)
            while len(self._drawn) >= _KEPT:
                self._drawn.pop(next(iter(self._drawn)))
            self._drawn[number] = image
        return image

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().dark())
        tops, shift = self._tops(), self.verticalScrollBar().value()
        for number, (wide, high) in enumerate(self._sizes()):
            left = max(_GAP, (self.viewport().width() - wide) // 2)
            left -= self.horizontalScrollBar().value()
            place = QRect(left, tops[number] - shift, wide, high)
            if not place.intersects(event.rect()):
                continue
            painter.fillRect(place, _PAPER)
            painter.drawImage(QPoint(place.left(), place.top()), self._picture(number))
            painter.setPen(_EDGE)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        place = self._place()
        self._lay_out()
        self._go_to(place)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom((turned > 0) - (turned < 0))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key, bar = event.key(), self.verticalScrollBar()
        places = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Space: bar.value() + bar.pageStep() * 9 // 10,
        }
        if key in places:
            bar.setValue(places[Qt.Key(key)])
            return
        super().keyPressEvent(event)
