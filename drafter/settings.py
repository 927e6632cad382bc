"""What the user may set: one table, a value, and the file that keeps it.

A row of the table says type, default, label and page; the dialog, the file and its checks follow
from it. Families of keys (`severity.<rule>`, `shortcut.<action>`) have a name that ends in a full
stop and hold text. Settings are a value like the document: a change makes a new one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from drafter.errors import InputError, OutputError
from drafter.storage.atomic import write_atomically
from drafter.storage.places import config_folder

__all__ = [
    "FAMILIES",
    "PAGES",
    "TABLE",
    "Page",
    "Preferences",
    "Setting",
    "Settings",
    "Value",
    "read_settings",
]

Value = bool | int | str
_FORMAT = "drafter-settings"
_VERSION = 1
_LARGEST = 1_000_000  # bytes of a settings file


class Page(StrEnum):
    """The pages of the dialog, in their order."""

    GENERAL = "general"
    WRITING = "writing"
    CHECKS = "checks"
    SPELLING = "spelling"
    WORD = "word"
    SAVING = "saving"


PAGES: Mapping[Page, str] = {
    Page.GENERAL: "General",
    Page.WRITING: "Writing",
    Page.CHECKS: "Checks",
    Page.SPELLING: "Spelling",
    Page.WORD: "Word files",
    Page.SAVING: "Saving",
}
"""Titles of the pages."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One row. `choices`: pairs of value and words; `low` and `high` bound a number; `file`: a path.

    `pictures`: the path is that of a picture. `applies`: "now", or "next window" where a window
    takes it up only when it is opened.
    """

    key: str
    page: Page
    default: Value
    label: str
    tip: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    low: int = 0
    high: int = 0
    file: bool = False
    pictures: bool = False
    applies: str = "now"

    def accepts(self, value: object) -> bool:
        """Whether a value is one that this setting may have."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, int) and not isinstance(value, bool):
            return self.low <= value <= self.high
        return not self.choices or value in {name for name, _ in self.choices}


_STAGES = (
    ("draft", "Draft"),
    ("in-session", "In session"),
    ("advance", "Advance"),
    ("final", "Final"),
)

TABLE: tuple[Setting, ...] = (
    Setting("author", Page.GENERAL, "", "Your name",
            "Stands with comments, revisions and reasons that you write; nowhere else"),
    Setting("body", Page.GENERAL, "minamata", "Body of new documents",
            "What File › New offers first"),
    Setting("language", Page.GENERAL, "", "Language of the window", "",
            (("", "As the system has it"), ("en", "English"), ("fr", "Français"),
             ("es", "Español"))),
    Setting("theme", Page.GENERAL, "system", "Colours", "",
            (("system", "As the system has it"), ("light", "Light"), ("dark", "Dark"),
             ("contrast", "High contrast"))),
    Setting("start-page", Page.GENERAL, True, "Show the start page when no document is opened"),
    Setting("hints", Page.GENERAL, True, "Show hints for the first steps on the start page"),
    Setting("completion", Page.WRITING, True, "Offer opening phrases while I type",
            "Two letters bring up the list; Tab takes a phrase"),
    Setting("opening-italics", Page.WRITING, True, "Set a typed opening phrase in italics"),
    Setting("closing-marks", Page.WRITING, True, "Closing marks follow the structure",
            "Commas, semicolons and full stops change when paragraphs are added or moved",
            applies="next window"),
    Setting("references", Page.WRITING, True, "Typed references follow the structure",
            "“paragraph 2 above” becomes “paragraph 3 above” when the paragraph moves",
            applies="next window"),
    Setting("font", Page.WRITING, "", "Font of the text on the screen",
            "Empty: Times New Roman or what stands in for it"),
    Setting("zoom", Page.WRITING, 100, "Size of the text, in per cent", low=50, high=300,
            applies="next window"),
    Setting("checking", Page.CHECKS, True, "Check the text while I write"),
    Setting("underline", Page.CHECKS, True, "Underline findings in the text"),
    Setting("stage", Page.CHECKS, "draft", "Stage of new documents", "", _STAGES),
    Setting("advice", Page.CHECKS, True, "Show advice, not only errors and warnings"),
    Setting("preflight", Page.CHECKS, True, "Take a last look before every export to Word"),
    Setting("spelling", Page.SPELLING, True, "Mark words that are not in the dictionary"),
    Setting("word-numbers", Page.WORD, "body", "Paragraph numbers in Word files", "",
            (("body", "As the body has them"), ("automatic", "Counted by Word"),
             ("typed", "Typed"))),
    Setting("emblem", Page.WORD, "", "Picture of the emblem",
            "It belongs to the Organization and is not part of this program; PNG or SVG",
            file=True, pictures=True),
    Setting("open-after-export", Page.WORD, False, "Open a Word file after writing it"),
    Setting("pages-by", Page.WORD, "auto", "Pages for preview, print and PDF are made by", "",
            (("auto", "LibreOffice where it is installed"), ("own", "This program itself"))),
    Setting("office", Page.WORD, "", "Place of LibreOffice",
            "The program soffice; empty: looked for where it usually is", file=True),
    Setting("backups", Page.SAVING, 20, "Earlier versions kept of each file", low=0, high=200),
    Setting("journal", Page.SAVING, True, "Keep a journal against crashes",
            "What you type reaches your own disk within a second", applies="next window"),
)  # fmt: skip

FAMILIES = ("severity.", "shortcut.", "view.")
"""Keys that begin so hold text under names that the table cannot know."""

_ROWS = {row.key: row for row in TABLE}


@dataclass(frozen=True, slots=True)
class Settings:
    """What differs from the defaults."""

    values: Mapping[str, Value] = field(default_factory=dict)

    def get(self, key: str) -> Value:
        """The value of a row of the table, or of a family ("" where it is not set)."""
        row = _ROWS.get(key)
        if row is None:
            _family(key)
        return self.values.get(key, row.default if row else "")

    def flag(self, key: str) -> bool:
        """The value of a row that is yes or no."""
        value = self.get(key)
        assert isinstance(value, bool), key
        return value

    def number(self, key: str) -> int:
        """The value of a row that is a number."""
        value = self.get(key)
        assert isinstance(value, int), key
        return value

    def text(self, key: str) -> str:
        """The value of a row or family member that is text."""
        value = self.get(key)
        assert isinstance(value, str), key
        return value

    def family(self, prefix: str) -> dict[str, str]:
        """All members of a family that are set, without the prefix."""
        return {
            key.removeprefix(prefix): str(value)
            for key, value in self.values.items()
            if key.startswith(prefix)
        }

    def with_value(self, key: str, value: Value) -> Settings:
        """With one value set; its default takes it out. Raises ValueError for a wrong value."""
        row = _ROWS.get(key)
        if row is None:
            _family(key)
            good = isinstance(value, str)
            default: Value = ""
        else:
            good, default = row.accepts(value), row.default
        if not good:
            raise ValueError(f"{key} cannot be {value!r}")
        rest = {k: v for k, v in self.values.items() if k != key}
        return Settings(rest if value == default else {**rest, key: value})

    # The file

    def to_json(self) -> str:
        """As a file holds them: stable order, only what differs from the defaults."""
        held = {_FORMAT: _VERSION, "values": dict(sorted(self.values.items()))}
        return json.dumps(held, ensure_ascii=False, indent=1) + "\n"

    def write(self, path: Path) -> None:
        """Write the settings to a file, whose folder is made. Raises OutputError."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                path, f"its folder cannot be made ({error.strerror})", "Choose another folder."
            ) from error
        write_atomically(path, self.to_json().encode("utf-8"))

    @classmethod
    def from_json(cls, text: str) -> tuple[Settings, tuple[str, ...]]:
        """Settings of a file, and the keys in it that mean nothing here and were left out.

        Raises ValueError where it is no settings file.
        """
        held: Any = json.loads(text)
        is_settings = isinstance(held, dict) and isinstance(held.get(_FORMAT), int)
        if not is_settings or not isinstance(held.get("values"), dict):
            raise ValueError("no settings")
        settings, strange = cls(), []
        for key, value in held["values"].items():
            try:
                settings = settings.with_value(key, value)
            except (KeyError, ValueError):
                strange.append(str(key))
        return settings, tuple(strange)


def _family(key: str) -> None:
    if not any(key.startswith(prefix) and key != prefix for prefix in FAMILIES):
        raise KeyError(key)


Listener = Callable[[Settings, Settings], object]


class Preferences:
    """The settings of the running program: read once, written when they change.

    A settings file that cannot be read is left as it is, and the defaults hold; `trouble` says so
    once. Listeners get the settings before and after.
    """

    def __init__(self, path: Path | None = None) -> None:
        """`path`: default `settings.json` in the configuration folder."""
        self.path = path or config_folder() / "settings.json"
        self.trouble = ""
        self._listeners: list[Listener] = []
        self._settings = self._read()

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Take over new settings, tell everyone, and keep them. Raises OutputError."""
        before, self._settings = self._settings, settings
        if before == settings:
            return
        for listener in tuple(self._listeners):
            listener(before, settings)
        settings.write(self.path)

    def set(self, key: str, value: Value) -> None:
        """Change one value, as the window does for its own state; a full disk does not matter."""
        try:
            self.change(self._settings.with_value(key, value))
        except OutputError as error:
            self.trouble = str(error)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; the returned function ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _read(self) -> Settings:
        if not self.path.exists():
            return Settings()
        try:
            return read_settings(self.path)[0]
        except InputError as error:
            self.trouble = str(error)
            return Settings()


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings of a file and the keys that were left out. Raises InputError."""
    advice = "Choose a file that “Export Settings” has written."
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(path, "is too large for a file of settings", advice)
        return Settings.from_json(path.read_text("utf-8-sig"))
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", advice) from error
    except (ValueError, RecursionError) as error:
        raise InputError(path, "is not a file of settings", advice) from error
