"""The supplements of a part of a list of statements: its feeds, and files that cite them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from statement_site.model.page import Page, Supplements
from statement_site.pages.citations import CITATION_FILES, list_citations
from statement_site.pages.edition import Edition
from statement_site.pages.feeds import FeedPart, feed_names, feeds


def list_files(
    site: str, number: int, make: Callable[[Any, Page], Iterable[bytes]]
) -> Supplements | None:
    """The files beside a part of a list; none where the site has no address, which they must name."""
    if not site:
        return None
    return Supplements((*feed_names(number), *(file.link for file in CITATION_FILES)), make)


def files_of(edition: Edition, part: FeedPart, ids: Sequence[str]) -> Iterator[bytes]:
    """What stands in these files for the statements of the part."""
    yield from feeds(edition, part, ids)
    yield from list_citations(edition, ids)
