"""All statements by date, the latest first, in parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from statement_site.archive.pagination import Part, parts
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.statement import Statement
from statement_site.pages.edition import Card, Edition, Frame, Pages, pages_view


@dataclass(frozen=True, slots=True)
class ChronologyView:
    """One part of the list of all statements."""

    frame: Frame
    count: int
    cards: tuple[Card, ...]
    pages: Pages


def chronology_pages(edition: Edition) -> Iterator[Page]:
    """The pages of the list of all statements."""
    for part in parts(edition.archive.statements, edition.settings.per_page):
        yield Page(
            address=urls.numbered(urls.STATEMENTS, part.number),
            template="chronology.html",
            view=partial(_view, edition, part),
        )


def _view(edition: Edition, part: Part[Statement]) -> ChronologyView:
    title = "Statements" if part.number == 1 else f"Statements, page {part.number}"
    address = urls.numbered(urls.STATEMENTS, part.number)
    description = f"All {len(edition.archive.statements)} statements by date, the latest first."
    return ChronologyView(
        frame=edition.frame(address, title=title, description=description),
        count=len(edition.archive.statements),
        cards=tuple(edition.cards[statement.id] for statement in part.items),
        pages=pages_view(urls.STATEMENTS, part.number, part.count),
    )
