"""Which lines are labels of a page: buttons alone or in a row, fields, counters, the path to the page."""

from __future__ import annotations

import re
from functools import cache

from statement_site.importing.layout.kinds import has_kind
from statement_site.importing.layout.lines import is_sentence
from statement_site.reading.names import language_name, territories
from statement_site.usage import USAGES
from statement_site.usage.days import days_in_each
from statement_site.usage.formal_names import FORMAL
from statement_site.usage.pages import DATED, PAGES
from statement_site.usage.pages.page import folded

#: A longer row, path, field or notice is none.
_LONGEST_ROW, _LONGEST_VALUE, _LONGEST_NOTICE = 200, 100, 300

#: So many words has the longest label, and so many has the last part of a path that is no title.
_MOST_WORDS, _FEW_WORDS = 8, 4

#: What stands between the parts of a path: “Home > News > Press releases”.
_STEP = re.compile(r"\s*(?:[>»›→/|\\]|::)+\s*")
_TAG = re.compile(r"[a-z]{2,3}-[A-Z]{2}\d?")
_NUMBER = re.compile(r"\d[\d.,   ]*k?")

#: The number of one of several, or of all: “Photo 2”, “Comments (3)”, “写真1”.
_NUMBER_OF_ONE = re.compile(r"(?<!\d)\d{1,2}(?!\d)")

#: What makes the letters of a page larger or smaller.
_SIZE = re.compile(r"\bA ?[+-](?=\s|$)")

#: A picture of several, as a row of them is counted: “2 of 5”, “1/3”.
_COUNTED_PICTURE = re.compile(
    r"\W*(?:image |photo |slide |picture |bild |foto |imagen |фото |zdjęcie |afbeelding |عکس )?\d{1,2} ?(?:of|de|sur|von|di|из|з|z|van|از|/) ?\d{1,2}(?: \D.{0,120})?",
    re.IGNORECASE,
)
#: The number of a document: capitals and digits without a space.
_CODE = re.compile(r"[\[(]?[A-Z0-9][A-Z0-9./_()-]{3,45}[\])]?")
_FEWEST_DIGITS, _FEWEST_STROKES = 3, 2
_ADDRESS = re.compile(r"https?://\S+|www\.\S+")

#: The name of a file of a picture or a document.
_FILE = re.compile(
    r"[\w()-]+\.(?:jpe?g|png|gif|webp|pdf|docx?)|(?:[•*-] )?[^.]{0,120}/[\w()-]+\.(?:jpe?g|png|gif|webp)",
    re.IGNORECASE,
)

#: Words by which networks find a page: “#BIMSTEC #Bay of Bengal”.
_HASHTAGS = re.compile(r"(?:#[^\W\d_][^#.!?]{1,40}\s*)+")

#: So many words stand beside an address of which a line is no more than the label.
_MOST_BESIDE = 12
_PAGE_OF_PAGES = re.compile(
    r"(?:page|p[aá]gina|seite|pagina|стр\.?|صفحة) \d{1,3} (?:of|de|sur|von|di|из|من) \d{1,3}\b",
    re.IGNORECASE,
)


def is_row_of_labels(line: str) -> bool:
    """Whether a line is a label of a page, or nothing but several: “Print Email PDF”."""
    if len(line) > _LONGEST_ROW:
        return False
    if folded(line) in _all("labels") or folded(line) in _languages():
        return True
    if _HASHTAGS.fullmatch(line) or _FILE.fullmatch(line):
        return True
    plain = _NUMBER_OF_ONE.sub("", folded(_SIZE.sub(" ", line)))
    tokens = [word for word in plain.split() if word]
    reached = {0}
    for end in range(1, len(tokens) + 1):
        starts = (start for start in reached if end - start <= _MOST_WORDS)
        if any(" ".join(tokens[start:end]) in _labels_and_languages() for start in starts):
            reached.add(end)
    return bool(tokens) and len(tokens) in reached


def is_counter(line: str) -> bool:
    """Whether a line counts visits or pictures: “345 views”, “Views: 345”, “2 of 5 Our new building”."""
    number = _NUMBER.search(line)
    if not number or len(line) > _LONGEST_ROW:
        return False
    beside = folded(line[: number.start()] + " " + line[number.end() :])
    if beside in _all("counted"):
        return True
    return bool(_COUNTED_PICTURE.fullmatch(line)) and not is_sentence(line)


def is_field_of_page(line: str) -> bool:
    """Whether a line is a label of a page with its value: “Photo: the ministry”, “Category: News”."""
    label, colon, value = line.replace("：", ":").partition(":")
    if not colon or len(value) > _LONGEST_VALUE or is_sentence(line):
        return False
    if folded(label) in _all("fields"):
        return True
    return folded(label) in _all("labels") and is_row_of_labels(value)


def is_name_of_field(line: str) -> bool:
    """Whether a line is the name of a field of a page whose value is gone: “Source”."""
    return folded(line) in _all("fields")


def is_address_with_label(line: str) -> bool:
    """Whether a line is an address of the Web, with no more than a few words beside it: “URL: http://… Last update: …”.

    So does a browser print it below a page, with the day and the number of the page.
    """
    if _PAGE_OF_PAGES.match(line):
        return True
    beside, count = _ADDRESS.subn(" ", line)
    is_short = len(re.findall(r"[^\W\d_]+", beside)) <= _MOST_BESIDE
    return bool(count) and is_short and not line.endswith((".", "。", "!", "?"))


def is_row_of_languages(line: str) -> bool:
    """Whether a line is nothing but tags of languages (BCP 47), as a page offers them: “en-GB fr-FR”."""
    tags = line.lstrip("*•- ").split()
    return len(tags) > 1 and all(_TAG.fullmatch(tag) for tag in tags)


def is_code(line: str) -> bool:
    """Whether a line is the number of a document and no more: “[00615-IT.01]”."""
    is_one = _CODE.fullmatch(line) and re.search(r"[^\W\d_]", line)
    has_many = len(re.findall(r"\d", line)) >= _FEWEST_DIGITS or (
        line.count("/") >= _FEWEST_STROKES and re.search(r"\d", line)
    )
    return bool(is_one and has_many)


def is_path(line: str) -> bool:
    """Whether a line is the path to a page, and its last part no title: “Home / News / Statements”."""
    parts = [part for part in _STEP.split(line) if part]
    if len(parts) < 2 or len(line) > _LONGEST_ROW or not _begins_at_home(parts[0]):  # noqa: PLR2004
        return False
    last = folded(parts[-1])
    return last in _all("labels") or len(last.split()) <= _FEW_WORDS


def _begins_at_home(first: str) -> bool:
    """Whether the first part of a path is the entrance of a site, perhaps behind “You are here:”."""
    words = re.split(r"[:：]", first)[-1]
    return folded(words) in _all("homes")


#: So many words has a menu at least that a scraper put on one line.
_WORDS_OF_MENU = 5


def is_menu(line: str) -> bool:
    """Whether a line is the menu of a site: the word for its entrance and then others, in no sentence."""
    first, *others = line.split() or [""]
    is_long = len(others) >= _WORDS_OF_MENU - 1 and len(line) <= _LONGEST_ROW
    is_list = not (re.search(r"[,.;:>»/]", line) or is_sentence(line) or has_kind(line))
    return is_long and is_list and folded(first) in _all("homes")


def is_about_the_original(line: str) -> bool:
    """Whether a line says that it is a translation which does not count, or where the original is."""
    if len(line) > _LONGEST_NOTICE:
        return False
    if _of_original().search(line) and _ADDRESS.search(line):
        return True
    return any(
        re.search(page.translation, line, re.IGNORECASE)
        and re.search(page.disclaims, line, re.IGNORECASE)
        for page in PAGES
        if page.translation
    )


@cache
def _all(field: str) -> frozenset[str]:
    """The words that any language has for this."""
    return frozenset().union(*(getattr(page, field) for page in PAGES))


@cache
def _labels_and_languages() -> frozenset[str]:
    return _all("labels") | _languages()


@cache
def _languages() -> frozenset[str]:
    """The names of the languages that we know, in each of them, as a page offers its other versions."""
    tags = [usage.language for usage in USAGES]
    return frozenset(folded(language_name(tag, other)) for tag in tags for other in tags)


def is_name_of_country(line: str) -> bool:
    """Whether a line is the name of a country or a continent, in one of our languages, and no more.

    The name may be a formal one: “Republic of Estonia”.
    """
    ends = (space.end() for space in re.finditer(r"\s|[’']", line))
    short = (line[end:] for end in ends if FORMAL.match(line[:end]))
    return any(folded(words) in _territories() for words in (line, *short))


@cache
def _territories() -> frozenset[str]:
    return frozenset(folded(n) for u in USAGES for n in territories(u.language).values())


@cache
def _of_original() -> re.Pattern[str]:
    return re.compile("|".join(page.original for page in PAGES if page.original), re.IGNORECASE)


def is_about_the_page(line: str) -> bool:
    """Whether a line that ends in no full stop says within it on which day the page was put out."""
    if len(line) > _LONGEST_NOTICE * 2 or re.search(r"[.!?。؟][\"”»)]*$", line):
        return False
    return any(
        day.is_whole and day.start == 0
        for label in _dated().finditer(line)
        for day in days_in_each(line[label.end() : label.end() + 30])
    )


@cache
def _dated() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{DATED})\s*[:：]?\s*", re.IGNORECASE)


#: So many labels at least make a menu, which are among so many words of a line.
_FEWEST_LABELS, _MOST_OF_MENU = 4, 10


def begins_menu(line: str) -> bool:
    """Whether a line begins with several labels, each with a capital, as no sentence does."""
    words = [] if line.startswith("|") else line.split(maxsplit=_MOST_OF_MENU)[:_MOST_OF_MENU]
    count = place = 0
    while place < len(words) and words[place][:1].isupper():
        lengths = range(min(_MOST_WORDS, len(words) - place), 0, -1)
        labels = (
            n for n in lengths if folded(" ".join(words[place : place + n])) in _all("labels")
        )
        length = next(labels, 0)
        if not length:
            break
        count, place = count + 1, place + length
    return count >= _FEWEST_LABELS
