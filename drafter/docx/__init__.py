"""Word files: written from a template in the manner of the United Nations, and read again.

`read` gives a file of this program back exactly, and recognises those of others. `write` takes
`Options`. Nothing else of this room is for use outside it, but for `pages`, which lays out what was
written and so reads its parts.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from drafter.docx.options import Options
from drafter.docx.package import Package
from drafter.docx.reader.file import read_file, signs_of
from drafter.docx.reader.foreign import recognise_file
from drafter.docx.reader.losses import notices_of
from drafter.docx.reader.own import restore
from drafter.docx.writer.write import to_bytes, write
from drafter.errors import ProfileError
from drafter.profiles import Profile, load
from drafter.recognition.imported import Imported, Notice

__all__ = ["Options", "read", "sent", "to_bytes", "write"]


def read(path: Path, profile: Profile | None = None) -> Imported:
    """Open a Word file; `profile` is that of the body, None to take the file's or guess it.

    Raises InputError with one sentence for a file that cannot be read.
    """
    package = Package.open(path)
    file = read_file(package)
    notices = notices_of(file.losses)
    if file.records is None:
        imported = recognise_file(file, profile)
    else:
        used = profile
        if used is None:
            try:
                used = load(file.records.profile)
            except ProfileError:
                used = load("generic")
                notices.append(
                    Notice(
                        "body-unknown",
                        f"The body “{file.records.profile}” is not known here; the general"
                        " conventions were taken.",
                    )
                )
        imported = restore(file, file.records, used)
    return replace(imported, notices=(*imported.notices, *notices))


def sent(path: Path) -> dict[str, str]:
    """A sign of each paragraph and note as this program wrote them into a file, by identity.

    Empty for files of other programs. Raises InputError for a file that cannot be read.
    """
    return signs_of(Package.open(path))
