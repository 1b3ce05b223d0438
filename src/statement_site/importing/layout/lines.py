"""Text as it was copied → lines, each one paragraph."""

from __future__ import annotations

import re

from statement_site.importing.layout.broken_lines import whole_lines
from statement_site.importing.tags import visible
from statement_site.usage.sentences import sentences, unless_cut_short

#: So many lines there are at least where each is a word or two, so long is the longest of them, and
#: such is the share of those and the number of those that end a sentence.
_FEWEST_WORDS, _LONGEST_WORDS, _WORDS_OF_LINE = 60, 40, 2
_MOST_SHORT, _FEWEST_ENDS = 0.9, 2

#: A full stop at the end, or within; one after an initial or a short word is none, nor the “about” of Turkish titles.
_FULL_STOP = re.compile(
    rf"(?<!\bHk)[.!?。！？؟:;।॥።။۔։།჻][”»\"’')\]*_ ]*$|(?<=\w\w\w){unless_cut_short()}[.!?؟][”»\"’')\]]? |[。！？।።။۔։]"
)
#: A sentence of Korean, which takes fewer signs than one in letters; “2021. 5. 12.” ends none.
_KOREAN_END = re.compile(r"[가-힣]{2}[.!?][”»\"’')\]]*(?:\s|$)")
#: How a line begins that is no continuation of the one before it (CommonMark).
_BEGINS_BLOCK = re.compile(r"[-*+•] |\d{1,9}[.)] |#{1,6} |>|\||(?:[-*_] ?){3,}$|\\#")
#: Scripts that mark no end of a sentence, so that length alone tells a text from a title.
_UNMARKED = re.compile(r"(?:[ก-๛ກ-ໝ]\s?){20}")
_LONGEST_UNMARKED, _LONGEST_ITEM = 250, 70
_ITEM = re.compile(r"(?:[-*•]|\d{1,3}[.)]) ")
#: Ends of pages and of lines that printers know.
_FEEDS = str.maketrans({"\x0c": "\n", "\x0b": "\n"})
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
    cleaned = visible(text).translate(_FEEDS).replace("\r\n", "\n").replace("\r", "\n")
    cleaned = (
        _GLUED.sub(" ", _CONTROLS.sub(" ", cleaned))
        .replace("\u2028", "\n")
        .replace("\u2029", "\n\n")
    )
    cleaned = _SPACED_OUT.sub(_closed_up, cleaned)
    blocks = [block.split("\n") for block in re.split(r"\n[^\S\n]*\n", cleaned)]
    if _is_word_by_word([line for block in blocks for line in block if line.strip()]):
        return tuple(sentences(" ".join(cleaned.split())))
    lines = (part.strip() for line in whole_lines(blocks) for part in _COLUMNS.split(line))
    return tuple(line for line in lines if line)


#: Letters that a letterhead sets apart by spaces, and words by more: “M i n i s t e r  f o r”.
_SPACED_OUT = re.compile(r"(?<!\S)(?:[^\W\d_] {1,3}){6,}[^\W\d_](?!\S)")


def _closed_up(line: re.Match[str]) -> str:
    return " ".join(word.replace(" ", "") for word in re.split(r" {2,}", line[0]))


def _is_word_by_word(lines: list[str]) -> bool:
    """Whether every line holds a word or two, as some programs write PDF: none is long, and some end sentences."""
    if len(lines) < _FEWEST_WORDS or max(map(len, lines)) > _LONGEST_WORDS:
        return False
    short = sum(len(line.split()) <= _WORDS_OF_LINE for line in lines)
    ends = sum(bool(re.search(r"\w[.;]\W*$", line)) for line in lines)
    return short >= _MOST_SHORT * len(lines) and ends >= _FEWEST_ENDS


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
    for raw in _PICTURE.sub("", visible(text).translate(_FEEDS)).split("\n"):
        line = _CONTROLS.sub(" ", raw).strip()
        goes_on = is_open and re.search(r"\w", line) and not _BEGINS_BLOCK.match(line)
        if goes_on:
            found[-1] += f" {line}"
        elif line:
            found.append(line)
        is_open = bool(line) and not line.startswith(("#", "|")) and not raw.endswith(("  ", "\\"))
    return tuple(found)


def is_sentence(line: str) -> bool:
    """Whether a line reads as running text rather than as a label or a heading."""
    is_dense = re.search(r"[一-龥぀-ヿ]", line) or _KOREAN_END.search(line)
    long_enough = len(line) >= (25 if is_dense else 70)
    return (long_enough and bool(_FULL_STOP.search(line))) or _is_unmarked_text(line)


def _is_unmarked_text(line: str) -> bool:
    """Whether a line of a script that marks no end of a sentence is too long for a title, or a long item of a list."""
    shortest = _LONGEST_ITEM if _ITEM.match(line) else _LONGEST_UNMARKED
    return len(line) > shortest and bool(_UNMARKED.search(line))
