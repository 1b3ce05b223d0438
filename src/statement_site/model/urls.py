"""Addresses: the one place that knows where a page stands and how one page links to another.

An address is relative to the site's root and ends with a slash (`statements/ID/`) or names a file
(`404.html`). Links name `index.html`, so that the site can be read from a folder without a server.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

#: What most addresses are made of: nothing that would have to be escaped.
_PLAIN = re.compile(r"[A-Za-z0-9/._~-]*", re.ASCII)

HOME = ""
STATEMENTS = "statements/"
ABOUT = "about/"
SEARCH = "search/"
NOT_FOUND = "404.html"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
OPENSEARCH = "opensearch.xml"
PICTURE = "social.png"
ASSETS = "assets/"
FEEDS = "feeds/"
CHANGES = "changes/"

#: The page about data, with the names of the files in its folder that hold the whole archive.
DATA = "data/"
TABLE, LINES, DATABASE = "statements.csv", "statements.jsonl", "statements.sqlite"
PACKAGE, SCHEMA = "datapackage.json", "statements.schema.json"
OPEN_API = "api/openapi.json"

#: Where harvesters look first, and the lists that they are led to.
WELL_KNOWN = ".well-known/resourcesync"
HARVEST = "harvest/"
CAPABILITIES = "harvest/capabilitylist.xml"
RESOURCES = "harvest/resourcelist.xml"
CHANGE_LIST = "harvest/changelist.xml"

#: The names of feeds, beside the list that they are of.
ATOM, JSON_FEED = "feed.atom", "feed.json"

#: The names of the files beside a text's page that hold the text alone.
MARKDOWN, PLAIN_TEXT = "text.md", "text.txt"

#: The folder of the search index, which is made from the written pages.
SEARCH_INDEX = "pagefind"

#: The manifest of the site, and the script by which readers check against it.
MANIFEST, VERIFIER = "manifest-sha256.txt", "verify.py"

#: What is made when the pages are written: files, and a folder, that no page can take the place of.
MADE_AFTER_PAGES = (
    SEARCH_INDEX,
    MANIFEST,
    *(f"{DATA}{name}" for name in (TABLE, LINES, DATABASE, PACKAGE, SCHEMA)),
)


def text(statement_id: str, variant: tuple[str, ...] = ()) -> str:
    """Where a text stands: `statements/ID/`, `statements/ID/es/`, `statements/ID/v1/`."""
    return STATEMENTS + "".join(f"{part}/" for part in (statement_id, *variant))


def parallel(statement_id: str, variant: tuple[str, ...]) -> str:
    """Where a translation stands beside its original: `statements/ID/es/beside/`."""
    return f"{text(statement_id, variant)}beside/"


def revision(statement_id: str, variant: tuple[str, ...]) -> str:
    """Where an earlier version stands beside what took its place: `statements/ID/v1/changed/`."""
    return f"{text(statement_id, variant)}changed/"


def numbered(address: str, number: int) -> str:
    """Where page `number`, counted from 1, of a paginated list stands."""
    return address if number == 1 else f"{address}page/{number}/"


#: What `numbered` adds for the second part and those after it.
_FURTHER_PART = re.compile(r"(?<=/)page/[0-9]+/$")


def first_part(address: str) -> str:
    """Where the list begins of which a part stands at an address."""
    return _FURTHER_PART.sub("", address)


def feed(address: str, name: str, number: int = 1) -> str:
    """Where the feed of page `number` of the list at an address stands."""
    return f"{numbered(address, number)}{name}"


def file_of(address: str) -> str:
    """The file to write for an address, relative to the output folder."""
    return f"{address}index.html" if address == "" or address.endswith("/") else address


def link(address: str, fragment: str = "") -> str:
    """The address as a link from the site's root, escaped as RFC 3986 asks."""
    file = file_of(address)
    if not _PLAIN.fullmatch(file):
        file = quote(file, safe="/-._~")
    return f"{file}#{quote(fragment)}" if fragment else file


def root_of(address: str, site: str = "") -> str:
    """What leads from a page back to the site's root: `../../`, or `./` from the root itself.

    The page for addresses that lead nowhere is shown at every depth, where relative links would lead
    astray: from it, and from it alone, the path of the site's own address.
    """
    if address == NOT_FOUND:
        return urlsplit(site).path or "/"
    return "../" * address.count("/") or "./"


def relative(start: str, address: str, fragment: str = "") -> str:
    """A link from the page at `start` to the page at `address`."""
    return root_of(start) + link(address, fragment)


def whole(site: str, linked: str) -> str:
    """The whole address that a link from the site's root leads to."""
    return site + linked.removesuffix("index.html")


def absolute(site: str, address: str) -> str:
    """The whole address of a page, for a site whose own address ends with a slash."""
    return site + (address if _PLAIN.fullmatch(address) else quote(address, safe="/-._~"))
