"""What the bundles for Windows and macOS are made of, as far as that can be seen without them."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from scripts.bundle import finish, version_of

_BUNDLE = Path(__file__).resolve().parents[2] / "bundle"

# What PyInstaller finds of Qt on each system, by the place that it has in the bundle.
_FOUND = {
    "win32": (
        r"PySide6\Qt6Core.dll",
        r"PySide6\Qt6Widgets.dll",
        r"PySide6\Qt6PrintSupport.dll",
        r"PySide6\Qt6Network.dll",
        r"PySide6\Qt6OpenGL.dll",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"PySide6\plugins\styles\qmodernwindowsstyle.dll",
        r"PySide6\plugins\imageformats\qsvg.dll",
        r"PySide6\plugins\iconengines\qsvgicon.dll",
        r"PySide6\plugins\tls\qschannelbackend.dll",
        r"PySide6\plugins\networkinformation\qnetworklistmanager.dll",
        r"PySide6\plugins\platforminputcontexts\qtvirtualkeyboardplugin.dll",
    ),
    "darwin": (
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/styles/libqmacstyle.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.dylib",
        "PySide6/Qt/plugins/tls/libqsecuretransportbackend.dylib",
    ),
}
_GONE = ("Network", "OpenGL", "tls", "networkinformation", "virtualkeyboard")


class _Spec:
    """The spec run with stand-ins for what PyInstaller gives it; what it asks for is kept."""

    def __init__(self, patch: pytest.MonkeyPatch, system: str) -> None:
        hooks: Any = ModuleType("PyInstaller.utils.hooks")
        hooks.collect_submodules = lambda name: [name]
        hooks.copy_metadata = lambda name: [(name, name)]
        for name in ("PyInstaller", "PyInstaller.utils"):
            patch.setitem(sys.modules, name, ModuleType(name))
        patch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
        patch.setattr(sys, "platform", system)
        patch.setattr(sys, "path", [*sys.path])
        self.programs: dict[str, dict[str, Any]] = {}
        self.kept: list[str] = []
        self.app: dict[str, Any] = {}
        found = [(name, f"/somewhere/{name}", "BINARY") for name in _FOUND[system]]
        spec = self

        class Analysis:
            pure = scripts = ()

            def __init__(self, *_: object, **__: object) -> None:
                self.binaries = found
                self.datas: list[tuple[str, str, str]] = []

        def collect(*parts: Any, **_: object) -> None:
            spec.kept = [row[0] for part in parts if isinstance(part, list) for row in part]

        given = {
            "SPECPATH": str(_BUNDLE),
            "Analysis": Analysis,
            "PYZ": lambda *_: None,
            "EXE": lambda *_, **more: spec.programs.update({more["name"]: more}),
            "COLLECT": collect,
            "BUNDLE": lambda *_, **more: spec.app.update(more),
        }
        code = compile((_BUNDLE / "drafter.spec").read_text("utf-8"), "drafter.spec", "exec")
        exec(code, given)  # noqa: S102 - our own file


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_qt_keeps_what_draws_and_loses_what_talks(
    monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    kept = _Spec(monkeypatch, system).kept
    assert kept == [name for name in _FOUND[system] if not any(word in name for word in _GONE)]


def test_windows_has_a_program_for_the_window_and_one_for_the_console(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    programs = _Spec(monkeypatch, "win32").programs
    assert {name: row["console"] for name, row in programs.items()} == {
        "drafter": False,
        "drafter-console": True,
    }
    assert all(row["icon"].endswith("drafter.ico") for row in programs.values())
    (tmp_path / "drafter").mkdir()
    for name in programs:
        (tmp_path / "drafter" / f"{name}.exe").write_text(name)
    folder = finish(tmp_path, "win32")
    assert (folder / "drafter.com").read_text() == "drafter-console"
    assert sorted(p.name for p in folder.iterdir()) == [
        "drafter.com",
        "drafter.exe",
        "install.cmd",
        "install.ps1",
    ]


def test_the_program_for_macos_is_one_with_windows_and_is_handed_out_whole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    spec = _Spec(monkeypatch, "darwin")
    # With a console it would have no place in the Dock.
    assert spec.programs["drafter"]["console"] is False
    types = {
        suffix: row["LSHandlerRank"]
        for row in spec.app["info_plist"]["CFBundleDocumentTypes"]
        for suffix in row["CFBundleTypeExtensions"]
    }
    assert types == {
        "undraft": "Owner",
        "docx": "Alternate",
        "dotx": "Alternate",
        "txt": "Alternate",
    }
    assert finish(tmp_path, "darwin") == tmp_path / spec.app["name"]


@pytest.mark.parametrize("script", sorted((_BUNDLE / "windows").iterdir(), key=str))
def test_scripts_for_windows_are_what_its_shells_can_read(script: Path, tmp_path: Path) -> None:
    words = script.read_text("ascii")
    assert "HKLM" not in words  # nothing that needs an administrator
    assert "open `" not in words  # nobody hears a double click, which "--desktop" tells
    (tmp_path / "drafter").mkdir()
    (tmp_path / "drafter" / "drafter-console.exe").touch()
    written = (finish(tmp_path, "win32") / script.name).read_bytes()
    assert written.count(b"\r\n") == written.count(b"\n") == words.count("\n")


def test_the_version_is_told_in_four_numbers() -> None:
    assert "filevers=(1, 2, 0, 0)" in version_of("1.2")
    assert "filevers=(1, 2, 3, 1)" in version_of("1.2.3rc1")


def test_icons_can_be_read_again(qapp: QApplication, tmp_path: Path) -> None:
    windows, macos = importlib.import_module("scripts.make_icons").make_icons(tmp_path)
    assert _sizes(windows) == [16, 20, 24, 32, 40, 48, 64, 256]
    assert _sizes(macos) == [16, 32, 32, 64, 128, 256, 512]


def _sizes(icon: Path) -> list[int]:
    """The pixels of every picture in an icon; each is a sheet of paper on nothing."""
    reader = QImageReader(str(icon))
    sizes = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        picture = reader.read()
        assert picture.pixelColor(picture.width() // 2, picture.height() // 5).alpha() == 255
        assert picture.pixelColor(0, 0).alpha() == 0
        sizes.append(picture.width())
    return sizes
