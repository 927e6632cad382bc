"""Findings as SARIF 2.1.0, for pipelines that show them beside the file."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from drafter import __version__
from drafter.cli.spelling import page_of

__all__ = ["sarif"]

_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}


def sarif(data: dict[str, Any]) -> dict[str, object]:
    """A SARIF log from the JSON of `check`.

    Places are logical, the paragraph and its label, and for files that are lines of text line and
    column too. Files that could not be checked are notifications of the run.
    """
    codes = sorted({f["rule"] for file in data["files"] for f in file["findings"]})
    results = [_result(file["path"], f) for file in data["files"] for f in file["findings"]]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "drafter",
                        "version": __version__,
                        "rules": [
                            {"id": code, "shortDescription": {"text": page_of(code).title}}
                            for code in codes
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": not data["failed"],
                        "toolExecutionNotifications": [_failure(f) for f in data["failed"]],
                    }
                ],
                "results": results,
            }
        ],
    }


def _physical(path: str) -> dict[str, object]:
    return {"artifactLocation": {"uri": quote(path.replace("\\", "/"))}}


def _failure(failed: dict[str, str]) -> dict[str, object]:
    return {
        "level": "error",
        "message": {"text": failed["message"]},
        "locations": [{"physicalLocation": _physical(failed["path"])}],
    }


def _result(path: str, finding: dict[str, Any]) -> dict[str, object]:
    physical = _physical(path)
    if "line" in finding:
        physical["region"] = {"startLine": finding["line"], "startColumn": finding["column"]}
    location: dict[str, object] = {"physicalLocation": physical}
    paragraph = finding["paragraph"]
    if paragraph:
        name = f"{paragraph['kind']} {paragraph['label']}".strip()
        location["logicalLocations"] = [{"name": paragraph["id"], "fullyQualifiedName": name}]
    return {
        "ruleId": finding["rule"],
        "level": _LEVELS[finding["severity"]],
        "message": {"text": finding["message"]},
        "locations": [location],
    }
