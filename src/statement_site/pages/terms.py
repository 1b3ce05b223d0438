"""The terms of a facet: all countries, all topics, …, in their order, under their initials."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from statement_site.archive.archive import Archive, Index, Listing
from statement_site.archive.facets import FACETS
from statement_site.archive.lexicon import Lexicon
from statement_site.archive.pagination import Part, parts
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.hierarchy import Branch, branches, hierarchy
from statement_site.pages.material import Material
from statement_site.pages.views import Frame, LinkView, Pages, PlainLink, links, pages_view, plain
from statement_site.pages.ways import link_to
from statement_site.reading.names import sort_form

#: Terms on one page: a list that a reader can still search by eye.
TERMS_PER_PAGE = 500

#: Shorter lists are shown whole, without initials.
FEW = 20


@dataclass(frozen=True, slots=True)
class TermsUnder:
    """Terms under one heading, an initial or a region; a short list has none."""

    initial: str
    terms: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class TermsView:
    """One part of the terms of a facet; the first part of the countries has them by region too."""

    frame: Frame
    title: str
    count: int
    groups: tuple[TermsUnder, ...]
    regions: tuple[TermsUnder, ...]
    elsewhere: tuple[LinkView, ...]
    hierarchy: tuple[Branch, ...]
    pages: Pages


def terms_pages(material: Material) -> Iterator[Page]:
    """The pages of terms of every facet that has any."""
    for index in material.archive.indexes.values():
        if index.listings:
            elsewhere = _elsewhere(material.archive, index)
            tree = hierarchy(material.archive, index)
            for part in parts(tuple(index.listings.values()), TERMS_PER_PAGE):
                groups = tuple(_groups(index, part, material.archive.lexicon))
                title = material.archive.lexicon.phrases.say(index.facet.title)
                facet = (title, index.facet.contents)
                numbers = (len(index.listings), part.number, part.count)
                yield Page(
                    address=urls.numbered(index.facet.contents, part.number),
                    view=_view,
                    template="terms.html",
                    values=(
                        facet,
                        numbers,
                        groups,
                        elsewhere,
                        _regions(index, part.number),
                        tree if part.number == 1 else (),
                    ),
                    origin=f"the list of {index.facet.title.lower()}",
                )


def _elsewhere(archive: Archive, index: Index) -> tuple[PlainLink, ...]:
    """From countries to their pairs."""
    pairs = archive.indexes["pairs"]
    if index.facet.name != "countries" or not pairs.listings:
        return ()
    title = archive.lexicon.phrases.say(pairs.facet.title)
    return ((title, urls.link(pairs.facet.contents), len(pairs.listings)),)


def _regions(index: Index, number: int) -> tuple[tuple[str, tuple[PlainLink, ...]], ...]:
    """The countries of each region of UN M49, by its code; nothing for what has no regions."""
    regions: dict[str, list[PlainLink]] = {}
    for listing in index.listings.values() if number == 1 else ():
        if listing.term.region:
            link = plain(link_to(index.facet, listing.term, len(listing.slips)))
            regions.setdefault(listing.term.region, []).append(link)
    return tuple((region, tuple(each)) for region, each in sorted(regions.items()))


def _groups(
    index: Index, part: Part[Listing], lexicon: Lexicon
) -> Iterator[tuple[str, tuple[PlainLink, ...]]]:
    for initial, listings in groupby(part.items, lambda each: _initial(index, each, lexicon)):
        each = (link_to(index.facet, one.term, len(one.slips)) for one in listings)
        yield initial, tuple(map(plain, each))


def _initial(index: Index, listing: Listing, lexicon: Lexicon) -> str:
    """The letter a term is filed under; a decade for years; nothing in a short list."""
    if len(index.listings) <= FEW:
        return ""
    if index.facet.newest_first:
        year = listing.term.key
        return (
            index.facet.describe(f"{year[:-1]}X", lexicon).name
            if year.isdigit()
            else listing.term.name
        )
    first = listing.term.sort[:1].upper()
    return first if first.isalpha() else "0–9"


def _view(edition: Edition, page: Page) -> TermsView:
    (title, contents), (total, number, count), groups, elsewhere, regions, tree = page.values
    names = edition.locale.territories
    named = [(names.get(region, region), terms) for region, terms in regions]
    named.sort(key=lambda each: sort_form(each[0]))
    return TermsView(
        frame=edition.frame(
            page.address,
            title=edition.part_title(title, number),
            description=f"{title}: {total}",
            crumbs=_crumbs(edition, contents),
        ),
        title=title,
        count=total,
        groups=tuple(TermsUnder(initial, links(terms)) for initial, terms in groups),
        regions=tuple(TermsUnder(name, links(terms)) for name, terms in named),
        elsewhere=links(elsewhere),
        hierarchy=branches(tree),
        pages=pages_view(contents, number, count),
    )


def _crumbs(edition: Edition, contents: str) -> tuple[LinkView, ...]:
    """The list that another is below, as pairs are below countries; most stand by themselves."""
    above = contents.rstrip("/").rpartition("/")[0]
    return tuple(
        LinkView(edition.phrases.say(facet.title), urls.link(facet.contents))
        for facet in FACETS
        if facet.contents == f"{above}/"
    )
