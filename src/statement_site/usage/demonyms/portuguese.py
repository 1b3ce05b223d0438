"""Portuguese adjectives of countries, in their genders and numbers."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.demonyms.endings import in_every_form
from statement_site.usage.table import table

_ENDINGS = {
    "ês": ("ês", "esa", "eses", "esas"),
    "ão": ("ão", "ã", "ães", "ãs"),
    "ol": ("ol", "ola", "óis", "olas"),
    "eu": ("eu", "eia", "eus", "eias"),
    "o": ("o", "a", "os", "as"),
    "a": ("a", "as"),
    "e": ("e", "es"),
    "i": ("i", "is"),
}

#: Adjectives as dictionaries have them.
_WORDS = table(
    """
AD: andorrano
AE: emiradense|emiratense
AF: afegão
AG: antiguano
AL: albanês
AM: arménio|armênio
AO: angolano
AR: argentino
AT: austríaco
AU: australiano
AZ: azeri|azerbaijano
BA: bósnio
BB: barbadiano
BD: bengali|bangladeshiano
BE: belga
BF: burquinense|burquinabê
BG: búlgaro
BH: bareinita|baremita
BI: burundiano|burundês
BJ: beninense
BN: bruneíno
BO: boliviano
BR: brasileiro
BS: bahamense
BT: butanês
BW: botsuano
BY: bielorrusso
BZ: belizenho
CA: canadense|canadiano
CD: congolês
CF: centro-africano
CH: suíço
CI: marfinense|costa-marfinense
CL: chileno
CM: camaronês
CN: chinês
CO: colombiano
CR: costarriquenho|costa-riquenho
CU: cubano
CV: cabo-verdiano
CY: cipriota
CZ: checo|tcheco
DE: alemão
DJ: djibutiano
DK: dinamarquês
DO: dominicano
DZ: argelino
EC: equatoriano
EE: estoniano|estónio
EG: egípcio
ER: eritreu|eritreia
ES: espanhol
ET: etíope
FI: finlandês
FJ: fijiano
FR: francês
GA: gabonês|gabonense
GB: britânico
GD: granadino
GE: georgiano
GH: ganês|ganense
GM: gambiano
GQ: equato-guineense
GR: grego|helénico
GT: guatemalteco
GW: guineense
GY: guianense
HN: hondurenho
HR: croata
HT: haitiano
HU: húngaro
ID: indonésio
IE: irlandês
IL: israelense|israelita
IN: indiano
IQ: iraquiano
IR: iraniano
IS: islandês
IT: italiano
JM: jamaicano
JO: jordano|jordaniano
JP: japonês
KE: queniano
KG: quirguiz
KH: cambojano
KM: comoriano
KP: norte-coreano
KR: coreano|sul-coreano
KW: kuwaitiano
KZ: cazaque
LA: laosiano
LB: libanês
LK: cingalês|srilanquês
LR: liberiano
LT: lituano
LU: luxemburguês
LV: letão
LY: líbio
MA: marroquino
MC: monegasco
MD: moldavo|moldovo
ME: montenegrino
MG: malgaxe
MK: macedónio|macedônio
ML: maliano|malinês
MM: birmanês|mianmarense
MN: mongol
MR: mauritano
MT: maltês
MU: mauriciano
MV: maldivo
MW: malauiano
MX: mexicano
MY: malaio|malasiano
MZ: moçambicano
NA: namibiano
NE: nigerino
NG: nigeriano
NI: nicaraguense
NL: holandês|neerlandês
NO: norueguês
NP: nepalês
NZ: neozelandês|neo-zelandês
OM: omanense
PA: panamenho
PE: peruano
PG: papuásio
PH: filipino
PK: paquistanês
PL: polonês|polaco
PS: palestino|palestiniano
PT: português
PY: paraguaio
QA: catariano|catarense
RO: romeno
RS: sérvio
RU: russo
RW: ruandês
SA: saudita
SC: seichelense
SD: sudanês
SE: sueco
SG: singapurense|cingapuriano
SI: esloveno
SK: eslovaco
SL: serra-leonês
SN: senegalês
SO: somali|somaliano
SR: surinamês
SS: sul-sudanês
ST: são-tomense
SV: salvadorenho
SY: sírio
SZ: suazi
TD: chadiano
TG: togolês
TH: tailandês
TJ: tajique
TL: timorense
TM: turcomano|turquemeno
TN: tunisino|tunisiano
TO: tonganês
TR: turco
TT: trinitário
TW: taiwanês|taiuanês
TZ: tanzaniano
UA: ucraniano
UG: ugandês|ugandense
US: norte-americano|americano|estadunidense
UY: uruguaio
UZ: usbeque|uzbeque
VA: vaticano
VE: venezuelano
VN: vietnamita
WS: samoano
XK: kosovar
YE: iemenita
ZA: sul-africano
ZM: zambiano
ZW: zimbabuano|zimbabueano
"""
)

#: Adjectives in every form.
DEMONYMS: Mapping[str, tuple[str, ...]] = {
    key: tuple(form for word in words for form in in_every_form(word, _ENDINGS))
    for key, words in _WORDS.items()
}
