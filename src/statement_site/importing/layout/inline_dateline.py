"""Where and when an agency sent a text, before its first sentence: “Wien (OTS) –”, “新华社北京5月4日电”."""

from __future__ import annotations

import re

from statement_site.importing.layout.datelines import is_place, is_place_and_day
from statement_site.importing.layout.wording import reads_as_text

#: A place and a day before a dash; a hyphen stands behind a space or a bracket.
_BEFORE_DASH = re.compile(
    r"(?P<head>[^\W\d_][^!?;:“”\"«»]{1,58}?)(?:\s*[–—]|\s*--|(?:(?<=\))\s*|\s+)-)(?:\s*(?=[^\Wa-zß-ÿа-яёіїєґąćęłńśźż_])|\s+(?=[“\"«„])|\s*$)"
)
#: The name of an agency behind a place of a word or three.
_AGENCY = re.compile(r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,2},? ?\([\w./ &+-]{2,25}\)")

#: A place and a whole day before a colon, and a town, a day and an agency in brackets before a full stop or a dash.
_BEFORE_COLON = re.compile(r"(?P<head>[^!?;:“”\"«»()]{4,60}):\s+(?=[^\Wa-zß-ÿа-яёіїєґ_])")
_DAY_AND_AGENCY = re.compile(
    r"(?P<head>[^\W\d_][\w .’'-]{1,30}, (?:\d{1,2}(?: de)? [^\W\d_]{3,12}\.?|[^\W\d_]{3,12} \d{1,2})(?:,? (?:de )?\d{4})?,? ?\([\w./ &+-]{2,25}\))\s*[.:–—-]+\s*(?=[^\Wa-zß-ÿ_]|[“\"«])"
)

#: A town and an agency in capitals, or an agency alone that is called so.
_IN_CAPITALS = re.compile(
    r"(?P<head>[A-ZÀ-Þ]{3,20}[.,/] ?[A-Z]{3,12}|[A-Z][A-Za-z]{2,15}(?:[Pp]ress|PRESS|[Nn]ews|NEWS))\.? +(?=[A-ZÀ-Þ][a-zà-ÿ])"
)

#: A town, who sends from there in brackets, and the day.
_HOUSE_AND_DAY = re.compile(
    r"(?P<head>[^\W\d_][\w .’'-]{1,30},? ?\([^()]{2,80}\) ?:? ?[^\W\d_]{3,12} \d{1,2},? \d{4}) ?[.:–—-]+ (?=[^\Wa-zß-ÿ_]|[“\"«])"
)

#: A town or a country in capitals and a day before a dash, or a day alone: “MONGOLIA, May 14 -”, “May 5, 2011 --”.
_DAY_BEFORE_DASH = re.compile(
    r"(?P<head>(?:[A-ZÀ-Þ][A-ZÀ-Þ .’'-]{2,30},? )?(?:[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2} [^\W\d_]{3,10})(?:,? \d{4})?(?: \([^()]{2,80}\))?)\s*(?:--|[–—-](?=\s))\s*(?=[A-ZÀ-Þ])"
)

#: A town, and in brackets who sends from there and the day.
_HOUSE_WITH_DAY = re.compile(
    r"(?P<head>[^\W\d_][\w .’'-]{1,30} ?\([^()]{4,80}\b\d{1,2}(?:st|nd|rd|th)? [^\W\d_]{3,12},? \d{4}\))\s*[.:–—-]*\s*(?=[^\Wa-zß-ÿ_]|[“\"«])"
)

#: A house and its town with a day, in brackets before a colon or the first sentence.
_IN_BRACKETS = re.compile(r"\((?P<head>[^()]{4,90}\d{4})\)\s*[:.–—-]*\s+(?=[^\Wa-zß-ÿа-яё\d_])")

#: An agency, a town and a day before “telegram”, as Chinese agencies write them.
_TELEGRAM = re.compile(
    r"[一-龥]{2,14}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:专|專)?[电電](?!话|話|子|视|視)(?:[(（][^)）]{1,20}[)）])?\s*"
)


def dateline_apart(line: str) -> tuple[str, str]:
    """The dateline with which a paragraph begins, and what follows it; nothing and the line where there is none."""
    telegram = _TELEGRAM.match(line)
    if telegram and telegram.end() < len(line):
        return telegram[0].strip(), line[telegram.end() :]
    plain = line.lstrip("*_ ")
    if (
        found := _DAY_AND_AGENCY.match(plain)
        or _HOUSE_AND_DAY.match(plain)
        or _HOUSE_WITH_DAY.match(plain)
        or _IN_CAPITALS.match(plain)
    ):
        return found["head"], plain[found.end() :]
    dated = _DAY_BEFORE_DASH.match(plain)
    if dated and is_place_and_day(re.sub(r" \(.*\)", "", dated["head"]), needs_year=False):
        return dated["head"], plain[dated.end() :]
    bracketed = _IN_BRACKETS.match(plain)
    if bracketed and is_place_and_day(bracketed["head"]):
        return bracketed["head"], plain[bracketed.end() :]
    found = _BEFORE_COLON.match(plain)
    if found and not (is_place_and_day(found["head"]) or is_place(found["head"])):
        found = None
    found = found or _BEFORE_DASH.match(plain)
    if found is None or not (plain[found.end("head")] == ":" or _is_whence(found["head"].strip())):
        return "", line
    rest = plain[found.end() :].lstrip("*_ ")
    return (found["head"].strip(), rest) if not rest or reads_as_text(rest) else ("", line)


def is_dateline_alone(line: str) -> bool:
    """Whether an agency’s telegram stands above its text: “新华社曼谷5月18日电”."""
    return bool(_TELEGRAM.fullmatch(line))


def _is_whence(head: str) -> bool:
    """Whether words are a town, with an agency in brackets or a day, and no more."""
    if _AGENCY.fullmatch(head) or is_place(head):
        return True
    town = head.partition(",")[0]
    return is_place(town) and is_place_and_day(head, needs_year=False)
