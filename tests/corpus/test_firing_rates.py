"""How often rules fire in adopted texts: as `docs/rules.md` says, and seldom enough to be believed."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.checks.finding import Severity
from scripts.rule_table import measured, table
from tests.corpus.samples import SAMPLES

_PAGE = Path(__file__).resolve().parents[2] / "docs" / "rules.md"
_MOST = {Severity.ERROR: 1.0, Severity.WARNING: 3.0}  # per 100 paragraphs of a body


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the adopted texts are not beside the project")
def test_rules_fire_as_the_page_says_and_seldom() -> None:
    paragraphs, fired = measured()
    assert _PAGE.read_text("utf-8").startswith(table(paragraphs, fired)), (
        "Run python -m scripts.rule_table and look at what changed."
    )
    for folder, counter in fired.items():
        for severity, most in _MOST.items():
            found = sum(n for (_, s), n in counter.items() if s is severity)
            assert 100 * found / paragraphs[folder] <= most, f"{folder}: {severity}"
