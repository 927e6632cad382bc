"""Words for the user: every visible text passes through `tr`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

__all__ = ["tr"]


def tr(text: str) -> str:
    """The text in the language of the window."""
    return QCoreApplication.translate("drafter", text)
