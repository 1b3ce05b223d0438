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
    lists = _beside(archive)
    coined = archive.lexicon.coined
    for slip in archive.slips:
        neighbours = tuple(_neighbours(slip, lists))
        related = _related(archive, slip)
        sides = [side for _, _, *both in neighbours for side in both if side]
        beside = tuple([(facet, key, bool(one), bool(two)) for facet, key, one, two in neighbours])
        public = tuple([(text.variant, text.status) for text in slip.texts])
        words = tuple([coined[kind, key] for kind, key, _ in slip.coined])
        for text in slip.texts:
            yield Page(
                address=urls.text(slip.id, text.variant),
                view=statement_view,
                template="statement.html",
                values=(text.variant, public, beside, len(related), words),
                cards=(*related, *sides),
                texts=(slip.id,),
                origin=text.path,
            )


#: A term and the statements before and after one in its list: facet, key, earlier id, later id.
Sides = tuple[str, str, str, str]


def _beside(archive: Archive) -> dict[str, dict[str, dict[str, Sides]]]:
    """For each facet and term, what stands beside each statement in the list; nothing if it is alone."""
    return {
        facet: {
            key: _sides(facet, key, listing.ids)
            for key, listing in archive.indexes[facet].listings.items()
        }
        for facet in NEIGHBOUR_FACETS
    }


def _sides(facet: str, key: str, ids: tuple[str, ...]) -> dict[str, Sides]:
    """The ids beside each of these, newest first; empty at the ends."""
    if len(ids) == 1:
        return {}
    trios = zip(ids, (*ids[1:], ""), ("", *ids[:-1]), strict=True)
    return {each: (facet, key, earlier, later) for each, earlier, later in trios}


def _neighbours(slip: Slip, lists: dict[str, dict[str, dict[str, Sides]]]) -> Iterator[Sides]:
    """The statements before and after this one in its series, countries and topics."""
    series = (slip.series,) if slip.series else ()
    for facet, keys in zip(NEIGHBOUR_FACETS, (series, slip.countries, slip.topics), strict=True):
        terms = lists[facet]
        for key in keys:
            sides = terms[key].get(slip.id)
            if sides is not None:
                yield sides


def _related(archive: Archive, slip: Slip) -> tuple[str, ...]:
    """The statements that this one names as related, then those that name this one."""
    named = dict.fromkeys((*slip.related, *archive.cited_by.get(slip.id, ())))
    return tuple([key for key in named if key in archive.by_id and key != slip.id])
