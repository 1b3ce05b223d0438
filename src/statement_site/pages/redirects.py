"""Pages at old addresses that lead to where a statement stands now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material


@dataclass(frozen=True, slots=True)
class RedirectView:
    """An old address: where it leads, as a link and (where the site has an address) absolute."""

    language: str
    title: str
    link: str
    canonical: str


def redirect_pages(material: Material) -> Iterator[Page]:
    """A page for each alias of each text."""
    for slip in material.archive.slips:
        for text in slip.texts:
            for alias in text.aliases:
                yield Page(
                    address=alias,
                    view=_view,
                    template="redirect.html",
                    values=(urls.text(slip.id, text.variant),),
                    cards=(slip.id,),
                    origin=f"an alias in {text.path}",
                    listed=False,
                )


def _view(edition: Edition, page: Page) -> RedirectView:
    (address,) = page.values
    site = edition.settings.url
    return RedirectView(
        language=edition.settings.language,
        title=edition.card(page.cards[0]).title,
        link=urls.link(address),
        canonical=urls.absolute(site, address) if site else "",
    )
