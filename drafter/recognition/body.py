"""Which body a text that says nothing of it is taken to be of, with a notice of the guess."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.profiles import Profile, load
from drafter.profiles.guess import guess
from drafter.recognition import lines as sign
from drafter.recognition.imported import Notice

__all__ = ["known_profile"]


def known_profile(
    body: str | None, texts: Sequence[str], symbol: str = ""
) -> tuple[Profile, tuple[Notice, ...]]:
    """The profile named, or the one that symbol and body line of `texts` suggest.

    `symbol`: that of the running heads, which counts where the text has none.
    """
    if body:
        return load(body), ()
    rows = [row.strip() for row in texts]
    symbol = next((r for r in rows[:12] if sign.is_symbol(r)), symbol)
    body_line = next((r for r in rows if sign.is_body_line(r) and r.endswith(",")), None)
    body_line = body_line or next((r for r in rows if sign.is_body_line(r)), None)
    found = guess(symbol, body_line, rows)
    notice = Notice(
        "body-recognised", f"Taken as a text of the body “{found.name}”: {found.reason}."
    )
    return load(found.name), (notice,)
