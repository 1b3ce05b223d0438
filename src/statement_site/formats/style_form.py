"""A citation style as forms: what it makes of every citation of one shape, with slots for the values.

A style is a program of some thousand lines that citeproc-py takes a millisecond to run. What it says
depends on few things of a citation: which values there are, how many authors, whether a value ends
with a mark. So it runs once for each such shape, on characters that stand for the values, and the
form that comes out is filled in with those of every citation.

Standard: the Citation Style Language 1.0.2 (citationstyles.org).
"""

from __future__ import annotations

import re
from functools import cache, partial
from html import escape
from io import BytesIO
from operator import itemgetter
from types import SimpleNamespace
from typing import Any

from citeproc import (
    LANGUAGE_NAMES,
    PRIMARY_DIALECTS,
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
)
from citeproc.source.json import CiteProcJSON

from statement_site.formats.style_shape import (
    A_DAY,
    A_DAY_OF_TWO_FIGURES,
    A_LONG_NAME,
    A_MONTH,
    A_NAME_BEFORE_STOP,
    A_SHORT_NAME,
    A_YEAR,
    AN_EARLY_YEAR,
    DAY,
    MONTH,
    MOST_AUTHORS,
    MOST_SHAPES,
    NAMES_OF_A_MONTH,
    NAMES_OF_MONTHS,
    TITLE,
    URL,
    VARIABLES,
    YEAR,
    Form,
    Shape,
)

_MONTHS = range(1, 13)

#: The figures of a date and their slots; longer ones first, which hold no shorter one then.
_SLOTS_OF_FIGURES = (
    (A_YEAR, YEAR),
    (AN_EARLY_YEAR, YEAR),
    (A_DAY_OF_TWO_FIGURES, DAY),
    (A_MONTH, MONTH),
    (A_DAY, DAY),
)

#: Private characters stand for values: no text holds them, they have no case and end no sentence.
_SLOTS, _TAGS = 0xE000, 0xF000

_SLOT = re.compile(f"[{chr(_SLOTS)}-{chr(_TAGS - 1)}]")

#: What a page may hold of what styles ask for; other dress, inline styles above all, is left off.
_ELEMENTS = ("i", "b", "sup", "sub")

_WRITTEN_TAGS = {
    _TAGS + 2 * number + is_end: f"<{'/' * is_end}{element}>"
    for number, element in enumerate(_ELEMENTS)
    for is_end in (0, 1)
}

#: An address keeps its order in words that run from right to left.
_URL = chr(_SLOTS + URL)

_TAG = f"[{chr(_TAGS)}-{chr(_TAGS + 2 * len(_ELEMENTS) - 1)}]"

#: A full stop behind a sentence that has ended: no style means to write it.
_SECOND_STOP = re.compile(f"([.?!]{_TAG}*)\\.")

#: Days that are written as ordinals or with two figures at least.
_DAYS_IN_A_WAY = './/cs:date[@form="text"]/cs:date-part[@name="day"][@form!="numeric"]'

#: Tags whose locale is not that of their language.
_LOCALES = {
    "zh-Hant": "zh-TW",
    "zh-HK": "zh-TW",
    "zh-MO": "zh-TW",
    "sr-Cyrl": "sr-Cyrl-RS",
    "no": "nb-NO",
}


class StyleForms:
    """A style in a language. `number` is its place among `many` styles that are filled in together."""

    def __init__(self, source: str, language: str, number: int, many: int) -> None:
        """Read the style, note the names of the months and put slots in their stead."""
        self._style = CitationStylesStyle(BytesIO(source.encode()), validate=False)
        root = self._style.root
        root.formatter = _formatter()
        # citeproc-py looks for a macro from the root each time that one is called: half of its time.
        root.xpath_search = cache(root.xpath_search)
        # A style with a language of its own keeps it.
        if root.get("default-locale") is None:
            root.set_locale_list(_locale(language), validate=False)
        #: The names of each month, as they stand in their slots.
        self.months = tuple(_names_of_month(root, month) for month in _MONTHS)
        self._first_name = NAMES_OF_MONTHS + NAMES_OF_A_MONTH * number
        _put_slots_for_months(root, self._first_name)
        _leave_no_comma_after_one_body(root)
        self._first_author = NAMES_OF_MONTHS + NAMES_OF_A_MONTH * many
        self._quote = _term(root, "close-quote")
        self._has_stops_in_quotes = root.get_locale_option("punctuation-in-quote") == "true"
        self._most_authors = _most_authors(root)
        self._writes_days_alike = not any(
            element.xpath_search(_DAYS_IN_A_WAY) for element in (root, *root.locales)
        )
        self._forms: dict[Shape, Form] = {}

    def form(self, shape: Shape) -> Form:
        """The form of all citations of a shape."""
        seen = self._as_seen(shape)
        if seen not in self._forms:
            if len(self._forms) >= MOST_SHAPES:
                self._forms.clear()
            self._forms[seen] = self._new_form(seen)
        return self._forms[seen]

    def _as_seen(self, shape: Shape) -> Shape:
        """The shape without what makes no difference to this style."""
        authors, ends, date = shape
        if authors > self._most_authors:
            authors, ends = self._most_authors, (*ends[:-1], " ")
        if self._writes_days_alike and len(date) == len(("year", "month", "day")):
            date = (*date[:-1], A_DAY)
        return Shape(authors, ends, date)

    def _new_form(self, shape: Shape) -> Form:
        bibliography = CitationStylesBibliography(
            self._style, CiteProcJSON([self._item(shape)]), self._style.root.formatter
        )
        bibliography.register(Citation([CitationItem("x")]))
        written = self._mended("".join(map(str, bibliography.bibliography())))
        for figures, slot in _SLOTS_OF_FIGURES:
            written = written.replace(str(figures), chr(_SLOTS + slot))
        html = escape(written, quote=False).translate(_WRITTEN_TAGS)
        html = html.replace(_URL, f'<bdi dir="ltr">{_URL}</bdi>')
        slots = [ord(slot) - _SLOTS for slot in _SLOT.findall(html)]
        return Form(_SLOT.sub("%s", html.replace("%", "%%")), itemgetter(*slots))

    def _item(self, shape: Shape) -> dict[str, Any]:
        """A citation in CSL-JSON whose values are slots."""
        # Of CSL's types this one is shown whole by all: OSCOLA gives a document no date, MLA no speech.
        item: dict[str, Any] = {"id": "x", "type": "webpage"}
        for slot, (variable, end) in enumerate(zip(VARIABLES, shape.ends, strict=False)):
            if end:
                item[variable] = f"{chr(_SLOTS + slot)}{end.strip()}"
        if shape.authors:
            authors = [chr(_SLOTS + self._first_author + slot) for slot in range(shape.authors)]
            authors[-1] += shape.ends[-1].strip()
            item["author"] = [{"literal": name} for name in authors]
        if shape.date:
            item["issued"] = {"date-parts": [shape.date]}
        return item

    def _mended(self, written: str) -> str:
        # citeproc-py leaves to others where a stop stands beside a quotation mark, and second stops.
        if self._has_stops_in_quotes:
            written = re.sub(f"({re.escape(self._quote)})([.,])", r"\2\1", written)
        short, before_stop = (
            chr(_SLOTS + self._first_name + name) for name in (A_SHORT_NAME, A_NAME_BEFORE_STOP)
        )
        written = written.replace(f"{short}.", f"{before_stop}.")
        return _SECOND_STOP.sub(r"\1", _without_second_title(written))


def _without_second_title(written: str) -> str:
    """What is written without the title in the author's place, where citeproc-py repeats it."""
    title = chr(_SLOTS + TITLE)
    first, last = written.find(title), written.rfind(title)
    return written[last - first :]


def _term(root: Any, name: str, form: str | None = None) -> str:
    return str(root.get_single_term(name=name, form=form))


def _most_authors(root: Any) -> int:
    """The number of authors from which on the style names the first alone."""
    options = root.find("{*}bibliography")
    least = options.get("et-al-min") or root.get("et-al-min")
    names_last = options.get("et-al-use-last") == "true"
    return int(least) if least and not names_last else MOST_AUTHORS


def _names_of_month(root: Any, month: int) -> tuple[str, str, str]:
    long, short = (_term(root, f"month-{month:02}", form) for form in (None, "short"))
    return long, short, short.removesuffix(".")


def _put_slots_for_months(root: Any, first: int) -> None:
    for locale in root.locales:
        for term in locale.xpath_search(f'.//cs:term[@name="month-{A_MONTH}"]'):
            name = A_SHORT_NAME if term.get("form") == "short" else A_LONG_NAME
            term.text = chr(_SLOTS + first + name)


def _leave_no_comma_after_one_body(root: Any) -> None:
    """Where the first of two names is turned round, a comma follows it; names here never are."""
    for name in root.iter("{*}name"):
        if name.get("name-as-sort-order") == "first":
            name.set("delimiter-precedes-last", "contextual")


def _locale(language: str) -> str:
    """The library's locale for a BCP 47 tag, English where it has none."""
    parts = language.split("-")
    for tag in ("-".join(parts[:length]) for length in range(len(parts), 0, -1)):
        known = _LOCALES.get(tag) or (tag if tag in LANGUAGE_NAMES else PRIMARY_DIALECTS.get(tag))
        if known:
            return str(known)
    return "en-US"


def _formatter() -> SimpleNamespace:
    """How citeproc-py writes dress; the whole is escaped later, affixes and terms included."""
    italic, bold, raised, lowered = (partial(_tagged, number) for number in range(len(_ELEMENTS)))
    return SimpleNamespace(
        preformat=str,
        Italic=italic,
        Oblique=italic,
        Bold=bold,
        Light=str,
        Underline=str,
        Superscript=raised,
        Subscript=lowered,
        SmallCaps=str,
    )


def _tagged(number: int, words: object) -> str:
    return f"{chr(_TAGS + 2 * number)}{words}{chr(_TAGS + 2 * number + 1)}"
