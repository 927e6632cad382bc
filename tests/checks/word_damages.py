"""Faults of wording, typography, references and symbols that are put into sound texts.

Each is a function that proposes changes of a text: `(start, end, instead)`. The tests choose among
them by a fixed seed, and the script that measures counts how many are found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from drafter.text.ordinals import ordinal_value
from drafter.text.wordlists import spellings

__all__ = ["WORD_DAMAGES", "Change", "Proposal"]

Change = tuple[int, int, str]
Proposal = Callable[[str], Iterator[Change]]

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(rf"\b(?P<d>[0-3]?\d)[ \u00a0](?P<m>{_MONTH})[ \u00a0](?P<y>(?:19|20)\d\d)\b")


def _each(pattern: str, *instead: str) -> Proposal:
    """Every match of a pattern replaced by each of the templates."""
    compiled = re.compile(pattern)

    def propose(text: str) -> Iterator[Change]:
        for found in compiled.finditer(text):
            for template in instead:
                yield found.start(), found.end(), found.expand(template)

    return propose


def _swapped(table: dict[str, str]) -> Proposal:
    """A right word of a list of wrong and right ones made wrong."""

    def propose(text: str) -> Iterator[Change]:
        for wrong, right in table.items():
            for found in re.finditer(rf"(?<![\w-]){re.escape(right)}(?![\w-])", text):
                yield found.start(), found.end(), wrong

    return propose


def _words(text: str) -> Iterator[Change]:
    return _swapped(spellings().words)(text)


def _phrases(text: str) -> Iterator[Change]:
    known = {
        w: r for w, r in spellings().phrases.items() if w not in ("on going", "in accordance to")
    }
    return _swapped(known)(text)


def _stems(text: str) -> Iterator[Change]:
    for wrong, right in spellings().stems.items():
        for found in re.finditer(rf"\b{right}(?=s?\b|ed\b|ing\b|able\b)", text):
            yield found.start(), found.end(), wrong


def _dates(form: str) -> Proposal:
    def propose(text: str) -> Iterator[Change]:
        for found in _DATE.finditer(text):
            month = _MONTHS.index(found["m"]) + 1
            yield (
                found.start(),
                found.end(),
                form.format(
                    d=found["d"], m=found["m"], y=found["y"], n=month, short=found["m"][:3]
                ),
            )

    return propose


def _ordinals(text: str) -> Iterator[Change]:
    for found in re.finditer(r"\b(?P<o>(?:[a-z]+ty-)?[a-z]+(?:st|nd|rd|th)) (?=session\b)", text):
        number = ordinal_value(found["o"])
        if number:
            ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
            yield found.start(), found.end(), f"{number}{ending} "


def _doubled(text: str) -> Iterator[Change]:
    for found in re.finditer(r"(?<= )(?!that\b|had\b|is\b)(?P<w>[a-z]{2,}) ", text):
        yield found.end(), found.end(), f"{found['w']} "


def _longer(text: str) -> Iterator[Change]:
    end = len(text.rstrip()) - 1
    middle = text[text.find(" ") : end]
    if len(middle.split()) > 20:
        yield end, end, ", and" + middle * 10


WORD_DAMAGES: list[tuple[str, str, Proposal]] = [
    ("-ise for -ize", "spelling-ize", _each(r"\b([a-z]{4,})iz(e|es|ed|ing|ation)\b", r"\1is\2")),
    ("word of the list misspelt", "spelling-un", _words),
    ("American stem", "spelling-un", _stems),
    ("phrase without hyphen", "spelling-un", _phrases),
    ("per cent as a sign", "percent-form", _each(r"[ \u00a0]per cent\b", "%", " %", " percent")),
    ("month first", "date-form", _dates("{m} {d}, {y}")),
    ("day with an ending", "date-form", _dates("{d}th {m} {y}")),
    ("comma in a date", "date-form", _dates("{d} {m}, {y}")),
    ("month in figures", "date-form", _dates("{d}/{n}/{y}")),
    ("month cut short", "date-form", _dates("{d} {short}. {y}")),
    ("dash behind from", "date-range", _each(r"\bfrom (\d{4}) to (\d{4})\b", r"from \1–\2")),
    ("year cut short", "date-range", _each(r"(?<![(\d])\b(20\d\d)–20(\d\d)\b(?!\))", r"\1–\2")),
    ("hyphen in a range", "dashes", _each(r"\b(20\d\d)–(20\d\d)\b", r"\1-\2", r"\1 - \2")),
    ("long dash", "dashes", _each(r"(?<=[a-z]), (?=[a-z])", "—", " — ")),
    ("two hyphens", "dashes", _each(r"(?<=[a-z]), (?=[a-z])", " -- ")),
    ("space in a compound", "dashes", _each(r"(?<=[a-z]{3})-(?=[a-z]{3})", "- ", " -")),
    ("currency code", "money-form", _each(r"\$(?=\d)", "USD ", "US$", "US $")),
    ("number in figures", "number-words",
     _each(r"(?<=least |every |.next |.hold |.last |.past )(?:three|four|five|six)(?= [a-z]+s\b)", "5")),
    ("number in words", "number-words",
     _each(r"(?<=[a-z] )1[1-9](?= (?:members|months|countries|parties|States|experts|days|years))", "twelve", "fifteen")),
    ("thousands without comma", "number-form", _each(r"\b(\d{2,3}),(\d{3})(?= [a-z])", r"\1\2")),
    ("self-reference", "present-text",
     _each(r"\bthe present (resolution|decision)\b", r"this \1")),
    ("session in figures", "session-words", _ordinals),
    ("United Nations abbreviated", "never-abbreviate", _each(r"\bUnited Nations(?= [a-z])", "UN")),
    ("organ abbreviated", "never-abbreviate",
     _each(r"\bGeneral Assembly(?= [a-z])", "GA", "UNGA") ),
    ("etc.", "latin-abbreviations", _each(r"(?<=[a-z]{4}), (?=as appropriate|including|and )", ", etc., ")),
    ("e.g.", "latin-abbreviations", _each(r"\bincluding (?=through|by|in )", "e.g. ")),
    ("and/or", "and-or", _each(r"(?<=[a-z]{4}) and (?=[a-z]{4})", " and/or ")),
    ("Member states", "capital-letters member-states",
     _each(r"\bMember States\b", "Member states", "member states", "member States")),
    ("small island developing states", "capital-letters",
     _each(r"(?<!for )\bsmall island developing States\b(?! [A-Z])", "small island developing states")),
    ("small letters in a name", "capital-letters",
     _each(r"\bSecretary-General\b", "secretary-general", "Secretary-general")),
    ("capital before a number", "capital-letters", _each(r"(?<=[a-z] )resolution (?=\d)", "Resolution ")),
    ("State misnamed", "country-names",
     _each(r"\b(?:Viet Nam|Türkiye|Russian Federation|Cabo Verde|United Kingdom)\b(?! of)", "Vietnam", "Russia", "the UK")),
    ("State misnamed in thanks", "country-names",
     _each(r"(?<=the )Government of [A-Z][a-z]+\b", "Government of Turkey", "Government of Ivory Coast", "Government of Swaziland")),
    ("Chairman", "gender-inclusive", _each(r"\bChair\b(?!-)", "Chairman")),
    ("mankind", "gender-inclusive", _each(r"\bhumankind\b", "mankind")),
    ("straight quotation mark", "quotes-curly quotation-unbalanced", _each(r"[“”]", '"')),
    ("straight apostrophe", "quotes-curly", _each(r"(?<=[a-z])’(?=s\b)", "'")),
    ("two spaces", "double-space", _each(r"(?<=[a-z]) (?=[a-z])", "  ", "   ", " \u00a0")),
    ("space at the end", "trailing-space", _each(r"(?<=\S)\Z", " ", "\u00a0")),
    ("space before a mark", "space-at-mark", _each(r"(?<=[a-z]), ", " , ")),
    ("no space behind a comma", "space-at-mark", _each(r"(?<=[a-z]{3}), (?=[a-z])", ",")),
    ("space in a bracket", "space-at-mark", _each(r"\((?=[a-z]{3})", "( ")),
    ("word doubled", "doubled-word", _doubled),
    ("paragraph that is not there", "reference-paragraph reference-direction",
     _each(r"\bparagraph \d{1,2}(?= above\b)", "paragraph 97")),
    ("above for below", "reference-direction reference-paragraph",
     _each(r"(?<=paragraph \d )above\b|(?<=paragraph \d\d )above\b", "below")),
    ("letter without space", "reference-form", _each(r"(?<=paragraph) (\d{1,2}) (?=\([a-z]\))", r" \1")),
    ("paragraph abbreviated", "reference-form", _each(r"\bparagraph (?=\d)", "para. ", "operative paragraph ", "OP")),
    ("paragraph with a capital", "reference-form", _each(r"(?<=[a-z] )paragraph (?=\d)", "Paragraph ")),
    ("article behind its paragraph", "article-form",
     _each(r"\barticle (\d+), paragraph (\d+), of\b", r"paragraph \2 of article \1 of")),
    ("annex of", "reference-annex", _each(r"(?<=annex) to (?=the present)", " of ")),
    ("number in another form", "decision-number",
     _each(r"(?<=resolution )(\d{2,3})/(\d{1,3})\b(?! [A-Z])", r"\1-\2", r"\1.\2")),
    ("number of the Council", "decision-number",
     _each(r"(?<=Council resolution )(\d{3,4}) \((\d{4})\)", r"\1/\2", r"\1(\2)")),
    ("number left out", "reference-number",
     _each(r"(?<=\bits resolution )\d{2,3}/\d{1,3}[ \u00a0](?=of[ \u00a0]\d)", "")),
    ("symbol with a stroke too many", "symbol-form", _each(r"\b(A|E|S|UNEP)/(?=[\dA-Z])", r"\1//")),
    ("symbol with a space", "symbol-form", _each(r"\b(A/(?:HRC/)?\d+)/(?=\d)", r"\1 /", r"\1/ ")),
    ("symbol without a stop", "symbol-form",
     _each(r"/(Add|Rev|Corr|L|Res)\.(?=\d)", r"/\1", r"/\1 ")),
    ("symbol in small letters", "symbol-form", _each(r"/(Add|Rev|Corr|INF|CRP)\.(?=\d)", "/ADD.") ),
    ("paragraph far too long", "paragraph-length", _longer),
]  # fmt: skip
