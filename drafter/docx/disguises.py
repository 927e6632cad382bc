"""What a file is that calls itself .docx and is none: told by its first bytes, with what to do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from drafter.errors import InputError

__all__ = ["no_zip", "other_package"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AS = "Open it in the program it comes from and save it as .docx."
_BEGINNINGS = (
    (b"%PDF", "is a PDF file under another name"),
    (b"{\\rtf", "is a rich text file under another name"),
    (b"<?xml", "is a Word document saved as XML"),
    (b"<!DOCTYPE html", "is a web page under another name"),
    (b"<html", "is a web page under another name"),
)


def no_zip(path: Path, data: bytes) -> InputError:
    """The refusal of a file that is no zip at all, or a broken one."""
    if not data:
        return InputError(path, "is empty", "Choose another file.")
    if data.startswith(_OLE):
        return _ole(path, data)
    if data.startswith(b"PK"):
        return InputError(
            path, "is cut off or damaged", "Fetch it again, or take an older copy of it."
        )
    head = data[:200].lstrip(b"\xef\xbb\xbf \r\n\t")
    for beginning, what in _BEGINNINGS:
        if head[: len(beginning)].lower() == beginning.lower():
            return InputError(path, what, _SAVE_AS)
    return InputError(path, "is not a Word file", "Choose a .docx file.")


def _ole(path: Path, data: bytes) -> InputError:
    """Compound files: their directory names the streams in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return InputError(
            path,
            "is protected by a password",
            "Open it in Word, take the password off (File, Info, Protect Document) and save it.",
        )
    if "WordDocument".encode("utf-16-le") in data:
        return InputError(path, "is an old .doc file", "Open it in Word and save it as .docx.")
    return InputError(
        path,
        "is protected by a password or is a file of an older Office program",
        "Open it in Word and save it as .docx without a password.",
    )


def other_package(path: Path, names: Iterable[str]) -> InputError:
    """The refusal of a sound zip that holds no Word document."""
    known = set(names)
    for name, what in (
        ("content.xml", "is an OpenDocument file under another name"),
        ("xl/workbook.xml", "is an Excel workbook under another name"),
        ("ppt/presentation.xml", "is a PowerPoint presentation under another name"),
    ):
        if name in known:
            return InputError(path, what, _SAVE_AS)
    return InputError(path, "is not a Word document", "Choose a .docx file.")
