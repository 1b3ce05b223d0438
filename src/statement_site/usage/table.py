"""How a table of words is written: a line for each key of a register, `PE: Peruvian|Peruvians`.

A long one goes on in the next line, which begins with the bar.
"""

from __future__ import annotations

from collections.abc import Mapping


def table(lines: str) -> Mapping[str, tuple[str, ...]]:
    """The words of each key."""
    pairs = (line.split(": ", 1) for line in lines.strip().replace("\n|", "|").splitlines())
    return {key: tuple(words.split("|")) for key, words in pairs}
