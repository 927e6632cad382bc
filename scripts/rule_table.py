"""Writes `docs/rules.md`: every rule, and how often it fires in adopted texts of each body.

`python -m scripts.rule_table` (needs the sample texts beside the project). A test holds the
table against the rules, so that a change of firing rates shows in review.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from drafter.checks.engine import check
from drafter.checks.finding import Severity
from drafter.checks.pages import page
from drafter.checks.registry import RULES
from tests.checks import test_damage_structure, test_damage_wording, test_damage_words
from tests.checks.word_damages import WORD_DAMAGES
from tests.corpus.samples import samples

_OUT = Path(__file__).resolve().parents[1] / "docs" / "rules.md"
_PREFACE = (
    "Made by `python -m scripts.rule_table`; do not edit. The figures are findings at stage final in"
    " adopted texts, per 100 paragraphs, where a rule that cries wolf would show. E error, W warning,"
    " A advice; an empty cell is none."
)
_DAMAGE_PREFACE = (
    "Each fault is put into sound texts, at places chosen by a fixed seed, and counts as found when the"
    " rules named report something there that they did not report before."
)
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.ADVICE)


def main() -> int:
    """Write the table and print the totals."""
    paragraphs, fired = measured()
    if "-v" in sys.argv:
        for sample in samples():
            _show(sample.name, sample.document(), sample.profile)
    if not paragraphs:
        print("The sample texts are not beside the project, so nothing was measured.")
        return 1
    rows = list(damage_rows())
    _OUT.write_text(table(paragraphs, fired) + damage_table(rows), "utf-8")
    tried, found = sum(r[2] for r in rows), sum(r[3] for r in rows)
    print(f"faults put in {tried}, found {found} ({100 * found / tried:.1f} per cent)")
    for folder, counter in fired.items():
        print(f"{folder:<10} {paragraphs[folder]:>5} {_totals(counter, paragraphs[folder])}")
    return 0


def measured() -> tuple[Counter[str], dict[str, Counter[tuple[str, Severity]]]]:
    """Paragraphs of each folder of samples, and how often each rule fires there at stage final."""
    paragraphs: Counter[str] = Counter()
    fired: dict[str, Counter[tuple[str, Severity]]] = {}
    for sample in samples():
        document = sample.document()
        paragraphs[sample.folder] += len(document.paragraphs)
        counter = fired.setdefault(sample.folder, Counter())
        for finding in check(document, sample.profile, "final"):
            counter[finding.rule, finding.severity] += 1
    return paragraphs, fired


def _show(name: str, document: object, profile: object) -> None:
    for finding in check(document, profile, "final"):  # type: ignore[arg-type]
        index = document.index_of(finding.span.paragraph)  # type: ignore[attr-defined]
        words = document.paragraphs[index].text[:60] if index >= 0 else ""  # type: ignore[attr-defined]
        print(f"{name} {finding.severity} {finding.rule}: {finding.message} | {words}")


def _totals(counter: Counter[tuple[str, Severity]], paragraphs: int) -> str:
    shares = []
    for severity in _SEVERITIES:
        n = sum(v for (_, s), v in counter.items() if s is severity)
        shares.append(f"{severity} {n} ({100 * n / paragraphs:.1f} per 100)")
    return ", ".join(shares)


def table(paragraphs: Counter[str], fired: dict[str, Counter[tuple[str, Severity]]]) -> str:
    """The Markdown page."""
    folders = list(paragraphs)
    lines = [
        "# The rules and how often they fire",
        "",
        _PREFACE,
        "",
        "| rule | severity | what it holds | " + " | ".join(folders) + " |",
        "|---|---|---|" + "---|" * len(folders),
    ]
    for rule in RULES:
        cells = [_cell(rule.code, fired[f], paragraphs[f]) for f in folders]
        title = page(rule.code).title
        lines.append(f"| `{rule.code}` | {rule.severity} | {title} | " + " | ".join(cells) + " |")
    totals = []
    for folder in folders:
        parts = []
        for severity in _SEVERITIES:
            n = sum(v for (_, s), v in fired[folder].items() if s is severity)
            parts.append(f"{severity.value[0].upper()} {100 * n / paragraphs[folder]:.1f}")
        totals.append(" ".join(parts))
    lines.append("| **all** | | | " + " | ".join(totals) + " |")
    counts = [str(paragraphs[f]) for f in folders]
    lines.append("| paragraphs | | | " + " | ".join(counts) + " |")
    return "\n".join([*lines, ""])


DamageRow = tuple[str, str, int, int]
"""A kind of damage: its name, the rules that look for it, places damaged and places found."""


def damage_rows() -> Iterator[DamageRow]:
    """Every kind of damage of the tests, done to the sample texts and looked for."""
    for name, code, wanted, damage, stage in test_damage_structure.DAMAGES:
        tried, missed = test_damage_structure.outcome(code, wanted, damage, stage)
        yield name, code, tried, tried - len(missed)
    for name, category, work in test_damage_wording.DAMAGES:
        tried, missed = test_damage_wording.outcome(name, category, work)
        yield name, f"all on {category}", tried, tried - len(missed)
    for name, codes, propose in WORD_DAMAGES:
        tried, missed = test_damage_words.outcome(name, codes, propose)
        yield name, codes, tried, tried - len(missed)


def damage_table(rows: list[DamageRow]) -> str:
    """The Markdown of the second table."""
    lines = ["", "# Faults that are found", "", _DAMAGE_PREFACE, ""]
    lines += ["| fault | looked for by | put in | found |", "|---|---|---|---|"]
    lines += [f"| {name} | {codes} | {tried} | {found} |" for name, codes, tried, found in rows]
    tried, found = sum(r[2] for r in rows), sum(r[3] for r in rows)
    lines.append(f"| **all** | | {tried} | {found} ({100 * found / tried:.1f} per cent) |")
    return "\n".join([*lines, ""])


def _cell(code: str, counter: Counter[tuple[str, Severity]], paragraphs: int) -> str:
    parts = []
    for severity in _SEVERITIES:
        n = counter[code, severity]
        if n:
            parts.append(f"{severity.value[0].upper()} {100 * n / paragraphs:.1f}")
    return " ".join(parts)


if __name__ == "__main__":
    sys.exit(main())
