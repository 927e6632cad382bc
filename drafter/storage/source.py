"""Reading the bytes of a file the user named, with limits and plain sentences."""

from __future__ import annotations

import errno
from pathlib import Path

from drafter.errors import InputError
from drafter.storage.patience import is_held

__all__ = ["MAX_BYTES", "decode_text", "read_bytes", "unreadable"]

MAX_BYTES = 64 * 1024 * 1024
"""Largest file opened; a decision of 1,000 paragraphs takes less than one megabyte."""


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The whole file. Raises InputError if it is missing, a folder, unreadable, empty or huge."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError:
        raise InputError(path, "is not a possible file name", "Check the name.") from None
    if len(data) > limit:
        size = limit // (1024 * 1024)
        raise InputError(path, f"is larger than {size} MB", "Split it into smaller documents.")
    if not data.strip():
        raise InputError(path, "is empty", "Choose another file.")
    return data


def unreadable(path: Path, error: OSError) -> InputError:
    """The sentence for a file that the system does not give."""
    if isinstance(error, FileNotFoundError):
        return InputError(path, "does not exist", "Check the name and the folder.")
    if is_held(error, surely=True):
        return InputError(
            path,
            "is open in another program, which lets nobody read it",
            "Close it there (in Word, for instance) and try again.",
        )
    denied = isinstance(error, PermissionError)
    # Windows says of a folder that it may not be read.
    if isinstance(error, IsADirectoryError) or (denied and path.is_dir()):
        return InputError(path, "is a folder", "Name a file inside it.")
    if denied:
        return InputError(
            path, "may not be read by you", "Ask its owner for access or copy it first."
        )
    if error.errno == errno.ENAMETOOLONG:
        return InputError(path, "has a name that is too long", "Rename it first.")
    if error.errno == errno.EINVAL:
        return InputError(path, "is not a possible file name", "Check the name.")
    return InputError(path, f"cannot be read ({error.strerror})", "Copy it to this computer first.")


def decode_text(path: Path, data: bytes) -> str:
    """Text from bytes: UTF-8 or UTF-16 with a byte order mark. Raises InputError for the rest."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    encoding = "utf-16" if marked else "utf-8-sig"
    if encoding == "utf-8-sig" and b"\0" in data:
        raise InputError(
            path, "is not a text file", "Open it in the program that made it and save it as text."
        )
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-8-sig":
            text = _western(data)
            if text is not None:
                return text
        raise InputError(
            path,
            "is not text in UTF-8",
            "Save it again with the encoding UTF-8.",
            place=f"byte {error.start + 1}",
        ) from None


def _western(data: bytes) -> str | None:
    """Text in Windows-1252, which older converters write, if nothing in it speaks against."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    printable = sum(c.isprintable() or c in "\n\r\t" for c in text)
    letters = sum(c.isascii() and (c.isalpha() or c.isspace()) for c in text)
    return text if printable == len(text) and letters > len(text) * 0.8 else None
