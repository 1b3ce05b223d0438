"""To whom a message goes: condolences, congratulations, a letter, a telegram."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.marks import greets
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.importing.raw import quoted
from statement_site.usage.addressing import EXCELLENCY, TO_ONE
from statement_site.usage.gazetteer import Gazetteer, NamedCountry
from statement_site.usage.joining import AND
from statement_site.usage.messages import (
    AMBASSADORS,
    CALLED_TO,
    COUNTERPART,
    CREDENTIALS,
    ITS_PEOPLE,
    MESSAGE,
    ON_BEHALF,
    PARTNERS,
    PEOPLE,
    SENDER,
    SOLIDARITY,
    SPOKESPERSON,
    SYMPATHY,
    TO,
)
from statement_site.usage.parties import Party
from statement_site.usage.passage import passage
from statement_site.usage.stems import is_unknown

#: So near behind its word stands to whom a message goes, in characters; in a first sentence, at most.
_NEAR = 160

#: In so many paragraphs of a short text are those who are comforted; a longer one is no message.
_FIRST, _LONGEST = 4, 4000

#: So many lines stand above a letter: to whom it goes, his office, his country, a greeting.
_ADDRESS = 5

#: An ambassador on a line of his own, by his name and his country behind a dash; so many may be listed.
_ENVOY, _LISTED = re.compile(r"[^–—]{5,60} [–—] [^–—]{4,60}[,;.]"), 20

#: The item of a list with an ambassador in it, or a high commissioner.
_ITEM = re.compile(
    rf"(?:[–—•*-]|\d{{1,2}}[.)]) ?(?=.{{0,160}}(?:{AMBASSADORS.pattern}|\bhigh commissioner))(?=.{{0,200}}$)",
    re.IGNORECASE,
)

#: Where an ambassador lives who is sent to several, before the country.
_RESIDES = re.compile(
    r"\b(?:resid\w+|based|r[ée]sid\w+|sede|con sede) (?:in|at|en|[àa]|em)\b[^;.]{0,30}$",
    re.IGNORECASE,
)

#: To fewer one writes a letter each, and to so many the same.
_SEVERAL = 3

#: So near beside “counterpart” stands whose he is, and so far behind “on behalf of”, in characters.
_BESIDE, _BEHIND = 16, 40

#: What stands between the countries of two counterparts: the name of the one, “and”, and a word of the other’s country.
_AND_OF = re.compile(rf"(?:,[^,;.]{{2,60}},)?\s*{AND}\s(?:\S{{1,15}}\s){{0,3}}", re.IGNORECASE)

#: A mission, before the country where it is.
_MISSION = re.compile(
    r"\b(?:mission|embassy|consulate|embajada|consulado|ambassade|consulat)\b.* (?:in|to|en|à|au) (?:the )?$",
    re.IGNORECASE,
)

#: Several who hold the same office, before their names with those of their countries.
_COUNTERPARTS = re.compile(
    r"(?:نظيرَ?ي|نظيريه|نظيريها|نظرائه|نظرائها|نظراء)(?!\w)|\b(?:his|her|their) counterparts(?=,? (?!in\b)(?:[A-Z]\w+,? ?){2})",
)

#: Scripts of languages that join “to” to the word, or say it by the ending.
_OTHER_SCRIPT = re.compile(r"[\u0370-\uffff]")


def addressees(title: str, first: str, released: str, gazetteer: Gazetteer) -> list[Party]:
    """The country to which the title says that a message went, else the first sentence, else what leads to it."""
    for words in (title, first, released):
        found = list(_named_behind(words, gazetteer))
        if found:
            return found
    named = gazetteer.mentions(first) if MESSAGE.search(title) and MESSAGE.search(first) else ()
    nouns = [mention for mention in named if not mention.is_adjective]
    return [(nouns[0].country, quoted(nouns[0].words))] if nouns else []


def comforted(text: Sequence[str], gazetteer: Gazetteer) -> list[Party]:
    """The countries to whose people or government a short text expresses sympathy or wishes, and for which it speaks.

    Solidarity counts beside sympathy.
    """
    if sum(map(len, text)) > _LONGEST:
        return []
    paragraphs = [*map(bare, text[:_FIRST])]
    is_felt = any(map(SYMPATHY.search, paragraphs))
    return [
        (mention.country, _around(paragraph, mention))
        for paragraph in paragraphs
        for mention in gazetteer.mentions(paragraph)
        if SYMPATHY.search(paragraph) or (is_felt and SOLIDARITY.search(paragraph))
        if _is_of_people(paragraph, mention)
        or _is_behind(ON_BEHALF, paragraph, mention)
        or (not mention.is_adjective and CALLED_TO.search(paragraph[: mention.start]))
    ]


def addressed(text: Sequence[str], gazetteer: Gazetteer) -> list[Party]:
    """The countries of the offices to which a letter goes, as they stand above its greeting."""
    address = [bare(line) for line in takewhile(lambda line: not reads_as_text(line), text)]
    is_letter = any(EXCELLENCY.match(line) or TO_ONE.match(line) for line in address[:_ADDRESS])
    return [
        (mention.country, quoted(line, 60))
        for line in address[:_ADDRESS]
        if is_letter and is_byline(line)
        for mention in gazetteer.mentions(line)
    ]


def excellencies(above: Sequence[str], text: Sequence[str], gazetteer: Gazetteer) -> list[Party]:
    """The countries of those to whom a letter goes, by the lines before its greeting that call them excellencies."""
    if not any(map(greets, text[:_ADDRESS])):
        return []
    return [
        (mention.country, quoted(line, 60))
        for line in map(bare, (*above[-_ADDRESS:], *text[:_ADDRESS]))
        if EXCELLENCY.search(line) and not (reads_as_text(line) or greets(line))
        for mention in gazetteer.mentions(line)
    ]


def written_to(title: str, text: Sequence[str], gazetteer: Gazetteer) -> list[Party]:
    """The countries of several to whom one writes, as the paragraphs tell one by one: “To the President of …”."""
    offices = re.compile(gazetteer.usage.office, re.IGNORECASE)
    found: list[NamedCountry] = []
    for paragraph in map(bare, text if SYMPATHY.search(title) else ()):
        beginning = paragraph[:_NEAR]
        named = (m for m in gazetteer.mentions(beginning) if offices.search(beginning[: m.start]))
        found += [*named][:1]
    keys = {mention.country for mention in found}
    return [(mention.country, quoted(mention.words)) for mention in found if len(keys) >= _SEVERAL]


def accredited(title: str, text: Sequence[str], gazetteer: Gazetteer) -> list[Party]:
    """The countries of the ambassadors who hand over their credentials, as a text tells in its first paragraphs."""
    paragraphs = (title, *map(bare, text[:_FIRST]))
    if not CREDENTIALS.search("\n".join(paragraphs[:3])):
        return []
    one_by_one = (
        line for line in map(bare, text[:_LISTED]) if _ENVOY.fullmatch(line) or _ITEM.match(line)
    )
    return [
        (mention.country, _around(words, mention))
        for words in (*filter(AMBASSADORS.search, paragraphs), *one_by_one)
        for mention in gazetteer.mentions(words)
        if not _RESIDES.search(words[: mention.start])
    ]


def partners(first: str, gazetteer: Gazetteer) -> list[Party]:
    """The country with which an organization met: “between the Union and the Republic of …”."""
    return [
        (mention.country, _around(first, mention))
        for mention in gazetteer.mentions(first)
        if not mention.is_adjective and PARTNERS.search(first[: mention.start])
    ][:1]


def counterparts(first: str, gazetteer: Gazetteer) -> list[Party]:
    """The countries of those whom a first sentence calls counterparts: “his counterparts of Peru, …, and of Chile”."""
    several = _COUNTERPARTS.search(first)
    if several:
        behind = first[several.end() :]
        return [(m.country, _around(behind, m)) for m in gazetteer.mentions(behind)]
    found: list[NamedCountry] = []
    for mention in gazetteer.mentions(first):
        beside = first[max(0, mention.start - _BESIDE) : mention.end + _BESIDE]
        is_next = bool(found) and _AND_OF.fullmatch(first[found[-1].end : mention.start])
        if is_next or COUNTERPART.search(beside):
            found.append(mention)
    return [(mention.country, _around(first, mention)) for mention in found]


def represented(first: str, gazetteer: Gazetteer) -> list[Party]:
    """The country for whose house a spokesperson speaks in a first sentence."""
    return [
        (mention.country, _around(first, mention))
        for mention in gazetteer.mentions(first)
        if _is_behind(SPOKESPERSON, first, mention)
    ][:1]


def _is_of_people(paragraph: str, mention: NamedCountry) -> bool:
    """Whether a country is named as that of a people or a government."""
    before = paragraph[max(0, mention.start - _NEAR) : mention.start]
    return bool(PEOPLE.search(before) or ITS_PEOPLE.match(paragraph, mention.end))


def _is_behind(words: re.Pattern[str], paragraph: str, mention: NamedCountry) -> bool:
    """Whether a country stands near behind words, and not as the place of a mission."""
    ends = [each.end() for each in words.finditer(paragraph) if each.end() <= mention.start]
    between = paragraph[ends[-1] : mention.start] if ends else ""
    return bool(ends) and len(between) <= _BEHIND and not _MISSION.search(between)


def _around(words: str, mention: NamedCountry) -> str:
    return quoted(passage(words, mention.start, mention.end))


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
    if is_unknown(language):  # some say it by the ending
        return True
    return bool(TO.search(between)) or bool(_OTHER_SCRIPT.search(between))
