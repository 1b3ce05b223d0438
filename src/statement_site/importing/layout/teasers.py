"""Where a page lists its other texts, below one or in the midst of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.datelines import ends_with_day, is_day
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.usage.days import days_in_each
from statement_site.usage.pages.page import folded

#: A list has so many days, each with so many lines at most, the last of which end the page.
_FEWEST, _LINES_OF_ONE = 2, 3

#: Of each, one line is so long as a headline is; a name with an office and a day is a signature.
_SHORTEST, _LONG = 30, 60


def begin_of_teasers(lines: Sequence[str], start: int) -> int:
    """The first line of a list of other texts that ends a page; the end of the page if there is none."""
    days = [number for number in range(start + 1, len(lines)) if is_day(lines[number])]
    listed: list[int] = []
    for day in reversed(days):
        below = listed[0] if listed else len(lines)
        if not 0 < below - day - 1 <= _LINES_OF_ONE:
            break
        listed.insert(0, day)
    if len(listed) < _FEWEST or not _are_headlines(lines, listed):
        return _begin_of_dated(lines, start)
    label = listed[0] - 1
    has_label = label > start and not reads_as_text(lines[label])
    return label if has_label else listed[0]


def _begin_of_dated(lines: Sequence[str], start: int) -> int:
    """The first of several items in a row, each a headline with its day; the end of the page if there is none."""
    dated = [_is_dated_headline(line) for line in lines]
    pairs = zip(dated[start + 1 :], dated[start + 2 :], strict=False)
    return next((n for n, both in enumerate(map(all, pairs), start + 1) if both), len(lines))


def _is_dated_headline(line: str) -> bool:
    words = bare(line).rstrip(")）] ")
    is_item = line.startswith(("- ", "* ", "• ")) or words != bare(line)
    days = [day for day in days_in_each(words) if day.is_whole]
    begins = bool(days) and days[0].start == 0 and days[0].end < len(words)
    return is_item and (begins or ends_with_day(words)) and not is_sentence(bare(line))


def _are_headlines(lines: Sequence[str], days: Sequence[int]) -> bool:
    """Whether below each day stands what can be a headline, and below one of them surely is."""
    ends = (*days[1:], len(lines))
    items = [lines[day + 1 : end] for day, end in zip(days, ends, strict=True)]
    if not all(any(len(line) >= _SHORTEST for line in item) for item in items):
        return False
    return any(len(line) >= _LONG or reads_as_text(line) for item in items for line in item)


#: What leads to other texts in the midst of one, alone on a line, or with the first of them behind it.
_ELSEWHERE = r"(?:must read|read also|also read|read more|see also|related(?: stories| news| articles?)?|lea (?:tambi[eé]n|adem[aá]s)|vea tambi[eé]n|le puede interesar|te puede interesar|(?:[àa] )?lire aussi|leia (?:tamb[ée]m|mais)|lesen sie auch|leggi anche|читайте также|читай также|اقرأ أيضا\w*|إقرأ أيضا\w*|baca (?:juga|pula)|selengkapnya|читайте (?:також|ещё|еще|по теме)|weitere artikel|zum thema|lees ook|czytaj (?:też|także|również)|ayrıca okuyun|اقرأ المزيد|相关阅读|延伸阅读|関連記事)"
_LABEL = re.compile(rf"{_ELSEWHERE} ?[:：]?", re.IGNORECASE)
_WITH_HEADLINE = re.compile(rf"(?!see ){_ELSEWHERE} ?[:：|] ?\S.{{4,200}}", re.IGNORECASE)

#: So many headlines stand below such a label, and paragraphs of so many characters around them.
_MOST_HEADLINES, _PARAGRAPH, _FEWEST_BELOW = 3, 80, 2


def without_teasers(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines, with a dash for each that leads to other texts in the midst of one."""
    within = {each for number in range(len(lines)) for each in _teasers_at(lines, number)}
    return tuple("—" if number in within else line for number, line in enumerate(lines))


def _teasers_at(lines: Sequence[str], number: int) -> range:
    """The lines of teasers that begin at one, where the text goes on below them with paragraphs."""
    words, below = bare(lines[number]), number + 1
    is_alone = bool(_LABEL.fullmatch(words))
    if not (is_alone or _WITH_HEADLINE.fullmatch(words)):
        return range(0)
    while is_alone and below <= number + _MOST_HEADLINES and _is_headline(lines, below):
        below += 1
    paragraphs = lines[below : below + _FEWEST_BELOW]
    goes_on = len(paragraphs) == _FEWEST_BELOW and all(map(_is_paragraph, paragraphs))
    is_within = goes_on and any(map(_is_paragraph, lines[max(0, number - 2) : number]))
    return range(number, below) if is_within else range(0)


def _is_headline(lines: Sequence[str], number: int) -> bool:
    return number < len(lines) and not lines[number].rstrip().endswith((".", "。"))


def _is_paragraph(line: str) -> bool:
    return reads_as_text(line) and len(line) >= _PARAGRAPH


#: Who wrote a message on a network, and when, as pages embed it: “— Name (@account) 4 May 2021”.
_MESSAGE = re.compile(r"[–—-] ?[^()]{2,60} \(@\w{2,30}\) .{0,20}\d{4}")


def begin_of_messages(lines: Sequence[str], start: int) -> int:
    """The first line of the messages of a network below a text, of which all but the first say it again; the end of the page if there are none."""
    signed = next((n for n in range(start + 1, len(lines)) if _MESSAGE.fullmatch(lines[n])), 0)
    if not signed:
        return len(lines)
    begin = max(start + 1, signed - 1)
    while begin > start + 1 and _is_said(lines[begin - 1], lines[start : begin - 1]):
        begin -= 1
    return begin


def _is_said(line: str, above: Sequence[str]) -> bool:
    """Whether the words of a line stand in one above it."""
    words = folded(bare(line))
    return bool(words) and any(words in folded(bare(each)) for each in above)
