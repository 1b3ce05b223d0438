"""Who and what stands together with a term: the other terms that its statements name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter

from statement_site.archive.archive import Archive, Index, Listing
from statement_site.model import urls
from statement_site.model.slip import Slip
from statement_site.pages.views import LinkView, PlainLink, links
from statement_site.reading.phrases import phrase
from statement_site.study.company import most_named

#: How many terms of one facet are shown beside a term.
MOST_SHOWN = 16

#: For each facet, those whose terms its pages show.
SHOWN: Mapping[str, tuple[str, ...]] = {
    "countries": ("topics", "people", "instruments"),
    "pairs": ("instruments",),
    "topics": ("countries", "people", "instruments"),
    "people": ("countries", "topics"),
    "organizations": ("topics", "countries", "people"),
    "instruments": ("countries", "topics"),
    "series": ("countries", "topics", "people"),
}

#: The field of a slip that holds the terms of a facet, and what they are called beside a term.
_FIELDS: Mapping[str, tuple[Callable[[Slip], tuple[str, ...]], str]] = {
    "countries": (attrgetter("countries"), phrase("Countries")),
    "topics": (attrgetter("topics"), phrase("Topics")),
    "people": (attrgetter("people"), phrase("People")),
    "instruments": (attrgetter("instruments"), phrase("Instruments named")),
}

#: A facet beside a term in plain values: what it is called, and its terms.
PlainGroup = tuple[str, tuple[PlainLink, ...]]


@dataclass(frozen=True, slots=True)
class Companions:
    """Terms that belong together, under a word that says how."""

    words: str
    terms: tuple[LinkView, ...]


def company(archive: Archive, index: Index, listing: Listing) -> tuple[PlainGroup, ...]:
    """What stands beside a term, facet by facet."""
    return tuple(_company(archive, index, listing))


def _company(archive: Archive, index: Index, listing: Listing) -> Iterator[PlainGroup]:
    for name in SHOWN.get(index.facet.name, ()):
        field, words = _FIELDS[name]
        counts = most_named(map(field, listing.slips), MOST_SHOWN)
        if counts:
            shown = tuple(plain_link(archive, name, key, count) for key, count in counts)
            yield archive.lexicon.phrases.say(words), shown


def plain_link(archive: Archive, facet: str, key: str, count: int = 0) -> PlainLink:
    """A link to the page of a term that has statements, in plain values."""
    index = archive.indexes[facet]
    term = index.listings[key].term
    return term.name, urls.link(index.facet.address(term)), count


def groups(values: tuple[PlainGroup, ...]) -> tuple[Companions, ...]:
    """The groups that plain values stand for."""
    return tuple(Companions(words, links(terms)) for words, terms in values)
