"""What a template's first page and running heads may ask for, by name.

The fields of the front matter as filled in, with the body's usual values where nothing is, and
what follows from them or from the text: a symbol from the number of an adopted text, the symbol in
two pieces (its first letters are set larger), the title that runs along, the large letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from drafter.docx.writer.plan import Plan
from drafter.model.nodes import Document, Kind

__all__ = ["fields_of"]

_JOB_LETTERS: Mapping[str, str] = {
    "ar": "A",
    "en": "E",
    "es": "S",
    "fr": "F",
    "ru": "R",
    "zh": "C",
}
_ABOVE_THE_TEXT = ("body", "session", "place_and_dates", "agenda_item", "agenda_title")
"""Fields that a text may also hold as lines of its own above its title."""


def fields_of(plan: Plan) -> dict[str, str]:
    """Values by name. Without any field filled in there are none, unless the template insists."""
    document = plan.document
    front = {name: value.strip() for name, value in document.front.fields if value.strip()}
    if not front and not plan.template.always_has_masthead:
        return {}
    usual = {field.name: field.default for field in plan.profile.masthead}
    symbol = front.get("symbol") or _symbol_of_text(plan)
    adopted = symbol and "symbol" not in front
    if adopted or any(p.kind is Kind.CLOSING for p in document.paragraphs):
        # The text of an adopted decision is original in all languages.
        usual["original_language"] = ""
    series, rest = _pieces(symbol)
    derived = {
        "letters": _letters(_by_body(plan, "letters"), symbol),
        "organ": _by_body(plan, "organs") or plan.profile.organ,
        "symbol": symbol,
        "symbol_series": series,
        "symbol_rest": rest,
        "running_title": _running_title(plan),
        "job_language": _JOB_LETTERS.get(document.lang[:2], "E") if "job_number" in front else "",
    }
    fields = {**usual, **front, **derived}
    said = {_bare(p.text) for p in document.paragraphs if p.kind is Kind.FRONT}
    for name in _ABOVE_THE_TEXT:
        if _bare(fields.get(name, "")) in said or (name not in front and said):
            fields[name] = ""
    return fields


def _by_body(plan: Plan, key: str) -> str:
    return str(plan.template.table.get(key, {}).get(plan.profile.name, ""))


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip("*").casefold()


def _pieces(symbol: str) -> tuple[str, str]:
    """The letters of the series and what follows them; one piece where there is no stroke."""
    series, stroke, rest = symbol.partition("/")
    return (series, stroke + rest) if stroke and len(series) <= 5 else ("", symbol)


def _symbol_of_text(plan: Plan) -> str:
    """The symbol in a line above the text, or the one that follows from the decision's number."""
    document, profile = plan.document, plan.profile
    for paragraph in document.paragraphs:
        text = paragraph.text.strip()
        if paragraph.kind is Kind.FRONT and any(re.fullmatch(p, text) for p in profile.symbols):
            return text
    pattern = profile.word_file.symbol
    title = _first(document, Kind.DECISION_TITLE)
    number = profile.decisions.number
    if not (pattern and title and number):
        return ""
    found = re.match(rf"(?:[Rr]esolution\s+|[Dd]ecision\s+)?({number})(?=[.:\s]|$)", title)
    return pattern.replace("{number}", found.group(1)) if found else ""


def _letters(usual: str, symbol: str) -> str:
    """The large letters of a body; a body with several goes by the symbol ("BC=CHW RC=/RC/")."""
    if "=" not in usual:
        return usual
    rows = [row.partition("=") for row in usual.split()]
    return next((name for name, _, sign in rows if sign in symbol), rows[0][0])


def _running_title(plan: Plan) -> str:
    document = plan.document
    title = _first(document, Kind.TITLE)
    if title:
        return title
    title = _first(document, Kind.DECISION_TITLE)
    pattern = plan.template.table.get("patterns", {}).get("title-number", "")
    found = re.match(pattern, title) if pattern else None
    return title[found.end() :].strip() if found else title


def _first(document: Document, kind: Kind) -> str:
    texts = (" ".join(p.text.split()) for p in document.paragraphs if p.kind is kind)
    return next((text for text in texts if text), "")
