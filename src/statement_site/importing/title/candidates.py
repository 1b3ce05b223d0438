"""Which lines of a page may be the title, and how much speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from statement_site.importing.layout.captions import is_captioned
from statement_site.importing.layout.datelines import (
    is_dateline,
)
from statement_site.importing.layout.kinds import (
    describes_a_text,
    has_kind,
    names_a_text,
)
from statement_site.importing.layout.labels import is_row_of_labels
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import greets
from statement_site.importing.layout.site_name import without_site
from statement_site.importing.layout.turns import is_label_of_turn
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.importing.raw import Raw
from statement_site.importing.title.address import is_named_by, words_of_address
from statement_site.importing.title.possible import (
    UNSPACED,
    may_be_title,
)
from statement_site.importing.title.repeated import above_most, plain_words
from statement_site.importing.title.signs import Candidate
from statement_site.usage.usage import Usage

#: How many characters a title has; a longer one is a paragraph.
_SHORTEST, LONGEST = 8, 400


#: A title stands near its text, this many lines above; far off, it is of something else.
_NEAR, _FAR = 6, 25


def candidates(raw: Raw, usage: Usage, said: set[str], run: range) -> Iterator[tuple[int, int]]:
    """The lines that can be a title, each as its score and number; `said` are the plain words of those that the page names."""
    lines, named = raw.lines, words_of_address(raw.url)
    for number, line in enumerate(lines[: above_most(lines, run)]):
        title, _ = without_site(line, usage)
        shortest = 4 if UNSPACED.search(title) else _SHORTEST
        if not shortest <= len(title) <= LONGEST:
            continue
        if not (may_be_title(line, title) or _is_appointment(lines, number)):
            continue
        if is_captioned(lines, number) or _is_below_greeting(lines, number):
            continue
        if _is_button(lines, number) or is_label_of_turn(lines, number):
            continue
        is_formal = names_a_text(title) or (title.isupper() and is_named_by(title, named))
        if number > run.start and not is_formal:
            above = [line for line in lines[run.start : number] if reads_as_text(line)]
            if above and not (is_named_by(title, named) and _are_little(above, lines[number:])):
                break
            is_described = describes_a_text(title) and not title.endswith(".")
            if is_sentence(title) and not title.isupper() and not is_described:
                continue
        distance = run.start - number
        nearness = 2 * (distance <= _NEAR) - 3 * (distance > _FAR) - (number > run.start)
        of_address = 4 * is_named_by(title, named) - 5 * _is_of_other_script(title, usage)
        score = Candidate(lines, number, usage, frozenset(said)).score
        yield score + nearness + of_address, number


#: What stands above a title that the address names is little beside the text: such a share of it.
_LITTLE = 0.3

#: So many lines above may stand the first of those who hear, and none between is longer.
_MOST_HEARERS, _LONGEST_HEARER = 8, 120


#: An office abroad, as whoever is appointed to it is announced.
_OFFICE_ABROAD = re.compile(
    r"(?:ambassador|high commissioner|consul[- ]general|special envoy|chargé d[’']affaires) (?:to|in|for) ",
    re.IGNORECASE,
)


def _is_button(lines: Sequence[str], number: int) -> bool:
    """Whether a line is a label of a page before what another line says: “Share Minister meets …”."""
    label, _, rest = bare(lines[number]).partition(" ")
    return (
        bool(rest)
        and is_row_of_labels(label)
        and rest in map(bare, lines[max(0, number - 3) : number])
    )


def _is_appointment(lines: Sequence[str], number: int) -> bool:
    """Whether a line names an office abroad, and the page says it again as its heading."""
    words = bare(lines[number])
    if not _OFFICE_ABROAD.match(words):
        return False
    return any(
        plain_words(line) == plain_words(words) for n, line in enumerate(lines) if n != number
    )


def _are_little(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether sentences of the page above a line are little beside those below it."""
    return sum(map(len, above)) < _LITTLE * sum(len(line) for line in below if reads_as_text(line))


def _is_below_greeting(lines: Sequence[str], number: int) -> bool:
    """Whether a line stands below one that greets those who hear, or among them, and so is of the text."""
    for above in range(number - 1, max(-1, number - _MOST_HEARERS), -1):
        words = bare(lines[above])
        is_of_site = words.casefold().startswith(("welcome", "hello")) or " " not in words
        if greets(words) and not is_of_site and not has_kind(words):
            return True
        if len(words) > _LONGEST_HEARER or reads_as_text(words) or is_dateline(words):
            return False
    return False


def _is_of_other_script(title: str, usage: Usage) -> bool:
    """Whether a line has more letters of another script than Latin, where the text is in English."""
    letters = re.findall(r"[^\W\d_]", title)
    others = [letter for letter in letters if letter > "\u024f"]
    return usage.language == "en" and len(others) > len(letters) / 2
