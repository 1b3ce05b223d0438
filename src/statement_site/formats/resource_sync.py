"""What harvesters read. Standard: ResourceSync (ANSI/NISO Z39.99-2017), over sitemaps.org's form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

#: How many resources one list may name, as sitemaps.org limits it.
MOST_RESOURCES = 50_000

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:rs="http://www.openarchives.org/rs/terms/"'
)


@dataclass(frozen=True, slots=True)
class Change:
    """A resource that changed: its whole address, and when, as an RFC 3339 time."""

    url: str
    time: str


def description(capability_list: str, about: str) -> str:
    """What a site has to harvest: where its capability list stands, and the page that explains it."""
    return _list("description", "", about, [_resource(capability_list, "capabilitylist")])


def capability_list(resources: str, changes: str, up: str) -> str:
    """The lists of a site; `up` is its description."""
    listed = [_resource(resources, "resourcelist"), _resource(changes, "changelist")]
    return _list("capabilitylist", "", up, listed, relation="up")


def resource_list(urls: Iterable[str], at: str, up: str) -> str:
    """Every resource, as they are since a time; `up` is the capability list."""
    return _list("resourcelist", f'at="{at}"', up, [_resource(url) for url in urls], relation="up")


def resource_list_index(lists: Iterable[str], at: str, up: str) -> str:
    """The parts of a resource list that is too long for one."""
    told = "".join(f"<sitemap><loc>{escape(url)}</loc></sitemap>\n" for url in lists)
    head = f'<rs:ln rel="up" href="{escape(up)}"/>\n<rs:md capability="resourcelist" at="{at}"/>\n'
    return f"{_HEAD}<sitemapindex {_SPACES}>\n{head}{told}</sitemapindex>\n"


def change_list(changes: Iterable[Change], since: str, up: str) -> str:
    """What changed since a time, the earliest first, as the standard asks."""
    listed = [
        f"<url><loc>{escape(change.url)}</loc><lastmod>{change.time}</lastmod>"
        f'<rs:md change="updated" datetime="{change.time}"/></url>\n'
        for change in changes
    ]
    return _list("changelist", f'from="{since}"', up, listed, relation="up")


def _resource(url: str, capability: str = "") -> str:
    told = f'<rs:md capability="{capability}"/>' if capability else ""
    return f"<url><loc>{escape(url)}</loc>{told}</url>\n"


def _list(
    capability: str, more: str, link: str, listed: Iterable[str], relation: str = "describedby"
) -> str:
    said = f'capability="{capability}"' + (f" {more}" if more else "")
    head = f'<rs:ln rel="{relation}" href="{escape(link)}"/>\n<rs:md {said}/>\n'
    return f"{_HEAD}<urlset {_SPACES}>\n{head}{''.join(listed)}</urlset>\n"
