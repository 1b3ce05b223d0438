"""What an edit of a few statements touches: the statements and the lists whose pages must be planned anew.

Whoever shows a statement as its neighbour stands beside it in a list or is related to it; a list tells
of its own statements, and counts those of the lists that it names beside itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.statement import beside


@dataclass(frozen=True, slots=True)
class Touched:
    """Ids of statements, and addresses of lists."""

    statements: AbstractSet[str]
    lists: AbstractSet[str]


def touched_by(
    changed: AbstractSet[str], shown: Collection[Page], archive: Archive
) -> Touched | None:
    """What is touched by statements that changed, are new or are gone; None where it may be everything.

    `shown` are the pages that showed any of them when they were last planned.
    """
    statements = (
        changed | beside(archive, changed) | {each for page in shown for each in page.texts}
    )
    before = {_list_of(page) for page in shown if page.template == "term.html"}
    now = {
        index.facet.address(index.listings[key].term)
        for slip in (archive.by_id[each] for each in changed if each in archive.by_id)
        for index in archive.indexes.values()
        for key in index.facet.keys(slip, archive.lexicon)
    }
    standing = _lists(archive)
    if not before <= standing.keys():
        return None  # a list is gone, and which ones named it is not known
    keys = {standing[address] for address in before | now}
    return Touched(statements, before | now | set(_naming(keys, archive)))


def _list_of(page: Page) -> str:
    """The address of the list that a page is a part of."""
    return urls.first_part(page.address)


def _lists(archive: Archive) -> dict[str, tuple[str, str]]:
    """The facet and the key of every list, by its address."""
    return {
        index.facet.address(listing.term): (name, key)
        for name, index in archive.indexes.items()
        for key, listing in index.listings.items()
    }


def _naming(keys: AbstractSet[tuple[str, str]], archive: Archive) -> Iterator[str]:
    """The lists that count one of these beside themselves: what is broader or narrower."""
    for name, index in archive.indexes.items():
        for listing in index.listings.values():
            if (name, listing.term.broader) in keys:
                yield index.facet.address(listing.term)
    for name, key in keys:
        index = archive.indexes[name]
        above = index.listings.get(index.listings[key].term.broader)
        if above is not None:
            yield index.facet.address(above.term)
