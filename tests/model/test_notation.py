"""The one-line notation says the same there and back."""

from __future__ import annotations

import pytest
from hypothesis import given

from drafter.model.notation import parse, parse_text, write, write_text
from drafter.model.richtext import RichText
from tests.documents import SMALL, rich_texts


def test_the_small_case_comes_back() -> None:
    assert parse(write(SMALL)) == SMALL


@given(rich_texts(("n1",), ("p1",), ()))
def test_any_content_without_languages_comes_back(content: RichText) -> None:
    content = content.unmarked(0, len(content), "language")
    if "\n" not in content.text:
        again = parse_text(write_text(content))
        assert again.text == content.text
        assert again.objects("note") == content.objects("note")


def test_levels_marks_starts_and_languages() -> None:
    text = "op2=5!7.@fr| _Prie_ a\\nb\nop!| x\nh3| y\n[^n1*]| *\n[^n1*]+| more"
    document = parse(text)
    first = document.paragraphs[0]
    assert (first.level, first.start, first.mark, first.lang) == (2, 5, "7.", "fr")
    assert first.content.text == "Prie a\nb"
    assert document.paragraphs[1].mark == ""
    assert document.notes[0].sign == "*"
    assert len(document.notes[0].paragraphs) == 2


def test_a_line_without_code_is_named() -> None:
    with pytest.raises(ValueError, match="line 2"):
        parse("op| a\nxx yy")
