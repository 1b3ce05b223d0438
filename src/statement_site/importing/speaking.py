"""Whether one alone speaks in a text, or several together, by its title and its opening."""

from __future__ import annotations

import re
from functools import cache

from statement_site.importing.layout.kinds import kinds
from statement_site.usage.speakers import MEETING
from statement_site.usage.usage import Usage

#: Where a sentence ends; behind a title that is cut short, as “Hon.”, it goes on.
_SENTENCE_END = re.compile(
    r"(?<=[^\W\d_]{3}[.])(?<!\bHon[.])(?<!\bGen[.])(?<!\bSen[.])(?<!\bGov[.])(?<!\bRev[.])(?<!\bAmb[.])(?<!\bSra[.])\s|(?<=[。])"
)


def is_of_several(title: str, lead: str, usage: Usage) -> bool:
    """Whether a text is a joint one, or tells of two who met."""
    return (
        is_joint(f"{title}\n{lead}")
        or bool(MEETING.search(title))
        or bool(re.search(usage.both, lead, re.IGNORECASE))
        or bool(
            usage.encounters and re.search(usage.encounters, first_sentence(lead), re.IGNORECASE)
        )
    )


def is_of_one(title: str, words: re.Pattern[str]) -> bool:
    """Whether a title says that one alone speaks."""
    return bool(words.search(title)) and not MEETING.search(title) and not is_joint(title)


def first_sentence(lead: str) -> str:
    """The first sentence of an opening."""
    return _SENTENCE_END.split(lead, maxsplit=1)[0]


@cache
def _joint_words() -> re.Pattern[str]:
    joint = (pattern.pattern for pattern, kind in kinds() if kind == "joint-statement")
    return re.compile(
        rf"{'|'.join(joint)}|\bjoint\b|\b(?:we, (?:the\b|(?:foreign |prime )?(?:ministers|heads|presidents|leaders|representatives))|nous,? (?:les )?(?:ministres|chefs|pr[eé]sidents|dirigeants)|nosotr[oa]s, l[oa]s|wir, die|noi, i|n[oó]s, os)\b|^(?:the|los|les|die|os|i) (?:governments|gobiernos|gouvernements|regierungen|governos|governi) (?:of|de|des|du|von|dos|di)\b|\bconjunt[ao]\b|\bconjointe?\b|مشترك|联合|共同",
        re.IGNORECASE | re.MULTILINE,
    )


def is_joint(text: str) -> bool:
    """Whether a text says of itself that several make it."""
    return bool(_joint_words().search(text))
