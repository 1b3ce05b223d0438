"""How days are written where the names of months are numbers: in Korean and in Vietnamese."""

from __future__ import annotations

from collections.abc import Mapping

#: Years that a statement can be from.
YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)"
_MONTH = r"(?P<month>\d{1,2})"
_DAY = r"(?P<day>\d{1,2})"

#: A day and its month in digits, of which the day is the first; in brackets behind the day of the week they are alone.
DAY_FIRST = (
    rf"(?<![\w/.-]){_DAY}[/.-]{_MONTH}[/.-]{YEAR}(?![\w/-])",
    rf"(?<=\(){_DAY}/{_MONTH}(?=\))",
)

#: The last day of several, before the sign that ends them.
_TO = r"(?:\s?일?\s?[-~∼～–]\s?(?P<last>\d{1,2}))?"

#: A year, which North Korea counts from another one too: 주체110(2021)년.
_IN_KOREAN = rf"(?:주체\s?\d{{1,3}}\s?\()?{YEAR}\)?\s?년"

#: 2021년 5월 12일; 2021. 5. 12.; 5.12.(수); 2021년 5월.
_KOREAN = (
    rf"(?:(?<!\d){_IN_KOREAN}\s?)?(?<!\d){_MONTH}\s?월\s?{_DAY}{_TO}\s?일(?!간)",
    rf"(?<![\d.]){YEAR}\.\s?{_MONTH}\.\s?{_DAY}(?:\.?\s?[-~∼～–]\s?(?P<last>\d{{1,2}}))?\.?(?!\d)",
    rf"(?<![\d.]){_MONTH}\.\s?{_DAY}\.?(?=\s?[(（][월화수목금토일][)）])",
    rf"(?<!\d){_IN_KOREAN}\s?{_MONTH}\s?월(?!\s?\d)",
)

#: Months by their names, which are numbers in words.
MONTHS: Mapping[str, int] = {
    "mot": 1, "gieng": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "muoi mot": 11, "muoi hai": 12, "chap": 12,
}  # fmt: skip

_NAME = r"(?P<month>\d{1,2}|mười một|mười hai|mười|một|giêng|hai|ba|tư|năm(?! \d{4})|sáu|bảy|tám|chín|chạp)"

_WEEKDAY = r"(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s?,?\s(?=ngày))?"
_LAST = r"(?:\s?(?:-|–|và|đến|đến ngày)\s?(?P<last>\d{1,2}))?"

#: Ngày 12 tháng 5 năm 2021; ngày 12/5/2021; 12/5/2021; ngày 12-13/5; tháng 5 năm 2021.
_VIETNAMESE = (
    rf"(?<!\w){_WEEKDAY}(?:ngày\s+)?{_DAY}{_LAST}\s+tháng\s+{_NAME}(?:(?:,?\s+năm\s+|\s?[/-]\s?|,?\s+){YEAR})?(?!\w)",
    rf"(?<!\w){_WEEKDAY}ngày\s+{_DAY}{_LAST}\s?[/.-]\s?{_MONTH}(?:\s?[/.-]\s?{YEAR})?(?![\w/])",
    *DAY_FIRST,
    rf"(?<!\w)tháng\s+{_NAME}(?:,?\s+năm\s+|\s?[/-]\s?){YEAR}(?![\w/])",
)

#: How a language writes days, by its tag.
FORMS: Mapping[str, tuple[str, ...]] = {"ko": _KOREAN, "vi": _VIETNAMESE}
