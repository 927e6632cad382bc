"""Random editing, random failures of the disk: the file is the old or the new one, never neither."""

from __future__ import annotations

import contextlib
import os
import random
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.errors import DrafterError, InputError, OutputError
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.richtext import RichText
from drafter.storage import native
from drafter.storage.backups import keep_backup
from drafter.storage.journal import Journal, Owner, read_journal
from drafter.storage.native import Lines
from tests.storage.disk import Disk, PowerCut

_RUNS = int(os.environ.get("POWER_RUNS", "120"))


class Desk:
    """One document, its file and its journal, as a window keeps them."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "draft.undraft"
        self.journal_path = folder / "state" / "one.journal"
        self.document = Document(serial=1)
        self.in_file: set[Document] = set()
        """What the file may say."""
        self.journalled: Document | None = None
        """What the journal has taken; None where the file holds everything."""
        self.handed: list[Document] = []
        """What the journal was handed since, though the disk refused it."""
        self.lines = Lines()
        self.journal = Journal(self.journal_path, Owner(str(self.path), "draft"))

    def let_go(self) -> None:
        """What the system does for a program that is gone."""
        if self.journal._held is not None:
            self.journal._held.release()

    def edit(self, rng: random.Random) -> None:
        serial = self.document.serial + 1
        words = RichText.of("word " * rng.randint(0, 60))
        paragraph = Paragraph(f"p{serial}", Kind.PLAIN, words)
        at = rng.randint(0, len(self.document.paragraphs))
        changed = self.document.spliced(at, at + rng.randint(0, 1), (paragraph,))
        self.document = replace(changed, serial=serial)

    def record(self) -> None:
        self.handed.append(self.document)
        self.journal.record(self.lines.of(self.document))
        self.journalled = self.document
        self.handed = []

    def save(self) -> None:
        self.in_file.add(self.document)
        keep_backup(self.path, 3)
        native.write(self.document, self.path)
        self.in_file = {self.document}
        self.journal.clear()
        self.journalled, self.handed = None, []


def _live(desk: Desk, rng: random.Random, steps: int) -> None:
    """Some minutes of work. A full disk is told to the user, and the work goes on."""
    for _ in range(steps):
        desk.edit(rng)
        deed = desk.save if rng.random() < 0.25 else desk.record
        with contextlib.suppress(OSError, OutputError):
            deed()


@pytest.mark.parametrize("block", range(5))
def test_after_a_power_cut_the_file_is_whole_and_the_journal_gives_back_the_rest(
    block: int, tmp_path: Path
) -> None:
    for run in range(block * _RUNS // 5, (block + 1) * _RUNS // 5):
        folder = tmp_path / str(run)
        folder.mkdir()
        _one_life(folder, random.Random(run))


def _one_life(folder: Path, rng: random.Random) -> None:
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk(patch, rng)
        desk = Desk(folder)
        desk.save()
        if rng.random() < 0.4:
            disk.arm(rng.randint(0, 8), "full")
            _live(desk, rng, 4)
        disk.arm(rng.randint(0, 25), "cut")
        with contextlib.suppress(PowerCut):
            _live(desk, rng, 12)
        disk.lose(folder)
    desk.let_go()
    _judge(desk)


def _judge(desk: Desk) -> None:
    read = native.read(desk.path)
    assert read in desk.in_file
    if desk.journalled is None:
        return
    if read == desk.document:
        return  # saved in the moment the power went; the journal was on its way out
    try:
        recovered = read_journal(desk.journal_path).document
    except InputError:
        recovered = None
    # What the journal has taken is there, or already something newer.
    assert recovered in (desk.journalled, *desk.handed)


def test_a_journal_goes_on_after_a_full_disk(tmp_path: Path) -> None:
    rng = random.Random(1)
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk(patch, rng)
        desk = Desk(tmp_path)
        desk.edit(rng)
        desk.record()
        desk.edit(rng)
        disk.arm(1, "full")  # the line is written, but its flush is refused
        with pytest.raises(OSError, match="no space"):
            desk.record()
        for _ in range(3):
            desk.edit(rng)
            desk.record()
    desk.let_go()
    assert read_journal(desk.journal_path).document == desk.document


def test_a_save_refused_at_any_call_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    for number in range(6):
        rng = random.Random(number)
        folder = tmp_path / str(number)
        folder.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, rng)
            desk = Desk(folder)
            desk.save()
            old = desk.document
            desk.edit(rng)
            disk.arm(number, "full")
            with contextlib.suppress(DrafterError, OSError):
                desk.save()
        desk.let_go()
        assert native.read(desk.path) in (old, desk.document)
