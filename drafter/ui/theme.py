"""Light, dark and high contrast: palettes, the look of panels, colours of findings."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from drafter.assets import resource

if TYPE_CHECKING:
    from drafter.checks.finding import Severity

__all__ = [
    "Scheme",
    "apply_scheme",
    "found_colour",
    "is_dark",
    "severity_colour",
    "spelling_colour",
    "wants_contrast",
]


class Scheme(StrEnum):
    """What the user wants: as the system has it, or always the same."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_Role = QPalette.ColorRole
_LIGHT = {
    _Role.Window: "#eef0f2",
    _Role.WindowText: "#1f2933",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f6f7f9",
    _Role.Text: "#14181d",
    _Role.Button: "#f4f5f7",
    _Role.ButtonText: "#1f2933",
    _Role.Highlight: "#2468b0",
    _Role.HighlightedText: "#ffffff",
    _Role.PlaceholderText: "#767f8a",
    _Role.ToolTipBase: "#fffdf3",
    _Role.ToolTipText: "#1f2933",
    _Role.Link: "#1d5fa8",
    _Role.Mid: "#c9ced5",
    _Role.Dark: "#d9dde2",
    _Role.BrightText: "#b42318",
}
_DARK = {
    _Role.Window: "#202327",
    _Role.WindowText: "#e4e7eb",
    _Role.Base: "#2b2f34",
    _Role.AlternateBase: "#31363c",
    _Role.Text: "#eceff2",
    _Role.Button: "#31363c",
    _Role.ButtonText: "#e4e7eb",
    _Role.Highlight: "#3d7dc4",
    _Role.HighlightedText: "#ffffff",
    _Role.PlaceholderText: "#98a1ac",
    _Role.ToolTipBase: "#3a4047",
    _Role.ToolTipText: "#eceff2",
    _Role.Link: "#84b6ec",
    _Role.Mid: "#4a515a",
    _Role.Dark: "#16181b",
    _Role.BrightText: "#ff8f85",
}
_CONTRAST = {
    **_DARK,
    _Role.Window: "#000000",
    _Role.WindowText: "#ffffff",
    _Role.Base: "#000000",
    _Role.AlternateBase: "#101010",
    _Role.Text: "#ffffff",
    _Role.Button: "#303030",
    _Role.ButtonText: "#ffffff",
    _Role.Highlight: "#ffff00",
    _Role.HighlightedText: "#000000",
    _Role.PlaceholderText: "#d0d0d0",
    _Role.ToolTipBase: "#000000",
    _Role.ToolTipText: "#ffffff",
    _Role.Link: "#8ecbff",
    _Role.Mid: "#ffffff",
    _Role.Dark: "#000000",
    _Role.BrightText: "#ff9d94",
}
_FADED = {"light": "#9aa2ac", "dark": "#6d757f", "contrast": "#a8a8a8"}

# Each reads at 4.5 to 1 or better on the paper of its theme.
_SEVERITIES = {
    ("error", False): "#c0271a",
    ("warning", False): "#a15c00",
    ("advice", False): "#2b6cb0",
    ("error", True): "#ff8a80",
    ("warning", True): "#f0b357",
    ("advice", True): "#82b7f0",
}


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than its ground."""
    ink, ground = palette.color(_Role.WindowText), palette.color(_Role.Window)
    return ink.lightness() > ground.lightness()


def severity_colour(severity: Severity, palette: QPalette) -> QColor:
    """The colour of findings of a severity on the paper of a palette."""
    return QColor(_SEVERITIES[severity.value, is_dark(palette)])


def spelling_colour(palette: QPalette) -> QColor:
    """The colour of the dots below words that no dictionary has."""
    return QColor("#ff7ac6" if is_dark(palette) else "#b0127b")


def found_colour(palette: QPalette) -> QColor:
    """The ground behind words that were searched for."""
    return QColor("#6a5200" if is_dark(palette) else "#ffe28a")


def apply_scheme(app: QApplication, scheme: Scheme) -> None:
    """Give the whole program its colours."""
    app.setStyle("Fusion")  # the same everywhere, and it follows palettes to the letter
    if scheme is Scheme.SYSTEM:
        scheme = _of_the_system()
    app.setPalette(_palette(scheme))
    # Lines are derived from the ground, and black has no darker colour.
    outlines = _OUTLINES if scheme is Scheme.CONTRAST else ""
    app.setStyleSheet(_SHEET + outlines + ("" if scheme is Scheme.LIGHT else _boxes()))


def _of_the_system() -> Scheme:
    if wants_contrast():
        return Scheme.CONTRAST
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def wants_contrast() -> bool:
    """Whether the system is set to high contrast; a Qt before 6.10 cannot say."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _boxes() -> str:
    """Boxes to tick for a dark ground, on which those of the style cannot be seen."""
    tick, dot = (resource("icons", f"{name}-on-dark.svg").as_posix() for name in ("tick", "dot"))
    return _BOXES.replace("$tick", tick).replace("$dot", dot)


def _palette(scheme: Scheme) -> QPalette:
    made = QPalette()
    colours = {Scheme.DARK: _DARK, Scheme.CONTRAST: _CONTRAST}.get(scheme, _LIGHT)
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FADED[scheme]))
    return made


_BOXES = """
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QListView::indicator {
  width: 13px; height: 13px; background: palette(base); border: 1px solid palette(placeholder-text);
}
QTreeView::indicator, QListView::indicator { width: 11px; height: 11px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
  image: url("$tick");
}
QRadioButton::indicator:checked { image: url("$dot"); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: palette(highlight); }
"""
_OUTLINES = """
QLineEdit, QPushButton, QAbstractItemView, QTextEdit { border: 1px solid palette(mid); }
QPushButton { padding: 4px 12px; }
QPushButton:focus, QLineEdit:focus { border: 2px solid palette(highlight); }
"""
_SHEET = """
#desk { background: palette(dark); }
#start-decision:focus, #start-note:focus, #start-resolution:focus {
  border: 2px solid palette(highlight); border-radius: 4px;
}
#recent { border: 1px solid palette(mid); }
#recent::item { padding: 5px 6px; }
#settings-pages { border: 1px solid palette(mid); }
#panel-title { font-weight: 600; padding: 7px 10px 5px 10px; }
#panel-count { color: palette(placeholder-text); padding: 7px 10px 5px 0; }
#panel-list { border: none; background: palette(base); }
#panel-list::item { padding: 3px 4px; }
#empty { color: palette(placeholder-text); padding: 18px 16px; }
#detail { border-top: 1px solid palette(mid); background: palette(base); }
#banner { background: palette(tool-tip-base); border-bottom: 1px solid palette(mid); }
#search { border-top: 1px solid palette(mid); }
#offers { border: 1px solid palette(mid); }
QToolBar { border: none; border-bottom: 1px solid palette(mid); padding: 3px 6px; spacing: 2px; }
QStatusBar { border-top: 1px solid palette(mid); }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 1px 10px; }
#tracked { padding: 1px 10px; border: 1px solid palette(highlight); border-radius: 3px; }
QSplitter::handle { background: palette(mid); }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
"""
