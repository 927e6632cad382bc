"""What the console that one types in can do: colours, and lines that are written over."""

from __future__ import annotations

import sys
from typing import TextIO

if sys.platform == "win32":
    import ctypes
    import msvcrt

__all__ = ["draws"]


def draws(stream: TextIO) -> bool:
    """Whether a stream is a terminal that obeys escape sequences rather than printing them."""
    return stream.isatty() and _obeys(stream)


if sys.platform == "win32":
    _OBEY = 0x0004  # ENABLE_VIRTUAL_TERMINAL_PROCESSING

    def _obeys(stream: TextIO) -> bool:
        """The console of Windows obeys once it is asked to; the device NUL calls itself one too."""
        console = ctypes.c_void_p(msvcrt.get_osfhandle(stream.fileno()))
        mode = ctypes.c_uint32()
        system = ctypes.windll.kernel32
        return bool(
            system.GetConsoleMode(console, ctypes.byref(mode))
            and system.SetConsoleMode(console, mode.value | _OBEY)
        )

else:

    def _obeys(stream: TextIO) -> bool:
        del stream
        return True
