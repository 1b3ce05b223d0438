"""Which lines invite readers to hear, see, print or fetch something: none of them is of a text."""

from __future__ import annotations

import re
from functools import cache

from statement_site.usage.pages import PAGES

#: A longer line says more, and so does a whole sentence, where no file is named by its length or ending.
_LONGEST, _LONGEST_SENTENCE = 140, 90

#: What stands before the words: an arrow, a picture of a sheet, a bullet.
_BEFORE = re.compile(r"^[^\w]+")

#: How long a recording is, and how large a file: “(06min37s)”, “PDF, 120 KB”.
_MEASURE = re.compile(
    r"\(?\b\d{1,3} ?(?:min|minutos|minutes|minuti|мин|хв|minut|minuten|دقیقه)\b ?(?:\d{1,2} ?s\b)?|\b\d{1,2}min\d{2}s?\b|\b\d[\d.,]* ?(?:kb|mb|ko|mo|кб|мб|kib|mib)\b",
    re.IGNORECASE,
)
_ENDING = re.compile(r"\b(?:pdf|docx?|mp[34]|xlsx?|zip|epub)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"[.!?。！？؟] +\S")


def invites(line: str) -> bool:
    """Whether a line bids readers do something with a file, a recording or a picture, and no more.

    It begins with such a verb and names such a thing, its ending, its length or its size.
    """
    words = _BEFORE.sub("", line)
    if len(words) > _LONGEST or _SENTENCES.search(words.rstrip(".")):
        return False
    verb = _verbs().match(words)
    if verb is None:
        return False
    rest = words[verb.end() :]
    if _MEASURE.search(rest) or _ENDING.search(rest):
        return True
    return bool(_media().search(rest)) and (
        len(words) <= _LONGEST_SENTENCE or not words.endswith((".", "。", "؟", "?"))
    )


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile("|".join(page.invites for page in PAGES if page.invites), re.IGNORECASE)


@cache
def _media() -> re.Pattern[str]:
    return re.compile("|".join(page.media for page in PAGES if page.media), re.IGNORECASE)
