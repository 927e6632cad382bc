"""Fields and links of other programs become references where they read as the draft's would."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import docx
from drafter.docx.package import Package, zipped
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.model.outline import outline
from drafter.model.references import reference_text
from drafter.model.revisions import final, original
from drafter.model.richtext import LINK, REFERENCE, Mark, RichText
from drafter.profiles import load
from drafter.recognition.imported import Imported
from tests.docx.pages import needs_office, saved_by_office
from tests.docx.word_files import p, word_file

_OPENING = p("The Conference of the Parties,") + p("Recalling its decision MC-1/1,")


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(instruction: str, shown: str) -> str:
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return begin + code + middle + _run(shown) + end


def _named(name: str, inside: str, number: int = 1) -> str:
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def _body(pointing: str) -> str:
    """A decision whose paragraph 3 points, and whose paragraph 2 (b) and its words are named."""
    return (
        _OPENING
        + p("1. Decides to meet;")
        + p("2. Requests the secretariat:")
        + p("(a) To prepare a report;")
        + f"<w:p>{_named('_Ref7', _run('(b) To send it out;'))}</w:p>"
        + f"<w:p>{pointing}</w:p>"
    )


def _read(body: str, folder: Path) -> Imported:
    return docx.read(word_file(folder / "a.docx", body), load("minamata"))


def _shown(content: RichText, document: Document) -> str:
    derived = outline(document, load(document.profile).scheme_for(document.lang))
    return content.expanded(lambda _, value: f"<{reference_text(document, derived, value)}>")


def _last(body: str, folder: Path) -> tuple[str, list[str]]:
    """How the last paragraph reads, with references in pointed brackets, and what was told of it."""
    imported = _read(body, folder)
    last = imported.document.paragraphs[-1]
    told = [n.message for n in imported.notices if n.paragraph == last.id]
    return _shown(last.content, imported.document), told


@pytest.mark.parametrize(
    ("instruction", "before", "shown", "reads"),
    [
        ("REF _Ref7 \\r \\h", "paragraph ", "2 (b)", "paragraph <2 (b)>"),
        ("REF _Ref7 \\w \\h", "paragraph ", "2(b)", "paragraph <2 (b)>"),
        ("REF _Ref7 \\w \\p", "paragraph ", "2(b) above", "paragraph <2 (b)> above"),
        ("REF _Ref7 \\n \\h", "paragraph 2 ", "(b)", "paragraph <2 (b)>"),
        ("REF _Ref7 \\h", "", "paragraph 2 (b)", "<paragraph 2 (b)>"),
        ("REF _Ref7", "", "Paragraph 2 (b)", "Paragraph <2 (b)>"),
        ("ref _Ref7 \\r", "paragraph ", "2\u00a0(b)", "paragraph <2 (b)>"),
    ],
)
@pytest.mark.parametrize("form", ["complex", "simple"])
def test_a_field_that_reads_alike_follows(
    form: str, instruction: str, before: str, shown: str, reads: str, tmp_path: Path
) -> None:
    field = _field(instruction, shown)
    if form == "simple":
        field = f'<w:fldSimple w:instr=" {instruction} ">{_run(shown)}</w:fldSimple>'
    body = _body(_run(f"3. Recalls {before}") + field + _run(" of this decision."))
    assert _last(body, tmp_path) == (f"Recalls {reads} of this decision.", [])


def test_two_fields_for_one_number_are_one_reference(tmp_path: Path) -> None:
    body = _body(
        _run("3. Recalls paragraph ")
        + _field("REF _Ref2 \\n", "2")
        + _run(" ")
        + _field("REF _Ref7 \\n", "(b)")
        + _run(".")
    ).replace(p("2. Requests the secretariat:"), f"<w:p>{_named('_Ref2', '', 2)}"
              f"{_run('2. Requests the secretariat:')}</w:p>")  # fmt: skip
    assert _last(body, tmp_path) == ("Recalls paragraph <2 (b)>.", [])


def test_a_link_within_the_document_that_reads_as_a_reference_follows(tmp_path: Path) -> None:
    link = f'<w:hyperlink w:anchor="_Ref7">{_run("paragraph 2 (b)")}</w:hyperlink>'
    body = _body(_run("3. Recalls ") + link + _run("."))
    assert _last(body, tmp_path) == ("Recalls <paragraph 2 (b)>.", [])


@pytest.mark.parametrize(
    ("instruction", "shown", "reason"),
    [
        (
            "REF _Ref7 \\r",
            "4 (c)",
            "“4 (c)” was taken as words: the paragraph that it points to is",
        ),
        ("REF _Gone \\r", "9", "“9” was taken as words: the place that it points to is not in"),
        ("PAGEREF _Ref7", "2", "number of a page “2” was taken as words"),
        ("NOTEREF _Ref7", "4", "number of a note “4” was taken as words: the note comes further"),
        ("REF _Body", "Recalling", "“Recalling” was taken as words: what it points to bears no"),
    ],
)
def test_a_field_that_reads_otherwise_stays_words_and_is_named(
    instruction: str, shown: str, reason: str, tmp_path: Path
) -> None:
    body = _body(_run("3. Recalls paragraph ") + _field(instruction, shown) + _run("."))
    body = body.replace(p("Recalling its decision MC-1/1,"), f"<w:p>{_named('_Body', '', 3)}"
                        f"{_run('Recalling its decision MC-1/1,')}</w:p>")  # fmt: skip
    reads, told = _last(body, tmp_path)
    assert reads == f"Recalls paragraph {shown}."
    assert len(told) == 1
    assert reason in told[0]


def test_a_place_named_between_paragraphs_is_that_of_the_next(tmp_path: Path) -> None:
    body = _body(_run("3. Recalls paragraph ") + _field("REF _Ref1 \\r", "1") + _run("."))
    start = '<w:bookmarkStart w:id="9" w:name="_Ref1"/>'
    body = body.replace(p("1. Decides"), start + "<w:p/>" + p("1. Decides"))
    body = body.replace(_OPENING, _OPENING + start + "<w:p/>") + '<w:bookmarkEnd w:id="9"/>'
    assert _last(body, tmp_path)[0] == "Recalls paragraph <1>."


def test_a_table_of_contents_is_told_of_once(tmp_path: Path) -> None:
    rows = "".join(
        f'<w:p><w:hyperlink w:anchor="_Toc{n}">{_run(f"Part {n}")}'
        f"{_field(f'PAGEREF _Toc{n}', str(n))}</w:hyperlink></w:p>"
        for n in range(3)
    )
    imported = _read(rows + _body(_run("3. Invites parties.")), tmp_path)
    codes = [n.code for n in imported.notices]
    assert codes.count("lost-table-of-contents") == 1
    assert "reference-as-words" not in codes


def test_a_reference_in_a_note_follows(tmp_path: Path) -> None:
    pointing = _field("REF _Ref7 \\w", "2(b)")
    note = (
        '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>'
        f"{_run(' See paragraph ')}{pointing}{_run('.')}</w:p></w:footnote>"
    )
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = _body(_run("3. Invites parties.") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    path = word_file(
        tmp_path / "a.docx",
        body,
        parts={"word/footnotes.xml": f"<w:footnotes {space}>{note}</w:footnotes>"},
        related={"footnotes": "footnotes.xml"},
    )
    document = docx.read(path, load("minamata")).document
    assert _shown(document.notes[0].paragraphs[0], document) == "See paragraph <2 (b)>."


@pytest.mark.parametrize(
    ("instruction", "address"),
    [
        ('HYPERLINK "https://example.org/a"', "https://example.org/a"),
        ('hyperlink "https://example.org/a b" \\o "A tip"', "https://example.org/a b"),
        ("HYPERLINK https://example.org/a \\t _blank", "https://example.org/a"),
        ('HYPERLINK "https://example.org/a" \\l "part"', "https://example.org/a"),
    ],
)
def test_a_link_made_as_a_field_is_a_link(instruction: str, address: str, tmp_path: Path) -> None:
    field = _field(instruction, "the page")
    content = _read(_body(_run("3. Recalls ") + field), tmp_path).document.paragraphs[-1].content
    assert [m for m in content.marks if m.kind == LINK] == [Mark(8, 16, LINK, address)]


def test_a_field_that_links_within_the_document_follows(tmp_path: Path) -> None:
    field = _field('HYPERLINK \\l "_Ref7"', "paragraph 2 (b)")
    body = _body(_run("3. Recalls ") + field + _run("."))
    assert _last(body, tmp_path) == ("Recalls <paragraph 2 (b)>.", [])


_OWN = parse(
    "bl| _The Conference of the Parties_,\n"
    "op| _Decides_ to meet;\n"
    "op| _Requests_ the secretariat:\n"
    "op1| To prepare a report;\n"
    "op1| To send it out.\n"
    "op| _Invites_ parties to act."
)


def _referring(document: Document, target: int, form: str) -> Document:
    last = document.paragraphs[-1]
    value = document.paragraphs[target].id + form
    content = RichText.of("See ") + RichText.object(REFERENCE, value) + RichText.of(". ")
    return document.with_paragraph(
        len(document.paragraphs) - 1, last.with_content(content + last.content)
    )


@given(
    target=st.integers(1, 4),
    form=st.sampled_from(["", "|number"]),
    lang=st.sampled_from(["en", "fr", "es", "ru", "ar", "zh"]),
)
def test_our_own_references_are_known_again_without_our_records(
    target: int, form: str, lang: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """As when the file has been through a program that drops what it does not know."""
    folder = tmp_path_factory.mktemp("own")
    document = replace(_referring(_OWN, target, form), lang=lang)
    docx.write(document, load("minamata"), folder / "a.docx")
    package = Package.open(folder / "a.docx")
    parts = {n: package.bytes(n) for n in sorted(package.names) if "customXml" not in n}
    rels = "word/_rels/document.xml.rels"
    parts[rels] = parts[rels].replace(b"../customXml/item1.xml", b"gone.xml")
    (folder / "b.docx").write_bytes(zipped(parts))
    again = docx.read(folder / "b.docx", load("minamata")).document
    said = _shown(again.paragraphs[-1].content, again)
    wanted = _shown(document.paragraphs[-1].content, document)
    if lang == "en":
        assert said == wanted
    else:
        # Nothing says the language of these few words: what is read is the number alone.
        assert _words(said) == _words(wanted)
        assert said.count("<") == 1


def _words(shown: str) -> str:
    return shown.replace("<", "").replace(">", "")


@pytest.mark.parametrize("form", ["", "|number"])
@pytest.mark.parametrize("lang", ["en", "fr", "es", "ru", "ar", "zh"])
def test_our_own_references_come_back_in_every_language(
    lang: str, form: str, tmp_path: Path
) -> None:
    document = replace(_referring(_OWN, 3, form), lang=lang)
    docx.write(document, load("minamata"), tmp_path / "a.docx")
    again = docx.read(tmp_path / "a.docx").document
    assert again.paragraphs[-1].content == document.paragraphs[-1].content


@needs_office
def test_references_come_back_from_libreoffice(tmp_path: Path) -> None:
    document = _referring(_referring(_OWN, 4, ""), 1, "|number")
    docx.write(document, load("minamata"), tmp_path / "a.docx")
    again = docx.read(saved_by_office(tmp_path / "a.docx", tmp_path)).document
    assert again.paragraphs[-1].content == document.paragraphs[-1].content


def test_references_put_into_our_file_in_word_follow(tmp_path: Path) -> None:
    docx.write(_OWN, load("minamata"), tmp_path / "a.docx")
    package = Package.open(tmp_path / "a.docx")
    parts = {n: package.bytes(n) for n in sorted(package.names)}
    text = parts["word/document.xml"].decode()
    at = text.rindex("To send it out")
    start = text.rindex("<w:r>", 0, at)
    text = text[:start] + _named("_Ref77", "", 990) + text[start:]
    end = text.rindex("</w:r>", 0, text.rindex("act.") + 40) + len("</w:r>")
    text = text[:end] + _run(" See paragraph ") + _field("REF _Ref77 \\w", "2(b)") + text[end:]
    parts["word/document.xml"] = text.encode()
    (tmp_path / "b.docx").write_bytes(zipped(parts))
    again = docx.read(tmp_path / "b.docx").document
    assert _shown(again.paragraphs[-1].content, again).endswith("See paragraph <2 (b)>")


def _changed(inside: str, number: int = 1) -> str:
    return f'<w:ins w:id="{number}" w:author="Ann">{inside}</w:ins>'


def test_a_reference_that_somebody_added_is_a_change(tmp_path: Path) -> None:
    added = _changed(_run(" See paragraph ") + _field("REF _Ref7 \\w", "2(b)") + _run("."))
    document = _read(_body(_run("3. Recalls this.") + added), tmp_path).document
    assert _shown(final(document).paragraphs[-1].content, document) == (
        "Recalls this. See paragraph <2 (b)>."
    )
    assert original(document).paragraphs[-1].text == "Recalls this."


def test_a_reference_only_part_of_which_was_changed_stays_words(tmp_path: Path) -> None:
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    code = '<w:r><w:instrText xml:space="preserve"> REF _Ref7 \\w </w:instrText></w:r>'
    field = begin + code + middle + _run("2") + _changed(_run("(b)")) + end
    reads, told = _last(_body(_run("3. Recalls paragraph ") + field + _run(".")), tmp_path)
    assert reads == "Recalls paragraph 2(b)."
    assert len(told) == 1
    assert "only part of it is a tracked change" in told[0]
