"""Countries in languages of whose cases we know nothing: a name without its ending, and any short ending behind it.

So “Švýcarsko” is found in “švýcarský”, and “Svájc” in “svájci”. Source of the names: CLDR.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from statement_site.reading.names import territories
from statement_site.usage import USAGES

#: A country by its key, and from where to where it is named.
Named = tuple[str, int, int]

#: A shorter stem begins other words too; one without a capital must be longer.
_SHORTEST, _SHORTEST_SMALL = 4, 6

#: The longest ending, where letters have capitals, and in scripts that write endings with many signs.
_LONGEST_ENDING, _LONGEST_OF_SIGNS = 4, 10

#: What ends a word, whatever the script: its vowel signs are no letters to a pattern.
_END = r"\s.,;:!?()\[\]{}\"'«»“”„‘’/–—|།။።၊।-"

#: Letters and signs that are the ending of a name, which other cases put another in place of.
_VOWEL = re.compile(r"[aeiouyáéíóúýàèìòùâêîôûäëïöüãõåæøāēīōūăąęğıаеиоуыэюяіїєἀ-ῼαεηιουωάέήίόύώեաիոէըօაეიოუ]$", re.IGNORECASE)  # fmt: skip
_SIGN = re.compile(
    r"[\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f](?<![\u0904-\u0939\u0985-\u09b9\u0b85-\u0bb9])$"
)

#: Short words that stand before a name as a part of it, in scripts that join them.
_JOINED = {"he": "[והבלמשכ]{0,2}"}


def named_by_stems(text: str, language: str) -> Iterator[Named]:
    """The countries that a text names in a language of which no usage is known; none in one that is known."""
    if not is_unknown(language):
        return
    stems = _stems(language)
    for match in _pattern(language).finditer(text):
        key = match.lastgroup or ""
        start, end = match.span(key)
        if not text[start].islower() or len(stems[key]) >= _SHORTEST_SMALL:
            yield key, start, end


@cache
def is_unknown(language: str) -> bool:
    """Whether no usage is known of a language."""
    return all(usage.language != language.partition("-")[0] for usage in USAGES)


@cache
def _stems(language: str) -> Mapping[str, str]:
    """The names of countries by their keys, their words without endings; what two share is left out."""
    names = {key: name for key, name in territories(language).items() if key.isalpha()}
    stems = {key: " ".join(map(_stem, name.casefold().split())) for key, name in names.items()}
    shared = Counter(stems.values())
    return {
        key: stem
        for key, stem in stems.items()
        if shared[stem] == 1 and len(stem) >= _SHORTEST - (not _has_capitals(stem))
    }


def _stem(word: str) -> str:
    """A word without the vowel or the sign that ends it; a short one stays as it is."""
    return (_SIGN.sub("", _VOWEL.sub("", word)) if len(word) >= _SHORTEST else word) or word


def _has_capitals(name: str) -> bool:
    return name.upper() != name.lower()


def _short(ending: str, stem: str) -> str:
    """The ending of a stem; the stem of few letters has a short one, else it begins other words."""
    is_few = len(stem) <= _SHORTEST and _has_capitals(stem)
    return ending.replace(f"{{0,{_LONGEST_ENDING}}}", "{0,2}") if is_few else ending


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Any of the names, longest first, each word with an ending, in a group that is called by its key."""
    stems = sorted(_stems(language).items(), key=lambda each: (-len(each[1]), each))
    longest = (
        _LONGEST_ENDING if any(_has_capitals(stem) for _, stem in stems) else _LONGEST_OF_SIGNS
    )
    ending = rf"[^{_END}]{{0,{longest}}}"
    names = (
        rf"(?P<{key}>{rf'{ending} '.join(map(re.escape, stem.split()))}{_short(ending, stem)})"
        for key, stem in stems
    )
    before = rf"(?:^|(?<=[{_END}])){_JOINED.get(language, '')}"
    return re.compile(
        rf"{before}(?:{'|'.join(names) or '(?!)'})(?=[{_END}]|$)", re.IGNORECASE | re.MULTILINE
    )
