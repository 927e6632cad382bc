"""The parts of a Word file that hold its comments and their threads."""

from __future__ import annotations

from collections.abc import Mapping

from drafter.docx import names
from drafter.docx.names import W14, W15, W
from drafter.docx.writer.review import who, written_comments
from drafter.model.nodes import Comment, Document

__all__ = ["comment_parts"]

_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_FIRST = 0x10000000  # names of paragraphs are eight hexadecimal digits below 0x80000000


def comment_parts(document: Document, numbers: Mapping[str, int]) -> dict[str, bytes]:
    """`word/comments.xml` and `word/commentsExtended.xml`; none where there are no comments.

    `numbers`: comment id to its id in the file.
    """
    comments = written_comments(document)
    if not comments:
        return {}
    spaces = f'xmlns:mc="{_MC}" xmlns:w14="{W14}" xmlns:w15="{W15}"'
    rows = "".join(_comment(c, numbers[c.id]) for c in comments)
    threads = "".join(_thread(c, numbers[c.id], numbers) for c in comments)
    text = f'<w:comments xmlns:w="{W}" {spaces} mc:Ignorable="w14 w15">{rows}</w:comments>'
    more = f'<w15:commentsEx {spaces} mc:Ignorable="w14 w15">{threads}</w15:commentsEx>'
    return {
        "word/comments.xml": (_HEADER + text).encode(),
        "word/commentsExtended.xml": (_HEADER + more).encode(),
    }


def _name(number: int) -> str:
    return f"{_FIRST + number:08X}"


def _comment(comment: Comment, number: int) -> str:
    lines = comment.text.split("\n")
    rows = []
    for n, line in enumerate(lines):
        # The last paragraph of a comment is the one that its thread is told by.
        name = f' w14:paraId="{_name(number)}"' if n == len(lines) - 1 else ""
        words = names.text(line.replace("\t", " "))
        rows.append(f'<w:p{name}><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>')
    initials = "".join(w[0] for w in comment.author.split() if w[0].isalnum())[:4].upper()
    return (
        f'<w:comment w:id="{number}"{who(comment)}'
        f' w:initials="{names.attribute(initials)}">{"".join(rows)}</w:comment>'
    )


def _thread(comment: Comment, number: int, numbers: Mapping[str, int]) -> str:
    parent = numbers.get(comment.parent)
    over = f' w15:paraIdParent="{_name(parent)}"' if parent is not None else ""
    done = "1" if comment.resolved else "0"
    return f'<w15:commentEx w15:paraId="{_name(number)}"{over} w15:done="{done}"/>'
