"""The lists by which libraries harvest an archive: all texts, and those that were amended."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.archive.archive import Archive
from statement_site.formats.feed import NO_TIME, time_of
from statement_site.formats.resource_sync import (
    MOST_RESOURCES,
    Change,
    capability_list,
    change_list,
    description,
    resource_list,
    resource_list_index,
)
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.pages.material import Material
from statement_site.reading.dates import parse_date


def harvest_pages(material: Material) -> Iterator[Page]:
    """The lists, for a site with an address and data; each text is harvested as its Markdown."""
    if not (material.data and material.settings.url):
        return
    archive = material.archive
    texts = tuple(
        urls.text(slip.id, text.variant) + urls.MARKDOWN
        for slip in archive.slips
        for text in slip.texts
    )
    yield Page(urls.WELL_KNOWN, _description, listed=False)
    yield Page(urls.CAPABILITIES, _capabilities, listed=False)
    yield Page(urls.CHANGE_LIST, _changes, values=_amended(archive), listed=False)
    at = _latest(archive)
    if len(texts) <= MOST_RESOURCES:
        yield Page(urls.RESOURCES, _resources, values=(at, *texts), listed=False)
        return
    names = []
    for start in range(0, len(texts), MOST_RESOURCES):
        names.append(f"{urls.HARVEST}resourcelist-{start // MOST_RESOURCES + 1}.xml")
        part = texts[start : start + MOST_RESOURCES]
        yield Page(names[-1], _resources, values=(at, *part), listed=False)
    yield Page(urls.RESOURCES, _index, values=(at, *names), listed=False)


def _latest(archive: Archive) -> str:
    """The beginning of the day of the newest statement: a build knows no other time."""
    newest = next((slip for slip in archive.slips if slip.order), None)
    return time_of(newest.order[0], None) if newest and newest.order else NO_TIME


def _amended(archive: Archive) -> tuple[tuple[str, str], ...]:
    """The addresses of texts that were amended and when, the earliest first."""
    found = [
        (time_of(parse_date(text.superseded[0]).sort_key[0], None), slip.id, text.variant[1:])
        for slip in archive.slips
        for text in slip.texts
        if text.superseded[0]
    ]
    return tuple(
        (when, urls.text(statement_id, variant) + urls.MARKDOWN)
        for when, statement_id, variant in sorted(found)
    )


def _description(edition: Edition, _: Page) -> str:
    return description(_whole(edition, urls.CAPABILITIES), _whole(edition, urls.DATA))


def _capabilities(edition: Edition, _: Page) -> str:
    lists = (_whole(edition, urls.RESOURCES), _whole(edition, urls.CHANGE_LIST))
    return capability_list(*lists, up=_whole(edition, urls.WELL_KNOWN))


def _resources(edition: Edition, page: Page) -> str:
    at, *texts = page.values
    whole = (_whole(edition, each) for each in texts)
    return resource_list(whole, at, _whole(edition, urls.CAPABILITIES))


def _index(edition: Edition, page: Page) -> str:
    at, *names = page.values
    whole = (_whole(edition, each) for each in names)
    return resource_list_index(whole, at, _whole(edition, urls.CAPABILITIES))


def _changes(edition: Edition, page: Page) -> str:
    changes = [Change(_whole(edition, address), when) for when, address in page.values]
    since = changes[0].time if changes else NO_TIME
    return change_list(changes, since, _whole(edition, urls.CAPABILITIES))


def _whole(edition: Edition, address: str) -> str:
    return urls.absolute(edition.settings.url, address)
