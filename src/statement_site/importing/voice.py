"""A text of which it is asked who speaks in it: its title, its opening, its house."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from statement_site.importing.layout.division import Division
from statement_site.importing.speaking import first_sentence, is_of_several
from statement_site.importing.title.headline import Headline
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.publishers import is_of_organization, is_organization


@dataclass(frozen=True)
class Voice:
    """A text with its page, by which one can tell who speaks.

    `url` is the address of the page, `noted` the publisher that was noted of it, `language` its tag
    (BCP 47), and `names_organization` whether an organization was recognised in it as one who speaks.
    """

    headline: Headline
    division: Division
    gazetteer: Gazetteer
    url: str
    noted: str
    language: str
    names_organization: bool

    @property
    def title(self) -> str:
        """The title."""
        return self.headline.title

    @cached_property
    def first(self) -> str:
        """The first sentence of the text."""
        return first_sentence(self.division.lead)

    @cached_property
    def is_of_house(self) -> bool:
        """Whether the page is that of an organization of states."""
        site = self.headline.site or self.noted
        return is_of_organization(self.url) or is_organization(site)

    @property
    def is_of_states(self) -> bool:
        """Whether states speak, and no organization."""
        return not (self.names_organization or self.is_of_house)

    @cached_property
    def by_several(self) -> bool:
        """Whether the text is a joint one, or tells of two who met."""
        return is_of_several(self.title, self.division.lead, self.gazetteer.usage)
