"""The ways through the site that every page shows: into the archive, to a term, to the feeds of a list."""

from __future__ import annotations

from statement_site.archive.archive import Archive
from statement_site.archive.facets import FACETS, Facet
from statement_site.formats.feed_formats import FEED_FORMATS
from statement_site.model import urls
from statement_site.model.term import Term
from statement_site.pages.views import FeedView, LinkView
from statement_site.reading.phrases import phrase

#: The facets that the head of every page leads to; its foot leads to all.
MAIN_WAYS = ("countries", "topics", "years", "people", "organizations")


def ways(archive: Archive, facets: tuple[str, ...] = ()) -> tuple[LinkView, ...]:
    """The ways into an archive: its statements by date, and each facet that has terms."""
    say = archive.lexicon.phrases.say
    names = facets or tuple(facet.name for facet in FACETS)
    indexes = (archive.indexes[name] for name in names)
    links = (
        LinkView(say(index.facet.title), urls.link(index.facet.contents), len(index.listings))
        for index in indexes
        if index.listings
    )
    all_of_them = say(phrase("Statements"))
    return (LinkView(all_of_them, urls.link(urls.STATEMENTS), len(archive.slips)), *links)


def without_counts(links: tuple[LinkView, ...]) -> tuple[LinkView, ...]:
    """The same ways, for pages that do not count what they lead to."""
    return tuple(LinkView(link.words, link.link) for link in links)


def link_to(facet: Facet, term: Term, count: int = 0) -> LinkView:
    """A link to the page of a term that has statements."""
    return LinkView(term.name, urls.link(facet.address(term)), count)


def feed_links(address: str) -> tuple[FeedView, ...]:
    """The feeds of the list at an address."""
    return tuple(
        FeedView(form.words, form.type, urls.link(urls.feed(address, form.file)))
        for form in FEED_FORMATS
    )
