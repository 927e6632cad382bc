"""The profile of a body: frozen values that the rest of the program asks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from drafter.model.numbering import Scheme
from drafter.text.openings import Lexicon

__all__ = [
    "BodyLine",
    "Decisions",
    "Habits",
    "MastheadField",
    "Meetings",
    "Profile",
    "Punctuation",
    "References",
    "WordFile",
    "Words",
]


@dataclass(frozen=True, slots=True)
class BodyLine:
    """How a body names itself in one language: the usual name, and what else is accepted.

    `accepted` are regular expressions for the whole name without its comma.
    """

    name: str
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Punctuation:
    """The marks that end each sort of paragraph; `no_break_before` has those that take a space.

    `section_end` may take the place of `operative_end` before a heading.
    """

    body_line: str = ","
    body_line_no_preamble: str = ""
    preambular_end: str = ","
    preambular_item_end: str = ","
    operative_end: str = ";"
    last_end: str = "."
    section_end: str = ""
    chapeau: str = ":"
    item_end: str = ";"
    last_item_end: str = ";"
    item_conjunction: bool = False
    no_break_before: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """How decisions are called, titled and numbered.

    `word`: decision or resolution, the usual form. `words`: all forms that the body adopts;
    `word` alone where it is not among them. `title`: regular expression of a draft's title line.
    `starter`: the title a new draft begins with. `number`: expression of adopted numbers, with
    the group `session` where the number names one. `self_reference`: "the present decision".
    """

    word: str = "decision"
    words: tuple[str, ...] = ()
    title: str = ""
    starter: str = ""
    number: str = ""
    self_reference: str = "the present decision"


@dataclass(frozen=True, slots=True)
class Habits:
    """Habits of style that rules ask for.

    `sequence`: what a run of also/further counts by: "verb-and-addressee", "verb" or "off".
    `preamble_adverb`: where also stands in the preamble: "after" the participle, "before", "any".
    `operative_adverb`: the same for operative paragraphs. `restart_after`: the adverbs begin
    anew after so many. `later_verbs_italic`: "no", "yes" or "any". `short_italics`: italics may
    cover the bare verb only. `openings`: "verbs" or "infinitives" (after “Decides:”).
    """

    sequence: str = "verb-and-addressee"
    preamble_adverb: str = "after"
    operative_adverb: str = "before"
    restart_after: int = 3
    later_verbs_italic: str = "no"
    short_italics: bool = False
    openings: str = "verbs"


@dataclass(frozen=True, slots=True)
class Words:
    """How a body writes certain words; "any" where it does both.

    `party`, `secretariat`, `article`: "lower", "upper" or "any". `limit`: words a document may
    have, 0 for no limit; `preambular_limit` and `operative_limit` the same for one paragraph.
    """

    party: str = "any"
    secretariat: str = "any"
    article: str = "any"
    limit: int = 0
    preambular_limit: int = 0
    operative_limit: int = 0


@dataclass(frozen=True, slots=True)
class References:
    """How a body refers to paragraphs, articles and decisions.

    `letter_space`: "paragraph 5 (b)" rather than "5(b)". `order`: "article-first" ("article 6,
    paragraph 2,"), "paragraph-first" ("paragraph 2 of article 6") or "any". `dated`: whether the
    first mention of a resolution gives its date: "yes", "no" or "any".
    """

    letter_space: bool = True
    order: str = "any"
    dated: str = "any"


@dataclass(frozen=True, slots=True)
class Meetings:
    """The meetings of a body: how one is called, how many there have been, the year of the last.

    `held` is 0 where nobody counts them. `within`: a text may ask for something at the very
    meeting that adopts it, as sessions last a year.
    """

    word: str = "meeting"
    held: int = 0
    last: int = 0
    within: bool = False


@dataclass(frozen=True, slots=True)
class MastheadField:
    """One field of the masthead: its name in the front matter, its label and its default."""

    name: str
    label: str
    required: bool = False
    default: str = ""


@dataclass(frozen=True, slots=True)
class WordFile:
    """How the Word file is made: template, paper, "automatic" or "typed" numbers.

    `symbol`: the symbol of an adopted text, with {number} for the number in its title.
    """

    template: str = "generic"
    paper: str = "A4"
    numbers: str = "automatic"
    symbol: str = ""
    styles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recognised:
    """By what a text that says nothing of its body is recognised; regular expressions.

    `symbols`: how symbols of its documents begin. `numbers`: its decisions' numbers, in titles and
    text. `names`: what such texts mention. A profile that extends another inherits none of it.
    """

    symbols: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything that one body does its own way. `lexicons` loads openings of a language."""

    name: str
    title: str
    lexicons: Callable[[str], Lexicon] = field(repr=False, compare=False)
    organ: str = ""
    corpus: str = "ga"
    author_line: str = "Note by the secretariat"
    body_lines: Mapping[str, BodyLine] = field(default_factory=dict)
    scheme: Scheme = field(default_factory=Scheme)
    schemes: Mapping[str, Scheme] = field(default_factory=dict)
    punctuation: Punctuation = field(default_factory=Punctuation)
    punctuations: Mapping[str, Punctuation] = field(default_factory=dict)
    decisions: Decisions = field(default_factory=Decisions)
    habits: Habits = field(default_factory=Habits)
    words: Words = field(default_factory=Words)
    references: References = field(default_factory=References)
    meetings: Meetings = field(default_factory=Meetings)
    symbols: tuple[str, ...] = ()
    recognised: Recognised = field(default_factory=Recognised)
    masthead: tuple[MastheadField, ...] = ()
    word_file: WordFile = field(default_factory=WordFile)
    severities: Mapping[str, str] = field(default_factory=dict)
    stage_severities: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def openings(self, lang: str = "en") -> Lexicon:
        """The opening phrases of a language (BCP 47 tag); unknown languages have none."""
        return self.lexicons(_base(lang))

    def scheme_for(self, lang: str) -> Scheme:
        """The marks of each level in a language."""
        return self.schemes.get(_base(lang), self.scheme)

    def punctuation_for(self, lang: str) -> Punctuation:
        """The closing marks in a language."""
        return self.punctuations.get(_base(lang), self.punctuation)

    def body_line(self, lang: str = "en") -> str:
        """The name of the organ as a decision opens with it, without its comma."""
        line = self.body_lines.get(_base(lang)) or self.body_lines.get("en")
        return line.name if line else ""

    def is_body_line(self, name: str, lang: str = "en") -> bool:
        """Whether a decision of this body may open with this name."""
        line = self.body_lines.get(_base(lang))
        if line is None:
            return True  # nothing is known of this language, so nothing is held against it
        return name == line.name or any(re.fullmatch(p, name) for p in line.accepted)

    def severity(self, rule: str, stage: str) -> str | None:
        """The severity this body gives a rule at a stage ("off" included), None for its own."""
        staged = self.stage_severities.get(stage, {}).get(rule)
        return staged if staged is not None else self.severities.get(rule)

    def with_severities(self, own: Mapping[str, str]) -> Profile:
        """With severities ("off" included) by rule that go before the body's at every stage."""
        staged = {
            stage: {rule: wanted for rule, wanted in rows.items() if rule not in own}
            for stage, rows in self.stage_severities.items()
        }
        return replace(self, severities={**self.severities, **own}, stage_severities=staged)

    @property
    def forms(self) -> tuple[str, ...]:
        """What the body adopts, the usual form first: "decision", "resolution" or both."""
        usual, known = self.decisions.word, self.decisions.words
        return (usual, *(w for w in known if w != usual)) if usual in known else (usual,)

    def form(self, wanted: str) -> str:
        """The form wanted where the body adopts such texts, else its usual one."""
        return wanted if wanted in self.forms else self.decisions.word

    def starter_title(self, wanted: str = "") -> str:
        """The title line that a new draft of a form begins with; "" stands for the usual one."""
        usual, form = self.decisions.word, self.form(wanted)
        starter = self.decisions.starter or f"Draft {usual}: "
        return starter.replace(usual, form)


def _base(lang: str) -> str:
    return lang.split("-", 1)[0].lower()
