"""Edit commands: pure functions from a state to the next, None where they are not possible.

Grouped by what they touch: `words` (typing, deleting), `structure` (kinds, levels, order),
`marks` (italics and the like), `notes`, `fragments` (cut, copy, paste).
"""
