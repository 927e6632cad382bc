"""One thing that a decision asks somebody to do."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Task"]


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked of whom, as it is written.

    `paragraph`: its id; `label`: its full number ("3 (b)", "" where it has none). `verb`: the base
    verb ("request"). `who`: the addressee, "" where the words name nobody. `what`: what is to be
    done, without the rest that other fields hold. `when`: dates, meetings and intervals in the
    order of the text. `means`: what is said of resources. `start`, `end`: where the request stands
    in the content of the paragraph, in code points.
    """

    paragraph: str
    label: str
    verb: str
    who: str
    what: str
    when: tuple[str, ...]
    means: tuple[str, ...]
    start: int
    end: int

    @property
    def lacks(self) -> tuple[str, ...]:
        """What a reader would look for in vain: "who", "when".

        Only an order to report needs somebody who does, and a day or a meeting: “Encourages the
        sharing of …” speaks of a thing.
        """
        first = self.what.split(maxsplit=1)[:1]
        if self.verb not in _ORDERS or first not in (["report"], ["submit"]):
            return ()
        return (*(("who",) if not self.who else ()), *(("when",) if not self.when else ()))


_ORDERS = frozenset({"request", "instruct", "mandate", "direct", "task", "ask"})
