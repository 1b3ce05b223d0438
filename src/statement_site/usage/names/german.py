"""German names of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AT: Oesterreich|Oesterreichs
BA: Bosnien
BY: Weißrussland
CD: Demokratische Republik Kongo|Demokratischen Republik Kongo|DR Kongo
CF: Zentralafrikanischen Republik
CG: Republik Kongo
CH: Schweizerische Eidgenossenschaft|Schweizerischen Eidgenossenschaft
CI: Elfenbeinküste|Côte d’Ivoire
CN: Volksrepublik China
CZ: Tschechien|Tschechiens|Tschechische Republik|Tschechischen Republik
DE: Bundesrepublik Deutschland
DO: Dominikanischen Republik
IR: Islamische Republik Iran|Islamischen Republik Iran
KP: Demokratische Volksrepublik Korea|Demokratischen Volksrepublik Korea
KR: Korea|Republik Korea
MK: Mazedonien
MM: Birma
PS: Palästina
RU: Russische Föderation|Russischen Föderation
SZ: Swasiland
VA: Heiliger Stuhl|Heiligen Stuhl|Vatikan
"""
)
