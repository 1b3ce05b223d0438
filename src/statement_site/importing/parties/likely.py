"""Which countries a text makes likely as parties, where fewer are sure than must have spoken."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import pairwise

from statement_site.importing.layout.datelines import is_place
from statement_site.importing.layout.wording import bare, prose
from statement_site.importing.parties.bare_office import bare_offices
from statement_site.importing.parties.of_address import country_of_address
from statement_site.importing.parties.of_domain import begins_with_office, countries_of_domain
from statement_site.importing.parties.of_language import beside_those_of_language
from statement_site.importing.parties.of_speech import country_of_speech, greeting
from statement_site.importing.parties.of_subject import country_of_subject
from statement_site.importing.parties.speaking import (
    is_joint,
    is_of_one,
    tells_of_encounter,
    tells_of_meeting,
)
from statement_site.importing.parties.voice import Voice
from statement_site.usage.addressing import FIRST_PERSON
from statement_site.usage.cities_of_all import is_city_of_all
from statement_site.usage.gazetteer import NamedCountry
from statement_site.usage.joining import are_joined
from statement_site.usage.office_holders.spoken_for import spoken_for
from statement_site.usage.parties import Party, is_in_a_work, parties
from statement_site.usage.speakers import ONE, SIDE, SPEECH, TOUR

#: So near beside the adjective of a country stands its side or its office, in characters.
_BESIDE = 40

#: So many lines above a text may be its dateline.
_HEADING = 4

#: Two are a pair, and what is named so many times is named often.
PAIR, _OFTEN = 2, 3


def with_likely(sure: dict[str, str], voice: Voice) -> dict[str, str]:
    """The sure parties with those that the text makes likely, where fewer are sure than must have spoken.

    One question after the other is asked, the surest first, until enough are found.
    """
    found = dict(sure)
    wanted = PAIR if voice.is_of_pair and voice.is_of_states else int(voice.is_of_states)
    for question in _QUESTIONS:
        for key, words in question(voice, found):
            if len(found) < wanted or question in _OF_ALL:
                found.setdefault(key, words)
    return found | dict(_beside_those(voice, found.keys() - sure.keys()))


def _beside_those(voice: Voice, likely: Collection[str]) -> Iterator[Party]:
    """The parties of a first sentence that it joins to those that are likely: “envoys from Norway and Peru”."""
    speaking = {key for key, _ in parties(voice.first, voice.gazetteer)} if likely else set()
    named = voice.gazetteer.mentions(voice.first) if voice.is_of_pair and likely else ()
    for one, other in pairwise(named):
        is_joined = are_joined(voice.first, one.end, other.start, other.words)
        if is_joined and {one.country, other.country} <= speaking and one.country in likely:
            yield other.country, voice.first[one.start : other.end]


def _lacks_one(voice: Voice, found: Mapping[str, str]) -> bool:
    """Whether a text tells that two met, of whom one is known."""
    return voice.is_of_pair and voice.tells_of_two and len(found) == 1


def _of_speaker(voice: Voice, found: Mapping[str, str]) -> Iterable[Party]:
    """The country of one who gives a speech, where none is known but of those whom he greets."""
    title = "" if voice.headline.is_doubtful else voice.title
    titled = {each.country for each in spoken_for(title, voice.gazetteer)}
    greeted = spoken_for(greeting(voice.division.text), voice.gazetteer)
    of_greeted = {each.country for each in greeted} - titled
    is_only_greeted = bool(found) and (of_greeted >= found.keys() or _is_without_country(voice))
    is_asked = is_only_greeted or (_speaks_for_himself(voice) and not found)
    return country_of_speech(voice.division.text, voice.gazetteer) if is_asked else ()


def _is_without_country(voice: Voice) -> bool:
    """Whether a speech is, by its title, that of an office without a country, in honour of one who has it."""
    if not (is_of_one(voice.title, SPEECH) and _IN_HONOUR.search(voice.title)):
        return False
    offices = re.compile(voice.gazetteer.usage.office, re.IGNORECASE)
    return any(bare_offices((voice.title,), offices, voice.gazetteer))


#: For whom a dinner is given, before his office and his country.
_IN_HONOUR = re.compile(
    r"\b(?:in hono[u]?r of|hosted (?:for|in honou?r of)|in his hono[u]?r|en honor (?:de|a)|en l[’']honneur d|em (?:honra|homenagem) (?:d|a)|zu ehren|in onore d|в честь)",
    re.IGNORECASE,
)


def _speaks_for_himself(voice: Voice) -> bool:
    """Whether a text is the speech of one, by its title, or by “I” and “we” where that says nothing of it."""
    title, says = voice.title, bool(FIRST_PERSON.search(voice.first))
    has_title = title and not (voice.headline.is_doubtful and voice.first.startswith(title))
    is_spoken = voice.division.is_spoken
    is_titled = is_of_one(title, SPEECH) or (is_spoken and is_of_one(title, ONE))
    is_untitled = not has_title and (is_spoken or says)
    is_told = (is_untitled or (says and not voice.by_several)) and voice.is_of_states
    return (is_titled and not voice.is_of_own_house) or is_told


def _of_subject(voice: Voice, found: Mapping[str, str]) -> Iterable[Party]:
    """The country of whose deeds a text tells, whose minister names none."""
    return country_of_subject(voice) if not found and begins_with_office(voice) else ()


def _of_first_sentence(voice: Voice, _: Mapping[str, str]) -> Iterable[Party]:
    """The parties that the first sentence names."""
    return parties(voice.first, voice.gazetteer)


def _of_hosts(voice: Voice, found: Mapping[str, str]) -> Iterator[Party]:
    """The countries in whose cities two met, but for those where all the world meets."""
    if found and tells_of_meeting(voice.title):
        for city in voice.gazetteer.cities(voice.first):
            if not is_city_of_all(city.words):
                yield city.country, city.words


def _of_dateline(voice: Voice, found: Mapping[str, str]) -> Iterator[Party]:
    """The country of the town from which it was told that two met, but for those where all the world meets."""
    if not _lacks_one(voice, found):
        return
    for line in filter(is_place, map(bare, voice.division.above[-_HEADING:])):
        for town in voice.gazetteer.cities(line):
            if not is_city_of_all(town.words):
                yield town.country, town.words


def _of_joined(voice: Voice, found: Mapping[str, str]) -> Iterator[Party]:
    """The country that a first sentence names together with one that is known, joined by “and”."""
    return _joined(voice.first, spoken_for(voice.first, voice.gazetteer), found)


def _of_capitals(voice: Voice, found: Mapping[str, str]) -> Iterable[Party]:
    """The country whose capital is named together with that of one which is known: “between Lima and Oslo”."""
    text = prose(voice.division.text[:2])
    return _joined(text, voice.gazetteer.cities(text), found) if _lacks_one(voice, found) else ()


def _joined(text: str, named: Iterable[NamedCountry], found: Mapping[str, str]) -> Iterator[Party]:
    """The countries of what is joined by “and” to what is of a country that was found."""
    for one, other in pairwise(named):
        if are_joined(text, one.end, other.start, other.words):
            words = text[one.start : other.end]
            if one.country in found:
                yield other.country, words
            if other.country in found:
                yield one.country, words


def _of_sides(voice: Voice, found: Mapping[str, str]) -> Iterator[Party]:
    """The countries whose sides or ministers a text speaks of by their adjectives, the most named first."""
    if not _lacks_one(voice, found):
        return
    text, sides = prose(voice.division.text), f"{voice.gazetteer.usage.office}|{SIDE}"
    before = re.compile(rf"(?:{sides})\W{{0,2}}$", re.IGNORECASE)
    after = re.compile(rf"\W{{0,2}}(?:{sides})", re.IGNORECASE)
    named = Counter(
        mention.country
        for mention in voice.gazetteer.mentions(text)
        if mention.is_adjective
        and (
            before.search(text[max(0, mention.start - _BESIDE) : mention.start])
            or after.match(text, mention.end)
        )
    )
    for key, count in named.most_common():
        yield key, f"its side named {count}×"


def _of_host_who_speaks(voice: Voice, _: Mapping[str, str]) -> Iterable[Party]:
    """The country of one who speaks beside his guest."""
    speaks = voice.division.is_spoken or FIRST_PERSON.search(voice.first)
    is_beside = voice.is_of_pair and speaks
    return country_of_speech(voice.division.text, voice.gazetteer) if is_beside else ()


def _of_only_other(voice: Voice, found: Mapping[str, str]) -> Iterable[Party]:
    """The country that a text of two names, besides the one that is known, if it names no third."""
    if not _lacks_one(voice, found):
        return ()
    text = prose((voice.title, *voice.division.text))
    named = [
        mention
        for mention in voice.gazetteer.mentions(text)
        if not is_in_a_work(text, mention.start) and not _is_discussed(text, mention)
    ]
    nouns = [m for m in named if not m.is_adjective] + [*voice.gazetteer.cities(text)]
    others = {each.country: each.words for each in named if each.country not in found}
    is_one = len(others) == 1 and any(each.country in others for each in nouns)
    return others.items() if is_one else ()


#: What two who met speak about, before the name of a third country.
_DISCUSSED = re.compile(
    r"\b(?:situation|crisis|war|conflict|developments?|violence|coup|elections?|ceasefire|aggression|attacks?|earthquake|floods?"
    r"|situaci[oó]n|guerra|conflicto|elecciones|guerre|crise|conflit|situaç[aã]o|conflito|situazione|conflitto|lage|krieg|krise|konflikt\w*"
    r"|ситуаци\w+|войн\w+|кризис\w*|конфликт\w*|sytuacj\w+|wojn\w+|situatie|oorlog)"
    r" (?:in|on|around|of|en|au|aux|à|a|dans|de|del|na|no|em|nella|nel|в|на|w|rund um|gegen|against) (?:the |la |el |l['’])?$"
    r"|(?:الوضع|الأوضاع|الأزمة|الحرب|التطورات|الصراع) (?:في|على) $|局势$|局勢$|危机$|情勢$",
    re.IGNORECASE,
)

#: So many characters before a name say that it is spoken about.
_ABOUT = 50


def _is_discussed(text: str, mention: NamedCountry) -> bool:
    """Whether a country is what is spoken about: “the situation in Norway”."""
    return bool(_DISCUSSED.search(text[max(0, mention.start - _ABOUT) : mention.start]))


def _of_most_named(voice: Voice, found: Mapping[str, str]) -> Iterator[Party]:
    """The countries that the text names most often: the second only where two are said to speak."""
    is_told = is_joint(voice.title) or tells_of_meeting(voice.title)
    if found and not (voice.is_of_pair and is_told):
        return
    text, lead = prose(voice.division.text), voice.division.lead
    topics = {each.country for each in voice.gazetteer.mentions(lead)}
    topics -= {key for key, _ in parties(lead, voice.gazetteer)}
    named = (each.country for each in voice.gazetteer.mentions(text))
    counts = Counter(key for key in named if key not in topics)
    for key, count in counts.most_common(PAIR if is_told else 1):
        if count >= _OFTEN:
            yield key, f"named {count} times"


def _of_tour(voice: Voice, found: Mapping[str, str]) -> Iterator[Party]:
    """The countries where one who travelled to several met somebody, as the paragraphs tell one by one."""
    usage, lines = voice.gazetteer.usage, voice.division.text
    told = [bare(line) for line in lines if tells_of_encounter(bare(line), usage)]
    named = [each for line in told for each in voice.gazetteer.mentions(line)]
    nouns = {each.country: each.words for each in named if not each.is_adjective}
    if found and TOUR.search(voice.title) and len(nouns.keys() - found.keys()) >= PAIR:
        yield from nouns.items()


def _of_language(voice: Voice, found: Mapping[str, str]) -> Iterable[Party]:
    """The state of the language of a page, where that tells that two met and names one of them."""
    return beside_those_of_language(voice, found) if _lacks_one(voice, found) else ()


def _of_own_address(voice: Voice, found: Mapping[str, str]) -> Iterable[Party]:
    """The country in whose town a house is, whose office speaks without one."""
    return country_of_address(voice) if not found and begins_with_office(voice) else ()


def _of_address(voice: Voice, found: Mapping[str, str]) -> Iterable[Party]:
    """The country in whose town a house is by its address, where none is known, or one of two."""
    return country_of_address(voice) if not found or _lacks_one(voice, found) else ()


#: What is asked, the surest first.
_QUESTIONS: tuple[Callable[[Voice, Mapping[str, str]], Iterable[Party]], ...] = (
    _of_speaker,
    _of_subject,
    _of_own_address,
    _of_first_sentence,
    _of_hosts,
    _of_joined,
    _of_capitals,
    _of_sides,
    countries_of_domain,
    _of_address,
    _of_host_who_speaks,
    _of_only_other,
    _of_dateline,
    _of_most_named,
    _of_tour,
    _of_language,
)

#: Those that name all who took part, however many are wanting.
_OF_ALL = (_of_speaker, _of_tour)
