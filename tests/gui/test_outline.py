"""The outline follows the text: what it lists is always what the document calls for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from drafter.formats import read
from drafter.model.edit.structure import move
from drafter.model.edit.words import replace_text
from drafter.model.places import Selection, State
from drafter.profiles import load
from drafter.session import Session
from drafter.ui.panels.outline import OutlinePanel
from drafter.ui.panels.outline_rows import outline_rows

_MODEL_CASE = Path(__file__).parents[1] / "data" / "model-case.txt"


@pytest.fixture
def panel(qtbot: QtBot) -> OutlinePanel:
    made = OutlinePanel(Session(read(_MODEL_CASE, "minamata").document, load("minamata")))
    qtbot.addWidget(made)
    return made


def _listed(panel: OutlinePanel) -> list[tuple[str, str]]:
    def below(item: QTreeWidgetItem) -> Iterator[tuple[str, str]]:
        yield item.data(0, 256), item.text(0)
        for child in filter(None, map(item.child, range(item.childCount()))):
            yield from below(child)

    tops = filter(None, map(panel.topLevelItem, range(panel.topLevelItemCount())))
    return [row for top in tops for row in below(top)]


def _wanted(session: Session) -> list[tuple[str, str]]:
    rows = outline_rows(session.document, session.outline)
    return [(row.paragraph, row.text) for row in rows]


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_done_the_outline_lists_the_document(panel: OutlinePanel, seed: int) -> None:
    session, luck = panel._session, Random(seed)
    for _ in range(60):
        index = luck.randrange(len(session.document.paragraphs))
        session.select(Selection.at(index))
        what = luck.choice(("type", "type", "type", "up", "down", "undo"))
        if what == "type":
            session.do(partial(replace_text, text=luck.choice(("x", "Welcomes "))), "t", "typing")
        elif what == "undo":
            session.undo()
        else:
            session.do(partial(move, by=1 if what == "down" else -1), "move")
        panel.refresh()
        assert _listed(panel) == _wanted(session)


def test_neighbours_of_the_same_kind_that_change_places_do_so_in_the_outline(
    panel: OutlinePanel,
) -> None:
    session = panel._session
    last = len(session.document.paragraphs) - 1
    session.select(Selection.at(last))
    assert session.do(partial(move, by=-1), "move")
    panel.refresh()
    assert _listed(panel) == _wanted(session)


def test_a_state_brought_from_elsewhere_is_listed(panel: OutlinePanel) -> None:
    session = panel._session
    fewer = session.document.spliced(3, 6, ())
    session.do(lambda _: State(fewer), "import", "import")
    panel.refresh()
    assert _listed(panel) == _wanted(session)
