"""A reference that a finding is about, as it is painted."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from drafter.model.notation import parse
from drafter.model.places import Selection
from drafter.settings import Preferences
from drafter.ui.windows import Windows


def test_it_has_a_line_below_and_its_words_are_painted_once(qapp: QApplication) -> None:
    """Painted a second time for the line its words looked bold, and the line was missing."""
    draft = parse("op| _Decides_ as in {p2} above;\nop| _Requests_ more.")
    made = Windows(qapp, Preferences()).open_untitled(replace(draft, profile="minamata"))
    made.resize(1000, 600)
    made.session.select(Selection.at(1))
    made.checking.finish()
    assert [f.rule for f in made.checking.findings] == ["reference-lost"]
    page = made.views.editor.viewport()
    made.views.underlines.draw()
    QApplication.processEvents()
    marked = page.grab().toImage()
    made.views.editor.setExtraSelections([])
    plain = page.grab().toImage()
    changed = [
        (y, marked.pixelColor(x, y))
        for x in range(plain.width())
        for y in range(plain.height())
        if plain.pixel(x, y) != marked.pixel(x, y)
    ]
    # A line of its colour, some of it under other ink, and higher up no letter has become darker.
    assert sum(colour.red() > colour.green() + 20 for _, colour in changed) > 40
    rows = Counter(y for y, _ in changed)
    assert sum(count for y, count in rows.items() if y < max(rows) - 2) <= 3
    made.session.mark_saved(Path("x"))
    made.close()
