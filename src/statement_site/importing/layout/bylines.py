"""Which lines between a title and its text say only by whom it was put out: names of houses and offices."""

from __future__ import annotations

import re
from functools import cache

from statement_site.importing.layout.datelines import ends_with_day, is_place_and_day
from statement_site.importing.layout.kinds import begins_with_kind, has_kind, is_only_a_kind
from statement_site.importing.layout.labels import is_row_of_labels
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.usage import USAGES
from statement_site.usage.pages import PAGES
from statement_site.usage.speakers import MEETING

#: A longer line says more.
_LONGEST = 120

#: Fewer full stops within a line are those of titles: “H.E. Mr. Ana Example”.
_ABBREVIATED = 3

#: In capitals a verb looks as a name does; with more words, a line may have one.
_WORDS_IN_CAPITALS = 8

#: One who puts pages on a site, by the name that he has there, or where else the page is.
_ACCOUNT = re.compile(r"@?\w+_\w+|\w+@[\w.-]+|(?:https?://|www\.)\S+(?: ?/\S*)*|/\S+(?:/\S*)+")

#: The site of a government, by its name.
_PORTAL = re.compile(
    r"(?:portal|site|sitio|página|web) (?:oficial )?(?:do|del|de|of the) (?:governo|gobierno|government|estado)\b.{0,40}",
    re.IGNORECASE,
)

#: “By” before a name, and what parts a house, a day and a kind from each other.
_BY = re.compile(
    r"(?:redacci[oó]n|redazione|r[eé]daction|reda[cç][aã]o|redaktion|редакция|редакція|redakcja|(?:written |posted |issued |published |communicated )?by|par|por|von|autor(?:e|in)?|author|автор|بقلم|di|autorka|door|auteur|نویسنده|oleh|penulis|yazar|tác giả)\b:? (?=[A-ZÀ-ÞА-Яء-ي])",
    re.IGNORECASE,
)
_PARTING = re.compile(r"\s*(?:[|•·/–—:]| - )\s*")
_WITH_DAY = re.compile(r"(?P<sender>.+\S),? \d{1,2}([./-])\d{1,2}\2(?:19|20)\d\d")
_PARTICLES = re.compile(
    r"(?:of|the|and|by|for|in|to|de|del|la|las|los|el|y|e|des?|du|et|d|l|dell[ao]|degli|di|do|da|dos|das|der|die|und|für|по|и|і|та|й|з|i|w|z|do|van|voor|het|een)",
    re.IGNORECASE,
)


def is_byline(line: str) -> bool:
    """Whether a line says who put out a text, perhaps of what kind it is and when, and no more."""
    words = bare(line).strip("()[]{}*• ")
    if not words or len(words) > _LONGEST or line.startswith("#"):
        return False
    if MEETING.search(words) and not has_kind(words):
        return False
    if _ACCOUNT.fullmatch(line.strip()) or _PORTAL.fullmatch(words):
        return True
    if _BY.match(words) and words.endswith(".") and words.count(". ") < _ABBREVIATED:
        words = words[:-1]
    elif reads_as_text(line):
        return False
    if words.endswith((",", ":", ";", "!", "?", "،", "，", "：")):
        return False
    return _is_kind_with_day(words) or _is_by_whom([part for part in _PARTING.split(words) if part])


def _is_kind_with_day(words: str) -> bool:
    """Whether words begin with a kind of text, and tell of which day it is: “Media release of 5 May 2020”."""
    return begins_with_kind(words) and any(map(ends_with_day, _PARTING.split(words)))


def _is_by_whom(parts: list[str]) -> bool:
    """Whether the parts of a line are houses and offices, each perhaps with a kind or a day."""
    if not parts:
        return False
    if _BY.match(parts[0]) and _is_of_names(parts[0]):
        return all(_is_of_page(part) or _is_of_names(part) for part in parts[1:])
    if len(parts) == 1:
        dated = _WITH_DAY.fullmatch(parts[0])
        return _are_offices(parts[0]) or (dated is not None and is_sender(dated["sender"]))
    is_known = all(is_sender(part) or _is_of_page(part) for part in parts)
    return is_known and any(map(is_sender, parts))


def is_sender(part: str) -> bool:
    """Whether words are the name of a house or an office."""
    return (bool(_house().match(part)) and _is_of_names(part)) or _are_offices(part)


def _is_of_page(part: str) -> bool:
    """Whether words are a kind of text, a part of a site, or a day with a place."""
    return is_only_a_kind(part) or is_row_of_labels(part) or is_place_and_day(part)


def _is_of_names(words: str) -> bool:
    """Whether words all begin with capitals, but for what joins them."""
    spoken = re.findall(r"[^\W\d_]+", words.partition(" ")[2] or words)
    return all(not word[0].islower() or _PARTICLES.fullmatch(word) for word in spoken)


def _are_offices(words: str) -> bool:
    """Whether words are nothing but offices, each perhaps with whose it is: “Prime Minister of Malaysia”."""
    is_sentence_in_capitals = words.isupper() and words.count(" ") > _WORDS_IN_CAPITALS
    return bool(_offices().fullmatch(words)) and not is_sentence_in_capitals


#: An office of any kind, and a member of parliament by name, as letterheads have them.
_OF_ANY_KIND = r"(?:(?:parliamentary|assistant|deputy|junior|cabinet|state|permanent|special|alternate) )*(?:minister|secretary(?:[- ]general)?|representative|ambassador|chargé d[’']affaires|chairperson|director[- ]general)"
_MEMBER = (
    r"(?:the )?(?:hon(?:ou?rable|\.)? )?(?-i:[A-ZÀ-Þ][\w.’'-]+ ){1,4}(?-i:MP|TD|MdB|AM|AO|MEP)"
)


@cache
def _offices() -> re.Pattern[str]:
    offices = "|".join(usage.office for usage in USAGES)
    of_whom = r"(?:,? (?:of|for|to|de la|de|del|du|des|d[’']|della|do|da|der|für|para|pour) ?(?:the )?(?-i:[A-ZÀ-Þ][\w’'-]*)(?: (?:of |and |de |la |der )?(?-i:[A-ZÀ-Þ][\w’'-]*)){0,4}){0,2}"
    one = rf"(?:the |el |la |le |der |die )?(?:{offices}|{_OF_ANY_KIND}){of_whom}"
    several = rf"{one}(?:,? (?:and |y |et |und |e )?{one})*"
    person = r"(?-i:[A-ZÀ-Þ][\w’'-]+ )(?:(?-i:[A-ZÀ-Þ][\w.’'-]*) ?){1,4}"
    return re.compile(rf"{several}|{_MEMBER}(?:,? {several})?|{person}, {several}", re.IGNORECASE)


@cache
def _house() -> re.Pattern[str]:
    names = "|".join(name for page in PAGES for name in page.sites)
    return re.compile(
        rf".{{0,40}}(?<!\w)(?:{names}|commission|council|parliament|union)",
        re.IGNORECASE,
    )
