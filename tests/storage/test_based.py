"""The file of a base text is known again by its bytes, wherever it lies."""

from __future__ import annotations

from pathlib import Path

from drafter.storage.based import described, found


def _file(folder: Path, words: str) -> Path:
    folder.mkdir()
    path = folder / "adopted.docx"
    path.write_text(words, "utf-8")
    return path


def test_the_file_that_is_as_it_was_comes_before_one_of_its_name(tmp_path: Path) -> None:
    other, wanted = _file(tmp_path / "a", "other"), _file(tmp_path / "b", "adopted")
    base = described(wanted, "UNEP/MC/COP.5/Dec.3")
    folders = [tmp_path / "none", other.parent, wanted.parent]
    assert found(base, folders) == (wanted, True)
    assert found(base, folders[:2]) == (other, False)
    assert found(base, folders[:1]) == (None, False)


def test_no_folder_is_kept(tmp_path: Path) -> None:
    base = described(_file(tmp_path / "anna", "adopted"))
    assert "anna" not in f"{base}"
