"""The directions of imports hold, and a wrong import would be seen."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.directions import CHECKOUT, LATE, ROOMS, imports_of, offences, ring


def test_every_import_goes_in_an_allowed_direction() -> None:
    assert offences(CHECKOUT) == []


def test_no_modules_import_one_another() -> None:
    assert ring(CHECKOUT) == []


def test_what_a_room_may_import_brings_nothing_that_it_may_not() -> None:
    for room, allowed in ROOMS.items():
        for near in allowed:
            assert ROOMS[near] <= allowed, f"{room} reaches more through {near}"


def test_no_room_can_reach_itself() -> None:
    assert [room for room, allowed in ROOMS.items() if room in allowed] == []


def test_branches_do_not_know_one_another() -> None:
    assert "checks" not in ROOMS["docx"] | ROOMS["compare"] | ROOMS["formats"]
    assert "docx" not in ROOMS["checks"] | ROOMS["compare"]
    assert "compare" not in ROOMS["checks"] | ROOMS["docx"] | ROOMS["formats"]


def test_every_exception_is_still_needed() -> None:
    late = {(item.file, item.name) for item in imports_of(CHECKOUT) if item.late}
    assert late >= LATE


def test_an_import_planted_in_a_copy_of_the_source_is_caught(tmp_path: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(CHECKOUT / "drafter", tmp_path / "drafter", ignore=ignored)
    with (tmp_path / "drafter/model/nodes.py").open("a", encoding="utf-8") as nodes:
        nodes.write("\nfrom drafter.ui import editor\n")
    assert "model may not import ui" in " ".join(offences(tmp_path))


@pytest.mark.parametrize(
    ("room", "line", "reason"),
    [
        ("model", "from drafter.ui import editor", "model may not import ui"),
        ("model", "import lxml.etree", "model may not import lxml"),
        ("model", "from drafter import assets", "model may not import assets"),
        ("text", "import drafter.profiles.profile", "text may not import profiles"),
        ("checks", "from drafter.docx import package", "checks may not import docx"),
        ("docx", "from drafter import compare", "docx may not import compare"),
        ("compare", "from drafter.checks.finding import Finding", "compare may not import checks"),
        ("docx", "from ..checks import finding", "docx may not import checks"),
        ("storage", "from drafter.formats import registry", "storage may not import formats"),
        ("session", "from PySide6.QtCore import QObject", "session may not import PySide6"),
        ("ui", "import drafter.app", "ui may not import app"),
        ("ui", "from PySide6 import QtNetwork", "reaches out of the machine"),
        ("checks", "import urllib.request", "reaches out of the machine"),
        ("docx", "from urllib import request", "reaches out of the machine"),
        ("formats", "import socket", "reaches out of the machine"),
        ("attic", "from drafter import model", "no row in the table"),
        ("checks", "def f():\n    import json", "imports json inside a function"),
        ("checks", "class A:\n    f = lambda: __import__('re')", "imports re inside a function"),
        ("cli", "import importlib\nimportlib.import_module('drafter.app')", "drafter.app inside"),
        ("cli", "__import__('drafter' + '.app')", "cannot be read"),
        (
            "cli",
            "from importlib import import_module as f\nf('drafter.app')",
            "loads modules by name",
        ),
        (
            "text",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import docx",
            "text may not",
        ),
    ],
)
def test_an_import_against_the_table_is_caught(
    tmp_path: Path, room: str, line: str, reason: str
) -> None:
    planted = tmp_path / "drafter" / room / "planted.py"
    planted.parent.mkdir(parents=True)
    planted.write_text(line + "\n", encoding="utf-8")
    assert reason in " ".join(offences(tmp_path))


def test_a_ring_of_modules_is_caught(tmp_path: Path) -> None:
    room = tmp_path / "drafter" / "model"
    room.mkdir(parents=True)
    (room / "one.py").write_text("from drafter.model import two\n", encoding="utf-8")
    (room / "two.py").write_text("from drafter.model.one import name\n", encoding="utf-8")
    assert set(ring(tmp_path)) == {"drafter.model.one", "drafter.model.two"}


@pytest.mark.parametrize("command", ["check", "convert", "outline"])
def test_a_command_without_window_loads_no_qt(command: str, tmp_path: Path) -> None:
    """The command runs to its end on a real document, and Qt is not among the loaded modules."""
    source = tmp_path / "draft.txt"
    source.write_text("Recalling its decision MC-5/2,\n\n1. Requests the secretariat;\n", "utf-8")
    arguments = [command, str(source)]
    if command == "convert":
        arguments.append(str(tmp_path / "draft.docx"))
    script = (
        "import sys\n"
        "from drafter.__main__ import main\n"
        "status = main()\n"
        "qt = sorted(m for m in sys.modules if m.startswith(('PySide6', 'shiboken6')))\n"
        "print(status, qt, file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    status, _, qt = done.stderr.splitlines()[-1].partition(" ")
    assert (status in {"0", "1"}, qt) == (True, "[]"), done.stderr
