"""The lines over which a page sets its title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.datelines import (
    ends_with_day,
    is_dateline,
    is_field,
    is_place_and_day,
)
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.kinds import has_kind, is_only_a_kind
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import greets, is_release
from statement_site.importing.layout.wording import bare
from statement_site.importing.title.candidates import LONGEST
from statement_site.importing.title.label import is_kind_with_whose
from statement_site.importing.title.next_line import begins_next_line
from statement_site.importing.title.possible import OF_RELEASE, THEME
from statement_site.importing.title.repeated import plain_words
from statement_site.usage.addressing import DELIVERED, EXCELLENCY
from statement_site.usage.messages import MESSAGE, SYMPATHY
from statement_site.usage.speakers import HOUSE

#: How a title ends that says by whom something was said, and not of what office.
_BY_WHOM = re.compile(
    r"\b(?:by|de|del|par|von|por|di|of(?= (?:H\. ?E\.|his|her)))(?: (?:H\. ?E\.|S\. ?E\.|his|her|excellency|son|su|excellence|excelencia|the|hon\.?|mrs?\.?|ms\.?|m\.|mme|dr\.?|hon(?:ou?rable|\.)?|dato[’']|amb\.?|ambassador|sr\.?|sra\.?)){1,4}(?: (?-i:[A-ZÀ-Þ])[\w’'.-]*| bin| al| de| van){1,5}$",
    re.IGNORECASE,
)

#: Words that end no title: what they lead to is on the next line.
_UNENDED = re.compile(
    r"(?:\b(?:of|the|by|to|and|for|at|on|in|with|from|de|del|de la|de los|el|la|du|des|le|les|et|y|au|aux|à|par|por|para|con|avec|en|between|entre|zwischen"
    r"|der|die|das|des|dem|den|und|von|vom|zu|zur|zum|im|di|della|dello|dei|delle|degli|do|da|dos|das|e|em|no|na|и|в|на|о|об|по|с|от|до)"
    r"|[dl][’']|,|\d{1,3}[\w.°º-]{0,4} (?:сессии|сесії|session|período de sesiones|sitzung|sessione|sess[aã]o|sesji)|に関する|における|に対する|に係る|による|についての|のための|に際しての)$",
    re.IGNORECASE,
)

#: An ordinal, whose ending is small among capitals.
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|[eè]me|º|ª)\b")

#: A line with so many words of the title at its beginning says it again.
_SAME = 3

#: So many lines has the longest title.
_MOST_LINES = 10


def whole_title(lines: Sequence[str], number: int, run: range) -> tuple[int, int]:
    """The first line of a title of which one is known, and the line after its last; text is none of it."""
    start, end = max(number, 0), number + 1
    if number < 0:
        return start, end
    while end < len(lines) and end <= run.start and _goes_on(lines[start:end], lines[end]):
        end += 1
    while (first := _begins_above(lines, start)) < start:
        start = first
    return start, end


#: So many lines above one can begin a title that goes on with it.
_ABOVE = 3


def _begins_above(lines: Sequence[str], start: int) -> int:
    """The nearest line above one from which a title goes on to it, line by line; the line itself, if there is none."""
    for first in range(start - 1, max(-1, start - 1 - _ABOVE), -1):
        numbers = range(first + 1, start + 1)
        if all(_goes_on(lines[first:number], lines[number]) for number in numbers):
            return first
    return start


def _goes_on(title: Sequence[str], line: str) -> bool:
    """Whether a line goes on with a title that stands just above it."""
    so_far, last, words = " ".join(map(bare, title)), bare(title[-1]), bare(line)
    if EXCELLENCY.match(words) and (
        ends_with_day(so_far)
        or plain_words(words.partition(", ")[2] or words) in plain_words(so_far)
    ):
        return False  # one who is greeted, or the caption of a picture of one whom the title names
    is_same = plain_words(words).split()[:_SAME] == plain_words(so_far).split()[:_SAME]
    if is_same and not _is_unended(last):
        return False  # the title again, in more words
    if _is_to_one(so_far, words) or (DELIVERED.match(words) and not is_only_a_kind(so_far)):
        return False
    is_full = len(title) >= _MOST_LINES or len(so_far) + len(words) > LONGEST
    is_led_to = _is_unended(last) and words.isupper() and not THEME.match(words)
    is_said = _in_plain(words) in _in_plain(so_far) or (
        len(_in_plain(_before_site(words))) >= _MANY
        and _in_plain(_before_site(words)) in _in_plain(so_far)
    )
    is_new = not is_said or is_led_to or _is_link(words)
    if is_full or not is_new or not (is_led_to or _can_be_of_title(words)):
        return False
    begins = begins_next_line(words) or (is_byline(words) and bool(_BY_WHOM.search(so_far)))
    if len(title) == 1 and not _can_be_of_title(last):
        return is_only_a_kind(last) and begins
    in_capitals = all(map(_is_in_capitals, (last, words)))
    is_label = is_only_a_kind(last) and not has_kind(words)
    return begins or in_capitals or _is_unended(last) or is_label or _is_link(words)


def _in_plain(words: str) -> str:
    """Words without spaces, as a scraper glues them."""
    return plain_words(words).replace(" ", "")


def _before_site(words: str) -> str:
    """Words without what stands behind a dash or a bar."""
    return re.split(r" [–|-] ", words)[0]


#: So many letters, and no fewer, are not said twice by chance.
_MANY = 20


def _is_link(words: str) -> bool:
    """Whether words in capitals are nothing but what joins the line above to the one below: “OF THE”."""
    return words.isupper() and all(map(_is_unended, words.split()))


def _is_unended(words: str) -> bool:
    """Whether words lead to more; in capitals as in small letters."""
    return bool(_UNENDED.search(words.casefold() if words.isupper() else words))


def _is_to_one(title: str, words: str) -> bool:
    """Whether words name to whom a message goes, which the title says that it is."""
    is_message = MESSAGE.search(title) or SYMPATHY.search(title)
    return bool(is_message and EXCELLENCY.match(words)) and not _UNENDED.search(title)


def _is_in_capitals(words: str) -> bool:
    """Whether words, which are several, are in capitals, and not an office with whom it is held by."""
    is_house = HOUSE.match(words) and not has_kind(words)
    words = _ORDINAL.sub("", words)
    is_house = is_house or is_kind_with_whose(words)
    return words.isupper() and " " in words and not (is_byline(words) or is_house)


def _can_be_of_title(line: str) -> bool:
    is_text = is_sentence(bare(line)) and not bare(line).isupper()
    is_head = is_furniture(line) or is_dateline(line) or is_field(line) or is_place_and_day(line)
    is_head = is_head or bool(OF_RELEASE.match(bare(line)))
    return not (is_text or is_head or is_release(line) or greets(line))
