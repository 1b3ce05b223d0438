"""Publishers that speak for one country, as pages name them: in the site's name, a heading, an address."""

from __future__ import annotations

import re
from functools import cache

from statement_site.usage.table import table

#: Names of governments' houses and sites, by the country that they speak for.
PUBLISHERS = table(
    """
AR: casa rosada|cancillería argentina|cancilleria.gob.ar
AT: bmeia
AU: dfat|minister.gov.au|pm.gov.au
BR: itamaraty|palácio do planalto|gov.br
CA: global affairs canada|affaires mondiales canada|canada.ca
CH: eda.admin.ch|federal department of foreign affairs|département fédéral des affaires étrangères
CL: minrel
CN: fmprc|mfa.gov.cn|外交部发言人
DE: auswärtiges amt|federal foreign office|bundesregierung
EG: mfa.gov.eg
ES: la moncloa|lamoncloa|exteriores.gob.es
FR: élysée|elysee|quai d’orsay|quai d'orsay|france diplomatie|diplomatie.gouv.fr
GB: gov.uk|foreign, commonwealth & development office|foreign & commonwealth office|10 downing street|hm government
IL: gov.il
IN: mea.gov.in|pib.gov.in|prime minister’s office, india
IT: farnesina|palazzo chigi|esteri.it
JP: mofa.go.jp|kantei
KR: mofa.go.kr
MX: gob.mx|secretaría de relaciones exteriores
NZ: beehive.govt.nz
PE: gob.pe|cancillería del perú
RU: kremlin|mid.ru
SA: spa.gov.sa
SE: regeringen|government offices of sweden
TR: mfa.gov.tr
UA: president.gov.ua|mfa.gov.ua
US: state.gov|white house|whitehouse.gov|department of state|departamento de estado|département d’état|usembassy.gov|وزارة الخارجية الأمريكية
VA: vatican.va|sala stampa
"""
)


@cache
def _pattern() -> re.Pattern[str]:
    words = (re.escape(word) for words in PUBLISHERS.values() for word in words)
    return re.compile(rf"(?<!\w)(?:www\.)?({'|'.join(words)})(?!\w)", re.IGNORECASE)


def country_of(words: str) -> str:
    """The country that the first publisher named in these words speaks for, or nothing."""
    match = _pattern().search(words)
    if match is None:
        return ""
    found = match[1].casefold()
    return next((key for key, names in PUBLISHERS.items() if found in names), "")
