"""Vietnamese names of countries: those of today, those by Chinese signs, and those spelt by sound."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AE: UAE|Các Tiểu vương quốc Ả-rập Thống nhất|Các Tiểu vương quốc A-rập thống nhất|Tiểu vương quốc Ả Rập Thống nhất|Ả Rập Thống nhất
AF: Áp-ga-ni-xtan|Ápganixtan
AL: An-ba-ni
AM: Ác-mê-ni-a
AO: Ăng-gô-la|Angôla
AR: Ác-hen-ti-na|Achentina
AT: Cộng hòa Áo|Áo
AU: Úc|Ô-xtrây-li-a|Ốt-xtrây-li-a|Ôxtrâylia
AZ: A-déc-bai-dan|Ai-déc-bai-gian
BA: Bosnia|Bosnia-Herzegovina|Bốt-xni-a Héc-dê-gô-vi-na
BD: Băng-la-đét|Băng-la-đesh
BE: Vương quốc Bỉ|Bỉ
BG: Bun-ga-ri|Bungari
BH: Ba-ranh
BN: Brunei Darussalam|Bru-nây|Bru-nây Đa-rút-xa-lam
BO: Bô-li-vi-a
BR: Bra-xin|Braxin
BT: Bu-tan
BY: Bê-la-rút|Bêlarút
CA: Ca-na-đa
CD: Cộng hòa Dân chủ Congo|CHDC Congo|Cộng hòa Dân chủ Công-gô
CF: Trung Phi
CG: Cộng hòa Congo|Công-gô
CH: Thuỵ Sĩ|Thụy Sỹ|Thuỵ Sỹ|Liên bang Thụy Sĩ
CI: Bờ Biển Ngà|Cốt-đi-voa
CL: Chi-lê
CM: Ca-mơ-run
CN: Cộng hòa Nhân dân Trung Hoa|CHND Trung Hoa|Trung Hoa
CO: Cô-lôm-bi-a
CR: Cốt-xta Ri-ca
CSHH: Tiệp Khắc
CU: Cu-ba|Cộng hòa Cuba
CY: Cộng hòa Síp
CZ: Cộng hòa Séc|CH Séc|Tiệp
DDDE: Đông Đức|Cộng hòa Dân chủ Đức
DE: Cộng hòa Liên bang Đức|CHLB Đức|Tây Đức|Đức
DK: Đan-mạch|Vương quốc Đan Mạch
DO: Đô-mi-ni-ca-na
DZ: An-giê-ri|Angiêri
EC: Ê-cu-a-đo
EE: E-xtô-ni-a
EG: Ai-cập
ES: Vương quốc Tây Ban Nha
ET: Ê-ti-ô-pi-a
FJ: Phi-gi
FR: Cộng hòa Pháp|CH Pháp|Pháp
GB: Anh|Liên hiệp Anh|Anh Quốc|Anh quốc|Vương quốc Liên hiệp Anh và Bắc Ireland
GE: Gru-di-a
GH: Ga-na
GN: Ghi-nê
GR: Hy-lạp
GT: Goa-tê-ma-la
HK: Hồng Kông|Hồng Công|Hong Kong
HN: Ôn-đu-rát
HR: Crô-a-ti-a
HT: Ha-i-ti
HU: Hung-ga-ri|Hunggari
ID: In-đô-nê-xi-a|Inđônêxia|Nam Dương
IE: Ai-len|Ailen
IL: I-xra-en|Ixraen
IN: Ấn-độ|Cộng hòa Ấn Độ
IQ: I-rắc
IR: I-ran|Cộng hòa Hồi giáo Iran
IS: Ai-xơ-len|Băng Đảo
IT: I-ta-li-a|Italia|Ý
JM: Gia-mai-ca
JO: Gioóc-đa-ni|Gioóc-đan
JP: Nhật
KE: Kê-ni-a
KG: Cư-rơ-gư-xtan|Kiếc-ghi-dơ-xtan
KH: Cam-pu-chia|Căm-pu-chia|Vương quốc Campuchia|Cao Miên
KP: Cộng hòa Dân chủ Nhân dân Triều Tiên|CHDCND Triều Tiên|Bắc Triều Tiên|Bắc Hàn
KR: Đại Hàn Dân Quốc|Đại Hàn Dân quốc|Cộng hòa Hàn Quốc|Nam Hàn|Nam Triều Tiên|Hàn-quốc
KW: Cô-oét|Cô-oet
KZ: Ca-dắc-xtan|Kadắcxtan
LA: Cộng hòa Dân chủ Nhân dân Lào|CHDCND Lào|Ai Lao
LB: Liban|Lebanon|Li-băng
LK: Xri Lan-ca|Xri-lan-ca
LT: Lít-va
LU: Lúc-xăm-bua
LV: Lát-vi-a
LY: Li-bi
MA: Morocco|Maroc|Ma Rốc|Vương quốc Maroc
MD: Môn-đô-va
MG: Ma-đa-gát-xca
ML: Ma-li
MM: Mi-an-ma|Miến Điện|Myanmar
MN: Mông-cổ
MO: Ma Cao|Macao
MV: Man-đi-vơ
MX: Mê-hi-cô|Mêhicô
MY: Ma-lai-xi-a|Malaixia|Mã Lai
MZ: Mô-dăm-bích
NA: Na-mi-bi-a
NG: Ni-giê-ri-a
NI: Ni-ca-ra-goa
NL: Hoà Lan|Hà-lan|Vương quốc Hà Lan
NO: Na-uy|Vương quốc Na Uy
NP: Nê-pan
NZ: Niu Di-lân|Niu-di-lân|Niu Di lân|Tân Tây Lan
OM: Ô-man
PA: Pa-na-ma
PE: Pê-ru
PG: Pa-pua Niu Ghi-nê
PH: Phi-líp-pin|Philippin|Phi Luật Tân
PK: Pa-ki-xtan|Pakixtan
PL: Ba-lan|Cộng hòa Ba Lan
PS: Palestine|Nhà nước Palestine|Pa-le-xtin
PT: Bồ-đào-nha
PY: Pa-ra-goay
QA: Ca-ta
RO: Ru-ma-ni|Rumani
RS: Xéc-bi-a|Serbi
RU: Liên bang Nga|LB Nga|Nga
SA: Ả Rập Xê Út|Ả-rập Xê-út|A-rập Xê-út|Ả rập Xê út|Ả Rập Saudi|Saudi Arabia|Arập Xêút
SD: Xu-đăng
SE: Thuỵ Điển|Vương quốc Thụy Điển
SG: Xinh-ga-po|Xingapo|Tân Gia Ba
SI: Xlô-ven-ni-a
SK: Xlô-va-ki-a|Slovakia|Slôvakia
SN: Xê-nê-gan
SO: Xô-ma-li
SUHH: Liên Xô|Liên bang Xô viết
SY: Xy-ri|Xi-ri
TH: Thái-lan|Vương quốc Thái Lan|Xiêm
TL: Đông Timor|Đông Ti-mo|Ti-mo Lét-xtê|Timor Leste
TN: Tuy-ni-di
TR: Thổ-nhĩ-kỳ|Thổ Nhĩ Kì|Türkiye
TW: Đài Loan (Trung Quốc)
TZ: Tan-da-ni-a
UA: U-crai-na|Ucraina|Ukraine
UG: U-gan-đa
US: Mỹ|Hợp chúng quốc Hoa Kỳ|Hoa Kì|Hợp chủng quốc Hoa Kỳ
UY: U-ru-goay
UZ: U-dơ-bê-ki-xtan
VA: Tòa thánh|Toà thánh|Tòa Thánh|Vatican|Tòa thánh Vatican|Va-ti-căng
VE: Vê-nê-xu-ê-la|Cộng hòa Bolivar Venezuela
VDVN: Việt Nam Dân chủ Cộng hòa
VN: Việt-nam|Cộng hòa xã hội chủ nghĩa Việt Nam|Cộng hoà xã hội chủ nghĩa Việt Nam|CHXHCN Việt Nam
YE: Y-ê-men
YUCS: Nam Tư
ZA: Cộng hòa Nam Phi
ZM: Dăm-bi-a
ZW: Dim-ba-bu-ê
"""
)

#: Names by which a country is called only beside another: “Việt – Lào”, “Mỹ - Trung”.
PAIRED: Mapping[str, tuple[str, ...]] = table(
    """
CN: Trung
IN: Ấn
KP: Triều
KR: Hàn
TH: Thái
VN: Việt
"""
)
