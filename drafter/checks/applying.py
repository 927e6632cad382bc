"""Applying the safe fixes of a document until none is left."""

from __future__ import annotations

from drafter.checks.engine import Checker
from drafter.checks.finding import Finding, Fix, Scope
from drafter.checks.ignoring import correcting
from drafter.checks.registry import rule
from drafter.model.nodes import Document
from drafter.model.outline import outline
from drafter.model.places import State
from drafter.model.revisions import has_revisions
from drafter.profiles.profile import Profile

__all__ = ["apply_safe"]

Done = tuple[tuple[Finding, Fix], ...]
_ROUNDS = 200


def apply_safe(
    document: Document, profile: Profile, stage: str | None = None, code: str = ""
) -> tuple[Document, Done]:
    """The document after all safe fixes (of the rule `code` only, if given), with what was done.

    In each round a paragraph is changed at most once and the text is checked again in between,
    so that no fix meets a text it was not made for. A fix that has no effect, or whose finding
    comes back unchanged, is not tried twice. A document with tracked changes stays as it is: its
    words are not those that will stand.
    """
    if has_revisions(document):
        return document, ()
    checker = Checker(profile)
    done: list[tuple[Finding, Fix]] = []
    spent: set[tuple[str, str, str, int, str]] = set()
    for _ in range(_ROUNDS):
        checker.start(document, outline(document, profile.scheme_for(document.lang)), stage)
        checker.finish()
        found = tuple(f for f in checker.findings if code in ("", f.rule))
        document, news = _round(document, found, spent)
        if not news:
            break
        done += news
    return document, tuple(done)


def _round(
    document: Document, findings: tuple[Finding, ...], spent: set[tuple[str, str, str, int, str]]
) -> tuple[Document, list[tuple[Finding, Fix]]]:
    touched: set[tuple[str, str]] = set()
    done: list[tuple[Finding, Fix]] = []
    for finding in findings:
        fix = next((f for f in finding.fixes if f.safe), None)
        span = finding.span
        place = (span.paragraph, span.note)
        key = (finding.rule, *place, span.start, finding.message)
        if fix is None or key in spent or place in touched:
            continue
        own = rule(finding.rule)
        wide = own is not None and own.scope is Scope.DOCUMENT
        if wide and done:
            continue  # it may change other paragraphs, which must not have changed since
        spent.add(key)
        after = correcting(fix.command)(State(document))
        if after is None or after.document == document:
            continue
        document = after.document
        touched.add(place)
        done.append((finding, fix))
        if wide:
            break
    return document, done
