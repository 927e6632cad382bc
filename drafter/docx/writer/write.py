"""Writing a draft as a Word file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from drafter.docx.options import Options
from drafter.docx.proof import prove
from drafter.docx.template.sources import own_folders
from drafter.docx.template.template import Template
from drafter.docx.writer.assembly import file_bytes
from drafter.docx.writer.brackets import without_brackets
from drafter.docx.writer.emblem import find_emblem
from drafter.docx.writer.plan import Plan, make_plan
from drafter.docx.writer.portable import portable
from drafter.errors import OutputError
from drafter.model.nodes import Document
from drafter.model.revisions import decided, revision_ids
from drafter.profiles.profile import Profile
from drafter.recognition.imported import Notice
from drafter.storage.atomic import write_atomically

__all__ = ["to_bytes", "write"]

_MOST_NOTES = 32_766
"""Word refuses ids of notes beyond 32,767."""
_AUTOMATIC = "automatic"
_UNNAMED = Path("pages.docx")


def write(
    document: Document,
    profile: Profile,
    path: Path,
    options: Options | None = None,
    progress: Callable[[int], object] = lambda _percent: None,
) -> tuple[Notice, ...]:
    """Write a Word file; what stood at `path` gives way only to a complete and proven one.

    The file is written beside, read again and compared with the draft before it takes its place.
    The same document gives the same bytes. Returns a notice for everything that was left out.
    `progress` is told how much is done, from 0 to 100; up to 95 it may call the whole thing off by
    an exception. Raises OutputError, InputError for an emblem that is no picture, or ProfileError
    for a template with a fault.
    """
    chosen = options or Options()
    progress(0)
    plan, notices = _prepared(document, profile, path, chosen)
    progress(20)
    data = _data(plan, chosen)
    progress(60)

    def check(written: Path) -> None:
        prove(plan, written, path)
        progress(95)

    write_atomically(path, data, check=check)
    progress(100)
    return notices


def to_bytes(
    document: Document, profile: Profile, options: Options | None = None
) -> tuple[bytes, tuple[Notice, ...]]:
    """The bytes that `write` would write, unproven, and its notices: for pages to look at.

    Raises as `write` does.
    """
    chosen = options or Options()
    plan, notices = _prepared(document, profile, _UNNAMED, chosen)
    return _data(plan, chosen), notices


def _prepared(
    document: Document, profile: Profile, path: Path, chosen: Options
) -> tuple[Plan, tuple[Notice, ...]]:
    kept, notices = portable(document, clean=chosen.clean)
    if not chosen.brackets:
        kept, more = without_brackets(kept)
        notices += more
    if len(kept.notes) > _MOST_NOTES:
        raise OutputError(path, f"Word allows {_MOST_NOTES:,} notes and the document has more")
    return _plan(kept, profile, chosen), notices


def _data(plan: Plan, chosen: Options) -> bytes:
    names = (plan.profile.name, plan.profile.word_file.template)
    emblem = find_emblem(chosen.emblem, names, own_folders())
    leads = _leads(plan.document, plan.profile, chosen)
    return file_bytes(plan, emblem, line_numbers=chosen.line_numbers, leads=leads)


def _leads(document: Document, profile: Profile, options: Options) -> dict[str, tuple[str, str]]:
    """By paragraph: what was typed before its words, and what is, under its revisions."""
    if not document.revisions:
        return {}
    ids = revision_ids(document)
    views = [
        decided(document, dict.fromkeys(ids, verdict), follow_moves=False)
        for verdict in (False, True)
    ]
    before, after = (
        {
            p.id: s.lead
            for p, s in zip(v.paragraphs, _plan(v, profile, options).settings, strict=True)
        }
        for v in views
    )
    return {p.id: (before.get(p.id, ""), after.get(p.id, "")) for p in document.paragraphs}


def _plan(document: Document, profile: Profile, options: Options) -> Plan:
    automatic = (options.numbers or profile.word_file.numbers) == _AUTOMATIC
    template = Template.load(
        profile.word_file.template, profile.word_file.styles, automatic=automatic
    )
    return make_plan(document, profile, template, automatic=automatic)
