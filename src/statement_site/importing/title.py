"""Which line of a page is the title of the statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from statement_site.importing.address import is_named_by, title_of_address, words_of_address
from statement_site.importing.layout.captions import is_captioned, with_what_captions_share
from statement_site.importing.layout.datelines import (
    ends_with_day,
    is_dateline,
    is_day,
    is_day_of_page,
    is_field,
    is_place,
)
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.kinds import has_kind, is_only_a_kind, names_a_text
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import is_release, is_salutation
from statement_site.importing.layout.site_name import parted_by_page, without_site
from statement_site.importing.layout.wording import bare, reads_as_text
from statement_site.importing.raw import Raw
from statement_site.usage import USAGES
from statement_site.usage.usage import Usage

#: How many characters a title has; a longer one is a paragraph.
_SHORTEST, _LONGEST = 8, 400
_USUAL = range(20, 220)

#: A title stands near its text: this many lines above, and perhaps as the first of them.
_NEAR, _FAR = 6, 25
_INSIDE = 3

#: From this on, a title is beyond doubt.
_SURE = 4

#: A line with more spaces and a colon leads to the words of another.
_LEADS_IN = 6

#: How the second line of a title begins: “Press conference” / “with the Prime Minister of Norway”.
_GOES_ON = re.compile(r"(?:with|by|between|following|after|at|con|entre|avec|mit|com|tra) ")

#: How the second line of a title says on what occasion something was said.
_OCCASION = re.compile(
    r"(?:on|at|for|during|upon) (?:the )?(?:occasion|opening|signing|launch|eve|margins|reception|conference|summit|meeting|ceremony|\d+(?:st|nd|rd|th)?)\b"
    r"|(?:en|con) (?:ocasi[oó]n|motivo)\b|[àa] l[’']occasion\b|anl[äa](?:ß|ss)lich\b|in occasione\b|por ocasi[aã]o\b|по случаю\b|بمناسبة",
    re.IGNORECASE,
)

_BYLINE = re.compile(
    r"the hon\b|(?:prime minister|president|(?:foreign )?minister)$|(?:by|par|por) ", re.IGNORECASE
)
#: What an archive adds to the title that a page has.
_ADDED = re.compile(r"\s*\[[^\[\]]{3,80}\]$")
_UNSPACED = re.compile(r"[一-龥぀-ヿ가-힣]{4}")


@dataclass(frozen=True, slots=True)
class Headline:
    """The title, the publisher that stood with it, the line after it, and whether it is doubtful."""

    title: str
    site: str
    end: int
    is_doubtful: bool


def find_title(raw: Raw, usage: Usage, run: range) -> Headline:
    """The line above the text that is most like a title; the page's own word for it counts most."""
    raw = replace(raw, lines=with_what_captions_share(raw.lines))
    lines = raw.lines
    said = [_without_any_site(title, raw, usage) for title in raw.titles]
    candidates = list(_candidates(raw, usage, {_folded(title) for title, _ in said}, run))
    if raw.is_noted:
        score, number, (title, site) = _SURE, -1, said[0]
    elif candidates:
        score, number = max(candidates)
        title, site = without_site(lines[number], usage)
        over = next((each for each in said if _runs_over(lines, each[0], run)), None)
        if over and _folded(title) != _folded(over[0]):
            score, number, (title, site) = _SURE, _runs_over(lines, over[0], run) - 1, over
        elif score < _SURE and said and said[0][0]:
            score, number, (title, site) = _SURE, -1, said[0]
    elif said:
        score, number, (title, site) = _SURE, -1, said[0]
    else:
        return _bare_title(raw, run)
    start, end = _whole(lines, number, run)
    if end - start > 1:
        title = _joined([without_site(line, usage)[0] for line in lines[start:end]])
    again = [n for n in range(run.start + _INSIDE) if n < len(lines) and _repeats(lines[n], title)]
    twice = [
        n
        for n in range(1, run.start + _INSIDE)
        if n < len(lines) and _repeats_over_two(lines, n, title)
    ]
    sites = (site, *(each for _, each in said), *(without_site(lines[n], usage)[1] for n in again))
    end = max((end, *(n + 1 for n in (*again, *twice))))
    site = next(filter(None, sites), "")
    return Headline(_plain(title, lines[:end]), site, end, is_doubtful=score < _SURE)


def _without_any_site(title: str, raw: Raw, usage: Usage) -> tuple[str, str]:
    """A title without the name of the site, as the page itself parts them, else by what such names are."""
    added = _ADDED.sub("", title)
    if added != title and any(_folded(line) == _folded(added) for line in raw.lines):
        title = added
    parted, site = parted_by_page(title, (*raw.lines, *raw.titles))
    return (parted, site) if site else without_site(title, usage)


def _plain(title: str, above: Sequence[str]) -> str:
    """A title without the day that one of two lines puts behind it, and without a full stop."""
    shorter = next((n for n in map(bare, above) if title.startswith(f"{n}, ")), "")
    if shorter and is_day(title[len(shorter) + 2 :]):
        return shorter
    return title[:-1] if names_a_text(title) and re.search(r"\w{4}\.$", title) else title


def _runs_over(lines: Sequence[str], title: str, run: range) -> int:
    """The line after a title that the page sets over several lines; 0 where it does not."""
    wanted, read = _folded(title).replace(" ", ""), ""
    for number, line in enumerate(lines[: run.start + _INSIDE]):
        read += _folded(line).replace(" ", "")
        if wanted and wanted in read:
            return number + 1
    return 0


def _bare_title(raw: Raw, run: range) -> Headline:
    """What the address says, else the kind of text that stands above it, else how the text begins."""
    lines = raw.lines
    named = title_of_address(words_of_address(raw.url), lines)
    for number in reversed(range(min(run.start, len(lines)))):
        if is_only_a_kind(bare(lines[number])):
            return Headline(named or bare(lines[number]), "", number + 1, is_doubtful=True)
    first = _first_sentence(lines[run.start]) if lines else ""
    return Headline(named or first, "", run.start, is_doubtful=True)


def _first_sentence(line: str) -> str:
    return re.split(
        r"(?<=\w\w[.!?])(?<!\b[DM]r\.)(?<!\bMs\.)(?<!\bNo\.)\s(?=[^\Wa-z])|(?<=[。！？])",
        bare(line),
        maxsplit=1,
    )[0][:_LONGEST]


def _repeats(line: str, title: str) -> bool:
    """Whether a line says the title again, with the name of a site or a word more."""
    if _folded(title) in _folded(line) and len(line) <= len(title) + 60:
        return True
    is_heading = len(line) <= 2 * len(title) and not reads_as_text(line) and not is_salutation(line)
    words = iter(_folded(line).split())
    return (
        is_heading
        and line[-1:] not in ":;"
        and all(word in words for word in _folded(title).split())
    )


def _repeats_over_two(lines: Sequence[str], number: int, title: str) -> bool:
    """Whether a line ends the title that the line before it begins."""
    both = _folded(lines[number - 1] + " " + lines[number]).replace(" ", "")
    wanted = _folded(title).replace(" ", "")
    if len(lines[number]) > 3 and (both.endswith(wanted) or wanted in (both, both + "全文")):  # noqa: PLR2004
        return True
    heading = (lines[number - 1], lines[number])
    is_text = any(reads_as_text(line) and not line.isupper() for line in heading)
    if is_text or not is_only_a_kind(bare(heading[0])):
        return False
    return is_named_by(" ".join(heading), re.findall(r"\w+", title))


def _folded(title: str) -> str:
    return " ".join(re.findall(r"\w+", title.casefold()))


def _candidates(raw: Raw, usage: Usage, said: set[str], run: range) -> Iterator[tuple[int, int]]:
    """The lines that can be a title, each as its score and number."""
    lines, named = raw.lines, words_of_address(raw.url)
    for number, line in enumerate(lines[: run.start + _INSIDE]):
        title, site = without_site(line, usage)
        shortest = 4 if _UNSPACED.search(title) else _SHORTEST
        if not shortest <= len(title) <= _LONGEST or not _may_be_title(line, title):
            continue
        if is_captioned(lines, number):
            continue
        is_formal = names_a_text(title)
        if number > run.start and not is_formal:
            if any(map(reads_as_text, lines[run.start : number])):
                break
            if is_sentence(title) and not title.isupper():
                continue
        distance = run.start - number
        nearness = 2 * (distance <= _NEAR) - 3 * (distance > _FAR) - (number > run.start)
        of_address = 4 * is_named_by(title, named)
        yield _score(lines, number, (title, site), said) + nearness + of_address, number


def _may_be_title(line: str, title: str) -> bool:
    """Whether a line is neither furniture nor a dateline, nor a sentence, nor cut short."""
    if (
        is_furniture(line)
        or (is_dateline(line) and not (is_place(line) and has_kind(title)))
        or is_release(line)
        or is_field(line)
        or "©" in title
        or line.startswith("|")
    ):
        return False
    if names_a_text(title):
        return True
    is_text = is_sentence(title) and title.endswith((".", "?", "!"))
    is_text |= title.count(" ") > 1 and title.endswith(".") and not has_kind(title)
    return not (is_text or title.endswith(("...", "…", "。", "؛", ",", "،")))


def _score(lines: Sequence[str], number: int, titled: tuple[str, str], said: set[str]) -> int:
    """How much speaks for a line."""
    title, site = titled
    above = [bare(line) for line in lines[max(0, number - 4) : number]]
    folded = _folded(title)
    again = sum(_folded(line) == folded for line in lines[max(0, number - 40) : number + 15]) - 1
    return (
        4 * (folded in said)
        + 3 * has_kind(title)
        + 3 * bool(site)
        - 4 * is_only_a_kind(bare(title))
        + 3 * any(_leads_to(line, title) for line in above)
        + 2 * bool(again)
        + 2 * lines[number].startswith("# ")
        + bool(number + 1 < len(lines) and is_day_of_page(lines[number + 1]))
        + 2 * bool(number and re.search(r"[/>›»]$", lines[number - 1].strip()))
        + (len(title) in _USUAL)
        - 2 * title.endswith((".", ":", "：", ";", ",", "/", ">"))
        - 4 * (title.endswith((":", "：")) and title.count(" ") >= _LEADS_IN)
        - 3 * (not has_kind(title) and ends_with_day(title))
        - 3 * ("http" in title or "www." in title)
        - 3 * bool(_BYLINE.match(title))
        - 2 * (is_sentence(title) and "," in title and not site and not title.isupper())
    )


def _leads_to(crumbs: str, title: str) -> bool:
    """Whether a line ends with the title, or with its beginning and dots, as breadcrumbs do."""
    cut = crumbs.rstrip(".… ")
    if crumbs.endswith(title) and crumbs != title:
        return True
    if cut == crumbs:
        return False
    start = cut.rfind(title[: min(20, len(title))])
    return start >= 0 and title.startswith(cut[start:])


def _whole(lines: Sequence[str], number: int, run: range) -> tuple[int, int]:
    """The lines of a title that runs over two: after a bare kind of text, or before what it is about."""
    start, end = max(number, 0), number + 1
    following = lines[end] if 0 < end < len(lines) and end <= run.start else ""
    if following and is_only_a_kind(bare(lines[number])) and _can_go_on(following):
        return start, end + 1
    if following and _OCCASION.match(following) and _can_go_on(following):
        return start, end + 1
    begins_with_subject = _subjects().match(bare(lines[number])) or _GOES_ON.match(lines[number])
    if number > 0 and begins_with_subject and _can_go_on(lines[number - 1]):
        return start - 1, end
    return start, end


@cache
def _subjects() -> re.Pattern[str]:
    subjects = "|".join(re.escape(word) for usage in USAGES for word in usage.subjects)
    return re.compile(rf"(?:{subjects})(?!\w)|关于", re.IGNORECASE)


def _can_go_on(line: str) -> bool:
    is_text = is_sentence(bare(line)) and not bare(line).isupper()
    return not (is_text or is_furniture(line) or is_dateline(line))


def _joined(parts: list[str]) -> str:
    return ("" if _UNSPACED.search(parts[0]) else " ").join(parts)
