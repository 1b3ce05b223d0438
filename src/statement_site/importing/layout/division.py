"""What of a page is the text of a statement, and what stands above and below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.captions import is_of_picture
from statement_site.importing.layout.datelines import is_when
from statement_site.importing.layout.ending import end_of
from statement_site.importing.layout.furniture import is_furniture, is_inset
from statement_site.importing.layout.inline_dateline import dateline_apart
from statement_site.importing.layout.introduction import length_of_introduction
from statement_site.importing.layout.kinds import describes_a_text
from statement_site.importing.layout.lead_in import length_of_lead_in
from statement_site.importing.layout.marks import ends_text, greets, is_release
from statement_site.importing.layout.opening import start_of
from statement_site.importing.layout.script import without_other_scripts
from statement_site.importing.layout.teasers import without_teasers
from statement_site.importing.layout.wording import bare, is_rule, prose, reads_as_text
from statement_site.usage.addressing import FIRST_PERSON, QUESTION
from statement_site.usage.pages.page import folded

#: How much of a text is its opening, and how long a line with a signature is, in characters.
_LEAD, _LONGEST_SIGNATURE = 1500, 120

#: Where a sentence ends behind which a letter may be signed on the same line.
_LAST_SENTENCE = re.compile(r"(?<=\w{4}[.!]) ")

#: Within so many lines from a greeting, the one who speaks says “I” or “we”.
_TURNS = 6


@dataclass(frozen=True, slots=True)
class Division:
    """The lines of a page: what stands above the text, the text, and what stands below it.

    `released` is what says who released it, `inside` what was taken out of the midst of the
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
    def is_spoken(self) -> bool:
        """Whether a text begins with a greeting and goes on in the words of one who speaks for himself."""
        opening = prose(self.text[:_TURNS])
        return bool(self.text) and greets(self.text[0]) and bool(FIRST_PERSON.search(opening))

    @property
    def closing(self) -> str:
        """The short lines at the end: who signed, where and when."""
        short = [
            line
            for line in self.text[-3:]
            if len(line) < _LONGEST_SIGNATURE and not QUESTION.match(bare(line))
        ]
        last = _LAST_SENTENCE.split(bare(self.text[-1]))[-1] if self.text else ""
        return prose(short) if short or not is_byline(last.strip('”"».').strip()) else last


def divide(
    lines: Sequence[str],
    title_end: int,
    run: range,
    *,
    title: str = "",
    sites: Sequence[str] = (),
    summary: str = "",
) -> Division:
    """The text of a page: its longest run of sentences, and what belongs to it before and after.

    Where nothing stands below the title there is none. The title ends before line `title_end`; `sites` are the names by which the page calls its house, and
    `summary` is what it says of itself.
    """
    whole, lines = lines, without_teasers(lines)
    start = start_of(lines, title_end, run)
    if start == len(lines):
        return Division(above=tuple(lines), text=(), below=())
    end = _above_title_again(lines, start, end_of(lines, start, run), title)
    above, text = list(lines[:start]), list(lines[start:end])
    begins = _length_of_names(text, sites)
    begins += sum(1 for _ in takewhile(lambda line: _is_of_title(line, title), text[begins:-1]))
    lead_in = text[begins : begins + length_of_lead_in(text[begins:])]
    begins += len(lead_in)
    begins += length_of_introduction(text[begins:], summary)
    above, text = _without_dateline(above + text[:begins], text[begins:])
    others, text, foot = without_other_scripts(text)
    above, end = [*above, *others], end - len(foot)
    return Division(
        above=tuple(above),
        text=tuple(line for line in text if not is_inset(line)),
        below=tuple(lines[end:]),
        released=_released(above[title_end:], lead_in),
        inside=(
            *(whole[n] for n in range(start, end) if whole[n] != lines[n]),
            *(line for line in text if is_inset(line) and not is_rule(line)),
        ),
        doubt=_doubt(lines[end:], cut=end < run.stop),
    )


def _released(above: Sequence[str], lead_in: Sequence[str]) -> str:
    """What says who released a text: its line of release, else what leads to it, else what describes it."""
    released = next(filter(is_release, above), "")
    released = released or prose(dict.fromkeys((*lead_in[:1], *lead_in[-1:])))
    return released or next(filter(describes_a_text, above), "")


#: Scripts that part no words, and end no sentence with a mark: Thai, Lao, Burmese, Khmer.
_OPEN_SCRIPTS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{12}")

#: A line says the title again that has so much of it, and is not twice as long.
_MOST_OF_TITLE, _NO_LONGER, _SIGNS = 0.5, 2, 4


def _is_of_title(line: str, title: str) -> bool:
    """Whether a line says of a picture what the title says, or, in a script without sentences, the title in other words."""
    if is_of_picture(line, title):
        return True
    ours, theirs = (
        {words[place : place + _SIGNS] for place in range(len(words) - _SIGNS + 1)}
        for words in map(folded, (line, title))
    )
    is_short = _OPEN_SCRIPTS.search(line) and len(line) <= _NO_LONGER * len(title)
    is_heading = is_short and not set(re.findall(r"\d+", line)) - set(re.findall(r"\d+", title))
    return bool(is_heading) and len(ours & theirs) >= _MOST_OF_TITLE * len(theirs) > 0


def _length_of_names(text: Sequence[str], sites: Sequence[str]) -> int:
    """How many of the first lines of a text are the name of the house that put it out."""
    names = {folded(site) for site in sites if site}
    return sum(1 for _ in takewhile(lambda line: folded(bare(line)) in names, text[:-1]))


def _above_title_again(lines: Sequence[str], start: int, end: int, title: str) -> int:
    """The end of a text above the title, where the page says that again below it."""
    wanted = folded(title)
    while (
        end > start + 1
        and wanted
        and wanted in folded(bare(lines[end - 1]))
        and not reads_as_text(lines[end - 1])
    ):
        end -= 1
    return end


def _without_dateline(above: list[str], text: list[str]) -> tuple[list[str], list[str]]:
    """What stands above a text and the text, without who sent it, where and when, which is none of it."""
    dateline, rest = dateline_apart(text[0]) if text else ("", "")
    if not dateline or not (rest or text[1:]):
        return above, text
    day, behind = dateline_apart(rest)
    if is_when(day) and behind:
        dateline, rest = f"{dateline} {day}", behind
    return [*above, dateline], [rest, *text[1:]] if rest else text[1:]


def _doubt(below: Sequence[str], *, cut: bool) -> str:
    """What to ask where sentences were cut away that had seemed to be of the text."""
    sentences = [line for line in below if reads_as_text(line) and not is_furniture(line)]
    if not cut or not sentences or ends_text(below[0]):
        return ""
    first = " ".join(bare(below[0]).split())[:60]
    return f"does it end before “{first}”? {len(sentences)} sentences below that were left out"
