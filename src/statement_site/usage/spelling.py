"""How names are spelt: letters and signs that many write for each other, as one form and as a pattern of all."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

#: Letters of Arabic that many write for each other: alif with and without hamza, the last letters of words.
#: Persian has a sign of its own for two of them.
_ARABIC = str.maketrans("أإآىةیک", "ااايهيك")
_ANY_ARABIC = {"ا": "[اأإآ]", "ي": "[يىی]", "ه": "[هة]", "ك": "[كک]"}

#: Signs of Arabic above and below letters, which few write: “عُمان”.
_VOWELS = re.compile("[\u064b-\u0652\u0640]")

#: An apostrophe in the three ways in which it is written.
_APOSTROPHE = "['’ʼ]"


def folded_name(word: str) -> str:
    """A name in the one form by which it is looked up: no capitals, one apostrophe, one letter of several."""
    plain = re.sub(_APOSTROPHE, "'", _VOWELS.sub("", word.casefold())).translate(_ARABIC)
    return " ".join(plain.replace("i̇", "i").replace("ı", "i").split())  # “İ” and “I” of Turkish


def without_accents(folded: str) -> str:
    """A folded name as capitals are often written, without the accents of Latin letters: “senegal”."""
    parted = unicodedata.normalize("NFD", folded)
    return "".join(letter for letter in parted if not "\u0300" <= letter <= "\u036f")


#: Where letters with accents stand: Latin, Greek, Cyrillic, Vietnamese.
_ACCENTED = (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00))

#: Letters that are written for others and do not come apart into them and an accent.
_FOR_OTHERS = {"i": "ı", "ا": "أآإ", "ی": "يئى", "ک": "ك", "ʼ": "’'", "’": "ʼ'", "'": "ʼ’"}


def accented(plain: str) -> str:
    """A regular expression that matches a name without accents as it is written with any of them."""
    return "".join(
        f"[{letter}{_with_accents()[letter]}]" if _with_accents()[letter] else re.escape(letter)
        for letter in plain
    )


@cache
def _with_accents() -> Mapping[str, str]:
    """The letters that are written for each one."""
    letters = defaultdict(str, _FOR_OTHERS)
    for letter in map(chr, _ACCENTED):
        plain = unicodedata.normalize("NFKD", letter)[0]
        if letter.islower() and plain != letter:
            letters[plain] += letter
    return letters


def pattern_of_name(folded: str) -> str:
    """A regular expression that matches a folded name as it may be written."""
    plain = re.escape(folded).replace("'", _APOSTROPHE).replace("ss", "(?:ss|ß)")
    return "".join(map(_any_of_letter, plain.replace(r"\ ", r"[\s ]+")))


def _any_of_letter(letter: str) -> str:
    """A letter of Arabic with others that are written for it, and a sign upon it; other letters as they are."""
    is_arabic = "\u0621" <= letter <= "\u064a"
    return _ANY_ARABIC.get(letter, letter) + ("[\u064b-\u0652]?" if is_arabic else "")
