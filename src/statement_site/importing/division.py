"""What of a page is the text of a statement, and what stands above and below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from statement_site.importing.contact import is_contact, person_for_the_press
from statement_site.importing.furniture import (
    bare,
    begins_foot,
    begins_text,
    ends_text,
    invites_to_download,
    is_dateline,
    is_day,
    is_field,
    is_furniture,
    is_inset,
    is_label,
    is_place,
    is_release,
    is_rule,
    is_salutation,
    is_tail,
    prose,
    reads_as_text,
)
from statement_site.importing.lines import is_sentence

#: So many lines that are no sentences may open a text, and close it as signatures do: more where the
#: page ends with them.
_MOST_BEFORE, _MOST_AFTER, _MOST_AT_END = 4, 8, 40

#: So many short lines may stand between two sentences of a text.
_MOST_BETWEEN = 25

#: How much of a text is its opening, and how long a line with a signature is, in characters.
_LEAD, _LONGEST_SIGNATURE = 1500, 120

#: What a line weighs: furniture, a label, an item of a list; a sentence weighs its length, up to this.
_FURNITURE, _LABEL, _ITEM, _MOST = -60, -15, -5, 600

#: How an item of a list, a row of a table or a part of a treaty begins.
_LISTED = re.compile(r"[-*•|] ?|\(?(?:\d{1,3}|[a-z]{1,4})[.)] |#{1,6} ")


#: Signs with which a press office ends a text, where only its own name and the day stand below.
_MARKS_OF_END = re.compile(r"(?:[.#~=•]\s*){3,}")

#: How the last line of a treaty begins, which is of its text.
_DONE = re.compile(
    r"(?:done|signed|adopted|issued|given|hecho|dado|firmado|suscrito|fait|signé|adopté|geschehen|unterzeichnet|fatto"
    r"|firmato|feito|assinado|совершено|подписано)\b|حرر|صدر|وقع|签订|签署|订于",
    re.IGNORECASE,
)

#: The hour at which a text was put out, on a line of its own.
_HOUR_ALONE = re.compile(
    r"\D{0,20}\d{1,2}[:.時时]\d{2}(?:分| ?[ap]\.?m\.?| ?h(?:rs)?)?(?: [A-Z]{2,4})?\)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Division:
    """The lines of a page: what stands above the text, the text, and what stands below it.

    `released` is the line that says who released it, `inside` what was taken out of the midst of the
    text; `doubt` is what an editor must be asked about where it ends.
    """

    above: tuple[str, ...]
    text: tuple[str, ...]
    below: tuple[str, ...]
    released: str = ""
    inside: tuple[str, ...] = ()
    doubt: str = ""

    @property
    def lead(self) -> str:
        """The opening, in which a text says who speaks."""
        return prose(self.text[:2])[:_LEAD]

    @property
    def closing(self) -> str:
        """The short lines at the end: who signed, where and when."""
        return prose(line for line in self.text[-3:] if len(line) < _LONGEST_SIGNATURE)


def divide(lines: Sequence[str], title_end: int, run: range) -> Division:
    """The text of a page: its longest run of sentences, and what belongs to it before and after.

    The title ends before line `title_end`.
    """
    start = _start(lines, title_end, run)
    end = _end(lines, start, run)
    above, text = list(lines[:start]), list(lines[start:end])
    released = next((line for line in above[title_end:] if is_release(line)), "")
    while text and is_release(text[0]):
        released = released or text[0]
        above.append(text.pop(0))
    below = tuple(lines[end:])
    return Division(
        above=tuple(above),
        text=tuple(line for line in text if not is_inset(line)),
        below=below,
        released=released,
        inside=tuple(line for line in text if is_inset(line) and not is_rule(line)),
        doubt=_doubt(below, cut=end < run.stop),
    )


def _doubt(below: tuple[str, ...], *, cut: bool) -> str:
    """What to ask where sentences were cut away that had seemed to be of the text."""
    sentences = [line for line in below if reads_as_text(line) and not is_furniture(line)]
    if not cut or not sentences or ends_text(below[0]):
        return ""
    first = " ".join(bare(below[0]).split())[:60]
    return f"does it end before “{first}”? {len(sentences)} sentences below that were left out"


def longest_run(lines: Sequence[str]) -> range:
    """The lines among which the most is written: sentences count for it, labels and furniture against.

    This is the greatest sum of a run, as in “Fact or fiction: content classification for digital
    libraries” (Finn, Kushmerick, Smyth, 2001).
    """
    best, best_sum, start, running = range(len(lines)), 0, 0, 0
    for number, line in enumerate(lines):
        if running <= 0:
            start, running = number, 0
        running += _weight(line)
        if running > best_sum:
            best, best_sum = range(start, number + 1), running
    return best


def _weight(line: str) -> int:
    if is_rule(line):
        return 0
    if is_furniture(line):
        return _FURNITURE
    if reads_as_text(line):
        return min(len(line), _MOST)
    return _ITEM if _LISTED.match(line) else _LABEL


def _start(lines: Sequence[str], title_end: int, run: range) -> int:
    """The line with which the text begins."""
    for number in range(title_end, len(lines)):
        if begins_text(lines[number]) and any(map(reads_as_text, lines[number + 1 :])):
            return number + 1
    start = _first_sentence(lines, title_end, max(title_end, min(run.start, len(lines))))
    start = _below_dateline(lines, start)
    while start < run.stop and _is_head(lines, start):
        start += 1
    before = start
    while before > max(title_end, start - _MOST_BEFORE) and not _is_heading(lines, before - 1):
        before -= 1
    while before > 0 and is_salutation(lines[before - 1]):
        before -= 1
    return before


def _first_sentence(lines: Sequence[str], title_end: int, start: int) -> int:
    """The first whole sentence below a title; the start of the longest run where none is before it."""
    if not 0 < title_end < start:
        return start
    sentences = (
        number
        for number in range(title_end, start)
        if is_sentence(bare(lines[number])) and not _is_heading(lines, number)
    )
    return next(sentences, start)


def _below_dateline(lines: Sequence[str], start: int) -> int:
    """The start, below the day or the hour that stands there under a house and a town."""
    for number in range(min(start + _MOST_BEFORE, len(lines)) - 1, start - 1, -1):
        if _is_when(lines[number]) and not any(map(is_sentence, map(bare, lines[start:number]))):
            return number + 1 if any(map(reads_as_text, lines[number + 1 :])) else start
    return start


def _is_head(lines: Sequence[str], number: int) -> bool:
    """Whether a line with which the text seems to begin stands before it."""
    line = lines[number]
    if is_day(line) or is_field(line) or is_place(line):
        return True
    return not reads_as_text(line) and _is_heading(lines, number)


def _is_heading(lines: Sequence[str], number: int) -> bool:
    """Whether a line between title and text belongs to neither."""
    line = lines[number]
    if number and is_label(lines[number - 1]) and not is_salutation(line):
        return not reads_as_text(line)
    is_of_page = is_furniture(line) or is_dateline(line) or is_field(line) or is_label(line)
    return is_of_page or is_release(line) or begins_text(line)


def _end(lines: Sequence[str], start: int, run: range) -> int:
    """The line before which the text ends."""
    for number in range(start, len(lines)):
        if _closes(lines, number) and any(map(reads_as_text, lines[start:number])):
            return _without_furniture(lines, start, number)
    end = max(run.stop, start + 1)
    written = [max(0, _weight(line)) for line in lines]
    for number in range(start + 1, end):
        before, after = sum(written[start:number]), sum(written[number:end])
        if begins_foot(lines[number]) and before > 2 * after:
            return _without_tail(lines, start, number)
    return _without_tail(lines, start, _with_signatures(lines, _last_sentence(lines, end)))


def _closes(lines: Sequence[str], number: int) -> bool:
    """Whether a line says that the text ended, or invites to download it and no sentence follows."""
    if ends_text(lines[number]):
        return True
    if _MARKS_OF_END.fullmatch(lines[number]):
        return not any(map(reads_as_text, lines[number + 1 :]))
    below = next(iter(lines[number + 1 : number + 2]), "")
    return invites_to_download(lines[number]) and (
        bool(_LISTED.match(below)) or not reads_as_text(below)
    )


def _last_sentence(lines: Sequence[str], end: int) -> int:
    """The end with the sentences that go on below short lines, such as a list, and above any foot."""
    for number in range(end, len(lines)):
        if _is_foot(lines[number]) or number - end >= _MOST_BETWEEN:
            break
        if is_sentence(bare(lines[number])):
            end = number + 1
    return end


def _with_signatures(lines: Sequence[str], end: int) -> int:
    """The end with what follows the last sentence and is no foot of the page: names, places, dates."""
    after = end
    while after < len(lines) and not _is_foot(lines[after]):
        after += 1
        if reads_as_text(lines[after - 1]) and after - end <= _MOST_AFTER:
            end = after
    most = _MOST_AT_END if after == len(lines) else _MOST_AFTER
    return after if after - end <= most else end


def _is_when(line: str) -> bool:
    """Whether a line is a day or an hour and no more."""
    return is_day(line) or bool(_HOUR_ALONE.fullmatch(line))


def _without_furniture(lines: Sequence[str], start: int, end: int) -> int:
    """The end without furniture and without whom the press may ask."""
    last = end
    while last > start + 1 and _is_below(lines[last - 1]):
        last -= 1
    has_contact = any(map(is_contact, lines[last:end]))
    if has_contact:
        last -= len(person_for_the_press(lines[start + 1 : last]))
    while has_contact and last > start + 1 and _is_house(lines[last - 1]):
        last -= 1
    return last


def _is_below(line: str) -> bool:
    """Whether a line at the end is the page's: furniture, an address, a person to be asked."""
    return is_furniture(line) or is_tail(line) or is_contact(line)


def _is_house(line: str) -> bool:
    return is_dateline(line) and not reads_as_text(line)


def _is_foot(line: str) -> bool:
    """Whether a line belongs to the page's foot."""
    return not is_rule(line) and (is_furniture(line) or begins_foot(line))


def _without_tail(lines: Sequence[str], start: int, end: int) -> int:
    """The end without furniture just before it, and without a day that stands alone below sentences."""
    end = last = _without_furniture(lines, start, end)
    while last > start + 1 and _is_when(lines[last - 1]) and not _DONE.match(lines[last - 1]):
        last -= 1
    if start + 1 < last < end and is_place(lines[last - 1]):
        last -= 1
    return last if reads_as_text(lines[last - 1]) else end
