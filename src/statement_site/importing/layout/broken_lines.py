"""Paragraphs that were broken into lines, by a width, by hand or by print, made whole again."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise

from statement_site.usage.pages import PAGES
from statement_site.usage.pages.page import folded

#: Lines of text that was wrapped are about as long as the longest, and never longer than this.
_NARROWEST, _WIDEST_WRAP = 40, 110
_FEWEST_LINES = 6

#: Shares of the full width below which a line ends a paragraph, by itself or with a full stop.
_SHORT, _NOT_FULL = 0.6, 0.85

_SENTENCE_END = re.compile(r"[.!?。！？؟:;”»\"’)\]]\s*$")

#: Where such a share of blocks are of one line, all gaps may be those of lines.
_MOST_SINGLE = 0.9


def whole_lines(blocks: Sequence[list[str]]) -> Iterator[str]:
    """The lines of blocks, which gaps part, each paragraph on one line."""
    blocks = list(_at_wide_spaces(list(_without_gaps(blocks))))
    is_wrapped = _is_wrapped(line for block in blocks for line in block)
    for block in blocks:
        yield from _joined(block) if is_wrapped else _joined_in_part(block)


#: What stands on a line of its own in Markdown: a heading, an item, a row of a table, a quotation.
_BLOCK = re.compile(r"#{1,6} |[-*+>|]")


def wrapped_lines(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines of a page in Markdown, its paragraphs whole where a width broke most of them, as old pages have it."""
    plain = [line for line in lines if not _BLOCK.match(line)]
    open_ends = sum(_goes_on(one, other) for one, other in pairwise(plain))
    if open_ends < max(_FEWEST_LINES, len(plain) / _ONE_IN) or not _is_wrapped(plain):
        return tuple(lines)
    stretches = groupby(lines, key=lambda line: bool(_BLOCK.match(line)))
    return tuple(
        whole for is_block, each in stretches for whole in (each if is_block else _joined([*each]))
    )


#: Of so many pairs of lines one goes on with the other, at least, where a text was broken; in all so many do.
_ONE_IN, _FEWEST_BROKEN = 5, 2

#: A line with fewer letters is no line of a text that was broken; above a long one it has fewer still.
_SHORTEST_BROKEN, _SHORTEST_WORD = 18, 10

#: How a line ends within a sentence.
_OPEN_END = re.compile(r"(?:[^\W\d]|\d,|[,’'\"”)-])\s*$")


def _without_gaps(blocks: Sequence[list[str]]) -> Iterator[list[str]]:
    """The blocks of a text, those put together between which a sentence goes on.

    Where most lines stand alone and many sentences go on over the gaps, all gaps are those of lines.
    """
    singles = sum(len(block) == 1 for block in blocks)
    gaps = sum(_goes_on(one[-1], other[0]) for one, other in pairwise(blocks))
    lines = [line for block in blocks for line in block]
    is_most = gaps >= max(_FEWEST_LINES, len(blocks) / _ONE_IN)
    if is_most and singles >= _MOST_SINGLE * len(blocks) and _is_wrapped(lines):
        yield lines
        return
    open_block: list[str] = []
    for block in blocks:
        is_line = open_block and len(open_block[-1]) >= _NARROWEST
        if is_line and _goes_on(open_block[-1], block[0]):
            whole = f"{open_block[-1].rstrip()} {block[0].lstrip()}"
            open_block = [*open_block[:-1], whole, *block[1:]]
            continue
        if open_block:
            yield open_block
        open_block = block
    yield open_block


def _goes_on(line: str, following: str) -> bool:
    """Whether a line ends within a sentence that the following one goes on with."""
    shortest = _SHORTEST_BROKEN if len(following) < _NARROWEST else _SHORTEST_WORD
    is_open = len(line.strip()) >= shortest and _OPEN_END.search(line)
    is_day = len(following) < _NARROWEST and re.search(r"\d", following)
    is_other = is_day or folded(following) in _labels()
    return bool(is_open and _IN_SENTENCE.match(following) and not is_other)


@cache
def _labels() -> frozenset[str]:
    """What pages call their buttons and parts, which go on with no sentence."""
    return frozenset().union(*(page.labels for page in PAGES))


def _joined_in_part(block: list[str]) -> Iterator[str]:
    """The lines of a block, those put together that are as short as broken ones and go on with each other."""
    for is_short, lines in groupby(block, key=lambda line: len(line.strip()) <= _WIDEST_WRAP):
        stretch = list(lines)
        broken = sum(_goes_on(one, other) for one, other in pairwise(stretch))
        if is_short and broken >= max(_FEWEST_BROKEN, (len(stretch) - 1) / _ONE_IN):
            yield from _joined(stretch)
        else:
            yield from stretch


#: Small words that end no paragraph.
_LEADS_ON = re.compile(
    r"\b(?:of|the|and|for|to|in|on|by|with|at|from|an?|de|del|la|los|las|el|y|en|por|para|con|du|des|les?|et|au|aux|à|pour|dans|sur|der|die|das|des|und|von|im|zu|di|della|dei|il|e|do|da|dos|em|и|в|на|по|с)$"
)

#: A small letter, of no field of a page such as “phone:” and of no address.
_IN_SENTENCE = re.compile(
    r"\s*(?!\w[\w.-]{0,14} ?[:@]|www\.|http)[a-zà-öø-ÿа-яёіїєґ](?=[^\W\d_]| [^\W\d_])"
)

#: Two spaces that do not end a sentence, as stand where a line of print ended.
_WIDE_SPACE = re.compile(r"(?<=[^\s.!?:;”»\"’)\]])[^\S\n]{2,3}(?=\S)")

_ANY_WIDE_SPACE = re.compile(r"(?<=\S)[^\S\n]{2,3}(?=\S)")

#: A block with so many characters has wide spaces if lines of print ended in it; so many have them then.
_SEVERAL_LINES, _FEWEST_BLOCKS = 140, 3


def _at_wide_spaces(blocks: list[list[str]]) -> Iterator[list[str]]:
    """The blocks of a text, put together from the lines of print that ended at wide spaces, if most long ones have such."""
    long = [line for block in blocks for line in block if len(line) > _SEVERAL_LINES]
    told = [line for line in long if _is_of_printed_lines(line)]
    if 2 * len(told) <= len(long) or len(told) < _FEWEST_BLOCKS:
        yield from blocks
        return
    for block in blocks:
        printed = [part for line in block for part in _ANY_WIDE_SPACE.split(line)]
        yield list(_joined(printed)) if len(printed) > len(block) else block


def _is_of_printed_lines(line: str) -> bool:
    """Whether wide spaces part a line into such as print has."""
    parts = _WIDE_SPACE.split(line)
    return len(parts) > 1 and max(map(len, parts)) <= _WIDEST_WRAP * 2


def _is_wrapped(lines: Iterable[str]) -> bool:
    """Whether most lines that do not end a sentence are about as long as the longest."""
    lengths = [len(line.rstrip()) for line in lines if line.strip()]
    if len(lengths) < _FEWEST_LINES:
        return False
    widest = statistics.quantiles(lengths, n=10)[-1]
    full = sum(0.7 * widest < length <= _WIDEST_WRAP for length in lengths)
    return _NARROWEST < widest <= _WIDEST_WRAP and full > len(lengths) / 2


def _joined(block: list[str]) -> Iterator[str]:
    """The lines of a block put together, a word cut by a hyphen made whole.

    A short line ends a paragraph; so does one that ends a sentence short of the full width.
    """
    paragraph = ""
    lengths = [len(line.rstrip()) for line in block]
    widest = statistics.quantiles(lengths, n=10)[-1] if len(lengths) > 1 else sum(lengths)
    for number, raw in enumerate(block):
        line, tail = raw.strip(), paragraph[-_TAIL:]
        if paragraph and _begins_anew(paragraph, line):
            yield paragraph
            paragraph = tail = ""
        if _CUT_WORD.search(tail):
            is_cut = re.match(r"[a-zà-ÿ]", line)
            paragraph = (paragraph[:-1] if is_cut else paragraph) + line
        else:
            paragraph = f"{paragraph} {line}" if paragraph else line
        tail, share = paragraph[-_TAIL:], len(line) / widest if widest else 1
        is_open = number + 1 < len(block) and _goes_on(tail, block[number + 1])
        if is_open or _LEADS_ON.search(tail):
            continue
        if share < _SHORT or (share < _NOT_FULL and _SENTENCE_END.search(line)):
            yield paragraph
            paragraph = ""
    if paragraph:
        yield paragraph


#: The last words of a paragraph, which tell whether it goes on, and a word that was cut at the end of a line.
_TAIL = 80
_CUT_WORD = re.compile(r"[a-zà-ÿ]-$")

#: A day alone: a line of its own, however long those around it are.
_DAY_ALONE = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}([./])\d{1,2}\1(?:19|20)\d{2}|(?:[^\W\d_]+,? )?(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)? (?:de )?[^\W\d_]+,? (?:de )?|[^\W\d_]+ \d{1,2}(?:st|nd|rd|th)?,? )\d{4}(?:,? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)?\.?"
)


#: The title of a text that ends with its day.
_ENDS_WITH_DAY = re.compile(
    r"^(?:joint|final|press|statement|communiqu|declaration|comunicado|declaraci|d[ée]claration|gemeinsame).{10,250} \d{1,2}(?:st|nd|rd|th)? (?:de )?[^\W\d_]{3,12},? (?:de )?\d{4}$",
    re.IGNORECASE,
)

#: A bullet, and what is left of one that was decoded wrongly.
_BULLET = re.compile(r"(?:[•·▪■□◦○●‣]|â¢|ï·|ï‚·)\s")


#: A line drawn across a page.
_RULE = re.compile(r"[_=*~–—-]{5,}")

#: What missions print above a speech, of which it is no part.
_VERSION = re.compile(r"\W{0,3}(?:(?:please )?check against delivery|E ?& ?O ?E)\W*", re.IGNORECASE)

#: A longer paragraph is no title.
_LONGEST_TITLE = 400


def _begins_anew(paragraph: str, line: str) -> bool:
    """Whether a line is no continuation: a day alone or what stands below it, or words in other letters."""
    if any(each.fullmatch(words) for each in (_RULE, _VERSION) for words in (line, paragraph)):
        return True
    if _DAY_ALONE.fullmatch(line) or _BULLET.match(line) or len(line) > _WIDEST_WRAP:
        return True
    return len(paragraph) <= _LONGEST_TITLE and _ends_heading(paragraph, line)


def _ends_heading(heading: str, line: str) -> bool:
    """Whether a line stands below a heading: a day, a title with its day, or the same again; or words in capitals."""
    again = " ".join(line.split()).casefold()
    if _DAY_ALONE.fullmatch(heading) or _ENDS_WITH_DAY.search(heading):
        return True
    if heading.casefold().startswith(again):
        return True
    is_in_capitals = " " in heading and heading.isupper()
    is_long = is_in_capitals and len(heading) > _WIDEST_WRAP
    return is_long or (is_in_capitals and any(map(str.islower, line)) and not line[:1].islower())
