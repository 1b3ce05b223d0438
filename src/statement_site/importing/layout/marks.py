"""Which lines say where a text begins and ends: marks, lines of release, salutations, the foot of a page."""

from __future__ import annotations

import re

from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.usage.addressing import ADDRESSES, GREETS, SPOKEN_WORD
from statement_site.usage.pages import on_any_page
from statement_site.usage.pages.page import folded
from statement_site.usage.pages.platforms import FOOT, SOURCES
from statement_site.usage.phrases import any_of

#: A longer line is none of these: a salutation, a mark, a line of release.
_LONGEST_SALUTATION, _LONGEST_MARK, _LONGEST_RELEASE, _LONGEST_NOTE = 250, 400, 500, 100

#: Between so many semicolons those who hear are listed by their offices.
_HEARERS = 2


def is_salutation(line: str) -> bool:
    """Whether a line speaks to those who hear: “Excellencies,” — it is no sentence, and goes on."""
    words = bare(line)
    if len(words) >= _LONGEST_SALUTATION:
        return False
    is_of_letter = words.endswith((":", "：")) and len(words) < _LONGEST_NOTE and greets(line)
    if words.count(";") >= _HEARERS and not words.endswith(".") and ADDRESSES.match(words):
        return True  # “Colleagues; Distinguished delegates; Ladies and gentlemen”
    return is_of_letter or words.endswith((",", "،", "，", ";", "؛", "!", "！"))


def greets(line: str) -> bool:
    """Whether a line begins as one does who begins to speak."""
    return bool(GREETS.match(bare(line).lstrip('“„"«‘ ')))


def is_release(line: str) -> bool:
    """Whether a line says who released the text that follows."""
    return len(line) < _LONGEST_RELEASE and bool(any_of("releases").match(bare(line).strip("([ ")))


def begins_text(line: str) -> bool:
    """Whether a line says that the text begins below it, or that of a speech which follows only the spoken word counts."""
    is_note = len(line) < _LONGEST_NOTE and bool(SPOKEN_WORD.search(line))
    return is_note or _is_mark(line, any_of("begins"))


def ends_text(line: str) -> bool:
    """Whether a line says that the text ended above it."""
    return _is_mark(line, any_of("ends"))


def invites_to_download(line: str) -> bool:
    """Whether a line invites to download the text, as pages do above their foot."""
    return _is_mark(line, on_any_page("downloads"))


def begins_foot(line: str) -> bool:
    """Whether the foot of a page begins with a line; a sentence begins none."""
    if len(line) <= _LONGEST_MARK and (FOOT.fullmatch(bare(line)) or _is_source(line)):
        return True
    return not reads_as_text(line) and _is_mark(line, on_any_page("footers"))


def _is_source(line: str) -> bool:
    """Whether a line is nothing but the label of where a page has its text from."""
    return folded(line) in SOURCES


def _is_mark(line: str, marks: re.Pattern[str]) -> bool:
    if len(line) > _LONGEST_MARK:
        return False
    words = bare(line).strip('()[]{}<>—–-=~/. “”"')
    return bool(words) and bool(marks.fullmatch(words) or marks.fullmatch(words.rstrip(":： ")))
