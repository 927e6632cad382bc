"""One window takes up the settings: when it opens, and whenever they change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from drafter.session import Session
from drafter.settings import Preferences, Settings
from drafter.ui.actions import Actions
from drafter.ui.checking import Checking
from drafter.ui.editor.spelling import Spelling
from drafter.ui.views import Views
from drafter.ui.zoom import Zoom

__all__ = ["Following"]


@dataclass(frozen=True, slots=True)
class Parts:
    """What heeds the settings in one window."""

    views: Views
    checking: Checking
    zoom: Zoom
    table: Actions
    spelling: Spelling


class Following:
    """Hands the settings to the parts of one window that heed them."""

    def __init__(
        self,
        preferences: Preferences,
        session: Session,
        parts: Parts,
        underline: Callable[[], object],
    ) -> None:
        """`underline` draws the findings anew."""
        self._session = session
        self._parts = parts
        self._underline = underline
        parts.zoom.set_percent(preferences.settings.number("zoom"))
        parts.zoom.changed = lambda percent: preferences.set("zoom", percent)
        self._take(preferences.settings)
        self.stop = preferences.subscribe(self._changed)

    def _changed(self, before: Settings, now: Settings) -> None:
        same = {k: v for k, v in before.values.items() if not k.startswith("view.")}
        if same != {k: v for k, v in now.values.items() if not k.startswith("view.")}:
            self._take(now)

    def _take(self, settings: Settings) -> None:
        parts = self._parts
        completion = parts.views.editor.completion
        completion.offers_while_typing = settings.flag("completion")
        completion.sets_italics = settings.flag("opening-italics")
        parts.zoom.set_family(settings.text("font"))
        parts.table.set_shortcuts(settings)
        parts.checking.heed(
            always=settings.flag("checking"),
            advice=settings.flag("advice"),
            severities=settings.family("severity."),
        )
        parts.spelling.enable(settings.flag("spelling"))
        self._underline()
