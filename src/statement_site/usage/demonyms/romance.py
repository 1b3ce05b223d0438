"""Italian and Portuguese adjectives of countries, in their genders and numbers."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

_ITALIAN = table(
    """
AF: afghano
AL: albanese
AM: armeno
AR: argentino
AT: austriaco
AU: australiano
AZ: azero
BE: belga
BR: brasiliano
BG: bulgaro
CA: canadese
CH: svizzero
CL: cileno
CN: cinese
CO: colombiano
CU: cubano
CY: cipriota
CZ: ceco
DE: tedesco
DK: danese
DZ: algerino
EE: estone
EG: egiziano
ES: spagnolo
ET: etiope
FI: finlandese
FR: francese
GB: britannico
GE: georgiano
GR: greco|ellenico
HR: croato
HU: ungherese
ID: indonesiano
IE: irlandese
IL: israeliano
IN: indiano
IQ: iracheno
IR: iraniano
IT: italiano
JO: giordano
JP: giapponese
KE: keniota
KR: coreano
KZ: kazako
LB: libanese
LT: lituano
LU: lussemburghese
LV: lettone
LY: libico
MA: marocchino
ME: montenegrino
MT: maltese
MX: messicano
NG: nigeriano
NL: olandese
NO: norvegese
PE: peruviano
PL: polacco
PT: portoghese
QA: qatariota
RO: romeno
RS: serbo
RU: russo
SA: saudita
SE: svedese
SI: sloveno
SK: slovacco
SM: sammarinese
SN: senegalese
SO: somalo
SY: siriano
TN: tunisino
TR: turco
UA: ucraino
US: statunitense|americano
UY: uruguaiano
UZ: uzbeko
VE: venezuelano
VN: vietnamita
XK: kosovaro
"""
)
_PORTUGUESE = table(
    """
AL: albanês
AO: angolano
AR: argentino
AT: austríaco
AU: australiano
BE: belga
BO: boliviano
BR: brasileiro
BG: búlgaro
CA: canadense|canadiano
CH: suíço
CL: chileno
CN: chinês
CO: colombiano
CR: costarriquenho
CU: cubano
CV: cabo-verdiano
CZ: checo|tcheco
DE: alemão
DK: dinamarquês
DZ: argelino
EC: equatoriano
EG: egípcio
ES: espanhol
FI: finlandês
FR: francês
GB: britânico
GR: grego|helénico
GW: guineense
GY: guianense
HR: croata
HU: húngaro
ID: indonésio
IE: irlandês
IL: israelense|israelita
IN: indiano
IQ: iraquiano
IR: iraniano
IT: italiano
JP: japonês
KR: coreano
LB: libanês
LU: luxemburguês
MA: marroquino
MX: mexicano
MZ: moçambicano
NG: nigeriano
NL: holandês|neerlandês
NO: norueguês
PE: peruano
PL: polonês|polaco
PT: português
PY: paraguaio
QA: catariano
RO: romeno
RU: russo
SA: saudita
SE: sueco
SN: senegalês
SR: surinamês
ST: são-tomense
SY: sírio
TL: timorense
TR: turco
UA: ucraniano
US: norte-americano|americano|estadunidense
UY: uruguaio
VE: venezuelano
VN: vietnamita
ZA: sul-africano
"""
)
_ITALIAN_ENDINGS = {
    "co": ("co", "ca", "ci", "che", "chi"), "go": ("go", "ga", "ghi", "ghe"), "o": ("o", "a", "i", "e"),
    "e": ("e", "i"), "a": ("a", "i", "e"),
}  # fmt: skip
_PORTUGUESE_ENDINGS = {
    "ês": ("ês", "esa", "eses", "esas"), "ão": ("ão", "ã", "ães", "ãs"), "ol": ("ol", "ola", "óis", "olas"),
    "o": ("o", "a", "os", "as"), "a": ("a", "as"), "e": ("e", "es"),
}  # fmt: skip


def _forms(word: str, endings: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """An adjective with every ending that it takes."""
    for ending, others in endings.items():
        if word.endswith(ending):
            return tuple(word.removesuffix(ending) + other for other in others)
    return (word,)


#: Italian and Portuguese adjectives in every form.
ITALIAN, PORTUGUESE = (
    {key: tuple(form for word in words for form in _forms(word, endings)) for key, words in given}
    for given, endings in (
        (_ITALIAN.items(), _ITALIAN_ENDINGS),
        (_PORTUGUESE.items(), _PORTUGUESE_ENDINGS),
    )
)
