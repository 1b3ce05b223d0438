"""German adjectives of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

_ENDINGS = ("", "e", "er", "es", "en", "em")

#: Adjectives without their endings.
_STEMS = table(
    """
AE: emiratisch
AF: afghanisch
AL: albanisch
AM: armenisch
AO: angolanisch
AR: argentinisch
AT: österreichisch
AU: australisch
AZ: aserbaidschanisch
BA: bosnisch
BD: bangladeschisch
BE: belgisch
BG: bulgarisch
BO: bolivianisch
BR: brasilianisch
BY: belarussisch
CA: kanadisch
CH: schweizerisch
CL: chilenisch
CN: chinesisch
CO: kolumbianisch
CR: costa-ricanisch
CU: kubanisch
CY: zyprisch
CZ: tschechisch
DE: deutsch
DK: dänisch
DZ: algerisch
EC: ecuadorianisch
EE: estnisch
EG: ägyptisch
ES: spanisch
ET: äthiopisch
FI: finnisch
FR: französisch
GB: britisch
GE: georgisch
GH: ghanaisch
GR: griechisch|hellenisch
HR: kroatisch
HU: ungarisch
ID: indonesisch
IE: irisch
IL: israelisch
IN: indisch
IQ: irakisch
IR: iranisch
IS: isländisch
IT: italienisch
JO: jordanisch
JP: japanisch
KE: kenianisch
KG: kirgisisch
KP: nordkoreanisch
KR: südkoreanisch
KZ: kasachisch
LB: libanesisch
LI: liechtensteinisch
LT: litauisch
LU: luxemburgisch
LV: lettisch
LY: libysch
MA: marokkanisch
MD: moldauisch
ME: montenegrinisch
MK: nordmazedonisch
MN: mongolisch
MT: maltesisch
MX: mexikanisch
MY: malaysisch
NA: namibisch
NG: nigerianisch
NL: niederländisch
NO: norwegisch
NZ: neuseeländisch
PE: peruanisch
PH: philippinisch
PK: pakistanisch
PL: polnisch
PS: palästinensisch
PT: portugiesisch
PY: paraguayisch
QA: katarisch
RO: rumänisch
RS: serbisch
RU: russisch
RW: ruandisch
SA: saudisch|saudi-arabisch
SE: schwedisch
SG: singapurisch
SI: slowenisch
SK: slowakisch
SN: senegalesisch
SY: syrisch
TH: thailändisch
TJ: tadschikisch
TM: turkmenisch
TN: tunesisch
TR: türkisch
TZ: tansanisch
UA: ukrainisch
US: amerikanisch|us-amerikanisch
UY: uruguayisch
UZ: usbekisch
VE: venezolanisch
VN: vietnamesisch
XK: kosovarisch
YE: jemenitisch
ZA: südafrikanisch
"""
)

#: Adjectives in every ending.
DEMONYMS: Mapping[str, tuple[str, ...]] = {
    key: tuple(stem + ending for stem in stems for ending in _ENDINGS)
    for key, stems in _STEMS.items()
}
