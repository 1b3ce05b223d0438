"""What a page picks out of a text and sets above it: points, quotations, a sentence above the day or the buttons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from statement_site.importing.layout.datelines import is_day
from statement_site.importing.layout.labels import is_row_of_labels
from statement_site.importing.layout.quotation import CLOSING, OPENING
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.usage.pages.page import folded

#: A shorter line may stand twice in a text, and a longer one is more than a summary of one.
SHORTEST_SUMMARY, LONGEST_SUMMARY = 40, 300

#: A paragraph that is in italics or bold as a whole.
EMPHASISED = re.compile(r"([*_]{1,3})[^*_].*[^*_]\1")

#: So many items above a text say what matters in it, and so many paragraphs follow.
_FEWEST_POINTS, _MOST_POINTS, _FEWEST_BELOW = 2, 6, 2


def length_of_points(text: Sequence[str]) -> int:
    """How many items without a full stop say above a text what matters in it; 0 where there are none."""
    points = list(takewhile(lambda line: line.startswith(("- ", "• ")), text))
    is_list = (
        _FEWEST_POINTS <= len(points) <= _MOST_POINTS and max(map(len, points)) < LONGEST_SUMMARY
    )
    is_open = not any(bare(line).endswith((".", ";", ":", ",")) for line in points)
    below = text[len(points) : len(points) + _FEWEST_BELOW]
    is_above = len(below) == _FEWEST_BELOW and all(map(reads_as_text, below))
    return len(points) if is_list and is_open and is_above else 0


def is_key_point(line: str) -> bool:
    """Whether a line is an item in italics or bold as a whole, as a page sets what matters above a text."""
    is_item = line.startswith(("- ", "• "))
    return is_item and bool(EMPHASISED.fullmatch(line[2:].strip())) and len(line) <= LONGEST_SUMMARY


#: Who wrote an article, behind what it quotes.
_BY_AUTHOR = re.compile(r"(?<=[”\"»]) (?:by|por|par|von|di) (?:[A-ZÀ-Þ][\w.-]+ ?){2,4}$")


def is_pulled(line: str, following: Sequence[str]) -> bool:
    """Whether a line is a quotation as a whole, whose beginning the text below it says."""
    words = _BY_AUTHOR.sub("", bare(line)).rstrip(" .")
    is_quoted = words.startswith(OPENING) and words.endswith(CLOSING)
    pulled = folded(words.strip("".join((*OPENING, *CLOSING))))[:SHORTEST_SUMMARY]
    return (
        is_quoted
        and len(pulled) == SHORTEST_SUMMARY
        and any(pulled in folded(bare(each)) for each in following)
    )


#: So many lines stand between a summary and the day below it.
_MOST_BETWEEN = 5


def length_above_day(text: Sequence[str]) -> int:
    """How many lines a summary takes with the house and the day below it: a sentence, “From:”, a ministry, “Published”."""
    days = [number for number, line in enumerate(text[1 : _MOST_BETWEEN + 1], 1) if is_day(line)]
    if not days or len(text[0]) > LONGEST_SUMMARY or not reads_as_text(text[0]):
        return 0
    between, below = text[1 : days[0]], text[days[0] + 1 :]
    is_head = not any(map(reads_as_text, between))
    return days[0] + 1 if is_head and _goes_on(below) else 0


#: So short is a sentence above the buttons with which a page is shared.
_SHORT = 200


def length_above_sharing(text: Sequence[str]) -> int:
    """How many lines a short sentence takes with the buttons below it with which a page is shared."""
    is_short = reads_as_text(text[0]) and len(text[0]) <= _SHORT
    buttons = sum(1 for _ in takewhile(is_row_of_labels, map(bare, text[1:])))
    is_above = is_short and buttons and _SHARING.search(bare(text[1]))
    return buttons + 1 if is_above and _goes_on(text[buttons + 1 :]) else 0


#: How pages offer to share them.
_SHARING = re.compile(
    r"\b(?:shar\w+|compart\w*|comparte|partag\w+|partilh\w+|compartilh\w+|teilen|condividi|поделит\w+)\b|شارك|分享",
    re.IGNORECASE,
)


def _goes_on(below: Sequence[str]) -> bool:
    """Whether paragraphs follow."""
    return sum(map(reads_as_text, below[: _FEWEST_BELOW + 1])) >= _FEWEST_BELOW
