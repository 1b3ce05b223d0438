"""What pages are planned from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from statement_site.archive.archive import Archive
from statement_site.model.body import Body
from statement_site.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Material:
    """The archive, the body of the page about it, and the files of the theme."""

    archive: Archive
    about: Body
    assets: Mapping[str, bytes]

    @property
    def settings(self) -> Settings:
        """What site.yaml says."""
        return self.archive.lexicon.settings
