"""Polish adjectives of countries, in their cases."""

from __future__ import annotations

from statement_site.usage.later import Later
from statement_site.usage.table import table

_ENDINGS = ("i", "a", "ie", "iego", "iej", "ich", "iemu", "im", "imi", "ą", "o")

#: Adjectives without their endings; of men, the last letter changes: “polski”, “polscy”.
_STEMS = """
AE: emirack
AF: afgańsk
AL: albańsk
AM: armeńsk|ormiańsk
AO: angolsk
AR: argentyńsk
AT: austriack
AU: australijsk
AZ: azerbejdżańsk|azersk
BA: bośniack
BB: barbadosk
BD: bangladesk|banglijsk
BE: belgijsk
BF: burkińsk
BG: bułgarsk
BH: bahrajńsk
BI: burundyjsk
BJ: benińsk
BO: boliwijsk
BR: brazylijsk
BW: botswańsk
BY: białorusk
CA: kanadyjsk
CD: kongijsk
CF: środkowoafrykańsk
CH: szwajcarsk
CI: iworyjsk
CL: chilijsk
CM: kameruńsk
CN: chińsk
CO: kolumbijsk
CR: kostarykańsk
CU: kubańsk
CY: cypryjsk
CZ: czesk
DE: niemieck
DJ: dżibutyjsk
DK: duńsk
DO: dominikańsk
DZ: algiersk
EC: ekwadorsk
EE: estońsk
EG: egipsk
ER: erytrejsk
ES: hiszpańsk
ET: etiopsk
FI: fińsk
FJ: fidżyjsk
FR: francusk
GA: gabońsk
GB: brytyjsk
GE: gruzińsk
GH: ghańsk
GM: gambijsk
GN: gwinejsk
GR: greck
GT: gwatemalsk
GY: gujańsk
HN: hondurask
HR: chorwack
HT: haitańsk
HU: węgiersk
ID: indonezyjsk
IE: irlandzk
IL: izraelsk
IN: indyjsk
IQ: irack
IR: irańsk
IS: islandzk
IT: włosk
JM: jamajsk
JO: jordańsk
JP: japońsk
KE: kenijsk
KG: kirgisk
KH: kambodżańsk
KP: północnokoreańsk
KR: południowokoreańsk
KW: kuwejck
KZ: kazachstańsk|kazachsk
LA: laotańsk
LB: libańsk
LI: liechtensteińsk
LK: lankijsk
LR: liberyjsk
LT: litewsk
LU: luksembursk
LV: łotewsk
LY: libijsk
MA: marokańsk
MD: mołdawsk
ME: czarnogórsk
MG: madagaskarsk|malgask
MK: północnomacedońsk|macedońsk
ML: malijsk
MM: mjanmańsk|birmańsk
MN: mongolsk
MR: mauretańsk
MT: maltańsk
MU: maurytyjsk
MV: malediwsk
MW: malawijsk
MX: meksykańsk
MY: malezyjsk
MZ: mozambick
NA: namibijsk
NE: nigersk
NG: nigeryjsk
NI: nikaraguańsk
NL: holendersk|niderlandzk
NO: norwesk
NP: nepalsk
NZ: nowozelandzk
OM: omańsk
PA: panamsk
PE: peruwiańsk
PH: filipińsk
PK: pakistańsk
PL: polsk
PS: palestyńsk
PT: portugalsk
PY: paragwajsk
QA: katarsk
RO: rumuńsk
RS: serbsk
RU: rosyjsk
RW: rwandyjsk
SA: saudyjsk
SD: sudańsk
SE: szwedzk
SG: singapursk
SI: słoweńsk
SK: słowack
SN: senegalsk
SO: somalijsk
SR: surinamsk
SS: południowosudańsk
SV: salwadorsk
SY: syryjsk
TD: czadyjsk
TH: tajlandzk
TJ: tadżyck
TM: turkmeńsk
TN: tunezyjsk
TR: tureck
TT: trynidadzk
TW: tajwańsk
TZ: tanzańsk
UA: ukraińsk
UG: ugandyjsk
US: amerykańsk
UY: urugwajsk
UZ: uzbeck
VA: watykańsk
VE: wenezuelsk
VN: wietnamsk
XK: kosowsk
YE: jemeńsk
ZA: południowoafrykańsk
ZM: zambijsk
ZW: zimbabweńsk
"""


def _forms(stem: str) -> tuple[str, ...]:
    return (*(stem + ending for ending in _ENDINGS), f"{stem[:-1]}cy")


#: Adjectives in every case.
DEMONYMS = Later(
    lambda: {
        key: tuple(form for stem in stems for form in _forms(stem))
        for key, stems in table(_STEMS).items()
    }
)
