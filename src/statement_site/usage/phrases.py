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
