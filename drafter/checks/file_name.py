"""What a file is called after the document in it."""

from __future__ import annotations

import re

from drafter.model.nodes import Document

__all__ = ["file_name"]


def file_name(document: Document, fallback: str) -> str:
    """A file's name after the symbol, as the United Nations name theirs: A/80/7 is A_80_7."""
    symbol = document.front.get("symbol").strip()
    return re.sub(r"[^\w.()-]+", "_", symbol).strip("_.") or fallback
