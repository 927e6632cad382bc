"""How English requests are worded: verbs, where the addressee ends, dates, meetings, resources.

Measured on the adopted texts that the rules are measured on; verbs are those of the operative
part which ask something of somebody (resources/phrases/en/operative.toml).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from drafter.text.dates import MONTHS
from drafter.text.expression import Expression

__all__ = [
    "ASIDE",
    "ASKING",
    "BEHIND",
    "CLAUSE",
    "DEED",
    "INFINITIVE",
    "MANNER",
    "MEANS",
    "NOT_A_DEED",
    "OF_ITS_OWN",
    "ORGAN",
    "STOP",
    "THAT",
    "THING",
    "WHEN",
]

ASKING: Mapping[str, str] = MappingProxyType(
    {
        "appeals to": "appeal",
        "asks": "ask",
        "authorizes": "authorize",
        "calls for": "call for",
        "calls on": "call upon",
        "calls upon": "call upon",
        "directs": "direct",
        "encourages": "encourage",
        "exhorts": "exhort",
        "instructs": "instruct",
        "invites": "invite",
        "mandates": "mandate",
        "recommends": "recommend",
        "requests": "request",
        "tasks": "task",
        "urges": "urge",
    }
)
"""Finite forms and their base verb."""

_FORMS = "|".join(sorted((form.replace(" ", r"\s+") for form in ASKING), reverse=True))
_BASES = (
    "appeal to|ask|authorize|call (?:up)?on|call for|direct|encourage|exhort|instruct|invite"
    "|mandate|recommend|request|task|urge"
)
_BETWEEN = r"(?:(?:also|further|again|once again|strongly|urgently|in this regard|therefore),?\s+)*"

CLAUSE = Expression(
    rf"(?:[;,]\s+(?:and\s+)?|\band\s+){_BETWEEN}(?P<verb>{_FORMS})(?=[\s,:])"
    rf"(?!\s+(?:made|for|by|from|received|and|or|of|that are)\b)"
)
"""A further request later in a paragraph: "…, and requests the secretariat to …"."""

STOP = Expression(
    r"(?:[;,]\s+(?:and\s+)?|\band\s+)(?:also\s+|further\s+)?(?:acknowledges|affirms|agrees|commends"
    r"|decides|emphasizes|endorses|expresses|looks forward|notes|reaffirms|recalls|recognizes"
    r"|reiterates|stresses|takes note|thanks|underlines|underscores|welcomes)\b"
)
"""Where a request ends because the body goes on to say something else."""

INFINITIVE = Expression(rf"\s*(?:Also |Further )?[Tt]o {_BETWEEN}(?P<verb>{_BASES})(?=[\s,:])", 0)
"""A request below "Decides:" or in houses whose operative paragraphs open with "To"."""

DEED = Expression(
    r"(?P<not>,? not)?,?\s+to(?P<colon>\s*:\s*$"
    r"|(?:,\s(?:inter alia|(?:as|at|by|for|in|on|subject|through|upon|when|where|with|within)"
    r"\s[^,:;]{2,80}),)?\s+(?P<next>[a-z]+))"
)
"""Where what is to be done may begin: "to report", "to, inter alia, report", "to:"."""

NOT_A_DEED = frozenset(
    {"the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "all", "any",
     "each", "it", "them", "which", "whom", "relevant", "other", "such", "paragraph", "article",
     "annex", "decision", "resolution", "date", "developing", "women", "children"}
)  # fmt: skip
"""Words behind "to" that show it for a preposition."""

OF_ITS_OWN = frozenset(
    {"ability", "able", "action", "appropriate", "attempts", "authority", "capacity", "commitment",
     "commitments", "competence", "efforts", "invited", "mandate", "mandated", "measures", "need",
     "opportunity", "order", "position", "power", "ready", "required", "resources",
     "responsibility", "right", "rights", "seeking", "steps", "willing", "wishing"}
)  # fmt: skip
"""Words before "to" whose infinitive is their own: "in a position to do so"."""

MANNER = Expression(
    r",\s+(?=(?:in|with|within|subject|through|upon|as|where|on|by|under|when|pursuant|taking"
    r"|including|inter|while|acting|if|at|following|based|drawing|to the extent|consistent|directly"
    r"|individually|either|jointly|collectively|working|together|bilaterally|during|without|after"
    r"|prior|before|no later|should|for|at)\b)"
)
"""A comma behind which no further addressee stands."""

ASIDE = Expression(
    r"\s*,?\s*(?:in (?:this|that|particular)(?: (?:regard|context|connection|respect))?|inter alia"
    r"|as appropriate|where appropriate|accordingly|therefore)\s*,\s*|\s*,?\s*in (?:this|that)"
    r" (?:regard|context|connection|respect)\s+"
)
"""An insertion between the verb and whom it addresses."""

THING = Expression(
    r"(?:the |all |its |other |further |greater |relevant )*"
    r"(?!.*\b(?:States?|[Pp]art(?:y|ies)|[Gg]overnments?|countries|members?|secretariats?|director"
    r"|organi[sz]ations?|entit(?:y|ies)|institutions?|agenc(?:y|ies)|bod(?:y|ies)|programmes?|funds?"
    r"|committees?|boards?|panels?|groups?|communit(?:y|ies)|sectors?|stakeholders?|society|donors?"
    r"|partners?|experts?|authorit(?:y|ies)|academia|scientists|youth|industr(?:y|ies)|media"
    r"|individuals|persons|delegations|observers?|arrangements|them|it|those|others|actors|centres"
    r"|companies|business(?:es)?|leaders|holders?|mechanisms?|networks?|presidenc(?:y|ies)|bureau"
    r"|participants?|contributors?|all|everyone|universities|providers|operators|producers|cities"
    r"|creditors?|debtors?|lenders?|chair\w*|coordinators?|facilitators?|co-\w+|rapporteurs?|teams?"
    r"|agreements?|conventions?|offices?|missions?|forces?|workers|consumers|journalists|women|peoples?)\b)[a-z -]+\Z"
)
"""Words before the first preposition that name nobody: "further work", "greater transparency"."""

MEANS = Expression(
    r"\b(?:subject to (?:the )?availability(?: of (?:[a-z-]+ ){0,4}?(?:resources|funds|funding|financing|contributions))?"
    r"|subject to available (?:[a-z-]+ ){0,2}?(?:resources|funds|funding)"
    r"|within (?:the )?(?:scope of )?(?:existing|available|approved|its)(?: [a-z-]+){0,3} (?:resources|budgets?|mandates?|capacities)"
    r"|within (?:existing|available) resources"
    r"|(?:through|from) voluntary contributions"
    r"|(?:from|within|through) (?:extrabudgetary|extra-budgetary) (?:resources|contributions)|as resources permit)\b"
)
"""What is said of resources."""

_NUMBER = r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)"
_DAY = rf"(?:(?:\d{{1,2}} )?(?:{MONTHS}) \d{{4}}|\d{{4}}|the end of (?:the year )?(?:the )?[\w ]{{0,20}}?\d{{4}})"
_ORDINAL = r"(?:(?:one hundred and )?(?:[a-z]+ty-)?[a-z]+(?:st|nd|rd|th))"
_MEETING = (
    rf"(?:its|their|the) (?:next|subsequent|following|(?:first part of (?:its|the) )?(?:resumed )?{_ORDINAL})"
    rf"(?: and {_ORDINAL})?(?: regular| resumed| special| ordinary)? (?:sessions?|meetings?)"
)
WHEN = Expression(
    rf"\b(?:(?:by|before|until|no later than|not later than|prior to|in advance of|at|during|in time for|to|for|from)"
    rf" (?:{_MEETING}(?: of the [A-Z][\w’-]*(?: (?:of|the|and|on|for|to|[A-Z][\w’-]*))*(?<! of)(?<! the)(?<! and)(?<! to)(?<! on)(?<! for))?)"
    rf"|(?:by|before|until|no later than|not later than|prior to)(?: the end of)? {_DAY}"
    rf"|(?:by|before|until|no later than|not later than) \d{{1,2}} (?:{MONTHS})"
    rf"|within {_NUMBER} (?:days|weeks|months|years?)(?: of [\w ]{{3,40}}?(?=[,;.]|$))?"
    rf"|(?:annually|biennially|quarterly|biannually|regularly|periodically)"
    rf"|every {_NUMBER} (?:days|weeks|months|years)"
    rf"|on (?:a|an) (?:regular|annual|biennial|quarterly|ongoing|periodic) basis"
    rf"|(?:during|in) the (?:next |coming )?(?:intersessional period|biennium(?: \d{{4}}[–-]\d{{4}})?)"
    rf"|as soon as possible|without delay|immediately)\b"
)
"""Days, meetings and intervals."""

THAT = Expression(
    r"\s*that (?P<who>(?:the|its|all) [A-Za-z][\w’-]*(?: (?:[A-Z][\w’-]*|of|the|and|for|on|to(?= [A-Z])))*)"
    r"(?:, [^,]{2,120},)?(?: should| shall)? (?!(?:of|on|for|and|that|which|to|in|with|at|by)\b)"
    r"(?P<next>[a-z]{2,}(?<!s))\b"
)
"""“Requests that the Executive Director prepare a report”."""

BEHIND = Expression(
    r"\b(?:adopted|endorsed|approved|held|agreed|made|established|welcomed|considered|launched"
    r"|decided|taken|contained|presented|submitted|convened|established)\b[^,;]{0,90}\Z"
)
"""Words before a meeting that say it lies behind us: "as adopted by the Committee at its …"."""

ORGAN = Expression(
    r"\bthe (?P<organ>[A-Z][\w’-]*(?: (?:of|the|and|on|for|to|[A-Z][\w’-]*))*),?\s+\Z"
)
"""Whose meeting “its seventh meeting” is: the words right before."""
