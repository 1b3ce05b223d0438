"""The page to search: a form that a script fills with results, and without it the ways to browse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from statement_site.formats.opensearch import opensearch_text
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.pages.views import Frame, LinkView, links, plain
from statement_site.pages.ways import ways
from statement_site.reading.phrases import phrase

#: What the search can be narrowed by, in the order shown: the name in an address, the filter of the
#: index, the label. Two countries must both be parties; `since` and `until` are years.
FILTERS = (
    ("country", "country", phrase("Country")),
    ("with", "country", phrase("Together with")),
    ("topic", "topic", phrase("Topic")),
    ("since", "year", phrase("Since")),
    ("until", "year", phrase("Until")),
    ("type", "type", phrase("Type")),
    ("person", "person", phrase("Person")),
    ("language", "language", phrase("Language")),
)

#: The filters by which the statements of a facet's terms are found.
FILTER_OF = {
    "countries": "country",
    "topics": "topic",
    "types": "type",
    "people": "person",
    "languages": "language",
}


def question(asked: Mapping[str, str]) -> str:
    """The link from the site's root to a search with these filters."""
    return f"{urls.link(urls.SEARCH)}?{urlencode(asked)}"


@dataclass(frozen=True, slots=True)
class FilterView:
    """A filter: its name in an address, the filter of the index that it is for, its label."""

    name: str
    of: str
    label: str


@dataclass(frozen=True, slots=True)
class SearchView:
    """What the page shows."""

    frame: Frame
    filters: tuple[FilterView, ...]
    ways: tuple[LinkView, ...]


def search_page(material: Material) -> Iterator[Page]:
    """The page to search."""
    ways_in = tuple(map(plain, ways(material.archive)))
    yield Page(urls.SEARCH, _view, "search.html", (ways_in,))


def opensearch_file(material: Material) -> Iterator[Page]:
    """The description of the search for browsers, where the site has an address."""
    if material.settings.url:
        yield Page(urls.OPENSEARCH, _opensearch, listed=False)


def _opensearch(edition: Edition, _: Page) -> str:
    search = urls.absolute(edition.settings.url, urls.SEARCH)
    house = edition.house
    return opensearch_text(house.site, edition.description, search, house.language)


def _view(edition: Edition, page: Page) -> SearchView:
    (ways_in,) = page.values
    say = edition.phrases.say
    return SearchView(
        frame=edition.frame(urls.SEARCH, title=say(phrase("Search"))),
        filters=tuple(FilterView(name, of, say(label)) for name, of, label in FILTERS),
        ways=links(ways_in),
    )
