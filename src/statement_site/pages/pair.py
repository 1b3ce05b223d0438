"""What the page of two countries tells of them: their silence, who met, their topics over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from math import ceil, sqrt

from babel.dates import format_timedelta

from statement_site.archive.archive import Archive, Listing
from statement_site.pages.company import plain_link
from statement_site.pages.edition import Edition
from statement_site.pages.views import LinkView, Neighbour, PlainLink
from statement_site.study.company import people_who_met
from statement_site.study.periods import topics_over_time
from statement_site.study.silence import longest_silence

#: How many meetings and topics are shown.
MOST_MEETINGS = 12
MOST_TOPICS = 8

#: Fewer statements than this have no history.
ENOUGH_STATEMENTS = 3

#: How many sizes of dots there are in the picture of topics.
SIZES = 5


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A person of each country, and in how many statements both took part."""

    one: LinkView
    other: LinkView
    count: int


@dataclass(frozen=True, slots=True)
class SilenceView:
    """How long two countries said nothing together, and between which statements."""

    words: str
    earlier: Neighbour
    later: Neighbour


@dataclass(frozen=True, slots=True)
class DotView:
    """How often a topic comes in a period, and the size of its dot, 0 for none."""

    count: int
    size: int


@dataclass(frozen=True, slots=True)
class RowView:
    """A topic, and its dots by period."""

    topic: LinkView
    dots: tuple[DotView, ...]


@dataclass(frozen=True, slots=True)
class PairView:
    """What is told of two countries; an empty part is not shown."""

    silence: SilenceView | None
    meetings: tuple[MeetingView, ...]
    periods: tuple[str, ...]
    rows: tuple[RowView, ...]


#: What is found out about a pair, in plain values: the silence, its ids first; the meetings; the
#: periods; and the topics with their counts in each.
PairValues = tuple[
    tuple[str, str, int] | None,
    tuple[tuple[PlainLink, PlainLink, int], ...],
    tuple[tuple[int, int], ...],
    tuple[tuple[PlainLink, tuple[int, ...]], ...],
]


def pair_values(archive: Archive, listing: Listing) -> PairValues:
    """What is found out about a pair."""
    first, second = listing.term.key.split("+")
    meetings = tuple(
        (plain_link(archive, "people", one), plain_link(archive, "people", other), count)
        for one, other, count in people_who_met(listing, first, second, MOST_MEETINGS)
    )
    if len(listing.slips) < ENOUGH_STATEMENTS:
        return None, meetings, (), ()
    periods, topics = topics_over_time(listing.slips, archive.years, MOST_TOPICS)
    rows = tuple((plain_link(archive, "topics", topic), counts) for topic, counts in topics)
    return longest_silence(listing.slips), meetings, periods, rows


def pair_view(edition: Edition, values: PairValues) -> PairView | None:
    """What the page of a pair shows; None where there is nothing to tell."""
    silence, meetings, periods, rows = values
    if not (silence or meetings or rows):
        return None
    most = max((count for _, counts in rows for count in counts), default=1)
    return PairView(
        silence=_silence(edition, *silence) if silence else None,
        meetings=tuple(MeetingView(LinkView(*a), LinkView(*b), count) for a, b, count in meetings),
        periods=tuple(_period(*each) for each in periods),
        rows=tuple(
            RowView(LinkView(*topic), tuple(_dot(count, most) for count in counts))
            for topic, counts in rows
        ),
    )


def _silence(edition: Edition, earlier: str, later: str, days: int) -> SilenceView:
    words = format_timedelta(timedelta(days=days), threshold=1.5, locale=edition.locale)
    return SilenceView(words, edition.neighbour(earlier), edition.neighbour(later))


def _period(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def _dot(count: int, most: int) -> DotView:
    """A dot whose area grows with the count."""
    return DotView(count, ceil(SIZES * sqrt(count / most)))
