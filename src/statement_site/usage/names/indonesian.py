"""Indonesian and Malay names of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Indonesian names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AE: UEA|PEA|Persatuan Emirat Arab|Uni Emirat|Emirat Arab
AF: Afghanistan|Republik Islam Afghanistan
BA: Bosnia|Bosnia-Herzegovina|Bosnia Herzegovina
BE: Belgia
BN: Brunei Darussalam
BR: Brazil|Republik Federatif Brasil
BY: Belarusia
BZ: Belis
CD: Republik Demokratik Kongo|RD Kongo|Kongo-Kinshasa
CF: Afrika Tengah
CG: Republik Kongo|Kongo-Brazzaville
CH: Konfederasi Swiss
CI: Pantai Gading
CL: Chile|Chili
CM: Kamerun
CN: Republik Rakyat Tiongkok|Republik Rakyat Cina|Republik Rakyat China|RRT|RRC|Cina|China
CV: Cabo Verde
CY: Siprus
CZ: Republik Ceko|Ceska
DE: Republik Federal Jerman
DJ: Djibouti
DZ: Algeria
EC: Ekuador
EG: Republik Arab Mesir
ET: Ethiopia
FI: Firlandia
FJ: Republik Fiji
FM: Federasi Mikronesia
FR: Perancis|Republik Prancis
GB: Inggris|Britania Raya|Kerajaan Inggris|Kerajaan Bersatu
GE: Georgia
GN: Guinea
GQ: Guinea Khatulistiwa
GR: Republik Hellenik
HK: Hong Kong|Hongkong
HU: Hongaria
ID: Republik Indonesia|RI|NKRI
IN: Republik India
IQ: Iraq
IR: Republik Islam Iran
IS: Islandia
JO: Jordania|Kerajaan Hasyimiyah Yordania
JP: Jepang
KE: Kenya
KG: Kyrgyzstan|Kirgistan|Republik Kirgiz
KH: Kerajaan Kamboja
KM: Komoro
KP: Korut|Republik Rakyat Demokratik Korea|Republik Demokratik Rakyat Korea|RRDK
KR: Korsel|Republik Korea
KZ: Kazakstan
LA: Republik Demokratik Rakyat Laos|RDR Laos
LB: Libanon|Lebanon
LT: Lithuania
LU: Luksemburg
MA: Kerajaan Maroko
MG: Madagaskar
MH: Kepulauan Marshall
MK: Makedonia
MM: Myanmar|Burma
MV: Maladewa|Maldives
MX: Meksiko
MZ: Mozambik
NC: Kaledonia Baru
NL: Kerajaan Belanda|Negeri Belanda
NO: Norwegia|Kerajaan Norwegia
NZ: Selandia Baru
PG: PNG|Papua Nugini|Papua New Guinea
PH: Republik Filipina
PK: Republik Islam Pakistan
PS: Palestina|Negara Palestina|Otoritas Palestina
PW: Palau
RU: Federasi Rusia
SA: Saudi|Kerajaan Arab Saudi|KSA
SB: Kepulauan Solomon|Solomon
SE: Swedia
SG: Republik Singapura
SK: Slowakia|Republik Slowakia
SI: Slovenia|Slowenia
SR: Suriname
SUHH: Uni Soviet
SY: Suriah|Suria
SZ: Swaziland
TH: Thailand|Kerajaan Thailand
TJ: Tajikistan
TL: Timor-Leste|Timor Timur
TN: Tunisia
TR: Turkiye|Türkiye
TW: Taiwan
TZ: Tanzania
UA: Ukraina
US: AS|Amerika Serikat|Amerika Syarikat
UZ: Uzbekistan
VA: Takhta Suci|Tahta Suci|Vatikan
VE: Republik Bolivarian Venezuela
VN: Viet Nam|Republik Sosialis Vietnam
XK: Kosovo
YUCS: Yugoslavia
ZA: Afsel|Afrika Selatan
ZW: Zimbabwe
"""
)

#: Malay names by the key of their country.
MALAY: Mapping[str, tuple[str, ...]] = table(
    """
AE: UAE|Emiriah Arab
BA: Bosnia|Bosnia-Herzegovina
BN: Brunei Darussalam|Negara Brunei Darussalam
BR: Brazil
CD: Republik Demokratik Congo
CG: Republik Congo
CI: Ivory Coast
CN: Republik Rakyat China|RRC
CZ: Republik Czech
DE: Republik Persekutuan Jerman
FR: Perancis
GB: UK|Britain|England
ID: Republik Indonesia
IR: Republik Islam Iran
JP: Jepun
KH: Kemboja
KP: Republik Demokratik Rakyat Korea
KR: Republik Korea
LA: Republik Demokratik Rakyat Laos
LB: Lubnan
MA: Maghribi|Morocco
MK: Macedonia
MM: Myanmar
MV: Maldives
NL: Belanda
PH: Filipina
PS: Palestin|Negara Palestin
RU: Persekutuan Rusia
SA: Kerajaan Arab Saudi|Saudi
SUHH: Soviet Union|Kesatuan Soviet
SY: Syria
TR: Turki|Türkiye|Turkiye
TW: Taiwan
US: AS|A.S.|Amerika
VA: Vatican|Takhta Suci
VN: Viet Nam
"""
)
