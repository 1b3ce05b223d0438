"""The page that lists the feeds, for people: what they are, and which there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.pages.views import FeedView, Frame, LinkView
from statement_site.pages.ways import feed_links
from statement_site.reading.phrases import phrase

#: So many terms of a facet are listed, those with the most statements; every other has its feed as well.
MOST_LISTED = 60


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A term and its feeds."""

    term: LinkView
    feeds: tuple[FeedView, ...]


@dataclass(frozen=True, slots=True)
class FeedGroup:
    """A facet, some of its terms with their feeds, and where the others are."""

    facet: LinkView
    rows: tuple[FeedRow, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class FeedsView:
    """What the page shows: the feeds of all statements and of amendments, then those of terms."""

    frame: Frame
    all: tuple[FeedView, ...]
    changes: tuple[FeedView, ...]
    groups: tuple[FeedGroup, ...]


def feeds_page(material: Material) -> Iterator[Page]:
    """The page, for a site that has an address."""
    if material.settings.url:
        yield Page(urls.FEEDS, _view, "feeds.html", tuple(_groups(material.archive)))


def _groups(
    archive: Archive,
) -> Iterator[tuple[tuple[str, str, int], tuple[tuple[str, str, int], ...]]]:
    """Every facet that has terms, with the busiest of them, in plain values: name, address, count."""
    say = archive.lexicon.phrases.say
    for index in archive.indexes.values():
        listings = sorted(
            index.listings.values(), key=lambda each: (-len(each.ids), each.term.sort)
        )
        terms = tuple(
            (each.term.name, index.facet.address(each.term), len(each.ids))
            for each in listings[:MOST_LISTED]
        )
        if terms:
            yield (say(index.facet.title), index.facet.contents, len(listings)), terms


def _view(edition: Edition, page: Page) -> FeedsView:
    return FeedsView(
        frame=edition.frame(
            urls.FEEDS, title=edition.phrases.say(phrase("Feeds")), feeds_of=urls.STATEMENTS
        ),
        all=feed_links(urls.STATEMENTS),
        changes=feed_links(urls.CHANGES),
        groups=tuple(
            FeedGroup(
                facet=LinkView(title, urls.link(contents), count),
                rows=tuple(
                    FeedRow(LinkView(name, urls.link(address), number), feed_links(address))
                    for name, address, number in terms
                ),
                is_whole=len(terms) == count,
            )
            for (title, contents, count), terms in page.values
        ),
    )
