"""A reference that stands on the other side of its paragraph than the words behind it say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.checks.engine import check
from drafter.model.notation import parse
from drafter.model.places import State
from drafter.model.richtext import REFERENCE, RichText
from drafter.profiles import load


@pytest.mark.parametrize(
    ("lang", "words", "wrong"),
    [
        ("en", " above", True),
        ("en", " below", False),
        ("en", ", above", True),
        ("fr", " ci-dessus", True),
        ("fr", " ci-dessous", False),
        ("es", " supra", True),
        ("es", " siguiente", False),
        ("en", " and what stands above it", False),
    ],
)
def test_words_that_point_the_wrong_way_are_found(lang: str, words: str, wrong: bool) -> None:
    document = replace(parse("bl| The Conference,\nop| Recalls X\nop| b"), lang=lang)
    content = RichText.of("See ") + RichText.object(REFERENCE, "p3") + RichText.of(words + ";")
    document = document.with_paragraph(1, document.paragraphs[1].with_content(content))
    found = [f for f in check(document, load("generic")) if f.rule == "reference-lost"]
    assert bool(found) == wrong
    for finding in found:
        after = finding.fixes[0].command(State(document))
        assert after is not None
        left = check(after.document, load("generic"))
        assert not [f for f in left if f.rule == "reference-lost"]
