"""Pages of a PDF as pictures."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2

from drafter.errors import DrafterError

__all__ = ["PageFile", "Picture"]


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels row by row, four bytes each: blue, green, red, and one without meaning.

    `stride`: bytes of a row.
    """

    width: int
    height: int
    stride: int
    pixels: bytes


class PageFile:
    """A PDF in memory. One thread at a time may use it."""

    def __init__(self, pdf: bytes) -> None:
        """Raises DrafterError where it is none."""
        try:
            self._document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise DrafterError("The pages that were made cannot be shown. Try it again.") from error
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            self._document.get_page_size(n) for n in range(len(self._document))
        )

    def __len__(self) -> int:
        return len(self.sizes)

    def picture(self, number: int, scale: float) -> Picture:
        """A page (from 0) drawn with `scale` pixels a point."""
        page = self._document[number]
        try:
            bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            try:
                return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()
        finally:
            page.close()

    def text(self, number: int) -> str:
        """The words of a page (from 0)."""
        page = self._document[number]
        try:
            words = page.get_textpage()
            try:
                return str(words.get_text_range())
            finally:
                words.close()
        finally:
            page.close()

    def close(self) -> None:
        """Give the memory back."""
        self._document.close()
