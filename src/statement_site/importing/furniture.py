"""Which lines are a page's own furniture, and which can be read as text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from statement_site.importing.kinds import has_kind
from statement_site.importing.lines import is_sentence
from statement_site.usage import USAGES
from statement_site.usage.capitals import CAPITALS
from statement_site.usage.days import days_in
from statement_site.usage.usage import Usage

#: Marks of lists and headings in Markdown, which do not count when a line is compared.
_MARKS = re.compile(r"^(?:#{1,6} +|[-*•·] +|> +)+|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}")
_DATE_LINE = re.compile(
    r"(?:[\w/.]{1,15},?(?: ?- ?| )){0,2}(?:\d{1,2}(?:st|nd|rd|th|\.|er)?[ /.-](?:de )?[^\W\d]\w+\.?,?[ /.-](?:de[l]? )?\d{4}"
    r"|[^\W\d]\w+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:[ ,|•·–-]{1,3}(?:\(?\w{1,20}\)?|\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)){0,4}(?:, [^.]{3,60}\.?)?",
    re.IGNORECASE,
)
_MENU = re.compile(r"(?:[^|]{1,40}\|){2,}[^|]{0,40}|(?:https?://|www\.)\S+")
#: Two links or more in brackets, and the words under a picture with whose it is.
_LINKS = re.compile(r"(?:\[ ?[^\[\]]{2,40} ?\]\s*){2,}")
_CAPTION = re.compile(
    r".{0,200}© ?[^.!?]{2,60}(?:[./][\w]{2,20}){0,3}|.{0,300}\[[^\]]{0,40}\bphotos?\b[^\]]{0,60}\]",
    re.IGNORECASE,
)
_ENDS_SENTENCE = re.compile(r"[.!?。！？؟…]['’\"”»)\]]*$")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_NOTE_MARK = re.compile(r"<sup>.{0,40}?</sup>|\[\^?\d{1,3}\]$|(?<=[.!?”\"])[¹²³⁴-⁹]+$")
_COMMENT = re.compile(r"<!--[^>]{0,200}-->")

#: Two words and a full stop make a sentence, and in scripts without spaces so many characters.
_FEWEST_SPACES, _FEWEST_SIGNS = 1, 5

#: A longer line that ends in a comma is a clause of a text, as preambles have them.
_CLAUSE = 60

#: A longer line that ends in dots is no title cut short.
_LONGEST_CUT = 160

#: A longer line says more than a day, and so does one with more letters beside it and its hour.
_LONGEST_DATELINE, _FEW_LETTERS = 60, 12
_LONGEST_SALUTATION, _LONGEST_PLACE = 250, 40
_HOUR = re.compile(r"\d{1,2}[:.h时時]\d{0,2}(?: ?[ap]\.? ?m\.?)?", re.IGNORECASE)

#: A longer line is neither a label of a page nor a line of release.
_LONGEST_LABEL, _LONGEST_RELEASE = 400, 500


def bare(line: str) -> str:
    """A line without marks of Markdown, spaces made one, to be compared."""
    if "](" in line or "<!--" in line:
        line = _COMMENT.sub("", _LINK.sub(r"\1", line))
    line = _NOTE_MARK.sub("", line)
    return " ".join(_MARKS.sub("", line).replace("\\", "").split())


@cache
def _any_of(field: str) -> re.Pattern[str]:
    """A pattern that matches a whole line which any language has for this."""
    patterns = (f"(?:{pattern})" for usage in USAGES for pattern in getattr(usage, field))
    return re.compile("|".join(patterns), re.IGNORECASE)


def reads_as_text(line: str) -> bool:
    """Whether a line is a sentence, be it a short one, rather than a label."""
    words = bare(line)
    if words.endswith(("...", "…")) and len(words) < _LONGEST_CUT:
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


def is_furniture(line: str) -> bool:
    """Whether a line is a piece of the page: a notice that every page has, or a label, but no sentence."""
    if line.startswith("|") or len(line) > _LONGEST_LABEL:
        return False
    words = bare(line)
    if is_rule(words) or _any_of("notices").fullmatch(words):
        return True
    if line.startswith("#"):
        return False  # a heading of the text, though buttons may be called so
    if _LINKS.fullmatch(words) or _CAPTION.fullmatch(words):
        return True
    if reads_as_text(line):
        return False
    return bool(_MENU.fullmatch(words) or _any_of("furniture").fullmatch(words))


def is_inset(line: str) -> bool:
    """Whether a line in the midst of a text is none of it: a button, an advertisement, a bare rule."""
    if line.startswith("|") or len(line) > _LONGEST_LABEL:
        return False
    words = bare(line)
    if _CAPTION.fullmatch(words):
        return True
    is_button = not reads_as_text(line) and _any_of("insets").fullmatch(words)
    return is_rule(words) or bool(is_button or _any_of("notices").fullmatch(words))


def is_dateline(line: str) -> bool:
    """Whether a line between title and text says only when, where or by whom."""
    if len(line) > _LONGEST_LABEL:
        return False
    words = bare(line).strip("()[] ")
    return bool(
        _DATE_LINE.fullmatch(words)
        or _any_of("datelines").fullmatch(words)
        or is_day(line)
        or is_place(line)
    )


def _is_a_day(words: str) -> bool:
    """Whether a line is a whole date, in any language we know, with no more than an hour beside it."""
    for usage in USAGES:
        for day in days_in(words, usage.language):
            beside = _HOUR.sub("", words.replace(day.words, "", 1))
            if day.year and day.day and len(re.findall(r"[^\W\d_]", beside)) <= _FEW_LETTERS:
                return True
    return False


def is_day(line: str) -> bool:
    """Whether a line is a day and perhaps an hour, and no more."""
    words = bare(line).strip("()[] ")
    return len(words) <= _LONGEST_DATELINE and _is_a_day(words)


def is_place(line: str) -> bool:
    """Whether a line is the name of a city of diplomacy, perhaps with a house or a country beside it."""
    words = bare(line).strip("()[] ")
    if len(words) > _LONGEST_PLACE or re.search(r"(?<!D\.C)[.:,]$", words):
        return False
    return any(part.strip() in _cities() for part in words.split(","))


@cache
def _cities() -> frozenset[str]:
    return frozenset(name for names in CAPITALS.values() for name in names)


def is_field(line: str) -> bool:
    """Whether a line is a field of the page, a label with a colon and its value: “Subjects: trade”.

    A long sentence is none, though it begins so; a long list of subjects is.
    """
    label, colon, value = bare(line).lstrip("•· ").replace("：", ":").partition(":")
    if is_sentence(bare(line)) and ";" not in value:
        return False
    return bool(colon and value.strip() and _any_of("labels").fullmatch(label.strip()))


def is_label(line: str) -> bool:
    """Whether a line is the label of a field of which the next line is the value: “Location”."""
    return len(line) < _LONGEST_DATELINE and bool(
        _any_of("labels").fullmatch(bare(line).strip("•· :："))
    )


def is_salutation(line: str) -> bool:
    """Whether a line speaks to those who hear: “Excellencies,” — it is no sentence, and goes on."""
    words = bare(line)
    return len(words) < _LONGEST_SALUTATION and words.endswith((",", "،", "，", ";", "؛", "!"))


def is_release(line: str) -> bool:
    """Whether a line says who released the text that follows."""
    return len(line) < _LONGEST_RELEASE and bool(_any_of("releases").match(bare(line).strip("([ ")))


def begins_text(line: str) -> bool:
    """Whether a line says that the text begins below it."""
    return _is_mark(line, "begins")


def ends_text(line: str) -> bool:
    """Whether a line says that the text ended above it."""
    return _is_mark(line, "ends")


def is_tail(line: str) -> bool:
    """Whether a line is none of a text below which it stands, though it may be a sentence."""
    return len(line) <= _LONGEST_LABEL and bool(_any_of("tails").fullmatch(bare(line)))


def invites_to_download(line: str) -> bool:
    """Whether a line invites to download the text, as pages do above their foot."""
    return _is_mark(line, "downloads")


def begins_foot(line: str) -> bool:
    """Whether the foot of a page begins with a line; a sentence begins none."""
    return not reads_as_text(line) and _is_mark(line, "footers")


def _is_mark(line: str, field: str) -> bool:
    if len(line) > _LONGEST_LABEL:
        return False
    words = bare(line).strip("()[]{}<>—–-=~/. ")
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
    for line in _apart(lines):
        begun = begins.match(line)
        rest = line[begun.end() :] if begun else line
        if begun:
            yield begun[0].strip()
        ended = ends.search(rest)
        yield rest[: ended.start()] if ended else rest
        if ended:
            yield ended[0].strip()


#: A day that stands with the text: behind a label before it, or after its last full stop.
_DAY_BEFORE = re.compile(r"\s*date:? \d{4}-\d\d-\d\d\s+(?=[^\W\d_])", re.IGNORECASE)
_DAY_AFTER = re.compile(
    r"(?<=[。」”])\s*(?=[\d二][\d零〇○一二三四五六七八九]{3}年.{1,6}月.{1,3}日(?:[(（].{1,4}[)）])?\s*$)"
)


def _apart(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with a day that a page glued to its text on a line of its own."""
    for line in lines:
        before = _DAY_BEFORE.match(line)
        if before:
            yield before[0].strip()
        rest = line[before.end() :] if before else line
        after = _DAY_AFTER.search(rest)
        yield rest[: after.start()] if after else rest
        if after:
            yield rest[after.end() :]


def prose(lines: Iterable[str]) -> str:
    """The lines as one text to be searched, without marks of Markdown."""
    return "\n".join(bare(line) for line in lines)


def without_site(title: str, usage: Usage) -> tuple[str, str]:
    """A title without the name of the site, which pages put behind a dash or a bar, and that name."""
    words = bare(title)
    if len(words) > _LONGEST_LABEL:
        return words, ""
    site = "|".join((*usage.sites, *USAGES[0].sites))
    for mark in (" | ", " :: ", " » ", " – ", " — ", " - ", " · ", "｜", "_", "-- "):
        head, found, tail = words.rpartition(mark)
        if not found or not head:
            continue
        if mark != " - " and mark.strip() in "|::»｜" and len(tail) < len(head):
            return without_site(head, usage)[0], tail.strip()
        if len(tail) <= 90 and re.search(rf"(?<!\w)(?:{site})", tail, re.IGNORECASE):  # noqa: PLR2004
            return without_site(head, usage)[0], tail.strip()
    return _without_site_before(words, site)


def _without_site_before(words: str, site: str) -> tuple[str, str]:
    """A title without the name of the site, where that stands before it, and that name."""
    found = re.match(r"(.{3,60}?) (?:\||::|»|–|—|-|>) (.{20,})", words)
    is_site = found and re.match(rf"(?:the )?(?:{site})", found[1], re.IGNORECASE)
    return (found[2], found[1]) if found and is_site and not has_kind(found[1]) else (words, "")
