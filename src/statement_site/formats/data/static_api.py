"""The static API: files that programs ask for as they would ask a service. Standard: RFC 8259 (JSON).

A record is `json_line` of it. Lists hold statements in short, each written once by `short_line` and
set into any list. `open_api` describes all of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import orjson

from statement_site.model import urls

MEDIA_TYPE = "application/json"

API = "api/"
INDEX = f"{API}index.json"
STATEMENTS = f"{API}statements.json"


@dataclass(frozen=True, slots=True)
class Short:
    """A statement in a list: `date` is EDTF, `url` the whole address of its page; "" is unknown."""

    id: str
    title: str
    date: str
    url: str


@dataclass(frozen=True, slots=True)
class ListedTerm:
    """A term of a facet, with the number of its statements."""

    facet: str
    key: str
    slug: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class ListedFacet:
    """Something that statements are found by: its key (`countries`), its name, its terms."""

    key: str
    name: str
    terms: tuple[ListedTerm, ...]


def record_file(statement_id: str) -> str:
    """Where the record of a statement stands."""
    return f"{API}statements/{statement_id}.json"


def term_file(facet: str, slug: str) -> str:
    """Where a term stands."""
    return f"{API}{facet}/{slug}.json"


def short_line(short: Short, site: str) -> bytes:
    """A statement, to stand in any list; `site` is the address of the site, with its slash."""
    line = orjson.dumps(
        {
            "statement": short.id,
            "title": short.title,
            "date": short.date or None,
            "url": short.url or None,
            "api": urls.absolute(site, record_file(short.id)),
        }
    )
    return bytes(memoryview(line))  # what orjson returns has kilobytes to spare, and this is kept


def statements_text(lines: Iterable[bytes]) -> bytes:
    """The list of all statements, of lines that `short_line` wrote."""
    kept = list(lines)
    return _listed({"count": len(kept)}, kept)


def term_text(term: ListedTerm, lines: Iterable[bytes]) -> bytes:
    """A term with its statements, of lines that `short_line` wrote."""
    head = {"facet": term.facet, "key": term.key, "name": term.name, "count": term.count}
    return _listed(head, lines)


def index_text(title: str, count: int, facets: Iterable[ListedFacet], site: str) -> bytes:
    """The entry: the number of statements, the facets and their terms, and where each stands."""
    document = {
        "title": title,
        "count": count,
        "statements": urls.absolute(site, STATEMENTS),
        "facets": [
            {
                "key": facet.key,
                "name": facet.name,
                "count": len(facet.terms),
                "terms": [_term(term, site) for term in facet.terms],
            }
            for facet in facets
        ],
    }
    return orjson.dumps(document) + b"\n"


def _term(term: ListedTerm, site: str) -> dict[str, Any]:
    api = urls.absolute(site, term_file(term.facet, term.slug))
    return {"key": term.key, "name": term.name, "count": term.count, "api": api}


def _listed(head: dict[str, Any], lines: Iterable[bytes]) -> bytes:
    opened = orjson.dumps(head)[:-1] + b',"statements":[\n'
    return b"".join((opened, b",\n".join(lines), b"\n]}\n"))
