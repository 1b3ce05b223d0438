"""The pages of a term: a country, a topic, a year, two countries together, and their statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from statement_site.archive.archive import Index, Listing
from statement_site.archive.pagination import Part, parts
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.statement import Statement
from statement_site.pages.edition import Card, Edition, Frame, LinkView, Pages, pages_view


@dataclass(frozen=True, slots=True)
class TermView:
    """One part of the list of a term's statements. `beside` leads to terms that belong to it."""

    frame: Frame
    facet: str
    name: str
    description: str
    count: int
    beside_title: str
    beside: tuple[LinkView, ...]
    cards: tuple[Card, ...]
    pages: Pages


def term_pages(edition: Edition) -> Iterator[Page]:
    """The pages of every term of every facet."""
    partners = _partners(edition)
    for index in edition.archive.indexes.values():
        for listing in index.listings.values():
            beside = partners.get(listing.term.key, ()) if index.facet.name == "countries" else ()
            for part in parts(listing.statements, edition.settings.per_page):
                address = urls.numbered(index.facet.address(listing.term), part.number)
                yield Page(
                    address=address,
                    template="term.html",
                    view=partial(_view, edition, index, listing, part, beside),
                    origin=f"{index.facet.one.lower()} {listing.term.name}",
                )


def _partners(edition: Edition) -> dict[str, tuple[tuple[str, Listing], ...]]:
    """For each country, the pairs that it belongs to with the other country's key, busiest first."""
    partners: dict[str, list[tuple[str, Listing]]] = {}
    for key, listing in edition.archive.indexes["pairs"].listings.items():
        first, second = key.split("+")
        partners.setdefault(first, []).append((second, listing))
        partners.setdefault(second, []).append((first, listing))
    return {
        country: tuple(
            sorted(pairs, key=lambda pair: (-len(pair[1].statements), pair[1].term.sort))
        )
        for country, pairs in partners.items()
    }


def _view(
    edition: Edition,
    index: Index,
    listing: Listing,
    part: Part[Statement],
    partners: tuple[tuple[str, Listing], ...],
) -> TermView:
    facet, term = index.facet, listing.term
    title = term.name if part.number == 1 else f"{term.name}, page {part.number}"
    count = len(listing.statements)
    address = facet.address(term)
    beside_title, beside = _beside(edition, index, listing, partners)
    return TermView(
        frame=edition.frame(
            urls.numbered(address, part.number),
            title=title,
            description=term.description or f"{facet.one}: {term.name}. Statements: {count}.",
            crumbs=(LinkView(facet.title, urls.link(facet.contents)),),
        ),
        facet=facet.one,
        name=term.name,
        description=term.description,
        count=count,
        beside_title=beside_title if beside else "",
        beside=beside,
        cards=tuple(edition.cards[statement.id] for statement in part.items),
        pages=pages_view(address, part.number, part.count),
    )


def _beside(
    edition: Edition, index: Index, listing: Listing, partners: tuple[tuple[str, Listing], ...]
) -> tuple[str, tuple[LinkView, ...]]:
    """For a country, its pairs; for a pair, its two countries; for a term, narrower and broader."""
    if index.facet.name == "countries":
        links = ((edition.archive.term("countries", key).name, pair) for key, pair in partners)
        with_whom = (
            LinkView(name, edition.listing("pairs", pair).link, len(pair.statements))
            for name, pair in links
        )
        return "Together with", tuple(with_whom)
    if index.facet.name == "pairs":
        keys = listing.term.key.split("+")
        return "Each by itself", tuple(edition.term("countries", key) for key in keys)
    broader = listing.term.broader
    narrower = (
        (
            edition.listing(index.facet.name, other)
            for other in index.listings.values()
            if other.term.broader == listing.term.key
        )
        if index.facet.name == "topics"
        else ()
    )
    above = (edition.term(index.facet.name, broader),) if broader in index.listings else ()
    return "See also", (*above, *narrower)
