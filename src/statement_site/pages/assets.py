"""The style sheets, scripts and pictures of the theme, and the script to verify a site, as they are."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.urls import VERIFIER
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material


def asset_pages(material: Material) -> Iterator[Page]:
    """A file under assets/ for each asset of the theme, and the script in the site's root."""
    yield Page(VERIFIER, _view, values=(material.verifier,), listed=False)
    for name, data in sorted(material.assets.items()):
        origin = f"templates/assets/{name}"
        yield Page(urls.ASSETS + name, _view, values=(data,), origin=origin, listed=False)


def _view(_: Edition, page: Page) -> bytes:
    data: bytes = page.values[0]
    return data
