"""Starter documents: what a new decision, resolution or note of a body begins with."""

from __future__ import annotations

from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.richtext import ITALIC, RichText
from drafter.profiles.profile import Profile

__all__ = ["KINDS", "kinds", "new_document"]

KINDS = ("decision", "note", "resolution")


def kinds(profile: Profile) -> tuple[str, ...]:
    """What can be begun for a body, the usual first: the forms that it adopts, and a note."""
    usual, *others = profile.forms
    return (usual, "note", *others)


def new_document(profile: Profile, kind: str = "decision", lang: str = "en") -> Document:
    """A document with the parts that a text of this kind must have, ready to be filled.

    `kind`: decision or resolution (title, body line, one preambular and one operative
    paragraph), or note (title, author, sections, annex with a draft of the body's usual form).
    A body that adopts only one of both gets that one.
    """
    rows = _note(profile, lang) if kind == "note" else []
    rows += _decision(profile, profile.form(kind), lang)
    paragraphs = tuple(
        Paragraph(f"p{n}", kind_of, content, level)
        for n, (kind_of, level, content) in enumerate(rows, 1)
    )
    return Document(paragraphs, profile=profile.name, lang=lang, serial=len(paragraphs))


Row = tuple[Kind, int, RichText]


def _decision(profile: Profile, kind: str, lang: str) -> list[Row]:
    organ = profile.body_line(lang)
    line = RichText.of(f"{organ},").marked(0, len(organ), ITALIC)
    return [
        (Kind.DECISION_TITLE, 0, RichText.of(profile.starter_title(kind))),
        (Kind.BODY_LINE, 0, line),
        (Kind.PREAMBULAR, 0, RichText()),
        (Kind.OPERATIVE, 0, RichText()),
    ]


def _note(profile: Profile, lang: str) -> list[Row]:
    organ = profile.body_line(lang)
    action = f"Suggested action by {organ[:1].lower() + organ[1:]}"
    return [
        (Kind.TITLE, 0, RichText()),
        (Kind.AUTHOR, 0, RichText.of(profile.author_line)),
        (Kind.HEADING, 1, RichText.of("Introduction")),
        (Kind.NUMBERED, 0, RichText()),
        (Kind.HEADING, 1, RichText.of("Implementation")),
        (Kind.NUMBERED, 0, RichText()),
        (Kind.HEADING, 1, RichText.of(action)),
        (Kind.NUMBERED, 0, RichText()),
        (Kind.ANNEX_TITLE, 0, RichText.of("Annex")),
    ]
