"""What of a page is the text of a statement, and what is the page's own furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from statement_site.importing.lines import is_sentence
from statement_site.usage import USAGES
from statement_site.usage.usage import Usage

#: Marks of lists and headings in Markdown, which do not count when a line is compared.
_MARKS = re.compile(r"^(?:#{1,6} +|[-*•·] +|> +)+|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}")
_DATE_LINE = re.compile(
    r"(?:[\w/.-]{1,15},?[ -]+){0,3}(?:\d{1,2}(?:st|nd|rd|th|\.|er)?[ /.-](?:de )?[^\W\d]\w+\.?,?[ /.-](?:de[l]? )?\d{4}"
    r"|[^\W\d]\w+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:[ ,|•·–-]{1,3}(?:\(?\w{1,20}\)?|\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)){0,4}(?:, [^.]{3,60}\.?)?",
    re.IGNORECASE,
)
_MENU = re.compile(r"(?:[^|]{1,40}\|){2,}[^|]{0,40}|(?:https?://|www\.)\S+")
_ENDS_SENTENCE = re.compile(r"[.!?。！？؟…]['’\"”»)\]]*$")
_CONTACT = re.compile(r"^.{0,120}(?:\(?\+?\d{2,3}\)?[ -]\d{3,4}[ -]\d{3,4}|[\w.-]+@[\w-]+\.\w+)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_COMMENT = re.compile(r"<!--.*?-->")

#: So many lines that are no sentences may open a text, and close it as signatures do.
_MOST_BEFORE, _MOST_AFTER = 4, 8


@dataclass(frozen=True, slots=True)
class Division:
    """The lines of a page: what stands above the text, the text, and what stands below it."""

    above: tuple[str, ...]
    text: tuple[str, ...]
    below: tuple[str, ...]
    released: str = ""


def bare(line: str) -> str:
    """A line without marks of Markdown, spaces made one, to be compared."""
    if "](" in line or "<!--" in line:
        line = _COMMENT.sub("", _LINK.sub(r"\1", line))
    return " ".join(_MARKS.sub("", line).replace("\\", "").split())


@cache
def _any_of(field: str) -> re.Pattern[str]:
    """A pattern that matches a whole line which any language has for this."""
    patterns = (f"(?:{pattern})" for usage in USAGES for pattern in getattr(usage, field))
    return re.compile("|".join(patterns), re.IGNORECASE)


def is_furniture(line: str) -> bool:
    """Whether a line is a piece of the page."""
    words = bare(line)
    return (
        not re.search(r"\w", words)
        or bool(_MENU.fullmatch(words))
        or bool(_any_of("furniture").fullmatch(words))
    )


def is_dateline(line: str) -> bool:
    """Whether a line between title and text says only when, where or by whom."""
    words = bare(line).strip("()[] ")
    return bool(_DATE_LINE.fullmatch(words) or _any_of("datelines").fullmatch(words))


def is_release(line: str) -> bool:
    """Whether a line says who released the text that follows."""
    return len(line) < 500 and bool(_any_of("releases").match(bare(line).strip("([ ")))  # noqa: PLR2004


def _is_mark(line: str, field: str) -> bool:
    words = bare(line).strip("()[]{}<>—–-=~. ")
    marks = _any_of(field)
    return bool(words) and bool(marks.fullmatch(words) or marks.fullmatch(words.rstrip(":： ")))


def marks_apart(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with “Begin text:” and “End text” on lines of their own where they stood with text."""
    begins = re.compile(
        rf"\s*[\[(]?(?:{'|'.join(USAGES[0].begins[:1])})[\])]?\s*[:.]\s+(?=\S)", re.IGNORECASE
    )
    ends = re.compile(
        r"(?<=[.!?”\"])\s+[\[(]?end (?:of )?(?:the )?(?:text|statement)[\])]?\.?\s*$", re.IGNORECASE
    )
    for line in lines:
        begun = begins.match(line)
        rest = line[begun.end() :] if begun else line
        if begun:
            yield begun[0].strip()
        ended = ends.search(rest)
        yield rest[: ended.start()] if ended else rest
        if ended:
            yield ended[0].strip()


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
    kept = (line for line in text if not is_furniture(line))
    return Division(tuple(above), tuple(kept), tuple(lines[end:]), released)


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
    words = bare(line)
    if not re.search(r"\w", words):
        return 0  # a rule between two parts of a text
    if is_furniture(line):
        return -60
    if is_sentence(words) or (_ENDS_SENTENCE.search(words) and words.count(" ") > 2):  # noqa: PLR2004
        return min(len(words), 600)
    return -5 if line.startswith(("- ", "* ")) else -15


def _start(lines: Sequence[str], title_end: int, run: range) -> int:
    """The line with which the text begins."""
    for number in range(title_end, len(lines)):
        if _is_mark(lines[number], "begins") and any(map(is_sentence, lines[number + 1 :])):
            return number + 1
    start = max(title_end, run.start)
    while start < run.stop and (is_dateline(lines[start]) or is_furniture(lines[start])):
        start += 1
    before = start
    while before > max(title_end, start - _MOST_BEFORE) and _may_open(lines[before - 1]):
        before -= 1
    return before


def _may_open(line: str) -> bool:
    """Whether a line that is no sentence can stand between title and text and belong to the text."""
    return not (
        is_furniture(line) or is_dateline(line) or is_release(line) or _is_mark(line, "begins")
    )


def _end(lines: Sequence[str], start: int, run: range) -> int:
    """The line before which the text ends."""
    for number in range(start, len(lines)):
        if _is_mark(lines[number], "ends") and any(map(is_sentence, lines[start:number])):
            return number
    end = max(run.stop, start + 1)
    written = [max(0, _weight(line)) for line in lines]
    for number in range(start + 1, end):
        before, after = sum(written[start:number]), sum(written[number:end])
        if _is_mark(lines[number], "footers") and before > after:
            return _without_tail(lines, start, number)
    while (
        end < len(lines)
        and _ENDS_SENTENCE.search(bare(lines[end]))
        and not is_furniture(lines[end])
    ):
        end += 1
    after = end
    while after < len(lines) and not _ends_text(lines[after]):
        after += 1
        if is_sentence(lines[after - 1]) and after - end <= _MOST_AFTER:
            end = after
    end = after if after - end <= _MOST_AFTER else end
    return _without_tail(lines, start, end)


def _ends_text(line: str) -> bool:
    """Whether a line belongs to the page's foot."""
    is_rule = not re.search(r"\w", bare(line))
    return not is_rule and (is_furniture(line) or _is_mark(line, "footers"))


def _without_tail(lines: Sequence[str], start: int, end: int) -> int:
    """The end without furniture just before it."""
    while end > start + 1 and (is_furniture(lines[end - 1]) or _CONTACT.search(lines[end - 1])):
        end -= 1
    return end


def prose(lines: Iterable[str]) -> str:
    """The lines as one text to be searched, without marks of Markdown."""
    return "\n".join(bare(line) for line in lines)


def without_site(title: str, usage: Usage) -> tuple[str, str]:
    """A title without the name of the site, which pages put behind a dash or a bar, and that name."""
    words = bare(title)
    site = "|".join((*usage.sites, *USAGES[0].sites))
    for mark in (" | ", " :: ", " » ", " – ", " — ", " - ", " · ", "｜", "_", "-- "):
        head, found, tail = words.rpartition(mark)
        if not found or not head:
            continue
        if mark != " - " and mark.strip() in "|::»｜" and len(tail) < len(head):
            return without_site(head, usage)[0], tail.strip()
        if len(tail) <= 90 and re.search(rf"(?<!\w)(?:{site})", tail, re.IGNORECASE):  # noqa: PLR2004
            return without_site(head, usage)[0], tail.strip()
    return words, ""
