"""To whom a message goes: condolences, congratulations, a letter, a telegram."""

from __future__ import annotations

import re
from collections.abc import Iterator

from statement_site.importing.raw import quoted
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.messages import MESSAGE, SENDER, TO
from statement_site.usage.parties import Party

#: So near behind its word stands to whom a message goes, in characters; in a first sentence, at most.
_NEAR = 160

#: Scripts of languages that join “to” to the word, or say it by the ending.
_OTHER_SCRIPT = re.compile(r"[\u0370-\uffff]")


def addressees(title: str, first: str, gazetteer: Gazetteer) -> list[Party]:
    """The country to which the title says that a message went, else the first sentence."""
    for words in (title, first):
        found = list(_named_behind(words, gazetteer))
        if found:
            return found
    named = gazetteer.mentions(first) if MESSAGE.search(title) and MESSAGE.search(first) else ()
    nouns = [mention for mention in named if not mention.is_adjective]
    return [(nouns[0].country, quoted(nouns[0].words))] if nouns else []


def _named_behind(words: str, gazetteer: Gazetteer) -> Iterator[Party]:
    """The country of who sent a message, where an office stands before it, and then of whom it reaches."""
    message = MESSAGE.search(words)
    if message is None:
        return
    for mention in gazetteer.mentions(words):
        between = words[message.start() : mention.start]
        if message.end() > mention.end or len(between) > _NEAR:
            continue
        is_reached = _reaches(between, gazetteer.usage.language)
        if is_reached or SENDER.search(between):
            yield mention.country, quoted(words[message.start() : mention.end])
        if is_reached:
            return


def _reaches(between: str, language: str) -> bool:
    """Whether “to” stands before a country, or a sign that the language needs none."""
    if language == "fa":  # whose “to” is a word of its own
        return bool(TO.search(between))
    return bool(TO.search(between)) or bool(_OTHER_SCRIPT.search(between))
