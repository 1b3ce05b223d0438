"""In which language a text is written, by its script, its letters, its commonest words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection

from statement_site.usage import USAGES
from statement_site.usage.scripts import LATIN_LETTERS, LETTERS, OFTEN, RARE, SCRIPTS, WORDS

#: Such a share of the letters of a text is of its script at least; names in another may be many.
_SHARE = 0.15


def recognized(text: str) -> str:
    """The likeliest language of a text (BCP 47), or nothing."""
    if tags := of_script(text):
        return by_letters(text, tags[0]) or tags[0]
    return of_cyrillic(text) or by_words(text)


def is_knowable(tag: str) -> bool:
    """Whether a text in a language would be recognised as one, by anything that is known of it."""
    known = {usage.language for usage in USAGES} | dict(WORDS).keys()
    known |= {other for _, other, _ in LETTERS} | {
        each for tags, _ in SCRIPTS for each in tags.split()
    }
    return tag.partition("-")[0] in {each.partition("-")[0] for each in known}


def of_script(text: str) -> tuple[str, ...]:
    """The languages written in the script of a text, the likeliest first; none for Latin and Cyrillic, which many share."""
    letters = letters_in(text)
    for tags, script in SCRIPTS:
        if len(re.findall(f"[{script}]", text)) > _SHARE * letters:
            return tuple(tags.split())
    return ()


def letters_in(text: str) -> int:
    """How many letters a text has, one at least."""
    return max(1, len(re.findall(r"[^\W\d_]", text)))


def by_words(text: str) -> str:
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
    is_near = by_letters in _BY_LETTERS and score[by_letters] > score[best] / 2
    if is_near or score[best] < _SURE * words.total() or by_letters in dict(WORDS):
        return by_letters or (best if score[best] else "")
    return best


#: Languages whose letters tell more than their small words, if they have some, as others have them too: “ve” is
#: of Czech as well.
_BY_LETTERS = ("tr", "vi")

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


def of_cyrillic(text: str) -> str:
    """The language of a text in Cyrillic that has letters which no other has, or nothing."""
    is_cyrillic = len(re.findall("[а-яё]", text, re.IGNORECASE)) > letters_in(text) / 2
    return by_letters(text, "ru") if is_cyrillic else ""


def _of_latin(text: str) -> str:
    """The language of which a text in Latin letters has those that no other has so often, or nothing."""
    folded = text.casefold()
    for tag, pattern in LATIN_LETTERS:
        if len(re.findall(pattern, folded)) > OFTEN * letters_in(folded):
            return tag
    return ""


def by_letters(text: str, script: str) -> str:
    """The language that alone has letters of which a text has many, or nothing."""
    for likeliest, tag, pattern in LETTERS:
        if likeliest == script:
            if tag == "fa" and text.count("ة") > len(re.findall("[پچژگ]", text)):
                continue  # Arabic that was written on a Persian keyboard
            found = re.findall(pattern, text, re.IGNORECASE)
            if sum(map(len, found)) > RARE * letters_in(text):
                return tag
    return ""
