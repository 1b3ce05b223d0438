"""Italian adjectives of countries, in their genders and numbers."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.demonyms.endings import in_every_form
from statement_site.usage.table import table

_ENDINGS = {
    "co": ("co", "ca", "ci", "che", "chi"),
    "go": ("go", "ga", "ghi", "ghe"),
    "o": ("o", "a", "i", "e"),
    "e": ("e", "i"),
    "a": ("a", "i", "e"),
}

#: Adjectives as dictionaries have them.
_WORDS = table(
    """
AD: andorrano
AE: emiratino
AF: afghano
AG: antiguano
AL: albanese
AM: armeno
AO: angolano
AR: argentino
AT: austriaco
AU: australiano
AZ: azero
BA: bosniaco
BB: barbadiano
BD: bengalese
BE: belga
BF: burkinabé
BG: bulgaro
BH: bahreinita
BI: burundese
BJ: beninese
BN: bruneiano
BO: boliviano
BR: brasiliano
BS: bahamense
BT: bhutanese
BW: botswano
BY: bielorusso
BZ: beliziano
CA: canadese
CD: congolese
CF: centrafricano
CH: svizzero
CI: ivoriano
CL: cileno
CM: camerunese
CN: cinese
CO: colombiano
CR: costaricano|costaricense
CU: cubano
CV: capoverdiano
CY: cipriota
CZ: ceco
DE: tedesco
DJ: gibutiano
DK: danese
DM: dominichese
DO: dominicano
DZ: algerino
EC: ecuadoriano|ecuadoregno
EE: estone
EG: egiziano
ER: eritreo
ES: spagnolo
ET: etiope
FI: finlandese
FJ: figiano
FR: francese
GA: gabonese
GB: britannico
GE: georgiano
GH: ghanese|ghaneano
GM: gambiano
GN: guineano
GQ: equatoguineano
GR: greco|ellenico
GT: guatemalteco
GY: guyanese
HN: honduregno
HR: croato
HT: haitiano
HU: ungherese
ID: indonesiano
IE: irlandese
IL: israeliano
IN: indiano
IQ: iracheno
IR: iraniano
IS: islandese
IT: italiano
JM: giamaicano
JO: giordano
JP: giapponese
KE: keniota|keniano
KG: kirghiso
KH: cambogiano
KI: kiribatiano
KM: comoriano
KP: nordcoreano
KR: coreano
KW: kuwaitiano
KZ: kazako
LA: laotiano
LB: libanese
LK: singalese|srilankese
LR: liberiano
LS: lesothiano
LT: lituano
LU: lussemburghese
LV: lettone
LY: libico
MA: marocchino
MC: monegasco
MD: moldavo|moldovo
ME: montenegrino
MG: malgascio
MK: macedone
ML: maliano
MM: birmano
MN: mongolo
MR: mauritano
MT: maltese
MU: mauriziano
MV: maldiviano
MW: malawiano
MX: messicano
MY: malese|malaysiano
NA: namibiano
NE: nigerino
NG: nigeriano
NI: nicaraguense
NL: olandese
NO: norvegese
NP: nepalese
NZ: neozelandese
OM: omanita
PA: panamense
PE: peruviano
PG: papuano
PH: filippino
PK: pakistano|pachistano
PL: polacco
PS: palestinese
PT: portoghese
PY: paraguaiano|paraguayano
QA: qatariota|qatarino
RO: romeno
RS: serbo
RU: russo
RW: ruandese
SA: saudita
SC: seicellese
SD: sudanese
SE: svedese
SG: singaporiano
SI: sloveno
SK: slovacco
SL: sierraleonese
SM: sammarinese
SN: senegalese
SO: somalo
SR: surinamese
SS: sudsudanese
SV: salvadoregno
SY: siriano
SZ: swazilandese
TD: ciadiano
TG: togolese
TH: thailandese|tailandese
TJ: tagiko|tagico
TL: timorese
TM: turkmeno|turcomanno
TN: tunisino
TO: tongano
TR: turco
TT: trinidadiano
TW: taiwanese
TZ: tanzaniano
UA: ucraino
UG: ugandese
US: statunitense|americano
UY: uruguaiano|uruguayano
UZ: uzbeko|usbeko
VA: vaticano
VE: venezuelano
VN: vietnamita
WS: samoano
XK: kosovaro
YE: yemenita
ZA: sudafricano
ZM: zambiano
ZW: zimbabwiano|zimbabwese
"""
)

#: Adjectives in every form.
DEMONYMS: Mapping[str, tuple[str, ...]] = {
    key: tuple(form for word in words for form in in_every_form(word, _ENDINGS))
    for key, words in _WORDS.items()
}
