"""The pages of a draft as a reader of its Word file will see them: made, and shown as pictures.

`render` makes a PDF, by an installed LibreOffice or by a renderer that comes along; `PageFile`
draws its pages.
"""

from __future__ import annotations

from drafter.pages.pictures import PageFile, Picture
from drafter.pages.render import Rendered, Renderer, render, renderers, write_pdf

__all__ = ["PageFile", "Picture", "Rendered", "Renderer", "render", "renderers", "write_pdf"]
