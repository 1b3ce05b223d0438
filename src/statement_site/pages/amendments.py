"""How published texts gave way to others: what their pages say of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from statement_site.model import urls
from statement_site.model.statement import Text
from statement_site.pages.edition import Edition
from statement_site.pages.views import DateView


@dataclass(frozen=True, slots=True)
class AmendmentView:
    """When an earlier version gave way to another, why, and where it stands."""

    date: DateView
    reason: str
    link: str


def amendments_of(edition: Edition, text: Text, texts: Iterable[Text]) -> tuple[AmendmentView, ...]:
    """Of an earlier version, how it ended; of another text, how those before it did, latest first.

    `texts` are all of the statement that readers may see.
    """
    return tuple(_amendments(edition, text, texts))


def _amendments(edition: Edition, text: Text, texts: Iterable[Text]) -> Iterator[AmendmentView]:
    ended = (
        [text] if text.is_version else [each for each in texts if each.language == text.language]
    )
    for each in ended:
        if each.superseded is not None:
            date = edition.date(each.superseded.date)
            link = urls.link(urls.text(each.id, each.variant))
            yield AmendmentView(date, each.superseded.reason, link)
