"""Makes the bundle that runs without Python: build/bundle/drafter, and an archive of it.

    make bundle        where there is no make: python -m scripts.bundle

The folder holds `install.sh` besides, on Windows `install.cmd`; neither needs an administrator.
Each platform makes its own bundle; none can be made for another.
"""

from __future__ import annotations

import importlib
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

from drafter import __version__

_ROOT = Path(__file__).resolve().parents[1]
_SOURCES = _ROOT / "bundle"
_OUT = _ROOT / "build" / "bundle"


def main() -> int:
    """Build, add what belongs beside it, pack; return the exit status."""
    if not sys.platform.startswith("linux"):
        # Windows and macOS keep the picture inside the program.
        importlib.import_module("scripts.make_icons").make_icons(_ROOT / "build")
        (_ROOT / "build" / "version.txt").write_text(version_of(__version__), "utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(_OUT), "--workpath", str(_ROOT / "build" / "pyinstaller")]
    status = subprocess.run([*command, str(_SOURCES / "drafter.spec")], check=False).returncode
    if status:
        print("The bundle could not be made; PyInstaller says above why.", file=sys.stderr)
        return status
    folder = finish(_OUT, sys.platform)
    name = f"drafter-{__version__}-{platform.system().lower()}-{platform.machine().lower()}"
    kind = "zip" if sys.platform == "win32" else "gztar"
    archive = shutil.make_archive(str(_OUT / name), kind, _OUT, folder.name)
    size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    print(f"{folder} ({size / 1e6:.0f} MB)")
    print(f"{archive} ({Path(archive).stat().st_size / 1e6:.0f} MB)")
    return 0


def finish(out: Path, system: str) -> Path:
    """Put beside the program what belongs there on a system; what is to be handed out."""
    folder = out / "drafter"
    if system == "darwin":
        return out / "drafter.app"
    if system == "win32":
        # Typed without a suffix, “drafter” is the .com before it is the .exe, which has no console.
        (folder / "drafter-console.exe").replace(folder / "drafter.com")
        for script in (_SOURCES / "windows").iterdir():
            words = script.read_text("ascii").replace("\r\n", "\n")
            (folder / script.name).write_text(words, "ascii", newline="\r\n")
    else:
        shutil.copytree(_SOURCES / "linux", folder / "linux", dirs_exist_ok=True)
        shutil.move(folder / "linux" / "install.sh", folder / "install.sh")
    return folder


def version_of(version: str) -> str:
    """What the properties of the program say on Windows, as PyInstaller reads it."""
    numbers = tuple(int(n) for n in re.findall(r"\d+", version)[:4])
    four = (*numbers, 0, 0, 0, 0)[:4]
    said = {
        "CompanyName": "",
        "FileDescription": "drafter: decisions and resolutions of United Nations bodies",
        "FileVersion": version,
        "InternalName": "drafter",
        "OriginalFilename": "drafter.exe",
        "ProductName": "drafter",
        "ProductVersion": version,
    }
    rows = ", ".join(f"StringStruct({name!r}, {words!r})" for name, words in said.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3f, flags=0,"
        " OS=0x40004, fileType=1, subtype=0, date=(0, 0)),"
        f" kids=[StringFileInfo([StringTable('040904B0', [{rows}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


if __name__ == "__main__":
    sys.exit(main())
