"""The editing surface: a text widget that projects the document of a session.

Law: what is read back from the widget equals the paragraphs of the session's document. Typing
is done by Qt and read back (`readback`); everything else is a command on the session, and the
widget is patched from the difference (`surface`).
"""
