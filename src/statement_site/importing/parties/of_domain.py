"""For which country a page speaks by its address: under whose domain it is, or whose name its host has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from statement_site.importing.layout.wording import prose
from statement_site.importing.parties.bare_office import bare_offices
from statement_site.importing.parties.voice import Voice
from statement_site.usage.names.further import LANGUAGES_OF_ONE
from statement_site.usage.parties import Party
from statement_site.usage.publishers import domain_of

#: A shorter name may be a part of any word.
_SHORTEST_NAME = 5

#: So near to the beginning stands an office, in characters.
_NEAR = 40


def countries_of_domain(voice: Voice, _: Mapping[str, str]) -> Iterator[Party]:
    """The country under whose domain (ISO 3166-1) a page is, or whose name its host has, where its text names it."""
    key, host = domain_of(voice.url), urlsplit(voice.url).hostname or ""
    if key and (_is_spoken_at(key, voice.language) or begins_with_office(voice)):
        yield key, voice.url
    for mention in voice.gazetteer.mentions(prose((voice.title, *voice.division.text))):
        name = mention.words.casefold().replace(" ", "")
        is_of_host = len(name) >= _SHORTEST_NAME and name in host
        if mention.country == key or (is_of_host and not mention.is_adjective):
            yield mention.country, voice.url


def begins_with_office(voice: Voice) -> bool:
    """Whether the title or the first sentence begins with an office of which no country is named, as at home."""
    offices = re.compile(voice.gazetteer.usage.office, re.IGNORECASE)
    found = bare_offices((voice.title, voice.first), offices, voice.gazetteer)
    return not voice.is_of_house and any(office.start() <= _NEAR for office in found)


def _is_spoken_at(country: str, language: str) -> bool:
    """Whether a language is of this country alone."""
    return LANGUAGES_OF_ONE.get(language.partition("-")[0]) == country
