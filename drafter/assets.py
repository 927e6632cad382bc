"""Where the folders that travel along lie: in the checkout or the installed package.

These are `resources/` and `templates/`, and the user guide.

The only code that knows. It hands out paths and reads nothing; what the files mean is the
business of whoever asks. Of the program it knows the errors alone.
"""

from __future__ import annotations

from pathlib import Path

from drafter.errors import DrafterError

__all__ = ["AssetError", "fonts", "guide", "resource", "template"]

_PACKAGE = Path(__file__).resolve().parent


class AssetError(DrafterError):
    """A file or folder that should have come with the program is not there."""


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below `resources/`; without parts, the folder itself.

    Raises:
        AssetError: there is no such file, or `parts` lead out of the folder.
    """
    return _find("resources", parts)


def template(*parts: str) -> Path:
    """Return the path of a file or folder below `templates/`; without parts, the folder itself.

    Raises:
        AssetError: there is no such file, or `parts` lead out of the folder.
    """
    return _find("templates", parts)


def guide(*parts: str) -> Path:
    """Return the path of a page or picture of the user guide; without parts, its folder.

    Raises:
        AssetError: there is no such file, or `parts` lead out of the folder.
    """
    return _find("guide", parts, "docs")


def fonts() -> tuple[Path, ...]:
    """Font files that came along, for machines that have none of the widths of Word's; none from a checkout."""
    return tuple(sorted((_PACKAGE / "fonts").glob("*.ttf")))


def _find(folder: str, parts: tuple[str, ...], within: str = "") -> Path:
    root = _root(folder, within)
    path = root.joinpath(*parts)
    # A part may be a name that the user typed, such as a body: it must not reach other folders.
    # The folders themselves may be links: in a bundle for macOS they are.
    if not path.resolve().is_relative_to(root.resolve()) or not path.exists():
        name = "/".join((folder, *parts))
        raise AssetError(
            f"“{name}” does not belong to this installation of drafter."
            " Check the name; if it is right, install the program again."
        )
    return path


def _root(folder: str, within: str) -> Path:
    """The folder inside the package, else in the checkout, there below `within`."""
    installed = _PACKAGE / folder
    return installed if installed.is_dir() else _PACKAGE.parent / within / folder
