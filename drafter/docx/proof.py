"""Reading a written file again and holding it against the draft, before it takes its place.

What would be lost or read otherwise is an error that names the first paragraph or note concerned.
"""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

from drafter.docx import bookmarks
from drafter.docx.package import Package
from drafter.docx.reader.evidence import Evidence
from drafter.docx.reader.file import WordFile, read_file
from drafter.docx.reader.own import restore
from drafter.docx.writer.plan import COUNTED, Plan
from drafter.docx.writer.review import written_comments
from drafter.errors import InputError, OutputError
from drafter.model.nodes import Document, Note, Paragraph
from drafter.model.revisions import final, original, without_remarks

__all__ = ["prove"]

_READ_ANYWAY = frozenset({"word/document.xml", "word/footnotes.xml"})
_ADVICE = "The file that was there is untouched. Report this with the name of the paragraph."


def prove(plan: Plan, written: Path, path: Path) -> None:
    """Read `written` and compare it with the plan's document; `path` is named in errors.

    Raises OutputError.
    """
    try:
        package = Package.open(written)
        for name in sorted(package.names - _READ_ANYWAY):
            if name.endswith((".xml", ".rels")):
                package.xml(name)  # Word would offer to repair what is not well-formed
        file = read_file(package)
    except InputError as error:
        raise OutputError(path, f"it could not be read again ({error})", _ADVICE) from error
    if file.records is None:
        raise OutputError(path, "it was not known again as a file of this program", _ADVICE)
    document = restore(file, file.records, plan.profile).document
    if document.pictures != plan.document.pictures:
        raise OutputError(path, "its pictures would not all come back", _ADVICE)
    if plan.document.revisions or plan.document.comments:
        _prove_views(plan, document, path)
        return
    _prove_labels(plan, file, path)
    _prove_text(plan, plan.document, document, path)


def _prove_views(plan: Plan, document: Document, path: Path) -> None:
    """With revisions both texts have to come back; revisions are counted anew on the way."""
    for view in (final, original):
        wanted, found = (without_remarks(view(d)) for d in (plan.document, document))
        _prove_text(plan, wanted, found, path)
    if len(written_comments(plan.document)) != len(document.comments):
        raise OutputError(path, "its comments would not all come back", _ADVICE)


def _prove_text(plan: Plan, wanted_text: Document, document: Document, path: Path) -> None:
    for number, (wanted, found) in enumerate(
        zip_longest(wanted_text.paragraphs, document.paragraphs), 1
    ):
        if wanted != found:
            name = _name(plan, number - 1, wanted or found)
            raise OutputError(path, f"{name} would not come back as it is written", _ADVICE)
    notes = {note.id: note for note in document.notes}
    for note in wanted_text.notes:
        if notes.get(note.id) != note:
            raise OutputError(path, f"{_note_name(plan, note)} would not come back", _ADVICE)
    if len(notes) != len(wanted_text.notes) or document.front != plan.document.front:
        raise OutputError(path, "its notes or its masthead would not come back", _ADVICE)


def _prove_labels(plan: Plan, file: WordFile, path: Path) -> None:
    """The numbers that the page shows against those that the draft has."""
    blank = plan.template.names[plan.template.style("space")]
    shown = [b for b in file.blocks if b.content or not _is_blank(b, blank)]
    for index, (block, setting) in enumerate(zip(shown, plan.settings, strict=False)):
        paragraph = plan.document.paragraphs[index]
        counted = paragraph.kind in COUNTED
        label = block.label or (block.lead.strip() if counted else "")
        if label != (setting.label if counted else ""):
            name = _name(plan, index, paragraph)
            raise OutputError(path, f"{name} would bear the number “{label}”", _ADVICE)


def _is_blank(block: Evidence, style: str) -> bool:
    return block.style == style and not any(
        name.startswith(bookmarks.PARAGRAPH) for name in block.bookmarks
    )


def _name(plan: Plan, index: int, paragraph: Paragraph | None) -> str:
    """How an error calls a paragraph: its number if it has one, and its first words."""
    labels = plan.outline.labels
    label = f" {labels[index]}" if index < len(labels) and labels[index] else ""
    words = " ".join(paragraph.text.split())[:50] if paragraph is not None else ""
    return f"paragraph{label} at place {index + 1} (“{words}”)"


def _note_name(plan: Plan, note: Note) -> str:
    label = plan.outline.note_labels.get(note.id, note.id)
    return f"note {label} (“{' '.join(note.text.split())[:50]}”)"
