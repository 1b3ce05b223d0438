"""What stands beside the name of a country, and tells that it is one: in Korean, and in Vietnamese."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from statement_site.usage.table import table

#: What parts two countries: “한·일”, “Việt - Lào”.
_DOT = "[·ㆍ・‧∙•–—/-]"

#: Two countries, or three, called by one syllable each without anything between them.
_PAIRS = (
    "한미|한중|한일|한러|한영|한불|한독|한호|미중|미일|미러|중일|중러|북미|미북|북중|북러|북일|남북"
)
_TRIPLES = "한미일|한일중|한중일|한미중|북중러|한미호"

#: What follows them: nothing of the same word, or what two countries have together.
_TOGETHER = (
    "(?=[^가-힣]|$|[은는이가을를의와과도에간]|정상|외교|양국|관계|동맹|공동|장관|차관|국방|연합|협력|회담|회의|통화|고위|전략|경제"
    "|군사|상호|자유|대화|합의|우호|수교|정부|위원회|투자|무역|교류|양자|국장|총리|안보|상호|국교|조약|협정|선언|의회)"
)

#: What may be joined to a name of two syllables; another syllable makes it another word.
_JOINED = (
    "(?=[^가-힣]|$|[은는이가을를의와과도만로인측군산내간및]|에|으로|부터|까지|뿐|보다|처럼|정부|외교|외무|외상|대통령|총리|수상|주석|대사|국민"
    "|공화국|국왕|국방|국무|장관|차관|의회|하원|상원|상무|재무|무역|경제|기업|대표|국적|특사|당국|주재|방문|순방)"
)

#: What is not of a country: its colonies, and its words.
_NOT_BEFORE = "(?!령|어(?:[^가-힣]|$|로|를|와|판))"

#: An ambassador to a country, or from one, is said to be so before it: “주노르웨이대사”, “주한미국대사”.
_BEFORE = "(?:(?<![가-힣])|(?<=(?<![가-힣])[주대방])|(?<=(?<![가-힣])주한))"

#: Names of so many syllables are no part of another word.
_LONG = 3


def korean_pattern(
    names: Sequence[str], homonyms: Collection[str], paired: Iterable[str], foreign: str
) -> str:
    """A pattern of the names of countries in Korean, where something is joined to most of them.

    `names` are written in its own script, the longest first; `homonyms` among them are no countries,
    whatever follows, and `paired` count only beside another country.
    """
    long = _either(name for name in names if len(name) >= _LONG or name in homonyms)
    short = _either(name for name in names if len(name) < _LONG and name not in homonyms)
    one = f"[{''.join(sorted(paired))}]"
    name = f"{_BEFORE}(?:(?:{long}){_NOT_BEFORE}|(?:{short}){_NOT_BEFORE}{_JOINED})"
    latin = f"(?<![A-Za-zÀ-ž])(?:{foreign})(?![A-Za-zÀ-ž])"
    dotted = f"(?<![가-힣]){one}(?={_DOT}(?:{long}|{short}|{one}|[A-Z]{{2,}}|아세안|유럽|중앙|중미|중남미))"
    after_dot = f"(?<=(?<![가-힣]){one}{_DOT}){one}(?![가-힣]*주의)"
    together = f"(?:(?:{_TRIPLES}){_TOGETHER}|(?:{_PAIRS}){_TOGETHER})"
    first = f"(?<![가-힣])(?={together}){one}"
    second = f"(?<=(?<![가-힣])(?={together})[가-힣]){one}"
    third = f"(?<=(?<![가-힣])(?=(?:{_TRIPLES}){_TOGETHER})[가-힣]{{2}}){one}"
    return f"(?P<name>{name}|{latin}|{first}|{second}|{third}|{dotted}|{after_dot})"


def paired_pattern(names: str, paired: str) -> str:
    """What is added to a pattern of names for those that count only beside another: “Việt – Lào”."""
    first = rf"(?<!\w)(?:{paired})(?=(?:[-–]| [-–] )(?:{names}|{paired})(?!\w))"
    second = rf"(?:(?<=\w[-–])|(?<=\w [-–] ))(?:{paired})(?!\w)"
    return f"|{first}|{second}"


#: What countries are called before a hyphen and another: “franco-allemande”, “Sino-Japanese”.
_COMBINED: Mapping[str, str] = {
    word: key
    for key, words in table(
        """
AT: austro
BE: belgo
CH: helvético|helvetico
CN: sino
CO: colombo
DE: germano
DZ: algéro|argelino
ES: hispano
FI: finno
FR: franco|französisch
GB: anglo|britano
GR: greco|gréco
HU: hungaro|húngaro
IL: israelo|israélo
IN: indo
IQ: irako|iraqi
IR: irano
IT: italo|ítalo
JP: nippo|nipo|japano
KR: coreano|coréano
LB: libano
MA: maroco|marroco
PL: polono|polaco
PT: luso
RO: roumano|romeno
RU: russo|ruso
SE: suedo|sueco
SN: sénégalo
SY: syro|sirio
TN: tuniso
TR: turco
UA: ukraino|ucraino
US: américano|americano|us
"""
    ).items()
    for word in words
}
_COMBINED_WORD = re.compile(rf"(?<![\w-])(?:{'|'.join(_COMBINED)})(?=-)", re.IGNORECASE)


def named_before(text: str, starts: Collection[int]) -> Iterator[tuple[str, int, int]]:
    """The countries that are named before a hyphen and another, of which a name starts in one of the places.

    Each by its key, with where it starts and ends.
    """
    if "-" not in text:
        return
    for found in _COMBINED_WORD.finditer(text):
        if found.end() + 1 in starts and found.start() not in starts:
            yield _COMBINED[found[0].casefold()], found.start(), found.end()


#: So near before a name stands what it is a part of, in characters.
_NEAR = 30

#: A word with a capital behind another word.
_BEHIND_A_WORD = re.compile(r"[^\s.!?:(\[“\"–—-] ([^\W\d_]+) $")

#: Names of families with which a line may begin.
_FAMILY = re.compile(
    r"(?<!\w)(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý) (?:[^\W\d_]+ )?$"
)


def is_of_a_person(text: str, start: int, words: str) -> bool:
    """Whether a name of one syllable is that of a person, who has others with capitals before it: “Nguyễn Đức”."""
    if " " in words or "-" in words or (words.isascii() and len(words) > _LONGEST_SYLLABLE):
        return False
    near = text[max(0, start - _NEAR) : start]
    before = _BEHIND_A_WORD.search(near)
    word = before[1] if before else ""
    has_name = bool(word) and word[0].isupper() and not (len(word) > 1 and word.isupper())
    return has_name or bool(_FAMILY.search(near))


#: A longer word is of several syllables.
_LONGEST_SYLLABLE = 4


def _either(names: Iterable[str]) -> str:
    """One of the names; a space of theirs may be wanting."""
    return "|".join(re.escape(name).replace(r"\ ", r"\s?") for name in names) or "(?!)"
