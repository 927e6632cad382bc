"""One window takes up the settings: when it opens, and whenever they change."""

from __future__ import annotations

from collections.abc import Callable

from drafter.session import Session
from drafter.settings import Preferences, Settings
from drafter.ui.actions import Actions
from drafter.ui.checking import Checking
from drafter.ui.views import Views
from drafter.ui.zoom import Zoom

__all__ = ["Following"]


class Following:
    """Hands the settings to the parts of one window that heed them."""

    def __init__(
        self,
        preferences: Preferences,
        session: Session,
        parts: tuple[Views, Checking, Zoom, Actions],
        underline: Callable[[], object],
    ) -> None:
        """`underline` draws the findings anew."""
        self._session = session
        self._views, self._checking, self._zoom, self._table = parts
        self._underline = underline
        self._zoom.set_percent(preferences.settings.number("zoom"))
        self._zoom.changed = lambda percent: preferences.set("zoom", percent)
        self._take(preferences.settings)
        self.stop = preferences.subscribe(self._changed)

    def _changed(self, before: Settings, now: Settings) -> None:
        same = {k: v for k, v in before.values.items() if not k.startswith("view.")}
        if same != {k: v for k, v in now.values.items() if not k.startswith("view.")}:
            self._take(now)

    def _take(self, settings: Settings) -> None:
        completion = self._views.editor.completion
        completion.offers_while_typing = settings.flag("completion")
        completion.sets_italics = settings.flag("opening-italics")
        self._zoom.set_family(settings.text("font"))
        self._table.set_shortcuts(settings)
        self._checking.heed(
            always=settings.flag("checking"),
            advice=settings.flag("advice"),
            severities=settings.family("severity."),
        )
        self._underline()
