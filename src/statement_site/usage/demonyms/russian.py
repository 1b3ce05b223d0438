"""Russian adjectives of countries, in their cases."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

_ENDINGS = ("ий", "ая", "ое", "ие", "ого", "ой", "их", "ому", "ом", "им", "ими", "ую", "о")

#: Adjectives without their endings.
_STEMS = table(
    """
AM: армянск
AR: аргентинск
AT: австрийск
AU: австралийск
AZ: азербайджанск
BE: бельгийск
BG: болгарск
BR: бразильск
BY: белорусск
CA: канадск
CH: швейцарск
CN: китайск
CU: кубинск
CZ: чешск
DE: германск
DK: датск
DZ: алжирск
EE: эстонск
EG: египетск
ES: испанск
FI: финляндск|финск
FR: французск
GB: британск
GE: грузинск
GR: греческ
HU: венгерск
ID: индонезийск
IL: израильск
IN: индийск
IQ: иракск
IR: иранск
IT: итальянск
JP: японск
KG: киргизск|кыргызск
KP: северокорейск
KR: южнокорейск
KZ: казахстанск
LT: литовск
LV: латвийск
MD: молдавск
MN: монгольск
NO: норвежск
PK: пакистанск
PL: польск
RO: румынск
RS: сербск
RU: российск
SA: саудовск
SE: шведск
SY: сирийск
TJ: таджикск
TM: туркменск
TR: турецк
UA: украинск
US: американск
UZ: узбекск
VE: венесуэльск
VN: вьетнамск
"""
)

#: Adjectives in every case.
DEMONYMS: Mapping[str, tuple[str, ...]] = {
    key: tuple(stem + ending for stem in stems for ending in _ENDINGS)
    for key, stems in _STEMS.items()
}
