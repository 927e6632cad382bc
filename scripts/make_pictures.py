"""Makes pictures of the program from its real windows, without a screen.

`python -m scripts.make_pictures` makes those of the guide (`docs/guide/pictures`); with `--all`
every view in light, dark and high contrast at 100 and 200 per cent goes to `build/pictures`.
`--language fr` makes them in another language, `--only NAME` a few of them.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from drafter.assets import template
from drafter.checks.preflight import preflight
from drafter.compare.redline import redline
from drafter.model.nodes import Document, Ignored, Version
from drafter.recognition.imported import Notice
from drafter.settings import Preferences
from drafter.storage import native
from drafter.storage.journal import Owner, Recovered
from drafter.storage.recovery import Orphan
from drafter.ui.asking import note_choices, target_choices
from drafter.ui.banner import Banner
from drafter.ui.dialogs.comparison import Comparison
from drafter.ui.dialogs.ignored import IgnoredFindings
from drafter.ui.dialogs.import_review import ImportReview
from drafter.ui.dialogs.link_references import LinkReferences
from drafter.ui.dialogs.masthead import Masthead
from drafter.ui.dialogs.new_document import NewDocument
from drafter.ui.dialogs.pick import Pick
from drafter.ui.dialogs.preflight import PreflightDialog
from drafter.ui.dialogs.recovery import RecoveryDialog
from drafter.ui.dialogs.settings.dialog import SettingsDialog
from drafter.ui.dialogs.variant import Variant
from drafter.ui.dialogs.versions import Deeds, Versions
from drafter.ui.help.window import HelpWindow
from drafter.ui.language import speak
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_ROOT = Path(__file__).resolve().parents[1]
_GUIDE = _ROOT / "docs" / "guide" / "pictures"
_ALL = _ROOT / "build" / "pictures"
_REST = 250  # milliseconds until everything that waits for a pause has run
_WHEN = datetime(2025, 11, 3, 14, 5, tzinfo=UTC)

# What a tired hand would do to the sample, so that there is something to find.
_FAULTS = (
    ("risk of mercury to children,", "risk of mercury to children"),
    ("on 20 June 2025", "on June 20, 2025"),
    ("to continue cooperation", "to continue the the cooperation"),
    ("report on the implementation", "report on its organisation and the implementation"),
)


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the pictures are taken: the program with settings of its own."""

    app: QApplication
    windows: Windows
    folder: Path

    def draft(self) -> MainWindow:
        """A window with the sample, faults and all, and its findings."""
        path = Path.home() / "Documents" / "Cooperation and coordination.undraft"
        path.parent.mkdir(exist_ok=True)
        native.write(faulty(), path)
        window = self.windows.open_file(path)
        window.resize(1200, 760)
        self.settle(window)
        window.checking.finish()
        return window

    def settle(self, widget: QWidget) -> None:
        """Show a widget and let it come to rest."""
        widget.show()
        QTest.qWait(_REST)


def faulty() -> Document:
    """The sample with some faults put in."""
    text = template("minamata", "sample.undraft").read_text("utf-8")
    for right, wrong in _FAULTS:
        assert right in text, right
        text = text.replace(right, wrong, 1)
    return native.loads(text, Path("sample.undraft"))


View = Callable[[Stage], QWidget]


def _start(stage: Stage) -> QWidget:
    stage.draft().close()
    return stage.windows.show_start()


def _window(stage: Stage) -> QWidget:
    window = stage.draft()
    finding = next(f for f in window.checking.findings if f.fixes)
    window.views.findings.choose(finding)
    window.walking.to_finding(finding)
    return window


def _finding(stage: Stage) -> QWidget:
    return _inside(_window(stage), "findings")


def _inside(window: QWidget, name: str) -> QWidget:
    assert isinstance(window, MainWindow)
    return window.views.frames[name]


def _search(stage: Stage) -> QWidget:
    window = stage.draft()
    window.views.search.open()
    window.views.search._find.setText("secretariat")  # noqa: SLF001
    window.views.search.refresh()
    return window


def _room(stage: Stage) -> QWidget:
    window = stage.draft()
    window.room.toggle()
    window.showNormal()
    window.resize(1200, 760)
    return window


def _banner(_stage: Stage) -> QWidget:
    notices = tuple(
        Notice("guess", words)
        for words in (
            "“Recalling decision MC-5/3” was taken for a preambular paragraph, by its first word.",
            "The head of the pages was set aside; symbol and date were taken from it.",
        )
    )
    banner = Banner("draft.docx", notices)
    banner.resize(900, 150)
    for button in banner.findChildren(QWidget):
        if getattr(button, "isCheckable", lambda: False)():
            button.click()  # type: ignore[attr-defined]
    return banner


def _marked() -> Document:
    """The sample with what the tired hand did as tracked changes of a reviewer."""
    sound = native.read(template("minamata", "sample.undraft"))
    return redline(sound, faulty(), "A. Reviewer", _WHEN.isoformat())


def _review(stage: Stage) -> QWidget:
    window = stage.windows.open_untitled(_marked(), "Returned copy")
    window.resize(1200, 760)
    window.views.frames["review"].show()
    stage.settle(window)
    first = next(p for p in window.session.document.paragraphs if "children" in p.text)
    window.walking.to_paragraph(first.id)
    return window


def _comparison(_stage: Stage) -> QWidget:
    return Comparison(_marked(), ("sample", "draft"), lambda: None)


def _read(stage: Stage) -> QWidget:
    window = stage.draft()
    second = window.session.document.paragraphs[13].id
    notices = (Notice("guess", "Taken for a preambular paragraph, by its first word.", second),)
    return ImportReview(window.session, notices, window.run)


def _pages(stage: Stage) -> QWidget:
    os.environ["DRAFTER_OFFICE"] = "none"
    window = stage.draft()
    window.paging.toggle()
    QTest.qWait(6000)
    found = window.findChild(QWidget, "preview")
    assert found is not None
    return found


def _masthead(stage: Stage) -> QWidget:
    session = stage.draft().session
    return Masthead(session.document, session.profile)


def _preflight(stage: Stage) -> QWidget:
    window = stage.draft()
    measured = preflight(window.session.document, window.session.profile, window.checking.findings)
    return PreflightDialog(measured, window.session.document.stage, usual=Variant())


def _new(_stage: Stage) -> QWidget:
    return NewDocument("minamata")


def _versions(_stage: Stage) -> QWidget:
    document = faulty()
    kept = (
        Version("as sent to the Bureau", _WHEN.isoformat(), document),
        Version("after the contact group", _WHEN.replace(day=5).isoformat(), document),
    )
    nothing = Deeds(*(lambda _: None for _ in range(4)))
    return Versions(lambda: kept, nothing)


def _references(_stage: Stage) -> QWidget:
    return LinkReferences(
        [
            ("operative 5: … as set out in paragraph 3 above …", "operative 3: Requests the …"),
            ("operative 7: … of paragraph 2 of the present decision …", "operative 2: Also …"),
        ]
    )


def _reference(stage: Stage) -> QWidget:
    return Pick("Cross-reference", target_choices(stage.draft().session), None, "&Number only")


def _note(stage: Stage) -> QWidget:
    return Pick("Cite a footnote again", note_choices(stage.draft().session))


def _recovery(stage: Stage) -> QWidget:
    owner = Owner("", "Untitled")
    saved = Owner(str(stage.folder / "Cooperation.undraft"), "Cooperation")
    found = [
        Orphan(stage.folder / name, Recovered(who, faulty()), _WHEN)
        for name, who in (("a", saved), ("b", owner))
    ]
    return RecoveryDialog(found)


def _ignored(_stage: Stage) -> QWidget:
    entry = Ignored(
        "date-form", "", "A quotation from the host country agreement", when="2025-11-03"
    )
    return IgnoredFindings(replace(faulty(), ignored=(entry,)), ())


def _settings(page: int) -> View:
    def make(stage: Stage) -> QWidget:
        dialog = SettingsDialog(stage.windows.preferences)
        dialog.show_page(page)
        return dialog

    return make


def _help(page: str) -> View:
    def make(stage: Stage) -> QWidget:
        window = HelpWindow(stage.windows.preferences)
        stage.settle(window)
        window.go(page)
        return window

    return make


VIEWS: dict[str, View] = {
    "start": _start,
    "window": _window,
    "finding": _finding,
    "search": _search,
    "room": _room,
    "banner": _banner,
    "review": _review,
    "comparison": _comparison,
    "read": _read,
    "pages": _pages,
    "masthead": _masthead,
    "preflight": _preflight,
    "new": _new,
    "versions": _versions,
    "typed-references": _references,
    "cross-reference": _reference,
    "note-again": _note,
    "recovery": _recovery,
    "ignored": _ignored,
    **{f"settings-{page}": _settings(page) for page in range(8)},
    "help-index": _help("index.md"),
    "help-window": _help("window.md#writing"),
    "help-rule": _help("rule:chapeau-colon"),
    "help-rules": _help("rules"),
    "help-keyboard": _help("keyboard"),
    "help-about": _help("about"),
    "help-licence": _help("licence:es"),
}
"""Every view by name."""

_IN_GUIDE = ("start", "window", "finding", "masthead", "preflight", "pages")


def take(names: list[str], folder: Path, theme: str, language: str, scale: str = "") -> None:
    """Take pictures of views into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setApplicationName("drafter")
    with tempfile.TemporaryDirectory() as own:
        preferences = Preferences(Path(own) / "settings.json")
        preferences.set("theme", theme)
        speak(app, language)
        stage = Stage(app, Windows(app, preferences), Path(own))
        for name in names:
            widget = VIEWS[name](stage)
            stage.settle(widget)
            picture = widget.grab().toImage()
            suffix = f"-{theme}-{scale}" if scale else ""
            _save(picture, folder / f"{name}{suffix}.png")
            for window in app.topLevelWidgets():
                if isinstance(window, MainWindow):
                    window.session.mark_saved()
                window.close()
            app.processEvents()


def _save(picture: QImage, path: Path) -> None:
    """Packed as tightly as it goes; no transparency."""
    picture.convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0)


def _everything(arguments: argparse.Namespace) -> None:
    # The scale of the screen is settled when Qt starts, so each needs a process of its own.
    for scale in ("1", "2"):
        for theme in ("light", "dark", "contrast"):
            environment = {**os.environ, "QT_SCALE_FACTOR": scale}
            command = [sys.executable, "-m", "scripts.make_pictures", "--theme", theme]
            command += ["--scale", f"{scale}00", "--language", arguments.language]
            command += ["--only", *(arguments.only or VIEWS)]
            subprocess.run(command, check=True, env=environment)


def main() -> int:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="every view in all looks")
    parser.add_argument("--only", nargs="*", choices=VIEWS, help="these views")
    parser.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    parser.add_argument("--scale", default="", help="part of the name of the file")
    parser.add_argument("--language", default="en", choices=("en", "fr", "es"))
    arguments = parser.parse_args()
    if arguments.all:
        _everything(arguments)
        return 0
    names = arguments.only or list(_IN_GUIDE)
    folder = _ALL if arguments.only else _GUIDE
    take(names, folder, arguments.theme, arguments.language, arguments.scale)
    total = sum(path.stat().st_size for path in folder.glob("*.png"))
    print(f"{len(names)} pictures, {total // 1024} KB in {folder.relative_to(_ROOT)}")
    return 0


if __name__ == "__main__":
    screen = _ROOT / "tests" / "data" / "screen.json"
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
    with tempfile.TemporaryDirectory() as home:
        for kind in ("CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = f"{home}/{kind.lower()}"
        os.environ["HOME"] = home
        sys.exit(main())
