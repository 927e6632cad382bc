"""Every reader of the program, as a function from bytes to nothing or one plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from drafter import docx, formats
from drafter.assets import resource
from drafter.errors import DrafterError
from drafter.formats.clipboard import from_html, from_plain
from drafter.profiles import load
from drafter.storage import native
from drafter.storage.journal import Journal, Owner, read_journal
from drafter.storage.native import Lines
from tests.documents import SMALL

__all__ = ["SHARED", "TARGETS", "Target", "seeds", "survives"]

SHARED = Path(__file__).parents[3] / "shared" / "samples"
_DATA = Path(__file__).parents[1] / "data"
_DRAFT = replace(SMALL, profile="minamata", serial=20)


_NUMBERS = count()


@dataclass(frozen=True, slots=True)
class Target:
    """A reader. `read` is given damaged bytes and a folder; `zipped` inputs are damaged inside."""

    suffix: str
    read: Callable[[bytes, Path], object]
    zipped: bool = False


def _file(suffix: str) -> Callable[[bytes, Path], object]:
    def read(data: bytes, folder: Path) -> object:
        path = folder / f"input{suffix}"
        path.write_bytes(data)
        return formats.read(path)

    return read


def _journal(data: bytes, folder: Path) -> object:
    path = folder / "input.journal"
    path.write_bytes(data)
    return read_journal(path)


def _html(data: bytes, _folder: Path) -> object:
    return from_html(data.decode("utf-8", "replace"), load("minamata"), "en")


def _plain(data: bytes, _folder: Path) -> object:
    return from_plain(data.decode("utf-8", "replace"), load("ga"), "en")


def _profile(data: bytes, folder: Path) -> object:
    # Profiles are kept once read, so each needs a name of its own.
    name = f"own{next(_NUMBERS)}"
    (folder / f"{name}.toml").write_bytes(data)
    try:
        return load(name, [folder])
    finally:
        (folder / f"{name}.toml").unlink()


TARGETS: Mapping[str, Target] = {
    "docx": Target(".docx", _file(".docx"), zipped=True),
    "undraft": Target(".undraft", _file(".undraft")),
    "txt": Target(".txt", _file(".txt")),
    "clipboard-html": Target(".html", _html),
    "clipboard-text": Target(".txt", _plain),
    "journal": Target(".journal", _journal),
    "profile": Target(".toml", _profile),
}


def seeds(name: str, folder: Path, *, most: int = 40) -> list[bytes]:
    """Good inputs for a reader: the small model case, and samples where they are at hand."""
    profile = load("minamata")
    match name:
        case "docx":
            path = folder / "seed.docx"
            docx.write(_DRAFT, profile, path)
            samples = [p.read_bytes() for p in sorted(SHARED.rglob("*.docx"))[:most]]
            small = [data for data in samples if len(data) < 200_000 and data[:2] == b"PK"]
            return [path.read_bytes(), *small]
        case "undraft":
            return [native.dumps(_DRAFT).encode()]
        case "clipboard-html":
            path = folder / "seed.html"
            formats.write(_DRAFT, path)
            return [path.read_bytes()]
        case "journal":
            journal = Journal(folder / "seed.journal", Owner("", "seed"))
            lines = Lines()
            journal.record(lines.of(_DRAFT))
            journal.record(lines.of(replace(_DRAFT, stage="final")))
            data = journal.path.read_bytes()
            journal.close()
            return [data]
        case "profile":
            return [(resource("profiles") / f"{n}.toml").read_bytes() for n in ("ga", "minamata")]
        case _:
            texts = [(_DATA / "model-case.txt").read_bytes()]
            return texts + [p.read_bytes() for p in sorted(SHARED.glob("texts/*/*.txt"))[:most]]


def survives(target: Target, data: bytes, folder: Path) -> bool:
    """Whether the reader took the input or refused it in one sentence; anything else is raised."""
    try:
        target.read(data, folder)
    except DrafterError as error:
        sentence = str(error)
        assert sentence, "a refusal must say why"
        assert len(sentence) < 600, sentence
        assert "Traceback" not in sentence
        return False
    return True
