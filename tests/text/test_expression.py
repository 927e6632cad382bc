"""Every expression of the program can be compiled, and an `Expression` finds what `re` finds."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import drafter
from drafter.text.expression import Expression


def _all_expressions() -> list[tuple[str, Expression]]:
    out = []
    for entry in pkgutil.walk_packages(drafter.__path__, "drafter."):
        if entry.name.startswith(("drafter.ui", "drafter.app", "drafter.__main__")):
            continue
        module = importlib.import_module(entry.name)
        out += [
            (f"{entry.name}.{name}", value)
            for name, value in vars(module).items()
            if isinstance(value, Expression)
        ]
    return out


def test_every_expression_can_be_compiled() -> None:
    found = _all_expressions()
    assert len(found) > 100
    for _, expression in found:
        assert expression.compiled.pattern == expression.pattern


@pytest.mark.parametrize("text", ["", "no sign", "5% and 6 %", "50 per cent"])
def test_an_expression_finds_what_re_finds(text: str) -> None:
    pattern = r"\d+ ?%"
    own, plain = Expression(pattern, signs=("%",)), re.compile(pattern)
    assert [m.span() for m in own.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert bool(own.search(text)) == bool(plain.search(text))
    assert own.sub("x", text) == plain.sub("x", text)
    assert own.findall(text) == plain.findall(text)
    assert own.split(text) == plain.split(text)


def test_no_text_is_searched_that_lacks_the_signs() -> None:
    expression = Expression(r"(", signs=("%",))
    assert expression.search("none of them") is None
    with pytest.raises(re.error):
        expression.search("one of them: %")
