"""The page about the archive: the site's own words, and the facts that every archive owes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.pages.views import Frame, LinkView, links, plain
from statement_site.pages.ways import ways
from statement_site.reading.phrases import phrase


@dataclass(frozen=True, slots=True)
class AboutView:
    """What the about page shows."""

    frame: Frame
    description: str
    body: str
    ways: tuple[LinkView, ...]


def about_page(material: Material) -> Iterator[Page]:
    """The page about the archive."""
    values = (material.about.html, tuple(map(plain, ways(material.archive))))
    yield Page(urls.ABOUT, _view, "about.html", values, origin="about.md")


def _view(edition: Edition, page: Page) -> AboutView:
    body, ways_in = page.values
    return AboutView(
        frame=edition.frame(urls.ABOUT, title=edition.phrases.say(phrase("About"))),
        description=edition.description,
        body=body,
        ways=links(ways_in),
    )
