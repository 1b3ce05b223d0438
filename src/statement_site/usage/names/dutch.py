"""Dutch names of countries."""

from __future__ import annotations

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES = table(
    """
AE: VAE|Emiraten|Verenigde Arabische Emiraten
BA: Bosnië|Bosnië-Herzegovina|Bosnië & Herzegovina
BE: Koninkrijk België|België's
BH: Koninkrijk Bahrein
BY: Wit-Rusland|Republiek Belarus
CD: Democratische Republiek Congo|DRC|DR Congo|Democratische Republiek Kongo
CG: Republiek Congo|Congo-Brazzaville
CF: CAR
CH: Zwitserse Bondsstaat|Zwitserse Confederatie
CI: Ivoorkust|Republiek Ivoorkust
CN: Volksrepubliek China|China's
CV: Kaapverdische Eilanden|Cabo Verde
CZ: Tsjechische Republiek|Tsjechië
DE: Bondsrepubliek Duitsland|Duitslands
DK: Koninkrijk Denemarken
EG: Arabische Republiek Egypte
FI: Republiek Finland
FR: Franse Republiek|Frankrijks
GB: VK|Groot-Brittannië|Engeland|Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland
GR: Helleense Republiek
HK: Hongkong
IR: Islamitische Republiek Iran
JO: Hasjemitisch Koninkrijk Jordanië
KG: Kirgistan|Kirgizstan
KP: Democratische Volksrepubliek Korea|DPRK
KR: Republiek Korea
KZ: Kazakstan
LA: Democratische Volksrepubliek Laos
LK: Sri Lanka
MA: Koninkrijk Marokko
MD: Republiek Moldavië|Moldova
MK: Republiek Noord-Macedonië|Macedonië
MM: Myanmar|Birma
NL: Koninkrijk der Nederlanden|Nederlands Koninkrijk|Holland
NO: Koninkrijk Noorwegen
PL: Republiek Polen|Polens
PS: Palestina|Staat Palestina|Palestijnse Autoriteit|Palestijnse Gebieden
RU: Russische Federatie|Ruslands
SA: Saudi-Arabië|Saudi Arabië|Saoudi-Arabië|Koninkrijk Saoedi-Arabië
SD: Sudan
SK: Slovaakse Republiek|Slovakije
SS: Zuid-Sudan
SY: Arabische Republiek Syrië
SZ: Swaziland
TJ: Tadzjikistan
TL: Timor-Leste
TR: Republiek Turkije|Türkiye
TZ: Verenigde Republiek Tanzania
UA: Oekraïne's
US: VS|V.S.|Verenigde Staten van Amerika|Amerika
VA: Heilige Stoel|Vaticaan
VE: Bolivariaanse Republiek Venezuela
VN: Socialistische Republiek Vietnam|Viëtnam
ZA: Republiek Zuid-Afrika
"""
)
