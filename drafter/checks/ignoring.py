"""Leaving a finding alone on purpose, with a reason, and finding out which such entries are stale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from drafter.checks.finding import Finding
from drafter.checks.fingerprint import carried, fingerprint
from drafter.model.history import Command
from drafter.model.nodes import Document, Ignored
from drafter.model.places import State

__all__ = ["correcting", "ignore", "ignore_rule", "restore", "stale"]


def ignore(finding: Finding, reason: str, who: str, when: str) -> Command:
    """Leave this finding alone until its sentence changes. `when` is an ISO 8601 date."""

    def command(state: State) -> State | None:
        entry = Ignored(
            finding.rule, fingerprint(finding, state.document), reason.strip(), who, when
        )
        return _with_entry(state, entry)

    return command


def ignore_rule(code: str, reason: str, who: str, when: str) -> Command:
    """Leave all findings of a rule alone in this document."""

    def command(state: State) -> State | None:
        return _with_entry(state, Ignored(code, "", reason.strip(), who, when))

    return command


def _with_entry(state: State, entry: Ignored) -> State | None:
    if not entry.reason:
        return None  # a decision without a reason helps nobody who comes after
    same = (entry.rule, entry.fingerprint)
    rest = tuple(i for i in state.document.ignored if (i.rule, i.fingerprint) != same)
    return replace(state, document=replace(state.document, ignored=(*rest, entry)))


def correcting(command: Command) -> Command:
    """A correction that leaves alone what was left alone on purpose in the same words."""

    def corrected(state: State) -> State | None:
        after = command(state)
        if after is None:
            return None
        document = carried(state.document, after.document)
        return after if document is after.document else replace(after, document=document)

    return corrected


def restore(entry: Ignored) -> Command:
    """Report again what was left alone."""

    def command(state: State) -> State | None:
        rest = tuple(i for i in state.document.ignored if i != entry)
        if len(rest) == len(state.document.ignored):
            return None
        return replace(state, document=replace(state.document, ignored=rest))

    return command


def stale(document: Document, ignored: Iterable[Finding]) -> tuple[Ignored, ...]:
    """Entries that no finding answers to any more: the sentence changed or the fault is gone."""
    live = set()
    for finding in ignored:
        live.add((finding.rule, fingerprint(finding, document)))
        live.add((finding.rule, ""))
    return tuple(i for i in document.ignored if (i.rule, i.fingerprint) not in live)
