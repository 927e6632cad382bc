"""Turns paragraphs of text, with whatever evidence comes along, into kinds and levels.

Text import, paste and Word import all come here; every guess carries its reason. It knows
profiles and the model, but no file format.
"""
