"""Who took part, in which office, for which country."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from statement_site.importing.raw import quoted
from statement_site.model.term import Register
from statement_site.reading.names import bare_form
from statement_site.usage.formal_names import FORMAL, OF_A_STATE
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.name_pattern import is_unspaced
from statement_site.usage.office_first import OFFICE_BEFORE, knows_countries, office_first
from statement_site.usage.office_holders.spoken_for import OF_AN_ORGANIZATION, country_of
from statement_site.usage.other_names import OCEAN
from statement_site.usage.usage import Usage

#: Words of an office that look like a name.
_OF_AN_OFFICE = re.compile(
    r"(?:Affairs|Relations|Worship|Cooperation|Trade|Defen[cs]e|Security|Justice|Interior|Finance|Nations|United Nations|European Union|Council|Commission)"
)

#: What one does whose office stands before it in a headline: “Secretary-General Deeply Saddened by …”.
_DOES = re.compile(
    r"(?:(?:Deeply|Strongly|Gravely|Profoundly|Warmly|Firmly|Also) )?(?:Saddened|Shocked|Appalled|Concerned|Alarmed|Encouraged|Condemn\w*|Welcom\w+|Express\w+|Urg(?:es|ing)|Call(?:s|ing)|Appeal\w*|Extend\w*|Congratulat\w+|Announc\w+|Mourns?|Reiterat\w+|Reaffirm\w+)\b"
)

#: One who is sent, and the word before the country that another sent him for.
_ENVOY = re.compile(
    r"envoy|representative|coordinator|rapporteur|enviad[oa]|envoy[eé]|repr[eé]sentant|inviat[oa]|sonder\w*|مبعوث|特使",
    re.IGNORECASE,
)
_FOR = re.compile(r"(?:.{0,30}\b)?(?:for|to|para|pour|f[üu]r|per) ", re.IGNORECASE)

#: What stands with a capital before an honorific, and is none of a name: “Déclaration de M.”.
_ABOVE_HONORIFIC = re.compile(
    r"^.*\b(?:Mme|Mlle|MM?\.|Mrs?\b\.?|Ms\b\.?|Sra?\.|Dr\.|Herrn?|Frau|Signora?|Don|Doña|Excm[oa]\.) (?=\S+ \S)"
)

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
    """The people of a passage; no two share words of a name, or an office."""
    taken: list[tuple[int, int]] = []
    for match in _named(passage, gazetteer):
        spans = (match.span("name"), match.span("office"))
        if not any(start < last and first < end for start, end in spans for first, last in taken):
            taken.extend(spans)
            yield _person(match, passage, gazetteer)


def _named(passage: str, gazetteer: Gazetteer) -> list[re.Match[str]]:
    """Where a passage names somebody with an office, in its order.

    An office between two names is that of the first, where a comma stands before the second: “Ada Example,
    President of Norway, Ana Ejemplo, President of Peru”.
    """
    usage = gazetteer.usage
    whole = passage if knows_countries(usage) else _with_countries_whole(passage, gazetteer)
    behind = _name_first(usage).finditer(whole) if usage.language not in OFFICE_BEFORE else ()
    held = [match for match in behind if _is_person(match, gazetteer)]
    offices = {match.start("office") for match in held}
    found = [
        match
        for match in office_first(usage).finditer(whole)
        if _is_person(match, gazetteer)
        and not (match.start("office") in offices and "," in _between(match, whole))
    ]
    return sorted((*found, *held), key=lambda match: match.start())


def _between(match: re.Match[str], passage: str) -> str:
    """What stands between an office and the name behind it."""
    return passage[match.end("office") : match.start("name")]


def _is_person(match: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Whether the name can be a person’s: two words, or one with a country behind the office."""
    name = _name_of(match)
    is_alone = match.groupdict().get("of") and " " not in name
    is_alone = is_alone and not _has_office(name, gazetteer.usage)
    return _is_name(name, gazetteer) or bool(is_alone and not _OF_AN_OFFICE.fullmatch(name))


def _person(match: re.Match[str], passage: str, gazetteer: Gazetteer) -> Person:
    """The person whom a passage names, with the country that stands beside the office, or that alone has it."""
    name, role = _name_of(match), " ".join(match["office"].split())
    groups = match.groupdict()
    around = " ".join(groups.get(part) or "" for part in ("before", "genitive", "after", "of"))
    around = around.replace("_", " ")
    country = "" if _is_envoy(role, around) else _country(around, role, gazetteer)
    if not country and not OF_AN_ORGANIZATION.search(f"{role} {around}"):
        country = country_of(name, gazetteer)
    words = passage[slice(*match.span())].strip(" ,")
    return Person(name, role[:1].upper() + role[1:], country, quoted(words, 120))


def _with_countries_whole(passage: str, gazetteer: Gazetteer) -> str:
    """A passage in which the name of a country is one word, however many it has, at the same places."""
    passage = OCEAN.sub(lambda named: re.sub(r"\s", "_", named[0]), passage)
    for mention in gazetteer.mentions(passage):
        formal = None if mention.is_adjective else FORMAL.search(passage[: mention.start])
        start = formal.start() if formal else mention.start
        name = re.sub(r"\s", "_", passage[start : mention.end])
        passage = passage[:start] + name + passage[mention.end :]
    return passage


def _name_first(usage: Usage) -> re.Pattern[str]:
    """Name, comma, office, and the country of the office."""
    country = r"(?-i:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3})"
    return re.compile(
        rf"{usage.honorifics}(?P<name>{usage.name}),[  ](?:(?:the|el|la|le|l[’'])[  ]?)?"
        rf"(?P<before>(?:(?-i:[A-Z][\w.-]+[  ]))??)(?P<office>{usage.office})\b(?P<genitive>(?:{usage.genitive}{country})?)(?P<after>)",
        re.IGNORECASE,
    )


def _name_of(match: re.Match[str]) -> str:
    words = " ".join(match["name"].replace("_", " ").split())
    words = _ABOVE_HONORIFIC.sub("", words)
    return re.split(r"[’']s(?!\w)", words)[0].strip(" ,;:")


def _is_name(name: str, gazetteer: Gazetteer) -> bool:
    """Whether the words can be a person's: two of them at least, and no country or office among them."""
    usage = gazetteer.usage
    if " " not in name and not is_unspaced(name) and not _INITIAL.match(name):
        return False
    if OF_A_STATE.match(name) or _OF_AN_OFFICE.fullmatch(name) or _DOES.match(name):
        return False
    if any(mention.end - mention.start > len(name) / 2 for mention in gazetteer.mentions(name)):
        return False
    return not _has_office(name, usage)


def _has_office(name: str, usage: Usage) -> bool:
    return bool(re.search(rf"(?<!\w){usage.office}\b", name, re.IGNORECASE))


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
    first, second = bare_form(one.name).split(), bare_form(other.name).split()
    if min(len(first), len(second)) == 1:
        return first[-1] == second[-1]
    if first[:1] != second[:1] and first[0][:1] != second[0][:1]:
        return False
    ratio = SequenceMatcher(None, first[-1], second[-1]).ratio()
    return ratio >= _ALIKE


def _merged(one: Person, other: Person) -> Person:
    """What is known of a person from two places; the first keeps its spelling."""
    if " " not in other.name:
        return replace(one, country=one.country or other.country)
    also = one.also if other.name in (one.name, *one.also) else (*one.also, other.name)
    return replace(
        one, role=one.role or other.role, country=one.country or other.country, also=also
    )


#: An office in Russian or Ukrainian, in another case than that in which one is called by it.
_IN_A_CASE = re.compile(
    r"(?:[^\W\d_-]+-)?(?:президент|министр|міністр|премьер|прем[’'ʼ]єр|канцлер|король|корол|посл|председател)(?:[ауеію]|ом|ем|ём|я|еві|ові|ой|ою)\b",
    re.IGNORECASE,
)


def is_in_a_case(role: str) -> bool:
    """Whether an office, and so the name beside it, stands in the case of its sentence: “Президенту”."""
    return bool(_IN_A_CASE.match(role))


def is_of_organization(person: Person) -> bool:
    """Whether the office of a person is that of an organization, and so of no country."""
    words = f"{person.role} {person.evidence}"
    return bool(OF_AN_ORGANIZATION.search(words)) and not _OF_A_MINISTRY.search(words)


#: A ministry, whose secretary-general is of a country.
_OF_A_MINISTRY = re.compile(r"\b(?:foreign|minist)", re.IGNORECASE)


def with_countries(people: Iterable[Person], countries: Sequence[str]) -> tuple[Person, ...]:
    """Of two countries, the one that is left for the one person who has none."""
    listed = list(people)
    open_ones = [person for person in listed if not person.country]
    left = [key for key in countries if key not in {person.country for person in listed}]
    if len(open_ones) == 1 and len(left) == 1 and len(countries) == 2:  # noqa: PLR2004 — a pair
        return tuple(replace(p, country=left[0]) if p is open_ones[0] else p for p in listed)
    return tuple(listed)
