"""Holders of offices by their names in Chinese signs, whose country no text in Chinese names beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: Names by country: heads of state and of government, their ministers of foreign affairs and who directs these.
_NAMES: Mapping[str, str] = {
    "CN": "习近平|習近平|胡锦涛|胡錦濤|江泽民|江澤民|李强|李克强|温家宝|溫家寶|朱镕基|王毅|秦刚|杨洁篪|楊潔篪|李肇星|唐家璇|钱其琛|戴秉国|韩正|赵乐际|栗战书|王沪宁|彭丽媛|马朝旭|丁薛祥|何立峰",
    "TW": "賴清德|赖清德|蔡英文|馬英九|马英九|林佳龍|吳釗燮|李大維",
}

_NAMED = re.compile("|".join(f"(?P<{key}>{names})" for key, names in _NAMES.items()))


def named_in_signs(text: str) -> tuple[tuple[str, int, int], ...]:
    """The countries of those whom a text names in signs, each with where the name starts and ends."""
    found = _NAMED.finditer(text)
    return tuple((each.lastgroup or "", each.start(), each.end()) for each in found)
