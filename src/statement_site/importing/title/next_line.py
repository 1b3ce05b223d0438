"""How a line begins that goes on with the title above it, and could begin none."""

from __future__ import annotations

import re
from functools import cache

from statement_site.usage import USAGES
from statement_site.usage.addressing import EXCELLENCY

#: How the next line of a title begins: “Press conference” / “with the Prime Minister of Norway”.
_GOES_ON = re.compile(
    r"(?:Министра|Президента|Председателя|Премьер-министра|Заместителя|Посла|Постоянного|Представителя|Главы) |[А-Я]\.\s?[А-Я]\.\s?[А-Я]|(?:of|with|by|between|following|after|at|con|entre|avec|mit|com|tra|antara|oleh|giữa|między|z|met|door|між|با|بین) |และ|ระหว่าง|เนื่องใน|เกี่ยวกับ|(?i:by|and|between|with|entre|par|et|por|y|e|und|zwischen)$"
)

#: How the next line of a title says on what occasion something was said.
_OCCASION = re.compile(
    r"(?:on|at|for|during|upon) (?:the )?(?:(?:state|official|working) visit|occasion|opening|signing|launch|eve|margins|reception|conference|summit|meeting|ceremony|\d+(?:st|nd|rd|th)?)\b"
    r"|(?:at|before|during) the\b|lors d|devant l|en el\b|ante (?:el|la)\b|bei der\b|vor d(?:er|em)\b"
    r"|(?:en|con) (?:ocasi[oó]n|motivo)\b|[àa] l[’'](?:occasion|issue)\b|anl[äa](?:ß|ss)lich\b|in occasione\b|por ocasi[aã]o\b|по случаю\b|з нагоди\b|z okazji\b|ter gelegenheid\b|dalam rangka\b|nhân dịp\b|münasebetiyle\b|به مناسبت|بمناسبة",
    re.IGNORECASE,
)


def begins_next_line(words: str) -> bool:
    """Whether words begin as no title does, but the next line of one."""
    plain = words.casefold() if words.isupper() else words
    patterns = (_GOES_ON, _OCCASION, EXCELLENCY, _subjects())
    return words[:1].islower() or any(pattern.match(plain) for pattern in patterns)


@cache
def _subjects() -> re.Pattern[str]:
    subjects = "|".join(re.escape(word) for usage in USAGES for word in usage.subjects)
    return re.compile(rf"(?:{subjects})(?!\w)(?! the agenda\b)|关于", re.IGNORECASE)
