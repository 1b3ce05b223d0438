"""The lines over which a page sets its title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.datelines import is_dateline, is_field, is_place_and_day
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.kinds import has_kind, is_only_a_kind
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import greets, is_release
from statement_site.importing.layout.wording import bare
from statement_site.importing.title.candidates import LONGEST
from statement_site.importing.title.possible import OF_RELEASE
from statement_site.importing.title.repeated import plain_words
from statement_site.usage import USAGES
from statement_site.usage.addressing import EXCELLENCY
from statement_site.usage.messages import MESSAGE, SYMPATHY
from statement_site.usage.speakers import HOUSE

#: How the next line of a title begins: “Press conference” / “with the Prime Minister of Norway”.
_GOES_ON = re.compile(
    r"(?:with|by|between|following|after|at|con|entre|avec|mit|com|tra|antara|oleh|giữa|między|z|met|door|між|با|بین) |ระหว่าง|เนื่องใน|เกี่ยวกับ|(?i:by|and|between|with|entre|par|et|por|y|e|und|zwischen)$"
)

#: How the next line of a title says on what occasion something was said.
_OCCASION = re.compile(
    r"(?:on|at|for|during|upon) (?:the )?(?:occasion|opening|signing|launch|eve|margins|reception|conference|summit|meeting|ceremony|\d+(?:st|nd|rd|th)?)\b"
    r"|(?:at|before|during) the\b|lors d|devant l|en el\b|ante (?:el|la)\b|bei der\b|vor d(?:er|em)\b"
    r"|(?:en|con) (?:ocasi[oó]n|motivo)\b|[àa] l[’'](?:occasion|issue)\b|anl[äa](?:ß|ss)lich\b|in occasione\b|por ocasi[aã]o\b|по случаю\b|з нагоди\b|z okazji\b|ter gelegenheid\b|dalam rangka\b|nhân dịp\b|münasebetiyle\b|به مناسبت|بمناسبة",
    re.IGNORECASE,
)

#: How a title ends that says by whom something was said, and not of what office.
_BY_WHOM = re.compile(
    r"\b(?:by|de|del|par|von|por|di)(?: (?:H\. ?E\.|S\. ?E\.|his|her|excellency|son|su|excellence|excelencia|the|hon\.?|mrs?\.?|ms\.?|m\.|mme|dr\.?|dato[’']|amb\.?|ambassador|sr\.?|sra\.?)){1,4}(?: (?-i:[A-ZÀ-Þ])[\w’'.-]*| bin| al| de| van){1,5}$",
    re.IGNORECASE,
)

#: Words that end no title: what they lead to is on the next line.
_UNENDED = re.compile(
    r"(?:\b(?:of|the|by|to|and|for|at|on|in|with|from|de|del|de la|de los|el|la|du|des|le|les|et|y|au|aux|à|par|por|para|con|avec|en"
    r"|der|die|das|des|dem|den|und|von|vom|zu|zur|zum|im|di|della|dello|dei|delle|degli|do|da|dos|das|e|em|no|na|и|в|на|о|об|по|с|от|до)"
    r"|[dl][’']|,|に関する|における|に対する|に係る|による|についての|のための|に際しての)$",
    re.IGNORECASE,
)

#: So many lines has the longest title.
_MOST_LINES = 10


def whole_title(lines: Sequence[str], number: int, run: range) -> tuple[int, int]:
    """The first line of a title of which one is known, and the line after its last; text is none of it."""
    start, end = max(number, 0), number + 1
    if number < 0:
        return start, end
    while end < len(lines) and end <= run.start and _goes_on(lines[start:end], lines[end]):
        end += 1
    while start > 0 and _goes_on(lines[start - 1 : start], lines[start]):
        start -= 1
    return start, end


def _goes_on(title: Sequence[str], line: str) -> bool:
    """Whether a line goes on with a title that stands just above it."""
    so_far, last, words = " ".join(map(bare, title)), bare(title[-1]), bare(line)
    if EXCELLENCY.match(words) and plain_words(words.partition(", ")[2] or words) in plain_words(
        so_far
    ):
        return False  # the caption of a picture of one whom the title names
    if _is_to_one(so_far, words):
        return False
    is_full = len(title) >= _MOST_LINES or len(so_far) + len(words) > LONGEST
    if is_full or not _can_be_of_title(words) or plain_words(words) in plain_words(so_far):
        return False
    begins = _begins_next_line(words) or (is_byline(words) and bool(_BY_WHOM.search(so_far)))
    if not _can_be_of_title(last):
        return is_only_a_kind(last) and begins
    in_capitals = all(map(_is_in_capitals, (last, words)))
    is_label = is_only_a_kind(last) and not has_kind(words)
    return begins or in_capitals or bool(_UNENDED.search(last)) or is_label


def _is_to_one(title: str, words: str) -> bool:
    """Whether words name to whom a message goes, which the title says that it is."""
    is_message = MESSAGE.search(title) or SYMPATHY.search(title)
    return bool(is_message and EXCELLENCY.match(words)) and not _UNENDED.search(title)


def _is_in_capitals(words: str) -> bool:
    """Whether words, which are several, are in capitals, and not an office with whom it is held by."""
    is_house = HOUSE.match(words) and not has_kind(words)
    return words.isupper() and " " in words and not (is_byline(words) or is_house)


def _begins_next_line(words: str) -> bool:
    """Whether words begin as no title does, but the next line of one."""
    patterns = (_GOES_ON, _OCCASION, EXCELLENCY, _subjects())
    return words[:1].islower() or any(pattern.match(words) for pattern in patterns)


@cache
def _subjects() -> re.Pattern[str]:
    subjects = "|".join(re.escape(word) for usage in USAGES for word in usage.subjects)
    return re.compile(rf"(?:{subjects})(?!\w)|关于", re.IGNORECASE)


def _can_be_of_title(line: str) -> bool:
    is_text = is_sentence(bare(line)) and not bare(line).isupper()
    is_head = is_furniture(line) or is_dateline(line) or is_field(line) or is_place_and_day(line)
    is_head = is_head or bool(OF_RELEASE.match(bare(line)))
    return not (is_text or is_head or is_release(line) or greets(line))
