"""From the archive to pages: one module for each kind of page, each with its view.

A new kind of page is a module here with a function from the material to pages, and one line below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from statement_site.model.page import Page
from statement_site.pages.about import about_page
from statement_site.pages.api import api_pages
from statement_site.pages.assets import asset_pages
from statement_site.pages.changes import changes_page
from statement_site.pages.chronology import chronology_pages
from statement_site.pages.data import data_page
from statement_site.pages.discovery import robots, sitemap
from statement_site.pages.feed_list import feeds_page
from statement_site.pages.harvest import harvest_pages
from statement_site.pages.home import home_page
from statement_site.pages.material import Material
from statement_site.pages.not_found import not_found_page
from statement_site.pages.parallel import parallel_pages
from statement_site.pages.redirects import redirect_pages
from statement_site.pages.revision import revision_pages
from statement_site.pages.search import opensearch_file, search_page
from statement_site.pages.social import social_page
from statement_site.pages.statement import statement_pages
from statement_site.pages.term import term_pages
from statement_site.pages.terms import terms_pages

Output = Callable[[Material], Iterable[Page]]

#: What a site is made of.
OUTPUTS: tuple[Output, ...] = (
    home_page,
    statement_pages,
    parallel_pages,
    revision_pages,
    chronology_pages,
    terms_pages,
    term_pages,
    feeds_page,
    changes_page,
    data_page,
    api_pages,
    harvest_pages,
    search_page,
    opensearch_file,
    about_page,
    not_found_page,
    redirect_pages,
    asset_pages,
    social_page,
)

#: What is made from the list of all those pages.
OVERVIEWS: tuple[Callable[[Material, Sequence[Page]], Iterable[Page]], ...] = (sitemap, robots)


def plan(material: Material, outputs: Iterable[Output] = OUTPUTS) -> tuple[Page, ...]:
    """Every page of the site: addresses now, contents when they are asked for."""
    made = [page for output in outputs for page in output(material)]
    return (*made, *_overviews(material, made))


def _overviews(material: Material, made: Sequence[Page]) -> Iterator[Page]:
    for overview in OVERVIEWS:
        yield from overview(material, made)
