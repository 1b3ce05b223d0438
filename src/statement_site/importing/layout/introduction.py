"""What a page says in its own words before a text: who released it, a summary, the words under a picture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.captions import is_caption
from statement_site.importing.layout.contact import is_contact
from statement_site.importing.layout.datelines import ends_with_day, is_dateline
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.heading import length_of_heading
from statement_site.importing.layout.highlights import (
    EMPHASISED,
    LONGEST_SUMMARY,
    SHORTEST_SUMMARY,
    is_key_point,
    is_pulled,
    length_above_day,
    length_above_sharing,
    length_of_points,
)
from statement_site.importing.layout.inline_dateline import is_dateline_alone
from statement_site.importing.layout.kinds import (
    begins_with_kind,
    describes_a_text,
    has_kind,
    is_only_a_formal_kind,
    is_only_a_kind,
    names_a_text,
    says_with_whom,
)
from statement_site.importing.layout.labels import is_name_of_country
from statement_site.importing.layout.marks import greets, is_release, is_salutation
from statement_site.importing.layout.quotation import quotation_of_all
from statement_site.importing.layout.wording import bare, prose, reads_as_text
from statement_site.usage.addressing import DELIVERED, EXCELLENCY, FIRST_PERSON, TO_ONE, VERSION
from statement_site.usage.announcing import OF_ITSELF
from statement_site.usage.days import days_in_each
from statement_site.usage.pages.page import folded

#: A longer line says more than by whom something was said, where and when.
_LONGEST_SUBTITLE = 250

#: A longer line with whose a picture is has its words too.
_LONGEST_CREDIT = 60


#: So many lines can lead to a speech, and none of them is longer.
_MOST_LEADING, _LONGEST_LEAD = 3, 450

#: A line with no more words can be the title of the text itself.
_FEW_WORDS = 5

#: So many spaces has a heading in capitals that is the page's.
_FEW_SPACES = 3

#: So many lines stand above the greeting of a speech, of which few are sentences.
_MOST_OF_HEADING = 6

#: Within so many lines from its first greeting, one who speaks says “I” or “we”.
_FAR = 12


def length_of_introduction(text: Sequence[str], summary: str = "") -> int:
    """How many of the first lines of a text are the page's own; never all of them.

    `summary` is what the page says of itself in its markup, which it may show above the text.
    """
    number = int(len(text) > 1 and _shows(text[0], summary)) or length_of_points(text)
    number = number or length_above_day(text) or length_above_sharing(text)
    number = number or _length_of_lead(text) or length_of_heading(text)
    while number < len(text) - 1 and _is_of_page(text, number):
        number += 1
    return number


#: An agency or a paper, alone above the first sentence, by the capitals in its name.
_AGENCY = re.compile(r"[A-Z][a-z]+[A-Z]\w{2,20}|[A-Z]{3,12}")

#: What a house writes above a letter that it shows in full.
_TEXT_OF = re.compile(
    r"(?:full )?text of (?:the )?(?:letter|message|statement|speech)\b", re.IGNORECASE
)

#: So long is the name of a session, in quotation marks alone.
_LONGEST_NAME = 60

#: Who speaks, before a colon, or what he does, in brackets.
_TURN = re.compile(r"(?:[A-ZÀ-ÞА-Я][\w.’'()-]*,? ?){1,6}[:：]|[一-龥]{2,12}[:：]|[(\[]|[-–—]")


def _shows(line: str, summary: str) -> bool:
    """Whether a line is the summary of the page, and set apart from the text by its letters."""
    is_set_apart = line.startswith("#") or bool(EMPHASISED.fullmatch(line.strip()))
    return bool(summary) and is_set_apart and folded(bare(line)) == folded(summary)


def _length_of_lead(text: Sequence[str]) -> int:
    """How many lines tell in the page's words of the speech that follows them and begins with a greeting."""
    for number, line in enumerate(text[: _MOST_OF_HEADING + 1]):
        if sum(map(reads_as_text, text[:number])) > _MOST_LEADING:
            return 0
        if greets(line):
            speech = prose(text[number : number + _FAR])
            is_letter = not reads_as_text(text[0]) and _is_to_one(text[:number], line)
            is_led_to = number == 1 and begins_with_kind(bare(text[0]))
            is_spoken = is_led_to or FIRST_PERSON.search(speech)
            return number if is_spoken and not is_letter else 0
        words = bare(line)
        is_noted = is_note_of_version(line) and greets(next(iter(text[number + 1 :]), ""))
        is_other = not is_noted and (
            len(words) > _LONGEST_LEAD
            or line.startswith("#")
            or _TURN.match(words)
            or words.endswith((":", "："))
        )
        if is_other or FIRST_PERSON.search(words) or is_salutation(line) or _is_hearer(words):
            return 0
    return 0


def _is_hearer(words: str) -> bool:
    """Whether words name an excellency, as one who hears, and no text that was given by one."""
    return bool(EXCELLENCY.search(words)) and not (has_kind(words) or DELIVERED.match(words))


def _is_in_other_letters(line: str, below: str) -> bool:
    """Whether a line that is no sentence has letters of another script than the Latin of the paragraph below it."""
    is_latin = [
        bool(re.fullmatch(r"[a-zß-ɏ]*", part.casefold())) for part in map(_letters, (line, below))
    ]
    return not reads_as_text(line) and bool(_letters(line)) and is_latin == [False, True]


def _letters(line: str) -> str:
    return "".join(re.findall(r"[^\W\d_]", line))[:_FEW_LETTERS]


#: So many letters tell of which script a line is.
_FEW_LETTERS = 20


def _is_to_one(address: Sequence[str], greeting: str) -> bool:
    """Whether to whom a letter goes stands above its greeting: a name, and an office."""
    is_high = bool(address) and bool(EXCELLENCY.match(bare(address[0])))
    return is_high or (any(map(is_byline, address)) and bool(TO_ONE.match(bare(greeting))))


def _is_of_page(text: Sequence[str], number: int) -> bool:
    line = text[number]
    is_released = is_release(line) and not OF_ITSELF.search(bare(line))
    if is_released or is_name_of_country(bare(line)):
        return True
    if number == 0:
        if is_furniture(line) and not reads_as_text(line):
            return True
        is_subtitle = _is_subtitle(line) or _says_by_whom(line) or _is_lone_heading(text)
        is_subtitle = is_subtitle or is_key_point(line) or is_note_of_version(line)
        is_subtitle = is_subtitle or _is_heading_of_text(text) or is_dateline_alone(line)
        is_subtitle = is_subtitle or bool(_DATED_IN_BRACKETS.fullmatch(bare(line)))
        is_subtitle = is_subtitle or _is_in_other_letters(line, text[1])
        is_subtitle = is_subtitle or (is_contact(line) and not reads_as_text(line))
        return is_subtitle or _is_summary(line, text[1:]) or _ends_with_day(line)
    is_credited = _is_credit(text[number - 1]) and not reads_as_text(line)
    is_title = number <= _MOST_LEADING and _is_heading_of_text(text[number:])
    if is_credited or is_title or is_pulled(line, text[number + 1 :]):
        return True
    if _is_in_capitals(bare(line)) or is_key_point(line) or bare(line).isdecimal():
        return True
    return is_furniture(line) or (is_dateline(line) and not reads_as_text(line))


#: The heading of a speech in Chinese: what it was, when and where in brackets, and who gave it.
_DATED_IN_BRACKETS = re.compile(
    r"[^。]{4,80}（\d{4}年\d{1,2}月\d{1,2}日[，,、][^（）]{1,20}）[^。]{0,40}"
)


def _is_heading_of_text(text: Sequence[str]) -> bool:
    """Whether a text begins with its own name, by which it is called in full, above its first paragraph."""
    words = bare(text[0])
    is_name = (names_a_text(words) or is_only_a_formal_kind(words)) and " " in words
    is_name = is_name and not text[0].startswith("#")
    if words.endswith((":", "：", " :")) and begins_with_kind(words) and reads_as_text(text[1]):
        return True
    return is_name and not reads_as_text(text[0]) and reads_as_text(text[1])


def _ends_with_day(line: str) -> bool:
    """Whether a line is no sentence and ends with the day on which something was said somewhere."""
    is_heading = len(line) <= LONGEST_SUMMARY and not reads_as_text(line)
    return is_heading and not line.startswith("#") and ends_with_day(bare(line))


def _is_subtitle(line: str) -> bool:
    """Whether a line tells by whom and on which day what follows was said."""
    words = bare(line)
    return (
        len(words) <= _LONGEST_SUBTITLE
        and describes_a_text(words)
        and any(day.year for day in days_in_each(words))
    )


def _is_lone_heading(text: Sequence[str]) -> bool:
    """Whether a text begins with its only heading, which is the page's, or with a kind in capitals, or a number."""
    first, words = text[0], bare(text[0])
    if _TEXT_OF.match(words) and not reads_as_text(first):
        return True
    if words.isdecimal() or _AGENCY.fullmatch(words) or is_only_a_kind(words):
        return True
    if 0 < len(quotation_of_all(words)) <= _LONGEST_NAME and not reads_as_text(first):
        return True
    if words.isupper() and words.count(" ") >= _FEW_SPACES and not reads_as_text(first):
        return not any(bare(line).isupper() for line in text[1:] if " " in line)
    is_only = first.startswith("#") and not any(line.startswith("#") for line in text[1:])
    return (is_only or _is_in_capitals(words)) and not reads_as_text(first)


def _is_in_capitals(words: str) -> bool:
    """Whether words are the title of a document, as it stands in it: its kind and more, in capitals."""
    is_title = words.isupper() and begins_with_kind(words) and " " in words
    return is_title and not reads_as_text(words)


def is_note_of_version(line: str) -> bool:
    """Whether a line in brackets or between dashes says of which version or from whose hand a text is."""
    is_aside = line.startswith(("(", "[", "<", "＜", "〈", "（", "–", "—", "- "))
    return is_aside and bool(VERSION.fullmatch(bare(line).strip("()[]<>＜＞〈〉（）.–— -")))


def _says_by_whom(line: str) -> bool:
    """Whether a line says of what kind a text is and whose, and is no sentence: “Joint statement with …”."""
    words = bare(line)
    is_long = len(words.split()) > _FEW_WORDS and not line.startswith("#")
    is_known = describes_a_text(words) or says_with_whom(words)
    is_subtitle = (words.startswith("——") and has_kind(words)) or bool(DELIVERED.match(words))
    is_sentence_too = reads_as_text(line) and not DELIVERED.fullmatch(words)
    return not is_sentence_too and ((is_long and is_known) or is_subtitle)


def _is_summary(line: str, following: Sequence[str]) -> bool:
    """Whether a line is said again by the text below it, or stands before the line of release.

    Where the next one is said again too, it is the text that repeats itself.
    """
    if is_pulled(line, following):
        return True
    if _is_said_by(following, line):
        return not _is_said_by(following[1:], following[0])
    return _leads_to(line, following)


def _is_said_by(lines: Sequence[str], line: str) -> bool:
    """Whether one of the lines is, or begins with, what another says."""
    words = folded(bare(line).rstrip(".… []"))
    if len(words) < SHORTEST_SUMMARY:
        return False
    return any(folded(bare(each)).startswith(words) for each in lines)


def _leads_to(line: str, following: Sequence[str]) -> bool:
    """Whether a short paragraph is followed by a line of release, and that by a text."""
    if len(following) < 2 or len(line) > LONGEST_SUMMARY:  # noqa: PLR2004
        return False
    leads = bare(following[0])
    return is_release(leads) and leads.endswith((":", "：")) and not OF_ITSELF.search(leads)


def _is_credit(line: str) -> bool:
    return is_caption(line) and len(line) <= _LONGEST_CREDIT
