"""The text of the draft as paragraphs of the document part."""

from __future__ import annotations

from drafter.docx import bookmarks, names
from drafter.docx.languages import attribute_of, is_right_to_left
from drafter.docx.writer.inline import Inline
from drafter.docx.writer.plan import Plan, Setting
from drafter.model.nodes import Paragraph
from drafter.model.richtext import EMPTY

__all__ = ["Body"]


class Body:
    """Makes the paragraphs of one document."""

    def __init__(self, plan: Plan, inline: Inline) -> None:
        self._plan = plan
        self._inline = inline
        self._styles = {s.style: names.attribute(s.style) for s in plan.settings}
        self._right_to_left = is_right_to_left(plan.document.lang)
        blank = names.attribute(plan.template.style("space"))
        self._blank = f'<w:p><w:pPr><w:pStyle w:val="{blank}"/></w:pPr></w:p>\n'

    def xml(self) -> str:
        """All paragraphs, in order."""
        rows = zip(self._plan.document.paragraphs, self._plan.settings, strict=True)
        return "\n".join(self._above(s) + self._paragraph(p, s) for p, s in rows)

    def _above(self, setting: Setting) -> str:
        """Empty lines; those who read the file again know them by their style."""
        return self._blank * setting.space

    def _paragraph(self, paragraph: Paragraph, setting: Setting) -> str:
        name = bookmarks.name_of(bookmarks.PARAGRAPH, paragraph.id)
        inside = self._inline.bookmark(name, self._inside(paragraph, setting))
        return f"<w:p>{self._properties(paragraph, setting)}{inside}</w:p>"

    def _inside(self, paragraph: Paragraph, setting: Setting) -> str:
        content, inline, lang = paragraph.content, self._inline, paragraph.lang
        # Only a typed number needs a bookmark of its own: Word finds the number that it counts.
        typed = bool(setting.label) and not (setting.numbers and setting.numbers[0])
        target = paragraph.id if typed and paragraph.id in self._plan.targets else ""
        before = inline.typed(setting.lead, target)
        if not setting.head:
            return before + inline.content(content, lang)
        # A number that belongs to the words: the tab after it takes the place of the space.
        number, rest = content.slice(0, setting.head), content.slice(setting.head)
        if not rest.text.startswith(" "):
            return before + inline.content(content, lang)
        return (
            before
            + inline.content(number, lang)
            + inline.typed("\t")
            + inline.content(rest.replaced(0, 1, EMPTY), lang)
        )

    def _properties(self, paragraph: Paragraph, setting: Setting) -> str:
        out = [f'<w:pPr><w:pStyle w:val="{self._styles[setting.style]}"/>']
        if setting.numbers is not None:
            number, level = setting.numbers
            out.append(f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
        lang = paragraph.lang
        turned = is_right_to_left(lang) if lang else self._right_to_left
        if turned:
            out.append("<w:bidi/>")
        elif self._right_to_left:
            out.append('<w:bidi w:val="0"/>')
        if lang:
            word = names.attribute(self._plan.languages.word(lang))
            out.append(f'<w:rPr><w:lang w:{attribute_of(lang)}="{word}"/></w:rPr>')
        out.append("</w:pPr>")
        return "".join(out)
