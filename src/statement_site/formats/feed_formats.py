"""The formats in which every list has a feed: one line each in `FEED_FORMATS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from statement_site.formats import atom, json_feed
from statement_site.formats.feed import Feed, FeedEntry
from statement_site.model import urls


@dataclass(frozen=True, slots=True)
class FeedFormat:
    """A format: its name, its media type, the name of its files, how documents and entries are written.

    Every part of a list has a document of a format that `is_paged`, of others the first alone.
    """

    words: str
    type: str
    file: str
    is_paged: bool
    document: Callable[[Feed, Iterable[bytes]], bytes]
    entry: Callable[[FeedEntry], str]


FEED_FORMATS = (
    FeedFormat("Atom", atom.MEDIA_TYPE, urls.ATOM, True, atom.atom_document, atom.atom_entry),
    FeedFormat(
        "JSON Feed",
        json_feed.MEDIA_TYPE,
        urls.JSON_FEED,
        False,
        json_feed.json_feed_document,
        json_feed.json_item,
    ),
)
