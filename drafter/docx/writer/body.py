"""The text of the draft as paragraphs of the document part."""

from __future__ import annotations

from drafter.docx import bookmarks, names
from drafter.docx.languages import attribute_of, is_right_to_left
from drafter.docx.writer.inline import Inline, room_for
from drafter.docx.writer.plan import Plan, Setting
from drafter.docx.writer.tables import table_xml
from drafter.model.nodes import Kind, Paragraph
from drafter.model.numbering import is_kept
from drafter.model.richtext import DELETION, EMPTY, RichText
from drafter.model.tables import table_of

__all__ = ["Body"]


class Body:
    """Makes the paragraphs of one document."""

    def __init__(self, plan: Plan, inline: Inline) -> None:
        self._plan = plan
        self._inline = inline
        self._styles = {s.style: names.attribute(s.style) for s in plan.settings}
        self._right_to_left = is_right_to_left(plan.document.lang)
        # On a page that runs from right to left Word measures from the other side.
        self._column = (0, 0) if self._right_to_left else plan.template.column()
        blank = names.attribute(plan.template.style("space"))
        self._blank = f'<w:p><w:pPr><w:pStyle w:val="{blank}"/></w:pPr></w:p>\n'

    def xml(self) -> str:
        """All paragraphs, in order."""
        return "\n".join(self._above(s) + self._block(i) for i, s in enumerate(self._plan.settings))

    def _above(self, setting: Setting) -> str:
        """Empty lines; those who read the file again know them by their style."""
        return self._blank * setting.space

    def _block(self, index: int) -> str:
        paragraph, setting = self._plan.document.paragraphs[index], self._plan.settings[index]
        name = bookmarks.name_of(bookmarks.PARAGRAPH, paragraph.id)
        if paragraph.kind is Kind.TABLE:
            style = self._styles[setting.style]
            table = table_xml(table_of(paragraph), style, self._inline, self._column)
            return self._inline.bookmark(name, table) + self._separator(index)
        inside = self._inline.bookmark(name, self._inside(paragraph, setting))
        inside += self._inline.review.on_blank(paragraph)
        return f"<w:p>{self._properties(index)}{inside}</w:p>"

    def _separator(self, index: int) -> str:
        """Word would make one table of two, and wants a paragraph after the last."""
        following = self._plan.document.paragraphs[index + 1 : index + 2]
        if following and following[0].kind is not Kind.TABLE:
            return ""
        style = self._styles[self._plan.settings[index].style]
        name = f"{bookmarks.SEPARATOR}{index}"
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{self._inline.bookmark(name, "")}</w:p>'

    def _inside(self, paragraph: Paragraph, setting: Setting) -> str:
        content, inline, lang = paragraph.content, self._inline, paragraph.lang
        # Only a typed number needs a bookmark of its own: Word finds the number that it counts.
        typed = bool(setting.label) and not (setting.numbers and setting.numbers[0])
        target = paragraph.id if typed and paragraph.id in self._plan.targets else ""
        before = "".join(
            inline.review.wrapped(inline.typed(text, "" if DELETION in values else target), values)
            for text, values in inline.review.lead(paragraph, setting)
        )
        if not setting.head:
            return before + inline.content(content, lang)
        # A number that belongs to the words: the tab after it takes the place of the space.
        number, rest = content.slice(0, setting.head), content.slice(setting.head)
        if not rest.text.startswith(" "):
            return before + inline.content(content, lang)
        return (
            before
            + inline.content(number, lang)
            + inline.review.wrapped(inline.typed("\t"), self._space(rest))
            + inline.content(rest.replaced(0, 1, EMPTY), lang)
        )

    def _space(self, rest: RichText) -> dict[str, str]:
        """The marks over a space that is written as a tab."""
        self._inline.skip(rest.slice(0, 1))
        return rest.values_at(0)

    def _properties(self, index: int) -> str:
        paragraph, setting = self._plan.document.paragraphs[index], self._plan.settings[index]
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
        out.append(room_for(paragraph.content))
        measure = self._plan.template.indents.get(setting.style)
        if measure and setting.numbers == (0, 0) and is_kept(paragraph.mark):
            # A number typed in the place of one that Word counts stands where that would.
            left, hang = (names.attribute(m) for m in measure)
            out.append(f'<w:ind w:left="{left}" w:hanging="{hang}"/>')
        run = self._inline.review.end_of(paragraph)
        if lang:
            word = names.attribute(self._plan.languages.word(lang))
            run += f'<w:lang w:{attribute_of(lang)}="{word}"/>'
        if run:
            out.append(f"<w:rPr>{run}</w:rPr>")
        out.append(self._inline.review.kind_change(index))
        out.append("</w:pPr>")
        return "".join(out)
