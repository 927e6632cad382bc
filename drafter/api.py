"""The interface for programs: read a file, check it, mend what is certain, write it.

Stable: names and meaning here change only with a new main number of the version; everything else in
the package may change at any time. Nothing here opens a window or a network connection, keeps state
or prints. Trouble is a `DrafterError` whose text is one sentence for the user.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from drafter import formats
from drafter.checks.applying import apply_safe
from drafter.checks.engine import Checker
from drafter.checks.finding import Finding, Severity
from drafter.errors import DrafterError
from drafter.model.nodes import Document
from drafter.model.outline import outline
from drafter.model.revisions import final
from drafter.profiles import load
from drafter.recognition.imported import Imported, Notice
from drafter.tasks import Task, tasks_of

__all__ = [
    "Checked",
    "Document",
    "DrafterError",
    "Finding",
    "Imported",
    "Notice",
    "Severity",
    "Task",
    "check",
    "mend",
    "read",
    "tasks",
    "write",
]


@dataclass(frozen=True, slots=True)
class Checked:
    """What `check` found: the `document` as it was looked at, and the findings in its order.

    `labels` has the number of each paragraph by its id ("" for none), as `Span.paragraph` names it.
    """

    document: Document
    findings: tuple[Finding, ...]
    labels: dict[str, str]

    def worst(self) -> Severity | None:
        """The worst severity found, None where nothing was."""
        order = list(Severity)
        return min((f.severity for f in self.findings), key=order.index, default=None)


def read(path: Path | str, body: str | None = None) -> Imported:
    """Open .undraft, .docx or .txt; `document` and `notices` of the result tell all that was read.

    `body` names a body ("ga"); left out, it is taken from the file or recognised, with a notice.
    Raises DrafterError.
    """
    return formats.read(Path(path), body)


def check(document: Document, stage: str | None = None) -> Checked:
    """Check a document by the rules of its body, with its tracked changes taken as accepted.

    `stage`: "draft", "in-session", "advance" or "final"; None for the document's own. Findings that
    the document says to ignore are left out.
    """
    seen = final(document) if document.revisions else document
    profile = load(seen.profile)
    derived = outline(seen, profile.scheme_for(seen.lang))
    checker = Checker(profile)
    checker.start(seen, derived, stage)
    checker.finish()
    labels = {p.id: n for p, n in zip(seen.paragraphs, derived.labels, strict=True)}
    return Checked(seen, checker.findings, labels)


def mend(document: Document, stage: str | None = None) -> tuple[Document, tuple[str, ...]]:
    """The document after every fix that is the only right answer, and the title of each.

    A document with tracked changes stays as it is: decide them first (`drafter.model.revisions`).
    """
    mended, done = apply_safe(document, load(document.profile), stage)
    return mended, tuple(fix.title for _, fix in done)


def tasks(document: Document) -> tuple[Task, ...]:
    """Who is asked to do what by when, in the order of the text (English paragraphs only)."""
    seen = final(document) if document.revisions else document
    return tasks_of(seen, load(seen.profile))


def write(document: Document, path: Path | str) -> tuple[Notice, ...]:
    """Write .undraft, .docx, .pdf, .html or .txt; a notice for everything that was left out.

    The old file is replaced only by a complete one. Raises DrafterError.
    """
    return formats.write(document, Path(path))
