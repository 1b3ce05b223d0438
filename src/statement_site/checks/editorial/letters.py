"""Rules about letters: those that look like others, and those that cannot be seen.

Sources: Unicode Technical Standard 39 (mixed scripts in one word), Unicode Standard Annex 9.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from statement_site.checks.editorial.proof import Proof, Remarks, remark
from statement_site.reading.characters import named

#: Scripts whose letters are taken for each other.
_ALIKE = ("LATIN", "CYRILLIC", "GREEK")

#: Unseen characters that no text of ours needs: zero-width space, soft hyphen, word joiner, marks of
#: order, object replacement. The joiners U+200C and U+200D are needed by Persian and others.
_UNSEEN = re.compile("[\u200b\u00ad\u2060\ufeff\ufffc\u180e\u2061-\u2064]")

#: Marks of direction say nothing where nothing is written from right to left.
_MARKS = re.compile("[\u200e\u200f\u061c]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_FOREIGN = re.compile("[\u0370-\u052f]")
_WORD = re.compile(r"[^\W\d_]{3,}")

#: Greek letters that stand in Latin words as signs: micro, ohm, and those of formulae.
_SIGNS = frozenset("µΩ")


def mixed_scripts(proof: Proof) -> Remarks:
    """A word with letters of two scripts, which no search finds."""
    for number, line in enumerate(proof.source.lines, 1):
        if not _FOREIGN.search(line):
            continue
        for match in _WORD.finditer(line):
            scripts = sorted({script for c in match[0] if (script := _script(c))})
            if len(scripts) > 1:
                odd = _rarer(match[0])
                names = " and ".join(script.capitalize() for script in scripts)
                message = f"`{match[0]}` mixes {names} letters: {', '.join(map(named, odd))}"
                at = proof.source.at(number, match.start() + 1, len(match[0]))
                yield remark("mixed-scripts", message, at, "type the word again")


def unseen_characters(proof: Proof) -> Remarks:
    """Characters that cannot be seen, and keep words from being found."""
    plain = not _RIGHT_TO_LEFT.search(_MARKS.sub("", proof.source.text))
    for number, line in enumerate(proof.source.lines, 1):
        if line.isascii():
            continue
        for pattern in (_UNSEEN, _MARKS) if plain else (_UNSEEN,):
            for match in pattern.finditer(line):
                name = unicodedata.name(match[0], "").lower()
                message = f"the invisible character {named(match[0])} {name}".rstrip()
                at = proof.source.at(number, match.start() + 1)
                yield remark("invisible-character", message, at, "delete it")


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    """Which of the scripts that are taken for each other a letter is of."""
    if character in _SIGNS:
        return ""
    first = unicodedata.name(character, "").partition(" ")[0]
    return first if first in _ALIKE else ""


def _rarer(word: str) -> list[str]:
    """The letters of the script that a word has fewer of."""
    scripts = [_script(character) for character in word]
    few = min(filter(None, set(scripts)), key=lambda script: (scripts.count(script), script))
    return list(dict.fromkeys(c for c, script in zip(word, scripts, strict=True) if script == few))
