"""How alike two texts are, from sketches that are small enough to compare all with all.

A text's runs of words are hashed, and the least hashes kept: of two texts, the share of these that both
have is close to the share of runs that both have (Broder, “On the resemblance and containment of
documents”, 1997).
"""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from zlib import crc32

Sketch = tuple[int, ...]

#: How many words make a run, and how many hashes a sketch.
RUN = 5
SIZE = 48

#: Texts that share this much are the same text, perhaps with a word changed.
NEARLY_THE_SAME = 0.7

#: A run that more texts have than this is a formula, and leads to none of them.
COMMON = 50

#: A text with fewer runs says too little to be compared.
FEWEST = 12

#: Words, and each character of scripts that put no space between them.
_WORD = re.compile(r"[一-龥぀-ヿ]|\w+")


def sketch(text: str) -> Sketch:
    """The least hashes of a text's runs of words, in order; empty where there are too few."""
    words = _WORD.findall(text.casefold())
    runs = {crc32(" ".join(words[n : n + RUN]).encode()) for n in range(len(words) - RUN + 1)}
    return tuple(heapq.nsmallest(SIZE, runs)) if len(runs) >= FEWEST else ()


def likeness(one: Sketch, other: Sketch) -> float:
    """How much of two texts is the same, from 0 to 1."""
    if not one or not other:
        return 0.0
    least = heapq.nsmallest(SIZE, {*one, *other})
    return len(set(least) & set(one) & set(other)) / len(least)


def alike(sketches: Sequence[Sketch]) -> Iterator[tuple[int, int]]:
    """For each text that is nearly the same as an earlier one, the first such, and itself.

    Only those that share telling runs are compared, so that the work grows with the texts.
    """
    having: dict[int, list[int]] = {}
    for number, one in enumerate(sketches):
        for earlier in candidates(one, having):
            if likeness(one, sketches[earlier]) >= NEARLY_THE_SAME:
                yield earlier, number
                break
        for value in one:
            having.setdefault(value, []).append(number)


def candidates(one: Sketch, having: dict[int, list[int]]) -> Iterable[int]:
    """The numbers of the texts that may share half of a sketch; runs that many have tell nothing."""
    lists = [having.get(value, ()) for value in one]
    telling = [numbers for numbers in lists if len(numbers) <= COMMON]
    shared = Counter(number for numbers in telling for number in numbers)
    wanted = max(1, len(one) // 2 - (len(one) - len(telling)))
    return sorted(number for number, count in shared.items() if count >= wanted)
