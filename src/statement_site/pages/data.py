"""The page that explains, to people, what of the archive there is as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.formats.data import csv_table, json_lines, sqlite_archive
from statement_site.formats.data.dataset_ld import dataset
from statement_site.formats.data.download import Download
from statement_site.formats.json_ld import json_ld_text
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.pages.views import Frame
from statement_site.reading.phrases import phrase

#: The whole archive in one file: the name, its title, its media type.
DOWNLOADS = (
    (urls.TABLE, "Table (CSV)", csv_table.MEDIA_TYPE),
    (urls.LINES, "JSON Lines", json_lines.MEDIA_TYPE),
    (urls.DATABASE, "SQLite", sqlite_archive.MEDIA_TYPE),
)


@dataclass(frozen=True, slots=True)
class DataView:
    """What the page shows: the number of statements, an example for the API, the data set for machines."""

    frame: Frame
    count: int
    example: str
    linked_data: str


def data_page(material: Material) -> Iterator[Page]:
    """The page, for a site with data."""
    if material.data:
        archive = material.archive
        example = archive.slips[0].id if archive.slips else ""
        yield Page(urls.DATA, _view, "data.html", (len(archive.slips), example, *_extent(archive)))


def _extent(archive: Archive) -> tuple[tuple[str, ...], tuple[str, str]]:
    """The languages of an archive, and the first and the last year that its dates can mean."""
    languages = tuple(archive.indexes["languages"].listings)
    spans = [slip.order for slip in archive.slips if slip.order and slip.order[0][0] > 0]
    if not spans:
        return languages, ("", "")
    first, last = min(start[0] for start, _ in spans), max(end[0] for _, end in spans)
    return languages, (f"{first:04d}", f"{last:04d}")


def _view(edition: Edition, page: Page) -> DataView:
    count, example, languages, years = page.values
    return DataView(
        frame=edition.frame(urls.DATA, title=edition.phrases.say(phrase("Data"))),
        count=count,
        example=f"api/statements/{example}.json" if example else "",
        linked_data=_dataset(edition, languages, years),
    )


def _dataset(edition: Edition, languages: tuple[str, ...], years: tuple[str, str]) -> str:
    site = edition.settings.url
    if not site:
        return ""
    url = urls.absolute(site, urls.DATA)
    downloads = [Download(name, name, title, kind, 0, "") for name, title, kind in DOWNLOADS]
    said = dataset(
        name=edition.house.site,
        description=edition.description,
        url=url,
        folder=url,
        publisher=edition.house.publisher,
        languages=languages,
        days=years,
        downloads=downloads,
    )
    return json_ld_text(said)
