"""Runs the rules: all at once for the command line, in slices for the window.

Results of paragraph rules are kept by the identity of the paragraph (an immutable value), so
that after a change only what changed is looked at again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress, count
from operator import is_, not_
from sys import intern as _intern

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.fingerprint import is_ignored
from drafter.checks.registry import all_rules
from drafter.checks.sessions import session_facts
from drafter.checks.sketch import sketch
from drafter.checks.tongue import is_in_two_languages
from drafter.model.nodes import Document, Kind
from drafter.model.outline import Outline, outline
from drafter.profiles.profile import Profile

_Look = Callable[[Context, int], Iterable[Finding]]

__all__ = ["Checker", "check"]


def check(document: Document, profile: Profile, stage: str | None = None) -> tuple[Finding, ...]:
    """All findings of a document in reading order, without those that somebody ignored."""
    checker = Checker(profile)
    checker.start(document, outline(document, profile.scheme_for(document.lang)), stage)
    checker.finish()
    return checker.findings


@dataclass(frozen=True, slots=True)
class _Kept:
    """Findings at one place, with everything they were made from, by identity."""

    surroundings: tuple[object, ...]
    found: tuple[Finding, ...]

    def holds(self, surroundings: tuple[object, ...]) -> bool:
        """Whether nothing they were made from has changed since."""
        return len(surroundings) == len(self.surroundings) and all(
            a is b for a, b in zip(surroundings, self.surroundings, strict=True)
        )


class Checker:
    """A check that can be advanced a few milliseconds at a time and begun anew after a change."""

    def __init__(self, profile: Profile, rules: tuple[Rule, ...] | None = None) -> None:
        """`rules` in the order in which their findings are listed at one place; None for all.

        They are loaded with the first check, so that a window is there before them.
        """
        self._profile = profile
        self._given = rules
        self._kept: dict[tuple[Scope, str], _Kept] = {}
        self._work: Iterator[None] = iter(())
        self._lang = self._stage = ""
        self._session: object = None
        self._whole: dict[str, tuple[Finding, ...]] = {}
        self._found: list[Finding] = []
        self._context: Context | None = None
        self._done: Context | None = None
        self._touched: set[int] = set()
        self._result: tuple[tuple[Finding, ...], tuple[tuple[Finding, str], ...]] = ((), ())

    @property
    def _rules(self) -> tuple[Rule, ...]:
        return all_rules() if self._given is None else self._given

    def start(self, document: Document, derived: Outline, stage: str | None = None) -> None:
        """Begin checking a document; what is unchanged since the last time is not done again."""
        wanted = stage or document.stage
        if self._lang != document.lang or self._stage != wanted:
            self._kept, self._lang, self._stage = {}, document.lang, wanted
            self._done = None
        context = self._context = Context(document, derived, self._profile, wanted)
        self._found = []
        session = session_facts(context)
        if session != self._session:
            self._kept, self._session, self._done = {}, session, None
        changed = changed_words(self._done, context)
        if changed is None or self._done is None:
            self._done = None
            self._work = self._steps(context)
        else:
            self._touched.update(changed)
            self._work = self._follow(self._done, context, sorted(self._touched))

    def advance(self, seconds: float) -> bool:
        """Work for about so long; True when all rules have run and `findings` is complete."""
        limit = time.perf_counter() + seconds
        for _ in self._work:
            if time.perf_counter() >= limit:
                return False
        if self._context is not None:
            self._result = self._sorted(self._context)
            self._done, self._context = self._context, None
            self._touched.clear()
        return True

    def finish(self) -> None:
        """Work to the end."""
        while not self.advance(3600):
            pass

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Findings of the last complete run, in reading order."""
        return self._result[0]

    @property
    def ignored(self) -> tuple[tuple[Finding, str], ...]:
        """Findings of the last complete run that somebody ignored, with the reasons."""
        return self._result[1]

    def _steps(self, context: Context) -> Iterator[None]:
        active = [r for r in self._rules if _applies(r, context)]
        own = _by_kind(r for r in active if r.scope is Scope.PARAGRAPH)
        placed = _by_kind(r for r in active if r.scope is Scope.PLACE)
        noted = [r.check for r in active if r.scope is Scope.NOTE]
        noted += [r.check_note for r in active if r.check_note is not None]
        live: set[tuple[Scope, str]] = set()
        paragraphs = context.document.paragraphs
        for i, paragraph in enumerate(paragraphs):
            here = own[paragraph.kind]
            self._reuse(context, (Scope.PARAGRAPH, paragraph.id), i, here, (paragraph,), live)
            here = placed[paragraph.kind]
            self._reuse(
                context, (Scope.PLACE, paragraph.id), i, here, _surroundings(context, i), live
            )
            yield
        for i, note in enumerate(context.document.notes):
            self._reuse(context, (Scope.NOTE, note.id), i, noted, (note,), live)
            yield
        for gone in self._kept.keys() - live:
            del self._kept[gone]
        for rule in active:
            if rule.scope is Scope.DOCUMENT:
                self._whole[rule.code] = tuple(rule.check(context, -1))
                self._found.extend(self._whole[rule.code])
                yield

    def _follow(self, before: Context, context: Context, changed: list[int]) -> Iterator[None]:
        """The steps where only words of some paragraphs changed since the last complete run."""
        active = [r for r in self._rules if _applies(r, context)]
        own = _by_kind(r for r in active if r.scope is Scope.PARAGRAPH)
        placed = _by_kind(r for r in active if r.scope is Scope.PLACE)
        paragraphs = context.document.paragraphs
        live: set[tuple[Scope, str]] = set()
        for i in changed:
            key = (Scope.PARAGRAPH, paragraphs[i].id)
            self._reuse(context, key, i, own[paragraphs[i].kind], (paragraphs[i],), live)
            yield
        for i in _around(changed, len(paragraphs)):
            key = (Scope.PLACE, paragraphs[i].id)
            around = _surroundings(context, i)
            self._reuse(context, key, i, placed[paragraphs[i].kind], around, live)
            yield
        self._found = [f for kept in self._kept.values() for f in kept.found]
        whole = dict(self._whole)  # of `before`, until this run is complete
        for rule in active:
            if rule.scope is Scope.DOCUMENT:
                facts = rule.facts or sketch
                if any(facts(before, i) != facts(context, i) for i in changed):
                    whole[rule.code] = tuple(rule.check(context, -1))
                    yield
                self._found.extend(whole[rule.code])
        self._whole = whole

    def _reuse(
        self,
        context: Context,
        key: tuple[Scope, str],
        index: int,
        looks: Sequence[_Look],
        surroundings: tuple[object, ...],
        live: set[tuple[Scope, str]],
    ) -> None:
        live.add(key)
        old = self._kept.get(key)
        if old is None or not old.holds(surroundings):
            found = tuple(f for look in looks for f in look(context, index))
            old = self._kept[key] = _Kept(surroundings, found)
        self._found.extend(old.found)

    def _sorted(
        self, context: Context
    ) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, str], ...]]:
        order = {p.id: i for i, p in enumerate(context.document.paragraphs)}
        rank = {rule.code: i for i, rule in enumerate(self._rules)}

        def key(finding: Finding) -> tuple[int, bool, int, int]:
            span = finding.span
            place = order.get(span.paragraph, len(order) if span.note else -1)
            return (place, bool(span.note), span.start, rank.get(finding.rule, 0))

        mixed = _is_mixed(context)
        open_ones: list[Finding] = []
        ignored: list[tuple[Finding, str]] = []
        for finding in sorted(self._found, key=key):
            weighed = weigh(finding, context)
            if weighed is None:
                continue
            if mixed and weighed.category in _OF_FORM:
                weighed = replace(weighed, severity=Severity.ADVICE)
            reason = is_ignored(weighed, context.document)
            if reason is None:
                open_ones.append(weighed)
            else:
                ignored.append((weighed, reason))
        return tuple(open_ones), tuple(ignored)


# Of texts that stand in two languages side by side little is known: what one language does with
# marks, numbers and openings is then no error in the other.
_OF_FORM = frozenset(
    {Category.STRUCTURE, Category.NUMBERING, Category.OPENING, Category.SEQUENCE,
     Category.PUNCTUATION, Category.FOOTNOTE, Category.TYPOGRAPHY}
)  # fmt: skip


def _is_mixed(context: Context) -> bool:
    lang = context.lang.split("-", 1)[0]
    if lang == "en":
        return False  # quotations in other languages are few there
    return is_in_two_languages((p.content.text for p in context.document.paragraphs), lang)


_REACH = 3  # paragraphs on either side that a rule of scope PLACE may look at


def _around(changed: Iterable[int], length: int) -> list[int]:
    """Places whose surroundings hold one of the changed ones."""
    near = {n for i in changed for n in range(i - _REACH, i + _REACH + 1)}
    return sorted(n for n in near if 0 <= n < length)


def changed_words(before: Context | None, after: Context) -> list[int] | None:
    """The paragraphs whose words alone changed between two states; None where more changed."""
    if before is None or before.outline is not after.outline:
        return None
    old, new = before.document, after.document
    if old.notes is not new.notes or old.front is not new.front:
        return None
    # This follows every keystroke, so the paragraphs that stayed are passed over in C.
    stayed = map(is_, old.paragraphs, new.paragraphs)
    changed = list(compress(count(), map(not_, stayed)))
    for i in changed:
        a, b = old.paragraphs[i], new.paragraphs[i]
        if a.id != b.id or a.lang != b.lang or a.extra != b.extra:
            return None
    return changed


def _surroundings(context: Context, index: int) -> tuple[object, ...]:
    """Everything a rule of scope PLACE may look at: the neighbours, the label and the part."""
    paragraphs = context.document.paragraphs
    part = context.outline.part(index)
    before = paragraphs[max(part.start, index - _REACH) : index]
    after = paragraphs[index : min(part.end, index + _REACH + 1)]
    return (*before, len(before), *after, part.kind, _intern(context.outline.labels[index]))


def _by_kind(rules: Iterable[Rule]) -> dict[Kind, list[_Look]]:
    """What is asked of each kind of paragraph."""
    every = list(rules)
    return {kind: [r.check for r in every if not r.kinds or kind in r.kinds] for kind in Kind}


def _applies(rule: Rule, context: Context) -> bool:
    return not rule.languages or context.lang.split("-")[0] in rule.languages


def weigh(finding: Finding, context: Context) -> Finding | None:
    """The finding with the severity that body and stage give it; None where they switch it off."""
    wanted = context.profile.severity(finding.rule, context.stage)
    if wanted is None or wanted == finding.severity:
        return finding
    if wanted == "off":
        return None
    return replace(finding, severity=Severity(wanted))
