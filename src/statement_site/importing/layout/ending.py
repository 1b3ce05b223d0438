"""Where in a page the text ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from statement_site.importing.layout.captions import is_captioned
from statement_site.importing.layout.contact import (
    is_contact,
    person_for_the_press,
    says_when_open,
)
from statement_site.importing.layout.datelines import (
    is_dateline,
    is_place,
    is_place_and_day,
    is_when,
    names_place,
)
from statement_site.importing.layout.furniture import is_furniture, is_tail
from statement_site.importing.layout.labels import (
    begins_menu,
    is_address_with_label,
    is_name_of_field,
)
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import (
    begins_foot,
    ends_text,
    invites_to_download,
)
from statement_site.importing.layout.run import LISTED, weight
from statement_site.importing.layout.signatures import (
    DONE,
    above_page,
    below_thanks,
    with_last_sentence,
    with_signatures,
)
from statement_site.importing.layout.teasers import begin_of_messages, begin_of_teasers
from statement_site.importing.layout.wording import bare, is_rule, reads_as_text
from statement_site.usage.addressing import QUESTION
from statement_site.usage.pages.platforms import PASSED_ON

#: So many lines below the end can say how the house above them is reached.
_NEAR = 3

#: The agency that sent a text, alone below it.
_AGENCY = re.compile(
    r"MIL[- ]OSI|[a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?|(?:[ء-ي] ?){1,3}/ ?(?:[ء-ي] ?){1,3}|[-–—/(]{0,2}[A-Z]{2,9}[-–—/)]{0,2}|-{1,2} ?[A-Z]{2,8}(?: [\w: -]{0,40})?|[A-Z]{2,6}(?:/\w{2,12}){1,4}|/{2,3} ?\w.{0,120}|(?:according to|selon|nach|según|secondo|segundo|według|по данным|за даними|theo|به گفته|menurut|ตามรายงานของ) ?[A-Z]{2,8}|-{1,2} ?\([^()]{2,10}\)"
)

#: The title of the page before or after this one, beside the mark that leads there.
_OTHER_PAGE = re.compile(
    r"(?:«|‹|←|<<?|&laquo;) (?!.*»$)\S.{5,200}|(?!«)\S.{5,200} (?:»|›|→|>>?|&raquo;)"
)

#: The address of a site alone.
_SITE = re.compile(r"PRN: ?\d{4}/\d+|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}")

#: Where pages are shared, and so long is a line that offers it.
_NETWORK = re.compile(
    r"\b(?:facebook|twitter|whatsapp|linkedin|instagram|telegram|pinterest)\b", re.IGNORECASE
)
_LONGEST_OFFER = 80

#: So many items that nothing announces are links, and so many lines can close a quotation.
_FEWEST_ITEMS, _LONGEST_QUOTED = 2, 6

#: By whom a text was passed on, in brackets, without a day.
_BRACKETED = re.compile(r"[(（\[【][^()（）\[\]【】\d]{3,80}[)）\]】]")

#: The day and the hour at which an agency sent a text, in digits.
_HOUR = re.compile(r"[-–— ]*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}[:.]\d{2}(?::\d{2})?")

#: So many words, with the mark of an item, has a name in a list of those who sign.
_LONGEST_NAME = 4

#: Signs with which a press office ends a text, where only its own name and the day stand below.
_MARKS_OF_END = re.compile(r"(?:[.#~=•]\s*){3,}")


def end_of(lines: Sequence[str], start: int, run: range) -> int:
    """The line before which the text ends."""
    for number in range(start, len(lines)):
        if _closes(lines, number) and any(map(reads_as_text, lines[start:number])):
            return _without_furniture(lines, start, number)
        if says_when_open(lines[number]) and any(map(reads_as_text, lines[start:number])):
            return _without_furniture(lines, start, _above_names(lines, number))
    teasers = min(begin_of_teasers(lines, start), begin_of_messages(lines, start))
    if any(map(reads_as_text, lines[start:teasers])):
        lines = lines[:teasers]
    end = min(max(run.stop, start + 1), len(lines))
    written = [len(line) if weight(line) > 0 else 0 for line in lines]
    for number in range(start + 1, end):
        before, after = sum(written[start:number]), sum(written[number:end])
        is_foot = begins_foot(lines[number]) or begins_menu(lines[number])
        below = bare(lines[number + 1]) if number + 1 < end else ""
        if is_foot and before > after and not QUESTION.match(below):
            return _without_tail(lines, start, number)
    end = _without_tail(lines, start, with_signatures(lines, with_last_sentence(lines, end)))
    end = _with_quotation(lines, start, _above_items(lines, start, end))
    return above_page(lines, start, below_thanks(lines, start, end))


def _above_names(lines: Sequence[str], end: int) -> int:
    """The end above the names of a house and of who heads it, which stand above when that is open."""
    while 0 <= lines[end - 1].count(" ") < _LONGEST_NAME and not reads_as_text(lines[end - 1]):
        end -= 1
    return end


def _above_items(lines: Sequence[str], start: int, end: int) -> int:
    """The end above items that nothing announces and that are no sentences, such as links to other pages."""
    first = end
    while first > start and _is_link(lines[first - 1]):
        first -= 1
    is_closed = first > start and bare(lines[first - 1]).endswith((".", "”", '"'))
    return first if end - first >= _FEWEST_ITEMS and is_closed else end


def _is_link(line: str) -> bool:
    """Whether an item can be the title of another page: it ends in no mark, and is no name of one who signs."""
    is_open = not line.rstrip("*_ ").endswith((".", ";", ",", ":", "!", "?", "。", "；"))
    return line.startswith("- ") and is_open and len(line.split()) > _LONGEST_NAME


def _with_quotation(lines: Sequence[str], start: int, end: int) -> int:
    """The end with what closes a quotation that is open there: where to call, in one who warns travellers."""
    quoted = "\n".join(lines[start:end])
    if quoted.count("“") <= quoted.count("”"):
        return end
    near = range(end, min(end + _LONGEST_QUOTED, len(lines)))
    return next((number + 1 for number in near if lines[number].endswith("”")), end)


def _closes(lines: Sequence[str], number: int) -> bool:
    """Whether a line says that the text ended, or invites to download it and no sentence follows."""
    if ends_text(lines[number]):
        return True
    if PASSED_ON.match(bare(lines[number])):
        return True
    if _MARKS_OF_END.fullmatch(lines[number]):
        return not any(map(reads_as_text, lines[number + 1 :]))
    below = next(iter(lines[number + 1 : number + 2]), "")
    return invites_to_download(lines[number]) and (
        bool(LISTED.match(below)) or not reads_as_text(below)
    )


def _without_furniture(lines: Sequence[str], start: int, end: int) -> int:
    """The end without furniture and without whom the press may ask, and his house."""
    last = _above(lines, start, end, _is_below)
    while last > start + 1 and is_captioned(lines, last - 1):
        last -= 1
    if any(map(is_contact, lines[last : end + _NEAR])):
        last -= len(person_for_the_press(lines[start + 1 : last]))
        last = _above(lines, start, last, lambda line: _is_house(line) or _is_below(line))
    return last


def _above(lines: Sequence[str], start: int, end: int, is_none: Callable[[str], bool]) -> int:
    """The end above all lines just before it that are none of the text, which keeps its first line."""
    while end > start + 1 and is_none(lines[end - 1]):
        end -= 1
    return end


def _is_below(line: str) -> bool:
    """Whether a line at the end is the page's: furniture, an address, a person to be asked, a number.

    So is one that leads to what is not there, “Read more:”, and the heading of a section without text.
    """
    words = bare(line)
    is_cut = (words.endswith((":", "：")) and not is_sentence(words)) or line.removeprefix(
        "- "
    ).startswith("#")
    is_known = is_furniture(line) or is_tail(line) or is_contact(line)
    is_known = is_known or bool(_AGENCY.fullmatch(words)) or is_address_with_label(words)
    is_known = is_known or bool(_OTHER_PAGE.fullmatch(words)) or _offers_networks(words)
    is_known = (
        is_known
        or bool(_SITE.fullmatch(words))
        or is_name_of_field(words)
        or bool(_BRACKETED.fullmatch(words))
    )
    return is_known or is_cut or words.isdecimal() or bool(_HOUR.fullmatch(words))


def _offers_networks(words: str) -> bool:
    """Whether a short line, in whatever language, offers to share a page: it names a network and is no sentence."""
    return len(words) <= _LONGEST_OFFER and bool(_NETWORK.search(words)) and not is_sentence(words)


def _is_house(line: str) -> bool:
    is_known = is_dateline(line) and not reads_as_text(line) and not names_place(line)
    return is_known or bool(_THAI_HOUSE.fullmatch(bare(line)))


#: A ministry, an office or a department in Thai, which parts no words.
_THAI_HOUSE = re.compile(
    r"(?:กระทรวง|สำนัก|กอง|กรม|ฝ่าย|ศูนย์)[\u0e00-\u0e7f]{3,60}(?: [\u0e00-\u0e7f]{3,60}){0,2}"
)


def _without_tail(lines: Sequence[str], start: int, end: int) -> int:
    """The end without furniture just before it, and without the day on which a text was put out, and by whom.

    That stands alone below the last sentence; below a signature, or with a place, the day is of the text.
    """
    end = last = _without_furniture(lines, start, end)
    while last > start + 1 and (_says_whence(lines[last - 1]) or _is_land(lines, last - 1, end)):
        last -= 1
    is_dated = any(map(is_when, lines[last:end]))
    is_placed = any(map(names_place, lines[last:end]))
    return last if is_dated and not is_placed and reads_as_text(lines[last - 1]) else end


def _is_land(lines: Sequence[str], number: int, end: int) -> bool:
    """Whether a line between a town and a day is the country of the town."""
    is_below_town = is_place(lines[number - 1]) and not reads_as_text(lines[number - 1])
    is_name = lines[number][:1].isupper() and len(lines[number].split()) <= _WORDS_OF_LAND
    return number + 1 < end and is_below_town and is_name and is_when(lines[number + 1])


#: So many words has the name of a country.
_WORDS_OF_LAND = 3


def _says_whence(line: str) -> bool:
    """Whether a line says when, where or by whom a text was put out, or is a rule."""
    if DONE.match(line):
        return False
    is_known = is_rule(line) or is_when(line) or is_place(line) or _is_house(line)
    return is_known or is_place_and_day(line, needs_year=False)
