"""What the houses of the United Nations do differently, as data: one profile a body.

Code asks a profile; code never asks which profile it is. Profiles are TOML files in
`resources/profiles` or in a folder of the secretariat's own.
"""

from drafter.profiles.loader import load, names, title_of
from drafter.profiles.profile import Profile

__all__ = ["Profile", "load", "names", "title_of"]
