"""Killed at any moment of typing, the program loses nothing older than a second."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from drafter.model.nodes import Kind
from drafter.model.tables import table_of
from drafter.storage.recovery import orphans

_ROUNDS = int(os.environ.get("KILL_ROUNDS", "4"))
_ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("number", range(_ROUNDS))
def test_nothing_older_than_a_second_is_lost(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    due = _killed(1.2 + (number * 0.37) % 1.4)
    (orphan,) = orphans()
    words = orphan.recovered.document.paragraphs[0].text.rpartition(": ")[2]
    assert len(words) >= due
    assert words == ("abcdefghij" * 200)[: len(words)]


def test_nothing_typed_in_the_window_of_a_table_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    due = _killed(1.4, "table")
    (orphan,) = orphans()
    (table,) = (p for p in orphan.recovered.document.paragraphs if p.kind is Kind.TABLE)
    words = table_of(table).rows[0].cells[0].content.text
    assert len(words) >= due
    assert words == ("abcdefghij" * 200)[: len(words)]


def _killed(wait: float, *arguments: str) -> int:
    """Kill a window that types so many seconds after its first key; how many keys are due."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.gui.typing_child", *arguments],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        assert child.stdout is not None
        rows = [child.stdout.readline()]  # the first key: from here on there is something to lose
        time.sleep(wait)
        child.kill()
        killed = time.monotonic()
        rows += child.stdout.readlines()
    typed = [(int(r.split()[0]), float(r.split()[1])) for r in rows if len(r.split()) == 2]
    due = max((count for count, when in typed if when < killed - 1), default=0)
    assert due > 5
    return due
