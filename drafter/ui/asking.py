"""What is put in by way of a dialog: a cross-reference, a note cited again, the masthead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from drafter.checks.finding import Context
from drafter.checks.typed_references import Typed, linked, typed_references
from drafter.model.edit.document import keep_version, remove_version, restore_version
from drafter.model.edit.notes import cite_note
from drafter.model.edit.parts import insert_annex, insert_decision
from drafter.model.edit.references import insert_reference
from drafter.model.history import Command
from drafter.model.nodes import Document, FrontMatter
from drafter.model.places import State
from drafter.model.richtext import ITALIC, RichText
from drafter.session import Session
from drafter.ui.dialogs.link_references import LinkReferences
from drafter.ui.dialogs.masthead import Masthead
from drafter.ui.dialogs.pick import Choice, Pick
from drafter.ui.dialogs.versions import Deeds, Versions
from drafter.ui.names import place_name
from drafter.ui.text import lasting, tr

__all__ = ["Asking", "note_choices", "set_masthead", "target_choices"]

_ANNEX = {"fr": "Annexe", "es": "Anexo", "ar": "المرفق", "ru": "Приложение", "zh": "附件"}
_LONGEST = 90  # characters of a paragraph in a list of choices


def target_choices(session: Session) -> list[Choice]:
    """The paragraphs that a reference can name: those with numbers, and annexes."""
    document, outline = session.document, session.outline
    rows = []
    for i, (paragraph, label) in enumerate(zip(document.paragraphs, outline.labels, strict=True)):
        if label or paragraph.kind.value == "annex-title":
            name = place_name(document, outline, i)
            words = " ".join(paragraph.text.split())[:_LONGEST]
            rows.append(Choice(paragraph.id, f"{name}: {words}", paragraph.level))
    return rows


def note_choices(session: Session) -> list[Choice]:
    """The notes that are cited, by number."""
    labels = session.outline.note_labels
    known = {note.id: note for note in session.document.notes}
    return [
        Choice(note_id, f"{label}  {' '.join(known[note_id].text.split())[:_LONGEST]}")
        for note_id, label in labels.items()
        if note_id in known
    ]


def set_masthead(state: State, front: FrontMatter, lang: str, stage: str) -> State | None:
    """Fields of the masthead, language and stage; None where nothing changes."""
    document = replace(state.document, front=front, lang=lang, stage=stage)
    return None if document == state.document else replace(state, document=document)


def _typed_words(session: Session, typed: Typed) -> tuple[str, str]:
    """The words around a typed reference, and the paragraph that it means."""
    document, outline = session.document, session.outline
    text = document.paragraphs[typed.index].content.text
    around = text[max(0, typed.start - 30) : typed.end + 24].replace("\ufffc", "")
    at = document.index_of(typed.target)
    target = " ".join(document.paragraphs[at].text.split())[:_LONGEST]
    where = place_name(document, outline, typed.index)
    return f"{where}: … {around.strip()} …", f"{place_name(document, outline, at)}: {target}"


class Asking:
    """The dialogs of one window that change the draft."""

    def __init__(self, session: Session, run: Callable[[Command, str], object]) -> None:
        self._session = session
        self._run = run

    def reference(self, parent: QWidget) -> None:
        """Ask for a paragraph and put a reference to it at the caret."""
        choices = target_choices(self._session)
        dialog = Pick(tr("Cross-reference"), choices, parent, tr("&Number only"))
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.key:
            form = "number" if dialog.ticked else "full"
            self._run(
                partial(insert_reference, target=dialog.key, form=form), lasting("cross-reference")
            )

    def link_references(self, parent: QWidget) -> None:
        """List the typed references and make the chosen ones genuine."""
        session = self._session
        context = Context(session.document, session.outline, session.profile)
        found = tuple(typed_references(context))
        dialog = LinkReferences([_typed_words(session, typed) for typed in found], parent)
        if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.ticked:
            return
        chosen = tuple(found[row] for row in dialog.ticked)
        document = linked(context, chosen).document
        self._run(lambda state: replace(state, document=document), lasting("cross-references"))

    def note_again(self, parent: QWidget) -> None:
        """Ask for a note and cite it once more at the caret."""
        dialog = Pick(tr("Cite a footnote again"), note_choices(self._session), parent)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.key:
            self._run(partial(cite_note, note_id=dialog.key), lasting("footnote"))

    def annex(self) -> None:
        """Put an annex behind the decision with the caret."""
        # The title belongs to the draft, so it is in the language of the draft.
        title = _ANNEX.get(self._session.document.lang, "Annex")
        self._run(partial(insert_annex, title=title), lasting("annex"))

    def decision(self) -> None:
        """Put another decision of the same body at the end."""
        session = self._session
        organ = session.profile.body_line(session.document.lang)
        line = RichText.of(f"{organ},").marked(0, len(organ), ITALIC)
        title = session.profile.starter_title(session.profile.decisions.word)
        self._run(partial(insert_decision, title=title, body_line=line), lasting("decision"))

    def versions(self, parent: QWidget, show: Callable[[Document, str], object]) -> None:
        """Keep, open, bring back and remove named versions. `show` opens one beside this."""
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        deeds = Deeds(
            lambda name: self._run(partial(keep_version, name=name, when=now), lasting("version")),
            lambda version: show(version.document, version.name),
            lambda version: self._run(
                partial(restore_version, version=version), lasting("return to a version")
            ),
            lambda version: self._run(
                partial(remove_version, version=version), lasting("removal of a version")
            ),
        )
        Versions(lambda: self._session.document.versions, deeds, parent).exec()

    def masthead(self, parent: QWidget, field: str = "") -> None:
        """Let the fields of the masthead be filled in, beginning with `field`."""
        dialog = Masthead(self._session.document, self._session.profile, parent, field)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            command = partial(
                set_masthead, front=dialog.front, lang=dialog.language, stage=dialog.stage
            )
            self._run(command, lasting("masthead"))
