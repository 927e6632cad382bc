"""Pages on paper: each page of a PDF painted as a picture as fine as the printer's."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from drafter.errors import DrafterError
from drafter.pages import PageFile

__all__ = ["paint_pages", "prepare"]

_FINEST = 600  # dots an inch; more only costs memory


def prepare(printer: QPrinter, file: PageFile, name: str) -> None:
    """Give a printer the paper of the pages, and the job its name."""
    printer.setDocName(name)
    printer.setCreator("drafter")
    printer.setFullPage(True)
    if file.sizes:
        _set_paper(printer, file.sizes[0])
    printer.setFromTo(1, max(1, len(file)))
    printer.setPrintRange(QPrinter.PrintRange.AllPages)


def paint_pages(printer: QPrinter, file: PageFile) -> None:
    """Paint the pages that the printer is set to. Raises DrafterError if it takes none."""
    numbers = _numbers(printer, len(file))
    painter = QPainter()
    if not numbers or not painter.begin(printer):
        raise DrafterError(
            "The printer does not take the pages. Check that it is switched on, or write a PDF file"
            " (File \u203a Export) and print that."
        )
    try:
        for place, number in enumerate(numbers):
            if place:
                _set_paper(printer, file.sizes[number])
                printer.newPage()
            dots = min(printer.resolution(), _FINEST)
            picture = file.picture(number, dots / 72)
            image = QImage(
                picture.pixels,
                picture.width,
                picture.height,
                picture.stride,
                QImage.Format.Format_RGB32,
            )
            # The middle of the sheet also where the paper is another one.
            paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            size = QSizeF(*file.sizes[number]) * (printer.resolution() / 72)
            size = size.boundedTo(size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
            shape = QRectF(0, 0, size.width(), size.height())
            shape.moveCenter(paper.center() - paper.topLeft())
            painter.drawImage(shape, image)
    finally:
        painter.end()


def _numbers(printer: QPrinter, count: int) -> list[int]:
    first, last = 1, count
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), printer.toPage() or printer.fromPage()
    numbers = [n - 1 for n in range(first, min(last, count) + 1)]
    backwards = printer.pageOrder() is QPrinter.PageOrder.LastPageFirst
    return numbers[::-1] if backwards else numbers


def _set_paper(printer: QPrinter, size: tuple[float, float]) -> None:
    wide, high = size
    flat = wide > high
    paper = QPageSize(
        QSizeF(min(size), max(size)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    way = QPageLayout.Orientation.Landscape if flat else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, way, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
