"""Recognition over the adopted texts: shares of paragraphs right, by body."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from drafter.model.nodes import Paragraph
from tests.corpus.samples import SAMPLES, Sample, samples, squeezed

_WANTED = {
    "pre": ("preambular", False),
    "presub": ("preambular", True),
    "op": ("operative", False),
    "sub": ("operative", True),
}

# Folders whose labels or texts are at fault: two languages run into each other, or operative
# paragraphs are labelled preambular.
_FAULTY = {"ga-fr", "ecosoc-fr", "unea-fr"}


def _compare(sample: Sample) -> tuple[Counter[str], Counter[str], list[str]]:
    found: dict[str, list[Paragraph]] = defaultdict(list)
    for paragraph in sample.document().paragraphs:
        found[squeezed(paragraph.text)].append(paragraph)
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wrong = []
    for label in sample.labels:
        if label.kind not in _WANTED:
            continue
        total[label.kind] += 1
        own = found.get(squeezed(label.text), [])
        match = own.pop(0) if len(own) > 1 else next(iter(own), None)
        got = None if match is None else (match.kind.value, match.level > 0)
        if got == _WANTED[label.kind]:
            right[label.kind] += 1
        else:
            wrong.append(f"{sample.name}: {label.kind} {label.number} {label.text[:50]!r} as {got}")
    return total, right, wrong


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not beside the project")
def test_at_least_99_in_100_paragraphs_are_recognised_in_every_body() -> None:
    total: dict[str, Counter[str]] = defaultdict(Counter)
    right: dict[str, Counter[str]] = defaultdict(Counter)
    wrong: list[str] = []
    for sample in samples():
        if sample.folder in _FAULTY:
            continue
        n, ok, bad = _compare(sample)
        total[sample.folder] += n
        right[sample.folder] += ok
        wrong += bad
    shares = {f: sum(right[f].values()) / sum(total[f].values()) for f in total}
    assert min(shares.values()) >= 0.99, (shares, wrong)
