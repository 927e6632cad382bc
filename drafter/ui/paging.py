"""The way of a window to its pages. What makes them is large, and loaded when it is first wanted."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from drafter.formats import Format
from drafter.session import Session
from drafter.settings import Preferences
from drafter.ui.dialogs.variant import Variant
from drafter.ui.files import Files

__all__ = ["PageDesk", "Paging"]


class PageDesk(Protocol):
    """What can be done with the pages of one window's document."""

    @property
    def is_shown(self) -> bool:
        """Whether the pages are on the screen."""
        ...

    def toggle(self) -> None:
        """Show the pages, or hide them."""
        ...

    def print_pages(self) -> None:
        """Ask how, and print."""
        ...

    def export(self, entry: Format, variant: Variant) -> None:
        """Write a PDF file where the user chooses."""
        ...

    def close(self) -> None:
        """The window goes."""
        ...


class Paging:
    """Makes the desk when it is first asked for."""

    def __init__(
        self, window: QWidget, session: Session, files: Files, preferences: Preferences
    ) -> None:
        self._arguments = (window, session, files, preferences)
        self._desk: PageDesk | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the pages are on the screen."""
        return self._desk is not None and self._desk.is_shown

    def toggle(self) -> None:
        """Show the pages, or hide them."""
        self._made().toggle()

    def print_pages(self) -> None:
        """Ask how, and print."""
        self._made().print_pages()

    def export(self, entry: Format, variant: Variant) -> None:
        """Write a PDF file where the user chooses."""
        self._made().export(entry, variant)

    def close(self) -> None:
        """The window goes."""
        if self._desk is not None:
            self._desk.close()

    def _made(self) -> PageDesk:
        if self._desk is None:
            make = importlib.import_module("drafter.ui.pages.desk").Desk
            self._desk = cast("Callable[..., PageDesk]", make)(*self._arguments)
        return self._desk
