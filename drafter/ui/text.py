"""Words for the user: every visible text passes through `tr`, every counted one through `counted`.

A sentence is translated whole, with its values as placeholders (`tr("Opening “{name}” …", name=…)`),
since other languages put them elsewhere. `scripts/make_translations.py` finds the texts.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

__all__ = ["again", "counted", "figure", "lasting", "tr"]


class _Lasting(str):
    """Words that know what they were in English."""

    __slots__ = ("source", "values")
    source: str
    values: dict[str, object]


def tr(text: str, **values: object) -> str:
    """The text in the language of the window, with values in place of its placeholders."""
    words = QCoreApplication.translate("drafter", text)
    return words.format(**values) if values else words


def lasting(text: str, **values: object) -> str:
    """What `tr` gives, for what outlives the language of the window, such as the name of a step.

    `again` says it in another language. It is no plain string: for texts to be shown only.
    """
    named = _Lasting(tr(text, **values))
    named.source, named.values = text, values
    return named


def again(named: str) -> str:
    """What `lasting` said, in the language that the window speaks now; other words as they are."""
    if not isinstance(named, _Lasting):
        return named
    values = {k: again(v) if isinstance(v, str) else v for k, v in named.values.items()}
    text = named.source
    return tr(text, **values)


def counted(count: int, one: str, many: str, **values: object) -> str:
    """`one` or `many` with the count in place of `{count}`: "1 finding", "1,200 words"."""
    return tr(one if count == 1 else many, count=figure(count), **values)


def figure(number: int) -> str:
    """A number with its thousands parted as the language of the window parts them."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return f"{number:,}"
    return locale.toString(number)
