"""Polish names of countries, in their cases. The names themselves are CLDR's."""

from __future__ import annotations

from statement_site.usage.later import Later
from statement_site.usage.names.declined import Cases, declined_names
from statement_site.usage.table import table

#: What a masculine name ends with in its cases, by its last letter, which may change.
_MASCULINE = ("u", "a", "em", "owi")

_CASES = Cases(
    nouns=(
        ("ia", ("ii", "ię", "ią")),
        ("ja", ("ji", "ję", "ją", "i")),
        ("ea", ("ei", "eę", "eą")),
        ("ka", ("ki", "ce", "kę", "ką")),
        ("ga", ("gi", "dze", "gę", "gą")),
        ("da", ("dy", "dzie", "dę", "dą")),
        ("ta", ("ty", "cie", "tę", "tą")),
        ("ra", ("ry", "rze", "rę", "rą")),
        ("la", ("li", "lę", "lą")),
        ("ża", ("ży", "żę", "żą")),
        ("a", ("y", "ie", "ę", "ą")),
        ("ko", ("ka", "ku", "kiem")),
        ("go", ("ga", "gu", "giem")),
        ("o", ("a", "u", "em", "ie")),
        ("uś", ("usi", "usią")),
        ("ie", ("ii", "iach", "iom", "iami")),
        ("e", ("i", "ach", "om", "ami")),
        ("y", ("", "ach", "om", "ami", "ów")),
        ("k", ("ku", "kiem", "kowi")),
        ("g", ("gu", "giem", "gowi")),
        ("t", (*("t" + end for end in _MASCULINE), "cie")),
        ("d", (*("d" + end for end in _MASCULINE), "dzie")),
        ("r", (*("r" + end for end in _MASCULINE), "rze")),
        *((letter, tuple(letter + end for end in (*_MASCULINE, "ie"))) for letter in "bfmnpsvw"),
        *((letter, tuple(letter + end for end in _MASCULINE)) for letter in "chjlzż"),
    ),
    adjectives=(
        ("ka", ("kiej", "ką")),
        ("ga", ("giej", "gą")),
        ("nia", ("niej", "nią")),
        ("a", ("ej", "ą")),
        ("ki", ("kiego", "kiemu", "kim")),
        ("ni", ("niego", "niemu", "nim")),
        ("y", ("ego", "emu", "ym")),
        ("kie", ("kich", "kim", "kimi")),
        ("e", ("ych", "ym", "ymi")),
    ),
)  # fmt: skip

#: Names that are declined in their own way, formal names, and such as CLDR has not.
_OTHERS = table(
    """
AE: ZEA|Zjednoczonych Emiratów Arabskich|Zjednoczonymi Emiratami Arabskimi|Zjednoczonym Emiratom Arabskim|Zjednoczonych Emiratach Arabskich|Emiraty|Emiratów
AZ: Azerbejdżanie
BA: Bośni i Hercegowiny|Bośnią i Hercegowiną|Bośni i Hercegowinie|Bośnię i Hercegowinę|BiH
BD: Bangladeszu|Bangladeszem
BY: Republika Białoruś|Republiki Białoruś|Białorusi|Białorusią
CD: DRK|Demokratycznej Republiki Konga|Demokratyczną Republiką Konga|Demokratycznej Republice Konga|DR Konga
CF: Republiki Środkowoafrykańskiej|Republice Środkowoafrykańskiej|Republiką Środkowoafrykańską
CG: Republika Konga|Republiki Konga
CH: Konfederacja Szwajcarska|Konfederacji Szwajcarskiej
CI: Wybrzeże Kości Słoniowej|Wybrzeża Kości Słoniowej|Wybrzeżem Kości Słoniowej|Wybrzeżu Kości Słoniowej
CN: ChRL|Chińska Republika Ludowa|Chińskiej Republiki Ludowej|Chińską Republiką Ludową|Chińskiej Republice Ludowej
CY: Republika Cypryjska|Republiki Cypryjskiej
CZ: Czech|Czechach|Czechom|Czechami|Republika Czeska|Republiki Czeskiej|Republiką Czeską|Republice Czeskiej|Czechosłowacji
DE: Niemiec|Niemczech|Niemcom|Niemcami|RFN|Republika Federalna Niemiec|Republiki Federalnej Niemiec|Republiką Federalną Niemiec
DO: Republika Dominikańska|Republiki Dominikańskiej|Republiką Dominikańską|Dominikany
EG: Arabska Republika Egiptu|Arabskiej Republiki Egiptu
FR: Republika Francuska|Republiki Francuskiej
GB: Zjednoczone Królestwo|Zjednoczonego Królestwa|Zjednoczonym Królestwem|Zjednoczonym Królestwie|Brytania|Brytanii
GW: Gwinei Bissau
HU: Węgier|Węgrzech|Węgrom|Węgrami
IN: Indii|Indiach|Indiami|Republika Indii|Republiki Indii
IR: Islamska Republika Iranu|Islamskiej Republiki Iranu|IRI
IT: Włoch|Włoszech|Włochom|Włochami|Republika Włoska|Republiki Włoskiej
KP: KRLD|Korei Północnej|Koreą Północną|Koreańska Republika Ludowo-Demokratyczna|Koreańskiej Republiki Ludowo-Demokratycznej
KR: Republika Korei|Republiki Korei|Republiką Korei|Republice Korei
LK: Sri Lanki|Sri Lance|Sri Lankę|Sri Lanką
LT: Republika Litewska|Republiki Litewskiej
LV: Republika Łotewska|Republiki Łotewskiej
MD: Republika Mołdawii|Republiki Mołdawii|Republiką Mołdawii|Mołdowa|Mołdowy
MM: Mjanma|Mjanmy|Mjanmie|Birma|Birmy
NL: Królestwo Niderlandów|Królestwa Niderlandów|Niderlandy|Niderlandów|Niderlandami|Niderlandach
PG: Papui-Nowej Gwinei|Papuą-Nową Gwineą|Papuę-Nową Gwineę
PL: RP|Rzeczpospolita Polska|Rzeczypospolitej Polskiej|Rzecząpospolitą Polską|Rzeczpospolitą Polską|Polski|Polsce|Polskę|Polską
PS: Palestyna|Palestyny|Palestyną|Palestynie|Palestynę|Państwo Palestyna|Autonomia Palestyńska|Autonomii Palestyńskiej
RU: Federacja Rosyjska|Federacji Rosyjskiej|Federacją Rosyjską|Federację Rosyjską
SA: Królestwo Arabii Saudyjskiej|Królestwa Arabii Saudyjskiej
SK: Republika Słowacka|Republiki Słowackiej
SY: Syryjska Republika Arabska|Syryjskiej Republiki Arabskiej
TR: Republika Turcji|Republiki Turcji|Türkiye
TW: Tajwanie
US: USA|Stany Zjednoczone Ameryki|Stanów Zjednoczonych Ameryki|Stanami Zjednoczonymi Ameryki|Stanom Zjednoczonym Ameryki|Stanach Zjednoczonych Ameryki|Stanów Zjednoczonych|Stanami Zjednoczonymi|Stanom Zjednoczonym|Stanach Zjednoczonych
VA: Stolica Apostolska|Stolicy Apostolskiej|Stolicą Apostolską|Stolicę Apostolską
ZA: RPA|Republiki Południowej Afryki|Republiką Południowej Afryki|Republice Południowej Afryki|Południowa Afryka|Afryki Południowej
"""
)

#: Names by the key of their country.
NAMES = Later(lambda: declined_names("pl", _CASES, _OTHERS))
