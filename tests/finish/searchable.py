"""Makes the search index of a written site, as a build does."""

from __future__ import annotations

from pathlib import Path

from statement_site.finish.search import MARK_FILE, Indexing, forget_other_index


def make_searchable(site: Path) -> bool:
    """Make the index of a site, unless there is one of the same pages; whether it was made.

    Raises:
        SearchProblem: it could not be made.
    """
    before = _made(site)
    with Indexing(site) as index:
        index.begin()
        index.end()
    if not index.stands:
        forget_other_index(site)
    return _made(site) not in (before, None)


def _made(site: Path) -> int | None:
    mark = site / MARK_FILE
    return mark.stat().st_ino if mark.is_file() else None
