"""The archive: the slips of all published statements, newest first, and an index for every facet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from statement_site.archive.facets import FACETS, Facet
from statement_site.archive.lexicon import Lexicon
from statement_site.archive.years import first_years
from statement_site.model.slip import Slip, TextSlip
from statement_site.model.statement import DRAFT, EMBARGOED
from statement_site.model.term import Term


@dataclass(frozen=True, slots=True)
class Listing:
    """A term with the slips of its statements and their ids, newest first."""

    term: Term
    slips: tuple[Slip, ...]
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """A facet with all its terms, in the order in which they are shown."""

    facet: Facet
    listings: Mapping[str, Listing]


@dataclass(frozen=True, slots=True)
class Archive:
    """What pages are planned from.

    `cited_by` leads from an id to the ids that name it as related, `linked_by` to those whose texts
    link to it, `years` to the year it begins in.
    """

    slips: tuple[Slip, ...]
    by_id: Mapping[str, Slip]
    indexes: Mapping[str, Index]
    cited_by: Mapping[str, tuple[str, ...]]
    linked_by: Mapping[str, tuple[str, ...]]
    years: Mapping[str, str]
    lexicon: Lexicon

    def term(self, facet: str, key: str) -> Term:
        """The term that a key of a facet means, whether or not a statement has it."""
        index = self.indexes[facet]
        listing = index.listings.get(key)
        return listing.term if listing else index.facet.describe(key, self.lexicon)


def arrange(slips: Iterable[Slip], lexicon: Lexicon) -> Archive:
    """The archive of these statements, in time linear in their number but for the sorting."""
    ordered = newest_first(slips)
    by_id = {slip.id: slip for slip in ordered}
    return Archive(
        slips=ordered,
        by_id=by_id,
        indexes={facet.name: _index(facet, ordered, lexicon) for facet in FACETS},
        cited_by=_turned_round((slip.id, slip.related) for slip in ordered if slip.related),
        linked_by=_turned_round((slip.id, slip.links) for slip in ordered if slip.mentions),
        years=first_years(ordered),
        lexicon=lexicon,
    )


def _turned_round(named: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    """For each id that is named, the ids that name it, each once."""
    naming: dict[str, list[str]] = {}
    for each, targets in named:
        for target in dict.fromkeys(targets):
            naming.setdefault(target, []).append(each)
    return {target: tuple(ids) for target, ids in naming.items()}


def newest_first(slips: Iterable[Slip]) -> tuple[Slip, ...]:
    """The slips by date, the latest first; those of one day by id; undated ones last."""
    by_id = sorted(slips, key=lambda slip: slip.id)
    dated = [slip for slip in by_id if slip.order]
    undated = (slip for slip in by_id if not slip.order)
    return (*sorted(dated, key=lambda slip: slip.order or (), reverse=True), *undated)


def _index(facet: Facet, slips: Iterable[Slip], lexicon: Lexicon) -> Index:
    found: defaultdict[str, list[Slip]] = defaultdict(list)
    keys = facet.keys
    for slip in slips:
        for key in keys(slip, lexicon):
            found[key].append(slip)
    listings = [
        Listing(facet.describe(key, lexicon), tuple(each), tuple([slip.id for slip in each]))
        for key, each in found.items()
    ]
    listings.sort(
        key=lambda listing: (listing.term.sort, listing.term.key), reverse=facet.newest_first
    )
    return Index(facet, {listing.term.key: listing for listing in listings})


def published(slips: Iterable[Slip], now: float, *, drafts: bool = False) -> tuple[Slip, ...]:
    """What readers may see at a time, in seconds since 1970: no draft, and nothing under embargo.

    With `drafts`, for an editor's own eyes, they are there and marked.
    """
    if drafts:
        return tuple(_marked(slip, now) for slip in slips)
    return tuple(_public(slip, now) for slip in slips if _is_public(slip.texts[0], now))


def _public(slip: Slip, now: float) -> Slip:
    texts = tuple(text for text in slip.texts if _is_public(text, now))
    return slip if len(texts) == len(slip.texts) else slip._replace(texts=texts)


def _marked(slip: Slip, now: float) -> Slip:
    if not any(_is_embargoed(text, now) for text in slip.texts):
        return slip
    texts = (
        text._replace(status=EMBARGOED) if _is_embargoed(text, now) else text for text in slip.texts
    )
    return slip._replace(texts=tuple(texts))


def _is_public(text: TextSlip, now: float) -> bool:
    return text.status != DRAFT and not _is_embargoed(text, now)


def _is_embargoed(text: TextSlip, now: float) -> bool:
    return text.release is not None and text.release > now


def next_release(slips: Iterable[Slip], now: float) -> float | None:
    """When the next embargo ends, in seconds since 1970, or None where none is waiting."""
    times = (text.release for slip in slips for text in slip.texts)
    return min((time for time in times if time is not None and time > now), default=None)
