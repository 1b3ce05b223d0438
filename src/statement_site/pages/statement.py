"""The pages of a statement: one for every text, knowing what came before and after."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from statement_site.archive.archive import Archive
from statement_site.model import urls
from statement_site.model.page import Page, Supplements
from statement_site.model.slip import Slip
from statement_site.pages.material import Material
from statement_site.pages.statement_files import statement_files
from statement_site.pages.statement_view import (
    LINKED,
    LINKING,
    NAMED,
    NAMING,
    statement_view,
)

#: The facets in which a reader may want the statement before and after this one.
NEIGHBOUR_FACETS = ("series", "pairs", "countries", "topics")

#: A statement of more countries than this is not shown in the row of each.
FEW_COUNTRIES = 3


def statement_pages(material: Material) -> Iterator[Page]:
    """A page for every text of every statement; settled, where no statement it shows was touched."""
    archive, touched = material.archive, material.statements
    places = _places(archive, archive.by_id if touched is None else touched)
    alike: dict[Any, Any] = {}
    for slip in archive.slips:
        if touched is None or slip.id in touched:
            yield from _pages(slip, material, places, alike)
        else:
            yield from _settled(slip, material)


def beside(archive: Archive, ids: Collection[str]) -> set[str]:
    """The statements whose own pages may show one of these: those beside them in any list, and related."""
    places = _places(archive, ids)
    found: set[str] = set()
    for slip in (archive.by_id[each] for each in ids if each in archive.by_id):
        for _, _, *sides in _sides(_every_term(slip, archive), slip, archive, places):
            found.update(sides)
        found.update(key for _, keys in _related(archive, slip) for key in keys)
    return found


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


def _pages(slip: Slip, material: Material, places: Places, alike: dict[Any, Any]) -> Iterator[Page]:
    """The page of each text of a statement; what is `alike` on many pages is held in memory once."""
    archive = material.archive
    related = _related(archive, slip)
    shown = [key for _, keys in related for key in keys]
    reasons = tuple((why, len(keys)) for why, keys in related)
    rows, sides = [], []
    for facet, key, earlier, later in _sides(_terms(slip, archive), slip, archive, places):
        row = (facet, key, bool(earlier), bool(later))
        rows.append(alike.setdefault(row, row))
        sides += [side for side in (earlier, later) if side]
    public = tuple([(text.variant, text.status) for text in slip.texts])
    public = alike.setdefault(public, public)
    words = archive.lexicon.coined_by(slip)
    for text in slip.texts:
        yield Page(
            address=urls.text(slip.id, text.variant),
            view=statement_view,
            template="statement.html",
            values=(text.variant, public, tuple(rows), reasons, words),
            cards=(*shown, *sides),
            texts=(slip.id,),
            origin=text.path,
            supplements=_files(text.variant, material),
        )


def _settled(slip: Slip, material: Material) -> Iterable[Page]:
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
            supplements=_files(text.variant, material),
        )
        for text in slip.texts
    ]


def _files(variant: tuple[str, ...], material: Material) -> Supplements:
    return statement_files(material.settings.url, variant, data=material.data)


#: A facet and a term of it.
Listed = tuple[str, str]


def _terms(slip: Slip, archive: Archive) -> list[Listed]:
    """Where a reader may want what came before and after: series, pair or countries, topics."""
    listed = [("series", slip.series)] if slip.series else []
    pairs = archive.indexes["pairs"]
    both = list(pairs.facet.keys(slip, archive.lexicon))
    if len(both) == 1 and len(pairs.listings[both[0]].ids) > 1:
        listed.append(("pairs", both[0]))
    elif len(slip.countries) <= FEW_COUNTRIES:
        listed += [("countries", key) for key in slip.countries]
    return [*listed, *[("topics", key) for key in slip.topics]]


def _every_term(slip: Slip, archive: Archive) -> list[Listed]:
    """All lists that a statement stands in, and so beside others, whether or not it shows them."""
    return [
        (facet, key)
        for facet in NEIGHBOUR_FACETS
        for key in archive.indexes[facet].facet.keys(slip, archive.lexicon)
    ]


def _sides(
    listed: Iterable[Listed], slip: Slip, archive: Archive, places: Places
) -> Iterator[tuple[str, str, str, str]]:
    """The facet, the key, and the ids before and after in time, empty at the ends of a list."""
    for facet, key in listed:
        ids = archive.indexes[facet].listings[key].ids
        if len(ids) > 1:
            at = places[facet][key][slip.id]
            earlier = ids[at + 1] if at + 1 < len(ids) else ""
            yield facet, key, earlier, ids[at - 1] if at else ""


def _related(archive: Archive, slip: Slip) -> list[tuple[str, list[str]]]:
    """The related statements by the reason why they are, each under the first that holds."""
    cited_by, linked_by = archive.cited_by.get(slip.id, ()), archive.linked_by.get(slip.id, ())
    if not (slip.related or cited_by or slip.mentions or linked_by):
        return []
    reasons = (
        (NAMED, slip.related),
        (NAMING, cited_by),
        (LINKED, slip.links),
        (LINKING, linked_by),
    )
    seen, related = {slip.id}, []
    for reason, keys in reasons:
        new = [key for key in dict.fromkeys(keys) if key in archive.by_id and key not in seen]
        seen.update(new)
        if new:
            related.append((reason, new))
    return related
