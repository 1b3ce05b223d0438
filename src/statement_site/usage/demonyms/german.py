"""German adjectives of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

_ENDINGS = ("", "e", "er", "es", "en", "em")

#: Adjectives without their endings.
_STEMS = table(
    """
AD: andorranisch
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
BB: barbadisch
BD: bangladeschisch
BE: belgisch
BF: burkinisch
BG: bulgarisch
BH: bahrainisch
BI: burundisch
BJ: beninisch
BN: bruneiisch
BO: bolivianisch
BR: brasilianisch
BS: bahamaisch
BT: bhutanisch
BW: botsuanisch
BY: belarussisch
BZ: belizisch
CA: kanadisch
CD: kongolesisch
CF: zentralafrikanisch
CH: schweizerisch
CI: ivorisch
CL: chilenisch
CM: kamerunisch
CN: chinesisch
CO: kolumbianisch
CR: costa-ricanisch
CU: kubanisch
CV: kapverdisch
CY: zyprisch
CZ: tschechisch
DE: deutsch
DJ: dschibutisch
DK: dänisch
DM: dominicanisch
DO: dominikanisch
DZ: algerisch
EC: ecuadorianisch
EE: estnisch
EG: ägyptisch
ER: eritreisch
ES: spanisch
ET: äthiopisch
FI: finnisch
FJ: fidschianisch
FR: französisch
GA: gabunisch
GB: britisch
GE: georgisch
GH: ghanaisch
GM: gambisch
GN: guineisch
GQ: äquatorialguineisch
GR: griechisch|hellenisch
GT: guatemaltekisch
GY: guyanisch
HN: honduranisch
HR: kroatisch
HT: haitianisch
HU: ungarisch
ID: indonesisch
IE: irisch
IL: israelisch
IN: indisch
IQ: irakisch
IR: iranisch
IS: isländisch
IT: italienisch
JM: jamaikanisch
JO: jordanisch
JP: japanisch
KE: kenianisch
KG: kirgisisch
KH: kambodschanisch
KI: kiribatisch
KM: komorisch
KP: nordkoreanisch
KR: südkoreanisch
KW: kuwaitisch
KZ: kasachisch
LA: laotisch
LB: libanesisch
LI: liechtensteinisch
LK: sri-lankisch|ceylonesisch
LR: liberianisch
LS: lesothisch
LT: litauisch
LU: luxemburgisch
LV: lettisch
LY: libysch
MA: marokkanisch
MC: monegassisch
MD: moldauisch
ME: montenegrinisch
MG: madagassisch
MK: nordmazedonisch
ML: malisch
MM: myanmarisch|birmanisch
MN: mongolisch
MR: mauretanisch
MT: maltesisch
MU: mauritisch
MV: maledivisch
MW: malawisch
MX: mexikanisch
MY: malaysisch
MZ: mosambikanisch
NA: namibisch
NE: nigrisch
NG: nigerianisch
NI: nicaraguanisch
NL: niederländisch
NO: norwegisch
NP: nepalesisch
NZ: neuseeländisch
OM: omanisch
PA: panamaisch
PE: peruanisch
PG: papua-neuguineisch
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
SB: salomonisch
SC: seychellisch
SD: sudanesisch
SE: schwedisch
SG: singapurisch
SI: slowenisch
SK: slowakisch
SL: sierra-leonisch
SM: san-marinesisch
SN: senegalesisch
SO: somalisch
SR: surinamisch
SS: südsudanesisch
SV: salvadorianisch
SY: syrisch
SZ: swasiländisch
TD: tschadisch
TG: togoisch
TH: thailändisch
TJ: tadschikisch
TL: osttimoresisch|timoresisch
TM: turkmenisch
TN: tunesisch
TO: tongaisch
TR: türkisch
TW: taiwanisch|taiwanesisch
TZ: tansanisch
UA: ukrainisch
UG: ugandisch
US: amerikanisch|us-amerikanisch
UY: uruguayisch
UZ: usbekisch
VA: vatikanisch
VE: venezolanisch
VN: vietnamesisch
VU: vanuatuisch
WS: samoanisch
XK: kosovarisch
YE: jemenitisch
ZA: südafrikanisch
ZM: sambisch
ZW: simbabwisch
"""
)

#: Adjectives in every ending.
DEMONYMS: Mapping[str, tuple[str, ...]] = {
    key: tuple(stem + ending for stem in stems for ending in _ENDINGS)
    for key, stems in _STEMS.items()
}
