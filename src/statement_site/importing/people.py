"""Who took part, in which office, for which country."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from statement_site.importing.raw import quoted
from statement_site.model.term import Register
from statement_site.usage.formal_names import FORMAL, OF_A_STATE
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.office_first import OFFICE_FIRST
from statement_site.usage.office_holders.spoken_for import OF_AN_ORGANIZATION, country_of
from statement_site.usage.other_names import OCEAN
from statement_site.usage.usage import Usage

#: A word with a capital, or an abbreviation; a full stop ends a sentence behind any other.
_WORD = r"(?:(?:[A-Z]\.)+|[A-Z](?:[\w-]|\.(?=\w))+)"

#: Words of an office that look like a name.
_OF_AN_OFFICE = re.compile(
    r"(?:Affairs|Relations|Worship|Cooperation|Trade|Defen[cs]e|Security|Justice|Interior|Finance|Nations|United Nations|European Union|Council|Commission)"
)

#: One who is sent, and the word before the country that another sent him for.
_ENVOY = re.compile(
    r"envoy|representative|coordinator|rapporteur|enviad[oa]|envoy[eé]|repr[eé]sentant|inviat[oa]|sonder\w*|مبعوث|特使",
    re.IGNORECASE,
)
_FOR = re.compile(r"(?:.{0,30}\b)?(?:for|to|para|pour|f[üu]r|per) ", re.IGNORECASE)

#: An initial to which a surname is joined.
_INITIAL = re.compile(r"[^\W\d_]\.[^\W\d_]{2}")

#: Names that differ no more than this are the same person's.
_ALIKE = 0.85


@dataclass(frozen=True, slots=True)
class Person:
    """A person as a text names them, with what was read around the name, and other spellings of it."""

    name: str
    role: str = ""
    country: str = ""
    evidence: str = ""
    also: tuple[str, ...] = ()


def find_people(
    passages: Sequence[str], gazetteer: Gazetteer, people: Register
) -> tuple[Person, ...]:
    """The people named with an office in the passages, of which the text comes before the title."""
    found: list[Person] = []
    for passage in passages:
        for person in _in_passage(passage, gazetteer):
            same = next(
                (n for n, other in enumerate(found) if _is_same(other, person, people)), None
            )
            if same is None:
                found.append(person)
            else:
                found[same] = _merged(found[same], person)
    return tuple(found)


def _in_passage(passage: str, gazetteer: Gazetteer) -> Iterator[Person]:
    usage = gazetteer.usage
    taken: list[tuple[int, int]] = []
    knows_names = usage.language in OFFICE_FIRST
    whole = passage if knows_names else _with_countries_whole(passage, gazetteer)
    matches = [*_office_first(usage).finditer(whole)]
    if usage.language not in ("ar", "zh", "ja", "ru", "uk", "fa", "ko"):
        matches += _name_first(usage).finditer(whole)
    for match in sorted(matches, key=lambda match: match.start()):
        name = _name(match["name"].replace("_", " "))
        is_alone = match.groupdict().get("of") and " " not in name and not _has_office(name, usage)
        is_alone = is_alone and not _OF_AN_OFFICE.fullmatch(name)
        is_named = _is_name(name, gazetteer) or is_alone
        start, end = match.span("name")
        if any(start < last and first < end for first, last in taken) or not is_named:
            continue
        taken.append((start, end))
        role = " ".join(match["office"].split())
        around = " ".join(
            match.groupdict().get(part) or "" for part in ("before", "genitive", "after", "of")
        ).replace("_", " ")
        country = "" if _is_envoy(role, around) else _country(around, role, gazetteer)
        is_of_states = not OF_AN_ORGANIZATION.search(role)
        country = country or (country_of(name, gazetteer) if is_of_states else "")
        yield Person(
            name,
            _as_title(role, usage),
            country,
            quoted(passage[slice(*match.span())].strip(" ,"), 120),
        )


def _with_countries_whole(passage: str, gazetteer: Gazetteer) -> str:
    """A passage in which the name of a country is one word, however many it has, at the same places."""
    passage = OCEAN.sub(lambda named: re.sub(r"\s", "_", named[0]), passage)
    for mention in gazetteer.mentions(passage):
        formal = None if mention.is_adjective else FORMAL.search(passage[: mention.start])
        start = formal.start() if formal else mention.start
        name = re.sub(r"\s", "_", passage[start : mention.end])
        passage = passage[:start] + name + passage[mention.end :]
    return passage


def _office_first(usage: Usage) -> re.Pattern[str]:
    """Office, perhaps with its country before or after it, then the name."""
    if usage.language in OFFICE_FIRST:
        return OFFICE_FIRST[usage.language](usage)
    offices = "|".join(usage.offices)
    if usage.language in ("zh", "ja"):
        return re.compile(
            rf"(?P<before>[一-龥]{{0,8}}?)(?P<genitive>)(?P<office>{offices})(?P<after>)(?P<name>{usage.name})"
        )
    country = r"(?-i:[A-ZÀ-Þ][\w’'-]+(?: (?:and|y|et|of|de|del|la|the|e) (?:the )?[A-ZÀ-Þ][\w’'-]+| [A-ZÀ-Þ][\w’'-]+){0,4}?)"
    if usage.language in ("ru", "uk", "fa"):
        return re.compile(
            rf"(?P<before>)(?P<office>{offices})(?P<genitive>(?-i:{usage.genitive}))(?P<after>) (?:{usage.honorifics})(?P<name>{usage.name})",
            re.IGNORECASE,
        )
    if usage.language == "ar":
        country = r"(?:[ء-ي]+)"
        return re.compile(
            rf"(?P<before>)(?P<office>{offices})(?P<genitive>{usage.genitive})(?P<after>(?: (?:ال)?[ء-ي]+(?:ي|ية))?) "
            rf"{usage.honorifics}(?P<name>{usage.name})"
        )
    return re.compile(
        rf"(?P<before>(?:(?-i:{_WORD}(?: (?:of (?:the )?)?{_WORD}){{0,3}}[  ]))??)\b(?P<office>{offices})"
        rf"(?P<genitive>(?:{usage.genitive}{country}(?:,? (?:and|y|et)(?= ))?)?)(?P<after>(?:(?-i: [a-zà-ÿ][a-zà-ÿ-]{{3,20}}))?),?[  ]+"
        rf"(?:(?:the|el|la|le|l[’'])[  ])?{usage.honorifics}(?=[^\s,]+[  ]|(?-i:[A-ZÀ-Þ]\.[A-ZÀ-Þ]))(?P<name>{usage.name})(?P<of>(?:{usage.genitive}{country})?)",
        re.IGNORECASE,
    )


def _name_first(usage: Usage) -> re.Pattern[str]:
    """Name, comma, office, and the country of the office."""
    offices = "|".join(usage.offices)
    country = r"(?-i:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3})"
    return re.compile(
        rf"{usage.honorifics}(?P<name>{usage.name}),[  ](?:(?:the|el|la|le|l[’'])[  ]?)?"
        rf"(?P<before>(?:(?-i:[A-Z][\w.-]+[  ]))?)(?P<office>{offices})\b(?P<genitive>(?:{usage.genitive}{country})?)(?P<after>)",
        re.IGNORECASE,
    )


def _name(words: str) -> str:
    return re.split(r"[’']s(?!\w)", " ".join(words.split()))[0].strip(" ,;:")


def _is_name(name: str, gazetteer: Gazetteer) -> bool:
    """Whether the words can be a person's: two of them at least, and no country or office among them."""
    usage = gazetteer.usage
    if usage.language not in ("zh", "ko") and " " not in name and not _INITIAL.match(name):
        return False
    if OF_A_STATE.match(name) or _OF_AN_OFFICE.fullmatch(name):
        return False
    if any(mention.end - mention.start > len(name) / 2 for mention in gazetteer.mentions(name)):
        return False
    return not _has_office(name, usage)


def _has_office(name: str, usage: Usage) -> bool:
    return bool(re.search(rf"(?<!\w)(?:{'|'.join(usage.offices)})\b", name, re.IGNORECASE))


def _as_title(role: str, usage: Usage) -> str:
    """A role as it stands by itself: with a capital, where the script has them."""
    return role[:1].upper() + role[1:] if usage.language not in ("ar", "zh", "ja", "fa") else role


def _country(around: str, role: str, gazetteer: Gazetteer) -> str:
    """The country named beside the office, else the one that alone has it."""
    named = gazetteer.mentions(around)
    return named[-1].country if named else gazetteer.usage.office_of.get(role, "")


def _is_envoy(role: str, around: str) -> bool:
    """Whether an office is that of one who was sent for a country, not by it."""
    return bool(_ENVOY.search(role) and _FOR.match(around.strip(" ,")))


def _is_same(one: Person, other: Person, people: Register) -> bool:
    """Whether two names are one person's: by the register, or by surname and first letter."""
    known = people.find(one.name), people.find(other.name)
    if None not in known:
        return known[0] == known[1]
    first, second = _plain(one.name).split(), _plain(other.name).split()
    if min(len(first), len(second)) == 1:
        return first[-1] == second[-1]
    if first[:1] != second[:1] and first[0][:1] != second[0][:1]:
        return False
    ratio = SequenceMatcher(None, first[-1], second[-1]).ratio()
    return ratio >= _ALIKE


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _merged(one: Person, other: Person) -> Person:
    """What is known of a person from two places; the first keeps its spelling."""
    if " " not in other.name:
        return replace(one, country=one.country or other.country)
    also = one.also if other.name in (one.name, *one.also) else (*one.also, other.name)
    return replace(
        one, role=one.role or other.role, country=one.country or other.country, also=also
    )


def with_countries(people: Iterable[Person], countries: Sequence[str]) -> tuple[Person, ...]:
    """Of two countries, the one that is left for the one person who has none."""
    listed = list(people)
    open_ones = [person for person in listed if not person.country]
    left = [key for key in countries if key not in {person.country for person in listed}]
    if len(open_ones) == 1 and len(left) == 1 and len(countries) == 2:  # noqa: PLR2004 — a pair
        return tuple(replace(p, country=left[0]) if p is open_ones[0] else p for p in listed)
    return tuple(listed)
