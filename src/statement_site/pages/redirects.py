"""Pages at old addresses that lead to where a statement stands now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.statement import Text
from statement_site.pages.edition import Edition


@dataclass(frozen=True, slots=True)
class RedirectView:
    """An old address: where it leads, relative and (where the site has an address) absolute."""

    language: str
    title: str
    link: str
    canonical: str


def redirect_pages(edition: Edition) -> Iterator[Page]:
    """A page for each alias of each text."""
    for statement in edition.archive.statements:
        for text in statement.texts:
            for alias in text.aliases:
                yield Page(
                    address=alias.target,
                    template="redirect.html",
                    view=partial(_view, edition, text, alias.target),
                    origin=f"an alias in {text.location.path}",
                    listed=False,
                )


def _view(edition: Edition, text: Text, alias: str) -> RedirectView:
    address = urls.text(text.id, text.variant)
    site = edition.settings.url
    return RedirectView(
        language=edition.settings.language,
        title=text.title,
        link=urls.relative(alias, address),
        canonical=urls.absolute(site, address) if site else "",
    )
