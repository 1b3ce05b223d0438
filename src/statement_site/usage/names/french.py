"""French names of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AE: Emirats arabes unis|Émirats|Emirats
AF: République islamique d’Afghanistan
AG: Antigua et Barbuda|Antigua-et-Barbude
AR: République argentine
AZ: Azerbaidjan
BA: Bosnie|Bosnie et Herzégovine|Bosnie-et-Herzégovine|Bosnie Herzégovine
BD: République populaire du Bangladesh
BF: Burkina
BH: Bahrein|Bahrain
BN: Brunei Darussalam|Brunéi Darussalam|Brunéi
BO: État plurinational de Bolivie|Etat plurinational de Bolivie
BR: République fédérative du Brésil
DM: la Dominique|Commonwealth de la Dominique|Commonwealth de Dominique
BY: Bélarus|Belarus
BYAA: République socialiste soviétique de Biélorussie|RSS de Biélorussie
BZ: Bélize
CD: République démocratique du Congo|RDC|RD Congo|Congo Kinshasa
CF: Centrafrique
CG: République du Congo|Congo Brazzaville
CH: Confédération suisse|Confédération helvétique
CI: Côte-d’Ivoire|Cote d’Ivoire
CN: République populaire de Chine|Chine populaire
CR: Costa-Rica
CSHH: Tchécoslovaquie|République socialiste tchécoslovaque|République fédérative tchèque et slovaque|République fédérale tchèque et slovaque
CSXX: Serbie-et-Monténégro
CV: Cabo Verde|Cap Vert
CZ: République tchèque
DDDE: République démocratique allemande|RDA|Allemagne de l’Est
DE: République fédérale d’Allemagne|RFA|Allemagne fédérale|Allemagne de l’Ouest
DYBJ: Dahomey
DZ: République algérienne démocratique et populaire|République algérienne
EC: Equateur
EG: Egypte|République arabe d’Égypte|République arabe d’Egypte
ER: Erythrée
ET: Ethiopie|République fédérale démocratique d’Éthiopie|République fédérale démocratique d’Ethiopie
FM: États fédérés de Micronésie|Etats fédérés de Micronésie
FR: République française
GA: République gabonaise
GB: Grande-Bretagne|Grande Bretagne|Royaume Uni|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Irlande du Nord
GQ: Guinée Equatoriale
GR: République hellénique
GW: Guinée Bissau|Guinée-Bissao
HK: Hong Kong|Hong-Kong|Hongkong|Région administrative spéciale de Hong Kong
HVBF: Haute-Volta|Haute Volta
IL: Israel
IQ: Iraq
IR: République islamique d’Iran
IT: République italienne
JO: Royaume hachémite de Jordanie
KE: Kénya
KG: Kirghizistan|République kirghize|Kirghizie
KH: Kampuchea|Kampuchéa
KN: Saint-Kitts-et-Nevis|Saint-Kitts-et-Névis|Saint-Kitts et Nevis|Saint-Christophe-et-Nevis
KP: République populaire démocratique de Corée|RPDC
KR: Corée|République de Corée
KW: Koweit
LA: République démocratique populaire lao|RDP lao
LB: République libanaise
LC: Sainte Lucie
LK: République socialiste démocratique de Sri Lanka|Sri-Lanka|Ceylan
LR: Libéria
LS: Lésotho
LU: Grand-Duché de Luxembourg
LY: Jamahiriya arabe libyenne
MD: Moldova
MK: Macédoine|ex-République yougoslave de Macédoine|ancienne République yougoslave de Macédoine|ARYM
MM: Myanmar|Birmanie|Union du Myanmar|République de l’Union du Myanmar
MO: Macao|Macau|Région administrative spéciale de Macao
MR: République islamique de Mauritanie
MU: Île Maurice|Ile Maurice
MX: États-Unis du Mexique|Etats-Unis du Mexique|États-Unis mexicains|Etats-Unis mexicains
NG: Nigéria|République fédérale du Nigéria|République fédérale du Nigeria
NZ: Nouvelle Zélande
OM: Sultanat d’Oman
PG: Papouasie Nouvelle-Guinée|Papouasie-Nouvelle Guinée|Papouasie Nouvelle Guinée
PK: République islamique du Pakistan
PS: Palestine|État de Palestine|Etat de Palestine|Autorité palestinienne|Autorité nationale palestinienne|Territoire palestinien occupé
PT: République portugaise
PW: Palau
RHZW: Rhodésie|Rhodésie du Sud
RU: Fédération de Russie|Fédération russe
SB: Iles Salomon
SK: République slovaque
SL: Sierra Léone|Sierra-Leone
SO: République fédérale de Somalie
SR: Surinam
SS: Sud-Soudan|Sud Soudan
ST: São Tomé-et-Príncipe|São Tomé et Príncipe|São Tomé-et-Principe|São Tomé et Principe|Sao Tomé et Principe|Sao Tome et Principe
SUHH: Union soviétique|URSS|U.R.S.S.|Union des républiques socialistes soviétiques
SV: El Salvador
SY: République arabe syrienne
SZ: Swaziland
TG: République togolaise
TL: Timor-Leste|Timor Leste|Timor-Est|République démocratique du Timor-Leste
TN: République tunisienne
TR: Türkiye|République turque
TT: Trinité et Tobago|Trinidad-et-Tobago|Trinidad et Tobago
TW: Taiwan|Taipei chinois|République de Chine (Taïwan)|République de Chine (Taiwan)
TZ: République-Unie de Tanzanie|République unie de Tanzanie
US: Etats-Unis|États-Unis d’Amérique|Etats-Unis d’Amérique|États Unis|Etats Unis|USA
VA: Vatican|Saint-Siège|Saint Siège|Cité du Vatican
VC: Saint-Vincent-et-les-Grenadines|Saint-Vincent et les Grenadines|Saint Vincent et les Grenadines|Saint-Vincent-et-Grenadines
VDVN: République démocratique du Viêt Nam|République démocratique du Vietnam|Nord-Vietnam|Viêt Nam du Nord|Vietnam du Nord
VE: Vénézuela|République bolivarienne du Venezuela
VN: Vietnam|Viet Nam|Viêtnam|Viêt-Nam|Viet-Nam|République socialiste du Viêt Nam|République socialiste du Vietnam
YDYE: République démocratique populaire du Yémen|Yémen démocratique|Yémen du Sud
YE: République arabe du Yémen
YUCS: Yougoslavie|République fédérative socialiste de Yougoslavie|République socialiste fédérative de Yougoslavie|République fédérale de Yougoslavie
ZA: République sud-africaine
ZRCD: Zaïre
"""
)
