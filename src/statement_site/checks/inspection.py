"""What a check looks at."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.model.body import Body
from statement_site.model.page import Page
from statement_site.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Inspection:
    """All statements by id (drafts and embargoed ones too), the published archive, its pages.

    `about` is the body of the page about the archive; `unread` are the ids of statements whose
    files could not be read.
    """

    statements: Mapping[str, Statement]
    archive: Archive
    pages: tuple[Page, ...]
    about: Body
    unread: AbstractSet[str]
