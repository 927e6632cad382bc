"""Cross-references: what a reference to a paragraph, section or annex reads as.

A reference is an object in the text whose mark's value is "<paragraph id>" or
"<paragraph id>|<form>"; the words follow the numbering. `form` is "full" (default,
"paragraph 3 (b)") or "number" ("3 (b)"). "above" and "below" are typed by the writer. The words
around a number are those of the document's language.
"""

from __future__ import annotations

from drafter.model.nodes import Document, Kind
from drafter.model.numbering import to_roman
from drafter.model.outline import Outline

__all__ = ["ANNEXES", "BROKEN", "LEADS", "number_path", "reference_text", "split_target"]

BROKEN = "[reference lost]"
"""Shown for a reference whose paragraph is gone; a rule reports it."""


_FORMS = {
    "en": ("paragraph {}", "preambular paragraph {}", "section {}", "annex {}"),
    "fr": ("paragraphe {}", "alinéa {} du préambule", "section {}", "annexe {}"),
    "es": ("párrafo {}", "párrafo {} del preámbulo", "sección {}", "anexo {}"),
    "ru": ("пункт {}", "пункт {} преамбулы", "раздел {}", "приложение {}"),
    "ar": ("الفقرة {}", "الفقرة {} من الديباجة", "الفرع {}", "المرفق {}"),
    "zh": ("第 {} 段", "序言部分第 {} 段", "第 {} 节", "附件 {}"),
}
"""What is said of an operative or numbered paragraph, a preambular one, a heading and an annex."""

LEADS = tuple(
    sorted({form.partition("{}")[0] for forms in _FORMS.values() for form in forms[:3]}, key=len)
)
"""What stands before the number of a paragraph or section, in any language."""
ANNEXES = tuple(forms[3].partition(" ")[0] for forms in _FORMS.values())
"""What an annex is called."""


def split_target(value: str) -> tuple[str, str]:
    """The paragraph id and the form of a reference mark's value."""
    target, _, form = value.partition("|")
    return target, form or "full"


def number_path(document: Document, outline: Outline, index: int) -> str:
    """The number with those it hangs under: "3 (b) (ii)"; marks lose their full stops."""
    paragraphs = document.paragraphs
    kind, level = paragraphs[index].kind, paragraphs[index].level
    path = [outline.labels[index]]
    part = outline.part(index)
    for i in range(index - 1, part.start - 1, -1):
        if level <= (1 if kind is Kind.HEADING else 0):
            break
        other = paragraphs[i]
        if other.kind is kind and other.level < level and outline.labels[i]:
            path.append(outline.labels[i])
            level = other.level
    return " ".join(mark.rstrip(".") for mark in reversed(path) if mark)


def reference_text(document: Document, outline: Outline, value: str) -> str:
    """What a reference with this mark value reads as at present, `BROKEN` if its target is gone."""
    target, form = split_target(value)
    index = document.index_of(target)
    if index < 0:
        return BROKEN
    paragraph = document.paragraphs[index]
    usual, preambular, section, annex = _forms(document.lang)
    if paragraph.kind is Kind.ANNEX_TITLE:
        ordinal = outline.part(index).ordinal
        total = sum(part.kind == "annex" for part in outline.parts)
        return annex.format("" if total == 1 else to_roman(ordinal).upper()).strip()
    number = number_path(document, outline, index)
    if not number:
        return BROKEN
    if form == "number":
        return number
    if paragraph.kind is Kind.HEADING:
        return section.format(number)
    return (preambular if paragraph.kind is Kind.PREAMBULAR else usual).format(number)


def _forms(lang: str) -> tuple[str, str, str, str]:
    return _FORMS.get(lang.partition("-")[0].lower(), _FORMS["en"])
