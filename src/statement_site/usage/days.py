"""Finds the days that a text names, as its language writes them. Source of the names: CLDR."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import chain

from statement_site.reading.names import bare_form, locale_for
from statement_site.usage import USAGES, usage_of
from statement_site.usage.solar import SOLAR_FORMS, SOLAR_MONTHS, solar_day
from statement_site.usage.spelling import accented
from statement_site.usage.written_days import DAY_FIRST, FORMS, MONTHS, YEAR

#: A year as Thailand counts it, from the death of the Buddha, or as all do; so many years lie between.
_BUDDHIST = rf"(?:(?:พ\.ศ\.[  ]?)?(?P<buddhist>2[45]\d\d)|{YEAR})"
_FROM_BUDDHA = 543

_MONTHS = 12

#: Digits of other scripts, each of the length that it replaces.
_DIGITS = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９๐๑๒๓๔๕๖๗๘๙०१२३४५६७८९০১২৩৪৫৬৭৮৯", "0123456789" * 6
)

#: Numbers as Chinese writes them in dates.
_NUMERALS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {
    "○": 0,
    "〇": 0,
    "Ｏ": 0,
}

#: No day is named without a number.
_NUMBERS = re.compile(r"[0-9月]")


@dataclass(frozen=True, slots=True)
class Day:
    """A day that a text names: `year` is 0 where it says none, `last` the day an interval ends with."""

    year: int
    month: int
    day: int
    words: str
    start: int = 0
    last: int = 0
    weekday: int | None = None
    is_ambiguous: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it has its year and its day."""
        return bool(self.year and self.day)

    @property
    def end(self) -> int:
        """Where its words end in the text."""
        return self.start + len(self.words)

    def fits(self, year: int) -> bool:
        """Whether a year has this day."""
        return self.day > 0 and self.day <= calendar.monthrange(year, self.month)[1]

    def edtf(self, year: int = 0) -> str:
        """The date in EDTF, in the year it has, or in another."""
        month = f"{self.year or year:04d}-{self.month:02d}"
        first = f"{month}-{self.day:02d}" if self.day else month
        return f"{first}/{month}-{self.last:02d}" if self.last > self.day else first


def days_in(text: str, language: str) -> tuple[Day, ...]:
    """The days that a text names, in its language or in English, in their order."""
    found: dict[int, Day] = {}
    written, text = text, text.translate(_DIGITS)
    if not _NUMBERS.search(text):
        return ()
    for pattern, months in chain(_patterns(language), _patterns("en")):
        for match in pattern.finditer(text):
            day = _day(match, months)
            if day and not any(s <= match.start() < d.end for s, d in found.items()):
                found.setdefault(match.start(), replace(day, words=written[day.start : day.end]))
    return tuple(found[start] for start in sorted(found) if not _is_within(found[start], found))


@lru_cache(maxsize=256)  # one line of a page is asked of many things
def days_in_each(text: str) -> tuple[Day, ...]:
    """The days that a text names, in one of our languages after the other, each once."""
    found = (day for usage in USAGES for day in days_in(text, usage.language))
    return tuple(dict.fromkeys(found))


def days_in_likeliest(text: str) -> tuple[Day, ...]:
    """The days that a text names in the first of our languages in which it names one with its year."""
    for usage in USAGES:
        days = days_in(text, usage.language)
        if any(day.is_whole for day in days):
            return days
    return ()


def _is_within(day: Day, others: Mapping[int, Day]) -> bool:
    """Whether a day is a part of another, as that of a year that is counted otherwise."""
    return any(start < day.start and day.end <= d.end for start, d in others.items())


def _day(match: re.Match[str], months: Mapping[str, int]) -> Day | None:
    parts = match.groupdict()
    word = parts.get("month") or ""
    month = _number(word) or months.get(_folded(word), 0)
    day, year = _number(parts.get("day") or ""), _number(parts.get("year") or "")
    if solar := parts.get("solar"):
        found = solar_day(int(solar), month, day)
        return Day(found.year, found.month, found.day, match[0], match.start()) if found else None
    if buddhist := parts.get("buddhist"):
        year = int(buddhist) - _FROM_BUDDHA
    if era := parts.get("era") or (parts.get("of_era") and "民國"):
        year = _ERAS[era] + (_number(parts["of_era"]) or 1)
    is_ambiguous = (
        not {"/", "-"}.isdisjoint(parts.get("numeric") or "")
        and max(day, month) <= _MONTHS
        and day != month
    )
    if month > _MONTHS >= day > 0 and parts.get("numeric"):  # 03/14/2024
        month, day = day, month
    if not 1 <= month <= _MONTHS or day > calendar.monthrange(year or 2000, month)[1]:
        return None
    if not day and not year:
        return None
    last = int(parts.get("last") or 0)
    if last > calendar.monthrange(year or 2000, month)[1]:
        last = 0
    weekday = _weekdays(_WITH_WEEKDAYS).get(_folded(parts.get("weekday") or ""))
    return Day(year, month, day, match[0].strip(" ,"), match.start(), last, weekday, is_ambiguous)


def _number(written: str) -> int:
    """A number in digits or as Chinese writes one below a hundred, or a year; 0 where it is none."""
    if written.isdecimal():
        return int(written)
    if not written or any(sign not in _NUMERALS and sign != "十" for sign in written):
        return 0
    if "十" not in written:
        return int("".join(str(_NUMERALS[sign]) for sign in written))
    tens, _, ones = written.partition("十")
    return 10 * _NUMERALS.get(tens, 1) + _NUMERALS.get(ones, 0)


#: Languages in which the days of the week are read before a date.
_WITH_WEEKDAYS = ("en", "es", "fr", "ar", "uk", "pl", "nl", "fa", "id", "ms")


@cache
def _weekdays(languages: tuple[str, ...]) -> Mapping[str, int]:
    """Names of the days of the week, folded, with Monday as 0. Source: CLDR."""
    names: dict[str, int] = {}
    for language in languages:
        days = locale_for(language).days["format"]["wide"]
        names |= {_folded(name): number for number, name in days.items()}
    return names


def _folded(word: str) -> str:
    return bare_form(word.strip(". ")).translate(_PERSIAN)


#: Signs that Persian writes in another way than Arabic does, folded to its own.
_PERSIAN = str.maketrans("يك", "یک")


@cache
def _months(language: str) -> Mapping[str, int]:
    """Names of months, long and short, folded, with their numbers. Source: CLDR.

    They stand as they are written too: in India and around it, vowels are lost where accents are.
    """
    names: dict[str, int] = {_folded(k): v for k, v in usage_of(language).months.items()}
    locale = locale_for(language)
    for form in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            months = locale.months[form][width]
            names |= {_folded(name): number for number, name in months.items() if len(name) > 1}
            names |= {name.casefold(): n for n, name in months.items() if not name.isascii()}
    if language == "ar":  # many papers name a month twice: “تشرين الأول/أكتوبر”
        names |= {
            f"{one}/{space}{other}": number
            for one, number in names.items()
            for other, same in names.items()
            for space in ("", " ")
            if number == same and one != other
        }
    return {name: number for name, number in names.items() if not name.isdigit()}


#: “Of the year”, which some languages say behind its number.
_OF_YEAR = {
    "ru": r"(?:[  ]?(?:года|г\.))?",
    "uk": r"(?:[  ]?(?:року|р\.))?",
    "pl": r"(?:[  ]?(?:roku|r\.))?",
}


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], Mapping[str, int]], ...]:
    """How a language writes days, with its names of months."""
    if language.startswith(("zh", "ja")):
        year = r"(?:(?P<year>(?:1[6-9]|20)\d\d)年)?"
        return (
            (
                re.compile(
                    rf"{year}(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})(?:[-—至](?P<last>\d{{1,2}}))?日"
                ),
                {},
            ),
            (re.compile(_IN_NUMERALS), {}),
            (re.compile(_IN_AN_ERA), {}),
            (re.compile(_OF_THE_REPUBLIC), {}),
            *_NUMERIC,
        )
    if language in FORMS:
        return (*((re.compile(form, re.IGNORECASE), MONTHS) for form in FORMS[language]), *_NUMERIC)
    months = _months(language)
    names = "|".join(
        rf"{accented(name)}[.\u0654]?" for name in sorted(months, key=len, reverse=True)
    )
    own = tuple({"en": "", language: ""} if language in _WITH_WEEKDAYS else _WITH_WEEKDAYS[:4])
    weekday = rf"(?:(?P<weekday>{'|'.join(map(accented, _weekdays(own)))})[,،]? )?"
    link = r"(?:[,،]?[  ]+|\.[  ]|[  ]de[l]?[  ]|-|º[  ]de[  ]|er[  ])"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|º|er|ème)?(?:(?:[  ]?[-–][  ]?|[  ](?:to|and|al?|y|et|au|i|en|і|та|dan|hingga|sampai|s\.d\.|ve)[  ])(?P<last>\d{1,2})(?:st|nd|rd|th|º)?)?"
    of = r"(?:day of |of )?"
    year = _BUDDHIST if language.startswith("th") else YEAR
    forms = (
        rf"{weekday}(?<!\d){day}(?:{link}){of}(?P<month>{names})(?:,?(?:{link}){year}{_OF_YEAR.get(language, '')})?(?!\w)",
        rf"{weekday}(?<!\w)(?P<month>{names})[  ]{day}(?:,?[  ]+{YEAR})?(?!\w)",
        rf"(?<!\w)(?P<month>{names})(?:,?[  ](?:de[l]?[  ])?){YEAR}(?!\w)",
    )
    sure = DAY_FIRST if language in ("id", "ms", "tr") else ()
    compiled = ((re.compile(form, re.IGNORECASE), months) for form in (*forms, *sure))
    of_sun = {_folded(name): number for name, number in SOLAR_MONTHS.items()}
    solar = ((form, of_sun) for form in (SOLAR_FORMS if language.startswith("fa") else ()))
    return (*solar, *compiled, *_NUMERIC)


#: A date in Chinese numerals: 二〇〇三年四月十一日.
_IN_NUMERALS = (
    r"(?:(?P<year>[一二][零○〇Ｏ一二三四五六七八九]{3})年)?"
    r"(?P<month>十[一二]?|[一二三四五六七八九])月(?P<day>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日"
)


#: A year of an emperor of Japan, in the calendar of the state: 令和3年5月12日; 元年 is its first.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_IN_AN_ERA = (
    r"(?P<era>令和|平成|昭和|民[國国])\s?(?P<of_era>元|\d{1,3})\s?年"
    r"\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日"
)

#: A year of the Republic of China by its number alone, as the offices in Taipei write it: 108年03月21日.
_OF_THE_REPUBLIC = (
    r"(?<!\d)(?P<of_era>9\d|1[0-2]\d)\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日"
)


#: The hour behind a day, as ISO 8601 writes the two: “2022-05-16T20:30:00Z”.
_HOUR_OF_ISO = r"(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"

_NUMERIC: tuple[tuple[re.Pattern[str], Mapping[str, int]], ...] = (
    (
        re.compile(
            rf"(?<![\w/.-]){YEAR}[-/.年](?P<month>\d{{1,2}})[-/.月](?P<day>\d{{1,2}})日?{_HOUR_OF_ISO}(?![\w-])"
        ),
        {},
    ),
    (
        re.compile(
            rf"(?<![\w/.-])(?P<numeric>(?P<day>\d{{1,2}})\.\s(?P<month>\d{{1,2}})\.\s{YEAR})(?![\w-])"
        ),
        {},
    ),
    (
        re.compile(
            rf"(?<![\w/.-])(?P<numeric>(?P<day>\d{{1,2}})[-/.](?P<month>\d{{1,2}})[-/.]{YEAR})(?!(?!م(?!\w))[\w-])"
        ),
        {},
    ),
)
