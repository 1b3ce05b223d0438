"""Which lines of a page can be a title at all: none that is of the page, a day, a greeting, or a paragraph."""

from __future__ import annotations

import re

from statement_site.importing.layout.bylines import is_byline, is_sender
from statement_site.importing.layout.datelines import (
    is_dateline,
    is_day,
    is_day_of_year,
    is_field,
    is_place,
)
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.inline_dateline import dateline_apart
from statement_site.importing.layout.introduction import is_note_of_version
from statement_site.importing.layout.kinds import (
    describes_a_text,
    has_kind,
    is_only_a_kind,
    names_a_text,
)
from statement_site.importing.layout.labels import is_name_of_country
from statement_site.importing.layout.lead_in import announces
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import begins_text, greets, is_release, is_salutation
from statement_site.usage.addressing import QUESTION, SPEAKER
from statement_site.usage.pages import DATED
from statement_site.usage.sentences import sentences

#: Words of a script without spaces, of which few make a title.
UNSPACED = re.compile(r"[一-龥぀-ヿ가-힣]{4}")

#: So many words has the name of a person.
WORDS_OF_NAME = 5

#: A longer line that names no kind of text is a paragraph.
_LONG, LONG_OF_SIGNS = 260, 60

#: A heading of what one says, and where and when it was said, in brackets alone.
_IN_BRACKETS = re.compile(r"【[^】]{2,40}】|[(（][^()（）]{0,20}\d.{3,80}[)）]")

#: A number to be called.
_OF_DIGITS = re.compile(r"[\d\s()+./-]{6,}")

#: A label and a day, behind a comma or a stroke.
_LABEL_AND_DAY = re.compile(r"(?P<kind>[^,|/]{5,40})\s?[,|/–-]\s?(?P<day>[^,|]{6,40})")

#: How a page says when it put something out, where the day itself is missing.
_PUT_OUT = re.compile(DATED, re.IGNORECASE)

#: What programs call a file or a template: “Single_lajmi”, “/Slika/DSC_88231.jpg”.
_PATH = re.compile(
    r"[^\W\d_]_[^\W_]|(?:^|\s)/[^\W\d]\w+/|\.(?:jpe?g|png|gif|webp|aspx?|php)\b", re.IGNORECASE
)

#: What a release says of itself below its title: its number, that it may change, that notes for a speech follow.
OF_RELEASE = re.compile(
    r"sous réserve de modifications\b|check against delivery\b|notes (?:pour une|for an?) (?:allocution|address|speech|discours)\b|\d{4}/\d+(?=\s|$)",
    re.IGNORECASE,
)

#: A day, a town and a house between dashes, as some begin their releases: “May 4, 2021 – Ottawa – Global Affairs Canada”.
_DAY_TOWN_HOUSE = re.compile(
    r"(?:le |the )?(?P<day>[^–—-]{6,25}) [–—-] [^–—]{3,40} [–—-] [^–—]{3,60}", re.IGNORECASE
)

#: What a debate is about, which is no more of the title of what was said in it.
THEME = re.compile(r"(?:THEME|THÈME|TEMA|THEMA)\b ?:")

#: A town as letters name it, between dashes.
_BETWEEN_DASHES = re.compile(r"[-–—] ?[\w’'-]+ ?[-–—]")

#: Two steps of the path to a page, an item of what matters above a text, and where a library found one.
_STEPS = re.compile(r"[^>.!?]{3,40}(?: > [^>.!?]{3,40})+")
_POINT = re.compile(r"[•·▪] ")
_SOURCE = re.compile(r"News and Press Release Source .{3,60}")

#: How those who hear are spoken to by their offices.
_BY_OFFICE = re.compile(
    r"(?:excellenc\w+|exc[eé]l\w+|monsieur le|madame la|mesdames|messieurs|señor(?:as?|es)?|senhor\w*|herr|frau|signor\w*|(?:mr|mister|madam)\.? (?:president|chair\w*|speaker)|ladies|distinguished)\b|السيد (?:ال)?رئيس|سيدي الرئيس|主席先生|主席女士|議長",
    re.IGNORECASE,
)


#: What is no title as a whole.
_NO_TITLES = (_OF_DIGITS, _IN_BRACKETS, _BETWEEN_DASHES, OF_RELEASE, _STEPS, _SOURCE)


def may_be_title(line: str, title: str) -> bool:
    """Whether a line is neither furniture nor a dateline, nor a sentence, nor cut short."""
    if _is_of_page(line, title) or _is_of_text(line, title):
        return False
    if names_a_text(title):
        return True
    longest = LONG_OF_SIGNS if UNSPACED.search(title) else _LONG
    if (len(title) > longest and not title.isupper() and not has_kind(title)) or dateline_apart(
        title
    )[0]:
        return False
    if _is_paragraph(title) and not describes_a_text(title):
        return False
    is_text = is_sentence(title) and title.endswith((".", "?", "!", "।", "۔", "።", "؟"))
    is_text |= title.count(" ") > 1 and title.endswith(".") and not has_kind(title)
    is_text = is_text and not describes_a_text(title)
    return not (is_text or title.endswith(("...", "…", "。", "؛", ",", "،")))


#: So many characters has a paragraph.
_PARAGRAPH, _PARAGRAPH_OF_SIGNS = 200, 80


def _is_paragraph(title: str) -> bool:
    """Whether words are several sentences and so many that they are a paragraph."""
    longest = _PARAGRAPH_OF_SIGNS if UNSPACED.search(title) else _PARAGRAPH
    return len(title) > longest and len(sentences(title)) > 1


def _is_brief(title: str) -> bool:
    """Whether words are few, or a whole sentence: “Thank you very much. [Please take your seats.]”."""
    return title.count(" ") < WORDS_OF_NAME or title.rstrip("])").endswith((".", "!"))


def _is_kind_with_day(title: str) -> bool:
    """Whether a line is the label of a kind with a day, and no more: “Media release, 27.09.2018”."""
    found = _LABEL_AND_DAY.fullmatch(title)
    if found is None or not is_only_a_kind(found["kind"].strip()):
        return False
    return is_day(found["day"]) or bool(_PUT_OUT.fullmatch(found["day"]))


def _is_day_town_house(title: str) -> bool:
    """Whether words are a day, a town and a house, and name no kind of text."""
    found = _DAY_TOWN_HOUSE.fullmatch(title)
    return bool(found and is_day(found["day"].strip()) and not has_kind(title))


def _is_kind_of_sender(title: str) -> bool:
    """Whether words are a kind and behind a colon who put it out: “Press Release: Government of Norway”."""
    kind, colon, sender = title.partition(": ")
    return bool(colon) and is_only_a_kind(kind) and is_sender(sender)


def _only_greets(title: str) -> bool:
    """Whether words speak to somebody by his office and name no kind of text: “Monsieur le Commissaire”."""
    return bool(_BY_OFFICE.match(title)) and not has_kind(title)


def _is_of_page(line: str, title: str) -> bool:
    """Whether a line is a piece of the page: furniture, a day, a field, a path, a point above the text."""
    return bool(
        is_furniture(line)
        or is_name_of_country(title)
        or (is_dateline(line) and not (is_place(line) and has_kind(title)))
        or is_release(line)
        or begins_text(line)
        or is_field(line)
        or is_day_of_year(line)
        or _is_kind_with_day(title)
        or any(each.fullmatch(title) for each in _NO_TITLES)
        or is_note_of_version(line)
        or (announces(line) and line.rstrip().endswith((":", "：")))
        or THEME.match(title)
        or _is_day_town_house(title)
        or "©" in title
        or _PATH.search(title)
        or _is_kind_of_sender(title)
        or line.startswith("|")
        or "\t" in line
        or _POINT.match(line)
    )


def _is_of_text(line: str, title: str) -> bool:
    """Whether a line is one of the text: who speaks or is greeted, a question, the end of a quotation."""
    return bool(
        title.count("”") > title.count("“") + title.count("„")
        or ((is_byline(line) or is_byline(title)) and not has_kind(title))
        or (greets(line) and (is_salutation(line) or _only_greets(title)))
        or (greets(line) and not has_kind(title) and _is_brief(title))
        or (SPEAKER.match(line) and not line.isupper())
        or (QUESTION.match(title) and title.rstrip("”\"’' ").endswith(("?", "？", "؟")))
    )
