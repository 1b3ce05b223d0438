"""Where in a page the text ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from statement_site.importing.layout.captions import is_captioned
from statement_site.importing.layout.contact import is_contact, person_for_the_press
from statement_site.importing.layout.datelines import (
    is_dateline,
    is_day,
    is_place,
    is_place_and_day,
    is_when,
    says_more_than_day,
)
from statement_site.importing.layout.furniture import is_furniture, is_tail
from statement_site.importing.layout.labels import is_address_with_label, is_name_of_country
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import (
    begins_foot,
    ends_text,
    greets,
    invites_to_download,
)
from statement_site.importing.layout.run import LISTED, weight
from statement_site.importing.layout.teasers import begin_of_teasers
from statement_site.importing.layout.wording import bare, is_rule, reads_as_text
from statement_site.usage.addressing import THANKS

#: So many lines that are no sentences may close a text as signatures do: more where the page ends with them.
_MOST_AFTER, _MOST_AT_END = 8, 40

#: So many lines below the thanks of a speaker can be labels of his page.
_FEW_BELOW = 5

#: So many lines below the end can say how the house above them is reached.
_NEAR = 3

#: The agency that sent a text, alone below it.
_AGENCY = re.compile(
    r"[-–—/(]{0,2}[A-Z]{2,9}[-–—/)]{0,2}|-{1,2} ?[A-Z]{2,8}(?: [\w: -]{0,40})?|[A-Z]{2,6}(?:/\w{2,6}){1,4}|-{1,2} ?\([^()]{2,10}\)"
)

#: The title of the page before or after this one, beside the mark that leads there.
_OTHER_PAGE = re.compile(r"(?:«|‹|←|<<?|&laquo;) \S.{5,200}|\S.{5,200} (?:»|›|→|>>?|&raquo;)")

#: Where pages are shared, and so long is a line that offers it.
_NETWORK = re.compile(
    r"\b(?:facebook|twitter|whatsapp|linkedin|instagram|telegram|pinterest)\b", re.IGNORECASE
)
_LONGEST_OFFER = 80

#: So many items that nothing announces are links, and so many lines can close a quotation.
_FEWEST_ITEMS, _LONGEST_QUOTED = 2, 6

#: So many words, with the mark of an item, has a name in a list of those who sign.
_LONGEST_NAME = 4

#: So many lines with days are a calendar, and none of the text.
_SEVERAL = 2

#: So many names of countries, one below the other, are those of who signed.
_LIST = 3

#: So many short lines may stand between two sentences of a text.
_MOST_BETWEEN = 25

#: Signs with which a press office ends a text, where only its own name and the day stand below.
_MARKS_OF_END = re.compile(r"(?:[.#~=•]\s*){3,}")

#: How the last line of a treaty begins, which is of its text.
_DONE = re.compile(
    r"(?:done|signed|adopted|issued|given|hecho|dado|firmado|suscrito|fait|signé|adopté|geschehen|unterzeichnet|fatto"
    r"|firmato|feito|assinado|совершено|подписано|вчинено|укладено|підписано|sporządzono|podpisano|gedaan|ondertekend|getekend|dibuat|ditandatangani|diperbuat|làm|ký)\b|تنظیم شد|امضا شد|حرر|صدر|وقع|签订|签署|订于|[\d〇零○一二三四五六七八九十]{4}年.{2,10}日[于於]",
    re.IGNORECASE,
)


def end_of(lines: Sequence[str], start: int, run: range) -> int:
    """The line before which the text ends."""
    for number in range(start, len(lines)):
        if _closes(lines, number) and any(map(reads_as_text, lines[start:number])):
            return _without_furniture(lines, start, number)
    teasers = begin_of_teasers(lines, start)
    if any(map(reads_as_text, lines[start:teasers])):
        lines = lines[:teasers]
    end = min(max(run.stop, start + 1), len(lines))
    written = [max(0, weight(line)) for line in lines]
    for number in range(start + 1, end):
        before, after = sum(written[start:number]), sum(written[number:end])
        if begins_foot(lines[number]) and before > after:
            return _without_tail(lines, start, number)
    end = _without_tail(lines, start, _with_signatures(lines, _last_sentence(lines, end)))
    end = _with_quotation(lines, start, _above_items(lines, start, end))
    return _below_thanks(lines, start, end)


def _below_thanks(lines: Sequence[str], start: int, end: int) -> int:
    """The end below the thanks that close a speech, where nothing but labels of the page stands between the two.

    Whoever spoke, where and when, and a blessing, may stand below his thanks.
    """
    for number in range(max(start, end - _FEW_BELOW), end - 1):
        below = lines[number + 1 : end]
        if THANKS.search(bare(lines[number])) and not any(map(_may_follow_thanks, below)):
            return number + 1
    return end


def _may_follow_thanks(line: str) -> bool:
    """Whether a line below thanks may be of the speech: a sentence, a greeting, a name, a place or a day."""
    words = bare(line)
    is_name = len(words.split()) <= _LONGEST_NAME + 1 and not re.search(r"\d", words)
    is_named = (is_name and words.istitle()) or words.isupper()
    return reads_as_text(line) or greets(line) or is_when(line) or _names_place(line) or is_named


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
    if _MARKS_OF_END.fullmatch(lines[number]):
        return not any(map(reads_as_text, lines[number + 1 :]))
    below = next(iter(lines[number + 1 : number + 2]), "")
    return invites_to_download(lines[number]) and (
        bool(LISTED.match(below)) or not reads_as_text(below)
    )


def _last_sentence(lines: Sequence[str], end: int) -> int:
    """The end with the sentences that go on below short lines, such as a list, and above any foot."""
    for number in range(end, len(lines)):
        if _is_foot(lines[number]) or number - end >= _MOST_BETWEEN:
            break
        if sum(map(_is_dated, lines[end:number])) >= _SEVERAL:
            break
        if is_sentence(bare(lines[number])):
            end = number + 1
    return end


def _is_tag(lines: Sequence[str], number: int) -> bool:
    """Whether a line is the name of a country by which the page is found, and no list of those who sign."""
    names = [*takewhile(is_name_of_country, lines[number : number + _LIST])]
    is_dated = any(map(_is_dated, lines[number : number + _LIST + 1]))
    is_below_text = reads_as_text(lines[number - 1])
    return is_below_text and 0 < len(names) < _LIST and not is_dated


def _is_dated(line: str) -> bool:
    """Whether a line is a day, perhaps with a town, as events in a calendar are listed."""
    return is_day(line) or is_place_and_day(line)


def _with_signatures(lines: Sequence[str], end: int) -> int:
    """The end with what follows the last sentence and is no foot of the page: names, places, dates."""
    lines = _above_sections(lines, end)
    after = end
    while after < len(lines) and not (_is_foot(lines[after]) or _is_tag(lines, after)):
        after += 1
        if reads_as_text(lines[after - 1]) and after - end <= _MOST_AFTER:
            end = after
    most = _MOST_AT_END if after == len(lines) else _MOST_AFTER
    is_calendar = sum(map(_is_dated, lines[end:after])) > _SEVERAL
    return after if after - end <= most and not is_calendar else end


def _above_sections(lines: Sequence[str], end: int) -> Sequence[str]:
    """The lines above a list of the site's sections with which a page ends, below how its house is reached."""
    first = len(lines)
    while first > end and lines[first - 1].startswith("- ") and not reads_as_text(lines[first - 1]):
        first -= 1
    is_one = len(lines) - first >= _FEWEST_SECTIONS and any(map(is_contact, lines[end:first]))
    return lines[: first - 1] if is_one and not lines[first - 1].endswith(":") else lines


#: So many items has a list of the sections of a site.
_FEWEST_SECTIONS = 5


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
    is_cut = (words.endswith((":", "：")) and not is_sentence(words)) or line.startswith("#")
    is_known = is_furniture(line) or is_tail(line) or is_contact(line)
    is_known = is_known or bool(_AGENCY.fullmatch(words)) or is_address_with_label(words)
    is_known = is_known or bool(_OTHER_PAGE.fullmatch(words)) or _offers_networks(words)
    return is_known or is_cut or words.isdecimal()


def _offers_networks(words: str) -> bool:
    """Whether a short line, in whatever language, offers to share a page: it names a network and is no sentence."""
    return len(words) <= _LONGEST_OFFER and bool(_NETWORK.search(words)) and not is_sentence(words)


def _is_house(line: str) -> bool:
    return is_dateline(line) and not reads_as_text(line) and not _names_place(line)


def _is_foot(line: str) -> bool:
    """Whether a line belongs to the page's foot."""
    return not is_rule(line) and (is_furniture(line) or begins_foot(line))


def _without_tail(lines: Sequence[str], start: int, end: int) -> int:
    """The end without furniture just before it, and without the day on which a text was put out, and by whom.

    That stands alone below the last sentence; below a signature, or with a place, the day is of the text.
    """
    end = last = _without_furniture(lines, start, end)
    while last > start + 1 and (_says_whence(lines[last - 1]) or _is_land(lines, last - 1, end)):
        last -= 1
    is_dated = any(map(is_when, lines[last:end]))
    is_placed = any(map(_names_place, lines[last:end]))
    return last if is_dated and not is_placed and reads_as_text(lines[last - 1]) else end


def _names_place(line: str) -> bool:
    """Whether a line names the place where a text was done, alone or with the day."""
    return is_place(line) or (is_place_and_day(line) and says_more_than_day(line))


def _is_land(lines: Sequence[str], number: int, end: int) -> bool:
    """Whether a line between a town and a day is the country of the town."""
    is_below_town = is_place(lines[number - 1]) and not reads_as_text(lines[number - 1])
    is_name = lines[number][:1].isupper() and len(lines[number].split()) <= _WORDS_OF_LAND
    return number + 1 < end and is_below_town and is_name and is_when(lines[number + 1])


#: So many words has the name of a country.
_WORDS_OF_LAND = 3


def _says_whence(line: str) -> bool:
    """Whether a line says when, where or by whom a text was put out, or is a rule."""
    if _DONE.match(line):
        return False
    is_known = is_rule(line) or is_when(line) or is_place(line) or _is_house(line)
    return is_known or is_place_and_day(line, needs_year=False)
