"""The program works where it is installed from a wheel, far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable
from email import message_from_bytes
from pathlib import Path

import pytest

from drafter import __version__

_CHECKOUT = Path(__file__).resolve().parents[2]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the checkout, with the build tools of the test environment."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    done = subprocess.run([*build, str(_CHECKOUT)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def home(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment that holds the wheel and sees the packages it needs.

    Installing Qt again would take a minute and need the network. A .pth file lends the packages of
    the test environment; it does not lend the checkout, for .pth files met that way are not read.
    """
    home = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(home, symlinks=True)
    python = str(home / "bin" / "python")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python]
    install = [*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    (site,) = home.glob("lib/python*/site-packages")
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "lent.pth").write_text("\n".join(sorted(lent)), encoding="utf-8")
    return home


@pytest.fixture
def run(home: Path, tmp_path: Path) -> Run:
    """Run a program of the new environment in an empty folder."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}

    def run_there(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [home / "bin" / program, *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run_there


def test_the_wheel_holds_the_program_and_its_data_and_nothing_else(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert {name.partition("/")[0] for name in names} == {"drafter"}
    for folder in ("resources", "templates", "docs/guide"):
        within = (_CHECKOUT / folder).parent
        wanted = {
            f"drafter/{path.relative_to(within).as_posix()}"
            for path in (_CHECKOUT / folder).rglob("*")
            if path.is_file()
        }
        assert wanted
        assert wanted <= names


def test_the_wheel_asks_for_no_qt_that_aborts(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        needs = message_from_bytes(archive.read(name)).get_all("Requires-Dist", [])
    assert "pyside6-essentials<6.12,>=6.8" in needs


def test_the_code_that_runs_is_the_installed_one(run: Run, home: Path) -> None:
    script = (
        "from drafter import assets;"
        " print(assets.resource(), assets.template(), assets.guide(), sep='\\n')"
    )
    done = run("python", "-c", script)
    assert done.returncode == 0, done.stderr
    for folder in done.stdout.splitlines():
        assert Path(folder).is_relative_to(home.resolve()), folder


def test_the_command_tells_its_version(run: Run) -> None:
    done = run("drafter", "--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert __version__ in done.stdout


def test_a_starter_document_can_be_made_checked_and_converted(run: Run, tmp_path: Path) -> None:
    made = run("drafter", "new", "--body", "minamata", "--kind", "decision", "draft.undraft")
    assert made.returncode == 0, made.stderr
    # A starter document still has gaps to fill in, so there may be findings.
    checked = run("drafter", "check", "draft.undraft")
    assert checked.returncode in {0, 1}, checked.stderr
    converted = run("drafter", "convert", "draft.undraft", "draft.docx")
    assert converted.returncode == 0, converted.stderr
    assert zipfile.is_zipfile(tmp_path / "draft.docx")


def test_the_window_can_be_drawn(run: Run, tmp_path: Path) -> None:
    run("drafter", "new", "--body", "minamata", "--kind", "decision", "draft.undraft")
    done = run("python", "-m", "drafter.app", "--picture", "window.png", "draft.undraft")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")
