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
    offices = "|".join(usage.offices)
    own = rf"(?<![가-힣]){_KOREAN_NAME}(?= )|(?<=\(){LATIN_NAME}(?=[,)])"
    return re.compile(
        rf"(?P<name>{own})(?:[^()]{{0,30}}\))? ?(?P<before>(?:[가-힣-]{{2,12}} ){{0,2}}?)(?P<genitive>)(?P<office>{offices})(?P<after>)(?P<of>)"
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
        rf"(?<!\w){before}(?P<office>{'|'.join(usage.offices)})(?P<genitive>(?:{usage.genitive}{country})?)(?P<after>)"
        rf",?[  ]+{usage.honorifics}(?P<name>{usage.name})(?P<of>)",
        re.IGNORECASE,
    )


#: The pattern of each such language.
OFFICE_FIRST: Mapping[str, Callable[[Usage], re.Pattern[str]]] = {
    "ko": _in_korean,
    "id": _country_between,
    "ms": _country_between,
    "tr": _country_between,
    "vi": _country_between,
}
