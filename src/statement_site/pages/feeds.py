"""The feeds of a list of statements: one Atom and one JSON document beside each part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from statement_site.formats.feed import NO_TIME, Entry, Feed, tag, time_of
from statement_site.formats.feed_formats import FEED_FORMATS
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition


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
    entries = [edition.once("entry", each, _written_entry) for each in page.cards]

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
        updated=max((entry.updated for entry in entries), default=NO_TIME),
        language=edition.settings.language,
        publisher=edition.settings.publisher or edition.house.site,
    )
    return form.document(feed, [entry.texts[format_number] for entry in entries])


@dataclass(frozen=True, slots=True)
class _Written:
    """An entry as each format has it, made once for all feeds that it stands in."""

    updated: str
    texts: tuple[str, ...]


def _written_entry(edition: Edition, statement_id: str) -> _Written:
    entry = _new_entry(edition, statement_id)
    return _Written(entry.updated, tuple(form.entry(entry) for form in FEED_FORMATS))


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
