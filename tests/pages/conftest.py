"""Pages of small drafts, made by the program itself unless a test asks for LibreOffice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.formats import read
from drafter.model.nodes import Document

Draft = Callable[[str, str], Document]


@pytest.fixture(autouse=True)
def _own_renderer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTER_OFFICE", "none")


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    """A draft from typed text, for a body."""

    def make(text: str, body: str) -> Document:
        path = tmp_path / "typed.txt"
        path.write_text(text, "utf-8")
        return read(path, body).document

    return make
