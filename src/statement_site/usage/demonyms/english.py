"""English adjectives of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Adjectives, and names of the people.
DEMONYMS: Mapping[str, tuple[str, ...]] = table(
    """
AD: Andorran|Andorrans
AE: Emirati|Emiratis
AF: Afghan|Afghans
AG: Antiguan|Antiguans|Barbudan|Barbudans
AL: Albanian|Albanians
AM: Armenian|Armenians
AO: Angolan|Angolans
AR: Argentine|Argentines|Argentinian|Argentinians|Argentinean|Argentineans
AT: Austrian|Austrians
AU: Australian|Australians
AZ: Azerbaijani|Azerbaijanis|Azeri|Azeris
BA: Bosnian|Bosnians
BB: Barbadian|Barbadians
BD: Bangladeshi|Bangladeshis
BE: Belgian|Belgians
BF: Burkinabe|Burkinabè|Burkinabé
BG: Bulgarian|Bulgarians
BH: Bahraini|Bahrainis
BI: Burundian|Burundians
BJ: Beninese
BN: Bruneian|Bruneians
BO: Bolivian|Bolivians
BR: Brazilian|Brazilians
BS: Bahamian|Bahamians
BT: Bhutanese
BW: Botswanan|Botswanans|Motswana|Batswana
BY: Belarusian|Belarusians|Belarussian|Belarussians
BZ: Belizean|Belizeans
CA: Canadian|Canadians
CH: Swiss
CI: Ivorian|Ivorians
CK: Cook Islander|Cook Islanders
CL: Chilean|Chileans
CM: Cameroonian|Cameroonians
CN: Chinese
CO: Colombian|Colombians
CR: Costa Rican|Costa Ricans
CSHH: Czechoslovak|Czechoslovaks|Czechoslovakian|Czechoslovakians
CU: Cuban|Cubans
CV: Cabo Verdean|Cabo Verdeans|Cape Verdean|Cape Verdeans
CY: Cypriot|Cypriots|Greek Cypriot|Greek Cypriots|Turkish Cypriot|Turkish Cypriots
CZ: Czech|Czechs
DDDE: East German|East Germans
DE: German|Germans|West German|West Germans
DJ: Djiboutian|Djiboutians
DK: Danish|Danes
DO: Dominican|Dominicans
DYBJ: Dahomean|Dahomeans|Dahomeyan|Dahomeyans
DZ: Algerian|Algerians
EC: Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans
EE: Estonian|Estonians
EG: Egyptian|Egyptians
ER: Eritrean|Eritreans
ES: Spanish|Spaniards
ET: Ethiopian|Ethiopians
FI: Finnish|Finns
FJ: Fijian|Fijians
FR: French
GA: Gabonese
GB: British|Britons
GD: Grenadian|Grenadians
GE: Georgian|Georgians
GH: Ghanaian|Ghanaians
GM: Gambian|Gambians
GN: Guinean|Guineans
GQ: Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans
GR: Greek|Greeks|Hellenic
GT: Guatemalan|Guatemalans
GW: Bissau-Guinean|Bissau-Guineans|Bissau Guinean|Bissau Guineans
GY: Guyanese
HK: Hong Konger|Hong Kongers|Hongkonger|Hongkongers
HN: Honduran|Hondurans
HR: Croatian|Croatians
HT: Haitian|Haitians
HU: Hungarian|Hungarians
ID: Indonesian|Indonesians
IE: Irish
IL: Israeli|Israelis
IN: Indian|Indians
IQ: Iraqi|Iraqis
IR: Iranian|Iranians
IS: Icelandic|Icelanders
IT: Italian|Italians
JM: Jamaican|Jamaicans
JO: Jordanian|Jordanians
JP: Japanese
KE: Kenyan|Kenyans
KG: Kyrgyz|Kyrgyzstani|Kyrgyzstanis
KH: Cambodian|Cambodians
KI: I-Kiribati
KM: Comorian|Comorians|Comoran|Comorans
KN: Kittitian|Kittitians|Nevisian|Nevisians
KP: North Korean|North Koreans
KR: South Korean|South Koreans
KW: Kuwaiti|Kuwaitis
KZ: Kazakh|Kazakhs|Kazakhstani|Kazakhstanis
LA: Lao|Laotian|Laotians
LB: Lebanese
LC: Saint Lucian|Saint Lucians|St. Lucian|St. Lucians|St Lucian|St Lucians
LI: Liechtensteiner|Liechtensteiners
LK: Sri Lankan|Sri Lankans
LR: Liberian|Liberians
LS: Mosotho|Basotho
LT: Lithuanian|Lithuanians
LU: Luxembourgish|Luxembourger|Luxembourgers
LV: Latvian|Latvians
LY: Libyan|Libyans
MA: Moroccan|Moroccans
MC: Monegasque|Monegasques|Monégasque|Monégasques
MD: Moldovan|Moldovans
ME: Montenegrin|Montenegrins
MG: Malagasy|Madagascan|Madagascans
MH: Marshallese
MK: Macedonian|Macedonians|North Macedonian|North Macedonians
ML: Malian|Malians
MM: Burmese
MN: Mongolian|Mongolians
MO: Macanese
MR: Mauritanian|Mauritanians
MT: Maltese
MU: Mauritian|Mauritians
MV: Maldivian|Maldivians
MW: Malawian|Malawians
MX: Mexican|Mexicans
MY: Malaysian|Malaysians
MZ: Mozambican|Mozambicans
NA: Namibian|Namibians
NE: Nigerien|Nigeriens
NG: Nigerian|Nigerians
NI: Nicaraguan|Nicaraguans
NL: Dutch
NO: Norwegian|Norwegians
NP: Nepali|Nepalis|Nepalese
NR: Nauruan|Nauruans
NU: Niuean|Niueans
NZ: New Zealander|New Zealanders
OM: Omani|Omanis
PA: Panamanian|Panamanians
PE: Peruvian|Peruvians
PG: Papua New Guinean|Papua New Guineans
PH: Philippine|Filipino|Filipinos|Filipina|Filipinas
PK: Pakistani|Pakistanis
PL: Polish
PS: Palestinian|Palestinians
PT: Portuguese
PW: Palauan|Palauans
PY: Paraguayan|Paraguayans
QA: Qatari|Qataris
RHZW: Rhodesian|Rhodesians
RO: Romanian|Romanians
RS: Serbian|Serbians
RU: Russian|Russians
RW: Rwandan|Rwandans
SA: Saudi|Saudis|Saudi Arabian|Saudi Arabians
SB: Solomon Islander|Solomon Islanders
SC: Seychellois
SD: Sudanese
SE: Swedish|Swedes
SG: Singaporean|Singaporeans
SI: Slovenian|Slovenians|Slovene|Slovenes
SK: Slovak|Slovaks|Slovakian|Slovakians
SL: Sierra Leonean|Sierra Leoneans
SM: Sammarinese|San Marinese
SN: Senegalese
SO: Somali|Somalis
SR: Surinamese
SS: South Sudanese
ST: Sao Tomean|Sao Tomeans|São Toméan|São Toméans|Santomean|Santomeans
SUHH: Soviet|Soviets
SV: Salvadoran|Salvadorans|Salvadorian|Salvadorians|Salvadorean|Salvadoreans
SY: Syrian|Syrians
SZ: Swazi|Swazis
TD: Chadian|Chadians
TG: Togolese
TH: Thai|Thais
TJ: Tajik|Tajiks|Tajikistani|Tajikistanis
TL: Timorese|East Timorese
TM: Turkmen|Turkmens
TN: Tunisian|Tunisians
TO: Tongan|Tongans
TR: Turkish|Turks
TT: Trinidadian|Trinidadians|Tobagonian|Tobagonians
TV: Tuvaluan|Tuvaluans
TW: Taiwanese
TZ: Tanzanian|Tanzanians
UA: Ukrainian|Ukrainians
UG: Ugandan|Ugandans
US: American|Americans
UY: Uruguayan|Uruguayans
UZ: Uzbek|Uzbeks|Uzbekistani|Uzbekistanis
VC: Vincentian|Vincentians
VDVN: North Vietnamese
VE: Venezuelan|Venezuelans
VN: Vietnamese
VU: Ni-Vanuatu|Vanuatuan|Vanuatuans
WS: Samoan|Samoans
XK: Kosovar|Kosovars|Kosovan|Kosovans|Kosovo Albanian|Kosovo Albanians
YDYE: South Yemeni|South Yemenis
YE: Yemeni|Yemenis
YUCS: Yugoslav|Yugoslavs|Yugoslavian|Yugoslavians
ZA: South African|South Africans
ZM: Zambian|Zambians
ZRCD: Zairian|Zairians|Zairean|Zaireans
ZW: Zimbabwean|Zimbabweans
"""
)
