"""The home page: what this archive is, what is new in it, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.archive.years import by_year
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.pages.metadata import site_data
from statement_site.pages.tile_map import MapView, map_values, map_view
from statement_site.pages.timeline import TimelineView, timeline_view
from statement_site.pages.views import Card, Frame, LinkView, PlainLink, links, plain
from statement_site.pages.ways import link_to
from statement_site.reading.phrases import phrase

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
    timeline: TimelineView | None
    map: MapView | None
    latest: tuple[Card, ...]
    ways_in: tuple[WayIn, ...]
    all: LinkView
    linked_data: str


def home_page(material: Material) -> Iterator[Page]:
    """The home page."""
    archive = material.archive
    years = [listing.term.name for listing in archive.indexes["years"].listings.values()]
    span = tuple(dict.fromkeys((years[-1], years[0]))) if years else ()
    latest = tuple(slip.id for slip in archive.slips[:LATEST])
    by_years = by_year(archive.years.values())
    values = (len(archive.slips), span, tuple(_ways_in(archive)), by_years, map_values(archive))
    yield Page(urls.HOME, _view, "home.html", values, latest)


def _ways_in(archive: Archive) -> Iterator[tuple[PlainLink, tuple[PlainLink, ...]]]:
    say = archive.lexicon.phrases.say
    for name in SHOWN_FACETS:
        facet, listings = archive.indexes[name].facet, archive.indexes[name].listings.values()
        if listings:
            busiest = sorted(listings, key=lambda each: (-len(each.slips), each.term.sort))
            yield (
                (say(facet.title), urls.link(facet.contents), len(listings)),
                tuple(
                    plain(link_to(facet, each.term, len(each.slips)))
                    for each in busiest[:MOST_USED]
                ),
            )


def _view(edition: Edition, page: Page) -> HomeView:
    count, span, ways_in, years, on_map = page.values
    return HomeView(
        frame=edition.frame(urls.HOME, title=edition.house.site, feeds_of=urls.STATEMENTS),
        title=edition.house.site,
        description=edition.description,
        count=count,
        years=span,
        timeline=timeline_view(edition, years),
        map=map_view(edition, on_map) if on_map else None,
        latest=edition.cards(page.cards),
        ways_in=tuple(WayIn(LinkView(*facet), links(terms)) for facet, terms in ways_in),
        all=LinkView(
            edition.phrases.say(phrase("All statements")), urls.link(urls.STATEMENTS), count
        ),
        linked_data=site_data(edition),
    )
