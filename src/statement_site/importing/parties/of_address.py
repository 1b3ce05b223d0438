"""For which country a house speaks that names none: by the town in its address, in the foot of its page or at the end of its text."""

from __future__ import annotations

import re

from statement_site.importing.layout.contact import is_contact
from statement_site.importing.layout.datelines import is_place, is_place_and_day
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.importing.parties.voice import Voice
from statement_site.importing.raw import quoted
from statement_site.usage.cities_of_all import is_city_of_all
from statement_site.usage.parties import Party

#: So many lines has the foot of a page that can say where its house is, and the end of a text where it was put out.
_FOOT, _END = 15, 3

#: A street and a town behind commas, with which an address ends.
_STREET = re.compile(
    r"\b(?:boulevard|avenue|rue|street|road|square|plaza|calle|avenida|palais|palace|palacio|p\.? ?o\.? box|b\.? ?p\.?)\b.*, ",
    re.IGNORECASE,
)


#: Whose a page is, as its foot says it.
_OWNED = re.compile(r"(?:©|\(c\)|copyright\b)", re.IGNORECASE)


def country_of_address(voice: Voice) -> list[Party]:
    """The country of the only town in the addresses of a page, but for those where all the world meets; else of its owner."""
    foot = [line for line in map(bare, voice.division.below[-_FOOT:]) if _is_address(line)]
    end = [line for line in map(bare, voice.division.text[-_END:]) if _is_signed(line)]
    found = {
        town.country: line
        for line in (*foot, *end)
        for town in voice.gazetteer.cities(line)
        if not is_city_of_all(town.words)
    }
    owners = [line for line in map(bare, voice.division.below[-_FOOT:]) if _OWNED.match(line)]
    found = found or {
        mention.country: line
        for line in owners
        for mention in voice.gazetteer.mentions(line)
        if not mention.is_adjective
    }
    return [(key, quoted(line, 60)) for key, line in found.items()] if len(found) == 1 else []


def _is_address(line: str) -> bool:
    """Whether a line says where a house is."""
    is_one = is_contact(line) or is_place(line) or bool(_STREET.search(line))
    return is_one and not reads_as_text(line)


def _is_signed(line: str) -> bool:
    """Whether a line is a place, perhaps with a day, or a house with its place in capitals."""
    is_one = is_place(line) or is_place_and_day(line) or line.isupper()
    return is_one and not reads_as_text(line)
