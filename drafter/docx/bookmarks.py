"""Names of the hidden bookmarks by which a Word file remembers what its parts were in the draft.

Word hides bookmarks whose names begin with an underscore, allows 40 characters of letters, digits
and underscores, and does not tell capitals from small letters; identities that do not fit are
hashed, and the record part of the file (`records`) then holds the true one.
"""

from __future__ import annotations

import hashlib
import re

__all__ = [
    "BLANK",
    "CITATION",
    "FIELD",
    "MASTHEAD",
    "NOTE",
    "NUMBER",
    "PARAGRAPH",
    "SEPARATOR",
    "identity",
    "is_own",
    "name_of",
]

PARAGRAPH = "_d_"
"""Around a paragraph: its identity."""
NOTE = "_dn_"
"""At the head of a footnote: its identity."""
CITATION = "_dc_"
"""Around the first mark of a note that is cited again."""
NUMBER = "_dt_"
"""Around the number typed before a paragraph that is referred to."""
FIELD = "_df_"
"""Around the value of a field of the masthead."""
SEPARATOR = "_ds_"
"""In a paragraph that only keeps tables apart."""
MASTHEAD = "_dm_"
"""Around what the template sets before the text."""

BLANK = "blank"
"""What the record part calls the style of empty lines, which are no part of the text."""

_FITS = re.compile(r"[a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,12})?")
_OURS = (PARAGRAPH, NOTE, CITATION, NUMBER, FIELD, SEPARATOR, MASTHEAD)


def name_of(prefix: str, identity: str) -> str:
    """The bookmark's name for a paragraph, note or field."""
    if _FITS.fullmatch(identity):
        return prefix + identity
    digest = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{prefix}0{digest[:24]}"


def identity(prefix: str, name: str) -> str | None:
    """The identity that a bookmark's name holds; None where it is another's or hashed."""
    if not name.startswith(prefix):
        return None
    rest = name[len(prefix) :]
    return rest if _FITS.fullmatch(rest) else None


def is_own(name: str) -> bool:
    """Whether this program set the bookmark."""
    return name.startswith(_OURS)
