"""F1 leads to the page that fits, links stay inside, and nothing outside is opened."""

from __future__ import annotations

import re
import tomllib
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from drafter import ui
from drafter.assets import guide
from drafter.checks.registry import RULES
from drafter.model.notation import parse
from drafter.settings import Preferences, Settings
from drafter.ui.dialogs.settings.dialog import SettingsDialog
from drafter.ui.help.helping import Helping
from drafter.ui.help.page_view import slug
from drafter.ui.help.pages import CONTENTS, help_page, target_of
from drafter.ui.help.shipped import PARTS
from drafter.ui.help.topics import TOPICS
from drafter.ui.help.window import HelpWindow
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows
from tests.gui.conftest import DECISION

_GUIDE = sorted(path.name for path in guide().glob("*.md"))
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")
_CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(Preferences())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def draft(qapp: QApplication, qtbot: QtBot) -> tuple[Windows, MainWindow]:
    windows = Windows(qapp)
    opened = windows.open_untitled(parse(DECISION.replace("meet again.", "meet again")))
    qtbot.addWidget(opened, before_close_func=lambda w: w.session.mark_saved(Path("x")))
    opened.checking.finish()
    return windows, opened


def _sections(page: str) -> set[str]:
    return {slug(h) for h in re.findall(r"^#+ (.+)$", guide(page).read_text("utf-8"), re.MULTILINE)}


@pytest.mark.parametrize("page", _GUIDE)
def test_the_links_and_pictures_of_the_guide_lead_somewhere(page: str) -> None:
    for link in _LINK.findall(guide(page).read_text("utf-8")):
        target = target_of(link, page)
        assert not target.outside, link
        if link.endswith(".png"):
            assert not QImage(str(guide(link))).isNull(), link
        else:
            assert help_page(target.name, Settings()).text
            assert (guide() / link.partition("#")[0]).exists(), link
            assert not target.section or target.section in _sections(target.name), link


def test_every_page_of_the_guide_is_in_the_contents() -> None:
    assert set(_GUIDE) == {name for name, _ in CONTENTS if name.endswith(".md")}


def test_topics_name_classes_and_sections_that_there_are() -> None:
    known = set()
    for module in walk_packages(ui.__path__, f"{ui.__name__}."):
        known |= set(vars(import_module(module.name)))
    assert set(TOPICS) <= known
    for topic in TOPICS.values():
        page, _, section = topic.partition("#")
        assert not section or section in _sections(page), topic


@pytest.mark.parametrize("code", [r.code for r in RULES])
def test_every_rule_has_its_page_with_examples(code: str) -> None:
    text = help_page(f"rule:{code}", Settings()).text
    assert text.startswith("# ")
    assert "**Right**" in text
    assert f"](rule:{code})" in help_page("rules", Settings()).text


def test_the_keyboard_sheet_shows_the_keys_that_the_user_has() -> None:
    own = Settings().with_value("shortcut.bold", "Ctrl+Shift+7").with_value("shortcut.save", "none")
    sheet = help_page("keyboard", own).text
    assert "| Ctrl+Shift+7 | Bold |" in sheet
    assert "| Ctrl+I | Italic |" in sheet
    assert "| Save |" not in sheet


def test_everything_shipped_is_named_with_its_licence() -> None:
    project = tomllib.loads((_CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.split(r"[<>=!\[ ]", need)[0].casefold() for need in project["dependencies"]}
    assert names <= {name.casefold() for name, _, _ in PARTS}
    assert help_page("licence:es", Settings()).plain


def test_following_links_can_be_taken_back(window: HelpWindow) -> None:
    window.go("index.md")
    window.follow("../rules.md")
    window.follow("rule:chapeau-colon")
    assert window.page_text().startswith("A paragraph that introduces subparagraphs")
    window._back.click()
    assert window.current == "rules"
    window._back.click()
    assert window.current == "index.md"
    window._forward.click()
    assert window.current == "rules"


def test_a_section_stands_at_the_top(window: HelpWindow) -> None:
    window.show()
    window.go("window.md#settings")
    heading = window._browser.textCursor()
    assert heading.block().text() == "Settings"
    bar = window._browser.verticalScrollBar()
    assert window._browser.cursorRect(heading).top() < 40 or bar.value() == bar.maximum()


def test_an_address_outside_is_shown_and_not_opened(
    window: HelpWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.go("index.md")
    window.follow("https://undocs.org/x")
    assert opened == []
    assert "https://undocs.org/x" in window.said
    assert window.current == "index.md"


def test_a_page_that_is_not_there_is_said_in_a_sentence(window: HelpWindow) -> None:
    window.go("index.md")
    window.follow("atlantis.md")
    assert "atlantis.md" in window.said
    assert window.current == "index.md"


def test_f1_opens_the_page_of_what_has_the_keyboard(draft: tuple[Windows, MainWindow]) -> None:
    windows, opened = draft
    opened.views.notes.setFocus()
    assert windows.helping.show().current == "window.md#footnotes"
    assert opened.table["help"].shortcut().toString() == "F1"


def test_f1_shows_the_section_at_the_top_also_the_first_time(
    draft: tuple[Windows, MainWindow], qtbot: QtBot
) -> None:
    windows, opened = draft
    opened.views.editor.setFocus()
    shown = windows.helping.show("window.md#writing")
    qtbot.waitExposed(shown)
    browser = shown._browser
    assert 0 <= browser.cursorRect(browser.textCursor()).top() < 40


def test_f1_works_while_a_dialog_waits(qapp: QApplication, qtbot: QtBot) -> None:
    helping = Helping(qapp, Preferences())
    dialog = SettingsDialog(Preferences())
    dialog.setModal(True)
    qtbot.addWidget(dialog)
    dialog.show()
    helping._on_focus(None, dialog)
    shown = helping.show()
    assert shown.parentWidget() is dialog
    assert shown.isVisible()


def test_a_window_gets_the_key_once(qapp: QApplication, qtbot: QtBot) -> None:
    helping = Helping(qapp, Preferences())
    dialog = QDialog()
    qtbot.addWidget(dialog)
    line = QLineEdit()
    QVBoxLayout(dialog).addWidget(line)
    before = len(dialog.children())
    for _ in range(2):
        helping._on_focus(None, line)
    assert len(dialog.children()) == before + 1


def test_a_finding_leads_to_the_page_of_its_rule(draft: tuple[Windows, MainWindow]) -> None:
    _, opened = draft
    pages: list[str] = []
    opened.views.findings.rule_wanted.connect(pages.append)
    finding = opened.checking.findings[0]
    opened.views.findings.choose(finding)
    opened.views.findings._detail._rule.linkActivated.emit(finding.rule)
    assert pages == [finding.rule]
