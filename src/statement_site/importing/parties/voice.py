"""A text of which it is asked who speaks in it: its title, its opening, its house."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from statement_site.importing.layout.division import Division
from statement_site.importing.layout.marks import is_salutation
from statement_site.importing.layout.wording import bare, prose
from statement_site.importing.parties.speaking import (
    is_of_one,
    is_of_several,
    tells_of_encounter,
    tells_of_meeting,
)
from statement_site.importing.title.headline import Headline
from statement_site.usage.addressing import ANSWER, QUESTION, TO_ONE
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.messages import MESSAGE, SYMPATHY
from statement_site.usage.publishers import (
    is_forum,
    is_house_of_organization,
    is_of_organization,
    is_organization,
)
from statement_site.usage.sentences import first_sentence
from statement_site.usage.speakers import ONE, SPEECH

#: Among so many of the first lines of a page stands whose it is.
_TOP = 6

#: Among so many of the first lines stands the first answer, where a text begins with a question.
_QUESTIONS = 6


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
        """The first sentence of the text; of an answer, where a question stands before it."""
        if QUESTION.match(self.division.lead):
            answers = (ANSWER.match(bare(line)) for line in self.division.text[:_QUESTIONS])
            said = (each.string[each.end() :].strip() for each in answers if each)
            if answer := next(filter(None, said), ""):
                return first_sentence(answer)
        return first_sentence(self.division.lead)

    @cached_property
    def is_of_house(self) -> bool:
        """Whether the page is that of an organization of states."""
        site = self.headline.site or self.noted
        top = map(bare, self.division.above[:_TOP])
        is_named = is_organization(site) or any(map(is_house_of_organization, top))
        return is_of_organization(self.url) or is_named

    @property
    def is_of_own_house(self) -> bool:
        """Whether the page is that of an organization which is not the meeting place of its members’ speakers."""
        return self.is_of_house and not is_forum(self.url)

    @property
    def is_of_states(self) -> bool:
        """Whether states speak, and no organization."""
        return not (self.names_organization or self.is_of_house)

    @cached_property
    def by_several(self) -> bool:
        """Whether the text is a joint one, or tells of two who met."""
        return is_of_several(self.title, self.division.lead, self.gazetteer.usage)

    @cached_property
    def is_message(self) -> bool:
        """Whether one writes to another, by the title and by what leads to the text or how that begins."""
        near = (self.first, self.division.released, *self.division.text[:2])
        is_near = any(MESSAGE.search(words) or TO_ONE.match(words) for words in near)
        is_near = is_near or any(map(is_salutation, self.division.text[:1]))
        is_of_feeling = is_near and SYMPATHY.search(prose(near))
        return bool(MESSAGE.search(self.title) and (SYMPATHY.search(self.title) or is_of_feeling))

    @cached_property
    def is_of_pair(self) -> bool:
        """Whether two speak, and not one alone, or one writes to the other."""
        is_of_one_alone = is_of_one(self.title, ONE) or is_of_one(self.title, SPEECH)
        return (self.by_several and not is_of_one_alone) or self.is_message

    @cached_property
    def tells_of_two(self) -> bool:
        """Whether a title says that two met, or the first sentence tells of it, or one writes to the other."""
        is_told = tells_of_encounter(self.first, self.gazetteer.usage)
        return is_told or tells_of_meeting(self.title) or self.is_message
