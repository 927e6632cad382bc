"""Tracked changes and comments of a Word file, in and out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from drafter import docx, formats
from drafter.docx import Options
from drafter.docx.package import Package
from drafter.model.nodes import Comment, Document, Kind, Revision
from drafter.model.notation import parse
from drafter.model.revisions import REMARKS, final, original, reject
from drafter.model.richtext import COMMENT, DELETION
from drafter.model.tables import table_of
from drafter.profiles import load
from tests.docx.word_changes import resolve
from tests.docx.word_files import NAMESPACES, p, word_file

_WHO = 'w:author="Ann" w:date="2026-01-02T03:04:05Z"'
_OTHER = 'w:author="Ben" w:date="2026-01-03T00:00:00Z"'


def _run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _gone(text: str, who: str = _WHO) -> str:
    return f'<w:del w:id="1" {who}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def _come(text: str, who: str = _WHO) -> str:
    return f'<w:ins w:id="1" {who}>{_run(text)}</w:ins>'


def _texts(document: Document) -> list[str]:
    return [q.text for q in document.paragraphs]


def _read(path: Path, body: str) -> Document:
    return formats.read(word_file(path / "draft.docx", body)).document


def test_insertions_and_deletions_keep_author_and_date(tmp_path: Path) -> None:
    body = f"<w:p>{_run('Requests the ')}{_gone('Secretary')}{_come('Director', _OTHER)}{_run(' to act.')}</w:p>"
    document = _read(tmp_path, body)
    assert _texts(final(document)) == ["Requests the Director to act."]
    assert _texts(original(document)) == ["Requests the Secretary to act."]
    assert [(r.author, r.date) for r in document.revisions] == [
        ("Ann", "2026-01-02T03:04:05Z"),
        ("Ben", "2026-01-03T00:00:00Z"),
    ]


def test_one_author_is_rejected_and_the_other_stays(tmp_path: Path) -> None:
    document = _read(
        tmp_path, f"<w:p>{_run('A ')}{_come('b ')}{_come('c ', _OTHER)}{_run('d')}</w:p>"
    )
    after = reject(document, {r.id for r in document.revisions if r.author == "Ann"})
    assert _texts(after) == ["A c d"]
    assert [r.author for r in after.revisions] == ["Ben"]


def test_the_end_of_a_paragraph_joins_or_parts(tmp_path: Path) -> None:
    mark = f"<w:pPr><w:rPr><w:del w:id='1' {_WHO}/></w:rPr></w:pPr>"
    document = _read(tmp_path, f"<w:p>{mark}{_run('Decides ')}</w:p>{p('to meet again in 2027')}")
    assert _texts(final(document)) == ["Decides to meet again in 2027"]
    assert len(original(document).paragraphs) == 2


def test_a_paragraph_that_was_struck_out_comes_back_with_its_kind(tmp_path: Path) -> None:
    struck = f"<w:pPr><w:rPr><w:del w:id='1' {_WHO}/></w:rPr></w:pPr>"
    rows = [
        p("The Conference of the Parties,"),
        p("Recalling decision MC-5/3,"),
        p("1. Requests the secretariat to report;"),
        f"<w:p>{struck}{_gone('2. Invites parties to take part;')}</w:p>",
        p("2. Decides to meet again."),
    ]
    document = _read(tmp_path, "".join(rows))
    assert _texts(final(document))[-1] == "Decides to meet again."
    assert len(final(document).paragraphs) == 4
    kept = original(document).paragraphs[3]
    assert (kept.kind.value, kept.text) == ("operative", "Invites parties to take part;")


def test_a_move_is_one_thing(tmp_path: Path) -> None:
    def half(name: str, sign: str) -> str:
        mark = f"<w:pPr><w:rPr><w:{sign} w:id='1' {_WHO}/></w:rPr></w:pPr>"
        inside = _run("Invites parties to act;")
        return (
            f"<w:p>{mark}<w:{sign}RangeStart w:id='{name}' w:name='move1' {_WHO}/>"
            f"<w:{sign} w:id='2' {_WHO}>{inside}</w:{sign}><w:{sign}RangeEnd w:id='{name}'/></w:p>"
        )

    document = _read(
        tmp_path, half("7", "moveFrom") + p("Stays where it is.") + half("8", "moveTo")
    )
    assert {r.move for r in document.revisions} == {"move1"}
    one = document.revisions[0].id
    assert _texts(reject(document, {one})) == ["Invites parties to act;", "Stays where it is."]
    assert _texts(final(document)) == ["Stays where it is.", "Invites parties to act;"]


def test_a_change_of_format(tmp_path: Path) -> None:
    change = (
        f"<w:rPr><w:i/><w:rPrChange w:id='1' {_WHO}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>"
    )
    document = _read(tmp_path, f"<w:p>{_run('Requests', change)}{_run(' parties to act')}</w:p>")
    assert final(document).paragraphs[0].content.spans("italic") == ((0, 8),)
    before = original(document).paragraphs[0].content
    assert (before.spans("bold"), before.spans("italic")) == (((0, 8),), ())


def test_rows_of_a_table(tmp_path: Path) -> None:
    def row(text: str, sign: str = "") -> str:
        return f"<w:tr>{sign}<w:tc>{p(text)}</w:tc><w:tc>{p('x')}</w:tc></w:tr>"

    gone = f"<w:trPr><w:del w:id='1' {_WHO}/></w:trPr>"
    document = _read(tmp_path, f"<w:tbl>{row('one')}{row('two', gone)}</w:tbl>{p('After')}")
    assert final(document).paragraphs[0].content.text == "one\tx"
    assert original(document).paragraphs[0].content.text == "one\tx\ntwo\tx"


def _with_comments(path: Path) -> Path:
    def row(ident: int, para: str, author: str, text: str) -> str:
        return (
            f'<w:comment w:id="{ident}" w:author="{author}" w:date="2026-01-02T03:04:05Z">'
            f'<w:p w14:paraId="{para}">{_run(text)}</w:p></w:comment>'
        )

    marked = (
        f'<w:p>{_run("Requests ")}<w:commentRangeStart w:id="0"/>{_run("the secretariat")}'
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
        '<w:r><w:commentReference w:id="1"/></w:r></w:p>'
    )
    threads = (
        '<w15:commentEx w15:paraId="0000000A" w15:done="1"/>'
        '<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="1"/>'
    )
    rows = row(0, "0000000A", "Ann", "Which one?") + row(1, "0000000B", "Ben", "Ours.")
    return word_file(
        path / "draft.docx",
        marked,
        parts={
            "word/comments.xml": f"<w:comments {NAMESPACES}>{rows}</w:comments>",
            "word/commentsExtended.xml": f"<w15:commentsEx {NAMESPACES}>{threads}</w15:commentsEx>",
        },
        related={"comments": "comments.xml", "commentsExtended": "commentsExtended.xml"},
    )


def test_comments_come_with_their_thread(tmp_path: Path) -> None:
    document = formats.read(_with_comments(tmp_path)).document
    first, answer = document.comments
    assert (first.author, first.text, first.resolved) == ("Ann", "Which one?", True)
    assert (answer.author, answer.parent) == ("Ben", first.id)
    content = document.paragraphs[0].content
    start, end = next((m.start, m.end) for m in content.marks if m.value == first.id)
    assert content.text[start:end] == "the secretariat"


def test_a_comment_on_a_paragraph_without_words_has_a_place(tmp_path: Path) -> None:
    """Also in a file in which nothing else was reviewed."""
    row = f'<w:comment w:id="0" w:author="Ann">{p("What goes here?")}</w:comment>'
    path = word_file(
        tmp_path / "a.docx",
        p("1. Decides to meet;") + '<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>',
        parts={"word/comments.xml": f"<w:comments {NAMESPACES}>{row}</w:comments>"},
        related={"comments": "comments.xml"},
    )
    document = formats.read(path).document
    assert document.paragraphs[-1].get(REMARKS) == document.comments[0].id


def _reviewed() -> Document:
    document = parse("op| Requests the secretariat to report;\npl| ")
    content = document.paragraphs[0].content.marked(9, 24, "comment", "c1")
    document = document.with_paragraph(0, document.paragraphs[0].with_content(content))
    comments = (
        Comment("c1", "Ann", "Which one?\nSay it.", "2026-01-02T03:04:05Z", resolved=True),
        Comment("c2", "Ben Bo", "Ours & <theirs>.", "2026-01-03T03:04:05Z", parent="c1"),
    )
    return replace(document, profile="minamata", serial=9, comments=comments)


def test_comments_go_out_and_come_back(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    docx.write(_reviewed(), load("minamata"), path)
    again = docx.read(path).document
    assert again.comments == _reviewed().comments
    assert again.paragraphs == _reviewed().paragraphs


def test_a_comment_in_a_note_goes_out_and_comes_back(tmp_path: Path) -> None:
    document = parse("op| Decides to meet.[^n1]\n[^n1]| See decision MC-5/3.")
    note = document.notes[0]
    document = document.with_note(
        replace(note, paragraphs=(note.paragraphs[0].marked(4, 12, COMMENT, "c1"),))
    )
    remark = Comment("c1", "Ann", "Which one?", "2026-01-02T03:04:05Z")
    document = replace(document, profile="minamata", serial=9, comments=(remark,))
    docx.write(document, load("minamata"), tmp_path / "a.docx")
    again = docx.read(tmp_path / "a.docx").document
    assert again.notes == document.notes
    assert again.comments == document.comments


def test_a_clean_copy_holds_neither(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    docx.write(_reviewed(), load("minamata"), path, Options(clean=True))
    assert not [n for n in Package.open(path).names if "omments" in n]
    assert docx.read(path).document.comments == ()


@pytest.mark.parametrize("profile", ["minamata", "ga", "hrc"])
def test_a_table_comes_back_with_its_merges(profile: str, tmp_path: Path) -> None:
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    rows = (
        "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
        + cell.format('<w:gridSpan w:val="2"/>', p("Both"))
        + cell.format('<w:vMerge w:val="restart"/>', p("Down") + p("twice"))
        + "</w:tr><w:tr>"
        + cell.format("", p("a"))
        + cell.format('<w:shd w:fill="FF0000" w:val="clear"/>', p(""))
        + cell.format("<w:vMerge/>", "<w:p/>")
        + "</w:tr>"
    )
    grid = (
        '<w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="200"/><w:gridCol w:w="300"/></w:tblGrid>'
    )
    path = word_file(tmp_path / "draft.docx", f"<w:tbl>{grid}{rows}</w:tbl>{p('After')}")
    document = replace(formats.read(path).document, profile=profile)
    assert document.paragraphs[0].content.text == "Both\tDown\u0085twice\na\t"
    docx.write(document, load(profile), path)
    again = docx.read(path).document
    assert again.paragraphs[0].content == document.paragraphs[0].content
    assert '"across":2' in again.paragraphs[0].get("table")
    assert '"down":2' in again.paragraphs[0].get("table")
    assert "FF0000" in again.paragraphs[0].get("table")


def _remarked(*comments: Comment) -> Document:
    document = replace(parse("op| _Requests_ the secretariat."), profile="minamata")
    content = document.paragraphs[0].content.marked(0, 8, COMMENT, comments[0].id)
    paragraph = document.paragraphs[0].with_content(content)
    return replace(document.with_paragraph(0, paragraph), comments=comments)


def test_a_table_with_empty_ends_keeps_its_frame_beside_changes(tmp_path: Path) -> None:
    def row(*cells: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{p(c)}</w:tc>' for c in cells)}</w:tr>"

    wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p/></w:tc></w:tr>"
    grid = "<w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='800'/></w:tblGrid>"
    table = f"<w:tbl>{grid}{wide}{row('a', 'b')}{row('c', '')}{row('', '')}</w:tbl>"
    change = '<w:ins w:id="1" w:author="A"><w:r><w:t>Decides to meet.</w:t></w:r></w:ins>'
    path = word_file(tmp_path / "a.docx", f"<w:p>{change}</w:p>{table}{p('End.')}")
    document = formats.read(path).document
    found = next(table_of(q) for q in document.paragraphs if q.kind is Kind.TABLE)
    assert [[c.across for c in r.cells] for r in found.rows] == [[2], [1, 1], [1, 1], [1, 1]]
    assert found.widths == (900, 800)


def test_answers_to_answers_come_along_and_what_has_no_place_is_named(tmp_path: Path) -> None:
    document = _remarked(
        Comment("c1", "Ann", "Which?"),
        Comment("c2", "Ben", "Ours.", parent="c1"),
        Comment("c3", "Cy", "Sure?", parent="c2"),
        Comment("c4", "Di", "Nowhere."),
    )
    notices = formats.write(document, tmp_path / "a.docx")
    assert [n.code for n in notices] == ["comments-left-out"]
    back = formats.read(tmp_path / "a.docx").document.comments
    assert [(c.author, c.text) for c in back] == [
        ("Ann", "Which?"),
        ("Ben", "Ours."),
        ("Cy", "Sure?"),
    ]
    assert {c.parent for c in back[1:]} == {back[0].id}


def test_a_date_that_is_none_does_not_leave(tmp_path: Path) -> None:
    formats.write(_remarked(Comment("c1", "Ann", "Which?", date="yesterday")), tmp_path / "a.docx")
    assert b"yesterday" not in Package.open(tmp_path / "a.docx").bytes("word/comments.xml")


@pytest.mark.parametrize("accept", [True, False])
def test_a_note_stays_whichever_of_its_marks_goes(accept: bool, tmp_path: Path) -> None:
    document = replace(
        parse("op| _Requests_ one,[^n1] and;\nop| _Decides_ two.[^n1]\n[^n1]| See it."),
        profile="minamata",
    )
    at = document.paragraphs[0].content.text.index("\ufffc")
    content = document.paragraphs[0].content.marked(at, at + 1, DELETION, "r1")
    marked = replace(
        document.with_paragraph(0, document.paragraphs[0].with_content(content)),
        revisions=(Revision("r1", "Ann"),),
    )
    formats.write(marked, tmp_path / "a.docx")
    decided = resolve(tmp_path / "a.docx", tmp_path / "b.docx", accept=accept)
    back = docx.read(decided).document
    cited = [value for _, _, value in back.citations()]
    assert len(cited) == (1 if accept else 2)
    assert {back.note(i).text for i in cited} == {"See it."}  # type: ignore[union-attr]
