"""`decision-number`: numbers of decisions have the form of their body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule

__all__ = ["RULE"]

_NAMED = re.compile(
    r"\b(?P<own>(?:[Ii]ts|our) )?(?P<word>[Rr]esolutions?|[Dd]ecisions?)[ \u00a0]"
    r"(?P<number>[A-Z0-9][\w./–-]*(?: ?\(\d{2,5}\)| [A-Z]? ?\([IVXLC\-]+\)| [A-Z]\b(?! [a-z]))?)"
)
_FORMS = re.compile(
    r"(?:MC|BC|RC|SC|OEWG|POPRC|CRC|CP|NP|BS|IPBES|INC|ICC)(?:\.Ex)?-[IVX\d]{1,4}/\d{1,3}"
    r"|(?:(?:ES|S)-)?\d{1,3}/\d{1,3}(?: [A-Z](?: and [A-Z])?)?|(?:19|20)\d\d/\d{1,3}(?: [A-Z])?"
    r"|\d{1,4}(?: [A-Z])? \((?:[SE]+-)?[IVXLC]+\)|\d{1,4} \((?:19|20)\d\d\)"
    r"|\d{1,3}/(?:CP|CMP|CMA|COP|SBI|SBSTA)\.\d{1,2}|[IVXL]+/\d{1,3}(?:[A-Z])?|SS\.?[IVX]+/\d{1,2}"
    r"|VC ?[IVX]+/\d+|\d{1,3}/[IVX]+|[A-Z]{1,5}(?:[./-][\w.]+)+|\d{1,3}|\d{4}"
)
_SHAPES = (
    (re.compile(r"(?P<a>MC|BC|RC|SC)[ .]?(?P<b>\d{1,2})[/-](?P<c>\d{1,3})"), r"\g<a>-\g<b>/\g<c>"),
    (re.compile(r"(?P<a>\d{1,3})/(?P<b>CP|CMP|CMA|COP)-?(?P<c>\d{1,2})"), r"\g<a>/\g<b>.\g<c>"),
    (re.compile(r"(?P<a>\d{1,4}) ?\((?P<b>(?:19|20)\d\d)\)"), r"\g<a> (\g<b>)"),
    (re.compile(r"(?P<a>\d{3,4})/(?P<b>(?:19|20)\d\d)"), r"\g<a> (\g<b>)"),
    (re.compile(r"(?P<a>\d{1,3})[-–.](?P<b>\d{1,3})"), r"\g<a>/\g<b>"),
)


def _look(passage: Passage) -> Iterator[Hit]:
    for found in _NAMED.finditer(passage.text):
        number = found["number"].rstrip(".-–")
        if not any(c.isdigit() for c in number) or _FORMS.fullmatch(number):
            continue
        start = found.start("number")
        if re.fullmatch(r"\d{1,4}[–-]\d{1,4}", number) and found["word"].endswith("s"):
            continue  # a range
        new = next((s.sub(to, number) for s, to in _SHAPES if s.fullmatch(number)), "")
        message = f"“{number}” is not how a {found['word'].lower().rstrip('s')} is numbered."
        yield Hit(start, start + len(number), message, (new,) if new else ())


RULE = wording_rule("decision-number", Category.SYMBOL, Severity.WARNING, _look)
