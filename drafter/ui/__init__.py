"""The window: the only room, with `app`, that knows Qt.

It shows what a session holds and turns what the user does into commands on it. It owns no
document of its own: everything on the screen is derived from the session's state.
"""
