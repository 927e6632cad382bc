"""Where one sentence ends inside a text and another begins."""

from __future__ import annotations

from drafter.text.expression import Expression

__all__ = ["inner_full_stop"]

_STOP = Expression(r"(?P<word>[^\W_]+)[)”]?(?P<stop>\.)[\ufffc]*[ \u00a0]+(?P<next>[A-ZÀ-Þ“])")
_ABBREVIATIONS = frozenset(
    {"no", "nos", "vol", "vols", "art", "arts", "para", "paras", "chap", "chaps", "sect", "sects",
     "fig", "figs", "mr", "mrs", "ms", "mm", "dr", "prof", "st", "ste", "mt", "ltd", "inc", "co",
     "corp", "etc", "rev", "add", "corr", "ed", "eds", "pp", "cf", "ibid", "res", "dec", "doc",
     "gen", "col", "capt", "jr", "sr", "vs", "al", "alt", "bis", "ter", "núm", "sra", "srta"}
)  # fmt: skip
_ENCLOSED = Expression(r"[“«(\[][^”»)\]]*[”»)\]]")


def inner_full_stop(text: str) -> tuple[int, int] | None:
    """Place of the first full stop with another sentence behind it, and of that sentence.

    Abbreviations, initials and what stands in quotation marks or brackets are passed over.
    """
    if ". " not in text and ".\ufffc" not in text and ".\u00a0" not in text:
        return None
    plain = _ENCLOSED.sub(lambda m: "“" + "_" * (len(m[0]) - 2) + "”", text)
    for found in _STOP.finditer(plain):
        word = found["word"]
        initials = len(word) < 3 and not any(c.islower() for c in word)
        if len(word) < 2 or word.isdigit() or initials or word.lower() in _ABBREVIATIONS:
            continue
        return found.start("stop"), found.start("next")
    return None
