"""A page that a scraper put on one line → its labels, title, day, text and foot on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from statement_site.importing.layout.labels import begins_menu, is_row_of_labels
from statement_site.usage.days import Day, days_in_each

#: Such a page has so many lines at most, of which one has nearly all signs, and so many of them.
_MOST_LINES, _NEARLY_ALL, _FEWEST_SIGNS = 3, 0.9, 600

#: What stands above a text has so many signs at most, and so has its foot.
_HEAD, _FOOT = 900, 700

#: A title has so many words at least, and what is said twice so many signs.
_FEWEST_WORDS, _SHORTEST_TWICE = 4, 30

#: So many letters of a word are the same in its forms; such a share of a title is said by its text again.
_STEM, _MOST = 4, 0.75

_END = re.compile(r"(?<=[^\W\d_]{3}[.!?])[\"”»)]*\s+(?=[^\Wa-zа-яà-ÿіїєґąćęłńśźż_])|(?<=[。！？؟])")
_HOUR = re.compile(r"(?:\s*(?:года|г\.))?,?\s*\d{1,2}[:.]\d{2}(?!\d)")
_OF_PAGE = re.compile(r"https?://|www\.|\w\.\w{2,3}/|\w: \S")


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands above a text on its line, and where it ends."""

    parts: tuple[str, ...]
    end: int


def lines_apart(lines: Sequence[str]) -> Sequence[str]:
    """The lines of a page; where it is all on one, that line in its parts, and no word is lost."""
    longest = max(lines, key=len, default="")
    signs = sum(map(len, lines))
    if len(lines) > _MOST_LINES or len(longest) < max(_FEWEST_SIGNS, _NEARLY_ALL * signs):
        return lines
    return [part for line in lines for part in (_parts(line) if line == longest else (line,))]


def _parts(line: str) -> tuple[str, ...]:
    foot = _start_of_foot(line)
    head = _head(line[:foot], has_page=foot < len(line))
    return tuple(filter(None, map(str.strip, (*head.parts, line[head.end : foot], line[foot:]))))


def _start_of_foot(line: str) -> int:
    """Where behind the last sentence begins what ends in none and has a field or an address of the page."""
    ends = [found.end() for found in _END.finditer(line)]
    near = (end for end in ends if len(line) - end <= _LONGEST_FOOT)
    menu = next((end for end in near if begins_menu(line[end:])), 0)
    if menu:
        return menu
    start = ends[-1] if ends else len(line)
    rest = line[start:]
    is_foot = len(rest) <= _FOOT and _OF_PAGE.search(rest) and not re.search(r"[.!?。؟]\W*$", rest)
    return start if is_foot else len(line)


#: A foot with the menu of a site has so many signs at most.
_LONGEST_FOOT = 2000


def _head(line: str, *, has_page: bool) -> _Head:
    """What stands above the text: labels, then a title that is said twice, or that a day follows."""
    start = _length_of_labels(line)
    labels = line[:start]
    twice = _said_twice(line[:_HEAD])
    if twice and not (has_page or labels) and not _is_near(line, twice):
        twice = ""
    if twice:
        first, second = line.index(twice), line.rindex(twice, 0, _HEAD)
        end = second + len(twice)
        below = _last_day(line, end)
        return _Head(
            (line[:first], twice, line[first + len(twice) : second], line[end:below]), below
        )
    day = _day_with_hour(line, start) or _day_behind_place(line, start)
    if day is None:
        return _Head((labels,), start)
    before, after = line[start : day[0]], day[1]
    if not _END.search(before) and not re.search(r"[.!?]\W*$", before):
        return _Head((labels, before, line[day[0] : after]), after)
    title = _title_before(before.strip())
    return _Head(
        (labels, title, line[day[0] : after], before[before.find(title) + len(title) :]), after
    )


#: So near to each other stands a title that a page says twice, in characters.
_BETWEEN, _LABELS = 12, 40


def _is_near(line: str, twice: str) -> bool:
    """Whether what a head says twice stands there one beside the other."""
    first = line.index(twice)
    is_title = first <= _LABELS and len(twice.split()) > _FEWEST_WORDS
    return is_title and line.rindex(twice, 0, _HEAD) - first - len(twice) <= _BETWEEN


def _length_of_labels(line: str) -> int:
    """How many signs the labels have with which a line begins before a word with a capital."""
    length = 0
    for word in re.finditer(r"\S+\s+", line[:120]):
        is_next_capital = line[word.end() : word.end() + 1].isupper()
        if is_row_of_labels(line[: word.end()].strip()) and is_next_capital:
            length = word.end()
    return length


def _said_twice(head: str) -> str:
    """The longest words that a head says twice, from a capital on, and no sentence; nothing where there are none."""
    words = [*re.finditer(r"\w\S*", head)]
    for size in range(len(words) // 2, _FEWEST_WORDS - 1, -1):
        for first in range(len(words) - 2 * size + 1):
            said = head[words[first].start() : words[first + size - 1].end()]
            again = head.find(said, words[first + size - 1].end())
            is_title = said[0].isupper() and len(said) >= _SHORTEST_TWICE
            if is_title and again > 0 and not _END.search(head, 0, again + len(said)):
                return said
    return ""


def _days(text: str) -> list[Day]:
    """The whole days that a text names, in any language."""
    return sorted((day for day in days_in_each(text) if day.is_whole), key=lambda day: day.start)


def _last_day(line: str, start: int) -> int:
    """The end of the last day before the first sentence ends, where a word with a capital follows."""
    ended = _END.search(line, start)
    head = line[start : ended.start() if ended else start + _HEAD]
    ends = [start + day.end for day in _days(head)]
    return next((end for end in reversed(ends) if line[end:].lstrip()[:1].isupper()), start)


def _day_with_hour(line: str, start: int) -> tuple[int, int] | None:
    """Where the first day with its hour stands near the beginning of a line."""
    for day in _days(line[start:_HEAD]):
        end = start + day.end
        hour = _HOUR.match(line, end)
        if hour:
            return start + day.start, hour.end()
    return None


#: So long is a title with its place and its day, at most.
_LONGEST_TITLE = 450


def _day_behind_place(line: str, start: int) -> tuple[int, int] | None:
    """Where the first day stands behind a comma, before any sentence has ended, and a capital behind it at once."""
    for day in _days(line[start : start + _LONGEST_TITLE])[:1]:
        before, after = line[start : start + day.start], line[start + day.end :]
        is_placed = before.endswith(", ") and len(before.split()) >= _FEWEST_WORDS
        begins = bool(re.match(r"\.? [^\W\da-zа-яà-ÿ_]", after))
        if is_placed and begins and not _END.search(before):
            return start + day.start, start + day.end
    return None


def _title_before(words: str) -> str:
    """The title in front of the sentence that says it again in other forms; nothing where none does."""
    tokens = [*re.finditer(r"\S+", words)]
    best, longest = _MOST, ""
    for number in range(_FEWEST_WORDS, len(tokens)):
        head, rest = words[: tokens[number].start()], words[tokens[number].start() :]
        stems = {word[:_STEM].casefold() for word in re.findall(r"\w{4,}", head)}
        said = {word[:_STEM].casefold() for word in re.findall(r"\w{4,}", rest)}
        share = len(stems & said) / len(stems) if stems else 0
        if rest[0].isupper() and share >= best:
            best, longest = share, head.strip()
    return longest
