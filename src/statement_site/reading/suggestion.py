"""Did you mean …: what was meant by a word that is unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache

from statement_site.model.term import Register, Registers
from statement_site.reading.characters import QUOTATION_MARKS
from statement_site.reading.languages import standard_language
from statement_site.reading.names import COMMON_LANGUAGES, locale_for, territories
from statement_site.reading.slugs import slug

_LONGEST = 60

#: Words are near that share so much of their letters; names of countries share more, and mean another.
_ALIKE, _ALIKE_COUNTRIES = 0.7, 0.8

#: A shorter word is a code, which any other code resembles.
_SHORTEST = 4

#: So many terms can be named in a hint.
_FEW = 3

#: How people part the items of a list who write it as one.
_BETWEEN_ITEMS = re.compile(r"\s*[,;/]\s*|\s+(?:and|&)\s+")


def did_you_mean(word: str, candidates: Iterable[str], *, alike: float = _ALIKE) -> str:
    """A hint naming the nearest candidate, or nothing where none is near."""
    if len(word) > _LONGEST:
        return ""
    by_fold: dict[str, str] = {}
    for candidate in candidates:
        by_fold.setdefault(candidate.casefold(), candidate)
    near = get_close_matches(word.casefold(), by_fold, n=1, cutoff=alike)
    return f"did you mean `{by_fold[near[0]]}`?" if near else ""


def which_begin(word: str, keys: Iterable[str]) -> str:
    """A hint naming the keys that begin with a word, where these are a few: `g7` for `g7-summits`."""
    begin = sorted(key for key in keys if key.startswith(f"{slug(word)}-"))
    return (
        f"did you mean {' or '.join(f'`{key}`' for key in begin)}?"
        if 0 < len(begin) <= _FEW
        else ""
    )


def _items(word: str, register: Register) -> str:
    """A hint where a word is several terms, or one in quotation marks that YAML does not know."""
    items = [item.strip(QUOTATION_MARKS) for item in _BETWEEN_ITEMS.split(word) if item]
    if not all(map(register.find, items)) or items == [word]:
        return ""
    return f"write a list: [{', '.join(items)}]" if len(items) > 1 else f"write {', '.join(items)}"


def what_was_meant(word: str, kind: str, registers: Registers) -> str:
    """A hint for a word that a register does not have, or nothing.

    It may be a list, a country in another language, a term of another register, or misspelt.
    """
    register = registers[kind]
    if items := _items(word, register):
        return items
    if kind == "countries":
        key = _countries_in_other_languages().get(word.casefold(), "")
        if key in register.entries:
            return f"did you mean `{key}`, {register.entries[key].term.name}?"
        if registers["organizations"].find(word):
            return "it is an organization: write it under `organizations`"
    if begun := which_begin(word, register.entries):
        return begun
    if len(word) < _SHORTEST:
        return ""
    names = [name for entry in register.entries.values() for name in (entry.term.name, *entry.also)]
    alike = _ALIKE_COUNTRIES if kind == "countries" else _ALIKE
    return did_you_mean(word, [*register.entries, *names], alike=alike)


def which_language(word: str) -> str:
    """A hint for a word that is no language tag (BCP 47): the tag that was meant, or how one is written."""
    tag = standard_language(word.replace("_", "-")) or _languages().get(word.casefold())
    return f"did you mean `{tag}`?" if tag else "write a BCP 47 tag: en, es, pt-BR, zh-Hans, ar"


@cache
def _languages() -> Mapping[str, str]:
    """Names of languages, casefolded, with their tags, as English and each common language has them. Source: CLDR."""
    named = (
        (name, tag)
        for language in reversed(COMMON_LANGUAGES)
        for tag, name in locale_for(language).languages.items()
        if language == "en" or tag in COMMON_LANGUAGES
    )
    return {name.casefold(): tag for name, tag in named}


@cache
def _countries_in_other_languages() -> Mapping[str, str]:
    """Names of countries, casefolded, with their codes (ISO 3166-1). Source: CLDR."""
    return {
        name.casefold(): code
        for language in reversed(COMMON_LANGUAGES)
        for code, name in territories(language).items()
    }
