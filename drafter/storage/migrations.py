"""Steps from older versions of the native file: one function a version, keyed by the old one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

__all__ = ["MIGRATIONS"]


def _to_second(data: dict[str, Any]) -> dict[str, Any]:
    """Pictures and the base text came in; a file of the first version has neither."""
    return {**data, "pictures": [], "base": []}


MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = MappingProxyType(
    {1: _to_second}
)
