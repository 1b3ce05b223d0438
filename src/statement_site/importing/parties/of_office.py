"""For which country an office speaks that names none: by the address, the agency, or who owns the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.datelines import is_place
from statement_site.importing.layout.wording import bare, prose
from statement_site.importing.parties.bare_office import bare_offices
from statement_site.importing.parties.voice import Voice
from statement_site.importing.raw import quoted
from statement_site.usage.cities_of_all import is_city_of_all
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.homes import MINISTRY
from statement_site.usage.parties import Party
from statement_site.usage.publishers import (
    BEFORE_SENDER,
    OWNER,
    country_of_agency,
    country_of_house,
    country_of_mission,
    domain_of,
    is_of_keeper,
)
from statement_site.usage.speakers import SAYS

#: So far from the beginning of a passage stands the office of the one who speaks, in characters.
_BEGINNING = 60

#: So near stands a house that is called by its own name: “A Downing Street spokesperson”.
_AT_ONCE = 16

#: What stands behind the town with which a dateline begins: a state, an agency.
_BEHIND_TOWN = re.compile(r",? ?[A-Z]{0,4}\.? ?\([\w./ &+-]{2,25}\)")

#: A town and an agency in brackets, above the text.
_AGENCY = re.compile(r"[^\W\d_][\w .’'-]{2,30} ?\([\w/ .]{2,20}\)")


def country_of_office(voice: Voice) -> list[Party]:
    """The country of an office that names none, where the page tells whose it is."""
    title, first, gazetteer = voice.title, voice.first, voice.gazetteer
    division, url = voice.division, voice.url
    owner = _owner(division.below, gazetteer) or _sender(first, gazetteer)
    if owner:
        return owner
    for words in (title, first):
        if mission := country_of_mission(words):
            return [(mission, quoted(words, 60))]
    for words in (title.rpartition(": ")[2], first, division.released):
        key, start = country_of_house(words)
        if key and start <= _AT_ONCE and not gazetteer.mentions(words[:start]):
            return [(key, quoted(words, 60))]
    passages = (title, first, *map(bare, division.above[-4:]))
    if is_of_keeper(url) or not _names_no_country(passages, gazetteer):
        return []
    for line in (*division.above[:3], *division.above[-3:]):
        key = country_of_agency(bare(line)) or _of_town(bare(line), gazetteer)
        if key:
            return [(key, quoted(bare(line), 60))]
    key = domain_of(url)
    is_named = any(
        mention.country == key
        for find in (gazetteer.mentions, gazetteer.cities)
        for mention in find(prose((title, *division.text)))
    )
    return [(key, url)] if key and is_named else []


def _owner(below: Sequence[str], gazetteer: Gazetteer) -> list[Party]:
    for line in map(bare, below):
        found = OWNER.search(line)
        named = gazetteer.mentions(found[0]) if found else ()
        if named and found:
            return [(named[0].country, quoted(found[0]))]
    return []


def _sender(first: str, gazetteer: Gazetteer) -> list[Party]:
    """The country that a first sentence begins with, as states speak: “The Government of …”."""
    first = first.lstrip('“”„"«» ')
    begins = BEFORE_SENDER.match(first)
    named = gazetteer.mentions(first)[:1]
    if named and named[0].start == 0 and SAYS.match(first, named[0].end + 1):
        return [(named[0].country, quoted(first[: named[0].end]))]
    named = named if begins else ()
    return [
        (mention.country, quoted(first[: mention.end]))
        for mention in named
        if begins and mention.start <= begins.end() and not mention.is_adjective
    ]


def _names_no_country(passages: Sequence[str], gazetteer: Gazetteer) -> bool:
    """Whether an office stands at the beginning of a passage without a country beside it."""
    office = gazetteer.usage.office
    pattern = re.compile(rf"(?<!\w){office}|{MINISTRY.pattern}", re.IGNORECASE)
    found = bare_offices(passages, pattern, gazetteer)
    return any(office.start() <= _BEGINNING for office in found)


def _of_town(line: str, gazetteer: Gazetteer) -> str:
    """The country of the town from which a national agency sent a text, as its dateline names them."""
    cities = gazetteer.cities(line)[:1]
    is_dateline = bool(_AGENCY.fullmatch(line)) or (is_place(line) and "," not in line)
    is_dateline |= any(town.start == 0 and _BEHIND_TOWN.match(line, town.end) for town in cities)
    is_of_all = bool(cities) and is_city_of_all(cities[0].words)
    return cities[0].country if cities and is_dateline and not is_of_all else ""
