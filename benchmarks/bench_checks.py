"""Checking: a whole text and one changed paragraph, beside a plain loop of 40 expressions."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping

from benchmarks.texts import long_document
from drafter.checks.engine import Checker
from drafter.model.outline import followed, outline
from drafter.profiles import load


def bench_full_check() -> Mapping[str, float]:
    profile = load("minamata")
    profile.openings("en")
    figures = {}
    seconds = {}
    for size in (100, 1_000, 10_000):
        document = long_document(size)
        derived = outline(document, profile.scheme)
        checker = Checker(profile)
        begin = time.perf_counter()
        checker.start(document, derived)
        checker.finish()
        seconds[size] = time.perf_counter() - begin
        figures[f"check_seconds_at_{size}_paragraphs"] = seconds[size]
    figures["check_growth_from_1000_to_10000_paragraphs"] = seconds[10_000] / seconds[1_000]
    plain = _plain_loop()
    figures["plain_loop_of_40_expressions_seconds_at_1000_paragraphs"] = plain
    figures["check_ratio_to_plain_loop_at_1000_paragraphs"] = seconds[1_000] / plain
    return figures


def _plain_loop() -> float:
    words = [
        "requests",
        "welcomes",
        "decides",
        "invites",
        "urges",
        "notes",
        "calls",
        "takes",
        "recalls",
        "affirms",
    ]
    patterns = [re.compile(rf"\b{w}\b.{{0,30}}{c}", re.IGNORECASE) for w in words for c in ";,.:"]
    document = long_document(1_000)
    begin = time.perf_counter()
    for paragraph in document.paragraphs:
        for pattern in patterns:
            for _ in pattern.finditer(paragraph.text):
                pass
    return time.perf_counter() - begin


def bench_one_changed_paragraph() -> Mapping[str, float]:
    return {
        f"recheck_one_paragraph_of_{size}_ms": _recheck(size, offset) * 1000
        for size, offset in ((1_000, 20), (5_000, 20))
    } | {"recheck_one_paragraph_of_1000_inside_ms": _recheck(1_000, 90) * 1000}


def _recheck(size: int, offset: int) -> float:
    """Seconds to check again after a letter was typed at an offset of one paragraph.

    20 lies in the opening or the addressee of most, which the run of "also" depends on.
    """
    profile = load("minamata")
    document = long_document(size)
    derived = outline(document, profile.scheme)
    checker = Checker(profile)
    checker.start(document, derived)
    checker.finish()
    times = []
    for n in range(20):
        index = 100 + 37 * n
        paragraph = document.paragraphs[index]
        changed = document.with_paragraph(
            index, paragraph.with_content(paragraph.content.inserted(offset, "x"))
        )
        begin = time.perf_counter()
        derived = followed(derived, document, changed, profile.scheme)
        checker.start(changed, derived)
        checker.finish()
        times.append(time.perf_counter() - begin)
        document = changed
    return sorted(times)[len(times) // 2]
