"""The static API: what the archive knows, as JSON that stands where a service would answer."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.archive.archive import Archive, Index, Listing
from statement_site.formats.data import static_api
from statement_site.formats.data.open_api import open_api
from statement_site.formats.data.static_api import ListedFacet, ListedTerm, Short
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material

#: The version of the form of what the API answers, not of what it says.
VERSION = "1"

#: How many statements in short are remembered at least: they are small, and lists here have no parts.
SHORTS_REMEMBERED = 50_000


def api_pages(material: Material) -> Iterator[Page]:
    """A file for each term, the lists of terms and statements, and their description.

    The file of each statement is printed with its page.
    """
    if not material.data:
        return
    archive = material.archive
    everything = tuple(slip.id for slip in archive.slips)
    facets = tuple(_facets(archive))
    yield _file(static_api.INDEX, _index, (len(everything), facets))
    yield _file(static_api.STATEMENTS, _statements, cards=everything)
    yield _file(urls.OPEN_API, _description, tuple(archive.indexes))
    yield from _terms(material)


#: A term in plain values: facet, key, part of an address, name, number of statements.
PlainTerm = tuple[str, str, str, str, int]


def _facets(archive: Archive) -> Iterator[tuple[str, str, tuple[PlainTerm, ...]]]:
    """Each facet with its terms, in plain values."""
    for name, index in archive.indexes.items():
        terms = tuple(_told(index, listing) for listing in index.listings.values())
        yield name, archive.lexicon.phrases.say(index.facet.title), terms


def _told(index: Index, listing: Listing) -> PlainTerm:
    facet, term = index.facet, listing.term
    part = term.slug.replace("/", "--")  # of a pair both parts in one
    return facet.name, term.key, part, term.name, len(listing.ids)


def _terms(material: Material) -> Iterator[Page]:
    """The file of each term; settled, where its list is."""
    for index in material.archive.indexes.values():
        for listing in index.listings.values():
            told = _told(index, listing)
            file = static_api.term_file(told[0], told[2])
            if material.lists is None or index.facet.address(listing.term) in material.lists:
                yield _file(file, _term, told, listing.ids)
            else:
                yield Page(file, _term, listed=False, settled=True)


def _file(
    address: str,
    view: object,
    values: tuple[object, ...] = (),
    cards: tuple[str, ...] = (),
) -> Page:
    return Page(address, view, values=values, cards=cards, listed=False)  # type: ignore[arg-type]


def _statements(edition: Edition, page: Page) -> bytes:
    return static_api.statements_text(_lines(edition, page))


def _term(edition: Edition, page: Page) -> bytes:
    return static_api.term_text(ListedTerm(*page.values), _lines(edition, page))


def _lines(edition: Edition, page: Page) -> list[bytes]:
    return edition.of_each("short", page.cards, _short, SHORTS_REMEMBERED)


def _short(edition: Edition, statement_id: str) -> bytes:
    slip, site = edition.slips[statement_id], edition.settings.url
    url = urls.absolute(site, urls.text(slip.id)) if site else ""
    return static_api.short_line(Short(slip.id, slip.title, slip.edtf, url), site)


def _index(edition: Edition, page: Page) -> bytes:
    count, facets = page.values
    told = (
        ListedFacet(key, name, tuple(ListedTerm(*each) for each in terms))
        for key, name, terms in facets
    )
    return static_api.index_text(edition.house.site, count, told, edition.settings.url)


def _description(edition: Edition, page: Page) -> str:
    return open_api(
        title=edition.house.site,
        version=VERSION,
        description=edition.description,
        site=edition.settings.url,
        facets=page.values,
    )
