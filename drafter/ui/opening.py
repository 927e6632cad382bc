"""All that a document needs, by one name: `drafter.ui.windows` loads it behind the first window."""

from __future__ import annotations

from drafter import formats
from drafter.session import Session
from drafter.ui.banner import Banner
from drafter.ui.files import Files, choose_file, show_error
from drafter.ui.main_window import MainWindow, Outside
from drafter.ui.renewing import Belongings

__all__ = [
    "Banner",
    "Belongings",
    "Files",
    "MainWindow",
    "Outside",
    "Session",
    "choose_file",
    "formats",
    "show_error",
]
