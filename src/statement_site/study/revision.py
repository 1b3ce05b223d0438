"""What a text that was amended says otherwise: which blocks answer each other, and which words differ.

Blocks with the same words hold the two texts together, as `difflib` finds them; between these, blocks
that share the most words stand beside each other. What was taken out is marked as HTML's `del`, what
was put in as its `ins`. A word is another where it stands in another link or emphasis, too.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby, product
from operator import itemgetter

from statement_site.study.alignment import VOID, Block

#: Tags, characters written by name, ideographs one by one, words with their accents, the rest.
_PIECE = re.compile(
    r"<[^>]*>|&#?\w+;|[一-龥぀-ヿ]|[^\s<&一-龥぀-ヿ.,;:!?()\[\]\"“”«»…،؛؟、。，；：！？（）—–-]+|\s+|.",
    re.DOTALL,
)

#: Tags, and what stands in those that the program counted.
_TAGS = re.compile(r'<sup class="note">.*?</sup>|<a class="(?:back|pin)".*?</a>|<[^>]*>', re.DOTALL)

#: The name of an element, in its tag.
_NAME = re.compile(r"[a-z][a-z0-9]*")

#: What of a tag says where it stands, and not what it is: its id, its number, the way up from its page.
_PLACE = re.compile(r' (?:id|aria-label|data-n)="[^"]*"|(?<=href=")(?:\.\./)+')

#: Tags of what the program itself wrote into a text, and counted: pins, marks of notes and the ways back.
_COUNTED = re.compile(r'class="(?:note|back|pin)"')

#: With more words, blocks or pairs of blocks only what is rare is compared, so that time stays in proportion.
_MANY_WORDS, _MANY_BLOCKS, _MANY_PAIRS = 3_000, 1_000, 40_000

#: Blocks that share less of their words than this are not the same one, changed.
_SAME_BLOCK = 0.4

#: So few letters that stayed between two changes are read with them.
_FEW_LETTERS = 4

#: A word, with the tags it stands in.
Word = tuple[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Revised:
    """A block as it was and as it is, its changes marked; on one side only where it is new or gone."""

    before: Block | None
    after: Block | None
    changed: bool


def revised(before: Sequence[Block], after: Sequence[Block]) -> tuple[Revised, ...]:
    """The blocks of both texts, each once and in order, beside each other where they answer each other."""
    ours, theirs = [_words(each.html) for each in before], [_words(each.html) for each in after]
    return tuple(
        _beside(
            None if one is None else before[one],
            None if other is None else after[other],
            changed=one is None or other is None or _said(before[one]) != _said(after[other]),
        )
        for one, other in _rows(ours, theirs)
    )


def _said(block: Block) -> tuple[_Words, str]:
    """What must be the same for a block to be as it was: its words, and how spaces part them."""
    return _words(block.html), " ".join(_TAGS.sub("", block.html).split())


def marked(before: str, after: str) -> tuple[str, str]:
    """Two pieces of HTML; the words are marked that only one of them has."""
    ours, theirs = list(_pieces(before)), list(_pieces(after))
    one, other = _differences(
        [piece.word for piece in ours if piece.word],
        [piece.word for piece in theirs if piece.word],
    )
    return _with_marks(ours, one, "del"), _with_marks(theirs, other, "ins")


def _beside(before: Block | None, after: Block | None, *, changed: bool) -> Revised:
    if not changed:
        return Revised(before, after, changed=False)
    one, other = marked(before.html if before else "", after.html if after else "")
    return Revised(
        before=replace(before, html=one) if before else None,
        after=replace(after, html=other) if after else None,
        changed=True,
    )


#: The numbers of two blocks beside each other; one of them may stand alone.
_Row = tuple[int | None, int | None]

#: The words of a block.
_Words = tuple[Word, ...]


def _rows(ours: Sequence[_Words], theirs: Sequence[_Words]) -> Iterator[_Row]:
    are_many = len(ours) + len(theirs) > _MANY_BLOCKS
    for kind, *bounds in SequenceMatcher(None, ours, theirs, autojunk=are_many).get_opcodes():
        here, there = range(*bounds[:2]), range(*bounds[2:])
        if kind == "equal":
            yield from zip(here, there, strict=True)
        else:
            rows = _nearest([ours[at] for at in here], [theirs[at] for at in there])
            for one, other in rows:
                yield (
                    None if one is None else here[one],
                    None if other is None else there[other],
                )


def _nearest(ours: Sequence[_Words], theirs: Sequence[_Words]) -> Iterator[_Row]:
    """The rows of two runs of blocks that share the most words, in the order of both."""
    if len(ours) * len(theirs) > _MANY_PAIRS:
        yield from ((at, None) for at in range(len(ours)))
        yield from ((None, at) for at in range(len(theirs)))
        return
    left, right = (
        [Counter(word for _, word in block) for block in side] for side in (ours, theirs)
    )
    likeness = {
        (one, other): _likeness(left[one], right[other])
        for one, other in product(range(len(ours)), range(len(theirs)))
    }
    shared: defaultdict[tuple[int, int], float] = defaultdict(float)
    for one, other in sorted(likeness, reverse=True):
        both = likeness[one, other] + shared[one + 1, other + 1]
        shared[one, other] = max(both, shared[one + 1, other], shared[one, other + 1])
    one = other = 0
    while one < len(ours) and other < len(theirs):
        if shared[one, other] == shared[one + 1, other]:
            yield one, None
            one += 1
        elif shared[one, other] == shared[one, other + 1]:
            yield None, other
            other += 1
        else:
            yield one, other
            one, other = one + 1, other + 1
    yield from ((at, None) for at in range(one, len(ours)))
    yield from ((None, at) for at in range(other, len(theirs)))


def _likeness(ours: Counter[str], theirs: Counter[str]) -> float:
    """The share of words that two blocks have in common; nothing for blocks that are not one, changed."""
    share = 2 * (ours & theirs).total() / ((ours + theirs).total() or 1)
    return share if share >= _SAME_BLOCK else 0.0


@dataclass(frozen=True, slots=True)
class _Piece:
    """A tag, a space, or a word of a piece of HTML."""

    html: str
    word: Word | None = None


def _pieces(html: str) -> Iterator[_Piece]:
    within: tuple[str, ...] = ()
    for piece in _PIECE.findall(html):
        if piece[0] == "<":
            yield _Piece(piece)
            within = _inside(within, piece)
        else:
            is_word = not piece.isspace() and not any(map(_COUNTED.search, within))
            yield _Piece(piece, (within, piece) if is_word else None)


def _inside(within: tuple[str, ...], tag: str) -> tuple[str, ...]:
    """The tags that what follows a tag stands in."""
    if tag[1] == "/":
        return within[:-1]
    return within if _NAME.findall(tag)[0] in VOID else (*within, _PLACE.sub("", tag))


def _words(html: str) -> _Words:
    return tuple(piece.word for piece in _pieces(html) if piece.word)


def _differences(ours: Sequence[Word], theirs: Sequence[Word]) -> tuple[list[bool], list[bool]]:
    """Of each word of two runs, whether the other has it not."""
    one, other = [True] * len(ours), [True] * len(theirs)
    is_long = len(ours) + len(theirs) > _MANY_WORDS
    for run in SequenceMatcher(None, ours, theirs, autojunk=is_long).get_matching_blocks():
        words = ours[run.a : run.a + run.size]
        is_first = run.a == run.b == 0
        is_last = (run.a + run.size, run.b + run.size) == (len(ours), len(theirs))
        if is_first or is_last or sum(len(word) for _, word in words) >= _FEW_LETTERS:
            one[run.a : run.a + run.size] = [False] * run.size
            other[run.b : run.b + run.size] = [False] * run.size
    return one, other


def _with_marks(pieces: Sequence[_Piece], differs: Iterable[bool], tag: str) -> str:
    """The pieces joined; runs of words that differ, and the spaces within them, stand in marks."""
    words = iter(differs)
    marks = [piece.word is not None and next(words) for piece in pieces]
    for at in range(1, len(pieces) - 1):
        if pieces[at].html.isspace():
            marks[at] = marks[at - 1] and marks[at + 1]
    runs = groupby(zip(marks, pieces, strict=True), key=itemgetter(0))
    joined = ((is_marked, "".join(piece.html for _, piece in run)) for is_marked, run in runs)
    return "".join(f"<{tag}>{html}</{tag}>" if is_marked else html for is_marked, html in joined)
