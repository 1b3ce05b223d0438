"""What speaks for a line as the title of its page, and what against: a table of signs and their weights."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.captions import is_caption, is_of_picture
from statement_site.importing.layout.datelines import (
    ends_with_day,
    is_dateline,
    is_day,
    is_day_of_page,
    is_field,
    is_place_and_day,
)
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.kinds import (
    describes_a_text,
    has_kind,
    is_only_a_kind,
    says_what_about,
    says_with_whom,
)
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.quotation import quotations
from statement_site.importing.layout.site_name import without_site
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.importing.title.label import (
    is_kind_alone,
    is_kind_with_number,
    is_kind_with_whose,
)
from statement_site.importing.title.possible import (
    LONG_OF_SIGNS,
    UNSPACED,
    WORDS_OF_NAME,
    may_be_title,
)
from statement_site.importing.title.repeated import plain_words
from statement_site.usage.addressing import EXCELLENCY, SPOKEN_WORD
from statement_site.usage.usage import Usage

#: So many characters most titles have.
_USUAL = range(20, 220)

#: So many lines above and below a line it may stand again, and so many above lead to it.
_AGAIN_ABOVE, _AGAIN_BELOW, _LEADING = 40, 15, 4

#: So many spaces has the heading of what is said, at least, and so many lines stand between the two.
_WORDS_OF_HEADING, _MOST_BETWEEN = 3, 7

#: A line with more spaces and a colon leads to the words of another.
_LEADS_IN = 6

#: Words that a scraper glued together, as those of a menu, of which a line has several.
_GLUED, _SEVERAL = re.compile(r"[a-zà-ÿ](?=[A-ZÀ-Þ])"), 2

#: The number of a step in the path to a page.
_STEP = re.compile(r"\d{1,2}\. (?=\w)")

#: An address of the Web or of mail, and the number by which a house knows what it put out.
_ADDRESS, _BY_NUMBER = (
    re.compile(r"http|www\.|\w@\w"),
    re.compile(r"(?:編號|编号).{0,4}第?\d+[号號]?$"),
)

#: The end of a path, which leads to the title.
_PATH = re.compile(r"[/>›»]$")

#: Who speaks, which is no title.
_BYLINE = re.compile(
    r"the hon\b|(?:prime minister|president|(?:foreign )?minister)$|(?:by|par|por) |from (?:the )?(?:department|ministry|office|embassy|government)\b",
    re.IGNORECASE,
)

#: The hour at which words were said, with which a line begins.
_HOUR = re.compile(r"\d{1,2}[:.]\d{2}\b|\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)


@dataclass(frozen=True)
class Candidate:
    """A line of a page that can be its title; `said` are the plain words of those that the page names."""

    lines: Sequence[str]
    number: int
    usage: Usage
    said: frozenset[str]

    @cached_property
    def _parted(self) -> tuple[str, str]:
        return without_site(self.lines[self.number], self.usage)

    @property
    def title(self) -> str:
        """The line without the name of the site."""
        return self._parted[0]

    @property
    def site(self) -> str:
        """The name of the site that stood with it."""
        return self._parted[1]

    @cached_property
    def above(self) -> list[str]:
        """The lines just above it."""
        return [bare(line) for line in self.lines[max(0, self.number - _LEADING) : self.number]]

    @property
    def below(self) -> str:
        """The line below it, "" where there is none."""
        return self.lines[self.number + 1] if self.number + 1 < len(self.lines) else ""

    @cached_property
    def has_kind(self) -> bool:
        """Whether it says of what kind a text is."""
        return has_kind(self.title)

    @cached_property
    def is_sentence(self) -> bool:
        """Whether it is one."""
        return is_sentence(self.title)

    @cached_property
    def stands_again(self) -> bool:
        """Whether the page has it once more, near."""
        start = max(0, self.number - _AGAIN_ABOVE)
        near = self.lines[start : self.number + _AGAIN_BELOW]
        return sum(plain_words(line) == plain_words(self.title) for line in near) > 1

    @property
    def score(self) -> int:
        """How much speaks for it."""
        return sum(weight for weight, speaks in _SIGNS if speaks(self))


def _is_named_by_page(line: Candidate) -> bool:
    return plain_words(line.title) in line.said


def _stands_with_site(line: Candidate) -> bool:
    """Whether the name of a site stands beside it, and it is not the same name in another language."""
    is_long = line.title.count(" ") >= _WORDS_OF_HEADING or bool(UNSPACED.search(line.title))
    return bool(line.site) and (is_long or line.has_kind)


def _is_led_to(line: Candidate) -> bool:
    """Whether a line above ends with it, or with its beginning and dots, as breadcrumbs do."""
    return any(_leads_to(crumbs, line.title) for crumbs in line.above)


def _leads_to(crumbs: str, title: str) -> bool:
    cut = crumbs.rstrip(".… ")
    if crumbs.endswith(title) and crumbs != title:
        return True
    if cut == crumbs:
        return False
    start = cut.rfind(title[: min(20, len(title))])
    return start >= 0 and title.startswith(cut[start:])


def _is_heading(line: Candidate) -> bool:
    """Whether it is written as the heading of a page (CommonMark)."""
    return line.lines[line.number].startswith("# ")


def _ends_a_path(line: Candidate) -> bool:
    """Whether the line above it is a path that ends open."""
    return bool(line.number and _PATH.search(line.lines[line.number - 1].strip()))


def _ends_in_a_mark(line: Candidate) -> bool:
    return line.title.endswith((".", ":", "：", ";", ",", "/", ">", "&"))


def _leads_in(line: Candidate) -> bool:
    """Whether it leads to the words of another."""
    return line.title.endswith((":", "：")) and line.title.count(" ") >= _LEADS_IN


def _is_name_above_office(line: Candidate) -> bool:
    """Whether it is the name of one whose office stands on the next line."""
    words = bare(line.lines[line.number]).split()
    is_name = 1 < len(words) <= WORDS_OF_NAME and all(word[:1].isupper() for word in words)
    return not line.has_kind and is_name and is_byline(line.below)


def _is_below_in_brackets(line: Candidate) -> bool:
    """Whether it says in brackets more of the title above it: “Attack in …” / “(Statement by …)”."""
    words, above = bare(line.lines[line.number]), line.lines[line.number - 1] if line.number else ""
    is_bracketed = words.startswith("(") and words.endswith(")")
    is_heading = bare(above).count(" ") >= _WORDS_OF_HEADING - 1 and not reads_as_text(above)
    return is_bracketed and is_heading and may_be_title(above, bare(above))


def _is_venue(line: Candidate) -> bool:
    """Whether it is the house where words were said: its town and the hour stand below it."""
    below = line.lines[line.number + 1 : line.number + 3]
    town, hour = (*map(bare, below), "", "")[:2]
    is_town = "," in town and town.count(" ") < WORDS_OF_NAME
    return not line.has_kind and bool(_HOUR.match(hour)) and is_town


def _is_picture(line: Candidate) -> bool:
    """Whether it says of a picture what a line just above says of the text: “Ada Example, speaking to …”."""
    return any(is_of_picture(line.title, above) for above in line.above)


def _is_long_caption(line: Candidate) -> bool:
    return len(line.title) > LONG_OF_SIGNS and is_caption(line.title)


def _is_to_whom(line: Candidate) -> bool:
    """Whether it names one who holds a high office, as those do to whom letters go: “His Excellency …”."""
    return bool(EXCELLENCY.search(line.title)) and not line.has_kind


def _is_told(line: Candidate) -> bool:
    """Whether it is a sentence of a report, with a comma in it."""
    return line.is_sentence and "," in line.title and not line.site and not line.title.isupper()


def _describes(line: Candidate) -> bool:
    """Whether it is a sentence that tells what the text is, and no line above names a kind and more."""
    is_below = any(has_kind(above) and not is_only_a_kind(above) for above in line.above)
    return line.is_sentence and describes_a_text(line.title) and not is_below


def _says_whose(line: Candidate) -> bool:
    """Whether it tells whose words follow and not of what, below the day and what they are about.

    “The press in Central America” / “5 October 2022” / “Speech delivered by the Commissioner”.
    """
    words = bare(line.lines[line.number])
    is_whose = describes_a_text(words) and not (says_what_about(words) or quotations(words))
    if line.stands_again or not is_whose:
        return False
    above = line.number - 1
    while above > max(0, line.number - _MOST_BETWEEN) and _is_between(line.lines[above]):
        above -= 1
    between = line.lines[above + 1 : line.number]
    is_below_day = any(is_day(each) or is_place_and_day(each) for each in between)
    heading = bare(line.lines[above]) if above >= 0 else ""
    is_heading = heading[:1].isupper() and heading.count(" ") >= _WORDS_OF_HEADING
    is_heading = is_heading and not is_byline(line.lines[above])
    return is_below_day and is_heading and may_be_title(line.lines[above], heading)


def _is_between(line: str) -> bool:
    """Whether a line between a heading and whose words follow says when, where or by whom they were put out."""
    is_short = bare(line).count(" ") < _WORDS_OF_HEADING
    is_of_page = is_furniture(line) or is_field(line)
    return is_short or is_of_page or is_dateline(line) or is_place_and_day(line)


#: Every sign and its weight.
_SIGNS: tuple[tuple[int, Callable[[Candidate], object]], ...] = (
    (+4, _is_named_by_page),
    (+3, lambda line: line.has_kind),
    (+3, _stands_with_site),
    (+4, _is_led_to),
    (+2, lambda line: line.stands_again),
    (+2, _is_heading),
    (+2, _ends_a_path),
    (+1, lambda line: line.below and is_day_of_page(line.below)),
    (+1, lambda line: len(line.title) in _USUAL),
    (+4, _describes),
    (-2, _ends_in_a_mark),
    (-4, _leads_in),
    (-4, lambda line: is_kind_alone(bare(line.title), bare(line.below))),
    (-4, lambda line: is_kind_with_number(line.title)),
    (-5, lambda line: is_kind_with_whose(bare(line.title))),
    (-3, lambda line: not line.has_kind and ends_with_day(line.title)),
    (-3, lambda line: _ADDRESS.search(line.title)),
    (-4, lambda line: _BY_NUMBER.search(line.title)),
    (-4, lambda line: _STEP.match(line.title)),
    (-3, lambda line: _BYLINE.match(line.title)),
    (-2, _is_name_above_office),
    (-5, _is_below_in_brackets),
    (-5, _is_venue),
    (-4, _is_picture),
    (-6, _is_long_caption),
    (-4, _is_to_whom),
    (-5, lambda line: says_with_whom(line.title)),
    (-4, lambda line: line.title.startswith(("—", "–"))),
    (-4, lambda line: len(_GLUED.findall(line.title)) >= _SEVERAL),
    (-2, _is_told),
    (-4, _says_whose),
    (-4, lambda line: SPOKEN_WORD.search(line.title)),
)
