"""The views that pages share: links, dates, cards, the frame around a page, the places in a list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from statement_site.model import urls


@dataclass(frozen=True, slots=True)
class LinkView:
    """Words that lead somewhere: `link` is from the site's root. `count` is of statements."""

    words: str
    link: str
    count: int = 0


#: A link as a page's plain values have it: words, link, count.
PlainLink = tuple[str, str, int]


def plain(link: LinkView) -> PlainLink:
    """A link as plain values."""
    return link.words, link.link, link.count


def links(values: Iterable[PlainLink]) -> tuple[LinkView, ...]:
    """The links that plain values stand for."""
    return tuple(LinkView(*each) for each in values)


@dataclass(frozen=True, slots=True)
class DateView:
    """A date in words, and as HTML's `datetime` where it has that form."""

    words: str
    machine: str


@dataclass(frozen=True, slots=True)
class FileView:
    """A file beside a page: what it is called, its name, its media type, how its name ends."""

    words: str
    link: str
    type: str
    ending: str


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """A statement as lists show it. One statement has one card, which is printed once.

    `coins` is what a citation manager reads, empty for a site without an address.
    """

    title: str
    link: str
    language: str
    direction: str
    date: DateView
    type: str
    parties: str
    summary: str
    status: str
    coins: str


@dataclass(frozen=True, slots=True, eq=False)
class Neighbour:
    """A statement as the page of the one before or after it shows it; one for each statement."""

    title: str
    link: str
    language: str
    direction: str
    date: DateView


@dataclass(frozen=True, slots=True)
class FeedView:
    """A feed: the name of its format, its media type, and the link to it."""

    words: str
    type: str
    link: str


@dataclass(frozen=True, slots=True, eq=False)
class House:
    """What is the same on every page: the site, and the ways into it; `feeds` and `data` are empty without any."""

    site: str
    language: str
    direction: str
    publisher: str
    ways: tuple[LinkView, ...]
    ways_all: tuple[LinkView, ...]
    feeds: str
    data: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a page: `canonical` and `picture` are whole addresses, of a site that has one.

    `feeds` are those of the list that the page is a part of.
    """

    house: House
    title: str
    description: str
    canonical: str
    picture: str
    crumbs: tuple[LinkView, ...]
    feeds: tuple[FeedView, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """Where a part of a paginated list stands among the others; links are empty at the ends."""

    number: int
    count: int
    previous: str
    next: str


def pages_view(address: str, number: int, count: int) -> Pages:
    """The links to the parts before and after one part of a paginated list."""
    return Pages(
        number=number,
        count=count,
        previous=urls.link(urls.numbered(address, number - 1)) if number > 1 else "",
        next=urls.link(urls.numbered(address, number + 1)) if number < count else "",
    )
