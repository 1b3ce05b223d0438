"""Countries in languages of whose cases we know nothing: a name without its ending, and any short ending behind it.

So “Švýcarsko” is found in “švýcarský”, and “Svájc” in “svájci”. Source of the names: CLDR.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from statement_site.reading.names import language_name, territories
from statement_site.usage import USAGES
from statement_site.usage.names.further import ALSO, LANGUAGES_OF_ONE

#: A country by its key, and from where to where it is named.
Named = tuple[str, int, int]

#: A shorter stem begins other words too; one without a capital must be longer, if it is no adjective.
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
    stems, groups = [*_stems(language).items()], _pattern(language)
    for match in groups.finditer(_folded(text)):
        group = match.lastgroup or ""
        stem, key = stems[int(group[1:])]
        start, end = match.span(group)
        is_tongue = bool(_TONGUE.match(text, end))
        is_long = len(stem) >= _SHORTEST_SMALL or stem in _adjectives(language)
        if (not text[start].islower() or is_long) and not is_tongue:
            yield key, start, end


#: What makes of an adjective the language of a country.
_TONGUE = re.compile(
    r"\s(?:jazy\w+|jezik\w*|језик\w*|език\w*|јазик\w*|limb[aăi]\w*|nyelv\w*|γλώσσ\w*|språk\w*|sprog\w*|kiel\w*|gjuh\w*|kalb\w*|valod\w*)",
    re.IGNORECASE,
)


@cache
def is_unknown(language: str) -> bool:
    """Whether no usage is known of a language."""
    return all(usage.language != language.partition("-")[0] for usage in USAGES)


@cache
def _stems(language: str) -> Mapping[str, str]:
    """The countries by what their names begin with; what two countries share is left out."""
    names = [(name, key) for key, name in territories(language).items() if key.isalpha()]
    by_stem: dict[str, set[str]] = {}
    for name, key in (*names, *_named_by_adjectives(language)):
        stem = _stem_of(name)
        if len(stem) >= _SHORTEST - (not _has_capitals(stem)):
            by_stem.setdefault(stem, set()).add(key)
    return {stem: min(keys) for stem, keys in by_stem.items() if len(keys) == 1}


@cache
def _adjectives(language: str) -> frozenset[str]:
    """The stems of adjectives."""
    return frozenset(_stem_of(name) for name, _ in _named_by_adjectives(language))


def _named_by_adjectives(language: str) -> Iterator[tuple[str, str]]:
    """The adjectives of countries with their keys; the name of a language that is of one country is one too."""
    for tag, key in LANGUAGES_OF_ONE.items():
        name = language_name(tag, language)
        if name != tag and " " not in name:
            yield _NOUN.sub("sk", name), key
    for key, names in ALSO.get(language, {}).items():
        yield from ((name, key) for name in names)


def _stem_of(name: str) -> str:
    """The words of a name without their endings."""
    return " ".join(map(_stem, _folded(name.casefold()).split()))


#: How Czech, Slovak and Slovene make the name of a language of the adjective of its country.
_NOUN = re.compile(r"(?:šč|št|č)in[aa]$")

#: Letters of Greek with an accent, which moves with the case, and those without.
_ACCENTS = str.maketrans("άέήίόύώΆΈΉΊΌΎΏ", "αεηιουωΑΕΗΙΟΥΩ")


def _folded(text: str) -> str:
    """A text of the same length without the accents of Greek."""
    return text.translate(_ACCENTS)


#: What ends a name in Greek, of which another case puts something else in place.
_GREEK = re.compile(r"(?<=[α-ω]{3})(?:ο[σς]|η[σς]|α[σς]|α|η|ο)$")


def _stem(word: str) -> str:
    """A word without the vowel or the sign that ends it; a short one stays as it is."""
    if _GREEK.search(word):
        return _GREEK.sub("", word)
    return (_SIGN.sub("", _VOWEL.sub("", word)) if len(word) >= _SHORTEST else word) or word


def _has_capitals(name: str) -> bool:
    return name.upper() != name.lower()


def _short(ending: str, stem: str) -> str:
    """The ending of a stem; the stem of few letters has a short one, else it begins other words."""
    is_few = len(stem) <= _SHORTEST and _has_capitals(stem)
    return ending.replace(f"{{0,{_LONGEST_ENDING}}}", "{0,2}") if is_few else ending


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Any of the names, longest first, each word with an ending, in a group that is called by its number."""
    stems = sorted(enumerate(_stems(language)), key=lambda each: (-len(each[1]), each))
    longest = (
        _LONGEST_ENDING if any(_has_capitals(stem) for _, stem in stems) else _LONGEST_OF_SIGNS
    )
    ending = rf"[^{_END}]{{0,{longest}}}"
    names = (
        rf"(?P<g{number}>{rf'{ending} '.join(map(re.escape, stem.split()))}{_short(ending, stem)})"
        for number, stem in stems
    )
    before = rf"(?:^|(?<=[{_END}])){_JOINED.get(language, '')}"
    return re.compile(
        rf"{before}(?:{'|'.join(names) or '(?!)'})(?=[{_END}]|$)", re.IGNORECASE | re.MULTILINE
    )
