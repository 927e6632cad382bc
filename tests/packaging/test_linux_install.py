"""The script that puts a bundle into the user's own folders, and takes it away again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

_SOURCES = Path(__file__).resolve().parents[2] / "bundle" / "linux"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="is for Linux")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle whose program only says what it was asked."""
    folder = tmp_path / "down loads" / "drafter"
    folder.mkdir(parents=True)
    program = folder / "drafter"
    program.write_text('#!/bin/sh\nprintf "%s|" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    shutil.copytree(_SOURCES, folder / "linux")
    shutil.move(folder / "linux" / "install.sh", folder / "install.sh")
    return folder


def _install(bundle: Path, prefix: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PREFIX": str(prefix), "HOME": str(prefix)}
    return subprocess.run(
        ["sh", str(bundle / "install.sh"), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _entry(path: Path) -> ConfigParser:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, encoding="utf-8")
    return parser


def test_menu_entry_starts_the_program_with_the_file(bundle: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "my home" / "a&b"
    done = _install(bundle, prefix)
    assert done.returncode == 0, done.stderr
    desktop = _entry(prefix / "share" / "applications" / "drafter.desktop")["Desktop Entry"]
    program = prefix / "lib" / "drafter" / "drafter"
    assert desktop["Exec"] == f'"{program}" open --desktop %f'
    assert "application/x-undraft;" in desktop["MimeType"]
    command = prefix / "bin" / "drafter"
    shown = subprocess.run([str(command), "x y"], capture_output=True, text=True, check=True)
    assert shown.stdout == "x y|"


def test_installing_again_replaces_and_removing_leaves_nothing(
    bundle: Path, tmp_path: Path
) -> None:
    prefix = tmp_path / "home"
    prefix.mkdir()
    _install(bundle, prefix)
    (bundle / "new file").touch()
    assert _install(bundle, prefix).returncode == 0
    installed = prefix / "lib" / "drafter"
    assert (installed / "new file").exists()
    done = _install(installed, prefix, "--remove")
    assert done.returncode == 0, done.stderr
    names = (*prefix.rglob("*drafter*"), *prefix.rglob("*undraft*"))
    left = [p for p in names if p.is_file() or p.is_symlink()]
    assert left == []


def test_incomplete_bundle_is_refused(bundle: Path, tmp_path: Path) -> None:
    (bundle / "drafter").unlink()
    done = _install(bundle, tmp_path / "home")
    assert done.returncode == 1
    assert "holds no program" in done.stderr


def test_file_type_and_icon_are_well_formed() -> None:
    types = ET.parse(_SOURCES / "drafter.xml").getroot()  # noqa: S314 - our own file
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    globs = [e.get("pattern") for e in types.iter(f"{space}glob")]
    assert globs == ["*.undraft"]
    assert ET.parse(_SOURCES / "drafter.svg").getroot().tag.endswith("svg")  # noqa: S314


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not installed"
)
def test_menu_entry_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(_SOURCES / "drafter.desktop")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
