"""The supplements of a part of a list of statements: its feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from statement_site.model.page import Page, Supplements
from statement_site.pages.feeds import feed_names


def list_files(
    site: str, number: int, make: Callable[[Any, Page], Iterable[bytes]]
) -> Supplements | None:
    """The files beside a part of a list; none where the site has no address, which they must name."""
    return Supplements(feed_names(number), make) if site else None
