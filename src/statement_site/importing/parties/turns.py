"""Who speaks in turns, as the labels before the words of each tell: “В.Путин:”, “Norway – Minister Ada Example:”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from statement_site.importing.layout.wording import bare
from statement_site.importing.parties.voice import Voice
from statement_site.importing.raw import quoted
from statement_site.usage.addressing import ANSWER, QUESTION
from statement_site.usage.office_holders.holder import holder_of
from statement_site.usage.office_holders.spoken_for import spoken_for
from statement_site.usage.parties import Party

#: The label of one who speaks, with his country before a dash, or before a colon alone.
_WITH_COUNTRY = re.compile(r"(?P<country>[^\d:–—-]{4,40}) [–—-] [^:.]{3,60}[:：]")
_LABEL = re.compile(r"(?P<who>[A-ZÀ-ÞА-ЯЁІЇЄҐ][^:：?!]{2,60})[:：](?:\s|$)")

#: A label of an initial and the name of a family: “В.Путин”.
_INITIAL = re.compile(r"[A-ZÀ-ÞА-ЯЁІЇЄҐ]\. ?(?P<family>[^\W\d_]{3,}(?:-[^\W\d_]+)?)")

#: So many lines tell who speaks in turns, and so many countries do where two speak.
_TURNS, _PAIR = 40, 2

#: So many spaces has the label of one who speaks, at most.
_SPACES_OF_LABEL = 8


def countries_of_labels(voice: Voice) -> list[Party]:
    """The countries of those who speak in turns; of one alone, where two must have spoken or he stands above the text."""
    lines = [bare(line) for line in voice.division.text[:_TURNS]]
    named = [party for line in lines for party in _named_in(line, voice)]
    is_of_several = len({key for key, _ in named}) >= _PAIR
    return [*(named if is_of_several or voice.is_of_pair else ()), *_named_above(voice)]


def _named_in(line: str, voice: Voice) -> Iterator[Party]:
    """The country of the label with which a line begins, if there is one."""
    with_country = _WITH_COUNTRY.fullmatch(line)
    for mention in voice.gazetteer.mentions(with_country["country"]) if with_country else ():
        if with_country and mention.words == with_country["country"]:
            yield mention.country, quoted(line)
    label = _LABEL.match(line)
    if label is None or QUESTION.match(line) or ANSWER.match(line):
        return
    who = label["who"]
    yield from ((each.country, each.told) for each in spoken_for(who, voice.gazetteer) if each.told)
    initial = _INITIAL.fullmatch(who)
    holder = holder_of([initial["family"]], voice.gazetteer.year) if initial else None
    if holder:
        yield holder.country, holder.told


def _named_above(voice: Voice) -> Iterator[Party]:
    """The country of one who stands by his office and name in capitals above the text, as in a transcript."""
    label = bare(next(iter(voice.division.above[-1:]), ""))
    is_label = label.isupper() and label.count(" ") <= _SPACES_OF_LABEL
    held = spoken_for(label, voice.gazetteer) if is_label else ()
    yield from ((each.country, each.told) for each in held if each.told)
