"""Every view of the program by name, each made from its real windows, for pictures of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from drafter.assets import template
from drafter.checks.preflight import preflight
from drafter.compare.proposals import Copy
from drafter.compare.redline import redline
from drafter.compare.returned import take_in
from drafter.model.edit.cleanup import fresh_ids
from drafter.model.nodes import Document, Ignored, Kind, Paragraph, Version
from drafter.model.notation import parse_text
from drafter.model.tables import Cell, Row, Table, with_table
from drafter.recognition.imported import Notice
from drafter.storage import native
from drafter.storage.journal import Owner, Recovered
from drafter.storage.recovery import Orphan
from drafter.tasks import tasks_of
from drafter.ui.asking import note_choices, target_choices
from drafter.ui.banner import Banner
from drafter.ui.dialogs.comparison import Comparison
from drafter.ui.dialogs.ignored import IgnoredFindings
from drafter.ui.dialogs.import_review import ImportReview
from drafter.ui.dialogs.link_references import LinkReferences
from drafter.ui.dialogs.masthead import Masthead
from drafter.ui.dialogs.new_document import NewDocument
from drafter.ui.dialogs.own_words import OwnWords
from drafter.ui.dialogs.pick import Pick
from drafter.ui.dialogs.preflight import PreflightDialog
from drafter.ui.dialogs.recovery import RecoveryDialog
from drafter.ui.dialogs.settings.dialog import SettingsDialog
from drafter.ui.dialogs.take_in import TakeIn
from drafter.ui.dialogs.tasks import Tasks
from drafter.ui.dialogs.variant import Variant
from drafter.ui.dialogs.versions import Deeds, Versions
from drafter.ui.help.window import HelpWindow
from drafter.ui.main_window import MainWindow
from drafter.ui.panels.finding_model import finding_place
from drafter.ui.table.dialog import TableDialog
from drafter.ui.table.draft import TableDraft
from drafter.ui.table.new_table import NewTable
from drafter.ui.windows import Windows

__all__ = ["VIEWS", "Stage"]

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


_ROWS = (
    ("_Reporting period_", "_Due_", "_Received_"),
    ("2021–2023", "127", "119"),
    ("2024–2025", "152", "96"),
)


def _with_table(stage: Stage) -> MainWindow:
    """The sample with a table behind its second operative paragraph."""
    window = stage.draft()
    document = window.session.document
    place = next(n for n, p in enumerate(document.paragraphs) if p.text.startswith("Also welcomes"))
    rows = tuple(
        Row(tuple(Cell(parse_text(words)) for words in row), head=not n)
        for n, row in enumerate(_ROWS)
    )
    document, (frame,) = fresh_ids(document, (Paragraph("", Kind.TABLE),))
    table = with_table(frame, Table(rows, widths=(3000, 2000, 2000)))
    paragraphs = (*document.paragraphs[: place + 1], table, *document.paragraphs[place + 1 :])
    shown = stage.windows.open_untitled(replace(document, paragraphs=paragraphs), "Reporting")
    shown.resize(1200, 760)
    stage.settle(shown)
    shown.walking.to_paragraph(table.id)
    return shown


def _table(stage: Stage) -> QWidget:
    window = _with_table(stage)
    session = window.session
    place = session.state.selection.head.index
    frame = session.document.paragraphs[place]
    draft = TableDraft(session.document, session.profile, place, frame, (1, 2))
    return TableDialog(draft, window.views.editor.font())


def _take_in(stage: Stage) -> QWidget:
    sound = native.read(template("minamata", "sample.undraft"))
    silent = Copy("Office of Legal Affairs", faulty(), {})
    tracked = Copy("Reviewer", _marked(), {})
    return TakeIn(take_in(sound, [tracked, silent]), stage.draft().session.outline)


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
    stage_name, where = window.session.document.stage, partial(finding_place, window.session)
    return PreflightDialog(measured, stage_name, usual=Variant(), where=where)


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


def _tasks(stage: Stage) -> QWidget:
    session = stage.draft().session
    tasks = tasks_of(session.document, session.profile)
    return Tasks(tasks, lambda: None, lambda: None)


def _own_words(_stage: Stage) -> QWidget:
    return OwnWords(("methylation", "Punta", "zinc-free"), ("Globally", "HeatWatch"))


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
    "table-in-text": _with_table,
    "table": _table,
    "new-table": lambda _: NewTable(),
    "take-in": _take_in,
    "recovery": _recovery,
    "ignored": _ignored,
    "own-words": _own_words,
    "tasks": _tasks,
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
