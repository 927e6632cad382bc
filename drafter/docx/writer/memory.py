"""What the record part of a written file keeps, derived from its plan."""

from __future__ import annotations

from dataclasses import replace

from drafter.docx import bookmarks
from drafter.docx.records import ParagraphRecord, Records
from drafter.docx.roles import role, split_role
from drafter.docx.writer.plan import Plan
from drafter.model.digest import sign_of, sign_of_note
from drafter.model.nodes import Paragraph
from drafter.model.revisions import KIND_CHANGED

__all__ = ["records_of"]


def records_of(plan: Plan) -> Records:
    """The records for a planned document."""
    document = plan.document
    styles = _roles_of_styles(plan)
    was = {r.id: r.was for r in document.revisions}
    # A text with tracked changes has two readings, and neither is the one that was sent.
    signed = not document.revisions
    paragraphs = [
        replace(
            _record(p, styles.get(plan.template.names[s.style], "")),
            was=was.get(p.get(KIND_CHANGED), "") if p.extra else "",
            sign=sign_of(p) if signed else "",
        )
        for p, s in zip(document.paragraphs, plan.settings, strict=True)
    ]
    notes = [
        replace(_identity(bookmarks.NOTE, n.id), sign=sign_of_note(n) if signed else "")
        for n in document.notes
    ]
    return Records(
        profile=document.profile,
        language=document.lang,
        stage=document.stage,
        serial=document.serial,
        numbers="automatic" if plan.automatic else "typed",
        languages=plan.languages.pairs,
        fields=document.front.fields,
        styles=styles,
        paragraphs=tuple(r for r in (*paragraphs, *notes) if not r.is_empty),
    )


def _roles_of_styles(plan: Plan) -> dict[str, str]:
    """The role that each style is read as.

    A style that serves several kinds says nothing of a paragraph that a reviewer adds in it: it
    is left out, and each paragraph has its role in its record.
    """
    template = plan.template
    roles: dict[str, dict[str, None]] = {}
    for table in (
        template.styles,
        template.following,
        template.in_decision,
        template.unnumbered,
    ):
        for role_name, style in table.items():
            if split_role(role_name):
                roles.setdefault(template.names[style], {})[role_name] = None
    for line in template.lines:
        if line.style:
            roles.setdefault(template.names[line.style], {})[role(line.kind, 0)] = None
    out = {}
    for name, found in roles.items():
        if len({r.partition(" ")[0] for r in found}) == 1:
            out[name] = next(iter(found))
    out[template.names[template.style("space")]] = bookmarks.BLANK
    return out


def _record(paragraph: Paragraph, role_read: str) -> ParagraphRecord:
    read_as = split_role(role_read)
    own = f"{paragraph.kind.value} {paragraph.level}"
    identity = _identity(bookmarks.PARAGRAPH, paragraph.id)
    return ParagraphRecord(
        identity.bookmark,
        identity.id,
        "" if read_as == (paragraph.kind, paragraph.level) else own,
        paragraph.mark,
        paragraph.start,
    )


def _identity(prefix: str, identity: str) -> ParagraphRecord:
    name = bookmarks.name_of(prefix, identity)
    kept = "" if bookmarks.identity(prefix, name) == identity else identity
    return ParagraphRecord(name, kept)
