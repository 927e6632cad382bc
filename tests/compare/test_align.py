"""Which paragraph is which, and which words of it stayed, where the answer is not plain."""

from __future__ import annotations

from dataclasses import replace

from drafter.compare.align import Pair, align
from drafter.compare.words import Step, steps
from drafter.model.nodes import Document
from drafter.model.notation import parse, parse_text

_OLD = parse(
    """
op| Requests the secretariat to report to the Conference of the Parties;
op| Invites parties to submit information on mercury waste;
op| Decides to meet again in the year 2027.
"""
)


def _of_others(document: Document) -> Document:
    """The same text from a program that knows nothing of our identities."""
    rows = (replace(p, id=f"x{n}") for n, p in enumerate(document.paragraphs))
    return replace(document, paragraphs=tuple(rows))


def test_a_space_between_two_changed_words_is_changed_with_them() -> None:
    found = steps(parse_text("one two three"), parse_text("1 2 three"), lambda _, value: value)
    assert found == [Step(False, (0, 7), (0, 3)), Step(True, (7, 13), (3, 9))]


def test_a_paragraph_written_anew_is_the_same_one_if_identity_says_so() -> None:
    second = _OLD.paragraphs[1].with_content(parse_text("Takes note of everything else."))
    new = _OLD.with_paragraph(1, second).spliced(
        2, 2, (replace(_OLD.paragraphs[1], id="p9", content=parse_text("Urges States to act;")),)
    )
    pairs = align(_OLD.paragraphs, new.paragraphs)
    assert Pair(1, 1) in pairs
    assert Pair(None, 2) in pairs


def test_a_paragraph_that_moved_is_known_by_its_words() -> None:
    first, second, third = _of_others(_OLD).paragraphs
    moved = replace(_OLD, paragraphs=(second, third, first))
    assert align(_OLD.paragraphs, moved.paragraphs) == [
        Pair(0, None, 1), Pair(1, 0), Pair(2, 1), Pair(None, 2, 1),
    ]  # fmt: skip


def test_a_few_words_are_alike_by_chance_and_did_not_move() -> None:
    old = parse("pl| First part\n" + "\n".join(f"op| {p.text}" for p in _OLD.paragraphs))
    words, *others = _of_others(old).paragraphs
    pairs = align(old.paragraphs, (*others, words))
    assert [p for p in pairs if p.old is None or p.new is None] == [Pair(0, None), Pair(None, 3)]
