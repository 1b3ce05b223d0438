"""Turkish adjectives of countries and names of their people, with what is joined to them."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Behind a vowel of the back of the mouth, and behind one of the front.
_BACK = ("", "lar", "ların", "lara", "ları", "larla", "ın", "un")
_FRONT = ("", "ler", "lerin", "lere", "leri", "lerle", "in", "ün")

#: Adjectives as they stand by themselves.
_STEMS = table(
    """
AE: Emirlikli
AF: Afgan|Afganistanlı
AL: Arnavut|Arnavutluklu
AM: Ermeni|Ermenistanlı
AO: Angolalı
AR: Arjantinli
AT: Avusturyalı
AU: Avustralyalı
AZ: Azerbaycanlı|Azeri
BA: Boşnak|Bosnalı|Bosna Hersekli
BB: Barbadoslu
BD: Bangladeşli
BE: Belçikalı
BF: Burkinalı
BG: Bulgar|Bulgaristanlı
BH: Bahreynli
BI: Burundili
BJ: Beninli
BN: Bruneyli
BO: Bolivyalı
BR: Brezilyalı
BT: Butanlı
BW: Botsvanalı
BY: Belaruslu
CA: Kanadalı
CD: Kongolu
CH: İsviçreli
CI: Fildişili
CL: Şilili
CM: Kamerunlu
CN: Çinli
CO: Kolombiyalı
CR: Kosta Rikalı
CU: Kübalı
CY: Kıbrıslı
CZ: Çek|Çekyalı
DE: Alman|Almanyalı
DJ: Cibutili
DK: Danimarkalı
DO: Dominikli
DZ: Cezayirli
EC: Ekvadorlu
EE: Eston|Estonyalı
EG: Mısırlı
ER: Eritreli
ES: İspanyol|İspanyalı
ET: Etiyopyalı
FI: Finlandiyalı|Fin
FJ: Fijili
FR: Fransız
GA: Gabonlu
GB: İngiliz|Britanyalı
GE: Gürcü|Gürcistanlı
GH: Ganalı
GM: Gambiyalı
GN: Gineli
GR: Yunan|Yunanistanlı|Yunanlı
GT: Guatemalalı
GY: Guyanalı
HN: Honduraslı
HR: Hırvat|Hırvatistanlı
HT: Haitili
HU: Macar|Macaristanlı
ID: Endonezyalı
IE: İrlandalı
IL: İsrailli
IN: Hintli|Hindistanlı
IQ: Iraklı
IR: İranlı
IS: İzlandalı
IT: İtalyan|İtalyalı
JM: Jamaikalı
JO: Ürdünlü
JP: Japon|Japonyalı
KE: Kenyalı
KG: Kırgız|Kırgızistanlı
KH: Kamboçyalı
KM: Komorlu
KP: Kuzey Koreli
KR: Güney Koreli
KW: Kuveytli
KZ: Kazak|Kazakistanlı
LA: Laoslu
LB: Lübnanlı
LK: Sri Lankalı
LR: Liberyalı
LT: Litvanyalı|Litvan
LU: Lüksemburglu
LV: Letonyalı|Leton
LY: Libyalı
MA: Faslı
MD: Moldovalı
ME: Karadağlı
MG: Madagaskarlı
MK: Kuzey Makedonyalı|Makedon
ML: Malili
MM: Myanmarlı
MN: Moğol|Moğolistanlı
MR: Moritanyalı
MT: Maltalı
MU: Mauritiuslu
MV: Maldivli
MW: Malavili
MX: Meksikalı
MY: Malezyalı
MZ: Mozambikli
NA: Namibyalı
NE: Nijerli
NG: Nijeryalı
NI: Nikaragualı
NL: Hollandalı
NO: Norveçli
NP: Nepalli
NZ: Yeni Zelandalı
OM: Ummanlı
PA: Panamalı
PE: Perulu
PG: Papualı
PH: Filipinli
PK: Pakistanlı
PL: Polonyalı|Leh
PS: Filistinli
PT: Portekizli
PY: Paraguaylı
QA: Katarlı
RO: Rumen|Romanyalı
RS: Sırp|Sırbistanlı
RU: Rus|Rusyalı
RW: Ruandalı
SA: Suudi|Suudi Arabistanlı
SD: Sudanlı
SE: İsveçli
SG: Singapurlu
SI: Sloven|Slovenyalı
SK: Slovak|Slovakyalı
SL: Sierra Leoneli
SN: Senegalli
SO: Somalili
SR: Surinamlı
SS: Güney Sudanlı
SV: El Salvadorlu
SY: Suriyeli
TD: Çadlı
TG: Togolu
TH: Taylandlı
TJ: Tacik|Tacikistanlı
TL: Doğu Timorlu
TM: Türkmen|Türkmenistanlı
TN: Tunuslu
TR: Türk|Türkiyeli
TW: Tayvanlı
TZ: Tanzanyalı
UA: Ukraynalı
UG: Ugandalı
US: Amerikalı|Amerikan
UY: Uruguaylı
UZ: Özbek|Özbekistanlı
VE: Venezuelalı
VN: Vietnamlı
XK: Kosovalı
YE: Yemenli
ZA: Güney Afrikalı
ZM: Zambiyalı
ZW: Zimbabveli
"""
)


def _with_endings(stem: str) -> tuple[str, ...]:
    last = next(letter for letter in reversed(stem.casefold()) if letter in "aıoueiöü")
    return tuple(stem + ending for ending in (_BACK if last in "aıou" else _FRONT))


#: Adjectives, and the people, of one and of many.
DEMONYMS: Mapping[str, tuple[str, ...]] = {
    key: tuple(form for stem in stems for form in _with_endings(stem))
    for key, stems in _STEMS.items()
}
