"""The draft as a value: paragraphs, notes, derived numbers, edit commands, history.

This room imports the standard library only; it knows no profile, no file and no window.
"""
