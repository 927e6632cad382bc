"""What is pasted: HTML of word processors and browsers, plain text, junk."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.errors import DrafterError
from drafter.formats.clipboard import MAX_CHARACTERS, from_html, from_plain
from drafter.model.nodes import Kind
from drafter.model.notation import write
from drafter.model.richtext import ITALIC, NOTE
from drafter.model.tables import table_of
from drafter.profiles import load

MINAMATA = load("minamata")

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style></head>
<body><!--StartFragment-->
<p class=MsoNormal><i>Recalling</i><span style='mso-spacerun:yes'>  </span>decision
MC-5/3,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a><o:p></o:p></p>
<p class=MsoNormal>1.<span style='mso-tab-count:1'>   </span><i>Requests</i> the secretariat:</p>
<p class=MsoNormal>(a)&nbsp;To report;</p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> UNEP/MC/COP.5/<i>Dec.3</i>.</p></div></div>
</body></html>"""


def _pasted(html: str) -> list[str]:
    return write(from_html(html, MINAMATA, "en").document).split("\n")


def test_from_word() -> None:
    assert _pasted(WORD) == [
        "pp| _Recalling_ decision MC-5/3,[^n1]",
        "op| _Requests_ the secretariat:",
        "op1| To report;",
        "[^n1]| UNEP/MC/COP.5/_Dec.3_.",
    ]


def test_from_libreoffice_and_browsers() -> None:
    html = (
        '<p><em>Welcoming</em> the <b>report</b>,<sup><a href="#sdfootnote1sym" name="sdfootnote1anc">1</a>'
        "</sup></p><ol><li><p><i>Decides</i> to meet;</p></li><li><i>Requests</i> it.</li></ol>"
        '<div id="sdfootnote1"><p><a href="#sdfootnote1anc" name="sdfootnote1sym">1</a>A note.</p></div>'
    )
    assert _pasted(html) == [
        "pp| _Welcoming_ the *report*,[^n1]",
        "op| _Decides_ to meet;",
        "op| _Requests_ it.",
        "[^n1]| A note.",
    ]


def test_styles_count_where_they_mean_something() -> None:
    html = '<b style="font-weight:normal"><p><span style="font-style: italic; color:#f00">Notes</span> it;</p></b>'
    assert _pasted(html) == ["op| _Notes_ it;"]


def test_scripts_and_hidden_text_are_dropped_and_pictures_counted() -> None:
    html = '<script>alert(1)</script><p>Notes it;<span style="display:none">x</span><img src="http://a/b.png"></p>'
    imported = from_html(html, MINAMATA, "en")
    assert imported.document.paragraphs[0].text == "Notes it;"
    assert "pictures-dropped" in [n.code for n in imported.notices]


def test_a_table_is_a_table() -> None:
    html = (
        "<p>Notes it:</p><table><tr><th>Party<th align=right>Sum</tr>"
        "<tr><td colspan=2><p>A</p><p><i>B</i></p></td></tr></table><p>Decides it.</p>"
    )
    document = from_html(html, MINAMATA, "en").document
    assert [p.kind for p in document.paragraphs] == [Kind.OPERATIVE, Kind.TABLE, Kind.OPERATIVE]
    head, body = table_of(document.paragraphs[1]).rows
    assert head.head
    assert not body.head
    assert [(c.content.text, c.align) for c in head.cells] == [("Party", ""), ("Sum", "right")]
    assert [c.across for c in body.cells] == [2]
    assert [c.text for c in body.cells[0].paragraphs] == ["A", "B"]
    assert body.cells[0].paragraphs[1].covers(0, 1, ITALIC)


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td><p>Recalling x,</p><p>Decides y.</p></td></tr></table>",
        (
            "<table><tr><td>&nbsp;</td><td><table><tr><td>Recalling x,</td></tr>"
            "<tr><td>Decides y.</td></tr></table></td></tr></table>"
        ),
    ],
)
def test_a_table_that_only_places_a_text_is_text(html: str) -> None:
    document = from_html(html, MINAMATA, "en").document
    assert [p.text for p in document.paragraphs if p.text.strip()] == ["Recalling x,", "Decides y."]
    assert Kind.TABLE not in {p.kind for p in document.paragraphs}


def test_a_note_in_a_table_comes_along() -> None:
    html = (
        '<table><tr><td>A<a href="#_ftn1" name="_ftnref1">[1]</a></td><td>B</td></tr></table>'
        '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Decision 5/3.</p></div>'
    )
    document = from_html(html, MINAMATA, "en").document
    assert document.paragraphs[0].content.objects(NOTE) == ((1, document.notes[0].id),)
    assert document.notes[0].paragraphs[0].text == "Decision 5/3."


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Notes it <s>and money</s>;", "Notes it;"),
        ("Notes <del>the</del> <ins>a</ins> report;", "Notes a report;"),
        ('Notes it<span style="text-decoration: line-through"> well</span>.', "Notes it."),
    ],
)
def test_words_that_are_struck_out_are_left_out_and_told(html: str, text: str) -> None:
    imported = from_html(f"<p>{html}</p>", MINAMATA, "en")
    assert [p.text for p in imported.document.paragraphs] == [text]
    assert "struck-dropped" in [n.code for n in imported.notices]


def test_plain_text_is_recognised() -> None:
    document = from_plain("Recalling x,\n1. Decides y;\n(a) Z.", MINAMATA, "en").document
    assert [p.kind.value for p in document.paragraphs] == ["preambular", "operative", "operative"]


def test_too_much_and_binary_junk_are_refused_with_a_sentence() -> None:
    with pytest.raises(DrafterError, match="at most"):
        from_plain("x" * (MAX_CHARACTERS + 1), MINAMATA, "en")
    with pytest.raises(DrafterError, match="not text"):
        from_plain("\x00\x01\x02" * 50, MINAMATA, "en")


@given(st.text(max_size=200))
def test_any_html_is_read(text: str) -> None:
    with suppress(DrafterError):
        from_html(text, MINAMATA, "en")


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<i>", "</i>", "<ol>", "</ol>", "<li>", "</li>", "<td>", "<tr>", "<br>", "x y",
             '<a href="#_ftn1">', "</a>", '<div id="ftn1">', "</div>", "<h2>", "</h2>", "<b>", "</b>"]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_any_tag_soup_is_read(parts: list[str]) -> None:
    from_html("".join(parts), MINAMATA, "en")


def test_deep_nesting_does_no_harm() -> None:
    assert _pasted("<i>" * 50_000 + "Notes it;")
