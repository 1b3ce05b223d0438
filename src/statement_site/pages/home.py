"""The home page: what this archive is, what is new in it, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from statement_site.archive.facets import FACETS
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Card, Edition, Frame, LinkView

#: The statements shown as the latest, and the terms of a facet shown as the most used.
LATEST = 10
MOST_USED = 12

#: The facets whose most used terms the home page shows.
SHOWN_FACETS = ("countries", "topics", "organizations")


@dataclass(frozen=True, slots=True)
class WayIn:
    """A facet with its most used terms."""

    facet: LinkView
    terms: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the home page shows; `years` are the first and the last."""

    frame: Frame
    title: str
    description: str
    count: int
    years: tuple[str, ...]
    latest: tuple[Card, ...]
    ways_in: tuple[WayIn, ...]
    all: LinkView


def home_page(edition: Edition) -> Iterator[Page]:
    """The home page."""
    yield Page(urls.HOME, partial(_view, edition), "home.html")


def _view(edition: Edition) -> HomeView:
    settings, archive = edition.settings, edition.archive
    years = [listing.term.name for listing in archive.indexes["years"].listings.values()]
    return HomeView(
        frame=edition.frame(urls.HOME, title=settings.title),
        title=settings.title,
        description=settings.description,
        count=len(archive.statements),
        years=tuple(dict.fromkeys((years[-1], years[0]))) if years else (),
        latest=tuple(edition.cards[statement.id] for statement in archive.statements[:LATEST]),
        ways_in=tuple(_ways_in(edition)),
        all=LinkView("All statements", urls.link(urls.STATEMENTS), len(archive.statements)),
    )


def _ways_in(edition: Edition) -> Iterator[WayIn]:
    for facet in FACETS:
        listings = edition.archive.indexes[facet.name].listings.values()
        if facet.name in SHOWN_FACETS and listings:
            busiest = sorted(listings, key=lambda each: (-len(each.statements), each.term.sort))
            yield WayIn(
                facet=LinkView(facet.title, urls.link(facet.contents), len(listings)),
                terms=tuple(edition.listing(facet.name, each) for each in busiest[:MOST_USED]),
            )
