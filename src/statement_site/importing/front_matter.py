"""What stands between two rules at the head of a file of text: what a scraper noted of the page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from statement_site.reading.source import Margin, SourceText
from statement_site.reading.yaml import Mapping, Scalar, parse_yaml

_BETWEEN_RULES = re.compile(
    r"\A\s*---[^\S\n]*\n(?P<matter>.{1,20000}?\n)---[^\S\n]*(?:\n|\Z)", re.DOTALL
)
#: What stands in quotation marks as a whole.
_PAIR = re.compile(r"\A([\"'])([^\"']*)\1\Z")
_LINE = re.compile(r"(?P<name>\w+):[^\S\n]+(?P<value>\S.*)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

#: What scrapers call the things that we look for, best first.
_TITLES = ("title", "headline", "name")
_DATES = (
    "date",
    "published",
    "published_time",
    "published_at",
    "pubdate",
    "date_published",
    "datetime",
)
_ADDRESSES = ("source_url", "url", "link", "canonical_url", "permalink", "source")
_PUBLISHERS = ("publisher", "site", "site_name", "sitename", "author")
_SUMMARIES = ("description", "summary", "excerpt", "abstract")
_LANGUAGES = ("language", "lang", "locale")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The text below the front matter, and what that says; all of a text that has none."""

    text: str
    said: dict[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The title of the page, or nothing."""
        return self._first(_TITLES)

    @property
    def day(self) -> str:
        """The day of the page in ISO 8601, or nothing."""
        found = _DAY.match(self._first(_DATES))
        return found[0] if found and _is_day(found[0]) else ""

    @property
    def url(self) -> str:
        """The address of the page, or nothing."""
        address = self._first(_ADDRESSES)
        return address if address.startswith(("https://", "http://")) else ""

    @property
    def publisher(self) -> str:
        """Who published the page, or nothing; “source” is an address on some pages, and a name on others."""
        source = self.said.get("source", "")
        return self._first(_PUBLISHERS) or ("" if "://" in source else source)

    @property
    def summary(self) -> str:
        """What the page is about in a sentence, or nothing."""
        return self._first(_SUMMARIES)

    @property
    def language(self) -> str:
        """The language that the page is said to be in, or nothing."""
        return self._first(_LANGUAGES)

    def _first(self, names: tuple[str, ...]) -> str:
        return next((self.said[name] for name in names if self.said.get(name)), "")


def _said(matter: str) -> dict[str, str]:
    """What front matter says of each thing, by its name in small letters."""
    margin = Margin(SourceText("front matter", matter, tuple(matter.split("\n"))))
    root = parse_yaml(matter, margin)
    if not isinstance(root, Mapping) or margin.problems:
        lines = filter(None, map(_LINE.fullmatch, matter.split("\n")))
        read = ((line["name"].casefold(), line["value"].strip()) for line in lines)
        return {name: _PAIR.sub(r"\2", value) for name, value in read if value[0] not in ">|[{"}
    return {
        key.value.casefold(): " ".join(value.value.split())
        for key, value in root.entries.values()
        if isinstance(value, Scalar)
    }


def _is_day(iso: str) -> bool:
    """Whether there is such a day."""
    try:
        date.fromisoformat(iso)
    except ValueError:
        return False
    return True


def without_front_matter(text: str) -> FrontMatter:
    """A text parted from its front matter; whole where there is none.

    What is no YAML, as a title with a colon that is not quoted, is read line by line.
    """
    found = _BETWEEN_RULES.match(text)
    if found is None:
        return FrontMatter(text)
    said = _said(found["matter"])
    if not said.keys() & {*_TITLES, *_ADDRESSES}:
        return FrontMatter(text)
    return FrontMatter(text[found.end() :], said)
