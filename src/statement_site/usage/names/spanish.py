"""Spanish names of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AE: EAU|E.A.U.|Emiratos Árabes
AZ: Azerbaiján|Azerbaidján|Azerbaiyan
BA: Bosnia-Herzegovina|Bosnia y Hercegovina|Bosnia
BD: Bangladesh
BH: Bahréin|Bahrein|Bahrain
BN: Brunéi Darussalam|Brunei Darussalam|Brunei
BR: Estados Unidos del Brasil
BT: Bhután|Bhutan
BUMM: Unión Birmana|Unión de Birmania|República Socialista de la Unión de Birmania
BW: Botswana
BY: Belarús|Belarus
BYAA: RSS de Bielorrusia|República Socialista Soviética de Bielorrusia
CD: RDC|RD del Congo|RD Congo|R. D. del Congo|República Democrática de Congo|Congo-Kinshasa|Congo (Kinshasa)
CG: República del Congo|República de Congo|Congo-Brazzaville|Congo (Brazzaville)
CH: Confederación Helvética|Confederación Suiza
CI: Costa de Marfil
CN: República Popular China|República Popular de China|RPC
CSHH: Checoslovaquia|Checoeslovaquia|República Socialista Checoslovaca|República Federativa Checa y Eslovaca|República Federal Checa y Eslovaca
CSXX: Serbia y Montenegro
CZ: República Checa
DDDE: República Democrática Alemana|RDA|Alemania Oriental|Alemania del Este
DE: República Federal de Alemania|RFA|Alemania Occidental|Alemania Federal
DJ: Djibouti|Yibutí
DYBJ: Dahomey
FJ: Fiji
FR: República Francesa
GA: República Gabonesa
GB: Gran Bretaña|Reino Unido de Gran Bretaña e Irlanda del Norte|Irlanda del Norte
GR: República Helénica
GW: Guinea Bissau|Guinea-Bissau|Guinea Bisáu|Guinea Bisau|Guinea-Bisau
HK: Hong Kong|Hongkong|RAE de Hong Kong|Región Administrativa Especial de Hong Kong
HVBF: Alto Volta
IQ: Iraq
IT: República Italiana
KE: Kenya
KG: República Kirguisa|Kirguizistán|Kirguisia|Kirguizia
KH: Kampuchea
KN: Saint Kitts y Nevis|San Cristóbal y Nevis
KP: República Popular Democrática de Corea|RPDC
KR: Corea|República de Corea
KZ: Kazajstán|Kazakstán|Kazakhstán
LA: República Democrática Popular Lao|RDP Lao
LB: República Libanesa
LK: Ceilán
LS: Lesotho
LY: Jamahiriya Árabe Libia
MD: Moldova|República de Moldova
MK: Macedonia|ex República Yugoslava de Macedonia|Antigua República Yugoslava de Macedonia|ARYM
ML: Malí
MM: Myanmar|Birmania
MO: Macao|Macau|RAE de Macao|Región Administrativa Especial de Macao
MW: Malawi
MX: Estados Unidos Mexicanos|Méjico
MY: Malaysia
NHVU: Nuevas Hébridas
NL: Holanda
NZ: Nueva Zelandia
PG: Papua Nueva Guinea|Papúa-Nueva Guinea
PK: Paquistán
PS: Palestina|Estado de Palestina|Territorio Palestino Ocupado|Territorios Palestinos Ocupados
PT: República Portuguesa
PW: Palau
QA: Qatar
RHZW: Rodesia|Rodesia del Sur|Rhodesia|Rhodesia del Sur
RO: Rumania
RU: Federación de Rusia|Federación Rusa
RW: Rwanda
SA: Arabia Saudita
SK: República Eslovaca
SR: Suriname
SUHH: Unión Soviética|URSS|U.R.S.S.|Unión de Repúblicas Socialistas Soviéticas
SY: República Árabe Siria
SZ: Eswatini|Suazilandia|Swazilandia
TG: República Togolesa
TJ: Tadjikistán|Tadyikistán|Tajikistán
TL: Timor Oriental|Timor Leste
TM: Turkmenia
TPTL: Timor Portugués
TR: Türkiye
TT: Trinidad y Tabago
TW: República de China|República de China (Taiwán)|Taipéi Chino|Taipei Chino|China Taipéi|China Taipei
TZ: Tanzanía
US: EE. UU.|EE.UU.|EEUU|EE UU|EE. UU|E.E.U.U.|EUA|E.U.A.|Estados Unidos de América|Estados Unidos de Norteamérica|USA
VA: Santa Sede|Nunciatura Apostólica|Nuncio Apostólico|Vaticano|Estado de la Ciudad del Vaticano
VDVN: Vietnam del Norte|Viet Nam del Norte|República Democrática de Vietnam|República Democrática de Viet Nam
VE: Estados Unidos de Venezuela
VN: Viet Nam
YDYE: Yemen del Sur|Yemen Democrático|República Democrática Popular del Yemen|República Democrática Popular de Yemen
YUCS: Yugoslavia|Yugoeslavia
ZA: Suráfrica|África del Sur
ZRCD: Zaire
ZW: Zimbabwe
"""
)
