"""What stood apart in a page and was glued to its text by a scraper, on lines of its own again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.datelines import is_place_and_day
from statement_site.importing.layout.kinds import begins_with_kind, has_kind
from statement_site.importing.layout.lead_in import announces
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import greets
from statement_site.importing.layout.wording import reads_as_text
from statement_site.usage import USAGES
from statement_site.usage.days import days_in_each
from statement_site.usage.pages import DATED

#: A title stands among the first lines, and has so many words at least if its text may stand behind it.
_FIRST, _FEWEST_WORDS = 12, 4

#: A title with so many spaces is not the beginning of a sentence that goes on with a capital.
_WORDS_OF_LONG = 8


def titles_apart(lines: Iterable[str], titles: Sequence[str]) -> Iterator[str]:
    """The lines, with a known title on a line of its own where its text, its author or its day stands behind it.

    A wide gap parts it from a text, or else its capitals; the first words of a text may be those of
    its title.
    """
    known = [re.findall(r"\w+", title) for title in titles]
    patterns = [
        re.compile(r"(?:(?:События|Новости|Events|News) )?(?P<title>[\W_]*" + r"\W*".join(map(re.escape, words)) + r")(?P<gap>[^\w“\"«(]*)", re.IGNORECASE)
        for words in known
        if len(words) >= _FEWEST_WORDS
    ]  # fmt: skip
    for number, line in enumerate(lines):
        found = next(filter(None, (pattern.match(line) for pattern in patterns)), None)
        rest = line[found.end() :] if found else ""
        if found and rest and number < _FIRST and _is_apart(found, rest):
            yield found["title"].strip()
            day = _DAY_AND_HOUR.match(rest)
            yield from (day[0].strip(), rest[day.end() :]) if day else (rest,)
        else:
            yield line


def _is_apart(title: re.Match[str], rest: str) -> bool:
    """Whether what stands behind a title on its line is none of it."""
    is_wide = bool(re.search(r"\s{2}|\s\xa0", title["gap"])) or title[0].isupper()
    begins = not rest[0].islower() and not title[0].rstrip().endswith((",", ":", "-", "–"))
    is_long = (
        title["title"].count(" ") >= _WORDS_OF_LONG
        and rest[0].isupper()
        and len(rest) > _LONGEST_TITLE
    )
    if _DAY_AND_HOUR.match(rest) or (is_long and is_sentence(rest)):
        return True
    return begins and ((is_wide and is_sentence(rest)) or is_byline(rest) or is_place_and_day(rest))


#: The day and the hour of a text, which a scraper glued between its title and its first words.
_DAY_AND_HOUR = re.compile(
    r"\d{1,2} [^\W\d]{3,12} \d{4}(?: года)?,? \d{1,2}[:.]\d{2},?\s+(?=[A-ZÀ-ÞА-Я])"
)


def days_apart(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with “Published on” and a day on a line of their own where they stood behind a title."""
    for line in lines:
        found = _dated().search(line) if len(line) <= _LONGEST_TITLE else None
        has_day = found and is_place_and_day(line[found.end() :])
        if found and has_day and not reads_as_text(line):
            yield line[: found.start()].strip()
            yield line[found.start() :].strip()
        else:
            yield line


#: Where a text was glued to its title without a space: “… from Casa Rosada.Good evening”.
_GLUED = re.compile(
    r"(?<=[^\W\dA-ZÀ-Þ_]{3})(?:(?P<stop>\.)(?=[A-ZÀ-Þ¡¿“\"])|(?=[A-ZÀ-Þ][a-zß-ÿ]{2}|[¡¿]))"
)
_SHORTEST_GLUED, _LONGEST_GLUED = 40, 450


def texts_apart(lines: Sequence[str]) -> Iterator[str]:
    """The lines, the first of them parted where the text begins behind a title that names its kind."""
    for number, line in enumerate(lines):
        found = _GLUED.search(line, _SHORTEST_GLUED, _LONGEST_GLUED) if number == 0 else None
        rest = line[found.end() :] if found else ""
        if found and begins_with_kind(line) and len(rest) > found.start() and reads_as_text(rest):
            yield line[: found.start()]
            yield rest
        else:
            yield line


#: A longer line is no title.
_LONGEST_TITLE = 300


@cache
def _dated() -> re.Pattern[str]:
    return re.compile(rf"(?<=\S)\s+(?:{DATED})\s*:?\s+(?=\S)", re.IGNORECASE)


#: A colon, behind which the text begins that the words before it announce; those are not more.
_COLON = re.compile(r"\s?[:：](?:\.(?=\s))?\s*(?=[^\Wa-zß-ÿа-яё\d_]|[“\"«„‘])|\s\.\s\.\s+(?=[ء-ي])")
_LONGEST_LEAD = 450


def announcements_apart(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with what announces a text on a line of its own where the text stood behind it."""
    for line in lines:
        colons = _COLON.finditer(line, 0, _LONGEST_LEAD)
        ends = (colon.end() for colon in colons if announces(line[: colon.end()].rstrip(" .")))
        end = next(ends, 0)
        rest = line[end:]
        if end and len(rest) > end and reads_as_text(rest):
            yield line[:end].rstrip()
            heading = _heading_in_quotes(rest)
            if heading:
                yield heading[0].strip()
            yield rest[heading.end() :] if heading else rest
        else:
            yield line


def marks_apart(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with “Begin text:” and “End text” on lines of their own where they stood with text."""
    begins = re.compile(
        rf"\s*[\[(]?(?:{'|'.join(USAGES[0].begins[:1])})[\])]?\s*[:.]\s+(?=\S)", re.IGNORECASE
    )
    ends = re.compile(
        r"(?<=[.!?”\"])\s+[\[(]?end (?:of )?(?:the )?(?:text|statement)[\])]?\.?\s*$|(?<=[.!?”\"])\s+\**(?-i:ENDS?|FIM|FIN|ENDE|FINE)\**\s*$|(?<=[^\W\d_]{4})\s+(?-i:FIM|ENDS)\s*$",
        re.IGNORECASE,
    )
    for line in _apart(lines):
        begun = begins.match(line)
        rest = line[begun.end() :] if begun else line
        if begun:
            yield begun[0].strip()
        ended = ends.search(rest)
        yield rest[: ended.start()] if ended else rest
        if ended:
            yield ended[0].strip()


#: What stands with the text: a day behind a label before it or after its last full stop, the words
#: under a picture.
_DAY_BEFORE = re.compile(
    r"\s*date:? \d{4}-\d\d(?:-\d\d)?\s+(?=[“«\"]?[^\W\d_]|\d{1,2}[.)-] ?[^\W\d_])|\s*\d{1,2}([./])\d{1,2}\1\d{4}(?=(?-i:[A-ZÀ-ÞȘȚА-Я])[^\W\d_]+ )|\s*(?:令和|平成|昭和)(?:元|\d{1,2})年\d{1,2}月\d{1,2}日(?=[^\W\d_のにかは])(?=[^、。]{6,60}$)",
    re.IGNORECASE,
)

#: The heading of a text in quotation marks, before its first words.
_HEADING_BEFORE = re.compile(
    r"\s*[“\"«](?P<heading>[^“”\"«»]{8,150})[”\"»]\s+(?=[^\W\d_](?:.{200}|.*[.]$))"
)
_INVITATION_BEFORE = re.compile(
    r"\s*(?:click|tap)(?: on)?(?: the)? (?:photo(?:graph)?s?|images?|pictures?|here)? ?(?:for|to) (?:an? )?(?:enlarge\w*|larger (?:image|version|view)|zoom)\W+(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_SOURCE_BEFORE = re.compile(r"Source: [^.:]{3,80}\.\s+(?=[A-ZÀ-Þ][^\W\d]+ .{200})")
_RELEASED = re.compile(
    r"\s*(?=\S)(?:[^|.!?]|(?<=\d)\.){4,60}?\d{4}\s*[|]\s+(?:(?-i:[A-ZÀ-Þ])[\w ./-]{2,25}\s[–—]\s)?(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_DAY_AFTER = re.compile(
    r"(?<=[。」”])\s*(?=[\d二][\d零〇○一二三四五六七八九]{3}年.{1,6}月.{1,3}日(?:[(（].{1,4}[)）])?\s*$)"
)

#: A button behind a title, and behind its last word who edited a text, or that it ends.
_BUTTON_AFTER = re.compile(r"(?<=\S)(?=\s*分享(?:到|至)[：:]?\s*$|\s*A ?[+]\s*A ?-.{0,60}$)")
_EDITOR_AFTER = re.compile(
    r"(?<=[.!?”\"])\s*(?=/{2,3} ?[A-Za-z]{2,8},.{0,100}$)|(?:(?<=[^\W\d_]{2}[.!?])|(?<=[”\"]))\s*(?=-{1,2} ?[A-Z]{2,8}\b(?:[ -][\w: -]{0,40})?$)|(?<=[。！!？」”])\s*(?=[(（]完[)）].{0,25}$)|(?<=[.다])\s+(?=[<〈(]?끝[>〉)]?\.?\s*$)|(?<=[^\W\d_][.!?])\s+(?=-0-\s*$)|(?<=\w{3}[.!?])(?=(?:www\.|https?://)[\w./-]+$)|(?<=[.!؟”»\"])\s+(?=[إا]قر[أا] (?:أ?يض[اًاً]*|المزيد).{5,200}$)|(?<=[.!?»])\s+(?=(?:География|Темы|Лица|Статус материала) .{0,300}(?:Опубликован|Дата публикации).{0,200}$)|(?<=[.!?])\s+(?=\(\$\d+\w?\)\s*$)|(?<=[.!?»”\"\])])\s*(?=[Ss]ource ?:? ?https?://\S+, le \d{1,2}(?:er)? [^\W\d]+ \d{4}$)"
)

#: For whom an agency passed a text on, behind its last full stop without a space, to the end of the line.
_PASSED_ON = re.compile(
    r"(?<=[.!?”])(?=(?:Pressekontakt|Rückfragehinweis|Original-Content von|Medienkontakt) ?:.{5,390}$)"
)


def _apart(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with what a page glued to its text on a line of its own."""
    for line in lines:
        before = _DAY_BEFORE.match(line) or _INVITATION_BEFORE.match(line)
        before = (
            before
            or _SOURCE_BEFORE.match(line)
            or _kind_and_day(line)
            or _place_and_day_before(line)
        )
        if before:
            yield before[0].strip()
        rest = line[before.end() :] if before else line
        after = _DAY_AFTER.search(rest) or _EDITOR_AFTER.search(rest) or _PASSED_ON.search(rest)
        after = after or _place_and_day_behind(rest)
        after = after or (_BUTTON_AFTER.search(rest) if len(rest) <= _LONGEST_TITLE else None)
        yield rest[: after.start()] if after else rest
        if after:
            yield rest[after.end() :]


#: A year, and a space behind it before a capital.
_UP_TO_YEAR = re.compile(r".{4,60}?\b(?:19|20)\d{2}\.?\s+(?=[A-ZÀ-ÞА-Я])")


def _place_and_day_before(line: str) -> re.Match[str] | None:
    """The place and the day of a speech, before the words with which it greets those who hear it."""
    found = _UP_TO_YEAR.match(line)
    is_one = found and is_place_and_day(found[0].strip()) and greets(line[found.end() :])
    return found if is_one else None


#: Where a full stop parts words in capitals from a town and a day.
_BEHIND_CAPITALS = re.compile(r"(?<=\w{4}\.) (?=[A-ZÀ-Þ][^.]{8,60}\d{4}\.?$)")


def _place_and_day_behind(line: str) -> re.Match[str] | None:
    """Where the place and the day begin that stand behind the title of a speech, which is in capitals."""
    parted = _BEHIND_CAPITALS.search(line)
    is_one = parted and line[: parted.start()].isupper() and is_place_and_day(line[parted.end() :])
    return parted if is_one else None


#: Where paragraphs ended in Chinese, of which a scraper made one: two spaces; so long is one, and so many gaps has it.
_WIDE_GAP, _LONG_OF_SIGNS, _FEWEST_GAPS = re.compile(r"[^\S\n]{2,}"), 150, 2


def paragraphs_apart(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with paragraphs of Chinese on lines of their own that a scraper put on one."""
    for line in lines:
        is_whole = len(line) > _LONG_OF_SIGNS and "。" in line
        parts = [part for part in _WIDE_GAP.split(line.strip()) if part] if is_whole else []
        yield from parts if len(parts) > _FEWEST_GAPS else [line]


def _heading_in_quotes(line: str) -> re.Match[str] | None:
    """The heading of a text, with its kind, in quotation marks before the text itself."""
    found = _HEADING_BEFORE.match(line)
    return found if found and begins_with_kind(found["heading"]) else None


def _kind_and_day(line: str) -> re.Match[str] | None:
    """The kind and the day of a text, and perhaps the town, before a bar and its first sentence."""
    found = _RELEASED.match(line)
    is_one = found and has_kind(found[0]) and any(day.is_whole for day in days_in_each(found[0]))
    return found if is_one else None
