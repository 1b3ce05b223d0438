"""Did you mean …: the nearest word to one that is unknown."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_LONGEST = 60


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """A hint naming the nearest candidate, or nothing where none is near."""
    if len(word) > _LONGEST:
        return ""
    by_fold: dict[str, str] = {}
    for candidate in candidates:
        by_fold.setdefault(candidate.casefold(), candidate)
    near = get_close_matches(word.casefold(), by_fold, n=1, cutoff=0.7)
    return f"did you mean `{by_fold[near[0]]}`?" if near else ""
