"""The name of a site, which pages put before or behind the title of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.kinds import has_kind, is_only_a_kind
from statement_site.importing.layout.labels import is_row_of_labels
from statement_site.importing.layout.wording import bare
from statement_site.usage import USAGES
from statement_site.usage.pages import PAGE_OF, page_of
from statement_site.usage.pages.page import folded
from statement_site.usage.publishers import country_of, is_house_of_organization
from statement_site.usage.usage import Usage

#: A longer line is no title with a site's name.
_LONGEST = 400


#: What stands between a title and the name of a site.
_MARKS = (" | ", " « ", " / ", " :: ", " » ", " – ", " — ", " - ", " · ", "｜", "_", "-- ")

#: A town with its country or state, which stands behind a title to say where it was: “Helsinki, Finland”.
_TOWN = re.compile(
    r"(?!.*\b(?:of|for)\b)(?:[A-ZÀ-Þ][\w.’'-]+ ?){1,3}, (?:[A-ZÀ-Þ][\w.’'-]+ ?){1,3}"
)

#: So many characters has a title behind the path that hyphens join to it.
_SHORTEST_TITLE = 20

#: The longest name of a site in front of a title, and the fewest words of a title behind it.
_LONGEST_NAME, _FEWEST_WORDS = 100, 3
_LONGEST_HOUSE = 90


def without_site(title: str, usage: Usage) -> tuple[str, str]:
    """A title without the name of the site, which pages put behind a dash or a bar, and that name."""
    if title.count("_") == 1 and len(title) <= _LONGEST:  # a pair of them is emphasis (CommonMark)
        title = title.partition("_")[0] or title
    words = bare(title)
    if len(words) > _LONGEST:
        return words, ""
    for mark in _MARKS:
        head, found, tail = words.rpartition(mark)
        is_name_of_kind = is_only_a_kind(head) and not _is_any_house(tail)
        if not found or not head or is_name_of_kind or (mark == " » " and "«" in head):
            continue
        is_bar = mark not in (" - ", " / ") and mark.strip() in "|::»«｜"
        is_name = is_bar and not _TOWN.fullmatch(tail) and not _is_house_before(head, tail)
        if is_name and len(tail) < len(head):
            return without_site(head, usage)[0], tail.strip()
        if is_row_of_labels(tail) and len(head) > len(tail):
            return without_site(head, usage)
        is_title = has_kind(head) or not re.search(r"\d", head)  # or a day, and a town
        is_named = country_of(tail) or is_house_of_organization(tail) or is_byline(tail)
        is_publisher = is_title and not has_kind(tail) and bool(is_named)
        if len(tail) <= _LONGEST_HOUSE and (is_publisher or _is_house(tail, usage)):
            return without_site(head, usage)[0], tail.strip()
    return _without_site_before(words, usage)


def parted_by_page(title: str, lines: Iterable[str]) -> tuple[str, str]:
    """A title without the name of the site, where the page has the one without the other on a line.

    This needs no knowledge of names: what the page says twice is the title.
    """
    words = bare(title)
    own = {folded(bare(line)) for line in lines}
    for mark in _MARKS:
        for head, found, tail in (words.partition(mark), words.rpartition(mark)):
            if found and (folded(head) in own) != (folded(tail) in own):
                own_part, other = (head, tail) if folded(head) in own else (tail, head)
                if _is_any_house(own_part) and not _is_any_house(other):
                    own_part, other = other, own_part
                if len(own_part.split()) >= _FEWEST_WORDS and not has_kind(other):
                    return own_part, other
    return words, ""


def behind_path(title: str, lines: Iterable[str]) -> tuple[str, str]:
    """A title without the path that hyphens join to it, where the page has it alone on a line; and that path."""
    own = {folded(bare(line)) for line in lines} if len(title) <= _LONGEST else set()
    for hyphen in re.finditer("-", title[:_LONGEST]):
        head, tail = title[: hyphen.start()], title[hyphen.end() :]
        if own and len(tail) >= _SHORTEST_TITLE and tail[0] != " " and folded(tail) in own:
            return tail, head
    return title, ""


def _is_house(words: str, usage: Usage) -> bool:
    """Whether words have the name of a house in them, or begin with one in another language."""
    if has_kind(words):
        return False
    others = (_houses(each.language).match(words) for each in USAGES)
    return bool(_houses(usage.language).search(words)) or any(others)


def _is_any_house(words: str) -> bool:
    """Whether words begin with the name of a house in any language, and name no kind of text."""
    is_one = any(_houses(usage.language).match(words) for usage in USAGES)
    return is_one and not has_kind(words)


def _is_house_before(head: str, tail: str) -> bool:
    """Whether what stands before a bar is the name of a house, and what stands behind it a title."""
    is_house = any(_houses(usage.language).match(head) for usage in USAGES)
    return is_house and len(tail.split()) >= _FEWEST_WORDS and not has_kind(head)


def _without_site_before(words: str, usage: Usage) -> tuple[str, str]:
    """A title without the name of the site, where that stands before it, and that name."""
    found = re.match(rf"(.{{3,{_LONGEST_NAME}}}?) (?:\||::|»|–|—|-|>) (.{{20,}})", words)
    is_site = found and re.match(
        rf"(?:the )?{_houses(usage.language).pattern}", found[1], re.IGNORECASE
    )
    is_office = found and is_byline(found[1])
    is_before = found and (is_site or is_office) and not has_kind(found[1])
    return (found[2], found[1]) if found and is_before else (words, "")


@cache
def _houses(language: str) -> re.Pattern[str]:
    """The names of houses in a language and in English."""
    names = [name for page in (page_of(language), PAGE_OF["en"]) for name in page.sites]
    unspaced = [name for name in names if not name[0].isascii() and name[0] > "\u2e80"]
    spaced = "|".join(name for name in names if name not in unspaced)
    return re.compile("|".join((rf"(?<!\w)(?:{spaced})", *unspaced)), re.IGNORECASE)
