"""Facets: the ways in which statements are found. One line each in `FACETS`.

A facet gives a terms page, paginated term pages, sitemap entries and breadcrumbs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations

from statement_site.archive.lexicon import Lexicon
from statement_site.model.slip import Slip
from statement_site.model.term import Term
from statement_site.reading.names import language_name, sort_form
from statement_site.reading.phrases import phrase
from statement_site.reading.slugs import slug


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to find statements.

    `keys` are the terms that a statement belongs to, each once, `describe` says what a key means. Its pages
    stand under `path`, its page of terms at `contents`.
    """

    name: str
    title: str
    one: str
    keys: Callable[[Slip, Lexicon], Iterable[str]]
    describe: Callable[[str, Lexicon], Term]
    path: str
    contents: str
    newest_first: bool = False

    def address(self, term: Term) -> str:
        """Where the pages of a term stand."""
        return f"{self.path}{term.slug}/"


def _registered(name: str, title: str, one: str, keys: Callable[[Slip], Iterable[str]]) -> Facet:
    """A facet whose terms are those of the register of the same name."""
    return Facet(
        name=name,
        title=title,
        one=one,
        keys=lambda slip, _: keys(slip),
        describe=lambda key, lexicon: lexicon.registered(name, key),
        path=f"{name}/",
        contents=f"{name}/",
    )


def _pairs(slip: Slip, lexicon: Lexicon) -> Iterable[str]:
    """Every two countries of a statement, unless it has so many that the pair says nothing."""
    if not 1 < len(slip.countries) <= lexicon.settings.pairs_up_to:
        return ()
    entries = lexicon.registers["countries"].entries
    ordered = sorted(slip.countries, key=lambda key: entries[key].term.slug)
    return (f"{first}+{second}" for first, second in combinations(ordered, 2))


def _pair(key: str, lexicon: Lexicon) -> Term:
    first, second = (lexicon.registered("countries", part) for part in key.split("+"))
    return Term(
        key=key,
        name=f"{first.name} – {second.name}",
        slug=f"{first.slug}/{second.slug}",
        sort=f"{first.sort}\x01{second.sort}",
    )


def _year(key: str, lexicon: Lexicon) -> Term:
    """A year as EDTF has it; 197X is a decade, 19XX a century."""
    digits = key.replace("X", "0")
    if "X" not in key:
        return Term(key, digits, digits, digits)
    if key.endswith("XX"):
        last = key.replace("X", "9")
        return Term(key, f"{digits}–{last}", f"{digits}-{last}", f"{digits}-{last}")
    name = lexicon.phrases.say(phrase("%(year)ss"), year=digits)
    return Term(key, name, f"{digits}s", f"{digits}s")


def _instrument(key: str, lexicon: Lexicon) -> Term:
    """A treaty of the register, or a resolution of the United Nations by its symbol."""
    body, _, number = key.partition("/RES/")
    if not number:
        return lexicon.registered("instruments", key)
    name = lexicon.phrases.say(_RESOLUTIONS[body], number=number)
    digits = "".join(part.zfill(5) for part in re.findall(r"\d+", number))
    return Term(key, name, slug(key), sort_form(f"{name.rpartition(number)[0]}{digits}"))


def _language(key: str, lexicon: Lexicon) -> Term:
    name = language_name(key, lexicon.settings.language)
    return Term(key, name[0].upper() + name[1:], slug(key), sort_form(name))


#: The bodies of the United Nations whose resolutions have symbols of this form.
_RESOLUTIONS = {
    "S": phrase("Security Council resolution %(number)s"),
    "A": phrase("General Assembly resolution %(number)s"),
}

FACETS: tuple[Facet, ...] = (
    _registered("countries", phrase("Countries"), phrase("Country"), lambda slip: slip.countries),
    Facet(
        "pairs",
        phrase("Country pairs"),
        phrase("Pair"),
        _pairs,
        _pair,
        "countries/",
        "countries/pairs/",
    ),
    _registered("topics", phrase("Topics"), phrase("Topic"), lambda slip: slip.topics),
    Facet(
        "years",
        phrase("Years"),
        phrase("Year"),
        lambda slip, _: slip.years,
        _year,
        "years/",
        "years/",
        newest_first=True,
    ),
    _registered(
        "types", phrase("Types"), phrase("Type"), lambda slip: (slip.type,) if slip.type else ()
    ),
    _registered("people", phrase("People"), phrase("Person"), lambda slip: slip.people),
    _registered(
        "organizations",
        phrase("Organizations"),
        phrase("Organization"),
        lambda slip: slip.organizations,
    ),
    Facet(
        "instruments",
        phrase("Instruments"),
        phrase("Instrument"),
        lambda slip, _: slip.instruments,
        _instrument,
        "instruments/",
        "instruments/",
    ),
    _registered(
        "series",
        phrase("Series"),
        phrase("Series"),
        lambda slip: (slip.series,) if slip.series else (),
    ),
    _registered(
        "places",
        phrase("Places"),
        phrase("Place"),
        lambda slip: (slip.place,) if slip.place else (),
    ),
    Facet(
        "languages",
        phrase("Languages"),
        phrase("Language"),
        lambda slip, _: slip.languages,
        _language,
        "languages/",
        "languages/",
    ),
)
