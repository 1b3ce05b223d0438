"""Which lines say only when, where or by whom a text was released: datelines, days, places, fields."""

from __future__ import annotations

import re
from functools import cache

from statement_site.importing.lines import is_sentence
from statement_site.importing.wording import bare
from statement_site.usage import USAGES
from statement_site.usage.capitals import CAPITALS
from statement_site.usage.days import days_in
from statement_site.usage.phrases import any_of

_DATE_LINE = re.compile(
    r"(?:[\w/.]{1,15},?(?: ?- ?| )){0,2}(?:\d{1,2}(?:st|nd|rd|th|\.|er)?[ /.-](?:de )?[^\W\d]\w+\.?,?[ /.-](?:de[l]? )?\d{4}"
    r"|[^\W\d]\w+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:[ ,|•·–-]{1,3}(?:\(?\w{1,20}\)?|\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)){0,4}(?:, [^.]{3,60}\.?)?",
    re.IGNORECASE,
)

#: A longer line says more than a day, and so does one with more letters beside it and its hour.
_LONGEST_DATELINE, _FEW_LETTERS = 60, 12
_LONGEST_PLACE, _LONGEST_LABEL = 40, 400
_HOUR = re.compile(r"\d{1,2}[:.h时時]\d{0,2}(?: ?[ap]\.? ?m\.?)?", re.IGNORECASE)


#: The hour at which a text was put out, on a line of its own.
_HOUR_ALONE = re.compile(
    r"\D{0,20}\d{1,2}[:.時时]\d{2}(?:分| ?[ap]\.?m\.?| ?h(?:rs)?)?(?: [A-Z]{2,4})?\)?",
    re.IGNORECASE,
)


def is_dateline(line: str) -> bool:
    """Whether a line between title and text says only when, where or by whom."""
    if len(line) > _LONGEST_LABEL:
        return False
    words = bare(line).strip("()[] ")
    return bool(
        _DATE_LINE.fullmatch(words)
        or any_of("datelines").fullmatch(words)
        or is_day(line)
        or is_place(line)
    )


def _is_a_day(words: str) -> bool:
    """Whether a line is a whole date, in any language we know, with no more than an hour beside it."""
    for usage in USAGES:
        for day in days_in(words, usage.language):
            end = day.start + len(day.words)
            beside = _HOUR.sub("", words[: day.start] + words[end:])
            if day.year and day.day and len(re.findall(r"[^\W\d_]", beside)) <= _FEW_LETTERS:
                return True
    return False


def is_day(line: str) -> bool:
    """Whether a line is a day and perhaps an hour, and no more."""
    words = bare(line).strip("()[] ")
    return len(words) <= _LONGEST_DATELINE and _is_a_day(words)


def is_place(line: str) -> bool:
    """Whether a line is the name of a city of diplomacy, perhaps with a house or a country beside it."""
    words = bare(line).strip("()[] ")
    if len(words) > _LONGEST_PLACE or re.search(r"(?<!D\.C)[.:,]$", words):
        return False
    return any(part.strip() in _cities() for part in re.split(r",| [-–—/] ", words))


@cache
def _cities() -> frozenset[str]:
    names = [name for names in CAPITALS.values() for name in names]
    return frozenset((*names, *map(str.upper, names)))


def is_field(line: str) -> bool:
    """Whether a line is a field of the page, a label with a colon and its value: “Subjects: trade”.

    A long sentence is none, though it begins so; a long list of subjects is.
    """
    label, colon, value = bare(line).lstrip("•· ").replace("：", ":").partition(":")
    if is_sentence(bare(line)) and ";" not in value:
        return False
    return bool(colon and value.strip() and any_of("labels").fullmatch(label.strip()))


def is_label(line: str) -> bool:
    """Whether a line is the label of a field of which the next line is the value: “Location”."""
    return len(line) < _LONGEST_DATELINE and bool(
        any_of("labels").fullmatch(bare(line).strip("•· :："))
    )


def is_when(line: str) -> bool:
    """Whether a line is a day or an hour and no more."""
    return is_day(line) or bool(_HOUR_ALONE.fullmatch(line))
