"""What a check looks at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.model.body import Body
from statement_site.model.ledger import Ledger
from statement_site.model.page import Page
from statement_site.model.slip import Slip
from statement_site.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Inspection:
    """All slips by id (of drafts and embargoed statements too), the published archive, its pages.

    `about` is the body of the page about the archive; `unread` are the ids of statements whose
    files could not be read; `fetch` takes a statement from the shelf; `ledger` is what was published.
    """

    slips: Mapping[str, Slip]
    archive: Archive
    pages: tuple[Page, ...]
    about: Body
    unread: AbstractSet[str]
    fetch: Callable[[str], Statement]
    ledger: Ledger
