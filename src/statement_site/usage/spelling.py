"""How names are spelt: letters and signs that many write for each other, as one form and as a pattern of all."""

from __future__ import annotations

import re

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


def pattern_of_name(folded: str) -> str:
    """A regular expression that matches a folded name as it may be written."""
    plain = re.escape(folded).replace("'", _APOSTROPHE).replace("ss", "(?:ss|ß)")
    return "".join(map(_any_of_letter, plain.replace(r"\ ", r"[\s ]+")))


def _any_of_letter(letter: str) -> str:
    """A letter of Arabic with others that are written for it, and a sign upon it; other letters as they are."""
    is_arabic = "\u0621" <= letter <= "\u064a"
    return _ANY_ARABIC.get(letter, letter) + ("[\u064b-\u0652]?" if is_arabic else "")
