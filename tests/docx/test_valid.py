"""Written files hold to the format: two validators, the SDK's where it is there, and own checks.

The validator of the Open XML SDK is found on the path as `ooxml-validator` or by OOXML_VALIDATOR.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from ooxml_integrity import check as integrity
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

from drafter import docx
from drafter.docx.names import w
from drafter.docx.package import Package
from drafter.formats import read
from drafter.model.nodes import Document, FrontMatter
from drafter.profiles import load, names
from tests.documents import SMALL, documents

_SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
_BODIES = {"habitat": "un-habitat"}
_TEXTS = sorted(_SAMPLES.glob("texts/*/*.txt"))
_SDK = os.environ.get("OOXML_VALIDATOR") or shutil.which("ooxml-validator")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_FILLED = FrontMatter.of(
    symbol="UNEP/MC/COP.6/22",
    date="18 August 2025",
    session="Sixth meeting",
    place_and_dates="Geneva, 3–7 November 2025",
    agenda_item="Item 7 (a) of the provisional agenda*",
    agenda_title="Cooperation",
    agenda_note="UNEP/MC/COP.6/1.",
    job_number="K2512345",
)


def _faults(path: Path) -> list[str]:
    """What the validators say of a file."""
    audit = OpenXmlValidator(FileFormat.MICROSOFT_365).validate(path)
    found = [f"audit: {e.description} ({e.part_uri})" for e in audit.errors]
    found += [f"integrity: {e.code} {e.message}" for e in integrity(path)]
    if _SDK:
        said = subprocess.run(
            [_SDK, str(path), "Microsoft365"], capture_output=True, text=True, check=False
        ).stdout
        found += [f"sdk: {e}" for e in json.loads(said)["errors"]]
    return found + _own_faults(Package.open(path))


def _own_faults(package: Package) -> list[str]:
    """What the validators miss: pairs, languages, ids of notes, ids of revisions."""
    roots = [
        package.xml(n)
        for n in sorted(package.names)
        if n.startswith("word/") and n.endswith(".xml") and "theme" not in n
    ]
    every = [e for root in roots for e in root.iter() if isinstance(e.tag, str)]

    def ids(*tags: str) -> list[str]:
        wanted = {w(t) for t in tags}
        return [e.get(w("id"), "") for e in every if e.tag in wanted]

    out = []
    for begin, end in (
        ("bookmarkStart", "bookmarkEnd"),
        ("commentRangeStart", "commentRangeEnd"),
        ("moveFromRangeStart", "moveFromRangeEnd"),
    ):
        if sorted(ids(begin)) != sorted(ids(end)) or len(set(ids(begin))) != len(ids(begin)):
            out.append(f"{begin} without its {end}, or twice")
    out += [
        f"no language: {value}"
        for element in every
        if element.tag in (w("lang"), w("themeFontLang"))
        for value in element.attrib.values()
        if not _LANGUAGE.fullmatch(value)
    ]
    notes = [int(i) for i in ids("footnote") if int(i) > 0]
    if any(not 1 <= i <= 32_767 for i in notes) or len(set(notes)) != len(notes):
        out.append("ids of notes")
    changes = ids("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange")
    if len(set(changes)) != len(changes):
        out.append("a revision's id twice")
    return out


@pytest.mark.parametrize("path", _TEXTS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_every_sample(path: Path, tmp_path: Path) -> None:
    body = path.parent.name.partition("-")[0]
    name = _BODIES.get(body, body)
    docx.write(read(path, name).document, load(name), tmp_path / "a.docx")
    assert _faults(tmp_path / "a.docx") == []


@pytest.mark.parametrize("numbers", ["typed", "automatic"])
@pytest.mark.parametrize("profile", names())
def test_every_body(profile: str, numbers: str, tmp_path: Path) -> None:
    document = replace(SMALL, profile=profile, serial=20, front=_FILLED)
    options = docx.Options(numbers=numbers, line_numbers=numbers == "typed")
    docx.write(document, load(profile), tmp_path / "a.docx", options)
    assert _faults(tmp_path / "a.docx") == []
    assert docx.read(tmp_path / "a.docx").document == document


@settings(max_examples=15)
@given(document=documents())
def test_any_document(document: Document, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("valid") / "a.docx"
    docx.write(document, load(document.profile), path)
    assert _own_faults(Package.open(path)) == []
    assert integrity(path) == []
