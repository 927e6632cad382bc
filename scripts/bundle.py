"""Makes the bundle that runs without Python: build/bundle/drafter, and an archive of it.

    make bundle

On Linux the folder holds `install.sh` besides, which needs no administrator. Each platform makes
its own bundle; none can be made for another.
"""

from __future__ import annotations

import platform
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
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(_OUT), "--workpath", str(_ROOT / "build" / "pyinstaller")]
    status = subprocess.run([*command, str(_SOURCES / "drafter.spec")], check=False).returncode
    if status:
        print("The bundle could not be made; PyInstaller says above why.", file=sys.stderr)
        return status
    folder = _OUT / "drafter"
    if sys.platform.startswith("linux"):
        shutil.copytree(_SOURCES / "linux", folder / "linux", dirs_exist_ok=True)
        shutil.move(folder / "linux" / "install.sh", folder / "install.sh")
    name = f"drafter-{__version__}-{platform.system().lower()}-{platform.machine().lower()}"
    kind = "zip" if sys.platform == "win32" else "gztar"
    archive = shutil.make_archive(str(_OUT / name), kind, _OUT, "drafter")
    size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    print(f"{folder} ({size / 1e6:.0f} MB)")
    print(f"{archive} ({Path(archive).stat().st_size / 1e6:.0f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
