"""Dutch adjectives of countries, which have a capital, and an ending before most nouns."""

from __future__ import annotations

from statement_site.usage.later import Later
from statement_site.usage.table import table

#: Adjectives without their ending.
_STEMS = """
AE: Emiratisch
AF: Afghaans
AL: Albanees
AM: Armeens
AO: Angolees
AR: Argentijns
AT: Oostenrijks
AU: Australisch
AZ: Azerbeidzjaans
BA: Bosnisch
BD: Bengaals
BE: Belgisch
BF: Burkinees
BG: Bulgaars
BH: Bahreins
BI: Burundees
BJ: Benins
BO: Boliviaans
BR: Braziliaans
BW: Botswaans
BY: Belarussisch|Wit-Russisch
CA: Canadees
CD: Congolees
CF: Centraal-Afrikaans
CH: Zwitsers
CI: Ivoriaans
CL: Chileens
CM: Kameroens
CN: Chinees
CO: Colombiaans
CR: Costa Ricaans
CU: Cubaans
CV: Kaapverdisch
CY: Cypriotisch
CZ: Tsjechisch
DE: Duits
DJ: Djiboutiaans
DK: Deens
DO: Dominicaans
DZ: Algerijns
EC: Ecuadoraans
EE: Estisch|Ests
EG: Egyptisch
ER: Eritrees
ES: Spaans
ET: Ethiopisch
FI: Fins
FR: Frans
GA: Gabonees
GB: Brits
GE: Georgisch
GH: Ghanees
GM: Gambiaans
GN: Guinees
GR: Grieks
GT: Guatemalaans|Guatemalteeks
GY: Guyaans
HN: Hondurees
HR: Kroatisch
HT: Haïtiaans
HU: Hongaars
ID: Indonesisch
IE: Iers
IL: Israëlisch
IN: Indiaas
IQ: Iraaks
IR: Iraans
IS: IJslands
IT: Italiaans
JM: Jamaicaans
JO: Jordaans
JP: Japans
KE: Keniaans
KG: Kirgizisch
KH: Cambodjaans
KP: Noord-Koreaans
KR: Zuid-Koreaans
KW: Koeweits
KZ: Kazachs
LA: Laotiaans
LB: Libanees
LI: Liechtensteins
LK: Sri Lankaans
LR: Liberiaans
LT: Litouws
LU: Luxemburgs
LV: Lets
LY: Libisch
MA: Marokkaans
MD: Moldavisch
ME: Montenegrijns
MG: Malagassisch
MK: Noord-Macedonisch
ML: Malinees
MM: Myanmarees|Birmees
MN: Mongools
MR: Mauritaans
MT: Maltees
MV: Maldivisch
MW: Malawisch
MX: Mexicaans
MY: Maleisisch
MZ: Mozambikaans
NA: Namibisch
NE: Nigerees
NG: Nigeriaans
NI: Nicaraguaans
NL: Nederlands
NO: Noors
NP: Nepalees
NZ: Nieuw-Zeelands
OM: Omaans
PA: Panamees
PE: Peruaans|Peruviaans
PH: Filipijns
PK: Pakistaans
PL: Pools
PS: Palestijns
PT: Portugees
PY: Paraguayaans
QA: Qatarees
RO: Roemeens
RS: Servisch
RU: Russisch
RW: Rwandees
SA: Saoedisch|Saudisch|Saoedi-Arabisch
SD: Soedanees|Sudanees
SE: Zweeds
SG: Singaporees
SI: Sloveens
SK: Slowaaks|Slovaaks
SN: Senegalees
SO: Somalisch
SR: Surinaams
SS: Zuid-Soedanees
SV: Salvadoraans
SY: Syrisch
TD: Tsjadisch
TG: Togolees
TH: Thais
TJ: Tadzjieks
TM: Turkmeens
TN: Tunesisch
TR: Turks
TW: Taiwanees
TZ: Tanzaniaans
UA: Oekraïens
UG: Oegandees
US: Amerikaans
UY: Uruguayaans
UZ: Oezbeeks
VA: Vaticaans
VE: Venezolaans
VN: Vietnamees
XK: Kosovaars
YE: Jemenitisch
ZA: Zuid-Afrikaans
ZM: Zambiaans
ZW: Zimbabwaans
"""


def _forms(stem: str) -> tuple[str, str]:
    """An adjective with its ending and without: “Chinees”, “Chinese”; “Iraaks”, “Iraakse”."""
    return stem, (f"{stem[:-3]}ese" if stem.endswith("ees") else f"{stem}e")


#: Adjectives in both forms.
DEMONYMS = Later(
    lambda: {
        key: tuple(form for stem in stems for form in _forms(stem))
        for key, stems in table(_STEMS).items()
    }
)
