"""Which countries a text makes likely as parties, where fewer are sure than must have spoken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from statement_site.importing.country_of_speech import country_of_speech
from statement_site.importing.layout.division import Division
from statement_site.importing.layout.wording import prose
from statement_site.importing.speaking import first_sentence, is_joint, is_of_one
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.parties import Party, parties
from statement_site.usage.speakers import MEETING, ONE, SPEECH

#: Two are a pair, and what is named so many times is named often.
PAIR, _OFTEN = 2, 3

#: Cities of organizations, where two may meet of whom neither is at home.
_OF_ALL = (
    *("New York", "Geneva", "Vienna", "Brussels", "Addis Ababa", "The Hague", "Strasbourg", "Davos", "Munich", "Nairobi"),
    *("Nueva York", "Ginebra", "Viena", "Bruselas", "Genève", "Vienne", "Bruxelles", "Addis-Abeba", "Nova York", "Genebra"),
    *("Genf", "Wien", "Brüssel", "Ginevra", "Нью-Йорк", "Нью-Йорке", "Женеве", "Вене", "Брюсселе", "نيويورك", "جنيف", "فيينا", "بروكسل", "纽约", "日内瓦", "维也纳", "布鲁塞尔", "紐約"),
)  # fmt: skip


def with_likely(
    sure: dict[str, str],
    title: str,
    division: Division,
    gazetteer: Gazetteer,
    *,
    by_several: bool,
    of_states: bool,
) -> dict[str, str]:
    """The sure parties with those that the text makes likely, where fewer are sure than must have spoken."""
    found = dict(sure)
    is_speech = is_of_one(title, SPEECH) or (of_states and not title and division.is_spoken)
    if not found and is_speech:
        found = dict(country_of_speech(division.text, gazetteer))
    is_pair = by_several and not is_of_one(title, ONE) and not is_of_one(title, SPEECH)
    wanted = PAIR if is_pair and of_states else int(of_states)
    first = first_sentence(division.lead)
    found = _filled(found, parties(first, gazetteer), wanted)
    if found and MEETING.search(title):
        found = _filled(found, _hosts(first, gazetteer), wanted)
    is_pair = is_pair and (is_joint(title) or bool(MEETING.search(title)))
    return _filled(found, _named_most(division, gazetteer), wanted if is_pair else min(wanted, 1))


def _hosts(first: str, gazetteer: Gazetteer) -> Iterator[Party]:
    """The countries in whose cities two met, but for those where all the world meets."""
    for city in gazetteer.cities(first):
        if city.words not in _OF_ALL:
            yield city.country, city.words


def _named_most(division: Division, gazetteer: Gazetteer) -> Iterator[Party]:
    """The countries that the text names most often."""
    counts = Counter(each.country for each in gazetteer.mentions(prose(division.text)))
    for key, count in counts.most_common(PAIR):
        if count >= _OFTEN:
            yield key, f"named {count} times"


def _filled(found: dict[str, str], likely: Iterable[Party], wanted: int) -> dict[str, str]:
    """What was found, with so many of the likely ones as are wanting."""
    filled = dict(found)
    for key, words in likely:
        if len(filled) < wanted:
            filled.setdefault(key, words)
    return filled
