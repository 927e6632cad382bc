"""The journal gives back what was typed, wherever it was cut off."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.errors import InputError
from drafter.model.foreign import used_pictures
from drafter.model.nodes import Document
from drafter.model.places import Place
from drafter.model.richtext import RichText
from drafter.storage import recovery
from drafter.storage.journal import Journal, Owner, _line, read_journal
from drafter.storage.native import Lines
from tests.documents import SMALL, documents

_OWNER = Owner("/drafts/mercury.undraft", "mercury")


def _journal(folder: Path, name: str = "one") -> Journal:
    return Journal(folder / f"{name}.journal", _OWNER)


def _typed(document: Document, words: str, index: int) -> Document:
    paragraph = document.paragraphs[index]
    content = paragraph.content + RichText.of(words)
    return document.with_paragraph(index, paragraph.with_content(content))


@given(
    first=documents(),
    edits=st.lists(
        st.tuples(st.integers(0, 7), st.text("ab \n“é𝔘", max_size=5), st.booleans()), max_size=6
    ),
    cut=st.integers(0, 4000),
)
def test_any_beginning_gives_one_of_the_states(
    first: Document,
    edits: list[tuple[int, str, bool]],
    cut: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("journal")
    journal, lines = _journal(folder), Lines()
    states, ends = [first], []
    journal.record(lines.of(first))
    ends.append(journal.path.stat().st_size)
    for index, words, remove in edits:
        document = states[-1]
        if remove and len(document.paragraphs) > 1:
            document = document.spliced(0, 1, ())
            document = replace(document, pictures=used_pictures(document))
        else:
            document = _typed(document, words, index % len(document.paragraphs))
        journal.record(lines.of(document))
        states.append(document)
        ends.append(journal.path.stat().st_size)
    data = journal.path.read_bytes()
    assert read_journal(journal.path).document == states[-1]
    assert not read_journal(journal.path).torn
    at = max(ends[0], len(data) - cut)
    journal.path.write_bytes(data[:at])
    last_whole = max(i for i, end in enumerate(ends) if end <= at)
    recovered = read_journal(journal.path)
    assert recovered.document == states[last_whole]
    assert recovered.owner == _OWNER
    journal.close()


def test_the_caret_is_that_of_the_last_whole_change(tmp_path: Path) -> None:
    journal, lines = _journal(tmp_path), Lines()
    second = _typed(SMALL, " more", 3)
    journal.record(lines.of(SMALL), Place(0, 2))
    assert read_journal(journal.path).caret == Place(0, 2)
    journal.record(lines.of(second), Place(3, 7))
    whole = journal.path.read_bytes()
    journal.record(lines.of(_typed(second, "!", 4)), Place(4, 1))
    assert read_journal(journal.path).caret == Place(4, 1)
    journal.path.write_bytes(journal.path.read_bytes()[:-3])
    assert read_journal(journal.path).caret == Place(3, 7)
    journal.path.write_bytes(whole)
    assert read_journal(journal.path).caret == Place(3, 7)
    journal.close()


@pytest.mark.parametrize("caret", [None, [1], ["a", 2], [1, 2.5], [True, 1], "12", {"index": 1}])
def test_a_caret_that_is_none_is_passed_over(tmp_path: Path, caret: object) -> None:
    journal = _journal(tmp_path)
    path = journal.path
    base = {"base": "\n".join(Lines().of(SMALL)), "caret": caret}
    path.write_bytes(_line({"journal": 1, "path": "", "name": "x"}) + _line(base))
    recovered = read_journal(path)
    assert recovered.document == SMALL
    assert recovered.caret is None
    journal.close()


def test_a_damaged_line_ends_the_journal(tmp_path: Path) -> None:
    journal, lines = _journal(tmp_path), Lines()
    second = _typed(SMALL, " more", 3)
    third = _typed(second, " and more", 4)
    for document in (SMALL, second, third):
        journal.record(lines.of(document))
    rows = journal.path.read_bytes().splitlines(keepends=True)
    rows[-1] = rows[-1].replace(b"more", b"less")
    journal.path.write_bytes(b"".join(rows))
    recovered = read_journal(journal.path)
    assert recovered.document == second
    assert recovered.torn
    journal.close()


def test_saving_empties_it_and_closing_takes_it_away(tmp_path: Path) -> None:
    journal = _journal(tmp_path)
    journal.record(Lines().of(SMALL))
    journal.clear()
    assert not journal.path.exists()
    journal.record(Lines().of(SMALL))
    assert read_journal(journal.path).document == SMALL
    journal.close()
    assert not list(tmp_path.iterdir())


def test_it_is_bounded(tmp_path: Path) -> None:
    journal, lines = _journal(tmp_path), Lines()
    document = SMALL
    for n in range(120):
        document = _typed(SMALL, "x" * 100_000 + str(n), 3)
        journal.record(lines.of(document))
        assert journal.path.stat().st_size < 5 * 1024 * 1024
    assert read_journal(journal.path).document == document
    journal.close()


def test_a_journal_in_use_is_no_orphan_and_one_left_behind_is(tmp_path: Path) -> None:
    journal = _journal(tmp_path)
    journal.record(Lines().of(SMALL))
    assert recovery.orphans(tmp_path) == []
    with pytest.raises(OSError, match="in use"):
        _journal(tmp_path)
    script = (
        "import os, sys; from pathlib import Path\n"
        "from drafter.storage.journal import Journal, Owner\n"
        "from drafter.storage.native import Lines\n"
        "from tests.documents import SMALL\n"
        "journal = Journal(Path(sys.argv[1]), Owner('', 'Untitled'))\n"
        "journal.record(Lines().of(SMALL))\n"
        "os._exit(9)\n"
    )
    left = tmp_path / "two.journal"
    subprocess.run(
        [sys.executable, "-c", script, str(left)],
        check=False,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    (orphan,) = recovery.orphans(tmp_path)
    assert orphan.recovered.document == SMALL
    assert orphan.recovered.owner.name == "Untitled"
    recovery.discard(orphan)
    assert not left.exists()
    journal.close()


@pytest.mark.parametrize("data", [b"", b"nothing", b"00000000 {}\n", b"\xff" * 50])
def test_what_is_no_journal_is_said_so(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.journal"
    path.write_bytes(data)
    with pytest.raises(InputError):
        read_journal(path)
    assert recovery.orphans(tmp_path) == []
    assert path.exists()


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    journal, lines = _journal(tmp_path), Lines()
    large = replace(SMALL, stage="advance")
    journal.record(lines.of(large))
    before = journal.path.stat().st_size
    journal.record(lines.of(_typed(large, "!", 2)))
    assert journal.path.stat().st_size - before < 300
    journal.close()
