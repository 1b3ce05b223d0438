"""English names of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AE: UAE|U.A.E.
AG: Antigua and Barbuda
AR: Argentine Republic
BA: Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia|BiH
BN: Brunei Darussalam
BR: United States of Brazil
BUMM: Union of Burma|Socialist Republic of the Union of Burma
BY: Belorussia|Byelorussia
BYAA: Byelorussian SSR|Byelorussian Soviet Socialist Republic
CD: Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|D.R. Congo|DRC|D.R.C.|Congo-Kinshasa|Congo (Kinshasa)
CG: Republic of the Congo|Republic of Congo|Congo-Brazzaville|Congo (Brazzaville)
CH: Swiss Confederation
CI: Ivory Coast|Cote d'Ivoire
CN: People's Republic of China|Peoples' Republic of China|Peoples Republic of China|PRC|P.R.C.
CSHH: Czechoslovakia|Czecho-Slovakia|Czech and Slovak Federal Republic|Czech and Slovak Federative Republic|Czechoslovak Socialist Republic|Czechoslovak Republic
CSXX: Serbia and Montenegro|State Union of Serbia and Montenegro
CV: Cabo Verde
CZ: Czech Republic
DDDE: German Democratic Republic|East Germany|GDR|G.D.R.
DE: Federal Republic of Germany|West Germany|FRG|F.R.G.
DYBJ: Dahomey
FM: Federated States of Micronesia|FSM
FR: French Republic
GA: Gabonese Republic
GB: UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|Northern Ireland
GR: Hellenic Republic
GW: Guinea Bissau
HK: Hong Kong|Hongkong|Hong Kong SAR|HKSAR|Hong Kong Special Administrative Region
HVBF: Upper Volta
IT: Italian Republic
KG: Kyrgyz Republic
KH: Kampuchea|Democratic Kampuchea
KN: Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis|St. Kitts & Nevis|Saint Kitts & Nevis|Saint Christopher and Nevis
KP: Democratic People's Republic of Korea|Democratic Peoples' Republic of Korea|DPRK|D.P.R.K.|DPR Korea
KR: Korea|Republic of Korea|ROK|R.O.K.
LA: Lao People's Democratic Republic|Lao PDR|Lao P.D.R.
LB: Lebanese Republic
LC: Saint Lucia|St. Lucia
LK: Ceylon
LY: Libyan Arab Jamahiriya
MK: Macedonia|Republic of Macedonia|former Yugoslav Republic of Macedonia|FYROM
MM: Myanmar|Burma|Republic of the Union of Myanmar|Union of Myanmar
MO: Macao|Macau|Macao SAR|Macau SAR|Macao Special Administrative Region|Macau Special Administrative Region
MX: United Mexican States
NHVU: New Hebrides
NL: Holland
NZ: NZ|N.Z.|Aotearoa New Zealand|Aotearoa
PG: PNG
PS: Palestine|State of Palestine|Palestinian Territory|Occupied Palestinian Territory|Occupied Palestinian Territories
PT: Portuguese Republic
RHZW: Rhodesia|Southern Rhodesia
RU: Russian Federation
SA: KSA
SK: Slovak Republic
SR: Surinam
ST: São Tomé and Príncipe|Sao Tome and Principe|Sao Tome & Principe
SUHH: Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics
SY: Syrian Arab Republic
SZ: Swaziland
TG: Togolese Republic
TL: East Timor|Timor Leste
TPTL: Portuguese Timor
TR: Turkey|Turkiye
TT: Trinidad and Tobago
TW: Republic of China|Republic of China (Taiwan)|Chinese Taipei|Taiwan, Province of China
US: USA|U.S.|U.S.A.|US|United States of America
VA: Holy See|Vatican|Vatican City State
VC: Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent & the Grenadines|Saint Vincent & the Grenadines
VDVN: North Vietnam|North Viet Nam|Democratic Republic of Vietnam|Democratic Republic of Viet Nam|Democratic Republic of Viet-Nam
VE: United States of Venezuela
VN: Viet Nam|Viet-Nam
YDYE: South Yemen|Democratic Yemen|People's Democratic Republic of Yemen|PDRY
YUCS: Yugoslavia|Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia|SFRY
ZRCD: Zaire|Zaïre
"""
)
