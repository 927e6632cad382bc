"""Dialogs that ask for more than yes or no."""
