"""The pages of a statement: one for every text, knowing what came before and after."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.archive.archive import Archive
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.slip import Slip
from statement_site.pages.material import Material
from statement_site.pages.statement_view import statement_view

#: The facets in which a reader may want the statement before and after this one.
NEIGHBOUR_FACETS = ("series", "countries", "topics")


def statement_pages(material: Material) -> Iterator[Page]:
    """A page for every text of every statement."""
    archive = material.archive
    places = _places(archive)
    coined = archive.lexicon.coined
    for slip in archive.slips:
        neighbours = tuple(_neighbours(archive, slip, places))
        related = _related(archive, slip)
        sides = [side for _, _, *both in neighbours for side in both if side]
        public = tuple([(text.variant, text.status) for text in slip.texts])
        words = tuple([coined[kind, key] for kind, key, _ in slip.coined])
        for text in slip.texts:
            yield Page(
                address=urls.text(slip.id, text.variant),
                view=statement_view,
                template="statement.html",
                values=(text.variant, public, neighbours, related, words),
                cards=(*related, *sides),
                texts=(slip.id,),
                origin=text.path,
            )


def _places(archive: Archive) -> dict[str, dict[str, dict[str, int]]]:
    """For each facet and term, the place of each statement in the list."""
    return {
        facet: {
            key: {slip.id: place for place, slip in enumerate(listing.slips)}
            for key, listing in archive.indexes[facet].listings.items()
        }
        for facet in NEIGHBOUR_FACETS
    }


def _neighbours(
    archive: Archive, slip: Slip, places: dict[str, dict[str, dict[str, int]]]
) -> Iterator[tuple[str, str, str, str]]:
    """The statements before and after this one in its series, countries and topics.

    Each as facet, key, and the ids of the earlier and the later one, empty at the ends.
    """
    series = (slip.series,) if slip.series else ()
    for facet, keys in zip(NEIGHBOUR_FACETS, (series, slip.countries, slip.topics), strict=True):
        listings, here = archive.indexes[facet].listings, places[facet]
        for key in keys:
            slips, place = listings[key].slips, here[key][slip.id]
            if len(slips) > 1:
                later = slips[place - 1].id if place else ""
                earlier = slips[place + 1].id if place + 1 < len(slips) else ""
                yield facet, key, earlier, later


def _related(archive: Archive, slip: Slip) -> tuple[str, ...]:
    """The statements that this one names as related, then those that name this one."""
    named = dict.fromkeys((*slip.related, *archive.cited_by.get(slip.id, ())))
    return tuple([key for key in named if key in archive.by_id and key != slip.id])
