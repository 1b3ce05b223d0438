"""What a text is about: its topics, its organizations, its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from statement_site.importing.layout.division import Division
from statement_site.importing.layout.marks import greets
from statement_site.importing.layout.wording import bare, prose
from statement_site.importing.raw import Found, quoted
from statement_site.model.term import Register
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.passage import passage
from statement_site.usage.sentences import first_sentence
from statement_site.usage.to_come import is_to_come
from statement_site.usage.usage import Usage

_LATIN = re.compile(r"[A-Za-zÀ-ž]")
_MOST_TOPICS = 10

#: In a text longer than so many characters, the words of a topic must stand so often.
_LEAD, _FEWEST = 1200, 2


#: Names of topics that are ordinary words: a “mesa de trabajo” and a “visite de travail” are not about labour.
_ORDINARY = ("trabajo", "travail")


def find_topics(
    title: str, division: Division, usage: Usage, topics: Register
) -> Found[tuple[str, ...]]:
    """The topics whose words a text has, in its title or more than once; those it has most come first."""
    text = prose(division.text)
    counts: Counter[str] = Counter()
    for key, entry in topics.entries.items():
        words = {
            *usage.cues.get(key, ()),
            *(
                w
                for w in (entry.term.name, *entry.also)
                if len(w) > 1 and w.casefold() not in _ORDINARY
            ),
        }
        pattern = re.compile(
            "|".join(_stem(word) for word in sorted(words, key=len, reverse=True)), re.IGNORECASE
        )
        counts[key] = len(pattern.findall(text)) + 3 * len(pattern.findall(title))
    least = _FEWEST if len(text) > _LEAD else 1
    best = [key for key, count in counts.most_common(_MOST_TOPICS) if count >= least]
    evidence = ", ".join(f"{topics.entries[key].term.name} {counts[key]}×" for key in best)
    return Found(tuple(best), evidence)


def _stem(word: str) -> str:
    """A word where one begins; in scripts without spaces or with joined articles, anywhere."""
    return rf"(?<!\w){re.escape(word)}" if _LATIN.match(word) else re.escape(word)


def find_organizations(
    title: str, released: str, lead: str, organizations: Register
) -> Found[tuple[str, ...]]:
    """The organizations that the title, the release line or the first words name.

    An abbreviation counts as it is written; in the first words, the one that does what they tell.
    """
    found = {key: match[0] for key, match in _named(f"{title}\n{released}", organizations)}
    for key, match in _named(lead, organizations) if not found and not greets(lead) else ():
        before = lead[: match.start()]
        if _DOES.fullmatch(before) or _OF_MEMBERS.search(before):
            found.setdefault(key, match[0])
    return Found(tuple(found), "; ".join(map(quoted, found.values())))


#: The members of an organization, whose words are its own.
_OF_MEMBERS = re.compile(
    r"^(?:\d{1,2}[.)] )?(?:we|nous|nosotros|nós|noi|wir|los|les|os|the)\b[^.;]{0,60}\b(?:member (?:states|countries)|(?:[ée]tats|pays) membres|(?:estados|pa[ií]ses) miembros?|estados[- ]membros|mitgliedstaaten|stati membri) (?:of|de|da|do|del|der|des|du|della) (?:the |la |l[’'])?$",
    re.IGNORECASE,
)

#: Words before an organization in whose house something was said.
_AT = re.compile(
    r"(?:\b(?:establishing|creating|founding|acceding to|at|before|to|in|during|en|ante|durante|à|devant|lors|auprès|bei|vor|im|na|no|perante|alla|presso|davanti|на|в|перед|na|při|během|v rámci|pri|počas|v okviru|w|podczas|na forum)\b (?:(?!by\b|from\b|por\b|par\b|von\b)[\w’'()-]+ ){0,8}(?:[ld][’'])?(?:[\w’]+[-–/])?"
    r"|在[^，,。]{0,12}|أمام [\w ]{0,30})$",
    re.IGNORECASE,
)


def organizations_speak(title: str, found: Found[tuple[str, ...]], organizations: Register) -> bool:
    """Whether those that were found speak; an organization is only the place where something was said to it."""
    named = [match for key, match in _named(title, organizations) if key in found.value]
    return bool(found.value) and not (
        named and all(_AT.search(title[: match.start()]) for match in named)
    )


#: What may stand before the organization that does what a sentence tells: “The Fourth Meeting of the …”.
_DOES = re.compile(
    r"(?:\d{1,2}[.)] )?(?!(?:on|in|at|as|after|during|following|under|pursuant|recalling|the present|en|a|al|tras|lors|à|au|dans|suite|im|auf|nach|в|на|по)\b)(?:[\w’'.-]+ ){0,11}[\w’'.-]*[’']?",
    re.IGNORECASE,
)


def _named(text: str, organizations: Register) -> Iterator[tuple[str, re.Match[str]]]:
    for key, entry in organizations.entries.items():
        for word in (entry.term.name, *entry.also):
            if match := _as_a_word(word).search(text):
                yield key, match


@cache
def _as_a_word(name: str) -> re.Pattern[str]:
    """A name where no letters stand beside it; a short one, or an abbreviation, in its own case."""
    flags = re.NOFLAG if name.isupper() or len(name) < 5 else re.IGNORECASE  # noqa: PLR2004
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", flags)


#: Who spoke by telephone, or over a screen, was in no place together.
_FROM_AFAR = re.compile(
    r"\b(?:(?:tele)?phone|by phone|t[ée]l[ée]phon\w*|tel[ée]f[oó]n\w*|телефон\w*|video ?-?(?:call|conferenc\w*|conf[ée]rence|llamada|konferen\w*)"
    r"|videoconferenc\w*|видеоконференц\w*|virtually)\b|هاتفي|通电话|通話|電話|전화|điện đàm",
    re.IGNORECASE,
)


def find_place(title: str, division: Division, gazetteer: Gazetteer) -> Found[dict[str, str]]:
    """The city that stands after “in” in title, dateline or opening; else the one the title names."""
    usage = gazetteer.usage
    locative = rf"(?<!\w)(?:{'|'.join(map(re.escape, usage.locatives))})[  ]?(?:the city of |la ciudad de )?$"
    heading = "\n".join(line for line in map(bare, division.above) if len(line) < 120)  # noqa: PLR2004
    opening = prose(division.text[:2])[:600]
    closing = division.closing
    is_apart = _FROM_AFAR.search(f"{title}\n{first_sentence(opening)}") is not None
    for text, needs_locative in (
        (title, True),
        (heading, False),
        (opening, True),
        (closing, False),
        (opening, False),
    ):
        for city in gazetteer.cities(text):
            before = text[: city.start]
            is_dateline = not needs_locative and not before.rpartition("\n")[2].strip("— –-(")
            is_said = not is_apart and re.search(locative, before, re.IGNORECASE)
            if is_dateline or (is_said and not is_to_come(before)):
                around = quoted(passage(text, city.start, city.end))
                return Found({"name": city.words, "country": city.country}, around)
    return Found({})
