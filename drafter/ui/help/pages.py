"""Pages of the help as Markdown: those of the guide, and those made from tables.

A page has a name: a file of the guide (`window.md`), `rules`, `rule:<code>`, `keyboard`, `about`
or `licence:<dictionary>`. Links in the guide are those of files, so that it can be read elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from drafter.assets import guide
from drafter.checks.pages import Example, page
from drafter.checks.registry import RULES, rule
from drafter.errors import DrafterError
from drafter.model.notation import parse, write_text
from drafter.model.outline import outline
from drafter.model.richtext import RichText
from drafter.profiles import load
from drafter.settings import Settings
from drafter.ui.actions import ROWS, keys_of
from drafter.ui.help.shipped import about, licence
from drafter.ui.menus import MENU_TITLES
from drafter.ui.text import tr

__all__ = ["CONTENTS", "HelpPage", "Target", "help_page", "target_of"]

CONTENTS = (
    ("index.md", "Start here"),
    ("window.md", "The window"),
    ("checking.md", "Checking a text"),
    ("word-files.md", "Word files that come in"),
    ("word-templates.md", "Word files that go out"),
    ("pages.md", "Pages, PDF and print"),
    ("installing.md", "Installing"),
    ("automation.md", "Checking by itself"),
    ("rules", "Rules"),
    ("keyboard", "Keyboard"),
    ("about", "About drafter"),
)
"""Names and titles of the pages in the list of contents."""

_INDENT = "\u00a0" * 6
_NATIVE = QKeySequence.SequenceFormat.NativeText
_FIXED = (
    ("Enter", "Begin the next paragraph, of the same kind"),
    ("Shift+Enter", "Break the line within the paragraph"),
    ("Tab", "Make a subparagraph; take the marked opening phrase"),
    ("Shift+Tab", "Take a subparagraph back out"),
    ("Backspace", "At the start: join the paragraph to the one above"),
    ("Esc", "Go back from a footnote to the text; close the list of phrases or the search bar"),
)
"""Keys of the text itself, which are always the same."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page to show. `plain`: it is text as it stands, not Markdown."""

    text: str
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads: a page and the slug of a heading in it, or an address outside."""

    name: str
    section: str = ""
    outside: bool = False


def target_of(link: str, current: str = "index.md") -> Target:
    """Where a link on the page `current` leads."""
    scheme, colon, _ = link.partition(":")
    if colon and scheme not in ("rule", "licence"):
        return Target(link, outside=True)
    name, _, section = link.partition("#")
    name = name.rpartition("/")[2]
    # In a checkout this is the table with the figures as well.
    return Target("rules" if name == "rules.md" else name or current, section)


def help_page(name: str, settings: Settings) -> HelpPage:
    """A page by its name. Raises DrafterError where there is none."""
    kind, _, rest = name.partition(":")
    if kind == "licence":
        return HelpPage(licence(rest), plain=True)
    if kind == "rule":
        return HelpPage(_rule(rest))
    if name == "rules":
        return HelpPage(_rules())
    if name == "keyboard":
        return HelpPage(_keyboard(settings))
    if name == "about":
        return HelpPage(about())
    return HelpPage(guide(name).read_text("utf-8"))


def _rules() -> str:
    rows = [f"# {tr('Rules')}\n"]
    category = ""
    for entry in RULES:
        if entry.category != category:
            category = entry.category
            rows.append(f"\n## {tr(category.capitalize())}\n")
        rows.append(f"- [{tr(page(entry.code).title)}](rule:{entry.code})")
    return "\n".join(rows)


_VERDICTS = {"right": "Right", "wrong": "Wrong", "fixed": "With its fixes"}
_SEVERITIES = {"error": "Error", "warning": "Warning", "advice": "Advice"}


def _rule(code: str) -> str:
    entry = rule(code)
    if entry is None:
        raise DrafterError(f"There is no rule “{code}”.")
    told = page(code)
    rows = [
        f"# {tr(told.title)}",
        f"{tr(_SEVERITIES[entry.severity])} · {tr(entry.category.capitalize())} · `{code}`",
        told.explanation,
    ]
    if told.source:
        rows.append(f"*{tr('Source')}:* {told.source}")
    for example in told.examples:
        rows += [f"**{tr(_VERDICTS[example.verdict])}**", _example(example)]
    rows.append(f"[{tr('All rules')}](rules)")
    return "\n\n".join(rows)


def _example(example: Example) -> str:
    """An example as it reads in the text: with its numbers, subparagraphs set in."""
    if example.form == "text":
        return f"```\n{example.text.strip()}\n```"
    document = parse(example.text)
    labels = outline(document, load(example.body).scheme_for(example.lang)).labels
    rows = [
        f"> {_INDENT * p.level}{label or p.mark or ''} {_marked(p.content)}".replace(">  ", "> ")
        for p, label in zip(document.paragraphs, labels, strict=True)
    ]
    rows += [f"> [{note.id}] {_marked(note.paragraphs[0])}" for note in document.notes]
    return "\n>\n".join(rows)


def _marked(content: RichText) -> str:
    """Words with their italics and bold as Markdown has them."""
    words = re.sub(r"(?<!\\)_", "*", write_text(content).replace("*", "**"))
    return re.sub(r"([<>#`|])", r"\\\1", words)


def _keyboard(settings: Settings) -> str:
    rows = [
        f"# {tr('Keyboard')}",
        _table(tr("In the text"), [(_native(k), tr(words)) for k, words in _FIXED]),
    ]
    for menu, title in MENU_TITLES.items():
        keys = [
            (" / ".join(k.toString(_NATIVE) for k in keys_of(row, settings)), _name(row.text))
            for row in ROWS
            if row.menu == menu and keys_of(row, settings)
        ]
        if keys:
            rows.append(_table(_name(title), keys))
    rows.append(tr("Settings › Keyboard changes them; this sheet shows the keys that you have."))
    return "\n\n".join(rows)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(_NATIVE)


def _name(text: str) -> str:
    return tr(text).replace("&", "").rstrip("…")


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"| {keys.replace('|', chr(92) + '|')} | {words} |" for keys, words in rows]
    return "\n".join((f"## {title}\n", f"| {tr('Keys')} | {tr('Action')} |", "|---|---|", *lines))
