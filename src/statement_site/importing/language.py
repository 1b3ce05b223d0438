"""In which language a page is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from statement_site.importing.layout.wording import prose
from statement_site.importing.raw import Found
from statement_site.reading.languages import standard_language
from statement_site.reading.names import home_of
from statement_site.usage import USAGES
from statement_site.usage.recognition import by_letters, by_words, of_cyrillic, of_script

#: Languages with so many words in common that of these two the page itself tells which.
_SISTERS = {"id": "ms", "ms": "id"}

#: A language in the path of an address: “/th/”.
_IN_PATH = re.compile(r"^https?://[^/]+/(?:[^/]+/)?([a-z]{2})(?:[-_][a-z]{2})?/", re.IGNORECASE)


def find_language(lines: Iterable[str], said: str, url: str = "") -> Found[str]:
    """The language by its script or its commonest words; what the page says counts if the text agrees."""
    text = prose(lines)
    standard = _without_home((standard_language(said) or "") if said else "")
    if tags := of_script(text):
        return _among(tags, text, standard or _of_path(url))
    best = by_words(text)
    if cyrillic := of_cyrillic(text):
        return Found(cyrillic, "letters that only this language has")
    said_to_be = standard.partition("-")[0]
    if standard and said_to_be in (best, _SISTERS.get(best)):
        return Found(standard, "the page says so, and so do its words")
    if not best:
        return Found(standard or "en", "", "the language was not recognised")
    known = {usage.language for usage in USAGES}
    doubt = "" if best in known else f"is this {best}? Only its commonest words were known"
    return Found(best, "the commonest words of the text", doubt)


def _without_home(tag: str) -> str:
    """A tag without the region in which the language is at home, as it is written where no other is meant: “fr-FR”."""
    language, _, region = tag.partition("-")
    return language if region and region == home_of(language) else tag


def _among(tags: Sequence[str], text: str, said: str) -> Found[str]:
    """What the page says where its script agrees, else what letters tell, else the script’s likeliest language."""
    if said.partition("-")[0] in tags:
        return Found(said, "the script of the text")
    if found := by_letters(text, tags[0]):
        return Found(found, "letters that only this language has")
    doubt = f"or is it {', '.join(tags[1:])}?" if tags[0] in _SHARED and len(tags) > 1 else ""
    return Found(tags[0], "the script of the text", doubt)


#: Scripts in which several languages are written by many, so that the likeliest is doubtful.
_SHARED = ("hi", "am", "bn")


def _of_path(url: str) -> str:
    found = _IN_PATH.match(url)
    return found[1].lower() if found else ""
