"""Dates as the United Nations writes them: 3 November 2025, 14:05."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

__all__ = ["when_words"]


def when_words(when: str) -> str:
    """An ISO 8601 time in words of the window's language; what cannot be read stays as it is."""
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        return when
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), "d MMMM yyyy, HH:mm"
    )
