"""What each command does, apart from how its result is shown."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from drafter import formats
from drafter.checks.applying import apply_safe
from drafter.checks.engine import Checker
from drafter.checks.finding import Context, Severity
from drafter.checks.registry import RULES, rule
from drafter.cli import report, spelling
from drafter.cli.comparing import compare
from drafter.cli.tasks import show_tasks
from drafter.errors import DrafterError, InputError, OutputError, UsageError
from drafter.model.outline import outline
from drafter.model.revisions import final, original, without_remarks
from drafter.profiles import load
from drafter.recognition.imported import Imported, Notice
from drafter.spelling.speller import Speller
from drafter.starter import new_document
from drafter.storage.atomic import write_atomically

__all__ = [
    "check_files",
    "compare",
    "convert",
    "new",
    "show_outline",
    "show_rules",
    "show_tasks",
]


def new(arguments: Namespace) -> int:
    """`drafter new`: a starter document; an existing file is not overwritten."""
    out: Path = arguments.out
    if out.suffix.lower() != ".undraft":
        raise UsageError(f"“{out.name}” must end in .undraft, drafter's own format.")
    if out.exists():
        raise OutputError(out, "it exists already", "Choose another name or remove it first.")
    formats.write(new_document(load(arguments.body), arguments.kind), out)
    return 0


def convert(arguments: Namespace) -> int:
    """`drafter convert`: read by one suffix, write by the other."""
    source, target = arguments.input, arguments.output
    if not formats.format_of(target).can_write:
        raise UsageError(f"“{target.name}” cannot be written in that format.")
    if source.exists() and target.exists() and source.samefile(target):
        raise UsageError("Input and output are the same file. Name another file to write to.")
    imported = _viewed(formats.read(source, arguments.body), arguments.view)
    notices = (*imported.notices, *formats.write(imported.document, target))
    _tell(notices)
    if arguments.report:
        text = json.dumps([report.notice_json(n) for n in notices], ensure_ascii=False, indent=1)
        write_atomically(arguments.report, (text + "\n").encode())
    return 0


def _viewed(imported: Imported, view: str) -> Imported:
    """The document as `view` shows its tracked changes; clean views carry no comments either."""
    document = imported.document
    if not (document.revisions or document.comments) or view == "marked":
        return imported
    shown = final(document) if view == "final" else original(document)
    notices = imported.notices
    if document.revisions:
        what = "accepted" if view == "final" else "rejected"
        text = f"The file holds {len(document.revisions)} tracked changes, taken as {what} here."
        notices = (*notices, Notice("revisions-viewed", text))
    return replace(imported, document=without_remarks(shown), notices=notices)


def _tell(notices: Sequence[Notice]) -> None:
    for notice in notices:
        where = f" ({notice.paragraph})" if notice.paragraph else ""
        sys.stderr.write(f"notice: {notice.message}{where}\n")


def _put(text: str, file: Path | None) -> None:
    """A result to the standard output, or as UTF-8 into a file that some shells would recode."""
    if file is None:
        sys.stdout.write(text)
    else:
        write_atomically(file, text.encode())


def show_outline(arguments: Namespace) -> int:
    """`drafter outline`: one row a paragraph."""
    imported = _viewed(formats.read(arguments.file, arguments.body), arguments.view)
    document = imported.document
    derived = outline(document, load(document.profile).scheme_for(document.lang))
    if arguments.format == "json":
        _put(report.outline_json(imported, derived), arguments.output)
    else:
        _tell(imported.notices)
        _put(report.outline_text(document, derived), arguments.output)
    return 0


def check_files(arguments: Namespace) -> int:
    """`drafter check`: every file, then the summary."""
    files = list(_expand(arguments.files))
    if arguments.fix and len(files) != 1:
        raise UsageError("--fix writes one file: name one file to check, not several.")
    words = spelling.speller() if arguments.spelling else None
    checked: list[report.Checked] = []
    failed = 0
    for number, path in enumerate(files, 1):
        if len(files) > 1:
            report.progress(number, len(files), path)
        try:
            checked.append(_check(path, arguments, words))
        except DrafterError as error:
            if len(files) == 1:
                raise
            failed += 1
            sys.stderr.write(f"drafter: {error}\n")
    report.progress_done(len(files))
    if arguments.fix:
        checked = [_fixed(checked[0], arguments, words)]
    shape = arguments.format
    _put(report.checked(checked, shape, plain=bool(arguments.output)), arguments.output)
    if failed:
        return 2
    return 1 if _fails(checked, arguments.fail_on) else 0


def _expand(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, all documents below the folders named, and what patterns stand for.

    The shells of Windows hand a pattern on as it is typed.
    """
    suffixes = tuple(f.suffix for f in formats.FORMATS if f.can_read)
    for path in paths:
        if not path.is_dir():
            yield from _meant(path)
            continue
        found = sorted(
            p for p in path.rglob("*")
            if p.suffix.lower() in suffixes and p.is_file() and not p.name.startswith(("~$", "."))
        )  # fmt: skip
        if not found:
            raise InputError(path, f"holds no document ({', '.join(suffixes)})", "")
        yield from found


def _meant(path: Path) -> Iterator[Path]:
    """The file itself, or the files that a pattern such as `drafts/*.docx` stands for."""
    if not set("*?[") & set(str(path)) or path.exists():
        yield path
        return
    found = sorted(Path(path.anchor).glob(str(path.relative_to(path.anchor))))
    files = [p for p in found if p.is_file() and not p.name.startswith("~$")]
    if not files:
        raise InputError(path, "stands for no file", "Check the folder and the pattern.")
    yield from files


def _check(path: Path, arguments: Namespace, words: Speller | None) -> report.Checked:
    imported = _viewed(formats.read(path, arguments.body), arguments.view)
    return _run(path, imported, arguments.stage, words)


def _run(
    path: Path, imported: Imported, stage: str | None, words: Speller | None
) -> report.Checked:
    document = imported.document
    profile = load(document.profile)
    derived = outline(document, profile.scheme_for(document.lang))
    checker = Checker(profile)
    checker.start(document, derived, stage)
    checker.finish()
    stage = stage or document.stage
    findings, ignored = checker.findings, checker.ignored
    if words is not None:
        context = Context(document, derived, profile, stage)
        more, left = spelling.unknown_words(context, words, findings)
        findings, ignored = tuple(spelling.merged(context, findings, more)), (*ignored, *left)
    return report.Checked(path, imported, derived, stage, findings, ignored)


def _fixed(checked: report.Checked, arguments: Namespace, words: Speller | None) -> report.Checked:
    """Apply the safe fixes, write the result and report on it."""
    document = checked.imported.document
    mended, done = apply_safe(document, load(document.profile), arguments.stage)
    formats.write(mended, arguments.fix)
    for finding, fix in done:
        sys.stderr.write(f"fixed: {fix.title} ({finding.span.paragraph}, {finding.rule})\n")
    count = f"{len(done)} fixes" if len(done) != 1 else "1 fix"
    sys.stderr.write(f"{count} applied; written to {arguments.fix}.\n")
    imported = replace(checked.imported, document=mended)
    return _run(checked.path, imported, arguments.stage, words)


def _fails(checked: Sequence[report.Checked], fail_on: str) -> bool:
    if fail_on == "never":
        return False
    order = list(Severity)
    limit = order.index(Severity(fail_on))
    return any(order.index(f.severity) <= limit for c in checked for f in c.findings)


def show_rules(arguments: Namespace) -> int:
    """`drafter rules`: the list, or one rule with its page."""
    if arguments.code is None:
        sys.stdout.write(report.rules(RULES, arguments.format))
        return 0
    own = spelling.UNKNOWN_WORD
    found = own if arguments.code == own.code else rule(arguments.code)
    if found is None:
        raise UsageError(f"There is no rule “{arguments.code}”. “drafter rules” lists them.")
    sys.stdout.write(report.rule_page(found, arguments.format))
    return 0
