"""What of a text is in another script than the rest: what a page says around it in its own language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.wording import reads_as_text

#: Scripts that stand for languages, each by the first and the last of its letters (Unicode).
_SCRIPTS = {
    "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "cyrillic": "\u0400-\u052f",
    "armenian": "\u0530-\u058f",
    "hebrew": "\u0590-\u05ff",
    "arabic": "\u0600-\u06ff\u0750-\u077f",
    "thaana": "\u0780-\u07bf",
    "indic": "\u0900-\u0dff",
    "southeast": "\u0e00-\u109f\u1780-\u17ff",
    "georgian": "\u10a0-\u10ff",
    "ethiopic": "\u1200-\u137f",
    "chinese": "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af",
}
_LETTERS = {name: re.compile(f"[{letters}]") for name, letters in _SCRIPTS.items()}

#: A text is in the script of which it has such a share of its letters, and a line of so few letters in none.
_SHARE, _FEWEST = 0.7, 12

#: A sign of Chinese says as much as so many letters.
_SIGN = 3

#: A longer line is none with which a text is signed.
_LONGEST_NAME = 60


def without_other_scripts(
    text: Sequence[str],
) -> tuple[list[str], list[str], list[str]]:
    """The first lines in another script than most of a text, the text without them, and its last ones in another."""
    own = _script_of(" ".join(text))
    first, last = 0, len(text)
    while own and first < last - 1 and _is_other(text[first], own):
        first += 1
    while own and last > first + 1 and _is_other(text[last - 1], own):
        if reads_as_text(text[last - 1]) or len(text[last - 1]) <= _LONGEST_NAME:
            break  # who signed, and where and when it was done
        last -= 1
    return [*text[:first]], [*text[first:last]], [*text[last:]]


def _is_other(line: str, own: str) -> bool:
    """Whether a line is in another script than this one, and hardly has a letter of it."""
    script = _script_of(line)
    return bool(script) and script != own


def _script_of(words: str) -> str:
    """The script of most letters of words; nothing where they have few or are mixed."""
    counts = {
        name: len(pattern.findall(words)) * (_SIGN if name == "chinese" else 1)
        for name, pattern in _LETTERS.items()
    }
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= max(_FEWEST, _SHARE * sum(counts.values())) else ""
