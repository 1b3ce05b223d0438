"""The countries that a text names, also by those who held their offices: “President Obama” is of the United States."""

from __future__ import annotations

import re

from statement_site.usage.gazetteer import Gazetteer, NamedCountry
from statement_site.usage.joining import AND
from statement_site.usage.office_holders.in_signs import named_in_signs
from statement_site.usage.office_holders.named import country_of_person, holders_named

#: Between a country and one who held an office are so many characters at most where he is of that country.
_BESIDE = 40

#: So near before a name stands the office that one holds, in characters.
_BEFORE = 50

#: Offices of organizations, which one can hold after one of a state.
OF_AN_ORGANIZATION = re.compile(
    r"high representative|secretary[- ]general|commission|council|alt[ao] representante|haute? repr[eé]sentante?|african union|union africaine|uni[oó]n africana|uni[aã]o africana|secr[eé]taire g[eé]n|secretari[oa] general|secret[aá]ri[oa][- ]geral|(?:general assembly|asamblea general|assembl[eé]e g[eé]n[eé]rale|assembleia[- ]geral|generalversammlung|vollversammlung|assemblea generale|генеральн\w+ ассамбле\w+|联合国大会|聯合國大會)|generalsekret|генеральн\w+ секретар|秘书长|秘書長",
    re.IGNORECASE,
)

#: The office that one has, where it stands behind his name.
_BEHIND = re.compile(
    r"(?: [^\W\d_]\w+)?,? (?:the |le |la |el |o )?(?:chair\w*|pr[eé]sident\w*|commission\w*|secretary)\b[^,;.:]{0,30}",
    re.IGNORECASE,
)

#: What parts two of whom each is of his own.
_PARTED = re.compile(
    rf"[,;:.()–—]|{AND}|\b(?:with|con|avec|mit|com|med|met|kanssa|cu|dengan|s|z|ze|so|to|by|со?|зі?|із)\b",
    re.IGNORECASE,
)


def spoken_for(text: str, gazetteer: Gazetteer) -> tuple[NamedCountry, ...]:
    """The countries that a text names, and those of holders of offices whom it names without saying of which."""
    named = gazetteer.mentions(text)
    held = (
        NamedCountry(holder.country, text[start:end], start, end, told=holder.told)
        for holder, start, end in holders_named(text, gazetteer.usage, gazetteer.year)
        if not _is_of_organization(text, start, end)
    )
    signs = (
        NamedCountry(key, text[start:end], start, end, told=text[start:end])
        for key, start, end in named_in_signs(text)
        if gazetteer.usage.language == "zh"
    )
    more = (each for each in held if not any(_is_beside(each, one, text) for one in named))
    return tuple(sorted((*named, *more, *signs), key=lambda mention: mention.start))


def country_of(name: str, gazetteer: Gazetteer) -> str:
    """The country for which one with a whole name held an office when the text was made, or nothing."""
    return country_of_person(name, gazetteer.usage, gazetteer.year)


def _is_of_organization(text: str, start: int, end: int) -> bool:
    """Whether the office of one whom a text names there is that of an organization."""
    behind = _BEHIND.match(text, end)
    office = f"{text[max(0, start - _BEFORE) : start]} {behind[0] if behind else ''}"
    return bool(OF_AN_ORGANIZATION.search(office))


def _is_beside(held: NamedCountry, named: NamedCountry, text: str) -> bool:
    """Whether a country stands beside one who held an office, and so tells whose he is."""
    first, second = sorted((held, named), key=lambda mention: mention.start)
    between = text[first.end : second.start]
    return len(between) <= _BESIDE and not _PARTED.search(between)
