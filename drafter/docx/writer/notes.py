"""The footnotes part: the template's separators, and the notes in the order of their marks."""

from __future__ import annotations

from drafter.docx import bookmarks, names
from drafter.docx.languages import is_right_to_left
from drafter.docx.writer.inline import Inline, room_for
from drafter.docx.writer.plan import Plan
from drafter.model.nodes import Note
from drafter.model.richtext import RichText

__all__ = ["masthead_note", "notes_xml"]


def notes_xml(plan: Plan, inline: Inline) -> str:
    """All notes as `w:footnote` elements."""
    notes = {n.id: n for n in plan.document.notes}
    return "\n".join(
        _note(plan, inline, notes[note_id], number) for note_id, number in plan.note_numbers.items()
    )


def _note(plan: Plan, inline: Inline, note: Note, number: int) -> str:
    turned = "<w:bidi/>" if is_right_to_left(plan.document.lang) else ""
    style = names.attribute(plan.template.style("note"))
    rows = []
    for n, content in enumerate(note.paragraphs):
        inside = inline.content(content)
        if not n:
            inside = inline.bookmark(
                bookmarks.name_of(bookmarks.NOTE, note.id), _head(plan, inline, note) + inside
            )
        properties = f'<w:pStyle w:val="{style}"/>{turned}{room_for(content)}'
        rows.append(f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>")
    return f'<w:footnote w:id="{number}">{"".join(rows)}</w:footnote>'


def _head(plan: Plan, inline: Inline, note: Note) -> str:
    """The number of the note with what is typed around it."""
    before, _, after = plan.template.typed.get("note", "% ").partition("%")
    mark = inline.note_mark(note.sign)
    return inline.typed(before) + mark + inline.typed(after)


def masthead_note(plan: Plan, inline: Inline, text: str) -> str:
    """The note to the agenda item: with an asterisk, and known by its bookmark as none of the text."""
    style = names.attribute(plan.template.style("note"))
    before, _, after = plan.template.typed.get("note", "% ").partition("%")
    # What stands before it is in its run: LibreOffice would set a second asterisk before a tab.
    inside = inline.note_mark(f"{before}*") + inline.typed(after)
    inside = inline.bookmark(
        f"{bookmarks.MASTHEAD}note", inside + inline.content(RichText(text.lstrip("* ")))
    )
    return (
        '<w:footnote w:id="1"><w:p><w:pPr>'
        f'<w:pStyle w:val="{style}"/></w:pPr>{inside}</w:p></w:footnote>'
    )
