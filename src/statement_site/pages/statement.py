"""The pages of a statement: one for every text, knowing what came before and after."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from statement_site.archive.archive import Archive
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.slip import Slip
from statement_site.pages.material import Material
from statement_site.pages.statement_view import statement_view

#: The facets in which a reader may want the statement before and after this one.
NEIGHBOUR_FACETS = ("series", "countries", "topics")


def statement_pages(material: Material) -> Iterator[Page]:
    """A page for every text of every statement; settled, where no statement it shows was touched."""
    archive, touched = material.archive, material.touched
    places = _places(archive, archive.by_id if touched is None else touched)
    for slip in archive.slips:
        if touched is None or slip.id in touched:
            yield from _pages(slip, archive, places)
        else:
            yield from _settled(slip)


def shown_by(archive: Archive, ids: Collection[str]) -> set[str]:
    """The statements that the own pages of these show; each of them shows these in turn."""
    places = _places(archive, ids)
    slips = (archive.by_id[each] for each in ids if each in archive.by_id)
    return {each for slip in slips for page in _pages(slip, archive, places) for each in page.cards}


#: Where statements stand in the lists that they have neighbours in, by facet, term and id.
Places = Mapping[str, Mapping[str, Mapping[str, int]]]


def _places(archive: Archive, ids: Collection[str]) -> Places:
    """The places of these statements."""
    return {
        facet: {
            key: {each: at for at, each in enumerate(listing.ids) if each in ids}
            for key, listing in archive.indexes[facet].listings.items()
        }
        for facet in NEIGHBOUR_FACETS
    }


def _pages(slip: Slip, archive: Archive, places: Places) -> Iterator[Page]:
    """The page of each text of a statement."""
    related = _related(archive, slip)
    beside, sides = [], []
    for facet, key, earlier, later in _neighbours(slip, archive, places):
        beside.append((facet, key, bool(earlier), bool(later)))
        sides += [side for side in (earlier, later) if side]
    coined = archive.lexicon.coined
    public = tuple([(text.variant, text.status) for text in slip.texts])
    words = tuple([coined[kind, key] for kind, key, _ in slip.coined])
    for text in slip.texts:
        yield Page(
            address=urls.text(slip.id, text.variant),
            view=statement_view,
            template="statement.html",
            values=(text.variant, public, tuple(beside), len(related), words),
            cards=(*related, *sides),
            texts=(slip.id,),
            origin=text.path,
        )


def _settled(slip: Slip) -> Iterable[Page]:
    """The pages of a statement, without saying again what they show."""
    texts = (slip.id,)
    return [
        Page(
            urls.text(slip.id, text.variant),
            statement_view,
            "statement.html",
            texts=texts,
            origin=text.path,
            settled=True,
        )
        for text in slip.texts
    ]


def _neighbours(
    slip: Slip, archive: Archive, places: Places
) -> Iterator[tuple[str, str, str, str]]:
    """The facet, the key, and the ids before and after in time, empty at the ends of a list."""
    series = (slip.series,) if slip.series else ()
    for facet, keys in zip(NEIGHBOUR_FACETS, (series, slip.countries, slip.topics), strict=True):
        listings, at_term = archive.indexes[facet].listings, places[facet]
        for key in keys:
            ids = listings[key].ids
            if len(ids) > 1:
                at = at_term[key][slip.id]
                earlier = ids[at + 1] if at + 1 < len(ids) else ""
                yield facet, key, earlier, ids[at - 1] if at else ""


def _related(archive: Archive, slip: Slip) -> tuple[str, ...]:
    """The statements that this one names as related, then those that name this one."""
    named = dict.fromkeys((*slip.related, *archive.cited_by.get(slip.id, ())))
    return tuple([key for key in named if key in archive.by_id and key != slip.id])
