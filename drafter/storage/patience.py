"""What another program hinders for a moment only: tried again before it is given up.

Windows refuses to replace or remove a file that another program has open. Virus scanners, the
search index and OneDrive open what has just been written, and let go of it within a second; Word
holds a document for as long as it shows it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["is_held", "patiently"]

_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)  # seconds between tries
_DENIED = 5
_HELD = frozenset({_DENIED, 32, 33})
"""ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION of the Windows system."""


def is_held(error: OSError, *, surely: bool = False) -> bool:
    """Whether Windows refused since another program may have the file open; never elsewhere.

    `surely`: leave out the refusal that may as well mean a lack of rights.
    """
    code = getattr(error, "winerror", None)
    return code in _HELD and not (surely and code == _DENIED)


def patiently(act: Callable[[], object]) -> None:
    """Do something with a file; where another program holds it, again and again for 1.6 seconds.

    Raises the OSError of the last try.
    """
    for pause in _PAUSES:
        try:
            act()
        except OSError as error:
            if not is_held(error):
                raise
            time.sleep(pause)
        else:
            return
    act()
