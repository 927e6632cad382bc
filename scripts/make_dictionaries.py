"""Builds resources/dictionaries from the word lists of Debian: packages scowl, hunspell-fr-classical, hunspell-es.

    python -m scripts.make_dictionaries

English is SCOWL's British spelling with -ize, sizes 10 to 60, the smallest size first, so that the
place of a word says how common it is. The same lists give the same bytes.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

_SCOWL = Path("/usr/share/dict/scowl")
_HUNSPELL = Path("/usr/share/hunspell")
_TARGET = Path(__file__).resolve().parents[1] / "resources" / "dictionaries"
_SIZES = (10, 20, 35, 40, 50, 55, 60)
_SETS = ("english", "british_z")
_KINDS = ("words", "upper", "proper-names", "contractions", "abbreviations")
_FOREIGN = (("fr", "fr"), ("es", "es_ES"))
_COPYRIGHT = (("en-GB", "scowl"), ("fr", "hunspell-fr-classical"), ("es", "hunspell-es"))


def main() -> int:
    """Write the dictionaries and their licences; 2 where the lists are not installed."""
    if not _SCOWL.is_dir() or not _HUNSPELL.is_dir():
        print("Install scowl, hunspell-fr-classical and hunspell-es first.", file=sys.stderr)
        return 2
    _TARGET.mkdir(parents=True, exist_ok=True)
    english = _english()
    _write("en-GB.txt.gz", "\n".join(english).encode("utf-8") + b"\n")
    print(f"en-GB: {len(english):,} words")
    for name, source in _FOREIGN:
        for suffix in ("aff", "dic"):
            _write(f"{name}.{suffix}.gz", (_HUNSPELL / f"{source}.{suffix}").read_bytes())
    for name, package in _COPYRIGHT:
        text = Path("/usr/share/doc", package, "copyright").read_text("utf-8", "replace")
        (_TARGET / f"{name}.licence.txt").write_text(text, "utf-8")
    return 0


def _english() -> list[str]:
    seen: dict[str, None] = {}
    for size in _SIZES:
        found: set[str] = set()
        for name in _SETS:
            for kind in _KINDS:
                path = _SCOWL / f"{name}-{kind}.{size}"
                if path.is_file():
                    found.update(path.read_text("latin-1").split())
        seen |= dict.fromkeys(sorted(word for word in found if word not in seen))
    return list(seen)


def _write(name: str, data: bytes) -> None:
    (_TARGET / name).write_bytes(gzip.compress(data, 9, mtime=0))


if __name__ == "__main__":
    sys.exit(main())
