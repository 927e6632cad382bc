"""Faults of openings, adverbs, italics, closing marks and notes put into sound texts, and found.

Each kind of damage is done at many places, chosen by a fixed seed, in adopted texts where they
are beside the project and in a text of our own wording everywhere.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import pytest

from drafter.checks.adverbs import with_adverb
from drafter.checks.applying import apply_safe
from drafter.checks.ends import ending, wanted_end
from drafter.checks.engine import Checker, check
from drafter.checks.finding import Category, Context, Finding
from drafter.checks.opening import Located, located, part_of
from drafter.checks.paragraphs import has_subparagraphs
from drafter.checks.registry import RULES
from drafter.model.nodes import Document, Kind, Note
from drafter.model.notation import parse
from drafter.model.outline import outline
from drafter.model.richtext import ITALIC, NOTE, RichText
from drafter.profiles import load
from drafter.profiles.profile import Profile
from tests.corpus.samples import samples

_WANTED = 0.97
_TRIALS = 120  # places tried for each kind of damage

_OWN = """
an| Annex
dt| Draft decision MC-6/[--]: Mercury in schools
bl| _The Conference of the Parties_,
pp| _Recalling_ decision MC-5/3,[^n1]
pp| _Recalling also_ decision MC-5/4 on schools and laboratories,
pp| _Recalling further_ decision MC-5/5,
pp| _Taking note with appreciation_ of the offer, the pledge and the plan,[^n2]
pp| _Having considered_ the report of the secretariat,[^n3]
pp| _Noting_ the following decisions:
pp1| Decision MC-3/1,
pp1| Decision MC-4/2,
op| _Welcomes_ the report[^n4] and requests the secretariat to publish it;
op| _Expresses its appreciation_ to the Government of Switzerland;
op| _Requests_ the secretariat:
op1| To collect information on:
op2| Mercury in laboratories;
op2| Mercury in lamps;
op1| To publish it, together with comments, by 31 March 2027;
op| _Also requests_ the secretariat to invite comments from parties,[^n5] and others;
op| _Further requests_ the secretariat to convene a workshop;
op| _Invites_ parties to contribute to the trust fund;
op| _Decides_ to consider the matter, and its costs, at its seventh meeting;
op| _Also decides_ to convene a workshop.
[^n1]| Decision MC-5/3, annex.
[^n2]| UNEP/MC/COP.6/INF/28.
[^n3]| UNEP/MC/COP.6/9.
[^n4]| See UNEP/MC/COP.6/10, sect. III.
[^n5]| As outlined in document UNEP/MC/COP.6/INF/30.
"""

_OWN_ENDING_IN_A_LIST = """
dt| Draft decision MC-6/[--]: Workshop
bl| _The Conference of the Parties_
op| _Requests_ the secretariat:
op1| To prepare the workshop;
op1| To report on it.
"""


@dataclass(frozen=True)
class _Text:
    name: str
    document: Document
    profile: Profile

    def context(self) -> Context:
        """What rules see of it."""
        scheme = self.profile.scheme_for("en")
        return Context(self.document, outline(self.document, scheme), self.profile)


@lru_cache(maxsize=1)
def _texts() -> tuple[_Text, ...]:
    own = [
        _Text(name, replace(parse(text), profile="minamata"), load("minamata"))
        for name, text in (("own", _OWN), ("own ending in a list", _OWN_ENDING_IN_A_LIST))
    ]
    adopted = [
        _Text(sample.name, sample.document(), sample.profile)
        for sample in samples()
        if sample.lang == "en" and len(sample.text) < 60_000
    ]
    return (*own, *adopted)


_RULES_OF = {
    category: tuple(r for r in RULES if r.category is category)
    for category in (
        Category.OPENING,
        Category.SEQUENCE,
        Category.ITALICS,
        Category.PUNCTUATION,
        Category.FOOTNOTE,
    )
}


def _found(text: _Text, document: Document, category: Category) -> set[tuple[str, str, str]]:
    checker = Checker(text.profile, _RULES_OF[category])
    checker.start(document, outline(document, text.profile.scheme_for("en")), "draft")
    checker.finish()
    return {_key(f) for f in checker.findings}


@lru_cache(maxsize=256)
def _found_before(name: str, category: Category) -> frozenset[tuple[str, str, str]]:
    text = next(t for t in _texts() if t.name == name)
    return frozenset(_found(text, text.document, category))


def _key(finding: Finding) -> tuple[str, str, str]:
    return (finding.rule, finding.span.paragraph, finding.message)


Damage = Callable[[_Text, int, random.Random], Document | None]
"""Damage done to a text at one paragraph; None where it cannot be done there."""


def _reworded(text: _Text, index: int, content: RichText) -> Document:
    paragraph = text.document.paragraphs[index]
    return text.document.with_paragraph(index, paragraph.with_content(content))


def _opening(text: _Text, index: int) -> Located | None:
    """The opening of a paragraph, if it is a known one."""
    paragraph = text.document.paragraphs[index]
    part = part_of(paragraph)
    found = located(text.context(), paragraph, part) if part else None
    return found if found is not None and found.opening.phrase is not None else None


def _ended(mark: str, *kinds: Kind, deep: bool = False, chapeau: bool = False) -> Damage:
    """End a paragraph that is right with another mark."""

    def damage(text: _Text, index: int, chance: random.Random) -> Document | None:
        paragraph, context = text.document.paragraphs[index], text.context()
        if paragraph.kind not in kinds or bool(paragraph.level) is not deep:
            return None
        if has_subparagraphs(context, index) is not chapeau:
            return None
        found = ending(paragraph.content)
        if found.joined or found.mark != wanted_end(context, index) or found.mark == mark:
            return None
        content = paragraph.content.replaced(found.start, found.end, RichText.of(mark))
        return _reworded(text, index, content)

    return damage


def _joined(text: _Text, index: int, chance: random.Random) -> Document | None:
    paragraph = text.document.paragraphs[index]
    found = ending(paragraph.content)
    if paragraph.kind is not Kind.OPERATIVE or found.mark != ";":
        return None
    return _reworded(text, index, paragraph.content.replaced(found.end, found.end,
                                                             RichText.of(" and")))  # fmt: skip


def _heading_marked(text: _Text, index: int, chance: random.Random) -> Document | None:
    paragraph = text.document.paragraphs[index]
    if paragraph.kind not in (Kind.HEADING, Kind.DECISION_TITLE) or len(paragraph.text) < 8:
        return None
    return _reworded(text, index, paragraph.content + RichText.of(chance.choice(".;:,")))


def _split(text: _Text, index: int, chance: random.Random) -> Document | None:
    paragraph = text.document.paragraphs[index]
    hit = re.search(r"(?<=[a-z]{3}), (?=[a-z])", paragraph.content.text)
    if part_of(paragraph) is None or hit is None or re.search("[“(«]", paragraph.content.text):
        return None
    at = hit.start()
    new = RichText.of(". " + paragraph.content.text[at + 2].upper())
    return _reworded(text, index, paragraph.content.replaced(at, at + 3, new))


def _worded(change: Callable[[str, random.Random], str | None]) -> Damage:
    """Put other words in the place of a known opening, in italics like it."""

    def damage(text: _Text, index: int, chance: random.Random) -> Document | None:
        found = _opening(text, index)
        new = change(found.words, chance) if found else None
        if found is None or new is None or new == found.words:
            return None
        piece = RichText.of(new).marked(0, len(new), ITALIC)
        content = text.document.paragraphs[index].content
        return _reworded(text, index, content.replaced(found.start, found.end, piece))

    return damage


def _misspelt(words: str, chance: random.Random) -> str | None:
    first, space, rest = words.partition(" ")
    if len(first) < 6:
        return None
    at = chance.randrange(1, len(first) - 2)
    slip = chance.choice(("lost", "twice", "swapped"))
    if slip == "lost":
        return first[:at] + first[at + 1 :] + space + rest
    if slip == "twice":
        return first[:at] + first[at] + first[at:] + space + rest
    return first[:at] + first[at + 1] + first[at] + first[at + 2 :] + space + rest


def _as_participle(words: str, chance: random.Random) -> str | None:
    pairs = {"Requests": "Requesting", "Decides": "Deciding", "Welcomes": "Welcoming",
             "Invites": "Inviting", "Recalls": "Recalling", "Encourages": "Encouraging",
             "Urges": "Urging", "Calls upon": "Calling upon", "Stresses": "Stressing",
             "Recognizes": "Recognizing", "Emphasizes": "Emphasizing"}  # fmt: skip
    return pairs.get(words) or next((k for k, v in pairs.items() if v == words), None)


def _plural(words: str, chance: random.Random) -> str | None:
    found = re.fullmatch(r"(Request|Decide|Welcome|Invite|Encourage|Urge|Take)s(.*)", words)
    return found[1] + found[2] if found else None


def _follows_its_like(text: _Text, index: int) -> bool:
    """Whether the paragraph before opens with the same phrase; like ones take either form."""
    found, before = _opening(text, index), _opening(text, index - 1) if index else None
    return bool(found and before and found.opening.head == before.opening.head)


def _without_adverb(text: _Text, index: int, chance: random.Random) -> Document | None:
    if not _follows_its_like(text, index):
        return None
    return _with_adverb(text, index, "also further", lambda adverb: "")


def _other_adverb(text: _Text, index: int, chance: random.Random) -> Document | None:
    other = {"also": "further", "further": "also"}
    if not _follows_its_like(text, index):
        return None
    return _with_adverb(text, index, "also further", other.__getitem__)


def _needless_adverb(text: _Text, index: int, chance: random.Random) -> Document | None:
    paragraphs = text.document.paragraphs
    before = _opening(text, index - 1) if index else None
    found = _opening(text, index)
    if found is None or before is None or paragraphs[index - 1].kind is not paragraphs[index].kind:
        return None
    if before.opening.verb == found.opening.verb:
        return None
    return _with_adverb(text, index, "", lambda adverb: chance.choice(("also", "further")))


def _misplaced(text: _Text, index: int, chance: random.Random) -> Document | None:
    other = {"before": "after", "after": "before"}
    return _with_adverb(text, index, "also further", lambda adverb: adverb, other)


def _with_adverb(
    text: _Text,
    index: int,
    having: str,
    change: Callable[[str], str],
    places: dict[str, str] | None = None,
) -> Document | None:
    """With another adverb, where the body counts and nothing is amiss with the paragraph so far."""
    found, habits = _opening(text, index), text.profile.habits
    if found is None or habits.sequence == "off" or found.opening.form == "perfect-participle":
        return None
    if having != found.opening.adverb and found.opening.adverb not in having.split():
        return None
    paragraph = text.document.paragraphs[index]
    preambular = paragraph.kind is Kind.PREAMBULAR
    place = habits.preamble_adverb if preambular else habits.operative_adverb
    place = places.get(place, place) if places else place
    content = with_adverb(paragraph.content, found, change(found.opening.adverb), place)
    return _reworded(text, index, content) if content is not None else None


def _roman(text: _Text, index: int, chance: random.Random) -> Document | None:
    content = text.document.paragraphs[index].content
    if not (_opening(text, index) and content.spans(ITALIC)):
        return None
    return _reworded(text, index, content.unmarked(0, len(content), ITALIC))


def _italic_too_far(text: _Text, index: int, chance: random.Random) -> Document | None:
    found = _opening(text, index)
    content = text.document.paragraphs[index].content
    if found is None or not content.covers(found.start, found.end, ITALIC):
        return None
    more = re.match(r" \w+", content.text[found.end :])
    if more is None or text.profile.habits.short_italics:
        return None
    return _reworded(text, index, content.marked(found.end, found.end + more.end(), ITALIC))


def _italic_too_short(text: _Text, index: int, chance: random.Random) -> Document | None:
    found = _opening(text, index)
    content = text.document.paragraphs[index].content
    if found is None or " " not in found.words or text.profile.habits.short_italics:
        return None
    if not content.covers(found.start, found.end, ITALIC):
        return None
    at = found.start + found.words.rindex(" ")
    return _reworded(text, index, content.unmarked(at, found.end, ITALIC))


def _mark_moved(text: _Text, index: int, chance: random.Random) -> Document | None:
    """A note mark put before the comma or semicolon that it stood behind."""
    content = text.document.paragraphs[index].content
    for at, _ in content.objects(NOTE):
        if at > 1 and content.text[at - 1] in ",;" and content.text[at - 2].isalnum():
            moved = content.slice(0, at - 1) + content.slice(at, at + 1)
            return _reworded(text, index, moved + content.slice(at - 1, at) + content.slice(at + 1))
    return None


def _mark_spaced(text: _Text, index: int, chance: random.Random) -> Document | None:
    content = text.document.paragraphs[index].content
    places = content.objects(NOTE)
    if not places:
        return None
    return _reworded(text, index, content.replaced(places[0][0], places[0][0], RichText.of(" ")))


def _mark_lost(text: _Text, index: int, chance: random.Random) -> Document | None:
    content = text.document.paragraphs[index].content
    places = content.objects(NOTE)
    if not places:
        return None
    return _reworded(text, index, content.replaced(places[0][0], places[0][0] + 1, RichText()))


def _note(change: Callable[[Note], Note | None]) -> Damage:
    """Damage the first note cited in a paragraph; None as the changed note removes it."""

    def damage(text: _Text, index: int, chance: random.Random) -> Document | None:
        places = text.document.paragraphs[index].content.objects(NOTE)
        note = text.document.note(places[0][1]) if places else None
        if note is None or not note.text.endswith("."):
            return None
        changed = change(note)
        if changed is not None:
            return text.document.with_note(changed)
        return replace(text.document, notes=tuple(n for n in text.document.notes if n != note))

    return damage


def _without_stop(note: Note) -> Note:
    last = note.paragraphs[-1]
    return replace(note, paragraphs=(*note.paragraphs[:-1], last.slice(0, len(last) - 1)))


_PREAMBLE, _OPERATIVE = Kind.PREAMBULAR, Kind.OPERATIVE
DAMAGES: list[tuple[str, Category, Damage]] = [
    *(
        (f"preamble ends with {mark or 'nothing'}", Category.PUNCTUATION, _ended(mark, _PREAMBLE))
        for mark in (";", ".", "", ":", ", and", ",,")
    ),
    *(
        (f"operative ends with {mark or 'nothing'}", Category.PUNCTUATION,
         _ended(mark, _OPERATIVE))
        for mark in (";", ".", ",", "", ":", "; and")
    ),
    *(
        (f"item ends with {mark or 'nothing'}", Category.PUNCTUATION,
         _ended(mark, _OPERATIVE, deep=True))
        for mark in (";", ".", ",", "", ":")
    ),
    *(
        (f"chapeau ends with {mark or 'nothing'}", Category.PUNCTUATION,
         _ended(mark, _OPERATIVE, chapeau=True))
        for mark in (";", ".", ",", "")
    ),
    ("and behind the semicolon", Category.PUNCTUATION, _joined),
    ("heading with a mark", Category.PUNCTUATION, _heading_marked),
    ("two sentences", Category.PUNCTUATION, _split),
    ("opening misspelt", Category.OPENING, _worded(_misspelt)),
    ("opening of the other part", Category.OPENING, _worded(_as_participle)),
    ("verb in the plural", Category.OPENING, _worded(_plural)),
    ("no verb", Category.OPENING, _worded(lambda words, chance: "The secretariat shall")),
    ("small letter", Category.OPENING, _worded(lambda words, chance: words.lower())),
    ("capitals", Category.OPENING, _worded(lambda words, chance: words.upper())),
    ("adverb lost", Category.SEQUENCE, _without_adverb),
    ("also for further", Category.SEQUENCE, _other_adverb),
    ("adverb after nothing", Category.SEQUENCE, _needless_adverb),
    ("adverb misplaced", Category.SEQUENCE, _misplaced),
    ("furthermore", Category.SEQUENCE,
     _worded(lambda words, chance: f"Furthermore {words[0].lower()}{words[1:]}")),
    ("italics lost", Category.ITALICS, _roman),
    ("italics too far", Category.ITALICS, _italic_too_far),
    ("italics too short", Category.ITALICS, _italic_too_short),
    ("mark before the comma", Category.FOOTNOTE, _mark_moved),
    ("space before the mark", Category.FOOTNOTE, _mark_spaced),
    ("mark lost", Category.FOOTNOTE, _mark_lost),
    ("note lost", Category.FOOTNOTE, _note(lambda note: None)),
    ("note empty", Category.FOOTNOTE, _note(lambda note: replace(note, paragraphs=(RichText(),)))),
    ("note without full stop", Category.FOOTNOTE, _note(_without_stop)),
]  # fmt: skip


def _places(seed: str) -> Iterator[tuple[_Text, int]]:
    chance = random.Random(seed)
    places = [(t, i) for t in _texts() for i in range(len(t.document.paragraphs))]
    chance.shuffle(places)
    yield from places


def outcome(name: str, category: Category, damage: Damage) -> tuple[int, list[str]]:
    """How many places were damaged, and those at which no rule noticed it."""
    chance = random.Random(name)
    tried, missed = 0, []
    for text, index in _places(name):
        before = _found_before(text.name, category)
        own = text.document.paragraphs[index].id
        if any(paragraph == own for _, paragraph, _ in before):
            continue
        document = damage(text, index, chance)
        if document is None:
            continue
        tried += 1
        if not _found(text, document, category) - before:
            words = document.paragraphs[index].text
            missed.append(f"{text.name} {index}: {words[:50]} … {words[-20:]}")
        if tried == _TRIALS:
            break
    return tried, missed


@pytest.mark.parametrize(
    ("name", "category", "damage"), DAMAGES, ids=[name for name, _, _ in DAMAGES]
)
def test_damage_is_found(name: str, category: Category, damage: Damage) -> None:
    tried, missed = outcome(name, category, damage)
    assert tried
    assert len(missed) <= (1 - _WANTED) * tried, f"{len(missed)} of {tried}: {missed}"


@pytest.mark.parametrize(
    ("name", "category", "damage"), DAMAGES, ids=[name for name, _, _ in DAMAGES]
)
def test_safe_fixes_leave_nothing_to_fix(name: str, category: Category, damage: Damage) -> None:
    chance = random.Random(name)
    text = _texts()[0]
    for index in range(len(text.document.paragraphs)):
        document = damage(text, index, chance)
        if document is None:
            continue
        mended, _ = apply_safe(document, text.profile)
        left = [f for f in check(mended, text.profile) if any(fix.safe for fix in f.fixes)]
        assert not left
        assert apply_safe(mended, text.profile) == (mended, ())
        before = {(f.rule, f.span.paragraph) for f in check(document, text.profile)}
        assert {(f.rule, f.span.paragraph) for f in check(mended, text.profile)} <= before


def test_an_adverb_may_be_the_last_word() -> None:
    lexicon = load("ga").openings("en")
    opening = lexicon.match("Recalling also")
    assert opening is not None
    assert opening.adverb == "also"
    assert lexicon.match("Also") is None


def test_further_before_a_plural_belongs_to_it() -> None:
    opening = load("ga").openings("en").match("Encourages further studies of the matter")
    assert opening is not None
    assert opening.adverb == ""
