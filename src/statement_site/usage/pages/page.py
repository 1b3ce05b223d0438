"""What the pages of a language say around their texts: the nouns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

#: Words or patterns of one meaning.
Words = tuple[str, ...]

_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words of pages in one language, each folded as `folded` does.

    `labels` are buttons and names of a site's parts, which stand alone or in rows; `fields` stand before
    a colon and a value; `counted` beside a number; `homes` begin the path to a page. The others are
    patterns: `translation` and `disclaims` say together that a translation is not what counts,
    `original` is what a link to the original is called; `invites` begins a line that bids readers do
    something with what `media` names; `dated` stands before the day on which a page was put out.

    Others are patterns of whole lines: `furniture` of the page, `notices` that stand in whole sentences on
    every page, `tails` that stand only below a text, `insets` in the midst of one, `footers` with which the
    foot begins, `datelines` between a title and the text, `downloads` that bid fetch the text; `labelled`
    of fields that stand before their value, and `sites` of words in a publisher's name.
    """

    labels: frozenset[str]
    fields: frozenset[str] = field(default_factory=frozenset)
    counted: frozenset[str] = field(default_factory=frozenset)
    homes: frozenset[str] = field(default_factory=frozenset)
    translation: str = ""
    disclaims: str = ""
    original: str = ""
    invites: str = ""
    media: str = ""
    dated: str = ""
    furniture: Words = ()
    notices: Words = ()
    insets: Words = ()
    tails: Words = ()
    footers: Words = ()
    datelines: Words = ()
    downloads: Words = ()
    labelled: Words = ()
    sites: Words = ()


#: Vowels of Hebrew and Arabic, which few write.
_POINTS = re.compile("[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652]")


def folded(line: str) -> str:
    """A line as its bare words: no capitals, no marks, one kind of apostrophe."""
    plain = (
        _POINTS.sub("", line.casefold()).replace("i̇", "i").replace("ı", "i")
    )  # “İ” and “I” of Turkish
    return " ".join(_WORD.findall(plain)).replace("’", "'")


def words(table: str) -> frozenset[str]:
    """The words of a table, between bars and on lines, folded."""
    return frozenset(filter(None, map(folded, re.split(r"[|\n]", table))))
