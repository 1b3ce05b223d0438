"""Where in a page the text begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.datelines import (
    is_dateline,
    is_day,
    is_day_of_year,
    is_field,
    is_label,
    is_place,
    is_place_and_day,
    is_when,
)
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.kinds import has_kind
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import begins_text, greets, is_release, is_salutation
from statement_site.importing.layout.turns import is_label_of_turn
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.usage.addressing import ADDRESSES, EXCELLENCY, TO_ONE

#: So many lines that are no sentences may open a text.
MOST_BEFORE = 4

#: So many lines stand above the greeting of a letter at most: a name, an office, a town.
_ADDRESS = 3

#: So many lines under the day say where something was said, and so long is one.
_MOST_OF_VENUE, _LONGEST_VENUE = 2, 60

#: A house or a gate in a picture, in Chinese or Japanese signs.
_SHORT_NAME = re.compile(r"[一-龥]{3,8}")

#: How the first heading or words of a text begin, which are no venue.
_OPENS = re.compile(
    r"(?:the|we|an?|el|la|los|las|le|les|un|une|der|die|das|wir|il|lo|gli|os?|as|on|in|at|en|im|à|мы|ми|my|wij)\b|[-*•–|>\d(\[“\"«]|[ivxlc]+[.)]"
    r"|(?:article|artículo|artigo|articolo|artikel|статья|глава|стаття|розділ|artykuł|rozdział|hoofdstuk|ماده|مقدمه|المادة|chapter|section|part|annex|preamble|preámbulo|préambule|präambel"
    r"|introduc\w+|background|summary|overview|context\w*|antecedentes|opening|question|pregunta|frage|title|agenda|point)\b",
    re.IGNORECASE,
)


#: A number to be called, and an hour beside a day.
_PHONE, _HOUR = re.compile(r"\+?[\d\s()/.-]{7,}"), re.compile(r",?\s*\d{1,2}[:.]\d{2}$")

#: So many lines can name those who hear, and none of them is longer.
_MOST_HEARERS, _LONGEST_HEARER = 12, 120

#: How an item of a list begins.
_ITEM = re.compile(r"[-•–*] ")


def start_of(lines: Sequence[str], title_end: int, run: range) -> int:
    """The line with which the text begins; behind the last, where nothing stands below the title."""
    for number in range(title_end, len(lines)):
        if greets(lines[number]):
            break  # whoever speaks has begun
        if begins_text(lines[number]) and _leads_to_most(lines, title_end, number):
            return _below_heading(lines, number + 1)
    start = _first_sentence(lines, title_end, max(title_end, min(run.start, len(lines))))
    start = _below_dateline(lines, start)
    while start < run.stop and _is_head(lines, start):
        start += 1
    before = start
    while before > max(title_end, start - MOST_BEFORE) and not _is_heading(lines, before - 1):
        before -= 1
    before = _below_venue(lines, before, start)
    if before == len(lines):
        return before
    while before > max(0, title_end) and _speaks_to(lines[before - 1]):
        before -= 1
    before = _above_hearers(lines, _above_items(lines, before, title_end), title_end)
    while before > 0 and _can_greet(lines[before - 1]):
        if before <= title_end and re.search(r"\d", lines[before - 1]):
            break  # the last line of a heading
        before -= 1
    return _above_address(lines, before, title_end)


def _above_address(lines: Sequence[str], before: int, title_end: int) -> int:
    """The start, above the name and the office of one to whom a letter goes, or above who speaks first, if it begins so."""
    if before > title_end and is_label_of_turn(lines, before - 1):
        return before - 1
    for first in range(max(title_end, before - _ADDRESS), before - 1):
        address = lines[first:before]
        above = lines[first - 1] if first else ""
        is_of_title = has_kind(bare(above)) and not reads_as_text(above)
        is_high = bool(EXCELLENCY.match(bare(address[0]))) and not is_of_title
        is_letter = is_high or bool(TO_ONE.match(bare(lines[before])))
        is_of_one = is_byline(address[1]) and not (is_release(address[0]) or is_byline(address[0]))
        if (
            is_letter
            and is_of_one
            and all(is_byline(line) or is_place(line) for line in address[2:])
        ):
            return _above_named(lines, first, title_end)
    return before


def _above_items(lines: Sequence[str], before: int, title_end: int) -> int:
    """The start, above the items of the list with which the text begins, as no text begins in the midst of one."""
    mark = _ITEM.match(lines[before]) if before < len(lines) else None
    while mark and before > title_end and lines[before - 1].startswith(mark[0]):
        before -= 1
    return before


def _above_hearers(lines: Sequence[str], before: int, title_end: int) -> int:
    """The start, above those who hear, each on a line of its own, of whom the first is greeted."""
    for first in range(max(title_end, before - _MOST_HEARERS), before - 1):
        if greets(lines[first]) and all(map(_can_be_hearer, lines[first:before])):
            return _above_named(lines, first, title_end)
    is_letter = bool(TO_ONE.match(bare(lines[before])))
    is_speech = greets(lines[before]) and not is_letter
    return _above_named(lines, before, title_end) if is_speech else before


def _above_named(lines: Sequence[str], first: int, title_end: int) -> int:
    """The start, above those who are named by their offices before all others are greeted."""
    while first > title_end and _is_named(bare(lines[first - 1])):
        if not _can_be_hearer(lines[first - 1]):
            break
        first -= 1
    return first


def _is_named(words: str) -> bool:
    """Whether words name one by his office or as an excellency, and no day."""
    is_excellency = EXCELLENCY.search(words) and not re.search(r"\d", words)
    return bool(_NAMED.match(words) or is_excellency)


#: How those are named who are greeted first, each by his office.
_NAMED = re.compile(
    r"(?:hon(?:ou?rable)?\b|h\.? ?e\b|(?:his|her|their) (?:excellenc|majest|(?:royal )?highness)|rt\b|your\b|my (?:colleague|parliamentary|fellow)|the dean|(?:hon |senior |other )?(?:members|representatives|ministers|ambassadors|heads|officials|colleagues|delegates|guests|secretary|president)\b(?!.*\d)|distinguished|excellenc)",
    re.IGNORECASE,
)


def _can_be_hearer(line: str) -> bool:
    """Whether a line can name some of those who hear: it is short, begins with a capital, and is of no page."""
    is_short = len(line) <= _LONGEST_HEARER and line[:1].isupper()
    return is_short and not (
        (reads_as_text(line) and not line.endswith((";", ",")))
        or is_furniture(line)
        or is_dateline(line)
    )


def _is_day_with_hour(line: str) -> bool:
    """Whether a line is a day without its year and an hour: “09 January, 14:18”."""
    day = _HOUR.sub("", bare(line))
    return day != bare(line) and is_day_of_year(day)


def _can_greet(line: str) -> bool:
    """Whether a line ends as a greeting does, and is neither a day nor a piece of the page."""
    return is_salutation(line) and not (is_day(line) or is_furniture(line))


def _speaks_to(line: str) -> bool:
    """Whether a line does nothing but speak to one of those who hear, perhaps without a comma."""
    return _can_greet(line) or (greets(line) and not reads_as_text(line))


def _leads_to_most(lines: Sequence[str], title_end: int, number: int) -> bool:
    """Whether below a line stands more of what reads as text than between the title and it."""
    above, below = (
        sum(len(line) for line in part if reads_as_text(line) and not is_release(line))
        for part in (lines[title_end:number], lines[number + 1 :])
    )
    return below > above


def _below_venue(lines: Sequence[str], before: int, start: int) -> int:
    """The start, below where something was said or of what it is, which stands under the day: “Grand Hotel”."""
    first = before
    while before < min(start, first + _MOST_OF_VENUE) and _is_venue(lines, before, first):
        before += 1
    return before


def _is_venue(lines: Sequence[str], number: int, first: int) -> bool:
    line = bare(lines[number])
    is_below_day = first > 0 and is_dateline(lines[first - 1]) and lines[first - 1][0] != "#"
    if not is_below_day or len(line) > _LONGEST_VENUE or lines[number].startswith("#"):
        return False
    is_name = bool(_SHORT_NAME.fullmatch(line)) and not greets(line)
    speaks = ADDRESSES.search(line) and not is_name
    return not (_OPENS.match(line) or speaks or line[-1] in ",;:：،!?.…")


def _below_heading(lines: Sequence[str], start: int) -> int:
    """The start, below what still stands of the heading of the page."""
    while start + 1 < len(lines) and _is_heading(lines, start):
        start += 1
    return start


def _first_sentence(lines: Sequence[str], title_end: int, start: int) -> int:
    """The first whole sentence below a title; the start of the longest run where none is before it."""
    if not 0 < title_end < start:
        return start
    sentences = (
        number
        for number in range(title_end, start)
        if is_sentence(bare(lines[number])) and not _is_heading(lines, number)
    )
    return next(sentences, start)


def _below_dateline(lines: Sequence[str], start: int) -> int:
    """The start, below the day or the hour that stands there under a house and a town."""
    for number in range(min(start + MOST_BEFORE, len(lines)) - 1, start - 1, -1):
        if is_when(lines[number]) and not any(map(is_sentence, map(bare, lines[start:number]))):
            return number + 1 if any(map(reads_as_text, lines[number + 1 :])) else start
    return start


def _is_head(lines: Sequence[str], number: int) -> bool:
    """Whether a line with which the text seems to begin stands before it."""
    line = lines[number]
    if is_day(line) or is_field(line) or is_place(line) or is_place_and_day(line):
        return True
    return not reads_as_text(line) and _is_heading(lines, number)


def _is_heading(lines: Sequence[str], number: int) -> bool:
    """Whether a line between title and text belongs to neither."""
    line = lines[number]
    if number and is_label(lines[number - 1]) and not is_salutation(line):
        return not reads_as_text(line)
    is_of_page = is_furniture(line) or is_dateline(line) or is_field(line) or is_label(line)
    is_of_page = is_of_page or is_place_and_day(line) or is_byline(line)
    is_when_alone = _is_day_with_hour(line) or is_day_of_year(line)
    is_of_page = is_of_page or bool(_PHONE.fullmatch(line)) or is_when_alone
    return is_of_page or is_release(line) or begins_text(line)
