"""Which lines say only when, where or by whom a text was released: datelines, days, places, fields."""

from __future__ import annotations

import re
from functools import cache

from statement_site.importing.layout.kinds import has_kind, is_only_a_kind
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.wording import bare
from statement_site.usage.capitals import CAPITALS, PERSIAN
from statement_site.usage.days import days_in_each
from statement_site.usage.pages import DATED, on_any_page
from statement_site.usage.speakers import HOUSE, SAYS

_DATE_LINE = re.compile(
    r"(?:[\w/.]{1,15},?(?: ?- ?| )){0,2}(?:\d{1,2}(?:st|nd|rd|th|\.|er)?[ /.-](?:de )?[^\W\d]\w+\.?,?[ /.-](?:de[l]? )?\d{4}"
    r"|[^\W\d]\w+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:[ ,|•·–-]{1,3}(?:\(?\w{1,20}\)?|\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?| ?hr?s?\b)?)){0,4}(?:, [^.]{3,60}\.?)?",
    re.IGNORECASE,
)

#: A longer line says more than a day, and so does one with more letters beside it and its hour.
_LONGEST_DATELINE, _FEW_LETTERS = 60, 12
_LONGEST_PLACE, _LONGEST_LABEL = 40, 400
_HOUR = re.compile(r"\d{1,2}[:.h时時]\d{0,2}(?: ?[ap]\.? ?m\.?)?", re.IGNORECASE)


#: The hour at which a text was put out, on a line of its own.
_HOUR_ALONE = re.compile(
    r"\D{0,20}\d{1,2}[:.時时]\d{2}(?:分| ?[ap]\.?m\.?| ?h(?:rs)?)?(?: [A-Z]{2,4}| [\u0600-\u06ff] [\u0600-\u06ff])?\)?",
    re.IGNORECASE,
)


def is_dateline(line: str) -> bool:
    """Whether a line between title and text says only when, where or by whom."""
    if len(line) > _LONGEST_LABEL:
        return False
    words = bare(line).strip("()[] ")
    tells = HOUSE.match(words) and SAYS.search(words)
    return bool(
        (_DATE_LINE.fullmatch(words) and not _names_a_text(_DAY_OF_SIGNS.sub("", words)))
        or (on_any_page("datelines").fullmatch(words) and not tells)
        or is_day(line)
        or is_place(line)
    )


def _is_a_day(words: str) -> bool:
    """Whether a line is a whole date, in any language we know, with no more than an hour beside it."""
    for day in days_in_each(words):
        beside = _HOUR.sub("", words[: day.start] + words[day.end :])
        is_little = len(re.findall(r"[^\W\d_]", beside)) <= _FEW_LETTERS
        if day.is_whole and is_little and not _names_a_text(beside):
            return True
    return False


def _names_a_text(words: str) -> bool:
    """Whether a few signs of Chinese or Japanese say of what kind a text is, and whose."""
    words = words.strip()
    return bool(_SIGNS.search(words)) and has_kind(words) and not is_only_a_kind(words)


#: Signs of which few say much, and a day in them.
_SIGNS, _DAY_OF_SIGNS = re.compile(r"[一-龥]"), re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")


#: A day in digits or letters of a script of which we know no months, perhaps behind a town: “নয়াদিল্লি, ০২ এপ্রিল, ২০২২”.
_DAY_OF_OTHERS = re.compile(
    r"(?:[^\d,a-z]{2,25},? )?(?:\d{1,2} [^\d\s,a-z]{2,12},? \d{4}|[^\d\s,a-z]{2,12} \d{1,2},? \d{4})\W*",
)


def is_day(line: str) -> bool:
    """Whether a line is a day and perhaps an hour, and no more."""
    words = bare(line).strip("()[] ")
    if len(words) > _LONGEST_DATELINE:
        return False
    is_of_others = bool(_NOT_LATIN.search(words) and _DAY_OF_OTHERS.fullmatch(words))
    return is_of_others or _is_a_day(words)


#: Letters of a script that is not Latin, Greek, Cyrillic.
_NOT_LATIN = re.compile(r"[\u0530-\u1fff]")


def is_day_of_year(line: str) -> bool:
    """Whether a line is a day without its year, and no more: “Noviembre 7”."""
    words = bare(line).strip("()[] ")
    return len(words) <= _LONGEST_DATELINE and any(
        day.day and day.words == words for day in days_in_each(words)
    )


def says_more_than_day(line: str) -> bool:
    """Whether a line with a day has a word beside it and its hour that is long enough to be a place."""
    words = bare(line)
    beside = (
        _HOUR.sub("", words[: day.start] + " " + words[day.end :])
        for day in days_in_each(words)
        if day.is_whole
    )
    return all(re.search(r"[^\W\d_]{4}|[一-龥]{2}", each) for each in beside)


#: What may stand without a capital between the words of a place and a day.
_PARTICLE = re.compile(
    r"(?:d[aeiou]s?|del?|della|dell|l|la|le|los?|las|el|di|à|au|a|en|in|im|at|on|the|of|and|y|e|et|und|am|an|der|den|den|il|lo|em|no|na"
    r"|в|г|года?|на|и|м|р|року|роках|та|і|у|w|we|dnia|roku|r|oraz|i|te|op|van|uur|di|pada|tanggal|tarikh|pukul|wib|wita|wit|tại|ngày|saat|günü|st|nd|rd|th|er|am|pm|hrs?|uhr|h|gmt|this|day|days|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)",
    re.IGNORECASE,
)
#: Without a number there is no day, in whatever digits.
_NUMBER = re.compile(r"\d|月")

#: A longer line, or one with more words beside the day, says more than where and when.
_LONGEST_WHERE, _MOST_WORDS = 90, 8


def is_place_and_day(line: str, *, needs_year: bool = True) -> bool:
    """Whether a line says where and on which day something was said, whatever the place, and no more.

    Beside the day are only words with capitals, and none of them says what was said.
    """
    words = bare(line).strip("()[] ")
    if len(words) > _LONGEST_WHERE or not _NUMBER.search(words):
        return False
    if words.endswith((",", ":", ";", "!", "?")) or has_kind(words):
        return False
    return any(
        _can_be_place(_HOUR.sub(" ", f"{words[: day.start]} {words[day.end :]}"))
        for day in days_in_each(words)
        if day.day and (day.year or not needs_year)
    )


def _can_be_place(words: str) -> bool:
    """Whether words are names, or so few that they can be one in a script without capitals."""
    spoken = re.findall(r"[^\W\d_]+", words)
    is_of_script = all(word.upper() == word.lower() for word in spoken) and _PARTED.match(words)
    return are_names(words) or (bool(is_of_script) and len(spoken) <= _WORDS_OF_PLACE)


#: So many words has the name of a town, perhaps with “in”, and a comma behind it.
_WORDS_OF_PLACE, _PARTED = 2, re.compile(r"\s*\w[^\d,،，]{0,15}[,،，]")


def are_names(words: str) -> bool:
    """Whether words are few, and all begin with a capital but for what joins them."""
    spoken = re.findall(r"[^\W\d_]+", words)
    if len(spoken) > _MOST_WORDS or re.search(r"[.!?] +\w+ \w", words):
        return False
    return all(word[0].isupper() or _PARTICLE.fullmatch(word) for word in spoken)


def is_place(line: str) -> bool:
    """Whether a line is the name of a city of diplomacy, perhaps with a house or a country beside it."""
    words = bare(line).strip("()[] ")
    if len(words) > _LONGEST_PLACE or re.search(r"(?<!D\.C)[.:,]$", words):
        return False
    return any(part.strip() in _cities() for part in re.split(r",| [-–—/ـ] ", words))


@cache
def _cities() -> frozenset[str]:
    names = [name for each in (CAPITALS, PERSIAN) for names in each.values() for name in names]
    return frozenset((*names, *map(str.upper, names)))


#: The label of a field that lists what was spoken about, and so many commas has a list.
_LISTED = re.compile(r"subjects?|topics?|temas?|sujets?|themen|temi|assuntos|темы", re.IGNORECASE)
_SEVERAL, _LONGEST_SUBJECT = 2, 100


def names_place(line: str) -> bool:
    """Whether a line names the place where a text was done, alone or with the day."""
    return is_place(line) or (is_place_and_day(line) and says_more_than_day(line))


def is_field(line: str) -> bool:
    """Whether a line is a field of the page, a label with a colon and its value: “Subjects: trade”.

    A long sentence is none, though it begins so; a long list of subjects is.
    """
    label, colon, value = bare(line).lstrip("•· ").replace("：", ":").partition(":")
    is_short = value.count(",") >= _SEVERAL or len(value) <= _LONGEST_SUBJECT
    is_list = ";" in value or (bool(_LISTED.fullmatch(label)) and is_short)
    if is_sentence(bare(line)) and not is_list:
        return False
    return bool(colon and value.strip() and on_any_page("labelled").fullmatch(label.strip()))


def is_label(line: str) -> bool:
    """Whether a line is the label of a field of which the next line is the value: “Location”."""
    return len(line) < _LONGEST_DATELINE and bool(
        on_any_page("labelled").fullmatch(bare(line).strip("•· :："))
    )


def is_when(line: str) -> bool:
    """Whether a line is a day or an hour and no more."""
    return is_day(line) or bool(_HOUR_ALONE.fullmatch(line))


def is_day_of_page(line: str) -> bool:
    """Whether a line says on which day a page was put out: “Published on 8 November 2020”."""
    found = _dated().match(bare(line))
    return bool(found) and is_day(bare(line)[found.end() :] if found else line)


@cache
def _dated() -> re.Pattern[str]:
    return re.compile(rf"(?:{DATED})\s*:?\s*", re.IGNORECASE)


def ends_with_day(words: str) -> bool:
    """Whether words end with a whole date."""
    return any(day.is_whole and day.end == len(words) for day in days_in_each(words))
