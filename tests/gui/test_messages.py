"""Messages about files and notices of what was read are in the language of the window."""

from __future__ import annotations

import ast
import errno
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMessageBox, QTreeWidget

from drafter import docx, formats
from drafter.compare.redline import redline
from drafter.docx.limits import Limits
from drafter.docx.template.sources import fault
from drafter.docx.template.template import Template
from drafter.errors import DrafterError
from drafter.model.nodes import Comment
from drafter.model.notation import parse
from drafter.profiles import load
from drafter.settings import Preferences, read_settings
from drafter.starter import new_document
from drafter.storage import atomic, journal, native
from drafter.storage.atomic import write_atomically
from drafter.ui.banner import Banner
from drafter.ui.dialogs.import_review import ImportReview
from drafter.ui.dialogs.settings.dialog import SettingsDialog
from drafter.ui.files import show_error
from drafter.ui.sentences import told
from drafter.ui.windows import Windows
from scripts.make_translations import FILES, read_ts
from scripts.messages import OTHERS, messages
from tests.docx.word_files import NAMESPACES, p, word_file
from tests.gui.languages import english_in, spoken

_TONGUES = sorted(FILES)
_SHARED = Path(__file__).parents[3] / "shared" / "samples"
_MODEL = Path(__file__).parents[1] / "data" / "model-case.txt"
_FEW = 12
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
_VALUE = re.compile(r"\{(\d)\}")


@pytest.fixture(params=_TONGUES)
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with spoken(qapp, request.param):
        yield request.param


# What the collector finds


def test_the_words_of_every_error_and_notice_can_be_read() -> None:
    assert messages().problems == []
    assert len(messages().forms) > 250


def _program(root: Path, code: str) -> Path:
    (root / "drafter").mkdir()
    errors = Path(atomic.__file__).parents[1] / "errors.py"
    (root / "drafter" / "errors.py").write_text(errors.read_text("utf-8"), "utf-8")
    (root / "drafter" / "more.py").write_text(code, "utf-8")
    return root


@pytest.mark.parametrize(
    "line",
    [
        "raise DrafterError(why())",
        "raise DrafterError(f'{what}')",
        "raise InputError(path, f'is odd: {why()}')",
        "raise OutputError(path, TABLE.row)",
        "return Notice('code', text)",
        "return Notice('code', f'It was {text}.')",
        "return Guess('body', f'it is {text}')",
        "raise OtherError",
        "raise OtherError()",
    ],
)
def test_a_message_whose_words_cannot_be_read_is_named(line: str, tmp_path: Path) -> None:
    code = (
        f"class OtherError(DrafterError):\n    pass\n\ndef reading(path, what, text):\n    {line}\n"
    )
    (problem,) = messages(_program(tmp_path, code)).problems
    assert problem.startswith("drafter/more.py:5: ")


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("raise UsageError('One ' + 'word' ' more.')", ["One word more."]),
        ("raise InputError(p, 'is odd', 'Mend it. Save it.')",
         ["Mend it.", "Save it.", "“{1}” is odd."]),
        ("raise InputError(p, f'is “{x}”', place=f'line {len(x)}')", ["“{1}” is “{2}” (line {3})."]),
        ("what = 'old' if x else 'new'\n    raise OutputError(p, f'it is {what}')",
         ["“{1}” was not written: {2}.", "it is new", "it is old"]),
        ("raise UsageError({1: 'No.', 2: 'Not so.'}[x])", ["No.", "Not so."]),
        ("raise late('is late')\n\ndef late(how: str):\n    return UsageError(f'It {how}.')",
         ["It is late."]),
        ("raise UsageError(f'Too {much()}.')\n\ndef much() -> str:\n    return 'many'",
         ["Too many."]),
    ],
)  # fmt: skip
def test_the_forms_of_messages(code: str, forms: list[str], tmp_path: Path) -> None:
    found = messages(_program(tmp_path, f"def reading(p, x):\n    {code}\n"))
    assert found.problems == []
    assert set(forms) == set(found.forms) - set(OTHERS)


def test_every_form_is_known_again_with_its_values(tongue: str) -> None:
    known = read_ts(FILES[tongue])
    wrong = {}
    for form in messages().forms:
        said = told(_VALUE.sub(r"X\1.y", form))
        if said != _VALUE.sub(r"X\1.y", known[form]):
            wrong[form] = said
    assert wrong == {}


# Errors of real files


def _bytes(data: bytes, name: str = "draft.docx") -> Callable[[Path], object]:
    def read(folder: Path) -> object:
        path = folder / name
        path.write_bytes(data)
        return formats.read(path)

    return read


def _native(**values: object) -> Callable[[Path], object]:
    def read(folder: Path) -> object:
        path = folder / "draft.undraft"
        native.write(new_document(load("minamata")), path)
        held = {**json.loads(path.read_text("utf-8")), **values}
        path.write_text(json.dumps(held), "utf-8")
        return formats.read(path)

    return read


def _package(name: str) -> Callable[[Path], object]:
    def read(folder: Path) -> object:
        with zipfile.ZipFile(folder / "draft.docx", "w") as archive:
            archive.writestr(name, "<a/>")
        return formats.read(folder / "draft.docx")

    return read


def _cut_native(folder: Path) -> object:
    path = folder / "draft.undraft"
    native.write(new_document(load("minamata")), path)
    path.write_bytes(path.read_bytes()[:300])
    return formats.read(path)


def _entities(folder: Path) -> object:
    raw = f'<!DOCTYPE a [<!ENTITY b "c">]><w:document {NAMESPACES}><w:body/></w:document>'
    return formats.read(word_file(folder / "draft.docx", raw=raw.encode()))


def _torn(folder: Path) -> object:
    path = word_file(folder / "draft.docx", p("Text"))
    path.write_bytes(path.read_bytes()[:400])
    return formats.read(path)


def _limits(folder: Path, patch: pytest.MonkeyPatch, line: str) -> object:
    own = folder / "limits.toml"
    own.write_text(line)
    patch.setenv("DRAFTER_LIMITS", str(own))
    return formats.read(word_file(folder / "draft.docx", p("Text") * 4))


def _profile(line: str) -> Callable[[Path], object]:
    def read(folder: Path) -> object:
        (folder / "own.toml").write_text(f'extends = "minamata"\n{line}\n')
        return load("own", [folder])

    return read


def _full(folder: Path, number: int) -> object:
    raise atomic.explain(folder / "draft.undraft", OSError(number, "Permission denied"))


def _broken_template(folder: Path) -> object:
    (folder / "own.docx").write_bytes(b"PK\x03\x04 and no more")
    return Template.load("own", folders=[folder])


def _fault(folder: Path) -> object:
    raise fault("own", "lacks the style “Title”", folder)


def _journal(folder: Path) -> object:
    (folder / "a.journal").write_text("nothing\n")
    return journal.read_journal(folder / "a.journal")


def _settings(folder: Path) -> object:
    (folder / "settings.json").write_text("[]")
    return read_settings(folder / "settings.json")


_REASONS = (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.ENOENT, errno.EISDIR, errno.EIO, 0)
_FAULTS: dict[str, Callable[[Path], object]] = {
    "missing": lambda folder: formats.read(folder / "none.undraft"),
    "missing Word": lambda folder: formats.read(folder / "none.docx"),
    "folder": formats.read,
    "suffix": lambda folder: formats.read(folder / "draft.xyz"),
    "no suffix": lambda folder: formats.read(folder / "draft"),
    "only written": _bytes(b"<html>", "page.html"),
    "old Word": _bytes(b"x", "old.doc"),
    "macros": _bytes(b"x", "old.docm"),
    "empty": _bytes(b""),
    "not a zip": _bytes(b"Dear colleagues"),
    "PDF": _bytes(b"%PDF-1.7"),
    "XML": _bytes(b"<?xml version='1.0'?><pkg:package/>"),
    "web page": _bytes(b"<html><body/></html>"),
    "encrypted": _bytes(_OLE + "EncryptedPackage".encode("utf-16-le")),
    "binary Word": _bytes(_OLE + "WordDocument".encode("utf-16-le")),
    "unknown compound": _bytes(_OLE),
    "cut off": _torn,
    "Excel": _package("xl/workbook.xml"),
    "no Word document": _package("letter.txt"),
    "entities": _entities,
    "not well-formed": lambda f: formats.read(word_file(f / "a.docx", raw=b"<w:document")),
    "blank text": _bytes(b" -- ", "draft.txt"),
    "binary text": _bytes(b"text\0text", "draft.txt"),
    "other encoding": _bytes(b"\x81\x8d" * 40, "draft.txt"),
    "foreign JSON": _bytes(b"[]", "draft.undraft"),
    "native cut off": _cut_native,
    "native, newer": _native(version=99),
    "native, no version": _native(version="one"),
    "native, stage": _native(stage="later"),
    "native, key": _native(colour="red"),
    "native, list": _native(paragraphs="none"),
    "native, kind": _native(paragraphs=[{"id": "p1", "kind": "poem", "text": ""}]),
    "native, level": _native(paragraphs=[{"id": "p1", "kind": "title", "level": 7, "text": ""}]),
    "native, note": _native(notes=[{"id": "n1", "paragraphs": []}]),
    "native, word": _native(words=[1]),
    "native, mark": _native(
        paragraphs=[{"id": "p1", "kind": "title", "text": "a", "marks": [[0, 9, "italic"]]}]
    ),
    "native, comment": _native(comments=[{"author": "A"}]),
    "body": lambda _: load("nobody"),
    "profile, key": _profile("colour = 1"),
    "profile, table": _profile("numbering = 1"),
    "profile, kind": _profile("[decisions]\ntitle = 1"),
    "profile, TOML": _profile("= ="),
    "profile, encoding": lambda f: (
        (f / "own.toml").write_bytes(b'title = "\xff"'),
        load("own", [f]),
    ),
    "profile, expression": _profile("symbols = ['(']"),
    "profile, parent": lambda f: (
        (f / "own.toml").write_text('extends = "no"'),
        load("own", [f]),
    ),
    "no such template": lambda folder: Template.load("nowhere", folders=[folder]),
    "template": _fault,
    "template of a broken file": _broken_template,
    "journal": _journal,
    "settings": _settings,
    "no folder": lambda f: formats.write(new_document(load("ga")), f / "no" / "a.docx"),
    "a folder there": lambda f: write_atomically(f, b"text"),
    **{f"disk {n}": partial(_full, number=n) for n in _REASONS},
}


@pytest.mark.parametrize("sort", _FAULTS)
def test_a_real_error_is_told_without_english(sort: str, tmp_path: Path, tongue: str) -> None:
    with pytest.raises(DrafterError) as caught:
        _FAULTS[sort](tmp_path)
    words = str(caught.value).replace(str(tmp_path), "…")
    assert english_in(words)
    assert told(words) != words
    assert ".." not in told(words)
    assert english_in(told(words)) == [], tongue


@pytest.mark.parametrize("line", ["paragraphs = 3", "pages = 3", "parts = 'many'", "= ="])
def test_limits_are_told_without_english(
    line: str, tmp_path: Path, tongue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DrafterError) as caught:
        _limits(tmp_path, monkeypatch, line)
    said = told(str(caught.value).replace(str(tmp_path), "…"))
    said = said.replace(", ".join(sorted(field.name for field in fields(Limits))), "")
    assert english_in(said) == [], tongue


def test_a_name_like_a_sentence_stays_whole(qapp: QApplication) -> None:
    words = "“Is damaged. Choose another file.docx” is empty. Choose another file."
    with spoken(qapp, "fr"):
        assert told(words) == (
            "«\u00a0Is damaged. Choose another file.docx\u00a0» est vide. Choisissez un autre fichier."
        )


def test_what_is_not_known_in_full_stays_as_it_is(qapp: QApplication) -> None:
    words = "“a.docx” is empty. Dance with it."
    with spoken(qapp, "fr"):
        assert told(words) == words


def test_the_box_of_an_error_speaks_the_language(
    tmp_path: Path, tongue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    with pytest.raises(DrafterError) as caught:
        _native(version=99)(tmp_path)
    show_error(None, caught.value)
    assert english_in(shown[0]) == [], tongue
    assert "“draft.undraft”" in shown[0] or "«\u00a0draft.undraft\u00a0»" in shown[0]


def test_settings_that_could_not_be_read_are_told_in_the_language(
    tmp_path: Path, tongue: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text("[]")
    dialog = SettingsDialog(Preferences(path))
    (said,) = [w.text() for w in dialog.findChildren(QLabel) if "settings.json" in w.text()]
    dialog.deleteLater()
    assert english_in(said) == [], tongue


# Notices of real texts


def _texts() -> list[Path]:
    more = sorted((_SHARED / "docx").rglob("*.docx"))
    un = sorted((_SHARED / "un-docx").rglob("*.docx"))
    return [_MODEL, *more[:: max(1, len(more) // _FEW)], *un[:_FEW]]


@pytest.mark.parametrize("path", _texts(), ids=lambda path: path.name)
def test_notices_are_told_without_english(path: Path, qapp: QApplication) -> None:
    try:
        said = [notice.message for notice in formats.read(path).notices]
    except DrafterError as error:
        said = [str(error)]
    for language in _TONGUES:
        with spoken(qapp, language):
            left = {words for words in said if told(words) == words or english_in(told(words))}
            assert left == set(), language


_LOSSES = """
<w:p><w:r><w:drawing/></w:r><w:r><w:object/></w:r><w:r><w:t>Text</w:t></w:r>
<w:r><w:rPr><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t>new</w:t></w:r>
<w:r><w:footnoteReference w:id="7"/></w:r></w:p>
<w:p><w:hyperlink w:anchor="nowhere"><w:r><w:t>paragraph 9</w:t></w:r></w:hyperlink></w:p>
<w:altChunk r:id="r9"/>
<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p/></w:tc></w:tr></w:tbl>
"""


def test_what_a_word_file_loses_is_told_without_english(tmp_path: Path, tongue: str) -> None:
    found = formats.read(word_file(tmp_path / "a.docx", _LOSSES)).notices
    assert len({notice.code for notice in found}) >= 6
    left = [n.message for n in found if english_in(told(n.message)) or told(n.message) == n.message]
    assert left == [], tongue


def test_what_an_export_leaves_out_is_told_without_english(tmp_path: Path, tongue: str) -> None:
    text = "op| _Requests_ [the secretariat];\nop| _Decides_ to meet again.\n[^1]| Uncited."
    document = replace(parse(text), comments=(Comment("c1", "A", "", "Why?"),))
    options = docx.Options(brackets=False)
    found = docx.write(document, load("minamata"), tmp_path / "a.docx", options)
    changed = redline(parse("op| One."), parse("op| Two."), "A", "2026-01-01T00:00:00Z")
    for number, shown in enumerate((document, changed)):
        found = (*found, *formats.write(shown, tmp_path / f"{number}.txt"))
    assert {n.code for n in found} == {
        "brackets-off", "comments-left-out", "note-uncited", "revisions-applied"
    }  # fmt: skip
    assert [n.message for n in found if english_in(told(n.message))] == [], tongue


def test_banner_and_review_speak_the_language(
    qapp: QApplication, tmp_path: Path, tongue: str
) -> None:
    path = tmp_path / "old.txt"
    path.write_text(_MODEL.read_text("utf-8"), "utf-8")
    window = Windows(qapp, Preferences(), audit=True).open_file(path)
    (banner,) = window.findChildren(Banner)
    rows = banner.findChildren(QListWidget)[0]
    said = [rows.item(n).text() for n in range(rows.count())]
    banner.review_wanted.emit()
    tree = window.findChildren(ImportReview)[0].findChildren(QTreeWidget)[0]
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    reasons = [item.text(3) or item.text(0) for item in items if item is not None]
    assert [words for words in said if not any(words in reason for reason in reasons)] == []
    assert len(said) >= 2
    said += [words for words in reasons if len(words) > 5]
    assert [words for words in said if english_in(words)] == [], tongue
    window.session.mark_saved(tmp_path / "x")
    window.close()


# Where the window shows them

_HANDED_ON = {"window_state.py", "maker.py", "preview.py"}  # told by who shows them in the end


def _untold(path: Path) -> Iterator[str]:
    """Messages of errors, notices and findings that a file of the window shows without `told`."""
    tree = ast.parse(path.read_text("utf-8"))
    known = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare | ast.Tuple)
        or (isinstance(node, ast.Call) and ast.unparse(node.func) == "told")
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        is_error = isinstance(node, ast.Call) and ast.unparse(node) == "str(error)"
        is_message = isinstance(node, ast.Attribute) and node.attr == "message"
        if (is_error or is_message) and id(node) not in known:
            assert isinstance(node, ast.expr)
            yield f"{path.name}:{node.lineno}"


def test_every_place_that_shows_a_message_has_it_translated() -> None:
    window = Path(atomic.__file__).parents[1] / "ui"
    files = [path for path in sorted(window.rglob("*.py")) if path.name not in _HANDED_ON]
    assert [place for path in files for place in _untold(path)] == []


def test_a_place_without_translation_is_found(tmp_path: Path) -> None:
    path = tmp_path / "box.py"
    path.write_text("told(n.message)\nbox(str(error))\nlabel(notice.message)\n")
    assert list(_untold(path)) == ["box.py:2", "box.py:3"]
