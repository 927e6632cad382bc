"""Checks a draft against the conventions of its body: rules, findings, fixes and the engine.

It knows the model, the text tools and the profile; it knows no file format and no window.
"""
