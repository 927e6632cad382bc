"""Returned copies: taking all of one gives its text, refusing all gives ours."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.compare.merge import merged_content
from drafter.compare.redline import redline
from drafter.compare.returned import Copy, take_in
from drafter.model.digest import sign_of, sign_of_note
from drafter.model.nodes import Comment, Document
from drafter.model.notation import parse, parse_text, write_text
from drafter.model.revisions import REMARKS, final
from drafter.model.richtext import RichText
from tests.compare.edits import bare, edited, plain_documents

_DATE = "2026-03-01T09:00:00Z"


def _seen(document: Document) -> list[object]:
    """A reference that was lost in the copy may find our paragraph again: no harm is done."""
    return bare(document, targets=False)


@st.composite
def returned(draw: st.DrawFn) -> tuple[Document, Document, Document]:
    """Ours, and two copies that came back: some edits tracked, some silent."""
    ours = draw(plain_documents())
    copies = []
    for _ in range(2):
        silent = draw(edited(ours))
        copies.append(redline(silent, draw(edited(silent)), "Ann", _DATE))
    return ours, copies[0], copies[1]


@given(texts=returned())
@settings(max_examples=80)
def test_taking_all_gives_theirs_and_refusing_all_ours(
    texts: tuple[Document, Document, Document],
) -> None:
    ours, copy, _ = texts
    found = take_in(ours, [Copy("Ann", copy)])
    assert _seen(found.result({p.key for p in found.proposals})) == _seen(final(copy))
    assert _seen(found.result(())) == _seen(ours)


@given(texts=returned())
@settings(max_examples=80)
def test_of_several_copies_one_may_be_taken_whole(
    texts: tuple[Document, Document, Document],
) -> None:
    ours, one, other = texts
    found = take_in(ours, [Copy("Ann", one), Copy("Ben", other)])
    for number, copy in enumerate((one, other)):
        taken = {p.key for p in found.proposals if p.copy == number}
        assert _seen(found.result(taken)) == _seen(final(copy))
    assert _seen(found.result(())) == _seen(ours)


_OURS = parse(
    """
op| Requests the secretariat to report to the Conference;
op| Invites parties to submit information on mercury waste;
op| Decides to meet again in the year 2027.
"""
)


def _with(old: str, new: str, document: Document = _OURS) -> Document:
    def changed(text: str) -> str:
        return text.replace(old, new)

    return replace(
        document,
        paragraphs=tuple(
            p.with_content(parse_text(changed(write_text(p.content)))) for p in document.paragraphs
        ),
    )


def test_silent_and_tracked_are_told_apart() -> None:
    silent = _with("secretariat", "Executive Secretary")
    copy = redline(silent, _with("2027", "2028", silent), "Ann", _DATE)
    found = take_in(_OURS, [Copy("ann.docx", copy)]).proposals
    assert [(p.sort, p.reviewer, p.paragraph) for p in found] == [
        ("silent", "ann.docx", "p1"),
        ("tracked", "Ann", "p3"),
    ]


def test_what_cannot_be_taken_together_is_named() -> None:
    copies = [Copy("a", _with("2027", "2028")), Copy("b", _with("2027", "2030"))]
    one, other = take_in(_OURS, copies).proposals
    assert (set(one.conflicts), set(other.conflicts)) == ({other.key}, {one.key})


def test_different_places_of_one_paragraph_go_together() -> None:
    copies = [
        Copy("a", _with("Invites parties", "Invites all parties")),
        Copy("b", _with("mercury waste", "mercury and its waste")),
    ]
    found = take_in(_OURS, copies)
    assert not any(p.conflicts for p in found.proposals)
    text = found.result({p.key for p in found.proposals}).paragraphs[1].text
    assert text == "Invites all parties to submit information on mercury and its waste;"


def test_a_move_is_one_proposal() -> None:
    first, second, third = _OURS.paragraphs
    copy = replace(_OURS, paragraphs=(second, third, first))
    found = take_in(_OURS, [Copy("a", copy)])
    assert [p.change for p in found.proposals] == ["moved"]
    assert bare(found.result({found.proposals[0].key})) == bare(copy)


def test_comments_are_taken_or_left() -> None:
    content = _OURS.paragraphs[0].content.marked(9, 24, "comment", "c1")
    copy = _OURS.with_paragraph(0, _OURS.paragraphs[0].with_content(content))
    copy = replace(copy, comments=(Comment("c1", "Ann", "Which?", _DATE),))
    found = take_in(_OURS, [Copy("a", copy)])
    assert [(p.sort, p.reviewer, p.paragraph) for p in found.proposals] == [
        ("comment", "Ann", "p1")
    ]
    assert [c.text for c in found.result({"1.1"}).comments] == ["Which?"]
    assert found.result(()) == replace(_OURS, serial=found.result(()).serial)


def test_our_own_comments_stay() -> None:
    content = _OURS.paragraphs[0].content.marked(9, 24, "comment", "c9")
    ours = _OURS.with_paragraph(0, _OURS.paragraphs[0].with_content(content))
    ours = replace(ours, comments=(Comment("c9", "We", "Ours.", _DATE),))
    found = take_in(ours, [Copy("a", _with("2027", "2028"))])
    result = found.result({p.key for p in found.proposals})
    assert [c.text for c in result.comments] == ["Ours."]
    assert result.paragraphs[0].content.spans("comment") == ((9, 24),)


_NOTED = parse(
    """
op| Requests the secretariat to report.[^n1]
op| Decides to meet again in the year 2027.
[^n1]| See decision MC-5/3 on mercury waste.
"""
)


def _with_remark(document: Document, ident: str, author: str) -> Document:
    """With a comment on "MC-5/3" in the note."""
    note = document.notes[0]
    at = note.text.index("MC-5/3")
    content = note.paragraphs[0].marked(at, at + 6, "comment", ident)
    remark = Comment(ident, author, f"From {author}.", _DATE)
    document = document.with_note(replace(note, paragraphs=(content,)))
    return replace(document, comments=(*document.comments, remark))


def _remarks_in_note(document: Document) -> list[str]:
    content = document.notes[0].paragraphs[0]
    return [content.text[m.start : m.end] for m in content.marks if m.kind == "comment"]


def test_a_comment_in_a_note_is_taken_or_left() -> None:
    found = take_in(_NOTED, [Copy("a", _with_remark(_NOTED, "c1", "Ann"))])
    assert [(p.sort, p.paragraph) for p in found.proposals] == [("comment", "p1")]
    taken = found.result({found.proposals[0].key})
    assert [c.author for c in taken.comments] == ["Ann"]
    assert _remarks_in_note(taken) == ["MC-5/3"]
    assert _remarks_in_note(found.result(())) == []


def test_comments_in_a_note_of_several_copies_are_all_taken() -> None:
    ben = _with_words(_with_remark(_NOTED, "c1", "Ben"), "waste", "trade")
    found = take_in(_NOTED, [Copy("a", _with_remark(_NOTED, "c1", "Ann")), Copy("b", ben)])
    taken = found.result({p.key for p in found.proposals})
    assert sorted(c.author for c in taken.comments) == ["Ann", "Ben"]
    assert taken.notes[0].text == "See decision MC-5/3 on mercury trade."
    assert {m.value for m in taken.notes[0].paragraphs[0].marks} == {c.id for c in taken.comments}


def _with_words(document: Document, old: str, new: str) -> Document:
    """With other words in the note."""
    content = document.notes[0].paragraphs[0]
    at = content.text.index(old)
    content = content.replaced(at, at + len(old), RichText.of(new))
    return document.with_note(replace(document.notes[0], paragraphs=(content,)))


def test_our_own_comment_in_a_note_stays() -> None:
    ours = _with_remark(_NOTED, "c9", "We")
    found = take_in(ours, [Copy("a", _with_words(_NOTED, "waste", "trade"))])
    result = found.result({p.key for p in found.proposals})
    assert [c.author for c in result.comments] == ["We"]
    assert _remarks_in_note(result) == ["MC-5/3"]


def test_our_own_comment_on_words_of_a_note_that_went_is_on_its_paragraph() -> None:
    ours = _with_remark(_NOTED, "c9", "We")
    found = take_in(ours, [Copy("a", _with_words(_NOTED, "MC-5/3", "BC-1/2"))])
    result = found.result({p.key for p in found.proposals})
    assert result.paragraphs[0].get(REMARKS) == "c9"
    assert [c.author for c in result.comments] == ["We"]


def test_our_own_comment_stays_at_its_place_among_like_words() -> None:
    base = parse(
        "op| Requests mercury in lamps, mercury in schools and mercury in gold to be less."
    )
    content = base.paragraphs[0].content
    at = content.text.index("mercury in gold")
    ours = base.with_paragraph(
        0, base.paragraphs[0].with_content(content.marked(at, at + 7, "comment", "c9"))
    )
    ours = replace(ours, comments=(Comment("c9", "We", "Which?", _DATE),))
    copy = base.with_paragraph(
        0, base.paragraphs[0].with_content(content.replaced(0, 8, RichText.of("Asks")))
    )
    found = take_in(ours, [Copy("a", copy)])
    result = found.result({p.key for p in found.proposals}).paragraphs[0].content
    ((start, _),) = result.spans("comment")
    assert result.text[start:].startswith("mercury in gold")


def test_words_of_two_hands_in_one_paragraph() -> None:
    base, one, other = map(
        parse_text, ("one two three four", "one 2 three four", "one two three _4_")
    )
    assert write_text(merged_content(base, one, other)) == "one 2 three _4_"


def test_the_same_change_by_both_is_made_once() -> None:
    base, new = parse_text("one two three"), parse_text("one 2 three")
    assert merged_content(base, new, new) == new


def test_two_copies_that_want_the_same_are_no_conflict() -> None:
    """Whatever else they change around it."""
    copies = [
        Copy("a", _with("2027", "2028")),
        Copy("b", _with("meet again", "meet", _with("2027", "2028"))),
    ]
    found = take_in(_OURS, copies)
    assert len(found.proposals) == 3
    assert not any(p.conflicts for p in found.proposals)
    text = found.result({p.key for p in found.proposals}).paragraphs[2].text
    assert text == "Decides to meet in the year 2028."


def _signs(document: Document) -> dict[str, str]:
    signs = {p.id: sign_of(p) for p in document.paragraphs}
    return signs | {n.id: sign_of_note(n) for n in document.notes}


@given(data=st.data())
@settings(max_examples=80)
def test_what_we_write_after_sending_is_nobodys_proposal(data: st.DataObject) -> None:
    base = data.draw(plain_documents())
    ours = data.draw(edited(base))
    found = take_in(ours, [Copy("Ann", base, _signs(base))])
    assert found.proposals == ()
    assert _seen(found.result(())) == _seen(ours)


@given(data=st.data())
@settings(max_examples=80)
def test_refusing_all_gives_ours_also_when_we_went_on_writing(data: st.DataObject) -> None:
    base = data.draw(plain_documents())
    ours = data.draw(edited(base))
    silent = data.draw(edited(base))
    copy = redline(silent, data.draw(edited(silent)), "Ann", _DATE)
    found = take_in(ours, [Copy("Ann", copy, _signs(base))])
    assert _seen(found.result(())) == _seen(ours)


@given(texts=returned())
@settings(max_examples=40)
def test_signs_change_nothing_where_we_changed_nothing(
    texts: tuple[Document, Document, Document],
) -> None:
    ours, copy, _ = texts
    with_signs = take_in(ours, [Copy("Ann", copy, _signs(ours))])
    assert with_signs == take_in(ours, [Copy("Ann", copy)])


def test_their_words_and_ours_in_one_paragraph_are_both_kept() -> None:
    ours = _with("to the Conference;", "to the Conference at its next meeting;")
    copy = redline(
        _OURS, _with("Requests the secretariat", "Also requests the secretariat"), "Ann", _DATE
    )
    found = take_in(ours, [Copy("a", copy, _signs(_OURS))])
    assert [(p.change, p.since) for p in found.proposals] == [("changed", False)]
    result = found.result({p.key for p in found.proposals})
    assert result.paragraphs[0].text == (
        "Also requests the secretariat to report to the Conference at its next meeting;"
    )


def test_words_that_both_changed_are_told_and_theirs_stand_if_they_are_taken() -> None:
    ours, copy = _with("2027", "2028"), redline(_OURS, _with("2027", "2030"), "Ann", _DATE)
    found = take_in(ours, [Copy("a", copy, _signs(_OURS))])
    assert [p.since for p in found.proposals] == [True]
    taken = found.result({p.key for p in found.proposals})
    assert taken.paragraphs[2].text.endswith("2030.")
    assert found.result(()).paragraphs[2].text.endswith("2028.")


def test_where_nobody_knows_what_was_sent_their_words_are_told_as_against_ours() -> None:
    ours, copy = _with("2027", "2028"), _with("2027", "2030")
    found = take_in(ours, [Copy("a", copy, _signs(_OURS))])
    assert [(p.sort, p.since) for p in found.proposals] == [("silent", True)]


def test_a_paragraph_of_ours_that_came_later_stays() -> None:
    more = parse("op| Thanks the host country.").paragraphs[0]
    ours = _OURS.spliced(1, 1, (replace(more, id="p99"),))
    copy = redline(_OURS, _with("2027", "2030"), "Ann", _DATE)
    found = take_in(ours, [Copy("a", copy, _signs(_OURS))])
    result = found.result({p.key for p in found.proposals})
    assert result.paragraphs[1].text == "Thanks the host country."
    assert result.paragraphs[3].text.endswith("2030.")
