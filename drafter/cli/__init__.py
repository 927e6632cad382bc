"""The command line: check, convert, outline, compare, new, rules, open.

`main` takes the arguments and the function that opens the window; nothing here imports Qt.
"""

from drafter.cli.main import main

__all__ = ["main"]
