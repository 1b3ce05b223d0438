"""How office, country and name stand beside each other where no word joins them: “Menteri Luar Negeri Norwegia Ada Contoh”."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from statement_site.reading.names import territories
from statement_site.usage import usage_of
from statement_site.usage.usage import LATIN_NAME, Usage

#: A name of Korea: a family's, and two syllables, of which the last is no particle.
_KOREAN_NAME = (
    "[김이박최정강조윤장임한오서신권황안송전홍류유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕"
    "금옥육인맹제모탁국][가-힣][가-힣](?<![의는를와과측국들은관부])"
)


def _in_korean(usage: Usage) -> re.Pattern[str]:
    """A name, with its letters in brackets where it is foreign, then country and office."""
    own = rf"(?<![가-힣]){_KOREAN_NAME}(?= )|(?<=\(){LATIN_NAME}(?=[,)])"
    return re.compile(
        rf"(?P<name>{own})(?:[^()]{{0,30}}\))? ?(?P<before>(?:[가-힣-]{{2,12}} ){{0,2}}?)(?P<genitive>)(?P<office>{usage.office})(?P<after>)(?P<of>)"
    )


def _country_between(usage: Usage) -> re.Pattern[str]:
    """An office, the country that it is of before or behind it, and the name."""
    return _with_countries(usage.language)


@cache
def _with_countries(language: str) -> re.Pattern[str]:
    usage = usage_of(language)
    names = {name for words in usage.names.values() for name in words}
    names |= set(territories(language).values())
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    country = rf"(?-i:{known})(?!\w)"
    before = rf"(?P<before>(?:{country}(?:['’]\w{{1,4}})?[  ](?:Cumhuriyeti[  ])?)?)"
    return re.compile(
        rf"(?<!\w){before}(?P<office>{usage.office})(?P<genitive>(?:{usage.genitive}{country})?)(?P<after>)"
        rf",?[  ]+{usage.honorifics}(?P<name>{usage.name})(?P<of>)",
        re.IGNORECASE,
    )


def _in_signs(usage: Usage) -> re.Pattern[str]:
    """The country, an office and the name in Chinese signs, with nothing between them."""
    return re.compile(
        rf"(?P<before>(?:[一-龥]{{0,8}}?|[ァ-ヺー]{{2,12}}の?))(?P<genitive>)(?P<office>{usage.office})(?P<after>)(?P<name>{usage.name})"
    )


def _before_honorifics(usage: Usage) -> re.Pattern[str]:
    """An office, the country that it is of, words of honour and the name, with spaces between them."""
    return re.compile(
        rf"(?P<before>)(?P<office>{usage.office})(?P<genitive>(?-i:{usage.genitive}))(?P<after>) (?:{usage.honorifics})(?P<name>{usage.name})",
        re.IGNORECASE,
    )


#: What else an office is for, in Arabic: each begins with “and”, its further words with the article or “for”.
_AND_FOR = r"(?: و[ء-ي]+(?: (?:ال|لل|ل)[ء-ي]{2,}| (?:شؤون|مجلس|دولة(?= ل)))*)*"


def _in_arabic(usage: Usage) -> re.Pattern[str]:
    """An office with all that it is for, perhaps the country as an adjective or by name behind it, and the name."""
    return re.compile(
        rf"(?P<before>)(?P<office>{usage.office}{_AND_FOR})(?P<genitive>(?: (?:في|لدى) (?:(?:جمهورية|دولة|مملكة|سلطنة|إمارة) )?[ء-ي_]+| [ء-ي]+_[ء-ي_]+)?)"
        rf"(?P<after>(?: (?!في )(?:ال)?[ء-ي]+(?:ي|ية))?) "
        rf"{usage.honorifics}(?P<name>{usage.name})"
    )


#: A word with a capital, or an abbreviation; a full stop ends a sentence behind any other.
_WORD = r"(?:(?:[A-Z]\.)+|[A-Z](?:[\w-]|\.(?=\w))+)"

#: The name of a country, as words with capitals.
_COUNTRY = r"(?-i:[A-ZÀ-Þ][\w’'-]+(?: (?:and|y|et|of|de|del|la|the|e) (?:the )?[A-ZÀ-Þ][\w’'-]+| [A-ZÀ-Þ][\w’'-]+){0,4}?)"


def _with_genitive(usage: Usage) -> re.Pattern[str]:
    """An office with its country before it as an adjective, or behind it with “of”, and the name."""
    return re.compile(
        rf"(?P<before>(?:(?-i:{_WORD}(?: (?:of (?:the )?)?{_WORD}){{0,3}}?[  ]))??)\b(?P<office>{usage.office})"
        rf"(?P<genitive>(?:{usage.genitive}{_COUNTRY}(?:,? (?:and|y|et)(?= ))?)?)(?P<after>(?:(?-i: [a-zà-ÿ][a-zà-ÿ-]{{3,20}}))?),?[  ]+"
        rf"(?:(?:the|el|la|le|l[’'])[  ])?{usage.honorifics}(?=[^\s,]+[  ]|(?-i:[A-ZÀ-Þ]\.[A-ZÀ-Þ]))(?P<name>{usage.name})(?P<of>(?:{usage.genitive}{_COUNTRY})?)",
        re.IGNORECASE,
    )


#: The pattern of each language that puts them otherwise than the languages of Western Europe.
_PATTERNS: Mapping[str, Callable[[Usage], re.Pattern[str]]] = {
    "ar": _in_arabic,
    "fa": _before_honorifics,
    "id": _country_between,
    "ja": _in_signs,
    "ko": _in_korean,
    "ms": _country_between,
    "ru": _before_honorifics,
    "tr": _country_between,
    "uk": _before_honorifics,
    "vi": _country_between,
    "zh": _in_signs,
}

#: Languages in which an office stands before a name, and never behind it and a comma.
OFFICE_BEFORE = ("ar", "fa", "ja", "ko", "ru", "uk", "zh")

#: Languages whose pattern has the names of countries in it, and needs no other sign of where they end.
_KNOW_COUNTRIES = ("id", "ko", "ms", "tr", "vi")


def office_first(usage: Usage) -> re.Pattern[str]:
    """The pattern of an office before a name, in groups: before, office, genitive, after, name, of."""
    return _PATTERNS.get(usage.language, _with_genitive)(usage)


def knows_countries(usage: Usage) -> bool:
    """Whether the pattern of a language finds the names of countries, of however many words they are."""
    return usage.language in _KNOW_COUNTRIES
