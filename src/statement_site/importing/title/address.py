"""What the address of a page says of its title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import unquote, urlsplit

from statement_site.reading.names import bare_form

#: An address that has fewer words is a number or the name of a section.
_FEWEST_WORDS = 3

#: Ending of a file, and the number that a site gives the second page of one name.
_ENDING = re.compile(r"\.(?:s?html?|aspx?|php|jsp|doc)$|\.doc\.htm$", re.IGNORECASE)
_NUMBERS = re.compile(r"^(?:\d+[-_])+|^\d{6,}|[-_]\d{1,2}$|(?:[-_]\d{5,})+$")

#: A name in words as a value of the query.
_IN_QUERY = re.compile(r"=((?:[^\W\d_]+-){3,}[^\W\d_]+)")

#: Of the words of an address, so many must be those of a line that it was made from.
_MOST = 0.7


def words_of_address(url: str) -> tuple[str, ...]:
    """The words that a page was named by in its address; none where that is no name in words."""
    try:
        parts = urlsplit(url)
        path = unquote(parts.path).rstrip("/")
    except ValueError:
        return ()
    if named := _IN_QUERY.search(unquote(parts.query)):
        path = named[1]
    name = _NUMBERS.sub("", _NUMBERS.sub("", _ENDING.sub("", path.rpartition("/")[2])))
    words = _without_numbers(re.findall(r"\w+", name.replace("_", " ").replace("+", " ")))
    letters = sum(word.isalpha() for word in words)
    return words if letters >= _FEWEST_WORDS and letters >= len(words) / 2 else ()


#: A number by which a site knows a page: of many digits, or of letters and digits.
_BY_NUMBER = re.compile(r"(?!(?:19|20)\d\d$)\d{4,}|[a-z]{1,2}\d{3,}|\d{3,}[a-z]\w*", re.IGNORECASE)


def _without_numbers(words: list[str]) -> tuple[str, ...]:
    """The words before the first number by which a site knows a page, where that stands behind most of them."""
    first = next((n for n, word in enumerate(words) if _BY_NUMBER.fullmatch(word)), len(words))
    return tuple(words[:first] if 2 * first > len(words) else words)


def is_named_by(line: str, words: Sequence[str]) -> bool:
    """Whether the address of a page was made from a line: it has its words in their order."""
    folded = [
        bare_form(word) for word in re.findall(r"\w+", line.replace("’", "").replace("'", ""))
    ]
    wanted = [bare_form(word) for word in words]
    if len(wanted) < _FEWEST_WORDS or not folded:
        return False
    common = (Counter(wanted) & Counter(folded)).total()
    return common >= _MOST * len(wanted) and common >= _MOST / 2 * len(folded)


def title_of_address(words: Sequence[str], lines: Iterable[str]) -> str:
    """The words of an address as a title, each written as the text has it; empty where there are none."""
    if not words:
        return ""
    written = _written(lines)
    title = " ".join(_as_written(word, written) for word in words)
    return title[:1].upper() + title[1:]


def _as_written(word: str, written: Mapping[str, str]) -> str:
    folded = bare_form(word)
    if folded in written:
        return written[folded]
    owner = written.get(folded.removesuffix("s"), "")
    return f"{owner}’s" if folded.endswith("s") and owner[:1].isupper() else word


def _written(lines: Iterable[str]) -> Mapping[str, str]:
    """The words of a text, folded, as they stand in it most often where no sentence begins, else as they stand there."""
    lines = [*lines]
    counts = Counter(
        word for line in lines for word in re.findall(r"(?<=[\w,;][  ])[^\W\d_]+", line)
    )
    at_first = (word for line in lines for word in re.findall(r"[^\W\d_]+", line))
    accented = {bare_form(word): word for word in at_first if bare_form(word) != word.casefold()}
    return accented | {bare_form(word): word for word, _ in reversed(counts.most_common())}
