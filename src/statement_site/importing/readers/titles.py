"""What a web page says that it is called, in its markup, and the name of its site."""

from __future__ import annotations

import re
from typing import Any

from statement_site.usage.speakers import HOUSE

#: A heading with fewer spaces is that of a part of the page.
_FEWEST_SPACES = 4

#: A heading shares so many longer words with a title that is the page's own.
_SHARED = 2

#: A title that is the name by which a program keeps a page: “20230703-Letter-to-Norway”.
_NAME_OF_FILE = re.compile(r"(?:^| )[\w.]+(?:[-_][\w.]+){3,}$")


def headings_of(tree: Any) -> list[str]:
    """What a page calls itself beside its title: for networks (Open Graph), and in its headings of the first rank."""
    graph = tree.xpath("//meta[@property='og:title']/@content")
    return [*(_plain(str(words)) for words in graph), *_headings(tree, "h1")]


def titles_of(tree: Any) -> tuple[tuple[str, ...], str]:
    """What a page calls itself, the surest first (Open Graph, HTML), and its site, where that stands in a title's place."""
    headings = headings_of(tree)
    shown = _plain(tree.findtext(".//title") or "")
    second = [each for each in _headings(tree, "h2") if each.count(" ") >= _FEWEST_SPACES][:1]
    if file := _NAME_OF_FILE.search(shown):
        return (*headings, *second), shown[: file.start()].strip(" -–|")
    if second and not headings and _is_of_site(shown, _headings(tree, "h2", "h3")):
        return (*second,), shown
    return (*headings, shown), ""


def _is_of_site(shown: str, headings: list[str]) -> bool:
    """Whether what a browser shows above a page is the name of a house, of which no heading says anything."""
    said = (_longer_words(shown) & _longer_words(each) for each in headings)
    return bool(HOUSE.match(shown)) and all(len(words) < _SHARED for words in said)


def _headings(tree: Any, *ranks: str) -> list[str]:
    return [_plain(each.text_content()) for each in tree.iter(*ranks)]


def _longer_words(words: str) -> set[str]:
    return set(re.findall(r"\w{4,}", words.casefold()))


def _plain(words: str) -> str:
    return " ".join(words.split())
