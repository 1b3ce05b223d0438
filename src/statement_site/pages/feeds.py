"""The feeds of a list of statements, supplements of the pages that it is cut into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from statement_site.formats.feed import NO_TIME, Feed, FeedEntry, tag, time_of
from statement_site.formats.feed_formats import FEED_FORMATS, FeedFormat
from statement_site.model import urls
from statement_site.pages.edition import Edition

#: The names of the feeds beside the first part of a list, and beside those after it.
FIRST_FEEDS = tuple(form.file for form in FEED_FORMATS)
LATER_FEEDS = tuple(form.file for form in FEED_FORMATS if form.is_paged)


@dataclass(frozen=True, slots=True)
class FeedPart:
    """One part of a list: the list's address and title, the part's number, how many parts there are."""

    address: str
    title: str
    number: int
    count: int


def feed_names(number: int) -> tuple[str, ...]:
    """The names of the feeds of a list's part."""
    return FIRST_FEEDS if number == 1 else LATER_FEEDS


def feeds(edition: Edition, part: FeedPart, ids: Sequence[str]) -> Iterator[bytes]:
    """The feeds of these statements: a document in each format that has this part."""
    updated = max(edition.of_each("updated", ids, _updated), default=NO_TIME)
    for form in _forms(part):
        entries = edition.of_each(form.file, ids, _ENTRY[form.file])
        yield form.document(_feed(edition, form, part, updated), entries)


def feeds_of_entries(
    edition: Edition, part: FeedPart, entries: Sequence[FeedEntry]
) -> Iterator[bytes]:
    """The feeds of these entries."""
    updated = max((entry.updated for entry in entries), default=NO_TIME)
    for form in _forms(part):
        written = [form.entry(entry).encode() for entry in entries]
        yield form.document(_feed(edition, form, part, updated), written)


def _forms(part: FeedPart) -> Iterator[FeedFormat]:
    """The formats that have a document for this part."""
    return (form for form in FEED_FORMATS if part.number == 1 or form.is_paged)


def _feed(edition: Edition, form: FeedFormat, part: FeedPart, updated: str) -> Feed:
    site, last = edition.settings.url, part.count if form.is_paged else 1

    def whole(number: int) -> str:
        exists = 1 <= number <= last
        return urls.absolute(site, urls.feed(part.address, form.file, number)) if exists else ""

    return Feed(
        id=tag(site, urls.feed(part.address, form.file, part.number)),
        title=f"{part.title} — {edition.house.site}" if part.title else edition.house.site,
        page=urls.absolute(site, urls.numbered(part.address, part.number)),
        itself=whole(part.number),
        first=whole(1) if last > 1 else "",
        last=whole(last) if last > 1 else "",
        previous=whole(part.number - 1),
        next=whole(part.number + 1),
        updated=updated,
        language=edition.settings.language,
        publisher=edition.settings.publisher or edition.house.site,
    )


def _written(form: FeedFormat, edition: Edition, statement_id: str) -> bytes:
    return form.entry(_new_entry(edition, statement_id)).encode()


#: What makes a statement's entry of a format, once for all feeds that it stands in.
_ENTRY = {form.file: partial(_written, form) for form in FEED_FORMATS}


def _updated(edition: Edition, statement_id: str) -> str:
    slip = edition.slips[statement_id]
    return time_of(slip.order[0] if slip.order else None, slip.texts[0].release)


def _new_entry(edition: Edition, statement_id: str) -> FeedEntry:
    slip, site, name = edition.slips[statement_id], edition.settings.url, edition.name
    address = urls.text(slip.id)
    parties = [("countries", key) for key in slip.countries]
    parties += [("organizations", key) for key in slip.organizations]
    terms = [*parties, *(("topics", key) for key in slip.topics)]
    terms += [("types", slip.type)] if slip.type else []
    return FeedEntry(
        id=tag(site, address),
        url=urls.absolute(site, address),
        title=slip.title,
        updated=_updated(edition, statement_id),
        summary=slip.summary,
        language=slip.language,
        authors=tuple(name(*party) for party in parties),
        categories=tuple((f"{facet}/{key}", name(facet, key)) for facet, key in terms),
    )
