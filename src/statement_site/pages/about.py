"""The page about the archive: the site's own words, and the facts that every archive owes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition, Frame, LinkView


@dataclass(frozen=True, slots=True)
class AboutView:
    """What the about page shows."""

    frame: Frame
    description: str
    body: str
    ways: tuple[LinkView, ...]


def about_page(edition: Edition) -> Iterator[Page]:
    """The page about the archive."""
    yield Page(urls.ABOUT, partial(_view, edition), "about.html", origin="about.md")


def _view(edition: Edition) -> AboutView:
    return AboutView(
        frame=edition.frame(urls.ABOUT, title="About"),
        description=edition.settings.description,
        body=edition.about.html,
        ways=edition.ways(),
    )
