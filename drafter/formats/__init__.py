"""The formats a document can be read from and written to, by suffix.

One module a format; `registry` lists them, and menus, dialogs and the command line follow it.
"""

from drafter.formats.registry import FORMATS, READABLE, Format, format_of, read, write

__all__ = ["FORMATS", "READABLE", "Format", "format_of", "read", "write"]
