"""What objects read as, and where the words around them then stand."""

from __future__ import annotations

from drafter.model.notation import parse
from drafter.model.numbering import Scheme
from drafter.model.outline import outline
from drafter.model.richtext import FOREIGN, RichText
from drafter.model.spoken import spoken, words_of
from tests.objects import EQUATION, OBJECTS


def test_references_and_equations_are_read_and_pictures_named_where_wanted() -> None:
    document = parse("op| One;[^n1]\nop| See {p1}: \n[^n1]| Note.")
    content = document.paragraphs[1].content + EQUATION + RichText.object(FOREIGN, OBJECTS[0])
    derived = outline(document, Scheme())
    text, places = spoken(content, words_of(document, derived))
    assert text == "See paragraph 1: E=mc"
    assert [text[places[i] : places[i + 1]] for i in (4, 7, 8)] == ["paragraph 1", "E=mc", ""]
    named, _ = spoken(content, words_of(document, derived, pictures=True))
    assert named == "See paragraph 1: E=mc[A map]"
    first, _ = spoken(document.paragraphs[0].content, words_of(document, derived))
    assert first == "One;"
