"""Turkish names of countries. An apostrophe parts them from what is joined to them: Norveç’in."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AE: BAE|Birleşik Arap Emirliklerinin|Birleşik Arap Emirliklerine
AF: Afganistan İslam Cumhuriyeti|Afganistan İslam Emirliği
AR: Arjantin Cumhuriyeti
BA: Bosna|Bosna Hersek|Bosna ve Hersek
BD: Bangladeş Halk Cumhuriyeti
BN: Brunei Sultanlığı|Bruney
BO: Bolivya Çokuluslu Devleti
BR: Brezilya Federatif Cumhuriyeti
BS: Bahama Adaları
BY: Beyaz Rusya
CD: Kongo Demokratik Cumhuriyeti|Demokratik Kongo Cumhuriyeti|KDC
CF: Orta Afrika Cumhuriyetinin
CG: Kongo Cumhuriyeti
CH: İsviçre Konfederasyonu
CI: Fildişi Sahili|Fildişi Sahilleri
CN: Çin Halk Cumhuriyeti|ÇHC
CSHH: Çekoslovakya
CV: Yeşil Burun Adaları
CY: Güney Kıbrıs|Güney Kıbrıs Rum Yönetimi|GKRY
CZ: Çek Cumhuriyeti
DDDE: Doğu Almanya
DE: Federal Almanya|Almanya Federal Cumhuriyeti|Federal Almanya Cumhuriyeti
DO: Dominik Cumhuriyeti
DZ: Cezayir Demokratik Halk Cumhuriyeti
EG: Mısır Arap Cumhuriyeti
FR: Fransa Cumhuriyeti
GB: İngiltere|Britanya|Büyük Britanya|Birleşik Krallığın|Birleşik Krallığı
GM: Gambia
HK: Hong Kong
IE: İrlanda Cumhuriyeti
IN: Hindistan Cumhuriyeti
IQ: Irak Cumhuriyeti
IR: İran İslam Cumhuriyeti
IT: İtalya Cumhuriyeti
JO: Ürdün Haşimi Krallığı
KG: Kırgız Cumhuriyeti
KM: Komor Adaları
KP: Kore Demokratik Halk Cumhuriyeti|Demokratik Kore Halk Cumhuriyeti|KDHC
KR: Kore Cumhuriyeti
LA: Laos Demokratik Halk Cumhuriyeti
LY: Libya Devleti
MD: Moldova Cumhuriyeti
MK: Makedonya
ML: Mali Cumhuriyeti|Mali Dışişleri|Mali Hükümeti
MM: Myanmar|Burma|Birmanya
MR: Moritanya İslam Cumhuriyeti
MU: Morityus
MV: Maldiv Adaları
NE: Nijer Cumhuriyeti
NG: Nijerya Federal Cumhuriyeti
NL: Hollanda Krallığı|Felemenk
OM: Umman Sultanlığı
PG: Papua-Yeni Gine
PK: Pakistan İslam Cumhuriyeti
PS: Filistin|Filistin Devleti|Filistin Yönetimi
PT: Portekiz Cumhuriyeti
RU: Rusya Federasyonu|RF
SA: Suudi Arabistan Krallığı
SC: Seyşel Adaları
SO: Somali Federal Cumhuriyeti
SS: Güney Sudan
SUHH: Sovyetler Birliği|SSCB
SY: Suriye Arap Cumhuriyeti
SZ: Svaziland
TL: Doğu Timor
TM: Türkmenistan
TR: Türkiye Cumhuriyeti|T.C.|Türkiye Cumhuriyetinin|Türkiye Cumhuriyeti Devleti
TW: Çin Tayvanı
US: ABD|A.B.D.|Amerika Birleşik Devletlerinin|Amerika Birleşik Devletlerine
UY: Uruguay Doğu Cumhuriyeti
VA: Vatikan Şehir Devleti|Papalık|Kutsal Makam
VE: Venezuela Bolivarcı Cumhuriyeti
VN: Vietnam Sosyalist Cumhuriyeti
YE: Yemen Cumhuriyeti
YUCS: Yugoslavya
ZA: Güney Afrika Cumhuriyeti
ZW: Zimbabwe
"""
)
