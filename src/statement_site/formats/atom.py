"""Atom feeds. Standards: RFC 4287 (Atom), RFC 5005 (paged feeds), RFC 4151 (tag URIs)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import escape

from statement_site.formats.feed import Feed, FeedEntry

MEDIA_TYPE = "application/atom+xml"

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def atom_document(feed: Feed, entries: Iterable[bytes]) -> bytes:
    """An Atom document of entries that `atom_entry` wrote, in UTF-8."""
    language = f' xml:lang="{_quoted(feed.language)}"' if feed.language else ""
    head = (
        f'{_HEAD}<feed xmlns="http://www.w3.org/2005/Atom"{language}>',
        f"<id>{_plain(feed.id)}</id>",
        f"<title>{_plain(feed.title)}</title>",
        f"<updated>{feed.updated}</updated>",
        f"<author><name>{_plain(feed.publisher)}</name></author>",
        *_links(feed),
    )
    return b"\n".join(("\n".join(head).encode(), *entries, b"</feed>\n"))


def _links(feed: Feed) -> Iterator[str]:
    yield f'<link rel="alternate" type="text/html" href="{_quoted(feed.page)}"/>'
    yield f'<link rel="self" type="{MEDIA_TYPE}" href="{_quoted(feed.itself)}"/>'
    around = (
        ("first", feed.first),
        ("previous", feed.previous),
        ("next", feed.next),
        ("last", feed.last),
    )
    for relation, address in around:
        if address:
            yield f'<link rel="{relation}" type="{MEDIA_TYPE}" href="{_quoted(address)}"/>'


def atom_entry(entry: FeedEntry) -> str:
    """One entry, to stand in any document."""
    lines = [
        f'<entry xml:lang="{_quoted(entry.language)}">',
        f"<id>{_plain(entry.id)}</id>",
        f"<title>{_plain(entry.title)}</title>",
        f"<published>{entry.updated}</published>",
        f"<updated>{entry.updated}</updated>",
        f'<link rel="alternate" type="text/html" hreflang="{_quoted(entry.language)}" href="{_quoted(entry.url)}"/>',
    ]
    lines += map(_author, entry.authors)
    lines += [_category(*category) for category in entry.categories]
    lines += [f"<summary>{_plain(entry.summary or entry.title)}</summary>", "</entry>"]
    return "\n".join(lines)


#: Names come again from one entry to the next, and are remembered.
@lru_cache(maxsize=4096)
def _author(name: str) -> str:
    return f"<author><name>{_plain(name)}</name></author>"


@lru_cache(maxsize=4096)
def _category(key: str, name: str) -> str:
    return f'<category term="{_quoted(key)}" label="{_quoted(name)}"/>'


def _plain(words: str) -> str:
    return escape(words, quote=False)


def _quoted(words: str) -> str:
    return escape(words)
