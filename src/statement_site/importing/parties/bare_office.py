"""Offices and ministries that a page names without their country, as at home one does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.homes import COUNTRY_BEFORE
from statement_site.usage.parties import parties

#: So near before an office stands its country, and behind it, in characters.
_BEFORE, _BEHIND = 30, 30

#: So near before its ministry stands a country where it does so: “노르웨이 외교부”, “挪威王国外交部”.
_RIGHT_BEFORE = 3


def bare_offices(
    passages: Iterable[str], offices: re.Pattern[str], gazetteer: Gazetteer
) -> Iterator[re.Match[str]]:
    """The first office of each passage, where no country stands beside it."""
    for words in passages:
        office = offices.search(words)
        if office is None:
            continue
        if not _has_country(words, office, gazetteer):
            yield office


def _has_country(words: str, office: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Whether a country stands beside an office; right before it, in languages that put it there."""
    before = words[max(0, office.start() - _BEFORE) : office.start()]
    if COUNTRY_BEFORE.search(office[0]):
        named = gazetteer.mentions(before)
        return bool(named) and len(before) - named[-1].end <= _RIGHT_BEFORE
    behind = words[office.end() : office.end() + _BEHIND]
    speaking = {key for key, _ in parties(words, gazetteer)}
    near = gazetteer.mentions(f"{before}{office[0]}{behind}")
    return any(mention.country in speaking for mention in near)
