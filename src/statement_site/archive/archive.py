"""The archive: all published statements, newest first, and an index for every facet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from statement_site.archive.facets import FACETS, Facet, Lexicon
from statement_site.model.statement import EMBARGOED, Statement, Text
from statement_site.model.term import Term


@dataclass(frozen=True, slots=True)
class Listing:
    """A term with its statements, newest first. `place` is a statement's place in the list."""

    term: Term
    statements: tuple[Statement, ...]
    place: Mapping[str, int] = field(repr=False)

    def later(self, statement: Statement) -> Statement | None:
        """The next statement in time."""
        place = self.place[statement.id]
        return self.statements[place - 1] if place else None

    def earlier(self, statement: Statement) -> Statement | None:
        """The statement before it in time."""
        place = self.place[statement.id] + 1
        return self.statements[place] if place < len(self.statements) else None


@dataclass(frozen=True, slots=True)
class Index:
    """A facet with all its terms, in the order in which they are shown."""

    facet: Facet
    listings: Mapping[str, Listing]


@dataclass(frozen=True, slots=True)
class Archive:
    """What pages are made from. `cited_by` leads from an id to the ids that name it as related."""

    statements: tuple[Statement, ...]
    by_id: Mapping[str, Statement]
    indexes: Mapping[str, Index]
    cited_by: Mapping[str, tuple[str, ...]]
    lexicon: Lexicon

    def term(self, facet: str, key: str) -> Term:
        """The term that a key of a facet means, whether or not a statement has it."""
        index = self.indexes[facet]
        listing = index.listings.get(key)
        return listing.term if listing else index.facet.describe(key, self.lexicon)


def arrange(statements: Iterable[Statement], lexicon: Lexicon) -> Archive:
    """The archive of these statements, in time linear in their number but for the sorting."""
    ordered = newest_first(statements)
    by_id = {statement.id: statement for statement in ordered}
    cited_by: dict[str, list[str]] = {}
    for statement in ordered:
        for reference in dict.fromkeys(r.target for r in statement.text.related):
            if reference in by_id and reference != statement.id:
                cited_by.setdefault(reference, []).append(statement.id)
    return Archive(
        statements=ordered,
        by_id=by_id,
        indexes={facet.name: _index(facet, ordered, lexicon) for facet in FACETS},
        cited_by={key: tuple(ids) for key, ids in cited_by.items()},
        lexicon=lexicon,
    )


def newest_first(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The statements by date, the latest first; those of one day by id; undated ones last."""
    by_id = sorted(statements, key=lambda statement: statement.id)
    dated = (s for s in by_id if s.text.date)
    undated = (s for s in by_id if not s.text.date)
    return (*sorted(dated, key=_date_key, reverse=True), *undated)


def _date_key(statement: Statement) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    date = statement.text.date
    return date.sort_key if date else ((0, 0, 0), (0, 0, 0))


def _index(facet: Facet, statements: Iterable[Statement], lexicon: Lexicon) -> Index:
    lists: dict[str, dict[str, Statement]] = {}
    for statement in statements:
        for key in facet.keys(statement, lexicon):
            lists.setdefault(key, {})[statement.id] = statement
    listings = [
        Listing(
            term=facet.describe(key, lexicon),
            statements=tuple(found.values()),
            place={statement_id: place for place, statement_id in enumerate(found)},
        )
        for key, found in lists.items()
    ]
    listings.sort(
        key=lambda listing: (listing.term.sort, listing.term.key), reverse=facet.newest_first
    )
    return Index(facet, {listing.term.key: listing for listing in listings})


def published(
    statements: Iterable[Statement], now: datetime, *, drafts: bool = False
) -> tuple[Statement, ...]:
    """What readers may see at this time: drafts and embargoed texts are left out whole.

    With `drafts`, for an editor's own eyes, they are there and marked.
    """
    if drafts:
        return tuple(_with_texts(statement, _marked, now) for statement in statements)
    public = (statement for statement in statements if statement.text.is_public(now))
    return tuple(_with_texts(statement, _public, now) for statement in public)


def _with_texts(
    statement: Statement,
    keep: Callable[[Iterable[Text], datetime], tuple[Text, ...]],
    now: datetime,
) -> Statement:
    (text,) = keep((statement.text,), now)
    return Statement(text, keep(statement.translations, now), keep(statement.versions, now))


def _public(texts: Iterable[Text], now: datetime) -> tuple[Text, ...]:
    return tuple(text for text in texts if text.is_public(now))


def _marked(texts: Iterable[Text], now: datetime) -> tuple[Text, ...]:
    return tuple(
        replace(text, status=EMBARGOED) if text.is_embargoed(now) else text for text in texts
    )


def next_release(statements: Iterable[Statement], now: datetime) -> datetime | None:
    """When the next embargo ends, or None where none is waiting."""
    times = (text.release for statement in statements for text in statement.texts)
    return min((time for time in times if time is not None and time > now), default=None)
