"""Every Word file at hand opens with its words, or is refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document as WordDocument

from drafter import formats
from drafter.errors import InputError
from drafter.model.revisions import final, original
from tests.corpus.samples import SAMPLES
from tests.corpus.word_words import document_words, file_words

_FOLDERS = (SAMPLES.parent / "docx", SAMPLES.parent / "un-docx")
_FILES = sorted(p for folder in _FOLDERS for p in folder.rglob("*.do[ct]x"))
_REFUSED = {
    "bug53475-password-is-solrcell.docx": "password",
    "truncated62886.docx": "cut off or damaged",
}
_KEPT = 0.995  # the share of words that must arrive


@pytest.mark.skipif(not _FILES, reason="the samples are not beside the project")
@pytest.mark.parametrize("path", _FILES, ids=lambda p: p.name)
def test_words_of_body_and_notes_arrive(path: Path) -> None:
    if path.name in _REFUSED:
        with pytest.raises(InputError, match=_REFUSED[path.name]):
            formats.read(path)
        return
    there = file_words(path)
    lost = there - document_words(final(formats.read(path).document))
    assert lost.total() <= there.total() * (1 - _KEPT), lost.most_common(10)


@pytest.mark.skipif(not _FILES, reason="the samples are not beside the project")
@pytest.mark.parametrize(
    "path", [p for p in _FILES if p.name not in _REFUSED], ids=lambda p: p.name
)
def test_what_was_read_goes_out_and_comes_back(path: Path, tmp_path: Path) -> None:
    """The writer proves its own file; changes and comments are among what must come back."""
    document = formats.read(path).document
    formats.write(document, tmp_path / "out.docx")
    again = formats.read(tmp_path / "out.docx").document
    for view in (final, original):
        assert [p.content.text for p in view(again).paragraphs] == [
            p.content.text for p in view(document).paragraphs
        ]


def test_the_extractor_is_not_blind(tmp_path: Path) -> None:
    """It finds what python-docx wrote, word for word."""
    written = WordDocument()
    written.add_paragraph("Recalling the decisions")
    written.add_table(1, 2).cell(0, 1).text = "within a cell"
    written.save(str(tmp_path / "a.docx"))
    words = file_words(tmp_path / "a.docx")
    assert words == dict.fromkeys(("recalling", "the", "decisions", "within", "a", "cell"), 1)
