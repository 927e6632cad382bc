"""Makes the sample document `templates/minamata/sample.undraft` from its plain text.

Run it after a change of the native file or of recognition: `python -m scripts.make_samples`.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from drafter.formats.txt import from_text
from drafter.model.nodes import FrontMatter
from drafter.profiles import load
from drafter.storage import native

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Write the sample with the masthead that its document bears."""
    text = (ROOT / "tests/data/model-case.txt").read_text("utf-8")
    document = from_text(text, load("minamata"), "en").document
    front = FrontMatter.of(
        symbol="UNEP/MC/COP.6/[--]",
        distribution="General",
        original_language="English",
        body="Conference of the Parties to the Minamata Convention on Mercury",
        session="Sixth meeting",
    )
    native.write(replace(document, front=front), ROOT / "templates/minamata/sample.undraft")


if __name__ == "__main__":
    main()
