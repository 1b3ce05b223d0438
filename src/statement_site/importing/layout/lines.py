"""Text as it was copied → lines, each one paragraph."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

#: Lines of text that was wrapped are about as long as the longest, and never longer than this.
_NARROWEST, _WIDEST_WRAP = 40, 110
_FEWEST_LINES = 6

#: Shares of the full width below which a line ends a paragraph, by itself or with a full stop.
_SHORT, _NOT_FULL = 0.6, 0.85

#: So many lines there are at least where each is a word or two, so long is the longest of them, and
#: such is the share of those and the number of those that end a sentence.
_FEWEST_WORDS, _LONGEST_WORDS, _WORDS_OF_LINE = 60, 40, 2
_MOST_SHORT, _FEWEST_ENDS = 0.9, 2

_SENTENCE_END = re.compile(r"[.!?。！？؟:;”»\"’)\]]\s*$")
#: A full stop at the end, or within; one after an initial or a short word is none, nor the “about” of Turkish titles.
_FULL_STOP = re.compile(
    r"(?<!\bHk)[.!?。！？؟:;।॥።။۔։།჻][”»\"’')\]*_ ]*$|(?<=\w\w\w)(?<!\bHon)(?<!\bRev)(?<!\bGen)(?<!\bSen)(?<!\bGov)(?<!\bAmb)(?<!\bSra)(?<!\bDra)(?<!\bMme)[.!?؟][”»\"’')\]]? |[。！？।።။۔։]"
)
#: A sentence of Korean, which takes fewer signs than one in letters; “2021. 5. 12.” ends none.
_KOREAN_END = re.compile(r"[가-힣]{2}[.!?][”»\"’')\]]*(?:\s|$)")
#: How a line begins that is no continuation of the one before it (CommonMark).
_BEGINS_BLOCK = re.compile(r"[-*+•] |\d{1,9}[.)] |#{1,6} |>|\||(?:[-*_] ?){3,}$|\\#")
#: Scripts that mark no end of a sentence, so that length alone tells a text from a title.
_UNMARKED = re.compile(r"(?:[ก-๛ກ-ໝ]\s?){20}")
_LONGEST_UNMARKED = 250
_INVISIBLE = str.maketrans(
    {"\ufeff": None, "\u200b": None, "\u00ad": None, "\x0c": "\n", "\x0b": "\n"}
)
#: A no-break space that a web editor left between words; those of French typography and of numbers stay.
_GLUED = re.compile(
    r"(?<![«\d])\u00a0(?![»:;!?%€\d])|(?<=[^\W\d])\u00a0(?=\d)|(?<=\d)\u00a0(?=[^\W\d])"
)

#: A wide gap parts what stood in two places of a page.
_COLUMNS = re.compile(r"(?<=[^\s*•·–—-])(?<!\d[.)])[^\S\n]{4,}(?=[A-ZÀ-Þ(（])")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]|[\u202a-\u202e\u2066-\u2069]")


def lines_of(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, without empty ones, word for word.

    Lines that were broken at a width, as in e-mail and PDF, are joined again.
    """
    cleaned = text.translate(_INVISIBLE).replace("\r\n", "\n").replace("\r", "\n")
    cleaned = (
        _GLUED.sub(" ", _CONTROLS.sub(" ", cleaned))
        .replace("\u2028", "\n")
        .replace("\u2029", "\n\n")
    )
    cleaned = _SPACED_OUT.sub(_closed_up, cleaned)
    blocks = [block.split("\n") for block in re.split(r"\n[^\S\n]*\n", cleaned)]
    blocks = list(_at_wide_spaces(list(_without_gaps(blocks))))
    if _is_word_by_word([line for block in blocks for line in block if line.strip()]):
        return tuple(_sentences(" ".join(cleaned.split())))
    if _is_wrapped(line for block in blocks for line in block):
        blocks = [list(_joined(block)) for block in blocks]
    else:
        blocks = [list(_joined_in_part(block)) for block in blocks]
    lines = (part.strip() for block in blocks for line in block for part in _COLUMNS.split(line))
    return tuple(line for line in lines if line)


#: Of so many pairs of lines one goes on with the other, at least, where a text was broken; in all so many do.
_ONE_IN, _FEWEST_BROKEN = 5, 2

#: A line with fewer letters is no line of a text that was broken.
_SHORTEST_BROKEN = 18


def _without_gaps(blocks: list[list[str]]) -> Iterator[list[str]]:
    """The blocks of a text, those put together between which a sentence goes on.

    Where most lines stand alone and many sentences go on over the gaps, all gaps are those of lines.
    """
    singles = sum(len(block) == 1 for block in blocks)
    gaps = sum(_goes_on(one[-1], other[0]) for one, other in pairwise(blocks))
    lines = [line for block in blocks for line in block]
    is_most = gaps >= max(_FEWEST_LINES, len(blocks) / _ONE_IN)
    if is_most and singles >= _MOST_SHORT * len(blocks) and _is_wrapped(lines):
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
    is_open = len(line.strip()) >= _SHORTEST_BROKEN and re.search(
        r"(?:[^\W\d]|\d,|[,’'\"”)-])\s*$", line
    )
    is_day = len(following) < _NARROWEST and re.search(r"\d", following)
    return bool(is_open and _IN_SENTENCE.match(following) and not is_day)


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

#: Letters that a letterhead sets apart by spaces, and words by more: “M i n i s t e r  f o r”.
_SPACED_OUT = re.compile(r"(?<!\S)(?:[^\W\d_] {1,3}){6,}[^\W\d_](?!\S)")


def _closed_up(line: re.Match[str]) -> str:
    return " ".join(word.replace(" ", "") for word in re.split(r" {2,}", line[0]))


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


def _is_word_by_word(lines: list[str]) -> bool:
    """Whether every line holds a word or two, as some programs write PDF: none is long, and some end sentences."""
    if len(lines) < _FEWEST_WORDS or max(map(len, lines)) > _LONGEST_WORDS:
        return False
    short = sum(len(line.split()) <= _WORDS_OF_LINE for line in lines)
    ends = sum(bool(re.search(r"\w[.;]\W*$", line)) for line in lines)
    return short >= _MOST_SHORT * len(lines) and ends >= _FEWEST_ENDS


def _sentences(text: str) -> list[str]:
    """The sentences of a text that has lost its paragraphs."""
    return re.split(r"(?<=\w\w\w[.!?]) (?=[^\Wa-zà-ÿ])", text)


#: A picture of Markdown that stands alone on its line, perhaps as a link.
_PICTURE = re.compile(
    r"^[^\S\n]*\[?!\[[^\]]*\]\([^)\n]*\)(?:\s*\]\([^)\n]*\))?[^\S\n]*$", re.MULTILINE
)


def markdown_lines_of(text: str) -> tuple[str, ...]:
    """The paragraphs, headings, items and rows of a text in Markdown: a line that is broken goes on.

    Pictures are left out.
    """
    found: list[str] = []
    is_open = False
    for raw in _PICTURE.sub("", text.translate(_INVISIBLE)).split("\n"):
        line = _CONTROLS.sub(" ", raw).strip()
        goes_on = is_open and re.search(r"\w", line) and not _BEGINS_BLOCK.match(line)
        if goes_on:
            found[-1] += f" {line}"
        elif line:
            found.append(line)
        is_open = bool(line) and not line.startswith(("#", "|")) and not raw.endswith(("  ", "\\"))
    return tuple(found)


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
        line = raw.strip()
        if paragraph and _begins_anew(paragraph, line):
            yield paragraph
            paragraph = ""
        if re.search(r"[a-zà-ÿ]-$", paragraph):
            is_cut = re.match(r"[a-zà-ÿ]", line)
            paragraph = (paragraph[:-1] if is_cut else paragraph) + line
        else:
            paragraph = f"{paragraph} {line}" if paragraph else line
        share = len(line) / widest if widest else 1
        is_open = _goes_on(paragraph, block[number + 1]) if number + 1 < len(block) else False
        if is_open or _LEADS_ON.search(paragraph):
            continue
        if share < _SHORT or (share < _NOT_FULL and _SENTENCE_END.search(line)):
            yield paragraph
            paragraph = ""
    if paragraph:
        yield paragraph


#: A day alone, in letters: a line of its own, however long those around it are.
_DAY_ALONE = re.compile(
    r"(?:[^\W\d_]+,? )?(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)? (?:de )?[^\W\d_]+,? (?:de )?|[^\W\d_]+ \d{1,2}(?:st|nd|rd|th)?,? )\d{4}(?:,? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)?\.?"
)


#: The title of a text that ends with its day.
_ENDS_WITH_DAY = re.compile(
    r"^(?:joint|final|press|statement|communiqu|declaration|comunicado|declaraci|d[ée]claration|gemeinsame).{10,250} \d{1,2}(?:st|nd|rd|th)? (?:de )?[^\W\d_]{3,12},? (?:de )?\d{4}$",
    re.IGNORECASE,
)

#: A bullet, and what is left of one that was decoded wrongly.
_BULLET = re.compile(r"(?:[•·▪■□◦○●‣]|â¢|ï·|ï‚·)\s")


def _begins_anew(paragraph: str, line: str) -> bool:
    """Whether a line is no continuation: a day alone or what stands below it, or words in other letters."""
    if _DAY_ALONE.fullmatch(line) or _DAY_ALONE.fullmatch(paragraph):
        return True
    if " ".join(line.split()).casefold() in paragraph.casefold() or _ENDS_WITH_DAY.search(
        paragraph
    ):
        return True
    if (
        _BULLET.match(line)
        or max(len(line), len(paragraph) if paragraph.isupper() else 0) > _WIDEST_WRAP
    ):
        return True
    is_heading = " " in paragraph and paragraph.isupper()
    return is_heading and any(map(str.islower, line)) and not line[:1].islower()


def is_sentence(line: str) -> bool:
    """Whether a line reads as running text rather than as a label or a heading."""
    is_dense = re.search(r"[一-龥぀-ヿ]", line) or _KOREAN_END.search(line)
    long_enough = len(line) >= (25 if is_dense else 70)
    return (long_enough and bool(_FULL_STOP.search(line))) or (
        len(line) > _LONGEST_UNMARKED and bool(_UNMARKED.search(line))
    )
