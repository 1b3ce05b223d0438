"""What of a line is words, and whether it reads as text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from statement_site.importing.layout.lines import is_sentence

#: Marks of lists and headings in Markdown, which do not count when a line is compared.
_MARKS = re.compile(r"^(?:#{1,6} +|[-*•·] +|> +)+|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}")
_ENDS_SENTENCE = re.compile(r"(?<!\bHk)[.!?。！？؟…।॥።။۔։།჻]['’\"”»)\]]*$")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_NOTE_MARK = re.compile(r"<sup>.{0,40}?</sup>|\[\^?\d{1,3}\]$|(?<=[.!?”\"])[¹²³⁴-⁹]+$")
_COMMENT = re.compile(r"<!--[^>]{0,200}-->")
_UNDERLINED = re.compile(r"</?u>")

#: Two words and a full stop make a sentence, and in scripts without spaces so many characters.
_FEWEST_SPACES, _FEWEST_SIGNS = 1, 5

#: A longer line that ends in a comma is a clause of a text, as preambles have them.
_CLAUSE = 60

#: A longer line that ends in dots is no title cut short.
_LONGEST_CUT = 160

#: So many lines of a page are asked about again and again.
ASKED = 2_000


@lru_cache(maxsize=ASKED)
def bare(line: str) -> str:
    """A line without marks of Markdown, spaces made one, to be compared."""
    if "](" in line or "<!--" in line:
        line = _COMMENT.sub("", _LINK.sub(r"\1", line))
    line = _NOTE_MARK.sub("", _UNDERLINED.sub("", line) if "<" in line else line)
    return " ".join(_MARKS.sub("", line).replace("\\", "").split())


@lru_cache(maxsize=ASKED)
def reads_as_text(line: str) -> bool:
    """Whether a line is a sentence, be it a short one, rather than a label."""
    words = bare(line)
    if words.endswith(("..", "…")) and len(words) < _LONGEST_CUT:
        return False  # a title that did not fit
    if is_sentence(words) or (len(words) >= _CLAUSE and words.endswith((",", "،", "，"))):
        return True
    is_long = words.count(" ") >= _FEWEST_SPACES or (
        not words.isascii() and len(words) > _FEWEST_SIGNS
    )
    return is_long and bool(_ENDS_SENTENCE.search(words))


def is_rule(line: str) -> bool:
    """Whether a line has no word: a rule, or a row of marks."""
    return not re.search(r"\w", line)


#: What is left of text that was decoded wrongly, and from which share on a line is nothing else.
_BROKEN = re.compile(r"ï¿½|\ufffd")
_MOSTLY = 0.1


def is_garbled(line: str) -> bool:
    """Whether a line was decoded so wrongly that no word of it can be read."""
    return len(_BROKEN.findall(line)) > max(2, _MOSTLY * len(line))


def prose(lines: Iterable[str]) -> str:
    """The lines as one text to be searched, without marks of Markdown."""
    return "\n".join(bare(line) for line in lines)
