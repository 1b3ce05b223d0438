"""What pages are planned from."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.model.body import Body
from statement_site.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Material:
    """The archive, the body of the page about it, and the files of the theme.

    `touched` are the statements of which a page of their own may be planned otherwise than it last
    was; None means all of them.
    """

    archive: Archive
    about: Body
    assets: Mapping[str, bytes]
    touched: AbstractSet[str] | None = None

    @property
    def settings(self) -> Settings:
        """What site.yaml says."""
        return self.archive.lexicon.settings
