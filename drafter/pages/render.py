"""From a draft to the pages of its Word file, by the renderer that is there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from drafter import docx
from drafter.docx.package import Package
from drafter.errors import DrafterError
from drafter.model.nodes import Document, Kind
from drafter.model.revisions import without_remarks
from drafter.pages.embedded import typeset
from drafter.pages.office import convert, find_office
from drafter.pages.sheet.sheet import read_sheet
from drafter.profiles import Profile
from drafter.recognition.imported import Notice
from drafter.storage.atomic import write_atomically

__all__ = ["Rendered", "Renderer", "render", "renderers", "write_pdf"]

_NAME = Path("pages.docx")  # what errors of reading it again would call the file


class Renderer(StrEnum):
    """Who makes the pages. AUTO: LibreOffice where it is installed, else the program itself."""

    AUTO = "auto"
    OFFICE = "office"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Rendered:
    """Pages: a PDF, who made them (OFFICE or OWN), and a notice for all that was left out."""

    pdf: bytes
    renderer: Renderer
    notices: tuple[Notice, ...] = ()


def renderers(wanted: Renderer, office: Path | None = None) -> tuple[Renderer, ...]:
    """The renderers to try, best first; `office` is where the user says that LibreOffice is."""
    if wanted is Renderer.OWN or find_office(office) is None:
        return (Renderer.OWN,)
    return (Renderer.OFFICE, Renderer.OWN)


def render(
    document: Document,
    profile: Profile,
    options: docx.Options | None = None,
    *,
    wanted: Renderer = Renderer.AUTO,
    office: Path | None = None,
) -> Rendered:
    """The pages of the Word file that `options` would give, without comments, which no page shows.

    Where LibreOffice is missing or fails, the program makes them itself, and a notice says why.
    `office`: where the user says that LibreOffice is. Raises DrafterError with one sentence.
    """
    # With comments in the file LibreOffice 7.4 gives one note the words of another.
    word_file, notices = docx.to_bytes(without_remarks(document), profile, options)
    program = None if wanted is Renderer.OWN else find_office(office)
    if program is None and wanted is Renderer.OFFICE:
        notices += (_missing(),)
    if program is not None:
        try:
            return Rendered(convert(program, word_file), Renderer.OFFICE, notices)
        except DrafterError as error:
            notices += (Notice("office-failed", str(error)),)
    sheet = read_sheet(Package.of(word_file, _NAME))
    pdf = typeset(sheet, _title(document), document.lang or "en")
    return Rendered(pdf, Renderer.OWN, notices)


def write_pdf(
    document: Document,
    profile: Profile,
    path: Path,
    options: docx.Options | None = None,
    *,
    wanted: Renderer = Renderer.AUTO,
    office: Path | None = None,
) -> tuple[Notice, ...]:
    """Write the pages as a PDF file. Raises DrafterError; the old file stays until all is there."""
    made = render(document, profile, options, wanted=wanted, office=office)
    write_atomically(path, made.pdf)
    return made.notices


def _missing() -> Notice:
    return Notice(
        "office-missing",
        "LibreOffice was not found, and the program made the pages itself. Name its place under"
        " Settings \u203a Word files.",
    )


def _title(document: Document) -> str:
    for paragraph in document.paragraphs:
        if paragraph.kind in (Kind.TITLE, Kind.DECISION_TITLE) and paragraph.text.strip():
            return " ".join(paragraph.text.split())
    return document.front.get("symbol")
