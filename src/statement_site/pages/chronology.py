"""All statements by date, the latest first, in parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statement_site.archive.pagination import parts
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.citations import CITATION_FILES
from statement_site.pages.edition import Edition
from statement_site.pages.feeds import FeedPart
from statement_site.pages.list_files import files_of, list_files
from statement_site.pages.material import Material
from statement_site.pages.views import Card, FileView, Frame, Pages, pages_view
from statement_site.reading.phrases import counted, phrase


@dataclass(frozen=True, slots=True)
class ChronologyView:
    """One part of the list of all statements."""

    frame: Frame
    count: int
    cards: tuple[Card, ...]
    pages: Pages
    citations: tuple[FileView, ...]


def chronology_pages(material: Material) -> Iterator[Page]:
    """The pages of the list of all statements."""
    total = len(material.archive.slips)
    for part in parts(material.archive.slips, material.settings.per_page):
        yield Page(
            address=urls.numbered(urls.STATEMENTS, part.number),
            view=_view,
            template="chronology.html",
            values=(total, part.number, part.count),
            cards=tuple(slip.id for slip in part.items),
            supplements=list_files(material.settings.url, part.number, _files),
        )


def _files(edition: Edition, page: Page) -> Iterator[bytes]:
    _, number, count = page.values
    return files_of(edition, FeedPart(urls.STATEMENTS, "", number, count), page.cards)


def _view(edition: Edition, page: Page) -> ChronologyView:
    total, number, count = page.values
    title = edition.part_title(edition.phrases.say(phrase("Statements")), number)
    words = counted(
        "The one statement of the archive (%(num)s).",
        "All %(num)s statements by date, the latest first.",
    )
    return ChronologyView(
        frame=edition.frame(
            page.address,
            title=title,
            description=edition.phrases.count(words, total),
            feeds_of=urls.STATEMENTS,
        ),
        count=total,
        cards=edition.cards(page.cards),
        pages=pages_view(urls.STATEMENTS, number, count),
        citations=CITATION_FILES if edition.settings.url else (),
    )
