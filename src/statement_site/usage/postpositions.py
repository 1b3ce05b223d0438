"""What a title is about, in languages that say so behind it: “Haiti’deki duruma ilişkin”, “아이티 정세에 관한”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from statement_site.usage.gazetteer import NamedCountry
from statement_site.usage.joining import AND
from statement_site.usage.usage import Usage

#: So near before such words stands the country that they are about, in characters.
_NEAR = 80

#: What may stand between two countries that a text is about.
_BETWEEN = re.compile(rf"(?:[’'][^\W\d_]{{1,5}})?\s*(?:,|·|{AND}|의)?\s*대?")

#: Words between a country and what is said to be about it, by which it takes part: “노르웨이와 페루 간 협력에 관한”.
_TAKES_PART = re.compile(
    r"\b(?:arasında\w*|ilişkiler\w*|görüşme\w*|ziyaret\w*|ile|bakan\w*|cumhurbaşkan\w*|başbakan\w*)\b"
    r"|首脳|外相|会談|関係|両国|共同|との間|간(?=\s|의|에)|사이|양국|정상|장관|회담|공동|관계|방한|방문|대통령|총리",
    re.IGNORECASE,
)


#: A title of a house that is all subject: “No: 129, 15 Nisan 2022, … Hk.”
_SUBJECT_ALONE = re.compile(r"No: ?\d+, .+\bhk\.?\s*", re.IGNORECASE)


def starts_before_postpositions(
    text: str, mentions: Sequence[NamedCountry], usage: Usage
) -> frozenset[int]:
    """Where the countries start that a text is about: the last before such words, and those in a list with it."""
    if not usage.subjects_behind:
        return frozenset()
    if _SUBJECT_ALONE.fullmatch(text):
        return frozenset(mention.start for mention in mentions)
    found: set[int] = set()
    for behind in _behind(usage).finditer(text):
        before = [each for each in mentions if behind.start() - _NEAR < each.end <= behind.start()]
        last = before[-1] if before else None
        if last is None or _TAKES_PART.search(text[last.end : behind.start()]):
            continue
        found.add(last.start)
        for one, other in zip(reversed(before[:-1]), reversed(before), strict=False):
            if not _BETWEEN.fullmatch(text[one.end : other.start]):
                break
            found.add(one.start)
    return frozenset(found)


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


def _behind(usage: Usage) -> re.Pattern[str]:
    return _pattern(usage.subjects_behind)
