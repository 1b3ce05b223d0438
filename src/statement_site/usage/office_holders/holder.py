"""Those who held an office, found by the words of a name in whatever letters, spelling or case."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from slugify import slugify

from statement_site.usage.office_holders.foreign_ministers import FOREIGN_MINISTERS
from statement_site.usage.office_holders.heads_of_government import HEADS_OF_GOVERNMENT
from statement_site.usage.office_holders.heads_of_state import HEADS_OF_STATE

#: A name, and the terms of its holder: “John Mahama 2012-2017, 2025-”.
_ENTRY = re.compile(r"(?P<name>.+?) (?P<terms>\d{4}-(?:\d{4})?(?:, \d{4}-(?:\d{4})?)*)")

#: What is no part of a name by which one is called.
_PARTICLES = frozenset(
    [
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "bint",
        "abu",
        "da",
        "de",
        "del",
        "della",
        "di",
        "do",
        "dos",
        "das",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "af",
        "y",
        "e",
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "pope",
    ]
)

#: States where the name of the family stands before one’s own.
_FAMILY_FIRST = ("CN", "TW", "KR", "KP", "VN", "SG", "KH", "HU")

#: States where the names of father and mother stand behind one’s own.
_TWO_FAMILIES = (
    "AR",
    "BO",
    "CL",
    "CO",
    "CR",
    "CU",
    "DO",
    "EC",
    "ES",
    "GQ",
    "GT",
    "HN",
    "MX",
    "NI",
    "PA",
    "PE",
    "PY",
    "SV",
    "UY",
    "VE",
)

#: One who is called by more words than his first name and his last may have some between that the register has not.
_FIRST_AND_LAST = 2

#: A shorter word of a name is an initial, or a syllable of many names.
_SHORTEST = 3

#: An ending that a case puts behind a name has no more letters, and the name itself no fewer.
_LONGEST_ENDING, _SHORTEST_DECLINED = 3, 4

#: Letters that languages write one for the other, and signs that they leave out.
_SPELT = (("ph", "f"), ("ou", "u"), ("gh", "g"), ("kh", "h"), ("y", "i"), ("j", "i"), ("w", "v"), ("c", "k"), ("q", "k"))  # fmt: skip
_TWICE = re.compile(r"(\w)\1+")


class Post(Enum):
    """The offices that speak for a state (Vienna Convention on the Law of Treaties, article 7, paragraph 2)."""

    HEAD_OF_STATE = auto()
    HEAD_OF_GOVERNMENT = auto()
    FOREIGN_MINISTER = auto()


#: Each office with those who held it.
_TABLES = (
    (Post.HEAD_OF_STATE, HEADS_OF_STATE),
    (Post.HEAD_OF_GOVERNMENT, HEADS_OF_GOVERNMENT),
    (Post.FOREIGN_MINISTER, FOREIGN_MINISTERS),
)


@dataclass(frozen=True, slots=True)
class Holder:
    """One who held an office: name, country, which office, and the years from and until which he held it, 0 where that is open."""

    name: str
    country: str
    office: Post
    terms: tuple[tuple[int, int], ...]

    def held(self, year: int) -> bool:
        """Whether the office was held in a year; in any, where that is 0."""
        return not year or any(first <= year <= (last or year) for first, last in self.terms)

    @property
    def told(self) -> str:
        """The name with the years in office."""
        spans = (f"{first}–{last or ''}" for first, last in self.terms)
        return f"{self.name}, in office {', '.join(spans)}"


#: The numeral of a king, whose names are those of others without it.
_NUMERAL = re.compile(r"(?=[IVX]{2})[IVX]{2,6}")


def holder_of(
    words: Sequence[str],
    year: int = 0,
    *,
    offices: Collection[Post] = frozenset(Post),
    declined: bool = False,
) -> Holder | None:
    """The one who held one of the offices in a year and whose name has all these words, a family name among them.

    None where there is none, or where there are such of several countries. Initials and particles do not
    count; where names are `declined`, the words may have an ending.
    """
    wanted = tuple(spelt for spelt in map(_spelt, words_of_name(words)) if len(spelt) > 1)
    if not any(len(word) >= _SHORTEST for word in wanted):
        return None
    numerals = {word for word in words if _NUMERAL.fullmatch(word)}
    near = {each for word in (wanted[0], wanted[-1]) for each in _called(word, declined=declined)}
    fitting = [
        each
        for each in near
        if each.office in offices
        and each.held(year)
        and numerals <= {*each.name.split()}
        and _is_named(each, wanted, declined=declined)
    ]
    countries = {each.country for each in fitting}
    return min(fitting, key=lambda each: each.name) if len(countries) == 1 else None


def words_of_name(words: Iterable[str]) -> list[str]:
    """The words of a name without what is no part of it by which one is called: particles, titles, numbers."""
    return [word for word in words if word.casefold().rstrip(".") not in _PARTICLES]


def _is_named(holder: Holder, wanted: Sequence[str], *, declined: bool) -> bool:
    """Whether all words, or the first and the last, are of a holder’s name, and one of them is of his family.

    A word alone is its last.
    """
    own, family = _names(holder)
    family = family if len(wanted) > 1 else _called_by(holder)
    fit = [any(_fits(word, part, declined=declined) for part in own) for word in wanted]
    is_each = all(fit) or (len(fit) > _FIRST_AND_LAST and fit[0] and fit[-1])
    is_family = any(_fits(word, part, declined=declined) for word in wanted for part in family)
    return is_each and is_family


def _fits(word: str, part: str, *, declined: bool) -> bool:
    """Whether a word is a part of a name, perhaps with an ending."""
    if word == part:
        return True
    is_long = len(part) >= _SHORTEST_DECLINED and len(word) - len(part) <= _LONGEST_ENDING
    stem = part[:-1] if part[-1] in "aeious" else part
    return declined and is_long and word.startswith(stem)


def _called(word: str, *, declined: bool) -> Iterator[Holder]:
    """Those whose name has a word that begins as this one does."""
    for part, holder in _index().get(word[:_SHORTEST], ()):
        if _fits(word, part, declined=declined):
            yield holder


@cache
def _index() -> Mapping[str, Sequence[tuple[str, Holder]]]:
    """The holders by the first letters of each word of their names."""
    index: dict[str, list[tuple[str, Holder]]] = {}
    for holder in _holders():
        for part in _names(holder)[0]:
            index.setdefault(part[:_SHORTEST], []).append((part, holder))
    return index


@cache
def _holders() -> tuple[Holder, ...]:
    return tuple(
        _read(entry, key, office)
        for office, table in _TABLES
        for key, entries in table.items()
        for entry in entries
    )


def _read(entry: str, country: str, office: Post) -> Holder:
    found = _ENTRY.fullmatch(entry)
    if found is None:
        raise ValueError(entry)
    terms = (term.split("-") for term in found["terms"].split(", "))
    years = tuple((int(first), int(last or 0)) for first, last in terms)
    return Holder(found["name"], country, office, years)


@cache
def _names(holder: Holder) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a holder’s name as they are compared, and those of them that are of his family."""
    words = words_of_name(re.findall(r"[^\W\d_][\w’.-]*", holder.name))
    spelt = tuple(map(_spelt, words))
    first = holder.country in _FAMILY_FIRST
    family = (spelt[0], *spelt[-1:]) if first else spelt[1:] or spelt
    return spelt, tuple(word for word in family if len(word) >= _SHORTEST)


def _called_by(holder: Holder) -> tuple[str, ...]:
    """The words of a holder’s name by each of which alone one calls him."""
    _, family = _names(holder)
    first = family[:1] if holder.country in _FAMILY_FIRST else ()
    paternal = family[-2:-1] if holder.country in _TWO_FAMILIES else ()
    return (*first, *paternal, *family[-1:])


@cache
def _spelt(word: str) -> str:
    """A word in the letters that all ways of spelling it share."""
    plain: str = slugify(re.sub(r"[’']s?$", "", word), separator="")
    for letters, other in _SPELT:
        plain = plain.replace(letters, other)
    return _TWICE.sub(r"\1", plain)
