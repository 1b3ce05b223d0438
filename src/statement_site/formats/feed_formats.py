"""The formats in which every list has a feed: one line each in `FEED_FORMATS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from statement_site.formats import atom, json_feed
from statement_site.formats.feed import Entry, Feed
from statement_site.model import urls


@dataclass(frozen=True, slots=True)
class FeedFormat:
    """A format: its name, its media type, the name of its files, how documents and entries are written."""

    words: str
    type: str
    file: str
    document: Callable[[Feed, Iterable[str]], str]
    entry: Callable[[Entry], str]


FEED_FORMATS = (
    FeedFormat("Atom", atom.MEDIA_TYPE, urls.ATOM, atom.atom_text, atom.atom_entry),
    FeedFormat(
        "JSON Feed",
        json_feed.MEDIA_TYPE,
        urls.JSON_FEED,
        json_feed.json_feed_text,
        json_feed.json_item,
    ),
)
