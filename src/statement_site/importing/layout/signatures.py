"""What stands below the last sentence of a text and is of it: who signed, where and when, and what is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.contact import is_contact
from statement_site.importing.layout.datelines import (
    are_names,
    is_day,
    is_place_and_day,
    is_when,
    names_place,
)
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.labels import is_name_of_country, is_row_of_labels
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import begins_foot, greets
from statement_site.importing.layout.wording import bare, is_rule, reads_as_text
from statement_site.usage.addressing import THANKS
from statement_site.usage.days import days_in_each

#: So many lines that are no sentences may close a text as signatures do: more where the page ends with them.
_MOST_AFTER, _MOST_AT_END = 8, 40

#: So many short lines may stand between two sentences of a text.
_MOST_BETWEEN = 25

#: More lines with days are a calendar, and so many names of countries, one below the other, those of who signed.
_SEVERAL, _LIST = 2, 3

#: So many items has a list of the sections of a site.
_FEWEST_SECTIONS = 5

#: So many lines below the thanks of a speaker can be labels of his page.
_FEW_BELOW = 5


#: How the last line of a treaty begins, which is of its text.
DONE = re.compile(
    r"(?:done|signed|adopted|issued|given|hecho|dado|firmado|suscrito|fait|signé|adopté|geschehen|unterzeichnet|fatto"
    r"|firmato|feito|assinado|совершено|подписано|вчинено|укладено|підписано|sporządzono|podpisano|gedaan|ondertekend|getekend|dibuat|ditandatangani|diperbuat|làm|ký)\b|تنظیم شد|امضا شد|حرر|صدر|وقع|签订|签署|订于|[\d〇零○一二三四五六七八九十]{4}年.{2,10}日[于於]",
    re.IGNORECASE,
)


def with_last_sentence(lines: Sequence[str], end: int) -> int:
    """The end with the sentences that go on below short lines, such as a list, and above any foot."""
    for number in range(end, len(lines)):
        is_calendar = sum(map(_is_dated, lines[end:number])) >= _SEVERAL
        if _is_foot(lines[number]) or number - end >= _MOST_BETWEEN or is_calendar:
            break
        if is_sentence(bare(lines[number])):
            end = number + 1
    return end


def with_signatures(lines: Sequence[str], end: int) -> int:
    """The end with what follows the last sentence and is no foot of the page: names, places, dates."""
    lines = _above_sections(lines, end)
    after = end
    while after < len(lines) and not (
        _is_foot(lines[after]) or _is_tag(lines, after) or _is_of_other_text(lines[after])
    ):
        after += 1
        if reads_as_text(lines[after - 1]) and after - end <= _MOST_AFTER:
            end = after
    is_signed = after == len(lines) or all(map(_is_of_one_who_signs, lines[end:after]))
    most = _MOST_AT_END if is_signed else _MOST_AFTER
    is_calendar = sum(map(_is_dated, lines[end:after])) > _SEVERAL
    if after - end <= most and not is_calendar:
        return after
    is_done = 0 < after - end <= _MOST_AFTER and DONE.match(lines[end])
    return after if is_done else end


def _is_of_one_who_signs(line: str) -> bool:
    """Whether a line can be a name, an office or a day: no sentence, and every word of it begins with a capital."""
    return is_byline(line) or are_names(bare(line)) or is_when(line) or names_place(line)


def below_thanks(lines: Sequence[str], start: int, end: int) -> int:
    """The end below the thanks that close a speech, where nothing but labels of the page stands between the two.

    Whoever spoke, where and when, and a blessing, may stand below his thanks.
    """
    for number in range(max(start, end - _FEW_BELOW), end - 1):
        below = lines[number + 1 : end]
        if THANKS.search(bare(lines[number])) and not any(map(_may_follow_thanks, below)):
            return number + 1
    return end


def _may_follow_thanks(line: str) -> bool:
    """Whether a line below thanks may be of the speech: a sentence, a greeting, a name, an office, a place or a day."""
    is_named = is_byline(line) or (are_names(bare(line)) and not re.search(r"\d", line))
    is_of_speech = reads_as_text(line) or greets(line) or is_when(line) or names_place(line)
    return is_of_speech or is_named


def _is_foot(line: str) -> bool:
    """Whether a line belongs to the page's foot."""
    return not is_rule(line) and (is_furniture(line) or begins_foot(line))


def _is_of_other_text(line: str) -> bool:
    """Whether a line is the label of what else was put out on a day: “Statements on 4 May 2021”."""
    words = bare(line)
    day = next((day for day in days_in_each(words) if day.is_whole), None)
    label = _BEFORE_DAY.sub("", words[: day.start]) if day else ""
    return day is not None and words[day.end :] == "" and is_row_of_labels(label)


#: What stands between a label and a day.
_BEFORE_DAY = re.compile(r" (?:on|of|for|from|del?|du|des|vom|am|за|от|dal|di)? ?$", re.IGNORECASE)


def _is_tag(lines: Sequence[str], number: int) -> bool:
    """Whether a line is the name of a country by which the page is found, and no list of those who sign."""
    names = [*takewhile(is_name_of_country, lines[number : number + _LIST])]
    if not 0 < len(names) < _LIST or not reads_as_text(lines[number - 1]):
        return False
    return not any(map(_is_dated, lines[number : number + _LIST + 1]))


def _is_dated(line: str) -> bool:
    """Whether a line is a day, perhaps with a town, as events in a calendar are listed."""
    return is_day(line) or is_place_and_day(line)


def _above_sections(lines: Sequence[str], end: int) -> Sequence[str]:
    """The lines above a list of the site's sections with which a page ends, below how its house is reached."""
    first = len(lines)
    while first > end and lines[first - 1].startswith("- ") and not reads_as_text(lines[first - 1]):
        first -= 1
    is_one = len(lines) - first >= _FEWEST_SECTIONS and any(map(is_contact, lines[end:first]))
    return lines[: first - 1] if is_one and not lines[first - 1].endswith(":") else lines


#: How a document says where it was done, and a day that is written in words.
_DONE_AT = re.compile(
    rf"(?:{DONE.pattern})[, ]*(?:(?:at|in|on|this|[àa]|en|em|zu|te|di|w|we|в|у|м|aos)\b|(?:the|el|le|os) \d)",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    r"\bday of (?:the month of )?[A-Z]\w+|\ba los .{3,30} d[ií]as|\baos .{3,30} dias|\ble .{3,30} jour",
    re.IGNORECASE,
)

#: A longer line is a paragraph.
_LONGEST_DONE = 250


#: What stands behind a day where a sentence goes on that begins as such a line does: “Signed in 1973, the treaty …”.
_CLAUSE = re.compile(
    r"[\d,]* ?(?:the|this|that|these|it|we|our|an?|by|el|la|los|las|por|le|les|l[’']|par|os?|as?|der|die|das|und|and|y|et)\b",
    re.IGNORECASE,
)


def says_when_done(line: str) -> bool:
    """Whether a line of a document says on which day it was done: “Done at Lima, this 4th day of May 2021”."""
    words = bare(line)
    if len(words) > _LONGEST_DONE:
        return False
    if not (_DONE_AT.match(words) or (_OTHER_SCRIPT.match(words) and DONE.match(words))):
        return False
    days = [day for day in days_in_each(words) if day.year]
    is_clause = any(_CLAUSE.match(words, day.end) for day in days)
    return bool(days or _IN_WORDS.search(words)) and not is_clause


#: A line in a script that parts no words, or writes none of ours.
_OTHER_SCRIPT = re.compile(r"[\u0590-\uffff]")


#: The last share of a document has the line that says where and when it was done, and little is written below it.
_LAST_SHARE, _LITTLE = 0.5, 0.4

#: A note below the signatures, and what hangs on to them.
_NOTE = re.compile(r"\[\^?\d{1,2}\]")
_ANNEX = re.compile(
    r"(?:annex\w*|appendi\w+|anexos?|ap[ée]ndice|allegat\w+|anlage\w*|anhang|приложени\w+|додат\w+|załącznik\w*|ملحق|附件)\b|附件",
    re.IGNORECASE,
)


def above_page(lines: Sequence[str], start: int, end: int) -> int:
    """The end below the signatures of a document that says where and when it was done, and above what a page has there.

    What hangs on to a document goes on with it.
    """
    written = [len(line) for line in lines[start:end]]
    done = [n for n in range(start, end) if says_when_done(lines[n])]
    if not done or sum(written[: done[-1] - start]) < _LAST_SHARE * sum(written):
        return end
    after = done[-1] + 1
    while after < end and _is_signature(lines[after]):
        after += 1
    if after < end and lines[after].startswith("@"):
        after -= 1  # the name of an account
    while after < end and _NOTE.match(lines[after]):
        after += 1
    below = lines[after:end]
    is_much = sum(map(len, filter(reads_as_text, below))) > _LITTLE * sum(written[: after - start])
    is_text = after == done[-1] + 1 and any(map(reads_as_text, below[:1]))
    is_annexed = any(_ANNEX.match(bare(line)) for line in below)
    return end if is_annexed or is_much or is_text else after


#: Such a share of the longer words of a signature begins with a capital, and it is no longer.
_CAPITALS, _LONG_WORD, _LONGEST = 0.75, 4, 120


def _is_signature(line: str) -> bool:
    """Whether a line can be of those who sign: for whom, by his name, in his office."""
    words = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) >= _LONG_WORD]
    in_capitals = sum(word[0].isupper() or not word[0].islower() for word in words)
    is_named = bool(words) and in_capitals >= _CAPITALS * len(words)
    is_other = line.startswith("@") or bool(_NOTE.match(line) or _ANNEX.match(bare(line)))
    is_other = is_other or is_furniture(line)
    is_short = len(line) <= _LONGEST and not (is_other or reads_as_text(line))
    return is_short and (is_named or _is_of_one_who_signs(line))
