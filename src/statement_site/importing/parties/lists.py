"""Countries that a text lists one after the other, above it or in its opening."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from statement_site.importing.layout.division import Division
from statement_site.importing.layout.wording import bare, prose
from statement_site.usage.formal_names import OF_A_STATE
from statement_site.usage.gazetteer import Gazetteer, NamedCountry
from statement_site.usage.joining import AND
from statement_site.usage.messages import ON_BEHALF
from statement_site.usage.parties import Party, parties
from statement_site.usage.stems import is_unknown
from statement_site.usage.usage import Usage

#: What may stand between the countries of a list: a comma or “and”, particles, and words of their formal names.
_PARTICLE = r"(?:the|of|la|el|los|las|le|les|de|del|d[aeo]s?|du|des|der|die|dem|di)\b|[ld][’']"
_BETWEEN = re.compile(
    rf"[\s,;、/–-]*{AND}?[\s,]*(?:\b(?:{_PARTICLE}|{OF_A_STATE.pattern})\s*){{0,8}}"
)
_LONGEST_BETWEEN, _AND = 90, re.compile(AND)

#: One that is no country, in the midst of a list: “…, Japan, the Council of Europe, and Kenya”.
_OTHER = re.compile(rf",[^.;:()]{{3,50}},\s*(?:{AND}\s+)?(?:(?:the|la|le|el)\s+)?")

#: What is before countries that are spoken of.
_TOPIC = re.compile(
    r"\b(?:discuss\w*|address\w*|rais(?:ed|ing)|cover(?:ed|ing)|on|about|regarding|concerning|against|in"
    r"|including|sobre|sur|concernant|و?(?:أشقائنا|إخواننا|إخوتنا|أشقائه)) (?:[\w’'-]+ ){0,2}$",
    re.IGNORECASE,
)

#: So much of a text can be the list of those who speak, in characters, and so many are a list.
_OPENING = 6000
_PAIR, _LIST = 2, 3

#: So many lines above a text are its heading, each shorter than so many characters.
_LINES, _LONGEST = 12, 300


def listed(division: Division, gazetteer: Gazetteer, speaking: AbstractSet[str]) -> list[Party]:
    """The countries listed above the text and in its opening, where a text is a joint one.

    Where two others are known to be `speaking`, those listed in the opening are spoken of.
    """
    heading = heading_of(division.above)
    opening = [*_lists(prose(division.text[:2])[:_OPENING], gazetteer, is_lead=True)]
    is_topic = len(speaking) >= _PAIR and speaking.isdisjoint(key for key, _ in opening)
    by_name = _by_name(prose(division.text[:2])[:_OPENING], gazetteer)
    if by_name:
        return by_name  # a second list is of those who were present
    return [*_lists(heading, gazetteer), *([] if is_topic else opening)]


#: So near to its beginning names a part of a list the country, in characters.
_FIRST_WORDS = 150


def _by_name(text: str, gazetteer: Gazetteer) -> list[Party]:
    """The countries of those whom an opening lists by their names, each with his own, between semicolons."""
    parts = text.split("\n", maxsplit=1)[0].split(";")
    named = [gazetteer.mentions(part[:_FIRST_WORDS])[:1] for part in parts]
    if len(parts) < _LIST or not all(named):
        return []
    return [(first.country, first.words) for mentions in named for first in mentions]


#: So many characters stand between two whom an opening names one by one, and so many capitals in a name.
_BETWEEN_NAMES, _CAPITALS = 130, 2

#: The end of a sentence or of a part of it, and a word with a capital.
_END, _CAPITAL = re.compile(r"[;:?!]|\w{4}\. "), re.compile(r"\b[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]\w+")


def one_by_one(division: Division, gazetteer: Gazetteer) -> list[Party]:
    """The countries of three or more whom an opening names one by one, each by his name, office and country."""
    text = prose(division.text[:1])[:_OPENING]
    usage = gazetteer.usage
    for run in _runs(text, gazetteer, lambda _, between: _is_of_next(between, usage)):
        if len({each.country for each in run}) >= _LIST:
            return [(each.country, each.words) for each in run]
    return []


#: So near to the beginning of a sentence stand those of whom it speaks, in characters.
_AT_ONCE = 60


def listed_at_once(first: str, gazetteer: Gazetteer) -> list[Party]:
    """The countries of three or more of whom a first sentence speaks, or with whose ministers one spoke, in a list."""
    usage, speaking = gazetteer.usage, {key for key, _ in parties(first, gazetteer)}

    def goes_on(run: Sequence[NamedCountry], between: str) -> bool:
        return _is_next_of_list(run, between) or _is_of_next(between, usage)

    for run in _runs(first, gazetteer, goes_on):
        keys, start = {each.country for each in run}, run[0].start
        before = first[max(0, start - _AT_ONCE) : start]
        offices = rf"{usage.office}[^,;]{{0,{_AT_ONCE}}}$"
        is_set_apart = before.rstrip().endswith(("–", "—", ":", "("))
        is_first = (
            start <= _AT_ONCE or is_set_apart or bool(re.search(offices, before, re.IGNORECASE))
        )
        is_first = (is_first and not _TOPIC.search(before)) or bool(ON_BEHALF.search(before))
        if len(keys) >= _LIST and keys <= speaking and is_first:
            return [(each.country, first[run[0].start : run[-1].end]) for each in run]
    return []


def _is_of_next(between: str, usage: Usage) -> bool:
    """Whether words between two countries are the name and the office of the second’s, or his name before a bracket."""
    if len(between) > _BETWEEN_NAMES or _END.search(between):
        return False
    is_name = len(_CAPITAL.findall(between)) >= _CAPITALS
    is_in_brackets = between.startswith(")") and between.endswith("(")
    has_office = is_unknown(usage.language) or re.search(usage.office, between, re.IGNORECASE)
    is_next = "," in between or bool(_AND.search(between))
    return is_name and (is_in_brackets or (is_next and bool(has_office)))


def heading_of(above: tuple[str, ...]) -> str:
    """The short ones of the last lines above the text."""
    return "\n".join(bare(line) for line in above[-_LINES:] if len(line) < _LONGEST)


def _lists(text: str, gazetteer: Gazetteer, *, is_lead: bool = False) -> Iterator[Party]:
    """The countries of the first list of three or more that a text names one after the other.

    In an opening, what was spoken of is no such list, nor is a treaty named after its parties.
    """
    for run in _runs(text, gazetteer, _is_next_of_list):
        words = text[run[0].start : run[-1].end]
        is_topic = is_lead and bool(_TOPIC.search(text[: run[0].start]))
        is_topic |= is_lead and " " not in words.replace("United States", "US").strip()
        is_topic |= not re.search(rf"[,;、/–·|-]|{AND}", words)  # the menu of a site
        if len({each.country for each in run}) >= _LIST and not is_topic:
            yield from ((each.country, words) for each in run)
            return


def _is_next_of_list(run: Sequence[NamedCountry], between: str) -> bool:
    """Whether words that follow a run of countries lead to the next of a list."""
    is_next = _BETWEEN.fullmatch(between) or (len(run) >= _LIST and _OTHER.fullmatch(between))
    return len(between) <= _LONGEST_BETWEEN and bool(is_next)


def _runs(
    text: str, gazetteer: Gazetteer, goes_on: Callable[[Sequence[NamedCountry], str], bool]
) -> Iterator[Sequence[NamedCountry]]:
    """The countries of a text in runs, of which one goes on as long as the words to the next country let it."""
    run: list[NamedCountry] = []
    for mention in gazetteer.mentions(text):
        if run and not goes_on(run, text[run[-1].end : mention.start]):
            yield run
            run = []
        run.append(mention)
    if run:
        yield run
