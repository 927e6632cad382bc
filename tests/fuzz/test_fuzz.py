"""Damaged inputs are taken or refused in one sentence, in a short run; `make fuzz` is the long one."""

from __future__ import annotations

import logging
import os
import time
from pathlib import Path

import pytest

from tests.fuzz.mutations import mutants, zip_mutants
from tests.fuzz.targets import TARGETS, seeds, survives

_SECONDS = float(os.environ.get("FUZZ_SECONDS", "2"))
_LOG = logging.getLogger("fuzz")
_SLOW = 20.0  # seconds that no single input may take
_FROM = int(os.environ.get("FUZZ_SEED", "0"))


@pytest.mark.parametrize("name", TARGETS)
def test_damage_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    target = TARGETS[name]
    good = seeds(name, tmp_path)
    assert all(survives(target, data, tmp_path) for data in good[:1])
    end = time.monotonic() + _SECONDS
    tried = taken = 0
    seed = _FROM
    while time.monotonic() < end:
        data = good[seed % len(good)]
        damaged = (zip_mutants if target.zipped else mutants)(data, seed, 20)
        for number, mutant in enumerate(damaged):
            begin = time.monotonic()
            try:
                taken += survives(target, mutant, tmp_path)
            except BaseException:
                kept = Path("build") / f"fuzz-{name}-{seed}-{number}{target.suffix}"
                kept.parent.mkdir(exist_ok=True)
                kept.write_bytes(mutant)
                raise
            assert time.monotonic() - begin < _SLOW
            tried += 1
            if time.monotonic() > end:
                break
        seed += 1
    _LOG.info("%s: %d inputs, %d taken", name, tried, taken)
    assert tried > 10
    assert taken <= tried


def test_cases_that_once_did_harm(tmp_path: Path) -> None:
    for case in sorted((Path(__file__).parent / "cases").glob("*.*")):
        name = case.name.partition("-")[0]
        survives(TARGETS[name.replace("_", "-")], case.read_bytes(), tmp_path)
