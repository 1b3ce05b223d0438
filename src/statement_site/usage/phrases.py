"""What any of the languages that we know says for one thing: one pattern of them all."""

from __future__ import annotations

import re
from functools import cache

from statement_site.usage import USAGES


@cache
def any_of(field: str) -> re.Pattern[str]:
    """A pattern that matches a whole line which any language has for this."""
    patterns = (f"(?:{pattern})" for usage in USAGES for pattern in getattr(usage, field))
    return re.compile("|".join(patterns), re.IGNORECASE)


#: Scripts in which words stand without spaces.
_UNSPACED = re.compile(r"[一-龥぀-ヿ]")

#: “As to”, which Chinese says in one sign, and other words begin with.
_AS_TO = "就(?![业業是任职職此地要])"


@cache
def words_before(words: tuple[str, ...], end: str) -> re.Pattern[str]:
    """A pattern of any of the words of a language, and of what stands behind them; where it has spaces, of whole words."""
    unspaced = [word for word in words if len(word) > 1 and _UNSPACED.match(word)]
    unspaced += [_AS_TO] if "就" in words else []
    spaced = rf"(?<!\w)(?:{'|'.join(map(re.escape, words)) or '(?!)'}){end}"
    return re.compile("|".join((spaced, *unspaced)), re.IGNORECASE)
