"""What the record part of a written file keeps, derived from its plan."""

from __future__ import annotations

from drafter.docx import bookmarks
from drafter.docx.records import ParagraphRecord, Records
from drafter.docx.roles import role_of, split_role
from drafter.docx.writer.plan import Plan
from drafter.model.nodes import Paragraph

__all__ = ["records_of"]


def records_of(plan: Plan) -> Records:
    """The records for a planned document."""
    document = plan.document
    styles = _roles_of_styles(plan)
    paragraphs = [
        _record(p, styles[plan.template.names[s.style]])
        for p, s in zip(document.paragraphs, plan.settings, strict=True)
    ]
    notes = [_identity(bookmarks.NOTE, n.id) for n in document.notes]
    return Records(
        profile=document.profile,
        language=document.lang,
        stage=document.stage,
        serial=document.serial,
        numbers=plan.profile.word_file.numbers,
        languages=plan.languages.pairs,
        fields=document.front.fields,
        styles=styles,
        paragraphs=tuple(r for r in (*paragraphs, *notes) if not r.is_empty),
    )


def _roles_of_styles(plan: Plan) -> dict[str, str]:
    """The role that each style is read as. Where a style serves several, the most frequent."""
    counts: dict[str, dict[str, int]] = {}
    for paragraph, setting in zip(plan.document.paragraphs, plan.settings, strict=True):
        roles = counts.setdefault(plan.template.names[setting.style], {})
        roles[role_of(paragraph)] = roles.get(role_of(paragraph), 0) + 1
    out = {name: max(roles, key=lambda r: (roles[r], r)) for name, roles in counts.items()}
    # Styles not used yet: a reviewer may use them.
    template = plan.template
    for table in (template.styles, template.following, template.unnumbered):
        for role_name, style in table.items():
            if split_role(role_name):
                out.setdefault(template.names[style], role_name)
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
