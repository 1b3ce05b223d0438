"""What site.yaml says, with good defaults for what it leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

CLOSED, OPEN = "closed", "open"


@dataclass(frozen=True, slots=True)
class ExtraField:
    """A field of the site's own: its name (`volume` or `source.volume`) and its label."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Settings:
    """The site's settings.

    Without `title` or `description` the interface has words for them. `url` ends with a slash, or is
    empty where the site has no address yet. `language` is a BCP 47 tag; `per_page` and `pairs_up_to` are counts of statements and countries.
    """

    title: str = ""
    description: str = ""
    url: str = ""
    language: str = "en"
    publisher: str = ""
    undated: bool = False
    vocabulary: Mapping[str, str] = field(default_factory=dict)
    fields: tuple[ExtraField, ...] = ()
    per_page: int = 50
    pairs_up_to: int = 12
