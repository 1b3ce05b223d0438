"""For which country one speaks who says “my country” and names it, or names no other so often."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from statement_site.importing.layout.marks import is_salutation
from statement_site.importing.layout.wording import bare, prose
from statement_site.importing.raw import quoted
from statement_site.usage.addressing import FIRST_PERSON, GREETS, OWN_COUNTRY
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.parties import Party
from statement_site.usage.speakers import STANCE

#: So near behind “my country” or “on behalf of” stands its name, in characters.
_NEAR = 40

#: What makes of a country behind “my country” another one.
_WITH = re.compile(
    r"\b(?:with|con|avec|mit|com|neighbou?r\w*|vecin\w*|voisin\w*|nachbar\w*|vizinh\w*|vicin\w*)\b",
    re.IGNORECASE,
)

#: Among so many of the first lines stand the greetings.
_GREETINGS = 12

#: So often is one's own country named at least, and so many times as often as the next.
_OFTEN, _MORE = 2, 1.5


def greeting(speech: Sequence[str]) -> str:
    """The words with which a speech speaks to those who hear it: its salutations, and a long one up to “I” or “we”."""
    salutations = [line for line in speech[:_GREETINGS] if is_salutation(line)]
    first = bare(speech[0]) if speech and GREETS.match(bare(speech[0])) else ""
    said = FIRST_PERSON.search(first)
    return prose((first[: said.start()] if said else first, *salutations))


def country_of_speech(speech: Sequence[str], gazetteer: Gazetteer) -> list[Party]:
    """The country that the one who gives a speech calls his own, else the one that he names most by far.

    Those whom he greets are of other countries.
    """
    text = prose(speech)
    for own in OWN_COUNTRY.finditer(text):
        around = text[own.start() : own.end() + _NEAR].split("\n")[0]
        named = gazetteer.mentions(around)
        if named and not _WITH.search(around[: named[0].start]):
            return [(named[0].country, quoted(around))]
    stances = Counter(
        mention.country
        for mention in gazetteer.mentions(text)
        if not mention.is_adjective and STANCE.match(text, mention.end)
    ).most_common(2)
    if stances and (len(stances) == 1 or stances[0][1] > stances[1][1]):
        return [(stances[0][0], f"says {stances[0][1]} times what it thinks")]
    others = {mention.country for mention in gazetteer.mentions(greeting(speech))}
    named_in = (mention.country for mention in gazetteer.mentions(text))
    counts = Counter(key for key in named_in if key not in others).most_common(2)
    if not counts or counts[0][1] < _OFTEN:
        return []
    is_first = len(counts) == 1 or counts[0][1] >= _MORE * counts[1][1]
    return [(counts[0][0], f"named {counts[0][1]} times")] if is_first else []
