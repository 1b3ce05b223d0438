"""Which countries a text makes likely as parties, where fewer are sure than must have spoken."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from urllib.parse import urlsplit

from statement_site.importing.country_of_speech import country_of_speech
from statement_site.importing.layout.division import Division
from statement_site.importing.layout.wording import prose
from statement_site.importing.speaking import is_joint, is_of_one, tells_of_meeting
from statement_site.importing.voice import Voice
from statement_site.usage.capitals import CITIES_OF_ALL
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.joining import PAIR as JOINED
from statement_site.usage.parties import Party, is_in_a_work, parties
from statement_site.usage.publishers import domain_of
from statement_site.usage.speakers import ONE, SPEECH

#: A shorter name may be a part of any word.
_SHORTEST_NAME = 5

#: Two are a pair, and what is named so many times is named often.
PAIR, _OFTEN = 2, 3


def with_likely(sure: dict[str, str], voice: Voice) -> dict[str, str]:
    """The sure parties with those that the text makes likely, where fewer are sure than must have spoken."""
    found, title, division, gazetteer = dict(sure), voice.title, voice.division, voice.gazetteer
    is_untitled_speech = voice.is_of_states and not title and division.is_spoken
    if not found and (is_of_one(title, SPEECH) or is_untitled_speech):
        found = dict(country_of_speech(division.text, gazetteer))
    is_pair = voice.by_several and not is_of_one(title, ONE) and not is_of_one(title, SPEECH)
    wanted = PAIR if is_pair and voice.is_of_states else int(voice.is_of_states)
    found = _filled(found, parties(voice.first, gazetteer), wanted)
    if found and tells_of_meeting(title):
        found = _filled(found, _hosts(voice.first, gazetteer), wanted)
    found = _filled(found, _joined(voice.first, found, gazetteer), wanted)
    found = _filled(found, _of_domain(voice), wanted)
    is_of_two = is_pair and len(found) == 1 and _tells_of_two(voice)
    found = _filled(found, _only_other(voice, found) if is_of_two else (), wanted)
    is_pair = is_pair and (is_joint(title) or tells_of_meeting(title))
    return _filled(found, _named_most(division, gazetteer), wanted if is_pair else min(wanted, 1))


def _joined(first: str, found: Mapping[str, str], gazetteer: Gazetteer) -> Iterator[Party]:
    """The country that a first sentence names together with one that is known, joined by “and”."""
    for one, other in pairwise(gazetteer.mentions(first)):
        if JOINED.fullmatch(first[one.end : other.start]):
            words = first[one.start : other.end]
            if one.country in found:
                yield other.country, words
            if other.country in found:
                yield one.country, words


def _hosts(first: str, gazetteer: Gazetteer) -> Iterator[Party]:
    """The countries in whose cities two met, but for those where all the world meets."""
    for city in gazetteer.cities(first):
        if city.words not in CITIES_OF_ALL:
            yield city.country, city.words


def _tells_of_two(voice: Voice) -> bool:
    """Whether a title says that two met, or the first sentence tells of it."""
    met = voice.gazetteer.usage.encounters
    is_told = bool(met and re.search(met, voice.first, re.IGNORECASE))
    return is_told or tells_of_meeting(voice.title)


def _only_other(voice: Voice, found: Mapping[str, str]) -> Iterator[Party]:
    """The country that a text of two names, besides the one that is known, if it names no third."""
    text = prose((voice.title, *voice.division.text))
    named = [m for m in voice.gazetteer.mentions(text) if not is_in_a_work(text, m.start)]
    others = {each.country: each.words for each in named if each.country not in found}
    if len(others) == 1 and any(each.country in others and not each.is_adjective for each in named):
        yield from others.items()


def _of_domain(voice: Voice) -> Iterator[Party]:
    """The country under whose domain (ISO 3166-1) a page is, or whose name its host has, where its text names it."""
    key, host = domain_of(voice.url), urlsplit(voice.url).hostname or ""
    for mention in voice.gazetteer.mentions(prose((voice.title, *voice.division.text))):
        name = mention.words.casefold().replace(" ", "")
        is_of_host = len(name) >= _SHORTEST_NAME and name in host
        if mention.country == key or (is_of_host and not mention.is_adjective):
            yield mention.country, voice.url


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
