"""The documents opened last: order, pins, and a list that is never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.storage.places import state_folder
from drafter.storage.recent import forget, pin, recent, remember


def _files(folder: Path, *names: str) -> list[Path]:
    out = []
    for name in names:
        path = folder / name
        path.write_text("x")
        remember(path)
        pin(path, pinned=False)
        out.append(path)
    return out


def _names() -> list[str]:
    return [entry.path.name for entry in recent()]


def test_a_document_stands_once_and_pinned_ones_on_top(tmp_path: Path) -> None:
    one, two = _files(tmp_path, "one", "two")
    remember(one)
    assert _names() == ["one", "two"]
    remember(two)
    assert _names() == ["two", "one"]
    remember(one)
    pin(two, pinned=True)
    assert _names() == ["two", "one"]
    remember(two)
    assert recent()[0].pinned


def test_what_is_gone_is_left_out_and_comes_back_with_the_file(tmp_path: Path) -> None:
    (one,) = _files(tmp_path, "one")
    one.unlink()
    assert _names() == []
    one.write_text("again")
    assert _names() == ["one"]
    forget(one)
    assert _names() == []


def test_the_list_is_bounded_but_pins_stay(tmp_path: Path) -> None:
    (kept,) = _files(tmp_path, "kept")
    pin(kept, pinned=True)
    _files(tmp_path, *(f"f{n}" for n in range(30)))
    assert len(_names()) == 20
    assert _names()[0] == "kept"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"files": [1, {"path": 2}, {}]}', "[" * 99_999])
def test_a_broken_list_is_an_empty_one(text: str) -> None:
    state_folder().mkdir(parents=True)
    (state_folder() / "recent.json").write_text(text)
    assert recent() == ()
