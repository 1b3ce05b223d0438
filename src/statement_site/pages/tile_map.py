"""The map of tiles: one for each country, all of one size, without borders; and its facts as a table."""

from __future__ import annotations

from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.model.term import Term
from statement_site.pages.company import plain_link
from statement_site.pages.edition import Edition
from statement_site.pages.views import LinkView, PlainLink, links
from statement_site.reading.phrases import counted

#: The side of a tile with its gap, and without, in the units of the drawing.
STEP, SIDE = 24, 22

#: How many shades there are for countries that have statements.
SHADES = 5

#: Fewer countries make no map.
ENOUGH_COUNTRIES = 3

#: A tile in plain values: its code, its column and row, and the link to its country if it has statements.
PlainTile = tuple[str, tuple[int, int], PlainLink | None]

#: A map in plain values: every tile, and every country that has statements, most first.
PlainMap = tuple[tuple[PlainTile, ...], tuple[PlainLink, ...]]


@dataclass(frozen=True, slots=True)
class TileView:
    """A country on the map; `link` is empty and `shade` 0 where it has no statement."""

    code: str
    x: int
    y: int
    link: str
    words: str
    shade: int


@dataclass(frozen=True, slots=True)
class MapView:
    """The map, and every country with its number of statements, most first."""

    width: int
    height: int
    side: int
    tiles: tuple[TileView, ...]
    countries: tuple[LinkView, ...]


def map_values(archive: Archive) -> PlainMap | None:
    """The map of an archive in plain values; None where its countries are too few."""
    listings = archive.indexes["countries"].listings
    if len(listings) < ENOUGH_COUNTRIES:
        return None
    shown = {
        key: plain_link(archive, "countries", key, len(listing.slips))
        for key, listing in listings.items()
    }
    terms = (entry.term for entry in archive.lexicon.registers["countries"].entries.values())
    tiles = tuple(_tile(term, shown.get(term.key)) for term in terms if term.tile)
    ranked = sorted(listings.values(), key=lambda each: (-len(each.slips), each.term.sort))
    return tiles, tuple(shown[listing.term.key] for listing in ranked)


def _tile(term: Term, link: PlainLink | None) -> PlainTile:
    return term.key, term.tile or (0, 0), link


def map_view(edition: Edition, values: PlainMap) -> MapView:
    """The map as it is drawn."""
    tiles, countries = values
    most = max(count for _, _, count in countries)
    return MapView(
        width=STEP * (1 + max(column for _, (column, _), _ in tiles)),
        height=STEP * (1 + max(row for _, (_, row), _ in tiles)),
        side=SIDE,
        tiles=tuple(_tile_view(edition, tile, most) for tile in tiles),
        countries=links(countries),
    )


def _tile_view(edition: Edition, tile: PlainTile, most: int) -> TileView:
    code, (column, row), link = tile
    name, where, count = link or ("", "", 0)
    number = edition.phrases.count(counted("%(num)s statement", "%(num)s statements"), count)
    words = f"{name}: {number}" if link else ""
    return TileView(code, column * STEP, row * STEP, where, words, _shade(count, most))


def _shade(count: int, most: int) -> int:
    """A shade that grows with the logarithm of the count: from 1 for one to the last for the most."""
    if not count:
        return 0
    return 1 + (SHADES - 1) * (count.bit_length() - 1) // max(most.bit_length() - 1, 1)
