"""How a paragraph is known: by the SHA-256 of its words, of which its anchor in the page has the first digits.

The words are in UTF-8, in Unicode's NFC, each run of white space one space.
"""

from __future__ import annotations

import unicodedata
from hashlib import sha256

#: How many digits of the digest an anchor has.
_DIGITS = 8


def folded(words: str) -> str:
    """The words with each run of white space made one space, in NFC."""
    plain = " ".join(words.split())
    return plain if plain.isascii() else unicodedata.normalize("NFC", plain)


def digest_of(words: str) -> str:
    """The SHA-256 by which a paragraph with these words is known, in hex."""
    return sha256(folded(words).encode()).hexdigest()


def anchor_of(digest: str) -> str:
    """The anchor of the paragraph with this digest, in the page of its text."""
    return f"p-{digest[:_DIGITS]}"
