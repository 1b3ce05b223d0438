"""Which line of a page is the title of the statement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from statement_site.importing.layout.captions import with_what_captions_share
from statement_site.importing.layout.datelines import is_day, is_place_and_day
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.kinds import (
    begins_with_kind,
    has_kind,
    is_only_a_kind,
    names_a_text,
)
from statement_site.importing.layout.lead_in import announces
from statement_site.importing.layout.marks import greets
from statement_site.importing.layout.quotation import quotation_of_all
from statement_site.importing.layout.site_name import (
    behind_path,
    parted_by_page,
    without_site,
)
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.importing.raw import Raw
from statement_site.importing.title.address import title_of_address, words_of_address
from statement_site.importing.title.announced import announced_title
from statement_site.importing.title.block import whole_title
from statement_site.importing.title.candidates import LONGEST, candidates
from statement_site.importing.title.possible import UNSPACED
from statement_site.importing.title.repeated import (
    end_of_title,
    lines_repeating,
    plain_words,
    runs_over,
)
from statement_site.reading.names import bare_form
from statement_site.usage.cities_of_all import is_city_of_all
from statement_site.usage.sentences import first_sentence
from statement_site.usage.usage import Usage

#: From this on, a title is beyond doubt.
_SURE = 4

#: A longer line is a paragraph where a page has no title.
_SHORTEST_PARAGRAPH, _SHORTEST_OF_SIGNS = 60, 25

#: Fewer characters below a title are no text.
_LEAST = 40

#: A line for which less speaks is no title.
_LEAST_SCORE = -2

#: Where a page names its title itself, a line must be so much surer.
_OWN = 3

#: So many lines below a short title may say it in full.
_BELOW = 2

#: A title with more spaces is the beginning of a longer one that stands above it.
_WORDS_OF_SHORTER = 4

#: The number of a release, behind its title.
_CODE = re.compile(
    r"(?<=\w) [A-Z]{2,5}[ -]?\d{1,4}/\d{2,4}$|(?<=[^\W\d])(?:\d{4}[.-]\d{2}[.-]\d{2}|\d{2}[.]\d{2}[.]\d{4})\.?$"
)

#: The section of a site, before a title.
_SECTION = re.compile(
    r"^summary: \d{1,2} \w+ \d{4}, [\w ]{3,30} [–-] (?=\S+ \S+)|^(?:\[[\w .-]{3,30}\] )?(?:headline|title|video|v[ií]deo|press releases?|news releases?|media releases?|comunicados? de prensa|notas? de prensa|communiqu[eé]s? de presse|pressemitteilung(?:en)?) ?: (?=\S+ \S+)",
    re.IGNORECASE,
)

#: A day behind a bar, and a bar alone, with which a title ends; the name of a field before it.
_DAY_BEHIND = re.compile(r"\s*\|\s*(?:(?P<day>[^|]{6,40}))?$")
_FIELD = re.compile(r"^\[(?:文書名|문서명|件名|タイトル|标题|標題)\]\s*")

#: What a site puts behind a title that it shows on its first page.
_FLAG = re.compile(r"(?<=[^\W\d_]) (?:Featured|Destacado|À la une)$")

#: Tags of the languages in which a page stands too (ISO 639), or its address, behind its title.
_OTHER_LANGUAGES = re.compile(r"(?:\s*\[[a-z]{2}\])+$|\s+[\[(]?\s*https?://\S*.*$")

#: What stands between a title and the name of a site.
_PARTED = re.compile(r" (?:[|/–—-]|::) ")

#: A place and a day that a scraper glued to a title, or that stand behind its full stop.
_PLACE_AND_DAY = re.compile(
    r"(?<=\w)\.? (?=(?P<when>(?P<town>(?:[A-ZÀ-Þ][\w’'-]+ ){0,2}[A-ZÀ-Þ][\w’'-]+), [^,]{6,30}\d{4})\.?$)"
)

#: What an archive adds to the title that a page has.
_ADDED = re.compile(r"\s*\[[^\[\]]{3,80}\]$")


@dataclass(frozen=True, slots=True)
class Headline:
    """The title, the publisher that stood with it, the line after it, and whether it is doubtful."""

    title: str
    site: str
    end: int
    is_doubtful: bool


def find_title(raw: Raw, usage: Usage, run: range) -> Headline:
    """The line above the text that is most like a title; the page's own word for it counts most."""
    raw = replace(raw, lines=with_what_captions_share(raw.lines))
    lines = raw.lines
    said = [_without_any_site(title, raw, usage) for title in raw.titles]
    said += [each for each in (_of_first_line(raw),) if each]
    choice = _choice(raw, usage, said, run)
    if choice is None or choice[0] < _SURE:
        announced, below = announced_title(lines, run)
        if announced:
            return Headline(announced, "", below, is_doubtful=True)
    if choice is None:
        return _bare_title(raw, run)
    score, number, (title, site) = choice
    start, end = whole_title(lines, number, run)
    whole = [without_site(line, usage)[0] for line in lines[start:end]]
    if len(whole) > 1 and plain_words(title) in plain_words(_joined(whole)):
        title = _joined(whole)
    if end - start > 1 or title.count(" ") >= _WORDS_OF_SHORTER:
        title = _fuller(lines[:start], title)
    else:
        title, end = _in_full(lines, title, end)
    again = lines_repeating(lines, title, run)
    sites = (site, *(each for _, each in said), *(without_site(lines[n], usage)[1] for n in again))
    end = end_of_title(lines, title, end, run)
    if _written(lines[run.start : end]) and _written(lines[end:]) < _LEAST:
        end = min(end, run.start)  # how the text begins is its title too
    site = next(filter(None, sites), "")
    title = _not_in_capitals(title, (*lines[:end], *(each for each, _ in said)))
    return Headline(_plain(title, lines[:end]), site, end, is_doubtful=score < _SURE)


def _not_in_capitals(title: str, others: Sequence[str]) -> str:
    """The title as another line has it, where it is in capitals there only."""
    wanted = plain_words(title) if title.isupper() else ""
    same = (bare(line) for line in others if wanted and plain_words(line) == wanted)
    return next((line for line in same if not line.isupper()), title)


def _fuller(above: Sequence[str], title: str) -> str:
    """The title as one line above it says it, perhaps with more words, if there is one."""
    wanted = plain_words(title)
    lines = (bare(line) for line in above if len(line) <= LONGEST and not _PARTED.search(line))
    return next((line for line in lines if f"{plain_words(line)} ".startswith(f"{wanted} ")), title)


def _in_full(lines: Sequence[str], title: str, end: int) -> tuple[str, int]:
    """The title as a line just below it says it in more words, if there is one, and the line after that."""
    for number in range(end, min(end + _BELOW, len(lines))):
        line = bare(lines[number])
        begins = bare_form(line).startswith(f"{bare_form(title)} ")
        if begins and len(line) <= LONGEST and not reads_as_text(line):
            return line, number + 1
    return title, end


def _written(lines: Sequence[str]) -> int:
    """How much of lines reads as text, in characters."""
    return sum(len(line) for line in lines if reads_as_text(line))


def _choice(
    raw: Raw, usage: Usage, said: Sequence[tuple[str, str]], run: range
) -> tuple[int, int, tuple[str, str]] | None:
    """How sure the title is, the number of its line, -1 where it has none, and it with its site.

    `said` are those that the page names; none is chosen where neither it nor any line is like one.
    """
    lines = raw.lines
    likely = list(candidates(raw, usage, {plain_words(title) for title, _ in said}, run))
    if not likely or raw.is_noted:
        return (_SURE, -1, said[0]) if said else None
    score, number = max(likely)
    if score < _LEAST_SCORE:
        return (_SURE, -1, said[0]) if said else None
    title, site = without_site(lines[number], usage)
    over = next((each for each in said if runs_over(lines, each[0], run)), None)
    if over and plain_words(title) != plain_words(over[0]):
        return _SURE, runs_over(lines, over[0], run) - 1, over
    if score < _SURE + _OWN * bool(raw.titles) and said and said[0][0]:
        return _SURE, -1, said[0]
    return score, number, (title, site)


def _without_any_site(title: str, raw: Raw, usage: Usage) -> tuple[str, str]:
    """A title without the name of the site, as the page itself parts them, else by what such names are."""
    added = _ADDED.sub("", title)
    if added != title and any(plain_words(line) == plain_words(added) for line in raw.lines):
        title = added
    parted, site = parted_by_page(title, (*raw.lines, *raw.titles))
    return (parted, site) if site else without_site(title, usage)


def _of_first_line(raw: Raw) -> tuple[str, str] | None:
    """The title with its site, where a page begins with what a browser shows above it, as scrapers keep it."""
    title, site = parted_by_page(raw.lines[0], raw.lines[1:]) if raw.lines else ("", "")
    if not site and raw.lines:
        title, site = behind_path(raw.lines[0], raw.lines[1:])
    return (title, site) if site and not raw.titles else None


def _plain(title: str, above: Sequence[str]) -> str:
    """A title without the day or the number that stand behind it, and without a full stop."""
    title = _OTHER_LANGUAGES.sub("", title)
    title = _CODE.sub("", _FLAG.sub("", _SECTION.sub("", _FIELD.sub("", title))))
    behind = _DAY_BEHIND.search(title)
    if behind and (not behind["day"] or is_day(behind["day"])):
        title = title[: behind.start()]
    title = _without_place_and_day(title)
    glued = next((n for n in map(bare, above) if n != title and title.startswith(n)), "")
    rest = title[len(glued) :]
    if glued and (is_only_a_kind(rest) or rest.isdecimal()):
        return glued
    shorter = next((n for n in map(bare, above) if title.startswith(f"{n}, ")), "")
    if shorter and is_day(title[len(shorter) + 2 :]):
        return shorter
    quoted = quotation_of_all(title)
    title = quoted if begins_with_kind(quoted) else title
    return title[:-1] if names_a_text(title) and re.search(r"\w{4}\.$", title) else title


def _without_place_and_day(title: str) -> str:
    """A title without where and when its words were said, in a city where all the world meets."""
    for found in _PLACE_AND_DAY.finditer(title):
        before = title[: found.start()]
        if is_city_of_all(found["town"]) and is_place_and_day(found["when"]) and has_kind(before):
            return before
    return title


def _bare_title(raw: Raw, run: range) -> Headline:
    """What the address says, else the kind of text that stands above it, else how the text begins."""
    lines = raw.lines
    words = words_of_address(raw.url)
    named = "" if _is_transliterated(words, lines) else title_of_address(words, lines)
    for number in reversed(range(min(run.start, len(lines)))):
        if is_only_a_kind(bare(lines[number])):
            return Headline(named or bare(lines[number]), "", number + 1, is_doubtful=True)
    first = (
        first_sentence(bare(lines[run.start]))[:LONGEST]
        if lines and not announces(lines[run.start])
        else ""
    )
    begins = run.start
    while begins > 0 and (_is_paragraph(lines[begins - 1]) or greets(lines[begins - 1])):
        begins -= 1  # what ends in a colon, or greets
    return Headline(named or first, "", begins, is_doubtful=True)


def _is_transliterated(words: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether the words of an address are in Latin letters, and the text is not, so that they are no title."""
    text = "".join(lines)[:_MUCH]
    own = len(re.findall(r"[^\W\d_]", text)) - len(re.findall(r"[A-Za-zÀ-ɏḀ-ỿ]", text))
    return "".join(words).isascii() and own > len(text) / 2


#: So many characters tell of the script of a text.
_MUCH = 1000


def _is_paragraph(line: str) -> bool:
    """Whether a line is as long as a paragraph, and none of the page's own."""
    shortest = _SHORTEST_OF_SIGNS if UNSPACED.search(line) else _SHORTEST_PARAGRAPH
    return len(line) >= shortest and not is_furniture(line)


def _joined(parts: list[str]) -> str:
    return ("" if UNSPACED.search(parts[0]) else " ").join(parts)
