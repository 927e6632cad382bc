"""Keeping drafts on disk: the native file and the safe replacement of files.

It knows the model and nothing of profiles, other formats or windows.
"""
