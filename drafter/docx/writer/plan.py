"""The plan of a Word file: how each paragraph is set, which list numbers it, the order of notes.

A plan is a value derived from document, profile and template. It knows nothing of XML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.docx.counting import ListCounter, NumberList
from drafter.docx.languages import Languages
from drafter.docx.roles import levels_of, role, role_of
from drafter.docx.template.template import Template
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.numbering import Scheme, format_mark, is_kept, labels
from drafter.model.outline import Outline, outline
from drafter.model.revisions import final, original
from drafter.model.richtext import LANGUAGE, REFERENCE
from drafter.profiles.profile import Profile

__all__ = ["COUNTED", "Plan", "Setting", "make_plan", "tied_styles"]

COUNTED = (Kind.HEADING, Kind.NUMBERED, Kind.PREAMBULAR, Kind.OPERATIVE)
"""The kinds that are counted, each by a list definition of its own, in this order."""

_HIGHEST = 9999
_DEEPEST = 32
"""Styles based on one another; more would be a ring."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How one paragraph is set.

    `style`: id. `label`: its number, "" for none. `numbers`: list and level where Word counts it;
    list 0 switches the numbers of its style off. `lead`: what is typed before the words.
    `head`: how many characters of the words stand out as a typed number of their own.
    `space`: how many empty lines stand above it.
    """

    style: str
    label: str = ""
    numbers: tuple[int, int] | None = None
    lead: str = ""
    head: int = 0
    space: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything decided before a part is written.

    `settings` runs parallel to the paragraphs. `lists` are those Word counts by. `note_numbers`:
    note id to the id it has in the footnotes part, by order of first citation. `cited_again`:
    notes with more than one mark. `targets`: ids of paragraphs that are referred to.
    `automatic`: Word counts, rather than numbers being typed.
    """

    document: Document
    outline: Outline
    profile: Profile
    scheme: Scheme
    template: Template
    settings: tuple[Setting, ...]
    lists: tuple[NumberList, ...]
    note_numbers: Mapping[str, int]
    cited_again: frozenset[str]
    targets: frozenset[str]
    languages: Languages
    index: Mapping[str, int]
    automatic: bool


def make_plan(document: Document, profile: Profile, template: Template, *, automatic: bool) -> Plan:
    """Decide how a document (already reduced to what a Word file holds) is set.

    `automatic`: Word counts, rather than numbers being typed.
    """
    scheme = profile.scheme_for(document.lang)
    if document.revisions and _numbers_needed(document, scheme):
        scheme = replace(scheme, single_operative_numbered=True)
    derived = outline(document, scheme)
    numberer = _Numberer(scheme, template.last_list)
    setter = _Setter(template, automatic)
    settings = tuple(
        setter.set(
            paragraph,
            label,
            numberer.place(paragraph, label) if automatic else None,
            inside=derived.part(index).kind == "decision",
        )
        for index, (paragraph, label) in enumerate(
            zip(document.paragraphs, derived.labels, strict=True)
        )
    )
    order: dict[str, int] = {}
    again: set[str] = set()
    for _, _, note_id in document.citations():
        if note_id in order:
            again.add(note_id)
        else:
            order[note_id] = len(order) + 1
    return Plan(
        document=document,
        outline=derived,
        profile=profile,
        scheme=scheme,
        template=template,
        settings=settings,
        lists=tuple(numberer.lists),
        note_numbers=order,
        cited_again=frozenset(again),
        targets=_targets(document),
        languages=_languages(document),
        index={p.id: i for i, p in enumerate(document.paragraphs)},
        automatic=automatic,
    )


def _numbers_needed(document: Document, scheme: Scheme) -> bool:
    """Whether a paragraph that is the only one of its decision is not so in another view."""
    shown = dict(zip((p.id for p in document.paragraphs), labels(document, scheme), strict=True))
    return any(
        label and not shown.get(p.id, label)
        for view in (original(document), final(document))
        for p, label in zip(view.paragraphs, labels(view, scheme), strict=True)
    )


def tied_styles(template: Template) -> frozenset[str]:
    """Ids of the styles that a list may be tied to: those that serve one counted level alone.

    A style that serves other paragraphs too would number them.
    """
    served: dict[str, set[str]] = {}
    for table in (template.styles, template.following, template.unnumbered):
        for name, style in table.items():
            served.setdefault(style, set()).add(f"{id(table)} {name}")
    for line in template.lines:
        served.setdefault(line.style, set()).add(f"line {line.words.pattern}")
    roles = (role(kind, level) for kind in COUNTED for level in levels_of(kind))
    counted = {template.styles[name] for name in roles}
    return frozenset(style for style in counted if len(served[style]) == 1)


class _Setter:
    """Gives each paragraph in turn its style, what is typed before it and the space above it."""

    def __init__(self, template: Template, automatic: bool) -> None:
        self._template = template
        self._automatic = automatic
        self._numbered = tied_styles(template)
        self._title_number = re.compile(
            template.table.get("patterns", {}).get("title-number", "(?!)")
        )
        self._kind: Kind | None = None
        self._style = ""

    def set(
        self,
        paragraph: Paragraph,
        label: str,
        numbers: tuple[int, int] | None,
        *,
        inside: bool,
    ) -> Setting:
        """The setting of the next paragraph; `inside`: in a decision, not in a note about it."""
        style, lead = self._look(paragraph, label, inside=inside)
        if paragraph.kind in COUNTED:
            typed = is_kept(paragraph.mark)
            head, lead = 0, self._counted_lead(lead, label, style, typed=typed)
        else:
            found = self._title_number.match(paragraph.content.text) if "%" in lead else None
            head = found.end() if found else 0
            lead = lead.partition("%")[0] if head else lead.replace("%", "")
        if numbers == (0, 0) and not self._inherits_numbers(style):
            numbers = None
        space = self._space(style)
        if self._kind is Kind.TABLE and paragraph.kind is not Kind.TABLE:
            space = max(space, 1)  # the rule below a table is no distance
        self._kind, self._style = paragraph.kind, style
        return Setting(style, label, numbers, lead, head, space)

    def _inherits_numbers(self, style: str) -> bool:
        """Whether a style is numbered by itself or by one that it is based on."""
        for _ in range(_DEEPEST):
            if style in self._numbered:
                return True
            style = self._template.parents.get(style, "")
        return False

    def _look(self, paragraph: Paragraph, label: str, *, inside: bool) -> tuple[str, str]:
        """Style and what the template types before the words."""
        template, name = self._template, role_of(paragraph)
        style, lead = template.styles[name], template.typed.get(name, "")
        for line in template.lines:
            if line.kind is paragraph.kind and line.words.fullmatch(paragraph.text.strip()):
                return line.style or style, line.typed
        if inside:
            style = template.in_decision.get(name, style)
        if paragraph.kind is self._kind:
            style = template.following.get(name, style)
        if paragraph.kind in COUNTED and not label and name not in template.in_decision:
            style = template.unnumbered.get(name, style)
        return style, lead

    def _counted_lead(self, lead: str, label: str, style: str, *, typed: bool) -> str:
        """What is typed before the words. `typed`: the number is, even where Word counts."""
        if typed and (self._automatic or "%" not in lead):
            return f"{lead.partition('%')[0]}{label}\t"
        if self._automatic:
            return ""
        if label or "%" not in lead:
            return lead.replace("%", label)
        if style in self._template.in_decision.values():
            return lead.replace("%", "")
        # A style for paragraphs without a number begins where the words begin.
        own = style in self._template.unnumbered.values()
        return "" if own else lead.partition("%")[0]

    def _space(self, style: str) -> int:
        if style == self._style:
            return 0
        space = self._template.space
        before, after = space.get(style, (0, 0))[0], space.get(self._style, (0, 0))[1]
        return max(before, after)


def _targets(document: Document) -> frozenset[str]:
    return frozenset(
        value.partition("|")[0]
        for content in (
            *(p.content for p in document.paragraphs),
            *(p for note in document.notes for p in note.paragraphs),
        )
        if content.marks
        for _, value in content.objects(REFERENCE)
    )


def _languages(document: Document) -> Languages:
    tags = {document.lang}
    tags.update(p.lang for p in document.paragraphs if p.lang)
    contents = [p.content for p in document.paragraphs if p.content.marks]
    contents += [p for note in document.notes for p in note.paragraphs if p.marks]
    tags.update(m.value for c in contents for m in c.marks if m.kind == LANGUAGE)
    return Languages.of(tags)


class _Numberer:
    """Gives each numbered paragraph its list, with a new list wherever Word would count otherwise.

    One definition serves a whole sequence, so that numbers go on when a paragraph is added in
    Word; a list of its own begins with each decision, annex and explicit start.
    """

    def __init__(self, scheme: Scheme, last: int) -> None:
        self._scheme = scheme
        self._last = last
        self.lists: list[NumberList] = [NumberList(last + n + 1, n) for n in range(len(COUNTED))]
        self._current = dict(zip(COUNTED, self.lists, strict=True))
        self._counters = {kind: ListCounter() for kind in COUNTED}

    def place(self, paragraph: Paragraph, label: str) -> tuple[int, int] | None:
        """List id and level for a paragraph; (0, 0) where its style's numbers are switched off."""
        kind = paragraph.kind
        formats: Sequence[str] = self._scheme.formats(kind)
        if not formats:
            return None
        depth = paragraph.level - (1 if kind is Kind.HEADING else 0)
        depth = max(0, min(depth, len(formats) - 1))
        pattern = formats[depth]
        if not pattern:
            return None
        if not label or is_kept(paragraph.mark):
            return (0, 0)
        counter, numbers = self._counters[kind], self._current[kind]
        upcoming = counter.upcoming(numbers, depth)
        if counter.is_doubtful(depth) or format_mark(pattern, upcoming) != label:
            numbers = self._new_list(kind, depth, _number(pattern, label, upcoming))
        counter.count(numbers, depth)
        return (numbers.id, depth)

    def _new_list(self, kind: Kind, depth: int, number: int) -> NumberList:
        old = self._current[kind]
        starts = {depth: number, **dict.fromkeys(range(depth + 1, 5), 1)}
        new = NumberList(self._last + len(self.lists) + 1, old.definition, starts)
        self.lists.append(new)
        self._current[kind] = new
        return new


def _number(pattern: str, label: str, near: int) -> int:
    """The number that a pattern shows as `label`."""
    likely: tuple[int, ...] = (1, near - 1, *range(1, _HIGHEST))
    return next((n for n in likely if format_mark(pattern, n) == label), 1)
