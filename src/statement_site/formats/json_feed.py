"""JSON feeds. Standard: JSON Feed 1.1 (jsonfeed.org/version/1.1)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson

from statement_site.formats.feed import Feed, FeedEntry

MEDIA_TYPE = "application/feed+json"

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed_document(feed: Feed, items: Iterable[bytes]) -> bytes:
    """A JSON feed of items that `json_item` wrote, in UTF-8."""
    head: dict[str, Any] = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.itself,
        "authors": [{"name": feed.publisher}],
    }
    if feed.language:
        head["language"] = feed.language
    return b'%b,"items":[\n%b\n]}\n' % (orjson.dumps(head)[:-1], b",\n".join(items))


def json_item(entry: FeedEntry) -> str:
    """One item, to stand in any feed."""
    return orjson.dumps(
        {
            "id": entry.id,
            "url": entry.url,
            "title": entry.title,
            "content_text": entry.summary or entry.title,
            "date_published": entry.updated,
            "date_modified": entry.updated,
            "authors": [{"name": name} for name in entry.authors],
            "tags": [name for _, name in entry.categories],
            "language": entry.language,
        }
    ).decode()
