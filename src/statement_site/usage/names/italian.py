"""Italian names of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AE: Emirati
BA: Bosnia|Bosnia-Erzegovina|Bosnia Erzegovina
BY: Belarus
CD: Repubblica Democratica del Congo|RDC|RD Congo
CF: Repubblica Centroafricana|Centrafrica
CG: Repubblica del Congo
CH: Confederazione Svizzera|Confederazione elvetica
CI: Costa d'Avorio
CN: Repubblica Popolare Cinese|Repubblica Popolare di Cina
CZ: Repubblica Ceca|Cechia
DE: Repubblica Federale di Germania
DO: Repubblica Dominicana
EG: Repubblica Araba d’Egitto
FR: Repubblica francese
GB: Gran Bretagna|Inghilterra|Regno Unito di Gran Bretagna e Irlanda del Nord
IR: Repubblica Islamica dell’Iran
IT: Repubblica italiana
KP: Repubblica Popolare Democratica di Corea|RPDC
KR: Corea|Repubblica di Corea
MK: Macedonia
MM: Birmania
MX: Stati Uniti Messicani
NL: Olanda|Paesi Bassi
PS: Palestina|Autorità Nazionale Palestinese|Stato di Palestina
RU: Federazione Russa
SZ: Swaziland
US: USA|Stati Uniti|Stati Uniti d'America
VA: Santa Sede|Vaticano
ZA: Sudafrica|Sud Africa
"""
)
