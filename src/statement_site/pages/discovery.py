"""What crawlers read first: sitemap.xml and robots.txt, made from the list of pages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from statement_site.formats.robots import robots_text
from statement_site.formats.sitemap import MOST_ADDRESSES, sitemap_index, sitemap_text
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition


def sitemap(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Page]:
    """The sitemap, in parts under an index where it is long; none for a site without an address."""
    site = edition.settings.url
    if not site:
        return
    listed = tuple(urls.absolute(site, page.address) for page in pages if page.listed)
    if len(listed) <= MOST_ADDRESSES:
        yield Page(urls.SITEMAP, partial(sitemap_text, listed), listed=False)
        return
    names = []
    for start in range(0, len(listed), MOST_ADDRESSES):
        name = f"sitemap-{start // MOST_ADDRESSES + 1}.xml"
        part = listed[start : start + MOST_ADDRESSES]
        names.append(urls.absolute(site, name))
        yield Page(name, partial(sitemap_text, part), listed=False)
    yield Page(urls.SITEMAP, partial(sitemap_index, tuple(names)), listed=False)


def robots(edition: Edition, _: tuple[Page, ...]) -> Iterator[Page]:
    """robots.txt, which lets every crawler in and names the sitemap."""
    site = edition.settings.url
    view = partial(robots_text, urls.absolute(site, urls.SITEMAP) if site else "")
    yield Page(urls.ROBOTS, view, listed=False)
