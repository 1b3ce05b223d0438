"""What has been amended: every published text that gave way to another, latest first, and its feed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.formats.feed import FeedEntry, tag, time_of
from statement_site.model import urls
from statement_site.model.page import Page, Supplements
from statement_site.pages.amendments import AmendmentView, amendment_view
from statement_site.pages.edition import Edition
from statement_site.pages.feeds import FIRST_FEEDS, FeedPart, feeds_of_entries
from statement_site.pages.material import Material
from statement_site.pages.views import Card, Frame
from statement_site.reading.dates import parse_date
from statement_site.reading.phrases import phrase

#: An amendment in plain values: the statement, the earlier version, the day (EDTF), the reason.
PlainChange = tuple[str, tuple[str, ...], str, str]

TITLE = phrase("Changes")

#: So many are listed: the latest. Every amended text says all of its own.
MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A statement that was amended, and how."""

    card: Card
    amendment: AmendmentView


@dataclass(frozen=True, slots=True)
class ChangesView:
    """What the page shows."""

    frame: Frame
    changes: tuple[ChangeView, ...]


def changes_page(material: Material) -> Iterator[Page]:
    """The page of amendments, with a feed where the site has an address."""
    changes = _changes(material.archive)
    yield Page(
        urls.CHANGES,
        _view,
        "changes.html",
        values=(changes,),
        cards=tuple(dict.fromkeys(change[0] for change in changes)),
        supplements=Supplements(FIRST_FEEDS, _feeds) if material.settings.url else None,
    )


def _changes(archive: Archive) -> tuple[PlainChange, ...]:
    """The latest amendments; of those of one day, by their statements."""
    found = [
        (slip.id, text.variant, *text.superseded)
        for slip in archive.slips
        for text in slip.texts
        if text.superseded[0]
    ]
    found.sort(key=lambda change: (change[0], change[1]))
    found.sort(key=lambda change: parse_date(change[2]).sort_key, reverse=True)
    return tuple(found[:MOST_LISTED])


def _view(edition: Edition, page: Page) -> ChangesView:
    (changes,) = page.values
    return ChangesView(
        frame=edition.frame(urls.CHANGES, title=edition.phrases.say(TITLE), feeds_of=urls.CHANGES),
        changes=tuple(ChangeView(edition.card(c[0]), _amendment(edition, c)) for c in changes),
    )


def _amendment(edition: Edition, change: PlainChange) -> AmendmentView:
    statement_id, variant, day, reason = change
    variants = [text.variant for text in edition.slips[statement_id].texts]
    date = edition.date(parse_date(day))
    return amendment_view(statement_id, variant, variants, date, reason)


def _feeds(edition: Edition, page: Page) -> Iterator[bytes]:
    (changes,) = page.values
    part = FeedPart(urls.CHANGES, edition.phrases.say(TITLE), 1, 1)
    return feeds_of_entries(edition, part, [_entry(edition, change) for change in changes])


def _entry(edition: Edition, change: PlainChange) -> FeedEntry:
    """An amendment in a feed: it leads to the text as it is now, and says why it is another."""
    statement_id, variant, day, reason = change
    slip, site = edition.slips[statement_id], edition.settings.url
    return FeedEntry(
        id=tag(site, urls.text(statement_id, variant)),
        url=urls.absolute(site, urls.text(statement_id)),
        title=slip.title,
        updated=time_of(parse_date(day).sort_key[0], None),
        summary=reason,
        language=slip.language,
        authors=(edition.settings.publisher or edition.house.site,),
        categories=(),
    )
