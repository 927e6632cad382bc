"""How results are shown: rows for a terminal, JSON for programs, SARIF for pipelines."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter.checks.finding import Finding, Rule, Severity
from drafter.checks.ignoring import stale
from drafter.cli.console import draws
from drafter.cli.lines import LineFinder, no_lines
from drafter.cli.sarif import sarif
from drafter.cli.spelling import page_of
from drafter.formats.body import symbol_of, title_of
from drafter.model.nodes import Document, Ignored
from drafter.model.outline import Outline
from drafter.model.richtext import EMPTY, ITALIC, NOTE, RichText
from drafter.model.spoken import Words, spoken, words_of
from drafter.recognition.imported import Imported, Notice

__all__ = [
    "Checked",
    "Failed",
    "checked",
    "notice_json",
    "outline_json",
    "outline_text",
    "progress",
    "progress_done",
    "rule_page",
    "rules",
]


@dataclass(frozen=True, slots=True)
class Checked:
    """One file with what its check found."""

    path: Path
    imported: Imported
    outline: Outline
    stage: str
    findings: tuple[Finding, ...]
    ignored: tuple[tuple[Finding, str], ...]
    lines: LineFinder = no_lines

    @property
    def stale(self) -> tuple[Ignored, ...]:
        """Entries of the document's list of ignored findings that nothing answers to."""
        return stale(self.document, [f for f, _ in self.ignored])

    @property
    def document(self) -> Document:
        """The document as read (or as mended)."""
        return self.imported.document


@dataclass(frozen=True, slots=True)
class Failed:
    """One file that could not be checked, and why."""

    path: Path
    reason: str


# --- outline -----------------------------------------------------------------------------


def notice_json(notice: Notice) -> dict[str, object]:
    """A notice as in the JSON contract."""
    return {"code": notice.code, "message": notice.message, "paragraph": notice.paragraph}


def _spoken(content: RichText, words: Words) -> tuple[str, list[list[int]]]:
    """Text as it is read, without marks of notes, and its italic stretches in code points."""
    text, places = spoken(content, words)
    spans = [[places[a], places[b]] for a, b in content.spans(ITALIC)]
    joined: list[list[int]] = []
    for a, b in spans:
        if a == b:
            continue
        if joined and joined[-1][1] == a:
            joined[-1][1] = b
        else:
            joined.append([a, b])
    return text, joined


def outline_json(imported: Imported, derived: Outline) -> str:
    """The structure as in the JSON contract, one paragraph a line."""
    document = imported.document
    head = {
        "title": title_of(document),
        "body": document.profile,
        "symbol": symbol_of(document),
        "language": document.lang,
    }
    words = words_of(document, derived)
    paragraphs = [
        _paragraph_json(document, derived, i, words) for i in range(len(document.paragraphs))
    ]
    notes = [
        {
            "id": n.id,
            "label": derived.note_labels.get(n.id, ""),
            "text": "\n".join(spoken(p, words)[0] for p in n.paragraphs),
        }
        for n in document.notes
    ]
    notices = [notice_json(n) for n in imported.notices]
    lines = [f" {_dump(k)}: {_dump(v)}," for k, v in head.items()]
    lists = (("paragraphs", paragraphs), ("notes", notes), ("notices", notices))
    for name, rows in lists:
        body = ",\n".join("  " + _dump(row) for row in rows)
        comma = "," if name != "notices" else ""
        lines.append(f' "{name}": [\n{body}\n ]{comma}' if rows else f' "{name}": []{comma}')
    return "{\n" + "\n".join(lines) + "\n}\n"


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _paragraph_json(
    document: Document, derived: Outline, i: int, words: Words
) -> dict[str, object]:
    paragraph = document.paragraphs[i]
    text, italic = _spoken(paragraph.content, words)
    cited = [derived.note_labels[n] for _, n in paragraph.content.objects(NOTE)]
    return {
        "id": paragraph.id,
        "kind": paragraph.kind.value,
        "level": paragraph.level,
        "label": derived.labels[i],
        "text": text,
        "italic": italic,
        "notes": cited,
        "part": derived.part(i).name,
    }


def outline_text(document: Document, derived: Outline) -> str:
    """A table for a terminal: id, kind, label and the beginning of the words."""
    rows = []
    shown = words_of(document, derived)
    for i, paragraph in enumerate(document.paragraphs):
        kind = f"{paragraph.kind.value}{f' {paragraph.level}' if paragraph.level else ''}"
        words = " ".join(spoken(paragraph.content, shown)[0].split())
        notes = "".join(f" [{derived.note_labels[n]}]" for _, n in paragraph.content.objects(NOTE))
        if len(words) > 70:
            words = words[:69] + "…"
        rows.append(f"{paragraph.id:<6}{kind:<16}{derived.labels[i]:<7}{words}{notes}".rstrip())
    return "\n".join(rows) + "\n"


# --- check -------------------------------------------------------------------------------


def checked(
    results: Sequence[Checked], shape: str, failed: Sequence[Failed] = (), *, plain: bool
) -> str:
    """All results in the shape asked for; `failed` are the files that could not be checked.

    `plain`: without colours, also on a terminal.
    """
    match shape:
        case "json":
            return json.dumps(_json(results, failed), ensure_ascii=False, indent=1) + "\n"
        case "sarif":
            return json.dumps(sarif(_json(results, failed)), ensure_ascii=False, indent=1) + "\n"
        case _:
            return _text(results, len(failed), colour=not plain and _colour())


def _counts(results: Sequence[Checked]) -> dict[str, int]:
    found = [f.severity for c in results for f in c.findings]
    return {
        "errors": found.count(Severity.ERROR),
        "warnings": found.count(Severity.WARNING),
        "advice": found.count(Severity.ADVICE),
    }


def _json(results: Sequence[Checked], failed: Sequence[Failed]) -> dict[str, object]:
    return {
        "files": [
            {
                "path": str(c.path),
                "body": c.document.profile,
                "stage": c.stage,
                "findings": [_finding_json(c, f) for f in c.findings],
                "ignored": [
                    {"rule": f.rule, "paragraph": _paragraph_ref(c, f), "reason": reason}
                    for f, reason in c.ignored
                ],
                "stale": [{"rule": i.rule, "reason": i.reason} for i in c.stale],
            }
            for c in results
        ],
        "failed": [{"path": str(f.path), "message": f.reason} for f in failed],
        "summary": _counts(results),
    }


def _paragraph_ref(c: Checked, finding: Finding) -> dict[str, str] | None:
    index = c.document.index_of(finding.span.paragraph)
    if index < 0:
        return None
    paragraph = c.document.paragraphs[index]
    return {"id": paragraph.id, "label": c.outline.labels[index], "kind": paragraph.kind.value}


def _place(c: Checked, finding: Finding) -> tuple[int, int, str]:
    """Start and end in the text as it is read, and that text."""
    if finding.span.note:
        note = c.document.note(finding.span.note)
        content = note.paragraphs[0] if note else EMPTY
    else:
        index = c.document.index_of(finding.span.paragraph)
        content = c.document.paragraphs[index].content if index >= 0 else EMPTY
    whole, places = spoken(content, words_of(c.document, c.outline))
    start, end = (places[min(at, len(content))] for at in (finding.span.start, finding.span.end))
    return start, end, whole


def _finding_json(c: Checked, finding: Finding) -> dict[str, object]:
    start, end, whole = _place(c, finding)
    out: dict[str, object] = {
        "rule": finding.rule,
        "category": finding.category.value,
        "severity": finding.severity.value,
        "message": finding.message,
        "paragraph": _paragraph_ref(c, finding),
        "start": start,
        "end": end,
        "text": whole[start:end],
        "fixes": [{"title": f.title, "safe": f.safe} for f in finding.fixes],
    }
    line = c.lines(finding.span.paragraph, finding.span.note, start, whole)
    if line is not None:
        out["line"], out["column"] = line
    if finding.span.note:
        out["note"] = {
            "id": finding.span.note,
            "label": c.outline.note_labels.get(finding.span.note, ""),
        }
    return out


def _colour() -> bool:
    return "NO_COLOR" not in os.environ and draws(sys.stdout)


_SHADES = {"error": "31", "warning": "33", "advice": "36"}


def _paint(text: str, shade: str, *, colour: bool) -> str:
    return f"\x1b[{shade}m{text}\x1b[0m" if colour else text


def _text(results: Sequence[Checked], failed: int, *, colour: bool) -> str:
    out: list[str] = []
    for c in results:
        out.append(_paint(f"{c.path} ({c.document.profile}, {c.stage})", "1", colour=colour))
        if not c.findings:
            out.append("  Nothing to report.")
        for finding in c.findings:
            severity = _paint(finding.severity.value, _SHADES[finding.severity], colour=colour)
            out.append(f"  {_where(c, finding)}: {severity}: {finding.message} [{finding.rule}]")
            excerpt = _excerpt(c, finding)
            if excerpt:
                out.append(f"      {excerpt}")
        if c.ignored:
            out.append(f"  Ignored with a reason: {len(c.ignored)}.")
        out.extend(
            f"  No longer needed: {i.rule} was ignored ({i.reason}), but the text has changed."
            for i in c.stale
        )
    n = _counts(results)
    errors, warnings = _several(n["errors"], "error"), _several(n["warnings"], "warning")
    out.append(f"{errors}, {warnings}, {n['advice']} advice.")
    if failed:
        out.append(f"{_several(failed, 'file')} could not be checked.")
    return "\n".join(out) + "\n"


def _several(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _where(c: Checked, finding: Finding) -> str:
    """The place as a line of the file, where it is text of lines, and as a part of the draft."""
    start, _, whole = _place(c, finding)
    line = c.lines(finding.span.paragraph, finding.span.note, start, whole)
    lead = f"line {line[0]}, " if line and c.path.suffix.lower() == ".txt" else ""
    return lead + _part(c, finding)


def _part(c: Checked, finding: Finding) -> str:
    if finding.span.note:
        label = c.outline.note_labels.get(finding.span.note, "")
        return f"note {label or finding.span.note}"
    ref = _paragraph_ref(c, finding)
    if ref is None:
        return "document"
    name = f"{ref['kind']} {ref['label']}".strip()
    return f"{ref['id']} {name}"


def _excerpt(c: Checked, finding: Finding) -> str:
    """The words around the place, with the place itself between angle marks."""
    start, end, whole = _place(c, finding)
    if not whole:
        return ""
    text = whole[start:end]
    before, after = whole[max(0, start - 40) : start], whole[end : end + 30]
    lead = "…" if start > 40 else ""
    tail = "…" if end + 30 < len(whole) else ""
    if not end:
        return " ".join(f"{after}{tail}".split())  # the paragraph as a whole is meant
    shown = text if len(text) <= 60 else text[:40] + "…" + text[-15:]
    return " ".join(f"{lead}{before}»{shown}«{after}{tail}".split())


def progress(number: int, total: int, path: Path) -> None:
    """One line that is written over, on a terminal only."""
    if draws(sys.stderr):
        sys.stderr.write(f"\r\x1b[K{number}/{total} {path.name}")
        sys.stderr.flush()


def progress_done(total: int) -> None:
    """Clear the line of progress."""
    if total > 1 and draws(sys.stderr):
        sys.stderr.write("\r\x1b[K")


# --- rules -------------------------------------------------------------------------------


def rules(all_rules: Sequence[Rule], shape: str) -> str:
    """The list of rules."""
    if shape == "json":
        rows = [_rule_json(r) for r in all_rules]
        return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    width = max(len(r.code) for r in all_rules) + 2
    lines, category = [], ""
    for r in all_rules:
        if r.category.value != category:
            category = r.category.value
            lines.append(f"{category}")
        lines.append(f"  {r.code:<{width}}{r.severity.value:<9}{page_of(r.code).title}")
    return "\n".join(lines) + "\n"


def _rule_json(r: Rule) -> dict[str, object]:
    own = page_of(r.code)
    return {
        "rule": r.code,
        "category": r.category.value,
        "severity": r.severity.value,
        "title": own.title,
        "why": own.explanation,
        "source": own.source,
        "examples": [{"verdict": e.verdict, "body": e.body, "text": e.text} for e in own.examples],
    }


def rule_page(r: Rule, shape: str) -> str:
    """One rule, explained."""
    if shape == "json":
        return json.dumps(_rule_json(r), ensure_ascii=False, indent=1) + "\n"
    own = page_of(r.code)
    lines = [f"{r.code} ({r.category.value}, {r.severity.value})", own.title, "", own.explanation]
    lines += ["", f"Source: {own.source}"]
    for example in own.examples:
        lines += ["", f"{example.verdict.capitalize()} ({example.body}):"]
        lines += ["  " + row for row in example.text.rstrip("\n").split("\n")]
    return "\n".join(lines) + "\n"
