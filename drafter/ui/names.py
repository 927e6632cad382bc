"""What kinds and places are called in the window: "operative 3 (a)", "Section heading"."""

from __future__ import annotations

from drafter.model.nodes import Document, Kind
from drafter.model.outline import Outline
from drafter.model.references import number_path
from drafter.model.views import View
from drafter.ui.text import tr

__all__ = ["kind_name", "place_name", "room_labels", "stage_name", "starter_name", "view_name"]


def kind_name(kind: Kind) -> str:
    """The name of a kind of paragraph."""
    return {
        Kind.FRONT: tr("Masthead line"),
        Kind.TITLE: tr("Title"),
        Kind.AUTHOR: tr("Author line"),
        Kind.HEADING: tr("Section heading"),
        Kind.NUMBERED: tr("Numbered paragraph"),
        Kind.PLAIN: tr("Plain paragraph"),
        Kind.ANNEX_TITLE: tr("Annex title"),
        Kind.DECISION_TITLE: tr("Decision title"),
        Kind.BODY_LINE: tr("Body line"),
        Kind.PREAMBULAR: tr("Preambular paragraph"),
        Kind.OPERATIVE: tr("Operative paragraph"),
        Kind.CLOSING: tr("Closing line"),
        Kind.TABLE: tr("Table"),
        Kind.FOREIGN: tr("Kept element"),
    }[kind]


def stage_name(stage: str) -> str:
    """What a stage of a document is called."""
    return {
        "draft": tr("Draft"),
        "in-session": tr("In session"),
        "advance": tr("Advance"),
        "final": tr("Final"),
    }.get(stage, stage)


def view_name(view: View) -> str:
    """What a view of a text under review is called, "" for the text as it is kept."""
    return {
        View.MARKED: "",
        View.FINAL: tr("final text"),
        View.ORIGINAL: tr("original text"),
    }[view]


def starter_name(kind: str, word: str) -> str:
    """What a kind of new document is called; `word`: what the body usually adopts."""
    resolves = word == "resolution"
    return {
        "decision": tr("Draft decision"),
        "resolution": tr("Draft resolution"),
        "note": tr("Note with draft resolution") if resolves else tr("Note with draft decision"),
    }[kind]


def place_name(document: Document, outline: Outline, index: int) -> str:
    """A short name of the place of paragraph `index`, as people say it in a meeting."""
    if not 0 <= index < len(document.paragraphs):
        return ""
    kind = document.paragraphs[index].kind
    number = number_path(document, outline, index)
    match kind:
        case Kind.OPERATIVE:
            return tr("operative {number}", number=number) if number else tr("operative paragraph")
        case Kind.PREAMBULAR:
            ordinal = _ordinal(document, outline, index)
            known = " ".join(part for part in (ordinal, number) if part)
            return tr("preambular {number}", number=known) if known else tr("preambular paragraph")
        case Kind.NUMBERED:
            return tr("paragraph {number}", number=number) if number else tr("paragraph")
        case Kind.HEADING:
            return tr("section {number}", number=number) if number else tr("section heading")
        case _:
            return kind_name(kind).lower()


def room_labels(document: Document, outline: Outline) -> list[str]:
    """The number beside each paragraph, and "pp 3" beside preambular ones, which bear none."""
    out = list(outline.labels)
    count, part = 0, -1
    for index, paragraph in enumerate(document.paragraphs):
        if outline.part_of[index] != part:
            count, part = 0, outline.part_of[index]
        if paragraph.kind is Kind.PREAMBULAR and not paragraph.level:
            count += 1
            out[index] = out[index] or tr("pp {number}", number=count)
    return out


def _ordinal(document: Document, outline: Outline, index: int) -> str:
    """Which preambular paragraph of its part it is, or hangs under; they bear no numbers."""
    start = outline.part(index).start
    above = document.paragraphs[start : index + 1]
    count = sum(p.kind is Kind.PREAMBULAR and p.level == 0 for p in above)
    return str(count) if count else ""
