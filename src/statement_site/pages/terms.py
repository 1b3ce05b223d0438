"""The terms of a facet: all countries, all topics, …, in their order, under their initials."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from statement_site.archive.archive import Index, Listing
from statement_site.archive.pagination import Part, parts
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition, Frame, LinkView, Pages, pages_view

#: Terms on one page: a list that a reader can still search by eye.
TERMS_PER_PAGE = 500

#: Shorter lists are shown whole, without initials.
FEW = 20


@dataclass(frozen=True, slots=True)
class Group:
    """Terms under one initial; a short list is one group without one."""

    initial: str
    terms: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class TermsView:
    """One part of the terms of a facet."""

    frame: Frame
    title: str
    count: int
    groups: tuple[Group, ...]
    elsewhere: tuple[LinkView, ...]
    pages: Pages


def terms_pages(edition: Edition) -> Iterator[Page]:
    """The pages of terms of every facet that has any."""
    for index in edition.archive.indexes.values():
        if index.listings:
            for part in parts(tuple(index.listings.values()), TERMS_PER_PAGE):
                yield Page(
                    address=urls.numbered(index.facet.contents, part.number),
                    template="terms.html",
                    view=partial(_view, edition, index, part),
                    origin=f"the list of {index.facet.title.lower()}",
                )


def _view(edition: Edition, index: Index, part: Part[Listing]) -> TermsView:
    facet = index.facet
    title = facet.title if part.number == 1 else f"{facet.title}, page {part.number}"
    return TermsView(
        frame=edition.frame(
            urls.numbered(facet.contents, part.number),
            title=title,
            description=f"{facet.title} of the archive: {len(index.listings)}.",
            crumbs=_crumbs(facet.contents),
        ),
        title=facet.title,
        count=len(index.listings),
        groups=tuple(_groups(edition, index, part)),
        elsewhere=_elsewhere(edition, index),
        pages=pages_view(facet.contents, part.number, part.count),
    )


def _crumbs(contents: str) -> tuple[LinkView, ...]:
    """Pairs are listed below countries; the other facets stand by themselves."""
    if contents != "countries/pairs/":
        return ()
    return (LinkView("Countries", urls.link("countries/")),)


def _elsewhere(edition: Edition, index: Index) -> tuple[LinkView, ...]:
    """From countries to their pairs."""
    pairs = edition.archive.indexes["pairs"]
    if index.facet.name != "countries" or not pairs.listings:
        return ()
    return (LinkView(pairs.facet.title, urls.link(pairs.facet.contents), len(pairs.listings)),)


def _groups(edition: Edition, index: Index, part: Part[Listing]) -> Iterator[Group]:
    for initial, listings in groupby(part.items, lambda listing: _initial(index, listing)):
        yield Group(initial, tuple(edition.listing(index.facet.name, each) for each in listings))


def _initial(index: Index, listing: Listing) -> str:
    """The letter a term is filed under; a decade for years; nothing in a short list."""
    if len(index.listings) <= FEW:
        return ""
    if index.facet.newest_first:
        return f"{listing.term.name[:-1]}0s" if listing.term.name.isdigit() else listing.term.name
    first = listing.term.sort[:1].upper()
    return first if first.isalpha() else "0–9"
