"""What holds for every test: no screen, no trace in the user's own folders, no luck."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt. To watch the tests on a screen: QT_QPA_PLATFORM=xcb make test
# The screen that there is not has the size of a laptop's, so that windows are as people see them.
_SCREEN = Path(__file__).parent / "data" / "screen.json"
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREEN}")

# Two runs try the same examples, so a failure belongs to the change that brought it. A slow
# machine is no failure, hence no deadline. To look for new examples: HYPOTHESIS_PROFILE=search
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.fixture(autouse=True)
def own_user_folders(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Give each test user folders of its own: settings, journals and recent files start empty."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home
