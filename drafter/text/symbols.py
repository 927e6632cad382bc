"""Symbols of documents, such as UNEP/MC/COP.6/INF/28: finding them and what is wrong with them.

Owns the grammar of symbols (Editorial Manual, document symbols): a series, then elements parted by
strokes, each a number, a fixed abbreviation with a full stop and a number, or a word in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.text.expression import Expression

__all__ = ["SymbolFault", "faults", "symbols"]

_ROOTS = "UNEP|FCCC|CBD|ICCD|HSP|UNCCD|IPBES|ST|TD|DP|E|S|A"
_SYMBOL = Expression(
    rf"(?<![\w/.@:-])(?:{_ROOTS})(?:/[\w.()\-‑]*[\w)])+/{{0,2}}(?: \((?:19|20)\d\d\))?"
    rf"|(?<![\w/.@:-])(?:{_ROOTS})//[\w./()\-]+"
)
_SMALL = Expression(
    r"(?<![\w/.@:-])(?:unep|Unep|fccc|iccd|hsp)/[\w.]+/[\w./()]*\w|(?<![\w/.@:-])(?:a|e|s)/(?:res|hrc|c\.\d)/[\w./]*\d"
)
_SPACED = Expression(
    rf"(?<![\w/.@:-])(?:{_ROOTS})(?:/[\w.()]+)*(?: /[ \u00a0]?(?=[A-Z\d])|/[ \u00a0](?=[A-Z\d]))[\w.]+(?:/[\w.()]+)*"
)
_GAP = Expression(
    rf"(?<![\w/.@:-])(?:{_ROOTS})(?:/[\w.()]+)+/(?:Add|Rev|Corr|L|CRP|INF|COP|Res|Dec)(?P<gap>\.? )\d{{1,3}}\b"
)
_DOTTED = frozenset(
    [
        "Add",
        "Rev",
        "Corr",
        "Amend",
        "Res",
        "Dec",
        "L",
        "CRP",
        "WP",
        "R",
        "PV",
        "SR",
        "C",
        "AC",
        "CN",
        "CONF",
        "SC",
        "Sub",
        "WG",
        "GC",
        "GCSS",
        "EA",
        "HA",
        "CHW",
        "PC",
        "EX",
        "POPRC",
        "OEWG",
        "CRC",
        "Misc",
        "MISC",
        "BUR",
        "ICC",
        "Conf",
        "TECH",
        "ExCom",
        "MOP",
    ]
)
_BOTH_WAYS = frozenset({"INF", "COP", "NGO", "SBI", "NC", "RES", "DEC", "HRC"})  # INF.1 and INF/1
_KNOWN = {name.casefold(): name for name in (_DOTTED | _BOTH_WAYS) if len(name) > 2}
_RIGHT = _DOTTED | _BOTH_WAYS
_JOINED = Expression(r"(?P<name>[A-Za-z]{1,5})[-_]?(?P<number>\d{1,4})")
_ELEMENT = Expression(r"(?P<name>[A-Za-z]{1,6})(?P<sign>\.)(?P<number>\d{1,4})(?P<rest>.*)")
_STROKED = frozenset({"INF"})
_FIRST_YEAR, _LAST_YEAR = 1946, 2099
_HIGHEST_SESSION = 150


@dataclass(frozen=True, slots=True)
class SymbolFault:
    """What is wrong with the symbol at `start:end`; `instead` is "" where nobody can tell."""

    start: int
    end: int
    message: str
    instead: str = ""


def symbols(text: str) -> Iterator[tuple[int, int, str]]:
    """Symbols of documents in a text, well formed or not: `(start, end, symbol)`."""
    if "/" not in text:
        return
    for found in _SYMBOL.finditer(text):
        if any(c.isdigit() for c in found[0]):
            yield found.start(), found.end(), found[0]


def faults(text: str) -> Iterator[SymbolFault]:
    """Malformed and impossible symbols in a text."""
    if "/" not in text:
        return
    for found in _SMALL.finditer(text):
        yield SymbolFault(
            *found.span(), f"“{found[0]}” is written in capitals.", _capitals(found[0])
        )
    taken: list[tuple[int, int]] = []
    for found in _SPACED.finditer(text):
        mended = re.sub(r"[ \u00a0]", "", found[0])
        if any(c.isdigit() for c in mended) and mended.count("/") > 1:
            taken.append(found.span())
            yield SymbolFault(*found.span(), "A symbol has no space.", mended)
    for found in _GAP.finditer(text):
        mended = (
            f"{text[found.start() : found.start('gap')]}.{text[found.end('gap') : found.end()]}"
        )
        taken.append(found.span())
        yield SymbolFault(*found.span(), "A symbol has no space.", mended)
    for start, end, symbol in symbols(text):
        if not any(a < end and start < b for a, b in taken):
            yield from _judged(start, end, symbol)


def _judged(start: int, end: int, symbol: str) -> Iterator[SymbolFault]:
    core, _, year = symbol.partition(" (")
    elements = core.split("/")
    if "" in elements:
        mended = "/".join(e for e in elements if e) + (f" ({year}" if year else "")
        yield SymbolFault(start, end, f"“{symbol}” has a stroke too many.", mended)
        return
    mended_elements = [elements[0], *(_element(e) for e in elements[1:])]
    if mended_elements != elements:
        mended = "/".join(mended_elements) + (f" ({year}" if year else "")
        yield SymbolFault(start, end, f"The symbol is malformed; it reads “{mended}”.", mended)
        return
    reason = _impossible(elements, year.rstrip(")"))
    if reason:
        yield SymbolFault(start, end, f"“{symbol}” is impossible: {reason}.")


def _element(element: str) -> str:
    """The element as it ought to be; the same where nothing is wrong with it."""
    known = _KNOWN.get(element.casefold())
    if known is not None and known != element and not element.isupper():
        return known
    joined = _JOINED.fullmatch(element)
    if joined is not None:
        name = _KNOWN.get(joined["name"].casefold(), joined["name"])
        if name in _STROKED:
            return f"{name}/{joined['number']}"
        if name in _DOTTED or name in _BOTH_WAYS:
            return f"{name}.{joined['number']}"
        return element
    found = _ELEMENT.fullmatch(element)
    if found is None:
        return element
    written = found["name"]
    name = written if written in _RIGHT else _KNOWN.get(written.casefold(), written)
    number = found["number"].lstrip("0") or found["number"]
    return f"{name}.{number}{found['rest']}"


def _capitals(symbol: str) -> str:
    upper = [_element(e.upper()) if not e[:1].isdigit() else e for e in symbol.split("/")]
    return "/".join(
        re.sub(r"^(ADD|REV|CORR|RES|DEC)\.", lambda m: m[1].title() + ".", e) for e in upper
    )


def _impossible(elements: list[str], year: str) -> str:
    """Why no document can bear such a symbol, "" where it may."""
    if any(re.fullmatch(r"(?:[A-Za-z]+\.)?0\d*", e) for e in elements[1:]):
        return "numbers begin with 1"
    root, first = elements[0], elements[1]
    years = [year] if year else []
    if root in ("E", "S") and re.fullmatch(r"\d{4}", first) and len(elements) > 2:
        years.append(first)
    if root == "FCCC":
        years += [e for e in elements[2:-1] if re.fullmatch(r"\d{4}", e)][:1]
    for value in years:
        if value and not _FIRST_YEAR <= int(value) <= _LAST_YEAR:
            return f"{value} is no year of the United Nations"
    session = elements[2] if first in ("RES", "DEC", "HRC") and len(elements) > 2 else first
    if root == "A" and session.isdigit() and len(elements) > 2 and int(session) > _HIGHEST_SESSION:
        return f"there is no session {session}"
    return ""
