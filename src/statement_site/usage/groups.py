"""Groups of states that speak as one, whose members have been the same for as long as they have their name."""

from __future__ import annotations

import re
from functools import cache

from statement_site.usage.table import table

#: Names of a group, by the keys of its members. Groups that states joined or left are not here.
_GROUPS = table(
    r"""
AU GB US: AUKUS
AU IN JP US: Quad (?:Leaders|Foreign Ministers|Ministers)|Quad (?:Joint )?Statement
BE LU NL: Benelux|Bénélux
CA DE FR GB IT JP US: G-?7|Group of Seven|Groupe des sept|Grupo de los Siete|七国集团|مجموعة (?:الدول )?السبع|Груп[аи] [Сс]еми|Велик(?:а|ої) сімк[аи]|Grup[ay] Siedmiu|گروه (?:هفت|۷|7)
CN FR GB RU US: P-?5 (?:Statement|Joint)|five nuclear[- ]weapon states
CZ HU PL SK: Visegr[aá]d (?:Group|Four)|V4|Grup[ay] Wyszehradzk(?:a|iej)|Вишеградськ(?:а|ої) (?:четвірк|груп)[аи]|Visegr[aá]dgroep
DE FR GB: E3|E-3
DE FR PL: Weimar Triangle|Triangle de Weimar|Weimarer Dreieck|Trójkąta? Weimarski(?:ego)?|Веймарськ(?:ий|ого) трикутника?
DK EE FI IS LT LV NO SE: Nordic[- ](?:and )?Baltic (?:Foreign Ministers|Prime Ministers|Countries|States|Eight)|NB8|nordiska och baltiska \w+|nordiske og baltiske \w+|Pohjoismaiden ja Baltian \w+
DK FI IS NO SE: Nordic (?:Foreign|Prime|Defence) Ministers|N5
EE LT LV: Baltic (?:States|Foreign Ministers|Prime Ministers)
"""
)

#: All that may stand before a group that speaks: of what kind its text is, and who in it speaks.
_SPEAKS = re.compile(
    r"(?:(?:joint|statement|communiqu[eé]|declaration|leaders|foreign|finance|defen[cs]e|ministers|heads of state"
    r"|government|chair|presidency|summit|of|by|from|the|and|for|s|gemeinsame|erkl[äa]rung|der|au(?:ß|ss)enminister\w*"
    r"|staats|regierungschefs|und|d[eé]claration|commune|conjointe|communiqu[eé]|des?|du|les?|ministres|affaires"
    r"|[eé]trang[eè]res|dirigeants|declaraci[oó]n|comunicado|conjunt[ao]|los|del|cancilleres|ministros|relaciones"
    r"|exteriores|l[ií]deres|dichiarazione|congiunta|dei|esteri|declara[cç][aã]o|dos|بيان|مشترك|البيان|وزراء|خارجية"
    r"|دول|قادة|صادر|عن|совместное|заявление|министров|иностранных|дел|стран|лидеров|спільна|заява|міністрів|закордонних|справ|країн|лідерів|wspólne|oświadczenie|deklaracja|ministrów|spraw|zagranicznych|państw|przywódców|szefów|gezamenlijke|verklaring|van|de|buitenlandse|zaken|leiders|landen|بیانیه|اعلامیه|مشترک|وزرای|خارجه|کشورهای|رهبران|pernyataan|kenyataan|bersama|para|menteri|luar|negeri|pemimpin|negara|tuyên|bố|chung|của|các|bộ|trưởng|ngoại|giao|nhóm"
    r"|ülkeleri|ortak|bildirisi|gemensam[t]?|uttalande|från|av|felles|fælles|erklæring|uttalelse|udtalelse|fra|\d{4})[\W_]*)*",
    re.IGNORECASE,
)


def members_speaking(text: str) -> tuple[tuple[str, ...], str]:
    """The members of the group that a title names as the one who speaks, and its name; none else."""
    match = _pattern().search(text)
    if match is None or not _SPEAKS.fullmatch(text[: match.start()]):
        return (), ""
    return _members_of(match[0]), match[0]


def members_meeting(text: str) -> tuple[tuple[str, ...], str]:
    """The members of the group whose ministers or leaders a sentence says that somebody met, and its name."""
    match = _pattern().search(text)
    is_met = match and _MET.search(f"{text[: match.start()]}|{text[match.end() :]}")
    return (_members_of(match[0]), match[0]) if match and is_met else ((), "")


#: Who meets as a group, before its name or behind it.
_MET = re.compile(
    r"\b(?:ministers|heads of (?:diplomacy|government|state)|leaders|presidents|foreign ministers|ministres|ministros|cancilleres|ministri|dirigeants|l[ií]deres|au(?:ß|ss)enminister\w*) (?:of|de|des|der|del|dei|du)?(?: ?(?:the|la|le|l[’']|los))? ?\||\|,? (?:foreign |prime |defence )?(?:ministers|leaders|format|meeting)\b",
    re.IGNORECASE,
)


def _members_of(name: str) -> tuple[str, ...]:
    """The members of a group by its name."""
    named = (
        keys
        for keys, names in _GROUPS.items()
        if re.fullmatch("|".join(names), name, re.IGNORECASE)
    )
    return tuple(next(named).split())


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(name for names in _GROUPS.values() for name in names)
    return re.compile(rf"(?<![\w-])(?:{names})(?![\w-])", re.IGNORECASE)
