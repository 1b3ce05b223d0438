"""Where a text names one who held an office: “President Obama”, “discorso di Serghey Lavrov”."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from statement_site.usage.office_holders.holder import Holder, Post, holder_of, words_of_name
from statement_site.usage.usage import Usage

#: Languages whose names have endings.
_DECLINED = frozenset(
    [
        "ru",
        "uk",
        "be",
        "bg",
        "mk",
        "sr",
        "hr",
        "bs",
        "sl",
        "cs",
        "sk",
        "pl",
        "lt",
        "lv",
        "et",
        "fi",
        "hu",
        "el",
        "ro",
        "tr",
        "az",
    ]
)

#: What an office is called, in the languages that we know and some more, by which it can be.
_CALLED = (
    (
        r"pr[eéä]+[sz]id[eé]n\w*|prezyden\w*|президент\w*|председник\w*|πρ[όο]εδρο\w+|emperor|king|queen|emir|sultan|pope|papa|rey|roi|re|papst|kung|konge",
        (Post.HEAD_OF_STATE,),
    ),
    (
        r"prime minister|premier\w*|primer[ao]? ministr[ao]|primeir[ao][- ]ministr[ao]|taoiseach|pm|premier ministre|premi[eè]re ministre|primo ministro|премьер\w*(?:-министр\w*)?|прем[’'ʼ]єр\w*(?:-міністр\w*)?|πρωθυπουργ\w+|ministerpräsident\w*|statsminister\w*|chancellor|(?:bundes)?kanzler\w*|kanclerz\w*|канцлер\w*",
        (Post.HEAD_OF_GOVERNMENT,),
    ),
    (
        r"(?:foreign |external affairs )?minist\w+|(?:foreign )?secretary(?: of state)?|secretari[oa]|canciller\w*|tánaiste|außenminist\w+|utrikesminist\w+|министр\w*|міністр\w*|министар\w*|υπουργ\w+",
        (Post.FOREIGN_MINISTER, Post.HEAD_OF_GOVERNMENT),
    ),
)

#: States whose head of government is called a president.
_PRESIDENTS_OF_GOVERNMENT = ("ES", "IT")

#: A word of a name in letters that have capitals, and the most that a name has.
_WORD = r"(?-i:[A-ZÀ-ÞĀ-ŽΑ-ΩΆ-ΏА-ЯЁІЇЄҐЂЈЉЊЋЏ])[\w’'-]*\.?"
_MOST_WORDS = 5

#: How one is spoken of, between his office and his name.
_HONORIFIC = r"(?:(?:mr|mrs|ms|dr|sr|sra|shri|m|mme|herr|frau|κ|п|г|don|doña|sheikh|sir)\.?\s)?"


def holders_named(text: str, usage: Usage, year: int = 0) -> Iterator[tuple[Holder, int, int]]:
    """The holders of offices whom a text names behind an office, or by two words of their names at least.

    Each with where the office or the name starts and where the name ends.
    """
    declined, start = usage.language in _DECLINED, 0
    while found := _pattern().search(text, start):
        words = [*re.finditer(r"[^\W\d_][\w’'-]*", found["name"])]
        fewest = len(words) if declined else 1
        fewest = fewest if found["office"] else max(2, fewest)
        start = found.start("name") + words[0].end()
        for length in range(len(words), fewest - 1, -1):
            named = words_of_name(word[0] for word in words[:length])
            is_whole = length == len(words) or words[0][0].endswith(("’s", "'s"))
            if len(named) < min(fewest, 2) or (len(named) == 1 and not is_whole):
                break
            holder = _holder(named, year, _offices(found["office"] or ""), declined=declined)
            if holder:
                start = found.start("name") + words[length - 1].end()
                yield holder, found.start(), start
                break


def country_of_person(name: str, usage: Usage, year: int = 0) -> str:
    """The country of a holder of an office who is called by a name of two words at least, or nothing."""
    words = re.findall(r"[^\W\d_][\w’'-]*", name)
    declined = usage.language in _DECLINED
    holder = holder_of(words, year, declined=declined) if len(words) > 1 else None
    return holder.country if holder else ""


def _holder(
    words: list[str], year: int, offices: Collection[Post], *, declined: bool
) -> Holder | None:
    """The holder who is called so; a president can be the head of a government, where these are called so."""
    holder = holder_of(words, year, offices=offices, declined=declined)
    if holder or offices != (Post.HEAD_OF_STATE,):
        return holder
    other = holder_of(words, year, offices=(Post.HEAD_OF_GOVERNMENT,), declined=declined)
    return other if other and other.country in _PRESIDENTS_OF_GOVERNMENT else None


def _offices(words: str) -> Collection[Post]:
    """Which offices words can be; any, where there are none."""
    called = (offices for pattern, offices in _CALLED if re.match(pattern, words, re.IGNORECASE))
    return next(called, tuple(Post)) if words else tuple(Post)


@cache
def _pattern() -> re.Pattern[str]:
    """A name of some words, perhaps behind an office."""
    offices = "|".join(pattern for pattern, _ in reversed(_CALLED))
    return re.compile(
        rf"(?:(?<!\w)(?P<office>{offices}),?\s+{_HONORIFIC})?(?<!\w)"
        rf"(?P<name>{_WORD}(?:\s(?:{_WORD}|da|de|del|bin|al|van|von|der)){{0,{_MOST_WORDS - 1}}})",
        re.IGNORECASE,
    )
