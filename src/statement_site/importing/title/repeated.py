"""Where a page says its title again: in other cases, with a word more, or over several lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.kinds import has_kind, is_only_a_kind
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import is_salutation
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.importing.title.address import is_named_by

#: A title may stand as one of so many of the first lines of what seems to be the text.
INSIDE = 3

#: Over so many lines may a heading set a title, at most.
_SEVERAL = 8

#: So many lines stand between a title and the same again, as a letterhead does.
_MOST_BETWEEN = 10

#: A shorter line repeats nothing.
_FEWEST_SIGNS = 4


def plain_words(title: str) -> str:
    """The words of a title in one case, with nothing but a space between them."""
    return " ".join(re.findall(r"\w+", title.casefold()))


def runs_over(lines: Sequence[str], title: str, run: range) -> int:
    """The line after a title that the page sets over several lines; 0 where it does not."""
    wanted, read = plain_words(title).replace(" ", ""), ""
    for number, line in enumerate(lines[: run.start + INSIDE]):
        read += plain_words(line).replace(" ", "")
        if wanted and wanted in read:
            return number + 1
    return 0


def lines_repeating(lines: Sequence[str], title: str, run: range) -> tuple[int, ...]:
    """The numbers of the lines above the text, and of its first, that say the title again."""
    near = above_most(lines, run)
    return tuple(n for n, line in enumerate(lines[:near]) if _repeats(line, title))


def above_most(lines: Sequence[str], run: range) -> int:
    """The line before which a title may stand: one of the first of the text, and above the most of it."""
    for number in range(run.start, run.start + INSIDE):
        above, below = (
            sum(map(len, filter(reads_as_text, part)))
            for part in (lines[run.start : number], lines[number:])
        )
        if above > below:
            return number
    return run.start + INSIDE


def end_of_title(lines: Sequence[str], title: str, end: int, run: range) -> int:
    """The line after the last that says the title again, on one line or on two; else `end`."""
    twice = (
        n
        for n in range(1, min(above_most(lines, run), len(lines)))
        if _repeats_over_two(lines, n, title)
    )
    several = _end_of_several(lines, title, above_most(lines, run))
    end = max((end, several, *(n + 1 for n in (*lines_repeating(lines, title, run), *twice))))
    return _end_of_same(lines, title, end)


def _end_of_same(lines: Sequence[str], title: str, end: int) -> int:
    """The line after the last that is the title again, below a few that are no paragraphs."""
    wanted = plain_words(title)
    for number in range(end, min(end + _MOST_BETWEEN, len(lines))):
        if plain_words(lines[number]) == wanted:
            end = number + 1
        elif is_sentence(bare(lines[number])):
            break
    return end


def _end_of_several(lines: Sequence[str], title: str, near: int) -> int:
    """The line after several that together say the title again, as a heading sets it; 0 where there are none."""
    wanted, end = plain_words(title), 0
    for start in range(min(near + _SEVERAL, len(lines))):
        so_far = ""
        for number in range(start, min(start + _SEVERAL, len(lines))):
            so_far = f"{so_far} {plain_words(lines[number])}".strip()
            if not wanted.startswith(so_far):
                break
            if so_far == wanted and number > start:
                end = number + 1
    return end


def _repeats(line: str, title: str) -> bool:
    """Whether a line says the title again, with the name of a site or a word more."""
    if plain_words(title) in plain_words(line) and len(line) <= len(title) + 60:
        return True
    is_heading = not reads_as_text(line) and not is_salutation(line)
    return is_heading and line[-1:] not in ":;" and _has_in_order(line, title)


def _needs_both(heading: tuple[str, str], title: str) -> bool:
    """Whether two lines together have the words of a title in their order, and the first alone has not."""
    return _has_in_order(" ".join(heading), title) and not _has_in_order(heading[0], title)


def _has_in_order(line: str, title: str) -> bool:
    """Whether a line that is not twice as long has the words of a title in their order."""
    words = iter(plain_words(line).split())
    is_near = len(line) <= 2 * len(title)
    return is_near and all(word in words for word in plain_words(title).split())


def _repeats_over_two(lines: Sequence[str], number: int, title: str) -> bool:
    """Whether a line ends the title that the line before it begins."""
    both = plain_words(lines[number - 1] + " " + lines[number]).replace(" ", "")
    wanted = plain_words(title).replace(" ", "")
    if len(lines[number]) >= _FEWEST_SIGNS and (
        both.endswith(wanted) or wanted in (both, both + "全文")
    ):
        return True
    heading = (lines[number - 1], lines[number])
    if any(reads_as_text(line) and not line.isupper() for line in heading):
        return False
    if has_kind(bare(heading[0])) and _needs_both(heading, title):
        return True
    if not is_only_a_kind(bare(heading[0])):
        return False
    return is_named_by(" ".join(heading), re.findall(r"\w+", title))
