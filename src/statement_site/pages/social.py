"""The picture of the site for where its pages are shared."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material

#: The fonts of the theme that it is set in, in the order in which they are asked for a character.
FONTS = (
    "literata-latin-600-normal.woff2",
    "literata-ext-400-normal.woff2",
    "noto-naskh-arabic-700.woff2",
)


def social_page(material: Material) -> Iterator[Page]:
    """The picture, where the site has an address that it can be found at."""
    if material.settings.url:
        fonts = tuple(material.assets[name] for name in FONTS if name in material.assets)
        yield Page(urls.PICTURE, _view, values=fonts, listed=False)


def _view(edition: Edition, page: Page) -> bytes:
    from statement_site.formats.picture import social_picture  # noqa: PLC0415 — heavy

    house = edition.house
    right_to_left = house.direction == "rtl"
    return social_picture(house.site, edition.description, page.values, right_to_left=right_to_left)
