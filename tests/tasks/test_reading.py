"""Who is asked to do what by when, read from operative paragraphs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from drafter.assets import template
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.profiles import load
from drafter.storage import native
from drafter.tasks import Task, tasks_of
from tests.corpus.samples import samples
from tests.documents import documents

_MINAMATA = load("minamata")


def _read(text: str) -> tuple[Task, ...]:
    return tasks_of(replace(parse(text), profile="minamata"), _MINAMATA)


def test_the_sample_decision_asks_eight_things() -> None:
    document = native.read(template("minamata", "sample.undraft"))
    tasks = tasks_of(document, _MINAMATA)
    assert [(t.label, t.verb, t.who) for t in tasks] == [
        ("1", "request", "the secretariat"),
        ("2", "request", "the secretariat of the Convention"),
        ("3", "request", "the secretariat"),
        ("4", "request", "the secretariat"),
        ("5", "request", "the Executive Secretary"),
        ("5", "invite", "the secretariat"),
        ("6", "request", "the secretariat"),
        ("7", "request", "the secretariat"),
    ]
    assert tasks[0].what == "contribute to the implementation of those resolutions, as appropriate"
    assert tasks[2].when == ("Conference of the Parties, at its seventh meeting",)
    assert tasks[2].means == ("subject to the availability of resources",)
    assert tasks[4].what.endswith("Programme for the Sound Management of Chemicals")
    assert not any(t.lacks for t in tasks)


@pytest.mark.parametrize(
    ("sentence", "who", "what"),
    [
        ("Requests the secretariat to report;", "the secretariat", "report"),
        (
            "Invites parties in a position to do so to provide funds;",
            "parties in a position to do so",
            "provide funds",
        ),
        (
            "Urges parties to the Convention to ratify it;",
            "parties to the Convention",
            "ratify it",
        ),
        (
            "Urges parties that have not yet paid their contributions to do so without delay;",
            "parties that have not yet paid their contributions",
            "do so without delay",
        ),
        (
            "Requests the secretariat, in consultation with the Bureau, to prepare a study;",
            "the secretariat",
            "prepare a study",
        ),
        (
            "Invites parties, other Governments and relevant organizations to submit views;",
            "parties, other Governments and relevant organizations",
            "submit views",
        ),
        ("Calls upon States not to permit such trade;", "States", "not to permit such trade"),
        (
            "Requests the secretariat to, inter alia, update the guidance;",
            "the secretariat",
            "update the guidance",
        ),
        (
            "Requests that the Executive Director prepare a report;",
            "the Executive Director",
            "prepare a report",
        ),
        ("Encourages, in this regard, parties to act;", "parties", "act"),
        (
            "Encourages greater transparency with regard to trade;",
            "",
            "greater transparency with regard to trade",
        ),
        ("Encourages the sharing of data;", "", "the sharing of data"),
        (
            "Invites organizations with the competence to regulate trade to cooperate;",
            "organizations with the competence to regulate trade",
            "cooperate",
        ),
    ],
)
def test_addressee_and_deed(sentence: str, who: str, what: str) -> None:
    (task,) = _read(f"op| {sentence}")
    assert (task.who, task.what) == (who, what)


def test_a_paragraph_may_ask_several_things() -> None:
    first, second, third = _read(
        "op| Welcomes the study, notes its findings, requests the secretariat to publish it,"
        " also invites parties to comment on it and encourages donors to fund it."
    )
    assert (first.who, first.what) == ("the secretariat", "publish it")
    assert (second.verb, second.who, second.what) == ("invite", "parties", "comment on it")
    assert (third.verb, third.who, third.what) == ("encourage", "donors", "fund it")


def test_a_request_ends_where_the_body_goes_on_about_something_else() -> None:
    (task,) = _read("op| Requests the secretariat to publish the study, and welcomes its findings.")
    assert task.what == "publish the study"


def test_what_a_body_says_about_a_request_is_none() -> None:
    assert _read("op| Takes note of the report and requests made by parties;") == ()
    assert _read("op| Welcomes the requests for assistance;") == ()


def test_subparagraphs_are_asked_of_whom_their_chapeau_names() -> None:
    tasks = _read(
        "op| Requests the secretariat, subject to the availability of resources, to:\n"
        "op1| Update the guidance;\n"
        "op1| Report to the Conference of the Parties at its seventh meeting;\n"
        "op| Decides to meet again."
    )
    assert [(t.label, t.who, t.what) for t in tasks] == [
        ("1 (a)", "the secretariat", "update the guidance"),
        (
            "1 (b)",
            "the secretariat",
            "report to the Conference of the Parties at its seventh meeting",
        ),
    ]
    assert all(t.means == ("subject to the availability of resources",) for t in tasks)
    assert tasks[1].when == ("Conference of the Parties, at its seventh meeting",)


def test_subparagraphs_may_bring_requests_of_their_own() -> None:
    (task,) = _read(
        "op| Decides:\nop1| To request the secretariat to report by 1 March 2027;\nop| Thanks Geneva."
    )
    assert (task.label, task.who, task.when) == ("1 (a)", "the secretariat", ("by 1 March 2027",))


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("report no later than 15 June 2027", ("no later than 15 June 2027",)),
        ("report by 15 October", ("by 15 October",)),
        ("report annually", ("annually",)),
        ("report within six months", ("within six months",)),
        (
            "report to the Environment Assembly at its eighth session",
            ("Environment Assembly, at its eighth session",),
        ),
        ("use the guidelines adopted by the Committee at its third session", ()),
        ("use the figures of 2017", ()),
    ],
)
def test_days_and_meetings(words: str, when: tuple[str, ...]) -> None:
    (task,) = _read(f"op| Requests the secretariat to {words};")
    assert task.when == when


def test_a_report_without_a_day_is_missed() -> None:
    (task,) = _read("op| Requests the secretariat to report on the matter;")
    assert task.lacks == ("when",)
    (task,) = _read("op| Encourages parties to report on the matter;")
    assert task.lacks == ()


def test_references_read_as_they_read_and_notes_are_left_out() -> None:
    (task,) = _read(
        "op| Decides to act;\nop| Requests the secretariat to do what {p1} says[^n1].\n[^n1]| A note."
    )
    assert task.what == "do what paragraph 1 says"


def test_other_languages_are_left_alone() -> None:
    document = replace(parse("op| Prie le secrétariat de faire rapport ;"), lang="fr")
    assert tasks_of(document, _MINAMATA) == ()


@given(documents())
def test_every_task_stands_in_its_paragraph(document: Document) -> None:
    for task in tasks_of(document, load(document.profile)):
        content = document.paragraphs[document.index_of(task.paragraph)].content
        assert 0 <= task.start <= task.end <= len(content)


def test_adopted_texts_name_whom_they_ask() -> None:
    """Of what is requested in adopted texts, at least 19 in 20 name somebody."""
    named = all_of_them = 0
    for sample in samples():
        tasks = [t for t in tasks_of(sample.document(), sample.profile) if t.verb == "request"]
        named += sum(bool(t.who) for t in tasks)
        all_of_them += len(tasks)
    assert named >= 0.95 * all_of_them
