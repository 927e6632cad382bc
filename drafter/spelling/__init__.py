"""Spelling: which words of a text no dictionary has, and what was probably meant.

English is checked against a list of words; French and Spanish by their Hunspell dictionaries.
Everything travels with the program; nothing is fetched. Knows texts and words, no window.
"""
