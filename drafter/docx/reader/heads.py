"""The running heads of a foreign file: fields of the masthead out of them, and what is set aside.

The pages of New York keep the masthead in the head of the first page; those of Geneva in a table
of the body (`un-docx-layout`, sections 1.6 and 2). Both name their values in the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from drafter.docx.names import mc, w
from drafter.docx.package import Package
from drafter.text.dates import MONTHS

__all__ = ["fields_in", "head_lines"]

_KINDS = ("header", "footer")
_LABELLED = (
    ("distribution", re.compile(r"Distr\s?\.?\s?[.:]{1,2}\s?(?P<value>[\w -]{3,40})")),
    ("original_language", re.compile(r"Original\s?:\s?(?P<value>[\w/, -]{3,60})")),
)
_SYMBOL = re.compile(
    r"(?P<value>(?:[A-Z][A-Z0-9-]{0,11}/)+[A-Za-z0-9.()-]+(?: \((?:Sect|Part)[^)]{1,20}\))?"
    r"(?:/[A-Za-z0-9. ()-]+)*)(?P<sign>\*{0,3})"
)
_DATE = re.compile(rf"\d{{1,2}}\s(?:{MONTHS})\s\d{{4}}")


def head_lines(package: Package, main: str) -> list[str]:
    """Every line of the heads and feet of a file, each once, in the order of the parts."""
    lines: dict[str, None] = {}
    for link in package.relationships(main).values():
        if link.type.rpartition("/")[2] in _KINDS and link.target in package.names:
            for paragraph in package.xml(link.target).iter(w("p")):
                words = " ".join("".join(_words(paragraph)).split())
                if words:
                    lines.setdefault(words)
    return list(lines)


def _words(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == w("t"):
            yield child.text or ""
        elif child.tag in (w("tab"), w("br")):
            yield " "
        elif child.tag == mc("AlternateContent"):
            yield from _words(next(iter(child), ()))
        elif child.tag not in (w("p"), w("instrText"), w("del"), w("pPr")):
            yield from _words(child)


def fields_in(lines: Sequence[str]) -> dict[str, str]:
    """Fields of a masthead whose values stand in these lines: symbol, date, distribution …."""
    found: dict[str, str] = {}
    for line in lines:
        for name, pattern in _LABELLED:
            match = pattern.fullmatch(line)
            if match:
                found.setdefault(name, match["value"].strip())
        symbol = _SYMBOL.fullmatch(line)
        if symbol:
            found.setdefault("symbol", symbol["value"])
        elif _DATE.fullmatch(line):
            found.setdefault("date", line)
    return found if "symbol" in found or len(found) > 1 else {}
