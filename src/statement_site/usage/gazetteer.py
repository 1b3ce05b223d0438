"""Finds the countries and cities that a text names, in its language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from statement_site.model.term import Register
from statement_site.reading.names import territories
from statement_site.usage.beside import is_of_a_person, named_before
from statement_site.usage.capitals import CAPITALS, PERSIAN
from statement_site.usage.name_pattern import is_unspaced, pattern_of_names
from statement_site.usage.other_names import is_of_another_name
from statement_site.usage.spelling import folded_name, without_accents
from statement_site.usage.stems import named_by_stems
from statement_site.usage.traditional import traditional
from statement_site.usage.usage import Usage

#: A name this short is a code, and no word of a text.
_SHORTEST = 3

#: Abbreviations are not longer, and written in capitals.
_LONGEST_ABBREVIATION = 3

#: Territories whose names are words, as a “réunion” is a meeting, and the continent that nobody speaks for.
_HOMONYMS = ("RE", "AQ")

#: Countries whose names are words of one language: “of that” in Russian, “financial” in Persian; in French, a
#: name of persons, which the country has with its article alone.
_HOMONYM_IN: Mapping[str, str] = {"ru": "TG", "uk": "TG", "fa": "ML", "fr": "DM"}

#: Languages in which a name has a capital, and the same word without one is another: only nouns have it,
#: or adjectives too.
_NOUNS_HAVE_CAPITALS, _ALL_HAVE_CAPITALS = ("ru", "uk", "pl", "nl"), ("tr", "id", "ms", "vi")

#: Languages that are written in capitals without their accents.
_LEAVES_ACCENTS_OUT = ("es", "fr", "pt", "it")

#: A word in capitals that is long enough to be known without its accents.
_IN_CAPITALS = re.compile(r"[A-ZÀ-Þ]{5,}")


@dataclass(frozen=True, slots=True)
class NamedCountry:
    """A country named in a text: its key, the words, where they stand, and whether as an adjective.

    `told` says by what one knows of which country the words are, where they do not name it.
    """

    country: str
    words: str
    start: int
    end: int
    is_adjective: bool = False
    told: str = ""


@dataclass(frozen=True)
class Gazetteer:
    """The names of countries in the language of a usage, and in English, from CLDR, register and tables.

    `year` is that of the text, 0 where it is not known, by which one knows who held an office then.
    """

    countries: Register
    usage: Usage
    year: int = 0

    def in_year(self, year: int) -> Gazetteer:
        """The same names for a text of another year."""
        _ = self._names, self._city_names  # made once, and taken along
        other = replace(self, year=year)
        other.__dict__.update(
            (name, made) for name, made in vars(self).items() if name.startswith("_")
        )
        return other

    def mentions(self, text: str) -> tuple[NamedCountry, ...]:
        """The countries that a text names, in the order in which it names them."""
        found = []
        for match in self._names.finditer(self._in_capitals_bare(text)):
            words = match["name"] or f"ال{match['to'][2:]}"
            key, is_adjective = self._key_of(words)
            words = text[slice(*match.span("name"))] or words
            if not key:
                continue  # a letter that folds to two
            if words.islower() and len(words) <= _LONGEST_ABBREVIATION and words.isascii():
                continue  # “us” is no country
            if self._is_another_word(words, is_adjective=is_adjective):
                continue
            if self.usage.language == "vi" and is_of_a_person(text, match.start(), words):
                continue
            if is_of_another_name(key, text, match.span()):
                continue
            found.append(NamedCountry(key, words, match.start(), match.end(), is_adjective))
        found = self._with_stems(found, text)
        before = (
            NamedCountry(key, text[start:end], start, end, is_adjective=True)
            for key, start, end in named_before(text, [mention.start for mention in found])
        )
        return tuple(sorted((*found, *before), key=lambda mention: mention.start))

    def _in_capitals_bare(self, text: str) -> str:
        """A text of a Romance language, its words in capitals without accents, as some of them stand there."""
        if self.usage.language not in _LEAVES_ACCENTS_OUT:
            return text
        return _IN_CAPITALS.sub(lambda word: without_accents(word[0]), text)

    def _key_of(self, words: str) -> tuple[str, bool]:
        """The key of words that name a country, "" where there is none, and whether they are an adjective.

        In capitals a name can lack its accents: “SENEGAL” for “Sénégal”, but “IRA” is not “Irã”.
        """
        folded = folded_name(words)
        bare = self._without_accents if words.isupper() else {}
        return self._keys.get(folded) or bare.get(folded, ("", False))

    def _with_stems(self, found: list[NamedCountry], text: str) -> list[NamedCountry]:
        """What was found, with what is named in other cases in a language of which we know none."""
        taken = {place for mention in found for place in range(mention.start, mention.end)}
        more = [
            NamedCountry(key, text[start:end], start, end, text[start].islower())
            for key, start, end in named_by_stems(text, self.usage.language)
            if key in self.countries.entries and start not in taken
        ]
        return sorted((*found, *more), key=lambda mention: mention.start) if more else found

    def _is_another_word(self, words: str, *, is_adjective: bool) -> bool:
        """Whether words without a capital are no name in a language that gives names one."""
        if self.usage.language in _ALL_HAVE_CAPITALS:
            return words[0].islower()
        is_noun = not is_adjective and folded_name(words) not in self._adjectives
        return is_noun and words.islower() and self.usage.language in _NOUNS_HAVE_CAPITALS

    def cities(self, text: str) -> tuple[NamedCountry, ...]:
        """The capitals and other cities of diplomacy that a text names, where it writes them as names."""
        found = []
        for match in self._city_names.finditer(text):
            key = self._cities.get(folded_name(match["name"]), "")
            if key and not match["name"][0].islower():
                found.append(
                    NamedCountry(key, match["name"], match.start("name"), match.end("name"))
                )
        return tuple(found)

    @cached_property
    def _keys(self) -> Mapping[str, tuple[str, bool]]:
        """Every name, folded, with the country's key, and whether it is an adjective."""
        keys: dict[str, tuple[str, bool]] = {}
        for key, words in self.usage.demonyms.items():
            keys |= {folded_name(word): (key, True) for word in words}
        for key, word in self._nouns():
            if (
                key in self.countries.entries
                and key not in _HOMONYMS
                and len(word) >= self._shortest(word)
            ):
                keys[folded_name(word)] = key, False
        for key, words in self.usage.paired.items():
            keys |= {folded_name(word): (key, False) for word in words}
        return keys | {folded_name(word): ("", False) for word in self.usage.homonyms}

    @cached_property
    def _without_accents(self) -> Mapping[str, tuple[str, bool]]:
        """The names of a Romance language that have accents, as they are written without them."""
        if self.usage.language not in _LEAVES_ACCENTS_OUT:
            return {}
        bare = {without_accents(name): found for name, found in self._keys.items()}
        return {
            name: found
            for name, found in bare.items()
            if name not in self._keys and len(name) > _SHORTEST and name.isascii()
        }

    def _nouns(self) -> Iterator[tuple[str, str]]:
        """Names with their keys; of those that are written alike, the later one counts."""
        register = self.countries
        homonyms = (*_HOMONYMS, _HOMONYM_IN.get(self.usage.language, ""))
        for language in (*_SISTERS.get(self.usage.language, ()), self.usage.language):
            for key, name in territories(language).items():
                if key not in homonyms:
                    yield from ((key, part) for part in _parts(name))
                    if language == "zh":
                        yield key, traditional(name)
        for key, entry in register.entries.items():
            for word in (entry.term.name, *entry.also):
                if not register.ambiguous.get(word.casefold()) and not _is_code(word):
                    yield register.index.get(word.casefold(), key), word
        yield from (
            pair for pair in territories(self.usage.language).items() if pair[0] not in homonyms
        )
        for key, words in self.usage.names.items():
            yield from ((key, word) for word in words)

    @cached_property
    def _adjectives(self) -> frozenset[str]:
        """The adjectives, of which some are written as a name is."""
        return frozenset(
            folded_name(word) for words in self.usage.demonyms.values() for word in words
        )

    @cached_property
    def _own(self) -> frozenset[str]:
        """The names of the usage's own table, which may be as short as they are."""
        return frozenset(word for words in self.usage.names.values() for word in words)

    def _shortest(self, word: str) -> int:
        return 1 if word in self._own else 2 if is_unspaced(word) else _SHORTEST

    @cached_property
    def _names(self) -> re.Pattern[str]:
        return pattern_of_names(
            frozenset((*self._keys, *self._without_accents)), self.usage.language
        )

    @cached_property
    def _cities(self) -> Mapping[str, str]:
        table = PERSIAN if self.usage.language == "fa" else CAPITALS
        return {folded_name(name): key for key, names in table.items() for name in names}

    @cached_property
    def _city_names(self) -> re.Pattern[str]:
        return pattern_of_names(frozenset(self._cities), self.usage.language)


def gazetteer_of(countries: Register, usage: Usage) -> Gazetteer:
    """The gazetteer of a register in a language, made once for the two: its names are thousands."""
    return _made(_Same(countries), _Same(usage))


class _Same:
    """What is taken for the same only if it is one and the same object, which never changes."""

    def __init__(self, thing: Any) -> None:
        self.thing = thing

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.thing is other.thing

    def __hash__(self) -> int:
        return id(self.thing)


#: So many languages are known at once, of a register or two.
_KNOWN = 64


@lru_cache(maxsize=_KNOWN)
def _made(countries: _Same, usage: _Same) -> Gazetteer:
    return Gazetteer(countries.thing, usage.thing)


def _is_code(word: str) -> bool:
    return len(word) <= 3 and word.isascii() and word.isupper()  # noqa: PLR2004 — ISO 3166-1


def _parts(name: str) -> Iterator[str]:
    """A name, and both names of a country that has another in brackets: “Myanmar (Burma)”."""
    yield name
    found = _OTHER_NAME.fullmatch(name)
    if found:
        yield from found.groups()


#: A name with another in brackets; a word of few letters there is no name.
_OTHER_NAME = re.compile(r"([^\W\d_].{3,}?) ?\(([^\W\d_]{4,})\)")

#: Other ways in which a language writes names: in other signs, and in other lands.
_SISTERS: Mapping[str, tuple[str, ...]] = {
    "zh": ("zh-Hant", "zh-Hant-HK"),
    "pt": ("pt-PT",),
    "de": ("de-AT", "de-CH"),
    "es": ("es-MX",),
    "fr": ("fr-CA",),
}
