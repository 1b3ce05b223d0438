"""What a check looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.model.body import Body
from statement_site.model.page import Page
from statement_site.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Inspection:
    """All statements by id (drafts and embargoed ones too), the published archive, its pages, the body of the page about it."""

    statements: Mapping[str, Statement]
    archive: Archive
    pages: tuple[Page, ...]
    about: Body
