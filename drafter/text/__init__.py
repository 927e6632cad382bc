"""Words and sentences of the field: opening phrases, citations, symbols, dates, quotes.

It knows the model's text and no body in particular; what a body prefers is the profile's.
"""
