"""Which lines of a page may be the title, and how much speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.captions import is_caption, is_captioned
from statement_site.importing.layout.datelines import (
    ends_with_day,
    is_dateline,
    is_day,
    is_day_of_page,
    is_place_and_day,
)
from statement_site.importing.layout.kinds import (
    describes_a_text,
    has_kind,
    is_only_a_kind,
    names_a_text,
    says_what_about,
    says_with_whom,
)
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import greets
from statement_site.importing.layout.quotation import quotations
from statement_site.importing.layout.site_name import without_site
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.importing.raw import Raw
from statement_site.importing.title.address import is_named_by, words_of_address
from statement_site.importing.title.possible import (
    LONG_OF_SIGNS,
    UNSPACED,
    WORDS_OF_NAME,
    may_be_title,
)
from statement_site.importing.title.repeated import above_most, plain_words
from statement_site.usage.addressing import EXCELLENCY, SPOKEN_WORD
from statement_site.usage.usage import Usage

#: How many characters a title has; a longer one is a paragraph.
_SHORTEST, LONGEST = 8, 400
_USUAL = range(20, 220)


#: A title stands near its text, this many lines above; far off, it is of something else.
_NEAR, _FAR = 6, 25

#: So many spaces has the heading of what is said, at least, and so many lines stand between the two.
_WORDS_OF_HEADING, _MOST_BETWEEN = 3, 5

#: A line with more spaces and a colon leads to the words of another.
_LEADS_IN = 6

#: Words that a scraper glued together, as those of a menu, of which a line has several.
_GLUED = re.compile(r"[a-zà-ÿ](?=[A-ZÀ-Þ])")
_SEVERAL = 2

#: The number of a step in the path to a page.
_STEP = re.compile(r"\d{1,2}\. (?=\w)")


#: The number of a release, behind its kind.
_NUMBER = re.compile(r"(?: ?(?:no\.?|nr\.?|n[°º])? ?[\d()/.-]+)+$|第? ?\d+ ?[號号]$", re.IGNORECASE)


#: An address of mail, and the number by which a house knows what it put out.
_MAIL, _BY_NUMBER = re.compile(r"\w@\w"), re.compile(r"(?:編號|编号).{0,4}第?\d+[號号]?$")

#: Who speaks, which is no title.
_BYLINE = re.compile(
    r"the hon\b|(?:prime minister|president|(?:foreign )?minister)$|(?:by|par|por) |from (?:the )?(?:department|ministry|office|embassy|government)\b",
    re.IGNORECASE,
)


def candidates(raw: Raw, usage: Usage, said: set[str], run: range) -> Iterator[tuple[int, int]]:
    """The lines that can be a title, each as its score and number; `said` are the plain words of those that the page names."""
    lines, named = raw.lines, words_of_address(raw.url)
    for number, line in enumerate(lines[: above_most(lines, run)]):
        title, site = without_site(line, usage)
        shortest = 4 if UNSPACED.search(title) else _SHORTEST
        if not shortest <= len(title) <= LONGEST or not may_be_title(line, title):
            continue
        if is_captioned(lines, number) or _is_below_greeting(lines, number):
            continue
        is_formal = names_a_text(title) or (title.isupper() and is_named_by(title, named))
        if number > run.start and not is_formal:
            above = [line for line in lines[run.start : number] if reads_as_text(line)]
            if above and not (is_named_by(title, named) and _are_little(above, lines[number:])):
                break
            is_described = describes_a_text(title) and not title.endswith(".")
            if is_sentence(title) and not title.isupper() and not is_described:
                continue
        distance = run.start - number
        nearness = 2 * (distance <= _NEAR) - 3 * (distance > _FAR) - (number > run.start)
        of_address = 4 * is_named_by(title, named) - 5 * _is_of_other_script(title, usage)
        yield _score(lines, number, (title, site), said) + nearness + of_address, number


#: What stands above a title that the address names is little beside the text: such a share of it.
_LITTLE = 0.3

#: So many lines above may stand the first of those who hear, and none between is longer.
_MOST_HEARERS, _LONGEST_HEARER = 8, 120


def _are_little(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether sentences of the page above a line are little beside those below it."""
    return sum(map(len, above)) < _LITTLE * sum(len(line) for line in below if reads_as_text(line))


def _is_below_greeting(lines: Sequence[str], number: int) -> bool:
    """Whether a line stands below one that greets those who hear, or among them, and so is of the text."""
    for above in range(number - 1, max(-1, number - _MOST_HEARERS), -1):
        words = bare(lines[above])
        is_of_site = words.casefold().startswith(("welcome", "hello")) or " " not in words
        if greets(words) and not is_of_site and not has_kind(words):
            return True
        if len(words) > _LONGEST_HEARER or reads_as_text(words) or is_dateline(words):
            return False
    return False


def _is_name_above_office(lines: Sequence[str], number: int) -> bool:
    """Whether a line is the name of one whose office stands on the next one."""
    words = bare(lines[number]).split()
    is_name = 1 < len(words) <= WORDS_OF_NAME and all(word[:1].isupper() for word in words)
    below = lines[number + 1] if number + 1 < len(lines) else ""
    return is_name and is_byline(below)


#: The hour at which words were said, with which a line begins.
_HOUR = re.compile(r"\d{1,2}[:.]\d{2}\b|\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)


def _is_venue(lines: Sequence[str], number: int) -> bool:
    """Whether a line is the house where words were said: its town and the hour stand below it."""
    town, hour = (*map(bare, lines[number + 1 : number + 3]), "", "")[:2]
    return bool(_HOUR.match(hour) and "," in town and town.count(" ") < WORDS_OF_NAME)


def _is_below_in_brackets(lines: Sequence[str], number: int) -> bool:
    """Whether a line in brackets says more of the title above it: “Attack in …” / “(Statement by …)”."""
    line, above = bare(lines[number]), lines[number - 1] if number else ""
    is_bracketed = line.startswith("(") and line.endswith(")")
    is_heading = bare(above).count(" ") >= _WORDS_OF_HEADING - 1 and not reads_as_text(above)
    return is_bracketed and is_heading and may_be_title(above, bare(above))


def _is_of_other_script(title: str, usage: Usage) -> bool:
    """Whether a line has more letters of another script than Latin, where the text is in English."""
    letters = re.findall(r"[^\W\d_]", title)
    others = [letter for letter in letters if letter > "\u024f"]
    return usage.language == "en" and len(others) > len(letters) / 2


def _is_to_whom(title: str) -> bool:
    """Whether a line names one who holds a high office, as those do to whom letters go: “To the President, His Excellency …”."""
    return bool(EXCELLENCY.search(title))


def _is_more_than_a_name(title: str) -> bool:
    """Whether what stands beside the name of a house can be a title, and not the same name in another language."""
    is_long = title.count(" ") >= _WORDS_OF_HEADING or bool(UNSPACED.search(title))
    return is_long or has_kind(title)


def _is_of_kind(line: str) -> bool:
    """Whether a line names a kind of text and says more than that."""
    return has_kind(line) and not is_only_a_kind(line)


def _score(lines: Sequence[str], number: int, titled: tuple[str, str], said: set[str]) -> int:
    """How much speaks for a line."""
    title, site = titled
    above = [bare(line) for line in lines[max(0, number - 4) : number]]
    folded = plain_words(title)
    again = (
        sum(plain_words(line) == folded for line in lines[max(0, number - 40) : number + 15]) - 1
    )
    return (
        4 * (folded in said)
        + 3 * has_kind(title)
        + 3 * (bool(site) and _is_more_than_a_name(title))
        - 4 * is_only_a_kind(bare(title))
        + 3 * any(_leads_to(line, title) for line in above)
        + 2 * bool(again)
        + 2 * lines[number].startswith("# ")
        + bool(number + 1 < len(lines) and is_day_of_page(lines[number + 1]))
        + 2 * bool(number and re.search(r"[/>›»]$", lines[number - 1].strip()))
        + (len(title) in _USUAL)
        - 2 * title.endswith((".", ":", "：", ";", ",", "/", ">", "&"))
        - 4 * (title.endswith((":", "：")) and title.count(" ") >= _LEADS_IN)
        - 3 * (not has_kind(title) and ends_with_day(title))
        - 3 * ("http" in title or "www." in title or bool(_MAIL.search(title)))
        - 4 * bool(_BY_NUMBER.search(title))
        - 4 * bool(_STEP.match(title))
        - 3 * bool(_BYLINE.match(title))
        - 2 * (not has_kind(title) and _is_name_above_office(lines, number))
        - 5 * _is_below_in_brackets(lines, number)
        - 5 * (not has_kind(title) and _is_venue(lines, number))
        - 6 * (len(title) > LONG_OF_SIGNS and is_caption(title))
        - 4 * (_is_to_whom(title) and not has_kind(title))
        - 5 * says_with_whom(title)
        - 4 * title.startswith(("—", "–"))
        - 4 * (len(_GLUED.findall(title)) >= _SEVERAL)
        - 4 * (bool(_NUMBER.search(title)) and is_only_a_kind(_NUMBER.sub("", title)))
        - 2 * (is_sentence(title) and "," in title and not site and not title.isupper())
        + 4 * (is_sentence(title) and describes_a_text(title) and not any(map(_is_of_kind, above)))
        - 4 * (_says_whose(lines, number) and not again)
        - 4 * bool(SPOKEN_WORD.search(title))
    )


def _says_whose(lines: Sequence[str], number: int) -> bool:
    """Whether a line tells whose words follow and not of what, below the day and what they are about.

    “The press in Central America” / “5 October 2022” / “Speech delivered by the Commissioner”.
    """
    words = bare(lines[number])
    if not describes_a_text(words) or says_what_about(words) or quotations(words):
        return False
    above = number - 1
    while above > max(0, number - _MOST_BETWEEN) and _is_between(lines[above]):
        above -= 1
    is_below_day = any(is_day(line) or is_place_and_day(line) for line in lines[above + 1 : number])
    heading = bare(lines[above]) if above >= 0 else ""
    is_heading = heading[:1].isupper() and heading.count(" ") >= _WORDS_OF_HEADING
    is_heading = is_heading and not is_byline(lines[above])
    return is_below_day and is_heading and may_be_title(lines[above], heading)


def _is_between(line: str) -> bool:
    """Whether a line between a heading and whose words follow says when, where or by whom they were put out."""
    is_short = bare(line).count(" ") < _WORDS_OF_HEADING
    return is_short or is_dateline(line) or is_place_and_day(line)


def _leads_to(crumbs: str, title: str) -> bool:
    """Whether a line ends with the title, or with its beginning and dots, as breadcrumbs do."""
    cut = crumbs.rstrip(".… ")
    if crumbs.endswith(title) and crumbs != title:
        return True
    if cut == crumbs:
        return False
    start = cut.rfind(title[: min(20, len(title))])
    return start >= 0 and title.startswith(cut[start:])
