"""For which country one speaks whose office names none: the one with which sentences of his text begin."""

from __future__ import annotations

import re
from collections import Counter

from statement_site.importing.layout.wording import prose
from statement_site.importing.parties.voice import Voice
from statement_site.usage.parties import Party
from statement_site.usage.sentences import sentences

#: So many sentences begin with the name of one's own country, at least.
_FEWEST = 2

#: What stands before a name at the beginning of a sentence.
_ARTICLE = re.compile(
    r"[«“„\"' ]*(?:(?:the|la|el|le|les|los|die|der|il|o|a) |l[’']|ال)?", re.IGNORECASE
)


def country_of_subject(voice: Voice) -> list[Party]:
    """The country with whose name the most sentences begin, if no other has as many."""
    begun: Counter[str] = Counter()
    for sentence in sentences(prose(voice.division.text)):
        named = voice.gazetteer.mentions(sentence[:_NEAR])[:1]
        article = _ARTICLE.match(sentence)
        if named and article and named[0].start <= article.end() and not named[0].is_adjective:
            begun[named[0].country] += 1
    (key, count), (_, other) = [*begun.most_common(2), ("", 0), ("", 0)][:2]
    return (
        [(key, f"{count} sentences begin with its name")]
        if count >= max(_FEWEST, other + 1)
        else []
    )


#: So near to the beginning of a sentence ends the name with which it begins, in characters.
_NEAR = 60
