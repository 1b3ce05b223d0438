"""The style sheets, scripts and pictures of the theme, as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition


def asset_pages(edition: Edition) -> Iterator[Page]:
    """A file under assets/ for each asset of the theme."""
    for name, data in sorted(edition.assets.items()):
        view: Callable[[], bytes] = partial(bytes, data)
        yield Page(urls.ASSETS + name, view, origin=f"templates/assets/{name}", listed=False)
