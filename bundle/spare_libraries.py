"""Runs first in the bundle on Linux: lends what Qt's window wants and this machine has not.

The drawing libraries of a machine belong to its screen and must come first. A machine that has
none (no desktop, or a reduced one) gets those kept in `spare`: once one is loaded, whatever asks
for its name is given it.
"""

import ctypes
import sys
from pathlib import Path

# In the order in which they need each other.
NAMES = (
    "libmd.so.0",
    "libbsd.so.0",
    "libXau.so.6",
    "libXdmcp.so.6",
    "libxcb.so.1",
    "libX11.so.6",
    "libGLdispatch.so.0",
    "libGLX.so.0",
    "libGL.so.1",
    "libEGL.so.1",
)

_folder = Path(getattr(sys, "_MEIPASS", ".")) / "spare"
if _folder.is_dir():
    for _name in NAMES:
        for _library in (_name, str(_folder / _name)):
            try:
                ctypes.CDLL(_library)
                break
            except OSError:
                continue  # what is really missing is told where the window opens
