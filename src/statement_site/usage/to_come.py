"""Words that say of a day, or of a meeting, that it is still to come for the text that names it."""

from __future__ import annotations

import re

from statement_site.usage.sentences import sentences

_WORDS = re.compile(
    r"\b(?:(?<!free )(?<!good )(?-i:will|shall)|to be held|to take place|scheduled|is due to|upcoming|forthcoming|next(?! to\b)|ahead of|prior to|in preparation for"
    r"|(?:se )?(?:celebrar|realizar|llevar|desarrollar|viajar|visitar|asistir|participar)[áa]n?|tendr[áa]n?|pr[oó]xim[oa]s?|en v[íi]speras de"
    r"|aura|auront|(?:se )?tiendra|se d[ée]roulera|effectuera|se rendra|participera|prochaine?s?|en vue d"
    r"|ser[áa] realizad[oa]|realizar-se-[áa]|ter[áa] lugar|si terr[àa]|si recher[àa]|prossim[oa]"
    r"|wird|werden|bevorstehend\w*|n[äa]chst\w*|im vorfeld|состоится|пройд[её]т|посетит|предстоящ\w*|в преддверии"
    r"|odb[ęe]dzie|w przeddzie[ńn]|akan)\b"
    r"|(?<![ء-ي])س[يت](?:ن?عقد|قام|قوم|لتقي|بحث|شارك|زور|توجه|ستقبل|حضر|ترأس|كون|صل|بدأ|تم)[ء-ي]*|المقبلة?(?![ء-ي])|المقررة?(?![ء-ي])|المزمع|قبيل|[将將](?=[于於在出对對赴率同与與召前会會举舉访訪继繼])|即[将將]",
    re.IGNORECASE,
)

#: So many characters before it may say so.
_NEAR = 110


def is_to_come(before: str) -> bool:
    """Whether what stands before a day or a place in its sentence says that it is still to come."""
    return bool(_WORDS.search((sentences(before) or [""])[-1][-_NEAR:]))
