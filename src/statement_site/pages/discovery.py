"""What crawlers read first: sitemap.xml and robots.txt, made from the list of pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from statement_site.formats.robots import robots_text
from statement_site.formats.sitemap import MOST_ADDRESSES, sitemap_index, sitemap_text
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material


def sitemap(material: Material, pages: Sequence[Page]) -> Iterator[Page]:
    """The sitemap, in parts under an index where it is long; none for a site without an address."""
    if not material.settings.url:
        return
    listed = tuple(page.address for page in pages if page.listed)
    if len(listed) <= MOST_ADDRESSES:
        yield Page(urls.SITEMAP, _sitemap, values=listed, listed=False)
        return
    names = []
    for start in range(0, len(listed), MOST_ADDRESSES):
        names.append(f"sitemap-{start // MOST_ADDRESSES + 1}.xml")
        part = listed[start : start + MOST_ADDRESSES]
        yield Page(names[-1], _sitemap, values=part, listed=False)
    yield Page(urls.SITEMAP, _index, values=tuple(names), listed=False)


def _sitemap(edition: Edition, page: Page) -> str:
    return sitemap_text(urls.absolute(edition.settings.url, each) for each in page.values)


def _index(edition: Edition, page: Page) -> str:
    return sitemap_index(urls.absolute(edition.settings.url, each) for each in page.values)


def robots(_: Material, __: Sequence[Page]) -> Iterator[Page]:
    """robots.txt, which lets every crawler in and names the sitemap."""
    yield Page(urls.ROBOTS, _robots, listed=False)


def _robots(edition: Edition, _: Page) -> str:
    site = edition.settings.url
    return robots_text(urls.absolute(site, urls.SITEMAP) if site else "")
