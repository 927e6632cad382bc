"""Drafts, checks and converts decisions of United Nations bodies.

This file holds the version, in its one place, and imports nothing.
"""

__version__ = "0.1.0"
