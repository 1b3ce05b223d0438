"""The feeds of a list of statements: one Atom and one JSON document beside each part of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from statement_site.formats.atom import atom_entry, atom_text
from statement_site.formats.feed import Entry, Feed, latest, tag, time_of
from statement_site.formats.json_feed import json_feed_text, json_item
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition


@dataclass(frozen=True, slots=True)
class FeedFormat:
    """How feeds are written: the name of their files, a document of entries, an entry."""

    file: str
    document: Callable[[Feed, Sequence[str]], str]
    entry: Callable[[Entry], str]


#: The formats in which every list has a feed.
FEED_FORMATS = (
    FeedFormat(urls.ATOM, atom_text, atom_entry),
    FeedFormat(urls.JSON_FEED, json_feed_text, json_item),
)


def feed_pages(
    site: str, address: str, title: str, part: tuple[int, int], ids: Sequence[str]
) -> Iterator[Page]:
    """The feeds of one part (its number, and how many there are) of the list at an address.

    None where the site has no address, since the entries of a feed must have one.
    """
    if not site:
        return
    for number, form in enumerate(FEED_FORMATS):
        yield Page(
            urls.feed(address, form.file, part[0]),
            _document,
            values=(number, address, title, *part),
            cards=tuple(ids),
            origin=f"the feed of /{address}",
            listed=False,
        )


def settled_feeds(site: str, address: str, number: int) -> Iterator[Page]:
    """The feeds of a part of a list that is as it was."""
    for form in FEED_FORMATS if site else ():
        yield Page(
            urls.feed(address, form.file, number),
            _document,
            origin=f"the feed of /{address}",
            listed=False,
            settled=True,
        )


def _document(edition: Edition, page: Page) -> str:
    format_number, address, title, number, count = page.values
    form, site = FEED_FORMATS[format_number], edition.settings.url
    entries = [_entry(edition, each) for each in page.cards]

    def whole(part: int) -> str:
        exists = 1 <= part <= count
        return urls.absolute(site, urls.feed(address, form.file, part)) if exists else ""

    feed = Feed(
        id=tag(site, urls.feed(address, form.file, number)),
        title=f"{title} — {edition.house.site}" if title else edition.house.site,
        page=urls.absolute(site, urls.numbered(address, number)),
        itself=whole(number),
        first=whole(1) if count > 1 else "",
        last=whole(count) if count > 1 else "",
        previous=whole(number - 1),
        next=whole(number + 1),
        updated=latest(entries),
        language=edition.settings.language,
        publisher=edition.settings.publisher or edition.house.site,
    )
    written = [edition.once(form.file, each.id, partial(form.entry, each)) for each in entries]
    return form.document(feed, written)


def _entry(edition: Edition, statement_id: str) -> Entry:
    """A statement as an entry, made once."""
    return edition.once("entry", statement_id, partial(_new_entry, edition, statement_id))


def _new_entry(edition: Edition, statement_id: str) -> Entry:
    slip, site, name = edition.slips[statement_id], edition.settings.url, edition.name
    address = urls.text(slip.id)
    parties = [("countries", key) for key in slip.countries]
    parties += [("organizations", key) for key in slip.organizations]
    terms = [*parties, *(("topics", key) for key in slip.topics)]
    terms += [("types", slip.type)] if slip.type else []
    return Entry(
        id=tag(site, address),
        url=urls.absolute(site, address),
        title=slip.title,
        updated=time_of(slip.order[0] if slip.order else None, slip.texts[0].release),
        summary=slip.summary,
        language=slip.language,
        authors=tuple(name(*party) for party in parties),
        categories=tuple((f"{facet}/{key}", name(facet, key)) for facet, key in terms),
    )
