"""Replacing a file only when its successor is safely on disk."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

from drafter.errors import OutputError
from drafter.storage.patience import is_held, patiently

__all__ = ["flush_folder", "write_atomically"]

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space or save it elsewhere."),
    errno.EDQUOT: ("your disk quota is used up", "Free some space or save it elsewhere."),
    errno.EACCES: ("you may not write there", "Choose another folder."),
    errno.EPERM: ("you may not write there", "Choose another folder."),
    errno.EROFS: ("the disk is read-only", "Choose another folder."),
    errno.ENAMETOOLONG: ("the file name is too long", "Choose a shorter name."),
    errno.ENOENT: ("its folder does not exist", "Make the folder or choose another."),
    errno.ENOTDIR: ("its folder does not exist", "Choose another folder."),
    errno.EISDIR: ("a folder has that name", "Choose another name."),
    errno.EINVAL: ("that is no possible file name", 'Choose one without \\ / : * ? " < > |.'),
    errno.EIO: ("the disk reported a fault", "Save it elsewhere."),
}


_LONGEST = 259
"""Characters of a path that Windows takes unless it is told otherwise."""


def explain(path: Path, error: OSError) -> OutputError:
    """The sentence for a failed write."""
    if is_held(error, surely=True):
        return _open_elsewhere(path)
    if os.name == "nt" and error.errno == errno.ENOENT and len(str(path.absolute())) > _LONGEST:
        return OutputError(path, "its path is too long", "Choose a folder nearer to the top.")
    reason, advice = _REASONS.get(
        error.errno or 0, (f"the system refused it ({error.strerror})", "Save it elsewhere.")
    )
    return OutputError(path, reason, advice)


def _open_elsewhere(path: Path) -> OutputError:
    return OutputError(
        path,
        "another program has it open",
        "Close it there (in Word, for instance) and try again.",
    )


def write_atomically(
    path: Path, data: bytes, check: Callable[[Path], object] | None = None
) -> None:
    """Make `path` hold exactly `data`, or leave it as it was.

    The data goes to a new file beside it, is flushed to the disk and then takes its name; the
    permissions of an existing file are kept and a symbolic link is followed. `check` looks at the
    new file before that; what it raises leaves the old one as it was. A file that another program
    has open is tried for a moment more. Raises OutputError.
    """
    target = Path(os.path.realpath(path))
    try:
        mode = _mode_of(target)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".~", suffix=".tmp")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if check is not None:
                check(temporary)
            temporary.chmod(mode)
            _take_name(temporary, target)
        except BaseException:
            with contextlib.suppress(OSError):
                patiently(temporary.unlink)
            raise
        flush_folder(target.parent)
    except OSError as error:
        raise explain(path, error) from error


def _take_name(temporary: Path, target: Path) -> None:
    """Put the new file in the place of the old one."""
    try:
        patiently(lambda: temporary.replace(target))
    except OSError as error:
        if is_held(error):
            # The folder took the new file and the old one may be written: so it is not the rights.
            raise _open_elsewhere(target) from error
        raise


def _mode_of(target: Path) -> int:
    """Permissions for the new file: those of the old one, or the usual; the old must be a writable file."""
    try:
        status = target.stat()
    except FileNotFoundError:
        umask = os.umask(0)
        os.umask(umask)
        return 0o666 & ~umask
    if stat.S_ISDIR(status.st_mode):
        raise OSError(errno.EISDIR, "is a directory")
    if not os.access(target, os.W_OK) or not status.st_mode & stat.S_IWUSR:
        raise OSError(errno.EACCES, "read-only")
    return stat.S_IMODE(status.st_mode)


def flush_folder(folder: Path) -> None:
    """Make the new name durable where the system can; Windows cannot open folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
