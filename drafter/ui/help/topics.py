"""Which page of the help fits what has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

__all__ = ["TOPICS", "topic_of"]

TOPICS = {
    "NotesEditor": "window.md#footnotes",
    "DraftEditor": "window.md#writing",
    "OutlinePanel": "window.md",
    "FindingsPanel": "checking.md",
    "SearchBar": "window.md#finding-words-and-places",
    "Banner": "word-files.md",
    "ImportReview": "word-files.md",
    "RevisionsPanel": "word-files.md#tracked-changes-and-comments",
    "Comparison": "word-files.md#comparing-two-texts",
    "TableDialog": "word-files.md#tables",
    "Preview": "pages.md",
    "SettingsDialog": "window.md#settings",
    "ShortcutList": "keyboard",
    "SeverityList": "rules",
    "Masthead": "window.md#the-masthead",
    "PreflightDialog": "checking.md#before-it-goes-out",
    "Tasks": "checking.md#who-does-what-by-when",
    "OwnWords": "window.md#spelling",
    "TakeIn": "word-files.md#a-reviewers-copy-comes-home",
    "IgnoredFindings": "checking.md#ignoring",
    "Pick": "window.md#cross-references",
    "LinkReferences": "window.md#cross-references",
    "Versions": "window.md#if-something-goes-wrong",
    "RecoveryDialog": "window.md#if-something-goes-wrong",
    "NewDocument": "index.md#the-first-decision",
    "StartPage": "index.md",
}
"""Page and section by the class of a widget, or of one around it; the nearest counts."""

_USUAL = "index.md"


def topic_of(widget: QWidget | None) -> str:
    """The page for a widget: its own, else that of the nearest one around it."""
    while widget is not None:
        topic = TOPICS.get(type(widget).__name__)
        if topic:
            return topic
        widget = widget.parentWidget()
    return _USUAL
