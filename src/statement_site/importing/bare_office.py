"""Offices and ministries that a page names without their country, as at home one does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from statement_site.usage.gazetteer import Gazetteer

#: So near before an office stands its country, and behind it in languages with spaces, in characters.
_BEFORE, _BEHIND = 30, 30


def bare_offices(
    passages: Iterable[str], offices: re.Pattern[str], gazetteer: Gazetteer
) -> Iterator[re.Match[str]]:
    """The first office of each passage, where no country stands beside it."""
    for words in passages:
        office = offices.search(words)
        if office is None:
            continue
        behind = _BEHIND if " " in office[0] or " " in words[: office.start()] else 0
        around = words[max(0, office.start() - _BEFORE) : office.end() + behind]
        if not gazetteer.mentions(around):
            yield office
