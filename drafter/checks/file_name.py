"""What a file is called after the document in it."""

from __future__ import annotations

import re

from drafter.model.nodes import Document, Kind

__all__ = ["file_name", "proposed_name"]

_LONGEST = 80  # characters of a name made from a title
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_HEAD = re.compile(
    r"(?:draft |projet de |proyecto de )?(?:decision|resolution|décision|résolution|decisión"
    r"|resolución)\b[^:]*:?",
    re.IGNORECASE,
)


def file_name(document: Document, fallback: str) -> str:
    """A file's name after the symbol, as the United Nations name theirs: A/80/7 is A_80_7."""
    symbol = document.front.get("symbol").strip()
    return _free(re.sub(r"[^\w.()-]+", "_", symbol)[:_LONGEST].strip("_.")) or fallback


def proposed_name(document: Document) -> str:
    """A name for a document that has no file yet: its symbol, else its title; "" without either.

    A symbol with a blank in it ("A/80/[--]") names no document.
    """
    symbol = document.front.get("symbol")
    if symbol.strip() and "[" not in symbol:
        return file_name(document, "")
    titles = (p.text for p in document.paragraphs if p.kind in (Kind.TITLE, Kind.DECISION_TITLE))
    return next((name for title in titles if (name := _of_title(title))), "")


def _of_title(title: str) -> str:
    """What a title is about, as a name that every file system takes."""
    words = " ".join(title.replace("\ufffc", "").split())
    head = _HEAD.match(words)
    words = words[head.end() :] if head else words
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "_", words).strip(" ._")
    if len(plain) > _LONGEST:
        plain = plain[:_LONGEST].rpartition(" ")[0] or plain[:_LONGEST]
    return _free(plain.strip(" ._,;"))


def _free(name: str) -> str:
    """The name, with a sign in front where Windows has given it to a device."""
    return f"_{name}" if _DEVICE.match(name) else name
