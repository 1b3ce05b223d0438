"""Which countries made a statement, of all those that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from statement_site.importing.addressees import addressees, comforted, counterparts, spoken_for
from statement_site.importing.country_lists import heading_of, listed
from statement_site.importing.country_of_office import country_of_office
from statement_site.importing.layout.division import Division
from statement_site.importing.layout.kinds import describes_a_text, has_kind
from statement_site.importing.layout.labels import is_row_of_labels
from statement_site.importing.layout.marks import is_release
from statement_site.importing.layout.wording import bare
from statement_site.importing.likely_countries import PAIR, with_likely
from statement_site.importing.people import Person
from statement_site.importing.raw import Found, quoted
from statement_site.importing.speaking import first_sentence, is_joint, is_of_one, is_of_several
from statement_site.importing.title.headline import Headline
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.groups import members_speaking
from statement_site.usage.parties import CONDEMNS, Party, parties
from statement_site.usage.publishers import (
    country_of,
    is_of_keeper,
    is_of_organization,
    is_organization,
    state_of_mission,
)
from statement_site.usage.speakers import HOUSE, MEETING, SPEECH

Countries = tuple[str, ...]


def find_countries(
    headline: Headline,
    division: Division,
    people: Iterable[Person],
    gazetteer: Gazetteer,
    *,
    url: str,
    noted: str,
    is_of_states: bool,
) -> Found[Countries]:
    """The parties: those of the title and of the line of release, of speakers, lists and publisher."""
    title, lead, first = headline.title, division.lead, first_sentence(division.lead)
    is_of_house = is_of_organization(url) or is_organization(headline.site or noted)
    is_of_states = is_of_states and not is_of_house
    by_several = is_of_several(title, lead, gazetteer.usage)
    publisher = _publisher(headline.site, noted, division.above, url, gazetteer)
    if is_of_states:
        publisher = publisher or country_of_office(title, first, division, gazetteer, url=url)
    if is_of_house or (not is_of_states and (is_joint(title) or _COMMUNIQUE.search(title))):
        publisher = []  # an organization speaks; who put its words on a site is no party
    in_release = _in_release(division.released, gazetteer, is_of_states=is_of_states or by_several)
    in_title = _in_title(
        headline,
        gazetteer,
        is_of_house=is_of_house,
        is_of_states=is_of_states,
        has_release=bool(in_release),
    )
    speaking = {key for key, _ in (*publisher, *in_title)} | {p.country for p in people}
    lists = listed(division, gazetteer, speaking - {""}) if by_several else []
    is_alone = (not is_of_states and not in_title) or bool(lists)
    of_people = _of_people(people, title, division, is_alone=is_alone)
    to_whom = _to_whom(title, first, division, gazetteer, of_states=is_of_states)
    group = _members(title, division)
    sure = dict((*publisher, *lists, *of_people, *in_release, *in_title, *group, *to_whom))
    found = with_likely(
        sure, title, division, gazetteer, by_several=by_several, of_states=is_of_states
    )
    return _as_found(found, sure, by_several=by_several)


def _in_release(released: str, gazetteer: Gazetteer, *, is_of_states: bool) -> list[Party]:
    """The parties of the line of release; where an organization speaks, only if it says whose the words are."""
    says_whose = is_release(released) or describes_a_text(released)
    return parties(released, gazetteer) if is_of_states or says_whose else []


def _to_whom(
    title: str,
    first: str,
    division: Division,
    gazetteer: Gazetteer,
    *,
    of_states: bool,
) -> Iterator[Party]:
    """Whom a message reaches: those who are comforted, congratulated, addressed, or called counterparts.

    An organization that speaks of a deed first speaks of those who suffered it, and not to them.
    """
    is_of_deed = not of_states and bool(CONDEMNS.search(f"{title}\n{first}"))
    by_several = is_joint(title) or bool(MEETING.search(title))
    by_several = by_several or bool(_COMMUNIQUE.search(title))
    if not by_several and not is_of_deed and not is_of_one(title, SPEECH):
        yield from comforted(division.text, gazetteer)
    if of_states:
        yield from addressees(title, first, gazetteer)
        yield from counterparts(first, gazetteer)
        yield from spoken_for(first, gazetteer)


def _in_title(
    headline: Headline,
    gazetteer: Gazetteer,
    *,
    is_of_house: bool,
    is_of_states: bool,
    has_release: bool,
) -> list[Party]:
    """The parties of the title; none where it is doubtful and a line of release is surer.

    An organization, in its own house, speaks of those whom it names, unless the title says whose the words are;
    so does one that is named behind what its words are about.
    """
    title = headline.title
    is_spoken_of = is_of_house and not is_joint(title) and not has_kind(title)
    if is_spoken_of or (headline.is_doubtful and has_release):
        return []
    _, colon, rest = title.partition(": ")
    is_below_heading = colon and not is_of_states and not has_kind(title.partition(": ")[0])
    return parties(rest if is_below_heading else title, gazetteer)


def _as_found(found: dict[str, str], sure: dict[str, str], *, by_several: bool) -> Found[Countries]:
    evidence = "; ".join(dict.fromkeys(quoted(words, 90) for words in found.values()))
    return Found(tuple(sorted(found)), evidence, _doubt(found.keys(), sure, by_several=by_several))


def _of_people(
    people: Iterable[Person], title: str, division: Division, *, is_alone: bool
) -> list[Party]:
    """The countries of those who took part; where one alone speaks, of those whom the heading names."""
    heading = "\n".join((title, division.released, *division.above[-6:], division.closing))
    is_alone = is_alone or is_of_one(title, SPEECH)
    return [
        (person.country, person.evidence)
        for person in people
        if person.country and (not is_alone or person.name.split()[-1] in heading)
    ]


def _members(title: str, division: Division) -> list[Party]:
    """The members of the group of states that the title or the line of release names as the speaker."""
    for text in (title, division.released):
        keys, name = members_speaking(text) if has_kind(text) else ((), "")
        if keys:
            return [(key, name) for key in keys]
    return []


def _noted(publisher: str, url: str, gazetteer: Gazetteer) -> list[Party]:
    """The country in the name of a publisher, where the page was taken from one who keeps such texts."""
    named = gazetteer.mentions(publisher) if is_of_keeper(url) else ()
    return [(named[0].country, publisher)] if named else []


def _publisher(
    site: str, noted: str, above: tuple[str, ...], url: str, gazetteer: Gazetteer
) -> list[Party]:
    """The country that the publisher speaks for, by its name, a heading of its page, or its address."""
    if by_note := _noted(noted, url, gazetteer):
        return by_note
    heading = heading_of(above)
    top = [bare(line) for line in (*above[:6], *above[-4:]) if not is_row_of_labels(bare(line))]
    for words in (url, site, heading):
        if key := country_of(words):
            return [(key, words.rpartition("\n")[2] if words == heading else words)]
    for words in (site, state_of_mission(url)):
        if named := gazetteer.mentions(words):
            return [(named[0].country, words)]
    houses = (_SAYS.split(house[0])[0] for house in map(HOUSE.search, top) if house)
    owned = ((gazetteer.mentions(house)[:1], house) for house in houses)
    return next(([(owner.country, house)] for named, house in owned for owner in named), [])


#: What an organization puts out when its members have met.
_COMMUNIQUE = re.compile(
    r"\b(?:communiqu[eé]|comunicado final|declaration of)\b|البيان الختامي", re.IGNORECASE
)

#: Where the name of a house ends and what it says begins.
_SAYS = re.compile(
    r"\b(?:denounces?|condemns?|welcomes?|expresses|strongly|on|regarding|rejects?|calls?|condena|rechaza|expresa|saluda|sobre|condamne|exprime|salue|sur|verurteilt|begr[üu](?:ß|ss)t|zu)\b|[يت]دين|[يت]رحب|[يت]عرب|谴责|譴責|祝贺|祝賀|就",
    re.IGNORECASE,
)


def _doubt(found: Iterable[str], sure: Iterable[str], *, by_several: bool) -> str:
    """What an editor must be asked: whether there are others, or whether these are parties at all."""
    keys, certain = list(found), set(sure)
    if not keys:
        return "no country was recognised; leave this if none took part"
    if by_several and len(keys) < PAIR:
        return f"only {keys[0]} was recognised of a joint text"
    unsure = [key for key in keys if key not in certain]
    return f"did {', '.join(unsure)} take part? This was judged by the text alone" if unsure else ""
