"""In which language a page is written."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable

from statement_site.importing.layout.wording import prose
from statement_site.importing.raw import Found
from statement_site.reading.languages import standard_language
from statement_site.usage import USAGES
from statement_site.usage.scripts import LATIN_LETTERS, LETTERS, OFTEN, RARE, SCRIPTS, WORDS

#: Such a share of the letters of a text is of its script at least; names in another may be many.
_SHARE = 0.15

#: Languages with so many words in common that of these two the page itself tells which.
_SISTERS = {"id": "ms", "ms": "id"}

#: A language in the path of an address: “/th/”.
_IN_PATH = re.compile(r"^https?://[^/]+/(?:[^/]+/)?([a-z]{2})(?:[-_][a-z]{2})?/", re.IGNORECASE)


def find_language(lines: Iterable[str], said: str, url: str = "") -> Found[str]:
    """The language by its script or its commonest words; what the page says counts if the text agrees."""
    text = prose(lines)
    letters = max(1, len(re.findall(r"[^\W\d_]", text)))
    standard = (standard_language(said) or "") if said else ""
    for tags, script in SCRIPTS:
        if len(re.findall(f"[{script}]", text)) > _SHARE * letters:
            return _of_script(text, tags.split(), standard or _of_path(url), letters)
    best = _by_words(text)
    if cyrillic := _of_cyrillic(text, letters):
        return Found(cyrillic, "letters that only this language has")
    said_to_be = standard.partition("-")[0]
    if standard and said_to_be in (best, _SISTERS.get(best)):
        return Found(standard, "the page says so, and so do its words")
    if not best:
        return Found(standard or "en", "", "the language was not recognised")
    known = {usage.language for usage in USAGES}
    doubt = "" if best in known else f"is this {best}? Only its commonest words were known"
    return Found(best, "the commonest words of the text", doubt)


def _of_script(text: str, tags: list[str], said: str, letters: int) -> Found[str]:
    """What the page says where its script agrees, else what letters tell, else the script’s likeliest language."""
    if said.partition("-")[0] in tags:
        return Found(said, "the script of the text")
    by_letters = _by_letters(text, tags[0], letters)
    if by_letters:
        return Found(by_letters, "letters that only this language has")
    doubt = f"or is it {', '.join(tags[1:])}?" if tags[0] in _SHARED and len(tags) > 1 else ""
    return Found(tags[0], "the script of the text", doubt)


#: Scripts in which several languages are written by many, so that the likeliest is doubtful.
_SHARED = ("hi", "am", "bn")


def _of_path(url: str) -> str:
    found = _IN_PATH.match(url)
    return found[1].lower() if found else ""


def _by_words(text: str) -> str:
    """The language of which a text has the most of its commonest words, or nothing."""
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    score = {usage.language: _share(words, usage.common) for usage in USAGES}
    if not _TURKISH.search(text):
        score["tr"] = 0  # “de” and “da” are words of others too
    known = max(score.values())
    score |= {
        tag: share
        for tag, common in WORDS
        if (share := _share(words, common.split())) > _MORE * known
    }
    if len(_PORTUGUESE.findall(text)) > max(text.count("ñ"), _FEWEST * words.total()):
        score |= dict.fromkeys(_WITHOUT_TILDE, 0)
    best = max(score, key=lambda tag: score[tag])
    by_letters = _of_latin(text)
    if score[best] < _SURE * words.total() or by_letters in dict(WORDS):
        return by_letters or (best if score[best] else "")
    return best


#: Letters without which no text is in Turkish.
_TURKISH = re.compile("[ığşİĞŞ]")

#: Vowels of Portuguese, of which a text has one in so many words, and languages that share its small words.
_PORTUGUESE, _FEWEST = re.compile("[ãõÃÕ]"), 0.02
_WITHOUT_TILDE = ("es", "fr", "it", "nl", "tr")

#: Such a share of the words of a text are of the commonest of its language, where these are many.
_SURE = 0.02

#: So many times as many of its words speak for a language without a usage, as small words are shared.
_MORE = 1.3


def _share(words: Counter[str], common: Collection[str]) -> float:
    return sum(words[word] for word in common) / math.sqrt(len(common))


def _of_cyrillic(text: str, letters: int) -> str:
    """The language of a text in Cyrillic that has letters which no other has, or nothing."""
    is_cyrillic = len(re.findall("[а-яё]", text, re.IGNORECASE)) > letters / 2
    return _by_letters(text, "ru", letters) if is_cyrillic else ""


def _of_latin(text: str) -> str:
    """The language of which a text in Latin letters has those that no other has so often, or nothing."""
    folded = text.casefold()
    letters = max(1, len(re.findall(r"[^\W\d_]", folded)))
    for tag, pattern in LATIN_LETTERS:
        if len(re.findall(pattern, folded)) > OFTEN * letters:
            return tag
    return ""


def _by_letters(text: str, script: str, letters: int) -> str:
    """The language that alone has letters of which a text has many, or nothing."""
    for likeliest, tag, pattern in LETTERS:
        if likeliest == script:
            if tag == "fa" and text.count("ة") > len(re.findall("[پچژگ]", text)):
                continue  # Arabic that was written on a Persian keyboard
            found = re.findall(pattern, text, re.IGNORECASE)
            if sum(map(len, found)) > RARE * letters:
                return tag
    return ""
