"""What stands for a picture or equation where it cannot be shown, and what is counted of it."""

from __future__ import annotations

from drafter.model.foreign import (
    Foreign,
    counted_text,
    label_of,
    likeness_of,
    used_pictures,
    with_pictures,
)
from drafter.model.nodes import Document, Kind, Note, Paragraph, Picture
from drafter.model.richtext import FOREIGN, RichText
from tests.objects import EQUATION, OBJECTS, PICTURES, picture_value


def test_words_of_equations_are_counted_and_those_of_pictures_are_not() -> None:
    content = RichText.of("See ") + EQUATION + RichText.of(" and ")
    content = content + RichText.object(FOREIGN, OBJECTS[0])
    assert counted_text(content) == "See E=mc and "


def test_labels_say_what_it_is() -> None:
    assert label_of(OBJECTS[0]) == "[A map]"
    assert label_of(OBJECTS[1]) == "[picture]"
    assert label_of(OBJECTS[1], "image") == "[image]"
    assert label_of(OBJECTS[2]) == "E=mc"
    assert label_of(Foreign("equation", "", "<m:oMath/>").value) == "[equation]"


def test_two_that_show_the_same_are_alike_wherever_they_hang() -> None:
    plain = picture_value(PICTURES[0], "A map")
    hung = plain.replace("190500", "380000").replace("A map", "The map")
    assert likeness_of(plain) == likeness_of(hung)
    assert likeness_of(plain) != likeness_of(picture_value(PICTURES[1], "A map"))


def test_pictures_of_notes_are_used_and_others_are_not() -> None:
    note = Note("n1", (RichText.object(FOREIGN, OBJECTS[1]),))
    document = Document((Paragraph("p1", Kind.PLAIN),), (note,), pictures=PICTURES)
    assert used_pictures(document) == (PICTURES[1],)


def test_pictures_of_two_documents_stand_in_one_order() -> None:
    one = with_pictures(Document(), (PICTURES[1],))
    assert with_pictures(one, PICTURES).pictures == PICTURES
    assert with_pictures(one, (Picture(PICTURES[1].id, "png", b""),)) is one
