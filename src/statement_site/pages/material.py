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

    `statements` and `lists`, ids and addresses, are those whose pages may be planned otherwise than they
    last were; None means all of them. `data` says whether
    the archive is given out as data.
    """

    archive: Archive
    about: Body
    assets: Mapping[str, bytes]
    statements: AbstractSet[str] | None = None
    lists: AbstractSet[str] | None = None
    data: bool = True
    verifier: bytes = b""

    @property
    def settings(self) -> Settings:
        """What site.yaml says."""
        return self.archive.lexicon.settings
