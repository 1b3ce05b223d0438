"""For which country the publisher of a page speaks, by its name, a heading of its page, or its address."""

from __future__ import annotations

import re

from statement_site.importing.layout.labels import is_name_of_country, is_row_of_labels
from statement_site.importing.layout.wording import bare
from statement_site.importing.parties.lists import heading_of
from statement_site.importing.parties.of_office import country_of_office
from statement_site.importing.parties.speaking import is_joint
from statement_site.importing.parties.voice import Voice
from statement_site.usage.office_holders.spoken_for import spoken_for
from statement_site.usage.parties import Party, parties
from statement_site.usage.publishers import (
    country_of,
    is_of_keeper,
    state_of_mission,
)
from statement_site.usage.speakers import HOUSE, SAYS

#: What an organization puts out when its members have met.
COMMUNIQUE = re.compile(
    r"\b(?:communiqu[eé]|comunicado final|declaration of)\b|البيان الختامي", re.IGNORECASE
)


#: Among so many of the first lines stands the name of the state whose ministry put a page out.
_TOP = 4

#: A longer line at the top is no name of a house.
_LONGEST_HOUSE = 80

#: An embassy, as it stands above its pages, with whose it is before it.
_MISSION = re.compile(
    r"(?:the )?(?P<whose>[^|>]{2,30}?) (?:embassy|consulate(?: general)?|high commission|mission) (?:in|to|at)\b",
    re.IGNORECASE,
)


def country_of_publisher(voice: Voice) -> list[Party]:
    """The country that the publisher speaks for; none where an organization speaks, who only put its words on a site."""
    if voice.is_of_house:
        return []
    if voice.is_of_states:
        return _of_page(voice) or country_of_office(voice)
    is_of_members = is_joint(voice.title) or COMMUNIQUE.search(voice.title)
    return [] if is_of_members else _of_page(voice)


def _of_page(voice: Voice) -> list[Party]:
    """The country of a publisher's name or address, or of the house that stands above or below the title."""
    gazetteer, site, above = voice.gazetteer, voice.headline.site, voice.division.above
    if by_note := _noted(voice):
        return by_note
    heading = heading_of(above)
    top = [bare(line) for line in (*above[:6], *above[-4:]) if not is_row_of_labels(bare(line))]
    names = (line for line in map(bare, above[:_TOP]) if len(line) <= _LONGEST_HOUSE)
    for words in (voice.url, site, heading, voice.noted, *names):
        if key := country_of(words):
            return [(key, words.rpartition("\n")[2] if words == heading else words)]
    noted = voice.noted if HOUSE.match(voice.noted) else ""
    for words, where in ((site, site), (noted, noted), (state_of_mission(voice.url), voice.url)):
        if named := spoken_for(words, gazetteer):
            return [(named[0].country, where)]
    for line in top:
        whose = _MISSION.match(line)
        if whose and (named := gazetteer.mentions(whose["whose"])):
            return [(named[0].country, line)]
    if any(map(HOUSE.match, top)):
        states = filter(is_name_of_country, top[:_TOP])
        for mention in (each for line in states for each in gazetteer.mentions(line)):
            return [(mention.country, mention.words)]
    houses = (SAYS.split(house[0])[0] for house in map(HOUSE.search, top) if house)
    owned = ((parties(house, gazetteer)[:1], house) for house in houses)
    return next(([(key, house)] for named, house in owned for key, _ in named), [])


def _noted(voice: Voice) -> list[Party]:
    """The country in the name of a publisher, where the page was taken from one who keeps such texts."""
    named = voice.gazetteer.mentions(voice.noted) if is_of_keeper(voice.url) else ()
    return [(named[0].country, voice.noted)] if named else []
