"""Damage done to good inputs: bytes, slices, the parts of a zip, the values of a table.

Everything follows from a seed, so that a fault can be met again.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from random import Random

__all__ = ["mutants", "zip_mutants"]

_TOKENS = (
    b"<", b">", b"&", b"]]>", b"<!--", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"\0", b"\xff\xfe",
    b'"', b"{", b"[", b"99999999999999999999", b"-1", b"\xed\xa0\x80", b"\xef\xbf\xbc", b"null",
    b"true", b"[^1]", b"[^1]:", b"(a)", b"1.", b"\n\n", b"\r", b"\t", b"w:val", b"</w:p>", b"<w:p>",
    b"\xe2\x80\xa8", b"\xf0\x9d\x94\x98", b"1e999", b"e", b"NaN",
)  # fmt: skip
_MOST = 6  # changes in one mutant


def mutants(data: bytes, seed: int, count: int) -> Iterator[bytes]:
    """Damaged copies of `data`."""
    for number in range(count):
        yield _mutant(data, Random(f"{seed}/{number}"))


def _mutant(data: bytes, chance: Random) -> bytes:
    made = bytearray(data)
    for _ in range(chance.randint(1, _MOST)):
        at = chance.randint(0, len(made))
        end = min(len(made), at + chance.choice((1, 2, 8, 64, 512)))
        match chance.randint(0, 6):
            case 0:
                made[at:end] = b""
            case 1:
                made[at:at] = chance.choice(_TOKENS)
            case 2 if at < len(made):
                made[at] ^= 1 << chance.randint(0, 7)
            case 3:
                made[at:at] = made[at:end] * chance.choice((1, 2, 50))
            case 4:
                del made[at:]
            case 5:
                other = chance.randint(0, len(made))
                made[other:other] = made[at:end]
            case _:
                made[at:end] = chance.choice(_TOKENS)
    return bytes(made)


def zip_mutants(data: bytes, seed: int, count: int) -> Iterator[bytes]:
    """Copies of a zip with a damaged part, a missing or doubled one, or damage to the zip itself."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for number in range(count):
        chance = Random(f"{seed}/{number}")
        if chance.randint(0, 9) == 0:
            yield _mutant(data, chance)
            continue
        changed = dict(parts)
        name = chance.choice(sorted(parts))
        if chance.randint(0, 9) == 0:
            del changed[name]
        else:
            changed[name] = _mutant(parts[name], chance)
        yield _zipped(changed)


def _zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()
