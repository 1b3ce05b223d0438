"""The pages of a term: a country, a topic, a year, two countries together, and their statements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from statement_site.archive.archive import Archive, Index, Listing
from statement_site.archive.pagination import count_of_parts, parts
from statement_site.archive.years import by_year
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.term import Term
from statement_site.pages.citations import CITATION_FILES
from statement_site.pages.company import Companions, company, groups
from statement_site.pages.edition import Edition
from statement_site.pages.feeds import FeedPart
from statement_site.pages.list_files import files_of, list_files
from statement_site.pages.material import Material
from statement_site.pages.metadata import list_data
from statement_site.pages.pair import PairView, pair_values, pair_view
from statement_site.pages.search import FILTER_OF, question
from statement_site.pages.timeline import ENOUGH_YEARS, TimelineView, timeline_view
from statement_site.pages.views import (
    Card,
    FileView,
    Frame,
    LinkView,
    Pages,
    PlainLink,
    links,
    pages_view,
)
from statement_site.reading.phrases import phrase

#: What search engines are told of a term's page.
WHAT_IT_LISTS = phrase("%(kind)s: %(name)s. Statements: %(num)s.")

#: What stands beside a term in plain values: a title, and links.
PlainBeside = tuple[str, tuple[PlainLink, ...]]

#: What only the first part of a list tells of a term: its years, its company, its history as a pair.
NOTHING_TOLD: tuple[Any, ...] = ((), (), None)


@dataclass(frozen=True, slots=True)
class TermView:
    """One part of the list of a term's statements. `beside` leads to terms that belong to it.

    `up_to` is how many countries a text has at most that is listed for a pair of them; 0 for other terms.
    """

    frame: Frame
    facet: str
    name: str
    description: str
    count: int
    timeline: TimelineView | None
    beside_title: str
    beside: tuple[LinkView, ...]
    company: tuple[Companions, ...]
    pair: PairView | None
    up_to: int
    search: str
    cards: tuple[Card, ...]
    pages: Pages
    citations: tuple[FileView, ...]
    linked_data: str


def term_pages(material: Material) -> Iterator[Page]:
    """The pages of every term of every facet; settled, where nothing that they tell of was touched."""
    archive, size = material.archive, material.settings.per_page
    partners = _partners(archive)
    for index in archive.indexes.values():
        narrower = _narrower(index)
        for listing in index.listings.values():
            address = index.facet.address(listing.term)
            if material.lists is not None and address not in material.lists:
                for number in range(1, count_of_parts(len(listing.ids), size) + 1):
                    yield Page(
                        urls.numbered(address, number),
                        _view,
                        "term.html",
                        origin=_origin(index, listing),
                        settled=True,
                        supplements=list_files(material.settings.url, number, _files),
                    )
            else:
                near = _beside(archive, index, listing.term, partners, narrower)
                yield from _pages(archive, index, listing, near, size)


def _origin(index: Index, listing: Listing) -> str:
    return f"{index.facet.one.lower()} {listing.term.name}"


def _pages(
    archive: Archive, index: Index, listing: Listing, beside: PlainBeside, size: int
) -> Iterator[Page]:
    """The parts of one list; the first tells of the term."""
    facet, term, say = index.facet, listing.term, archive.lexicon.phrases.say
    shown = (say(facet.one), say(facet.title), facet.contents, term.name, term.description,
             term.wikidata)  # fmt: skip
    worth_drawing = facet.name != "years" and len(listing.slips) >= ENOUGH_YEARS
    years = by_year(map(archive.years.__getitem__, listing.ids)) if worth_drawing else ()
    pair = pair_values(archive, listing) if facet.name == "pairs" else None
    told = (years, company(archive, index, listing), pair)
    silent = pair[0][:2] if pair and pair[0] else ()
    searched = _searched(archive, index, term)
    for part in parts(listing.ids, size):
        is_first = part.number == 1
        numbers = (len(listing.slips), part.number, part.count, len(part.items))
        yield Page(
            address=urls.numbered(facet.address(term), part.number),
            view=_view,
            template="term.html",
            values=(shown, numbers, beside, *(told if is_first else NOTHING_TOLD), searched),
            cards=(*part.items, *(silent if is_first else ())),
            origin=_origin(index, listing),
            supplements=list_files(archive.lexicon.settings.url, part.number, _files),
        )


def _searched(archive: Archive, index: Index, term: Term) -> str:
    """The way to the search among a term's statements; nothing where the search has no such filter."""
    if index.facet.name == "pairs":
        countries = archive.indexes["countries"].listings
        names = [countries[key].term.name for key in term.key.split("+")]
        return question({"country": names[0], "with": names[1]})
    name = FILTER_OF.get(index.facet.name)
    return question({name: term.name}) if name else ""


def _partners(archive: Archive) -> dict[str, list[tuple[str, Listing]]]:
    """For each country, the pairs that it belongs to with the other country's key, busiest first."""
    partners: dict[str, list[tuple[str, Listing]]] = {}
    for key, listing in archive.indexes["pairs"].listings.items():
        first, second = key.split("+")
        partners.setdefault(first, []).append((second, listing))
        partners.setdefault(second, []).append((first, listing))
    for pairs in partners.values():
        pairs.sort(key=lambda pair: (-len(pair[1].slips), pair[1].term.sort))
    return partners


def _narrower(index: Index) -> dict[str, list[Listing]]:
    """The listings of a facet by the key of the broader term that they name."""
    narrower: dict[str, list[Listing]] = {}
    for listing in index.listings.values():
        if listing.term.broader:
            narrower.setdefault(listing.term.broader, []).append(listing)
    return narrower


def _beside(
    archive: Archive,
    index: Index,
    term: Term,
    partners: Mapping[str, list[tuple[str, Listing]]],
    narrower: Mapping[str, list[Listing]],
) -> PlainBeside:
    """For a country, its pairs; for a pair, its two countries; for a term, narrower and broader.

    Each as words, link and count, in plain values.
    """
    say = archive.lexicon.phrases.say
    if index.facet.name == "countries":
        pairs = archive.indexes["pairs"].facet
        names = archive.indexes["countries"].listings
        with_whom = (
            (names[key].term.name, urls.link(pairs.address(pair.term)), len(pair.slips))
            for key, pair in partners.get(term.key, ())
        )
        return say(phrase("Together with")), tuple(with_whom)
    if index.facet.name == "pairs":
        countries = archive.indexes["countries"]
        each = (countries.listings[key].term for key in term.key.split("+"))
        # Without counts: the pages of all pairs of a country would change with each of its statements.
        alone = tuple((one.name, urls.link(countries.facet.address(one)), 0) for one in each)
        return say(phrase("Each by itself")), alone
    above = index.listings.get(term.broader)
    near = ([above] if above else []) + narrower.get(term.key, [])
    return say(phrase("See also")), tuple(_counted(index, one) for one in near)


def _counted(index: Index, listing: Listing) -> tuple[str, str, int]:
    term = listing.term
    return term.name, urls.link(index.facet.address(term)), len(listing.slips)


def _files(edition: Edition, page: Page) -> Iterator[bytes]:
    (_, _, _, name, *_), (_, number, count, listed), *_ = page.values
    part = FeedPart(urls.first_part(page.address), name, number, count)
    return files_of(edition, part, page.cards[:listed])


def _view(edition: Edition, page: Page) -> TermView:
    (one, title, contents, name, description, item), numbers, beside, *told, searched = page.values
    total, number, count, listed = numbers
    years, beside_it, pair = told
    beside_title, near = beside
    address = urls.first_part(page.address)
    crumbs = (LinkView(title, urls.link(contents)),)
    return TermView(
        frame=edition.frame(
            page.address,
            title=edition.part_title(name, number),
            description=description
            or edition.phrases.say(WHAT_IT_LISTS, kind=one, name=name, num=total),
            crumbs=crumbs,
            feeds_of=address,
        ),
        facet=one,
        name=name,
        description=description,
        count=total,
        timeline=timeline_view(edition, years),
        beside_title=beside_title if near else "",
        beside=links(near),
        company=groups(beside_it),
        pair=pair_view(edition, pair) if pair else None,
        up_to=edition.settings.pairs_up_to if pair else 0,
        search=searched,
        cards=edition.cards(page.cards[:listed]),
        pages=pages_view(address, number, count),
        citations=CITATION_FILES if edition.settings.url else (),
        linked_data=list_data(edition, page.address, crumbs, name, item),
    )
