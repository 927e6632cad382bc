"""Before a text leaves the house: what is still open, and what will stay behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.checks.engine import Checker, check
from drafter.checks.finding import Category, Finding, Severity
from drafter.checks.ignoring import stale
from drafter.model.nodes import Document, FrontMatter
from drafter.model.outline import outline
from drafter.profiles.profile import Profile

__all__ = ["Preflight", "missing_fields", "preflight"]


@dataclass(frozen=True, slots=True)
class Preflight:
    """What a text is measured by before it goes out.

    `findings` are those of its own stage. `open_marks`: brackets and placeholders that a final
    text may not have. `missing`: labels of masthead fields that are empty. `uncited`: notes that
    no mark refers to, which no Word file can hold. `ignored`: findings left alone with a reason.
    `comments` and `revisions`: remarks and tracked changes, which a clean file does not carry.
    """

    findings: tuple[Finding, ...]
    open_marks: tuple[Finding, ...]
    missing: tuple[str, ...]
    uncited: int
    ignored: int
    comments: int
    revisions: int = 0

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way: no error, nothing left blank."""
        return not (self.count(Severity.ERROR) or self.open_marks or self.missing)

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(f.severity is severity for f in self.findings)


def preflight(
    document: Document, profile: Profile, findings: Sequence[Finding] | None = None
) -> Preflight:
    """Measure a document; `findings` are those of its stage if they are known already."""
    known = tuple(findings) if findings is not None else check(document, profile)
    checker = Checker(profile)
    checker.start(document, outline(document, profile.scheme_for(document.lang)), "final")
    checker.finish()
    final = checker.findings
    outlived = stale(document, [finding for finding, _ in checker.ignored])
    cited = {note for _, _, note in document.citations()}
    return Preflight(
        findings=known,
        open_marks=tuple(
            f
            for f in final
            if f.category in (Category.BRACKET, Category.PLACEHOLDER)
            and f.severity is Severity.ERROR
        ),
        missing=missing_fields(document.front, profile),
        uncited=sum(note.id not in cited for note in document.notes),
        ignored=len(document.ignored) - len(outlived),
        comments=len(document.comments),
        revisions=len(document.revisions),
    )


def missing_fields(front: FrontMatter, profile: Profile) -> tuple[str, ...]:
    """Labels of the fields that the body needs and that are empty.

    A field that has a usual value is never empty: page and Word file show that value.
    """
    return tuple(
        field.label
        for field in profile.masthead
        if field.required and not field.default and not front.get(field.name).strip()
    )
