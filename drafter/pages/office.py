"""The renderer of a LibreOffice that is installed: found, and run out of sight.

It gets a profile of its own, so that it neither disturbs an office that is open nor obeys what is
set there; macros and links to other files are switched off in it. It is stopped when it takes too
long.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from drafter.errors import DrafterError
from drafter.storage.atomic import write_atomically
from drafter.storage.places import state_folder

__all__ = ["OFFICE", "convert", "find_office"]

OFFICE = "DRAFTER_OFFICE"
"""Environment variable that names the program; "none" for none."""

_LONGEST = 120.0  # seconds
_ONE_AT_A_TIME = threading.Lock()
_UNSEEN: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Windows would open a console for each program that a window starts."""
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="CrashReport" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="OfficeRestartInProgress" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments"><prop oor:name="AutoCheckEnabled" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""


def find_office(named: Path | None = None) -> Path | None:
    """The program of an installed LibreOffice; `named` is where the user says that it is.

    Looked for in the variable DRAFTER_OFFICE, on the path, and where installers put it.
    """
    given = os.environ.get(OFFICE, "")
    if given == "none":
        return None
    for place in (named, Path(given) if given else None):
        if place is not None and place.is_file():
            return place
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name)
        if found:
            return Path(found)
    return next((p for p in _usual_places() if p.is_file()), None)


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        for variable in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "LOCALAPPDATA"):
            root = os.environ.get(variable)
            if root:
                yield Path(root) / "LibreOffice" / "program" / "soffice.exe"
    elif sys.platform == "darwin":
        for root in (Path("/Applications"), Path.home() / "Applications"):
            yield root / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    else:
        yield Path("/usr/lib/libreoffice/program/soffice")
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)
        yield Path("/snap/bin/libreoffice")


def convert(office: Path, word_file: bytes, longest: float = _LONGEST) -> bytes:
    """The PDF that LibreOffice makes of a Word file. `longest`: seconds it may take.

    Raises DrafterError with one sentence.
    """
    # On Windows a virus scanner may hold a file for longer than the folder is wanted.
    folders = tempfile.TemporaryDirectory(prefix="drafter-pages-", ignore_cleanup_errors=True)
    with _ONE_AT_A_TIME, folders as name:
        folder = Path(name)
        source, made = folder / "pages.docx", folder / "pages.pdf"
        source.write_bytes(word_file)
        _run(office, source, longest)
        if not made.is_file() or not made.stat().st_size:
            raise DrafterError(
                "LibreOffice gave back no pages. Choose the program\u2019s own renderer under"
                " Settings \u203a Word files, or install LibreOffice again."
            )
        return made.read_bytes()


def _run(office: Path, source: Path, longest: float) -> None:
    command = [
        str(office),
        f"-env:UserInstallation={_profile().as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--convert-to",
        "pdf:writer_pdf_Export",
        "--outdir",
        str(source.parent),
        str(source),
    ]
    try:
        process = subprocess.Popen(  # noqa: S603 - the office that the user has installed or named
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=_UNSEEN,
        )
    except OSError as error:
        raise DrafterError(
            f"LibreOffice could not be started ({error.strerror}). Check its place under"
            " Settings \u203a Word files."
        ) from error
    try:
        process.wait(longest)
    except subprocess.TimeoutExpired:
        _stop(process)
        raise DrafterError(
            f"LibreOffice did not come to an end within {longest:.0f} seconds and was stopped."
            " Choose the program\u2019s own renderer under Settings \u203a Word files."
        ) from None


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End it with what it has started: its first program only starts another one."""
    if sys.platform == "win32":
        killer = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
        subprocess.run(  # noqa: S603 - a program of the system, with the id of our own process
            [str(killer), "/T", "/F", "/PID", str(process.pid)],
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            creationflags=_UNSEEN,
        )
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _profile() -> Path:
    """The folder of its own profile, made at the first time."""
    profile = (state_folder() / "office").absolute()
    settings = profile / "user" / "registrymodifications.xcu"
    if not settings.exists():
        try:
            settings.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DrafterError(
                f"The folder \u201c{profile}\u201d for LibreOffice could not be made"
                f" ({error.strerror}). Make room on the disk, or free the folder."
            ) from error
        write_atomically(settings, _SETTINGS.encode())
    return profile
