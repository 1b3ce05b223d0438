"""The pattern by which the names of a language are found in a text, as it joins words and parts them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from statement_site.usage import usage_of
from statement_site.usage.beside import korean_pattern, paired_pattern
from statement_site.usage.spelling import folded_name, pattern_of_name

#: What makes another word of an adjective: “Inter-American” is of no country.
_NOT_AFTER = "".join(
    f"(?<!\\b{word})"
    for word in (
        *(
            "inter-",
            "pan-",
            "anti-",
            "non-",
            "afro-",
            "trans-",
            "latin ",
            "central ",
            "north ",
            "south ",
            "ibero-",
        ),
        *("sul ", "sul-", "sud-", "centro-", "latino-"),
        *("latijns-", "midden-", "zuid-", "noord-"),
    )
)

#: Scripts that put no space between words.
_UNSPACED = re.compile(r"[一-龥぀-ヿ가-힣]")

#: Languages that put no space between words, and whose names of countries are long; a shorter one is a word.
_WITHOUT_SPACES, _SHORTEST = ("th", "lo", "km", "my"), 3

#: What two countries of one sign have or hold, by which the two signs are their names: “中日外长会谈”.
_OF_TWO = "联合|磋商|关系|两国|首脑|外长|元首|会[谈晤]|高层|对话|聯合|關係|兩國|首腦|外長|會[談晤]|高層|對話|外相|首脳|共同|電話|両国|関係"


def is_unspaced(name: str) -> bool:
    """Whether a name is written in signs or syllables, of which few make a word and no space parts them."""
    return bool(_UNSPACED.search(name))


@cache
def pattern_of_names(names: frozenset[str], language: str) -> re.Pattern[str]:
    """A pattern of all names, longest first, that begins and ends where words do.

    Arabic joins articles and prepositions to the word; Chinese puts no space between words. It takes long
    to make, and is the same for all pages in a language.
    """
    usage = usage_of(language)
    paired = {folded_name(word) for words in usage.paired.values() for word in words}
    ordered = sorted(names - paired, key=lambda name: (-len(name), name))
    spaced = [name for name in ordered if not is_unspaced(name)]
    unspaced = [name for name in ordered if is_unspaced(name)]
    if usage.language == "ar":
        return _compiled(_arabic(ordered))
    if usage.language == "ko":
        return _compiled(korean_pattern(unspaced, usage.homonyms, paired, _any(spaced)))
    if usage.language in _WITHOUT_SPACES:
        return _compiled(rf"(?P<name>{_any(name for name in ordered if len(name) >= _SHORTEST)})")
    of_signs = _of_signs(unspaced) if usage.language in ("zh", "ja") else ""
    beside = paired_pattern(_any(spaced), _any(sorted(paired))) if paired else ""
    return _compiled(
        rf"(?P<name>(?=[\w'’ʼ])(?<!\w){_NOT_AFTER}(?:{_any(spaced)})(?!\w){of_signs}{beside})"
    )


def _arabic(names: Iterable[str]) -> str:
    """Names behind the words that Arabic joins to them, of which “to” takes a letter from the article."""
    names = [*names]
    joined = (f"لل{name[2:]}" for name in names if name.startswith("ال"))
    whole = (
        rf"(?:(?<!\w)(?:و?[بلفك]?(?:ال)?|وال)|(?<=جمهورية)|(?<=مملكة))(?P<name>{_any(names)})(?!\w)"
    )
    return rf"{whole}|(?<!\w)(?P<to>{_any(joined)})(?!\w)"


def _of_signs(names: Sequence[str]) -> str:
    """Names in Chinese signs: those of one sign only where two stand together or who was posted there is named."""
    longer = _any(name for name in names if len(name) > 1)
    one = f"(?:{_any(name for name in names if len(name) == 1)})"
    first = rf"(?<![一-龥]){one}(?={one}{{1,2}}[一-龥]{{0,6}}(?:{_OF_TWO}))"
    second = rf"(?<=(?<![一-龥]){one}){one}(?=[一-龥]{{0,7}}(?:{_OF_TWO}))"
    posted = (
        rf"(?<=[国國告對对見见斥促]){one}(?=[驻駐][一-龥]{{1,6}}(?:领事|領事|大使|使馆|使館|使节))"
    )
    dotted = rf"(?<![一-龥]){one}(?=・)"
    return f"|{longer}|{first}|{second}|{dotted}|{posted}"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _any(names: Iterable[str]) -> str:
    """Any of the names; those with one first letter stand together, so that a word of a text is asked for few."""
    of_letter: dict[str, list[str]] = {}
    for name in names:
        of_letter.setdefault(pattern_of_name(name[0]), []).append(pattern_of_name(name))
    together = (
        f"(?={letter})(?:{'|'.join(each)})" if len(each) > 1 else each[0]
        for letter, each in of_letter.items()
    )
    return "|".join(together) or "(?!)"
