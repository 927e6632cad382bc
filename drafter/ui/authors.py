"""A colour for each author of changes and comments, the same all over a window."""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication

from drafter.model.nodes import Document
from drafter.session import Session
from drafter.ui.theme import is_dark

__all__ = ["AuthorColours", "authors_of"]

# Each reads on its paper with a contrast of 4.5 to 1 or more.
_COLOURS = (
    "#c2410c", "#287a51", "#2b6cb0", "#9f3fbf", "#94610f", "#0e7f86", "#c53030", "#5b5fc7",
)  # fmt: skip
_ON_DARK = (
    "#fb9a5b", "#6fcf97", "#7db8f0", "#d9a0ee", "#e6b84d", "#5cc8cf", "#ff9c94", "#b3b5f5",
)  # fmt: skip


def authors_of(document: Document) -> tuple[str, ...]:
    """Everybody who changed or remarked something, in the order of the records."""
    changed = [r.author for r in document.revisions]
    return tuple(dict.fromkeys([*changed, *(c.author for c in document.comments)]))


class AuthorColours:
    """Looks colours up in the document that a session holds at the time."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._records: object = None
        self._authors: dict[str, str] = {}
        self._order: list[str] = []

    def of_revision(self, ident: str) -> QColor | None:
        """The colour of the author of a revision, None for one that nobody knows."""
        revisions = self._session.kept.revisions
        if revisions is not self._records:
            self._records = revisions
            self._authors = {r.id: r.author for r in revisions}
        author = self._authors.get(ident)
        return None if author is None else self.of(author)

    def of(self, author: str) -> QColor:
        """The colour of an author; once given, it stays."""
        if author not in self._order:
            # In the order of the records: not in that in which a list or the text comes to them.
            named = [name for name in authors_of(self._session.kept) if name not in self._order]
            self._order += named if author in named else [*named, author]
        colours = _ON_DARK if is_dark(QGuiApplication.palette()) else _COLOURS
        return QColor(colours[self._order.index(author) % len(colours)])
