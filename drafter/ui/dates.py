"""Dates as the United Nations writes them: 3 November 2025, 14:05."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

__all__ = ["when_words"]


def when_words(when: str, *, seconds: bool = False) -> str:
    """An ISO 8601 time in words of the window's language; what cannot be read stays as it is."""
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        return when
    form = "d MMMM yyyy, HH:mm:ss" if seconds else "d MMMM yyyy, HH:mm"
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), form)
