"""The page for an address that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.pages.views import Frame
from statement_site.reading.phrases import phrase


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """What the page shows: ways in, from its frame."""

    frame: Frame


def not_found_page(_: Material) -> Iterator[Page]:
    """The page 404.html."""
    yield Page(urls.NOT_FOUND, _view, "404.html", listed=False)


def _view(edition: Edition, _: Page) -> NotFoundView:
    frame = edition.frame(urls.NOT_FOUND, title=edition.phrases.say(phrase("Page not found")))
    return NotFoundView(frame=replace(frame, canonical=""))
