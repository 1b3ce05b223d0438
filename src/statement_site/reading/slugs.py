"""Words into parts of addresses: permanent, ASCII, and the same whatever else the archive holds."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

from slugify import slugify

#: How long the words of a part are at most, and the digest behind those that lost something, in characters.
_LONGEST, _OF_DIGEST = 80, 8
_APOSTROPHES = (("’", "-"), ("'", "-"))


#: What a part of an address is made of.
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)


def is_slug(word: str) -> bool:
    """Whether a word can be a part of an address as it is."""
    return len(word) <= _LONGEST + 1 + _OF_DIGEST and _SLUG.fullmatch(word) is not None


@lru_cache(maxsize=20_000)
def slug(words: str) -> str:
    """The part of an address that stands for these words, never empty.

    Words that lose letters on the way (not in the Latin script, or cut at 80 characters) carry a
    digest, so that two of them do not meet by chance, and adding one never moves another.
    """
    folded = unicodedata.normalize("NFC", " ".join(words.split())).casefold()
    if folded.isascii() and len(folded) <= _LONGEST:
        return slugify(folded, replacements=_APOSTROPHES) or _digest(folded)
    plain = slugify(folded, max_length=_LONGEST, word_boundary=True, replacements=_APOSTROPHES)
    if len(folded) <= _LONGEST and _is_latin(folded) and plain:
        return str(plain)
    return f"{plain}-{_digest(folded)}".lstrip("-")


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:_OF_DIGEST]


def _is_latin(words: str) -> bool:
    return all(
        unicodedata.name(character, "").startswith("LATIN")
        for character in words
        if character.isalpha()
    )
