"""A feed and its entries, as plain values that `atom` and `json_feed` write down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

#: A time for what has none: the beginning of the Unix epoch.
NO_TIME = "1970-01-01T00:00:00Z"

#: The date part of tag URIs (RFC 4151): a year in which the archive's host named its statements.
TAG_DATE = "2026"


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A statement in a feed. `updated` is an RFC 3339 time, `url` whole, `language` a BCP 47 tag.

    `categories` are terms as (key, name), `authors` the names of those who speak.
    """

    id: str
    url: str
    title: str
    updated: str
    summary: str
    language: str
    authors: tuple[str, ...]
    categories: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """One document of a feed, of all that its list is cut into (RFC 5005, paged feeds).

    Addresses are whole, and empty where there is none: `page` is what a reader sees, `itself` this
    document.
    """

    id: str
    title: str
    page: str
    itself: str
    first: str
    last: str
    previous: str
    next: str
    updated: str
    language: str
    publisher: str


def tag(site: str, address: str) -> str:
    """The permanent id of what stands at an address of a site (RFC 4151)."""
    return f"tag:{urlsplit(site).hostname},{TAG_DATE}:{address.rstrip('/') or 'site'}"


def time_of(day: tuple[int, int, int] | None, release: float | None) -> str:
    """An RFC 3339 time: of the release, in seconds since 1970, else the beginning of the first day."""
    if release is not None:
        moment = datetime.fromtimestamp(release, UTC).replace(microsecond=0)
        return moment.isoformat().replace("+00:00", "Z")
    if day is None or not 0 < day[0] <= 9999:  # noqa: PLR2004 — RFC 3339 has years of four digits
        return NO_TIME
    year, month, number = day
    return f"{year:04d}-{month or 1:02d}-{number or 1:02d}T00:00:00Z"
