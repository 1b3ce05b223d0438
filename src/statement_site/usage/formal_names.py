"""Words of the formal names of states: “República Oriental del Uruguay”, “the Kingdom of Norway”."""

from __future__ import annotations

import re

#: What a state calls itself, and of what kind it is.
_STATE = (
    r"(?:Rep[uú]blica|Republic|R[ée]publique|Repubblica|Republik|Bundesrepublik|Kingdom|Reino|Royaume|Regno|Königreichs?|Fürstentums?"
    r"|Gr[ãa]o-Ducado|Gran Ducado|Granducato|Grand-Duch[ée]|Grand Duchy|Gro(?:ß|ss)herzogtums?|Emirates?|Emiratos?|[ÉE]mirats?|Sultanato|Principality|Principauté|Principado|Sultanate|State|Estado|[ÉE]tat|Stato|Commonwealth|Federation|F[ée]d[ée]ration|Federaci[oó]n"
    r"|Union|Uni[oó]n|Unione|União)"
)
_KIND = (
    r"(?:Plurinational|Plurinacional|Bolivariana|Bolivarian|Oriental|Democratic|Democr[aá]tica|D[ée]mocratique|Federativa|Federative|Federal|F[ée]d[ée]rale"
    r"|Islamic|Isl[aâá]mica|Islamique|People[’']s|Popular|Populaire|Socialist|Co-?operative|Cooperativa|Independent|Independente|Hashemite|Arab|[ÁA]rabe|Unid[ao]s?)"
)

#: A word of the formal name of a state, which a person's name does not have.
OF_A_STATE = re.compile(rf"(?:{_STATE}|{_KIND})\b")

#: What stands before the name of a country in its formal name: “República Oriental del”.
FORMAL = re.compile(
    rf"\b{_STATE}(?: [A-ZÀ-Þ][\w’'-]+){{0,2}} (?:of the|of|de la|de los|de l[’']|del|des|de|du|d[’']|das|dos|da|do|dell[ao]|dell[’']|di|der)\s?$"
)
