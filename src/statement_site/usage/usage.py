"""What a language does in diplomatic texts and on the pages that carry them.

Patterns are regular expressions, matched without regard to case unless they say otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = tuple[str, ...]

#: A name in a script with capitals: words that begin with one, initials, and particles between them.
LATIN_NAME = (
    r"(?-i:(?<![\w.])(?:[A-ZÀ-ÞĀ-Ž]\.[  ]?){0,4}[A-ZÀ-ÞĀ-Žʻ’][\w’'‘ʻ.-]{0,40}[\w’]"
    r"(?:[  ](?:(?:de la|de los|de las|de|del|la|da|do|dos|das|di|du|van der|van den|van|von|der|"
    r"den|ter|bin|ibn|bint|al|el|ul|y|e)[  ])?(?:[A-ZÀ-ÞĀ-Ž]\.|(?!And\b|The\b|Of\b|With\b|On\b|In\b)(?:al-|el-|d’|d'|ud-)?[A-ZÀ-ÞĀ-Žʻ][\w’'‘ʻ-]*[\w’]))"
    r"{0,5}(?:, (?:Jr|Sr)\.|[  ](?:II|III|IV))?)"
)


@dataclass(frozen=True, slots=True)
class Usage:
    """The usage of one language, by BCP 47 tag; what its pages say around their texts is in `pages/`.

    `common` are words by which the language is known. `kinds` lead from words of a title to a type.
    `begins` and `ends` are the lines around a released text, `releases` begin a line that says who
    released it. `locatives` stand before a place and `subjects` before what a text is about; `both` says
    that two countries speak. `offices` are titles of office, `office_of` leads from one that only one
    country has; `genitive` joins office and country; `honorifics` stand before a name, which `name`
    describes. `subjects_behind` are patterns of what stands behind what a text is about, as Turkish and
    Korean have it. `encounters` are words of an opening that says that two met or spoke. `cues` are words
    that speak for a topic. `demonyms` and `names` are of countries, by their keys; by `paired` names a
    country is called only beside another. `homonyms` look like a country's name, or have one in them,
    and are none.
    """

    language: str
    common: frozenset[str]
    kinds: tuple[tuple[str, str], ...] = ()
    begins: Words = ()
    ends: Words = ()
    releases: Words = ()
    locatives: Words = ()
    subjects: Words = ()
    subjects_behind: Words = ()
    both: str = ""
    encounters: str = ""
    offices: Words = ()
    office_of: Mapping[str, str] = field(default_factory=dict)
    genitive: str = ""
    honorifics: str = ""
    name: str = LATIN_NAME
    cues: Mapping[str, Words] = field(default_factory=dict)
    demonyms: Mapping[str, Words] = field(default_factory=dict)
    names: Mapping[str, Words] = field(default_factory=dict)
    paired: Mapping[str, Words] = field(default_factory=dict)
    homonyms: Words = ()
    months: Mapping[str, int] = field(default_factory=dict)

    @property
    def office(self) -> str:
        """A part of a pattern that matches any title of office, to be read without regard to case."""
        return f"(?:{'|'.join(self.offices) or '(?!)'})"
