"""A window holds the file of its document: nobody else writes in it, and it is found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.recognition.imported import Notice
from drafter.storage.ownership import Claim, Writer, claim
from drafter.storage.recent import remember
from drafter.ui.text import lasting

if TYPE_CHECKING:
    from drafter.session import Event
    from drafter.ui.main_window import MainWindow

__all__ = ["elsewhere", "hold"]


def hold(window: MainWindow, held: list[Claim]) -> None:
    """Keep the claim while the window is open, and follow the document to another name."""
    path = window.session.path

    def follow(event: Event) -> None:
        nonlocal path
        if event.source == "saved" and window.session.path != path:
            path = window.session.path
            if path is not None:
                remember(path)
            while held:
                held.pop().release()
            now = claim(path) if path else None
            if isinstance(now, Claim):
                held.append(now)

    def release() -> None:
        while held:
            held.pop().release()

    window.when_closed += [window.session.subscribe(follow), release]


def elsewhere(writer: Writer) -> Notice:
    """What is said of a file that somebody is writing in already."""
    who = " ".join(part for part in (writer.who, writer.host and f"({writer.host})") if part)
    if who:
        words = lasting(
            "This document is open already by {who}. You have a copy here; save it under another"
            " name.",
            who=who,
        )
    else:
        words = lasting(
            "This document is open already in another window. You have a copy here; save it under"
            " another name."
        )
    return Notice("open-elsewhere", words)
