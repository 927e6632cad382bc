"""What the program consists of, under which licences: the page “About drafter”."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import qVersion

from drafter import __version__, assets
from drafter.assets import resource
from drafter.ui.text import tr

__all__ = ["PARTS", "about", "licence"]

PARTS = (
    ("PySide6-Essentials", "Qt for Python and Qt", "LGPL-3.0"),
    ("shiboken6", "binding of Qt and Python", "LGPL-3.0"),
    ("lxml", "reads and writes XML (with libxml2 and libxslt, MIT)", "BSD-3-Clause"),
    ("python-docx", "opens Word files", "MIT"),
    ("chunspell-next", "spelling (with Hunspell)", "LGPL-3.0, Hunspell MPL-1.1 or LGPL-2.1"),
    ("pypdfium2", "shows pages (with PDFium)", "Apache-2.0 or BSD-3-Clause"),
    ("typst", "lays out pages (Typst)", "Apache-2.0"),
    ("typing-extensions", "types of Python", "PSF-2.0"),
)
"""Packages that come with the program: name, what for, licence."""

_DICTIONARIES = (
    ("en-GB", "English (SCOWL, without variants in -ise)", "SCOWL"),
    ("fr", "French (Dicollecte)", "MPL-2.0"),
    ("es", "Spanish (LibreOffice)", "GPL-3.0, LGPL-3.0 or MPL-1.1"),
)

_FONTS = "fonts"


def about() -> str:
    """The page, in Markdown."""
    versions = (
        f"drafter {__version__} · Python {platform.python_version()} · Qt {qVersion()}"
        f" · {platform.system()} {platform.release()}"
    )
    packages = [f"| {name} {_version(name)} | {tr(use)} | {terms} |" for name, use, terms in PARTS]
    lists = [
        f"| {tr(name)} | [{tr('Licence and authors')}](licence:{key}) | {terms} |"
        for key, name, terms in _DICTIONARIES
    ]
    return "\n".join(
        (
            f"# {tr('About drafter')}\n",
            tr("Drafts, checks and converts decisions of United Nations bodies."),
            f"\n{versions}\n",
            tr("No text leaves this computer: the program opens no network connection."),
            f"\n## {tr('What it is made with')}\n",
            f"| {tr('Package')} | {tr('What for')} | {tr('Licence')} |",
            "|---|---|---|",
            *packages,
            "",
            tr(
                "Qt and Qt for Python are used as separate libraries under the GNU Lesser General"
                " Public License, version 3; you may replace them by versions of your own."
            ),
            f"\n## {tr('Dictionaries')}\n",
            f"| {tr('Language')} | {tr('Text')} | {tr('Licence')} |",
            "|---|---|---|",
            *lists,
            *_fonts(),
        )
    )


def _fonts() -> tuple[str, ...]:
    """The fonts that came along, if any did."""
    if not assets.fonts():
        return ()
    return (
        f"\n## {tr('Fonts')}\n",
        f"| {tr('Font')} | {tr('Text')} | {tr('Licence')} |",
        "|---|---|---|",
        f"| Liberation | [{tr('Licence and authors')}](licence:{_FONTS}) | OFL-1.1 |",
    )


def licence(name: str) -> str:
    """The licence that came with a dictionary, or with the fonts. Raises DrafterError where there is none."""
    if name == _FONTS:
        return next(p.with_name("copyright").read_text("utf-8") for p in assets.fonts())
    return resource("dictionaries", f"{name}.licence.txt").read_text("utf-8")


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""  # a bundle may come without the records of its packages
