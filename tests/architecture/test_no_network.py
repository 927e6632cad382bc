"""Nothing the program does opens a connection or starts another program.

The interpreter tells an audit hook of every socket and every child process, whoever asks for it.
What Qt does by itself is not seen here: `QtNetwork` is not imported anywhere (`directions.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.docx import write
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.profiles import load
from tests.architecture.directions import CHECKOUT

_HOOK = """
import sys
SEEN = []
def hook(event, arguments):
    if event.startswith(("socket.", "urllib.", "ftplib.", "http.", "smtplib.")) or event in (
        "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile",
    ):
        # A name for this computer's lock files is no connection.
        if event != "socket.gethostname":
            SEEN.append((event, str(arguments)[:200]))
sys.addaudithook(hook)
"""
_COMMANDS = (
    _HOOK
    + """
from drafter.__main__ import main
folder = sys.argv[1]
for words in (["convert", f"{folder}/a.docx", f"{folder}/b.undraft"],
              ["check", f"{folder}/b.undraft", "--fail-on", "never"],
              ["convert", f"{folder}/b.undraft", f"{folder}/c.docx"],
              ["convert", f"{folder}/b.undraft", f"{folder}/c.html"],
              ["outline", f"{folder}/c.docx"]):
    sys.argv[1:] = words
    try:
        main()
    except SystemExit as end:
        assert not end.code, (words, end.code)
assert not SEEN, SEEN
print("quiet")
"""
)
_WINDOW = (
    _HOOK
    + """
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from drafter.ui.windows import Windows
app = QApplication([])
window = Windows(app).open_file(Path(sys.argv[1], "a.docx"))
app.processEvents()
window.checking.finish()
window.spelling.finish()
QTest.keyClicks(window.views.editor, "typed ")
QTest.qWait(700)
window.keeping.flush()
window.session.mark_saved()
window.close()
app.processEvents()
assert not SEEN, SEEN
print("quiet")
"""
)


def _document() -> Document:
    from_elsewhere = "pp| _Recalling_ the site https://example.org/a.png and b@example.org,"
    return parse(
        f"dt| Draft decision MC-6/1: X\nbl| _The Conference of the Parties_,\n{from_elsewhere}\nop| _Decides_ so."
    )


@pytest.mark.parametrize("script", [_COMMANDS, _WINDOW], ids=["commands", "window"])
def test_no_connection_and_no_other_program(script: str, tmp_path: Path) -> None:
    write(_document(), load("minamata"), tmp_path / "a.docx")
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.rstrip().endswith("quiet")


def test_the_hook_would_see_a_connection() -> None:
    script = _HOOK + "import socket\ns = socket.socket()\ns.close()\nprint(SEEN[0][0])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.startswith("socket.")
