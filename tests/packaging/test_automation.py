"""What the guide to automation shows is what happens."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from drafter import api
from drafter.assets import template

_CHECKOUT = Path(__file__).resolve().parents[2]
_GUIDE = _CHECKOUT / "docs" / "guide" / "automation.md"
_DRAFT = """Draft decision MC-6/1: Cooperation

The Conference of the Parties,

Recalling article 23 of the Convention;

1. Requests the Secretariat to report;

2. Decides to meet again.
"""


def _blocks(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", _GUIDE.read_text("utf-8"), re.DOTALL)


def test_documented_program_runs(tmp_path: Path) -> None:
    (program,) = _blocks("python")
    (tmp_path / "draft.txt").write_text(_DRAFT, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(_CHECKOUT), "HOME": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "preamble-end-comma" in done.stdout
    assert "mended: " in done.stdout
    assert "mended: nothing" not in done.stdout
    assert api.read(tmp_path / "draft.docx").document.profile == "minamata"


def test_documented_program_says_what_is_wrong(tmp_path: Path) -> None:
    (program,) = _blocks("python")
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(_CHECKOUT), "HOME": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "draft.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_mended_text_is_a_new_value(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(_DRAFT, "utf-8")
    document = api.read(path, "minamata").document
    mended, done = api.mend(document)
    assert done
    assert mended != document
    assert len(api.check(mended).findings) < len(api.check(document).findings)
    assert api.check(document).worst() in set(api.Severity)


@pytest.mark.parametrize("block", _blocks("yaml"))
def test_commands_of_the_examples_are_understood(block: str, tmp_path: Path) -> None:
    for options in re.findall(r"drafter check (.*?)(?:\s*>.*)?$", block, re.MULTILINE):
        done = subprocess.run(
            [sys.executable, "-m", "drafter", "check", "nothing here.txt", *options.split()],
            cwd=tmp_path,  # some write a file
            env={"PYTHONPATH": str(_CHECKOUT), "HOME": str(tmp_path), "PATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Unrecognized" not in done.stderr
        assert "invalid choice" not in done.stderr.lower()


def test_hook_takes_the_files_that_can_be_read() -> None:
    hook = (_CHECKOUT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert "entry: drafter check" in hook
    found = re.search(r"^  files: (.*)$", hook, re.MULTILINE)
    assert found
    takes = re.compile(found[1])
    assert [bool(takes.search(name)) for name in ("a.undraft", "b/c.docx", "d.txt", "e.pdf")] == [
        True,
        True,
        True,
        False,
    ]


def test_python_is_told_who_does_what() -> None:
    document = api.read(template("minamata", "sample.undraft")).document
    found = api.tasks(document)
    assert isinstance(found[0], api.Task)
    assert [task.who for task in found][4:6] == ["the Executive Secretary", "the secretariat"]
