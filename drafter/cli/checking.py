"""`drafter check`: files and folders, one after the other, none at the cost of the others."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from drafter import formats
from drafter.checks.applying import apply_safe
from drafter.checks.engine import Checker
from drafter.checks.finding import Context, Severity
from drafter.cli import report, spelling
from drafter.cli.faults import tell_fault
from drafter.cli.lines import line_finder
from drafter.cli.output import put
from drafter.cli.views import viewed
from drafter.errors import DrafterError, InputError, UsageError
from drafter.model.outline import outline
from drafter.profiles import load
from drafter.recognition.imported import Imported
from drafter.spelling.speller import Speller

__all__ = ["check_files"]


def check_files(arguments: Namespace) -> int:
    """`drafter check`: every file, then the summary."""
    files = list(_expand(arguments.files))
    if arguments.fix and len(files) != 1:
        raise UsageError("--fix writes one file: name one file to check, not several.")
    words = spelling.speller() if arguments.spelling else None
    done = _Done()
    for number, path in enumerate(files, 1):
        if len(files) > 1:
            report.progress(number, len(files), path)
        try:
            done.checked.append(_check(path, arguments, words))
        except DrafterError as error:
            if len(files) == 1:
                raise
            report.progress_done(len(files))
            sys.stderr.write(f"drafter: {path}: {error}\n")
            done.failed.append(report.Failed(path, str(error)))
        except Exception:  # noqa: BLE001 - one file must not take the others down
            report.progress_done(len(files))
            tell_fault(path)
            done.failed.append(report.Failed(path, "A fault of the program itself."))
            done.faults += 1
    report.progress_done(len(files))
    if arguments.fix and done.checked:
        done.checked = [_fixed(done.checked[0], arguments, words)]
    plain = bool(arguments.output)
    told = report.checked(done.checked, arguments.format, done.failed, plain=plain)
    put(told, arguments.output)
    return done.status(arguments.fail_on)


@dataclass(slots=True)
class _Done:
    """What has been checked so far, and what could not be; `faults` of the latter are our own."""

    checked: list[report.Checked] = field(default_factory=list)
    failed: list[report.Failed] = field(default_factory=list)
    faults: int = 0

    def status(self, fail_on: str) -> int:
        """The exit status: the gravest thing that happened."""
        if self.faults:
            return 3
        if self.failed:
            return 2
        return 1 if _fails(self.checked, fail_on) else 0


def _expand(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, all documents below the folders named, and what patterns stand for.

    The shells of Windows hand a pattern on as it is typed.
    """
    suffixes = formats.READABLE
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
    imported = viewed(formats.read(path, arguments.body), arguments.view)
    checked = _run(path, imported, arguments.stage, words)
    return replace(checked, lines=line_finder(path, imported.document))


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
