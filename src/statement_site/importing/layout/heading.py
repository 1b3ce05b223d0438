"""The heading that a page or a document sets above a text: its kind, by whom and when, fields, a dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from statement_site.importing.layout.captions import is_caption
from statement_site.importing.layout.datelines import is_day
from statement_site.importing.layout.inline_dateline import dateline_apart
from statement_site.importing.layout.kinds import describes_a_text, is_only_a_kind
from statement_site.importing.layout.labels import is_field_of_page
from statement_site.importing.layout.wording import bare, reads_as_text

#: So many lines stand above a heading or in it, and so long is a summary above one.
_MOST_ABOVE, _LONGEST_SUMMARY = 3, 300

#: So many lines has the heading below a summary.
_MOST_OF_HEADING = 6


def length_of_heading(text: Sequence[str]) -> int:
    """How many of the first lines are a heading, with what a page says above it; 0 where there is none."""
    return _above_dateline(text) or _below_kind(text) or _below_heading(text) or _below_fields(text)


def _above_dateline(text: Sequence[str]) -> int:
    """How many lines that are no sentences stand above the one that an agency sent, with its dateline."""
    above = sum(1 for _ in takewhile(lambda line: not reads_as_text(line), text))
    return (
        above if above < min(_MOST_ABOVE + 1, len(text)) and dateline_apart(text[above])[0] else 0
    )


def _below_kind(text: Sequence[str]) -> int:
    """How many lines a heading takes that ends with its kind in capitals: “FINAL COMMUNIQUÉ”."""
    near = list(takewhile(_can_be_heading, text[: _MOST_ABOVE + 1]))
    kinds = (number for number, line in enumerate(near) if _is_kind_in_capitals(bare(line)))
    last = max(kinds, default=-1)
    if last < 0:
        return 0
    below = text[last + 1 : last + 1 + _MOST_ABOVE]
    last += sum(
        1 for _ in takewhile(lambda line: line.isupper() and not reads_as_text(line), below)
    )
    return last + 1 if last + 1 < len(text) else 0


def _can_be_heading(line: str) -> bool:
    return line.isupper() or not reads_as_text(line)


def _is_kind_in_capitals(words: str) -> bool:
    """Whether words are nothing but a kind, perhaps the last of several texts, in capitals, or a joint one."""
    is_heading = words.isupper() or bool(_JOINT.match(words))
    return is_heading and is_only_a_kind(_FINAL.sub("", words))


#: The first word of a kind that stands as a heading.
_JOINT = re.compile(
    r"(?:Joint|Final|Conjoint|Déclaration|Declaración|Comunicado|Communiqué|Gemeinsame|Joint) "
)

#: What says of a text that it is the last of several.
_FINAL = re.compile(r"^(?:FINAL|FINAL DE LA|SCHLUSS) |(?: FINAL(?:E)?)$")


def _below_heading(text: Sequence[str]) -> int:
    """How many lines a summary takes with the heading below it, which says what was said by whom and when.

    The most of the text stands below that.
    """
    for number in range(1, min(len(text), _MOST_ABOVE + 1)):
        if not describes_a_text(bare(text[number])):
            continue
        heading = list(takewhile(lambda line: not reads_as_text(line), text[number:]))
        days = [place for place, line in enumerate(heading[:_MOST_OF_HEADING]) if is_day(line)]
        below = number + days[0] + 1 if days else len(text)
        if sum(map(len, text[:number])) < sum(map(len, text[below:])):
            return below
    return 0


def _below_fields(text: Sequence[str]) -> int:
    """How many lines a summary takes with the fields of the page below it: its day, its code, its category."""
    if not text[0][:1].isalnum():
        return 0  # an item or a quotation is no summary
    near = range(1, min(len(text) - 1, _MOST_ABOVE))
    first = next((number for number in near if _is_field(text[number])), 0)
    if not first or sum(map(len, text[:first])) > _LONGEST_SUMMARY:
        return 0
    fields = sum(1 for _ in takewhile(_is_field, text[first:]))
    above, below = text[: first + fields], text[first + fields :]
    is_most = sum(map(len, above)) < sum(len(line) for line in below if reads_as_text(line))
    return first + fields if is_most else 0


def _is_field(line: str) -> bool:
    """Whether a line is a field of the page, not of a picture, or the day on which it was put out."""
    is_one = is_field_of_page(bare(line)) and not is_caption(bare(line))
    return (is_one or is_day(line)) and not reads_as_text(line)
