"""Signs by which single lines are known: annex, author line, body line, closing, title.

The words are those of the languages in which decisions are drafted here; what differs from
body to body is asked of the profile, not kept here.
"""

from __future__ import annotations

import re

from drafter.text.expression import Expression

__all__ = [
    "is_adoption",
    "is_annex",
    "is_author",
    "is_body_deciding",
    "is_body_line",
    "is_closing",
    "is_decision_title",
    "is_front",
    "is_heading_like",
    "is_row",
    "is_session_label",
    "is_submission",
    "is_symbol",
]

_ANNEX = Expression(
    r"(?:Annex(?:es)?|Appendix|Annexe|Appendice|Anexo|Apéndice|Приложение|附件|المرفق)"
    r"(?:[\s\u00a0]+(?:[IVXL]{1,6}|[A-Z]|\d{1,2}))?"
    r"(?:\s+(?:to|à|al?|de)\s.{1,120})?\*?",
    re.IGNORECASE,
)
_AUTHOR = Expression(
    r"(?:(?:Advance |Revised )?(?:Note|Report|Memorandum)s? (?:by|of|from) (?:the|its)\b.*"
    r"|Prepared by the\b.*|(?:Draft (?:decision|resolution) )?[Ss]ubmitted by\b.*"
    r"|(?:Note|Rapport) (?:du|de la|de l[’']|établie? par)\b.*"
    r"|(?:Nota|Informe) (?:de la?|del|preparad[ao] por)\b.*)"
)
_SUBMISSION = Expression(
    r"(?:(?:Revised |Proposed )?(?:[Dd]raft (?:decision|resolution) |[Pp]roposal |[Tt]ext )?"
    r"(?:[Ss]ubmitted|[Pp]roposed|[Pp]repared) by\b.*"
    r"|(?:Projet de (?:décision|résolution) )?(?:[Ss]oumis|[Pp]résenté|[Pp]roposé)e?s? par\b.*"
    r"|(?:Proyecto de (?:decisión|resolución) )?(?:[Pp]resentad|[Pp]ropuest|[Pp]reparad)[oa]s? por\b.*)"
)
_SESSION_LABEL = Expression(r"(?:PP|OP)[\s\u00a0]?\d")
_ORGAN = Expression(
    r"\b(?:Assembly|Council|Conference|Commission|Committee|Meeting of the Parties|Parties|Board|"
    r"Congress|Assemblée|Conseil|Conférence|Comité|Asamblea|Consejo|Conferencia|Comisión|Junta|"
    r"Plenary|Forum|Panel|Authority|Union|Autorité|Autoridad|Reunión de las Partes)\b"
)
_DECIDING = Expression(r"\b(?:decides|agrees|décide|decide|acuerda|convient)[\s\u00a0]?:\Z")
_ARTICLE = Expression(r"(?:The|L[’']|La|Le|Les|El|Los|Las)\s?")
_MINOR = frozenset(
    {
        "of",
        "the",
        "and",
        "on",
        "for",
        "to",
        "serving",
        "as",
        "meeting",
        "its",
        "under",
        "by",
        "in",
        "at",
        "de",
        "la",
        "le",
        "les",
        "du",
        "des",
        "et",
        "en",
        "d",
        "l",
        "sur",
        "pour",
        "y",
        "del",
        "los",
        "las",
        "el",
        "a",
        "agissant",
        "comme",
        "tant",
        "que",
        "réunion",
        "qualité",
        "para",
        "con",
        "al",
        "reunión",
        "calidad",
        "actuando",
        "parties",
    }
)
_CLOSING = Expression(
    r"(?:\d{1,4}(?:st|nd|rd|th|e|ème|a|ª|ra)?\.?[\s\u00a0]*(?:plenary |closing |special )?"
    r"(?:meeting|séance|sesión|session)\b.{0,60}"
    r"|(?:\d{1,2}(?:er|º)?[\s\u00a0](?:de )?[A-Za-zéûôáíóúñ]+[\s\u00a0](?:de )?\d{4})"
    r"|\[?(?:Adopted|Adoptée?|Aprobada?|Adoptada?)\b.{0,400})\.?\]?",
    re.IGNORECASE | re.DOTALL,
)
_DECISION = Expression(
    r"(?:Draft |Proposed |Revised draft )?(?:decision|resolution|omnibus decision)\b.{0,400}"
    r"|(?:Projet de |Proyecto de )?(?:décision|résolution|decisión|resolución)\b.{0,400}"
    r"|(?:\d{1,4}|[A-Z]{1,4}-\d{1,2}|[IVXLC]{1,7})/\d{1,3}\s?[A-Z]?\.[\s\u00a0].{1,500}"
    r"|\d{1,4}\s\([IVXLCS-]{1,8}\)\.\s.{1,500}"
    r"|[A-Z]{2,4}-\d{1,2}/(?:\d{1,3}|\[[^\]]*\])"
    r"(?:(?:,| and|,? et|,? y)\s[A-Z]{2,4}-\d{1,2}/(?:\d{1,3}|\[[^\]]*\]))*\s?:.{1,500}",
    re.IGNORECASE | re.DOTALL,
)
_ADOPTED = Expression(
    r"(?:Resolutions?|Decisions?|Résolutions?|Décisions?|Resoluci[oó]n(?:es)?|Decisi[oó]n(?:es)?) "
    r"(?:adopted|adoptée?s?|aprobadas?|adoptadas?)\b",
    re.IGNORECASE,
)
_SYMBOL = Expression(r"[A-Z]{1,8}(?:/[\w.()\[\]\u2013-]+){1,6}\s?(?:\(\d{4}\))?\*{0,2}")
_FRONT = Expression(
    r"(?:Distr\.|Original:|UNITED\s*NATIONS$|United Nations$|\d{1,2} \w+ \d{4}$|Agenda item\b|"
    r"Item \d|.{0,60}\b(?:session|meeting)$|\[)",
)
_SHORT = 200


def is_annex(text: str) -> bool:
    """Whether a line is the label of an annex ("Annex", "Annex II", "Annexe", "Anexo")."""
    return len(text) < 150 and bool(_ANNEX.fullmatch(text.strip(" \t\u00a0[]")))


def is_author(text: str) -> bool:
    """Whether a line says whose note it is ("Note by the secretariat")."""
    text = text.strip()
    return len(text) < _SHORT and not text.endswith((";", ",")) and bool(_AUTHOR.fullmatch(text))


def is_submission(text: str) -> bool:
    """Whether a line between title and body line says who put the draft forward."""
    text = text.strip()
    return len(text) < _SHORT and not text.endswith((";", ",")) and bool(_SUBMISSION.match(text))


def is_session_label(mark: str) -> bool:
    """Whether a mark is a label of the meeting room ("PP2 alt", "OP 3 bis")."""
    return bool(_SESSION_LABEL.match(mark))


def is_row(text: str) -> bool:
    """Whether a line is a row of a table whose cells are parted by tabs."""
    return "\t" in text.strip()


def is_body_line(text: str) -> bool:
    """Whether a line could open a decision: article, name of an organ in capitals, comma or end.

    The caller looks whether an opening phrase follows, since a heading may look alike.
    """
    text = text.strip()
    if len(text) > _SHORT or not _ARTICLE.match(text) or not _ORGAN.search(text):
        return False
    words = re.findall(r"[\w’'-]+", text.rstrip(",:;. "))
    if not 2 <= len(words) <= 30 or text.rstrip().endswith((".", ";")):
        return False
    plain = [w for w in words[1:] if w[:1].islower() and not w[:1].isdigit()]
    plain = [w for w in plain if w.lower() not in _MINOR and not re.match(r"[dl][’']", w)]
    return len(plain) <= max(1, len(words) // 4)


def is_body_deciding(text: str) -> bool:
    """Whether a body line goes on with its verb ("The … Meeting of the Parties decides:")."""
    return bool(_DECIDING.search(text.rstrip()))


def is_closing(text: str) -> bool:
    """Whether a line records the adoption: meeting number, date, vote."""
    text = text.strip()
    return len(text) < 500 and bool(_CLOSING.fullmatch(text))


def is_adoption(text: str) -> bool:
    """Whether a line above an adopted text says who adopted it ("Resolution adopted by …")."""
    return len(text) < _SHORT and bool(_ADOPTED.match(text.strip()))


def is_decision_title(text: str) -> bool:
    """Whether a line looks like the title of a decision or resolution."""
    text = text.strip()
    if _ADOPTED.match(text) or text.endswith((";", ",")):
        return False
    return bool(_DECISION.fullmatch(text))


def is_symbol(text: str) -> bool:
    """Whether a line is nothing but a document symbol."""
    return bool(_SYMBOL.fullmatch(text.strip()))


def is_front(text: str) -> bool:
    """Whether a line plainly belongs to a masthead: distribution, date, session, agenda item."""
    text = text.strip()
    return bool(_FRONT.match(text)) or is_symbol(text) or bool(_ADOPTED.match(text))


def is_heading_like(text: str) -> bool:
    """Whether a line is short and stops without a sentence mark, as headings do."""
    if len(text.strip()) > _SHORT or is_row(text):
        return False
    text = text.strip(" \t\u00a0[]")  # brackets around what is not agreed say nothing of its kind
    return bool(text) and text[-1] not in ".;,:?!…" and not text[:1].islower()
