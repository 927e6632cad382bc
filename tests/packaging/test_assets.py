"""Files that travel with the program are found, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter import assets
from drafter.assets import AssetError, guide, resource, template


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package folder of our own, in a checkout of our own."""
    package = tmp_path / "drafter"
    package.mkdir()
    monkeypatch.setattr(assets, "_PACKAGE", package)
    return package


def test_in_a_checkout_the_folders_lie_beside_the_package(package: Path) -> None:
    wanted = package.parent / "resources" / "profiles" / "generic.toml"
    wanted.parent.mkdir(parents=True)
    wanted.touch()
    assert resource("profiles", "generic.toml") == wanted


def test_once_installed_they_lie_inside_it(package: Path) -> None:
    (package / "templates").mkdir()
    # A folder of the same name that belongs to somebody else must not be taken.
    (package.parent / "templates").mkdir()
    assert template() == package / "templates"


def test_the_guide_lies_among_the_documents_until_it_is_installed(package: Path) -> None:
    page = package.parent / "docs" / "guide" / "index.md"
    page.parent.mkdir(parents=True)
    page.touch()
    assert guide("index.md") == page
    (package / "guide").mkdir()
    assert guide() == package / "guide"


def test_a_missing_file_is_named(package: Path) -> None:
    with pytest.raises(AssetError, match=r"“templates/atlantis/sample\.undraft” does not belong"):
        template("atlantis", "sample.undraft")


@pytest.mark.parametrize("parts", [("..", "secret"), ("a/../../secret",), ("/etc",)])
def test_a_name_cannot_lead_out_of_the_folder(package: Path, parts: tuple[str, ...]) -> None:
    (package.parent / "resources" / "a").mkdir(parents=True)
    (package.parent / "secret").touch()
    with pytest.raises(AssetError):
        resource(*parts)


def test_folders_that_are_links_hold_what_they_point_at(package: Path, tmp_path: Path) -> None:
    """In a bundle for macOS the data lies elsewhere, and links stand in the place of the folders."""
    kept = tmp_path / "Resources" / "resources"
    (kept / "profiles").mkdir(parents=True)
    (kept / "profiles" / "generic.toml").touch()
    (package / "resources").symlink_to(kept, target_is_directory=True)
    assert resource("profiles", "generic.toml").is_file()
    with pytest.raises(AssetError):
        resource("..", "..", "drafter")
