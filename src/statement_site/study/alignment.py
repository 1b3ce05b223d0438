"""Aligns the blocks of a text and of its translation: which paragraph says what the other says.

The way is that of William A. Gale and Kenneth W. Church, “A Program for Aligning Sentences in
Bilingual Corpora” (Computational Linguistics 19, 1993), with blocks in place of sentences: a long
block is most likely translated by a long one. Headings, lists, tables and notes stand beside their like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import sqrt

#: A row of two texts side by side: the numbers of the blocks of each, either side may be empty.
Row = tuple[range, range]

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)[^>]*>")
#: Elements that hold nothing, in the HTML that the program writes.
VOID = frozenset({"br", "hr", "img", "wbr"})

#: How many blocks of each text may stand beside each other, and what that costs: the paper's -log of
#: its probability, but that a paragraph is left out more often than a sentence, and divided less.
_BEADS = {(1, 1): 0.0, (1, 0): 3.0, (0, 1): 3.0, (2, 1): 3.2, (1, 2): 3.2, (2, 2): 6.0}

#: The variance of the length of a translation, by character (the paper's figure).
_VARIANCE = 6.8

#: How often the rows are found: each time with the lengths of what the time before set side by side.
_PASSES = 2

#: How far from the diagonal a row may be, in blocks: what is further was not translated at all.
_BAND = 25

#: What it costs to set a heading beside a paragraph: more than to leave both alone.
_UNLIKE = 12.0


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a body: its HTML, the kind of its element, the number of its characters."""

    html: str
    kind: str
    length: int


def blocks_of(html: str) -> tuple[Block, ...]:
    """The outermost elements of a body that the program wrote, in order."""
    return tuple(_blocks(html))


def _blocks(html: str) -> Iterator[Block]:
    depth, start, kind = 0, 0, ""
    for tag in _TAG.finditer(html):
        closes, name = tag.groups()
        if name not in VOID:
            if depth == 0:
                start, kind = tag.start(), "h" if name[0] == "h" and name[1:].isdigit() else name
            depth += -1 if closes else 1
        elif depth == 0:
            start, kind = tag.start(), name
        if depth == 0:
            piece = html[start : tag.end()]
            yield Block(piece, kind, len(_TAG.sub("", piece)))


def aligned(left: Sequence[Block], right: Sequence[Block]) -> tuple[Row, ...]:
    """The rows of two texts; every block stands in one of them, in its order."""
    if [block.kind for block in left] == [block.kind for block in right]:
        return tuple((range(at, at + 1), range(at, at + 1)) for at in range(len(left)))
    rows: tuple[Row, ...] = ((range(len(left)), range(len(right))),)
    for _ in range(_PASSES):
        pair = _Pair(left, right, _ratio(left, right, rows))
        rows = tuple(reversed(list(_rows(_cheapest_beads(pair), (len(left), len(right))))))
    return rows


def _ratio(left: Sequence[Block], right: Sequence[Block], rows: Iterable[Row]) -> float:
    """How much longer the right text is than the left one, by the rows in which both are there."""
    both = [(one, other) for one, other in rows if one and other]
    ours = sum(left[at].length for one, _ in both for at in one)
    theirs = sum(right[at].length for _, other in both for at in other)
    return theirs / ours if ours and theirs else 1.0


#: How many blocks have been taken of each text.
Taken = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two texts; `ratio` is how much longer the right one is."""

    left: Sequence[Block]
    right: Sequence[Block]
    ratio: float

    def is_near(self, taken: Taken) -> bool:
        """Whether about as much has been taken of one text as of the other."""
        lefts, rights = len(self.left), len(self.right)
        return abs(taken[0] * rights - taken[1] * lefts) <= _BAND * max(lefts, rights)

    def unlikeness(self, before: Taken, after: Taken) -> float:
        """How unlikely it is that the blocks between say the same; nothing where one side is empty."""
        ours, theirs = self.left[before[0] : after[0]], self.right[before[1] : after[1]]
        if not (ours and theirs):
            return 0.0
        if {block.kind for block in ours} != {block.kind for block in theirs}:
            return _UNLIKE
        expected = (sum(block.length for block in ours) or 1) * self.ratio
        found = sum(block.length for block in theirs)
        return abs(found - expected) / sqrt(expected * _VARIANCE)


def _cheapest_beads(pair: _Pair) -> dict[Taken, Taken]:
    """For every place on the way, the bead that leads there at the least cost."""
    costs: dict[Taken, float] = {(0, 0): 0.0}
    beads: dict[Taken, Taken] = {}
    for taken in product(range(len(pair.left) + 1), range(len(pair.right) + 1)):
        if taken == (0, 0) or not pair.is_near(taken):
            continue
        ways = (
            (costs[before] + cost + pair.unlikeness(before, taken), bead)
            for bead, cost in _BEADS.items()
            if (before := (taken[0] - bead[0], taken[1] - bead[1])) in costs
        )
        costs[taken], beads[taken] = min(ways)
    return beads


def _rows(beads: Mapping[Taken, Taken], taken: Taken) -> Iterator[Row]:
    """The rows, the last one first."""
    while taken != (0, 0):
        bead = beads[taken]
        before = (taken[0] - bead[0], taken[1] - bead[1])
        yield range(before[0], taken[0]), range(before[1], taken[1])
        taken = before
