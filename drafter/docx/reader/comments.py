"""Comments of a file, their threads and whether they are resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from drafter.docx.names import W14, W15, w
from drafter.docx.reader.changes import Changes
from drafter.docx.reader.pieces import Pieces
from drafter.model.nodes import Comment
from drafter.model.richtext import COMMENT

__all__ = ["Remarks", "Review", "comments_of"]

_ID = w("id")
_PARA_ID = f"{{{W14}}}paraId"
_NO_ONE = "Unknown"


def comments_of(root: Any | None, extended: Any | None) -> dict[str, Comment]:
    """The comments by their id in the file. `extended`: the part that knows of threads."""
    if root is None:
        return {}
    rows = list(root.iterfind(w("comment")))
    ids = {row.get(_ID, ""): f"c{n}" for n, row in enumerate(rows, 1)}
    by_paragraph = {
        p.get(_PARA_ID): ids[row.get(_ID, "")]
        for row in rows
        for p in row.iter(w("p"))
        if p.get(_PARA_ID)
    }
    threads = _threads(extended)
    out = {}
    for row in rows:
        ident = ids[row.get(_ID, "")]
        own = [p.get(_PARA_ID) for p in row.iter(w("p"))]
        parent, done = next((threads[p] for p in reversed(own) if p in threads), ("", False))
        answers = by_paragraph.get(parent, "")
        out[row.get(_ID, "")] = Comment(
            ident,
            row.get(w("author"), "").strip() or _NO_ONE,
            "\n".join(_line(p) for p in row.iter(w("p"))).strip("\n"),
            row.get(w("date"), ""),
            parent="" if answers == ident else answers,
            resolved=done,
        )
    return out


def _threads(extended: Any | None) -> dict[str, tuple[str, bool]]:
    """By paragraph of a comment: the paragraph of its parent, and whether it is done."""
    out = {}
    for row in () if extended is None else extended.iter(f"{{{W15}}}commentEx"):
        done = row.get(f"{{{W15}}}done", "0") in ("1", "true", "on")
        out[row.get(f"{{{W15}}}paraId", "")] = (row.get(f"{{{W15}}}paraIdParent", ""), done)
    return out


def _line(paragraph: Any) -> str:
    out = []
    for element in paragraph.iter():
        if element.tag == w("t"):
            out.append(element.text or "")
        elif element.tag in (w("tab"), w("br"), w("cr")):
            out.append(" ")
        elif element.tag == w("noBreakHyphen"):
            out.append("\u2011")
    return "".join(out)


class Remarks:
    """Ranges of comments while the text is read. `comments` by id in the file."""

    def __init__(self, comments: Mapping[str, Comment]) -> None:
        self.comments = comments
        self.on_blank: list[str] = []
        self._open: dict[str, int] = {}
        self._marked: set[str] = set()

    def begin_paragraph(self) -> None:
        """Ranges that are open go on at the start of this paragraph."""
        self.on_blank = []
        self._open = dict.fromkeys(self._open, 0)

    def begin(self, key: str, pieces: Pieces) -> None:
        """A range begins."""
        if key in self.comments:
            self._open[key] = pieces.length

    def end(self, key: str, pieces: Pieces) -> None:
        """A range ends."""
        start = self._open.pop(key, None)
        if start is not None:
            self._mark(key, start, pieces.length, pieces)

    def refer(self, key: str, pieces: Pieces) -> None:
        """The mark of a comment; one that has no range belongs to the character before it."""
        if key not in self.comments or key in self._marked or key in self._open:
            return
        if self.comments[key].parent:
            return
        if pieces.length:
            self._mark(key, pieces.length - 1, pieces.length, pieces)
        else:
            self.on_blank.append(self.comments[key].id)
            self._marked.add(key)

    def end_paragraph(self, pieces: Pieces) -> None:
        """Ranges that are open cover the rest of this paragraph."""
        for key, start in self._open.items():
            self._mark(key, start, pieces.length, pieces)

    def _mark(self, key: str, start: int, end: int, pieces: Pieces) -> None:
        if self.comments[key].parent:
            return  # an answer stands where the remark that it answers stands
        if start < end:
            pieces.mark(start, end, COMMENT, self.comments[key].id)
            self._marked.add(key)

    @property
    def lost(self) -> list[Comment]:
        """Comments that stand nowhere in the text, those that answer others aside."""
        return [c for k, c in self.comments.items() if k not in self._marked and not c.parent]


@dataclass(frozen=True, slots=True)
class Review:
    """What reviewers left in one file: their changes and their comments."""

    changes: Changes
    remarks: Remarks
