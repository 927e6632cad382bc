"""Cross-references as pieces: typed words, and fields that follow the numbers in Word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from drafter.docx import bookmarks
from drafter.docx.writer.plan import Plan
from drafter.model.nodes import Kind
from drafter.model.references import BROKEN, reference_text, split_target
from drafter.model.richtext import REFERENCE

__all__ = ["Piece", "reference_pieces"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a reference: `text` as shown, and the instruction of its field or ""."""

    text: str
    field: str = ""


def reference_pieces(plan: Plan, values: Mapping[str, str]) -> list[Piece]:
    """The pieces of the reference that `values` (of its mark) names.

    The number of each level is a field of its own, because Word would join "3." and "(b)" to
    "3(b)" where the United Nations write "3 (b)".
    """
    target, form = split_target(values[REFERENCE])
    index = plan.index.get(target)
    if index is None:
        return [Piece(BROKEN)]
    document, derived = plan.document, plan.outline
    if not plan.settings[index].label or document.paragraphs[index].kind is Kind.ANNEX_TITLE:
        return [Piece(reference_text(document, derived, values[REFERENCE]))]
    pieces: list[Piece] = []
    for i in reversed(list(_path(plan, index))):
        if pieces:
            pieces.append(Piece(" "))
        pieces.append(_number(plan, i))
    if form != "number":
        whole = reference_text(document, derived, values[REFERENCE])
        number = "".join(piece.text for piece in pieces)
        before, _, after = whole.rpartition(number)
        pieces = [Piece(before), *pieces, *([Piece(after)] if after else [])]
    return pieces


def _number(plan: Plan, index: int) -> Piece:
    """The number of one paragraph, kept up to date by Word if the paragraph bears a bookmark."""
    text = plan.outline.labels[index].rstrip(".")
    identity = plan.document.paragraphs[index].id
    numbers = plan.settings[index].numbers
    if numbers is not None and numbers[0]:
        # \n: the paragraph's own number without what stands above it and without full stops.
        return Piece(text, f"REF {bookmarks.name_of(bookmarks.PARAGRAPH, identity)} \\n \\h")
    if identity in plan.targets:
        return Piece(text, f"REF {bookmarks.name_of(bookmarks.NUMBER, identity)} \\h")
    return Piece(text)


def _path(plan: Plan, index: int) -> Iterator[int]:
    """The paragraph and those it hangs under, innermost first, as `number_path` counts them."""
    paragraphs, labels = plan.document.paragraphs, plan.outline.labels
    kind, level = paragraphs[index].kind, paragraphs[index].level
    yield index
    start = plan.outline.part(index).start
    for i in range(index - 1, start - 1, -1):
        if level <= (1 if kind is Kind.HEADING else 0):
            return
        other = paragraphs[i]
        if other.kind is kind and other.level < level and labels[i]:
            yield i
            level = other.level
