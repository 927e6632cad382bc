"""The pages of one window's document: preview, print, PDF."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from drafter import docx, pages
from drafter.errors import DrafterError
from drafter.formats import Format
from drafter.model.nodes import Document
from drafter.pages import PageFile, Rendered, Renderer
from drafter.profiles import load
from drafter.recognition.imported import Notice
from drafter.session import Session
from drafter.settings import Preferences
from drafter.ui.dialogs.variant import Variant
from drafter.ui.exporting import open_afterwards, options_of, usual_variant
from drafter.ui.files import Files, show_error
from drafter.ui.long_work import CancelledError, run_long
from drafter.ui.pages.maker import Maker
from drafter.ui.pages.preview import Preview
from drafter.ui.pages.printing import paint_pages, prepare
from drafter.ui.text import tr

__all__ = ["Desk", "Wish"]


@dataclass(frozen=True, slots=True)
class Wish:
    """How pages are made, from the settings: by whom, where LibreOffice is, and the file's options."""

    renderer: Renderer
    office: Path | None
    options: docx.Options

    @classmethod
    def of(cls, preferences: Preferences) -> Wish:
        """From the settings as they are now."""
        settings = preferences.settings
        office = settings.text("office")
        return cls(
            Renderer(settings.text("pages-by")),
            Path(office) if office else None,
            options_of(settings, usual_variant(settings)),
        )

    def render(self, document: Document, renderer: Renderer | None = None) -> Rendered:
        """The pages of a document. Raises DrafterError."""
        return pages.render(
            document,
            load(document.profile),
            self.options,
            wanted=renderer or self.renderer,
            office=self.office,
        )

    def stages(self) -> tuple[Renderer, ...]:
        """By whom the preview is made, one after the other: the quick one first."""
        return tuple(reversed(pages.renderers(self.renderer, self.office)))


class Desk:
    """See `drafter.ui.paging`."""

    def __init__(
        self, window: QWidget, session: Session, files: Files, preferences: Preferences
    ) -> None:
        self._window, self._session, self._files = window, session, files
        self._preferences = preferences
        self._preview: Preview | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the pages are on the screen."""
        return self._preview is not None and self._preview.isVisible()

    def toggle(self) -> None:
        """Show the pages, or hide them."""
        if self._preview is None:
            maker = Maker(self._session, self._stages)
            self._preview = Preview(self._window, maker, self._preferences)
            self._preview.print_wanted.connect(self.print_pages)
        if self.is_shown:
            self._preview.hide()
        else:
            self._preview.show_pages(self._files.name)

    def print_pages(self) -> None:
        """Ask how, and print."""
        file = self._made()
        if file is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, file, self._files.name)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print"))
        dialog.setMinMax(1, len(file))
        try:
            if dialog.exec() == QDialog.DialogCode.Accepted:
                paint_pages(printer, file)
        except DrafterError as error:
            show_error(self._window, error)
        finally:
            file.close()

    def export(self, entry: Format, variant: Variant) -> None:
        """Write a PDF file where the user chooses."""
        options = options_of(self._preferences.settings, variant)
        wish = replace(Wish.of(self._preferences), options=options)
        written: list[Path] = []

        def write(path: Path) -> tuple[Notice, ...]:
            document = self._session.document
            notices = run_long(
                self._window,
                tr("Making the pages…"),
                lambda _report: pages.write_pdf(
                    document,
                    load(document.profile),
                    path,
                    wish.options,
                    wanted=wish.renderer,
                    office=wish.office,
                ),
            )
            written.append(path)
            return notices

        self._files.export(entry, write)
        for path in written:
            open_afterwards(path, variant.afterwards)

    def close(self) -> None:
        """The window goes."""
        if self._preview is not None:
            self._preview.end()
            self._preview = None

    def _made(self) -> PageFile | None:
        wish, document = Wish.of(self._preferences), self._session.document
        try:
            made = run_long(
                self._window, tr("Making the pages…"), lambda _report: wish.render(document)
            )
            return PageFile(made.pdf)
        except DrafterError as error:
            show_error(self._window, error)
        except CancelledError:
            pass
        return None

    def _stages(self) -> list[tuple[Renderer, Wish]]:
        wish = Wish.of(self._preferences)
        return [(renderer, wish) for renderer in wish.stages()]
