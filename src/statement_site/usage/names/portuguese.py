"""Portuguese names of countries."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AE: Emirados
BA: Bósnia|Bósnia-Herzegovina
BR: República Federativa do Brasil
BY: Belarus|Bielorrússia
CD: República Democrática do Congo|RDC|RD Congo
CF: República Centro-Africana
CG: Congo-Brazzaville
CI: Côte d’Ivoire
CN: República Popular da China
CZ: República Tcheca|República Checa|Chéquia
DE: República Federal da Alemanha
DO: República Dominicana
EE: Estónia
GB: Reino Unido da Grã-Bretanha e Irlanda do Norte|Reino Unido|Grã-Bretanha|Inglaterra
IR: República Islâmica do Irã|Irão
KE: Quénia
KP: República Popular Democrática da Coreia|RPDC
KR: Coreia|República da Coreia
LV: Letónia
MK: Macedónia do Norte
MM: Birmânia|Myanmar
MX: Estados Unidos Mexicanos
NL: Países Baixos|Holanda
PL: Polónia
PS: Palestina|Estado da Palestina
PT: República Portuguesa
RO: Roménia
RU: Federação da Rússia|Federação Russa
SI: Eslovénia
SZ: Suazilândia
US: EUA|Estados Unidos da América|Estados Unidos
VA: Santa Sé|Vaticano
VE: República Bolivariana da Venezuela
VN: Vietnã|Vietname
"""
)
