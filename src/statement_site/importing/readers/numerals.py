"""Numbers as lists show them: in figures, in letters, in Roman numerals."""

from __future__ import annotations

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip

#: How many letters there are, and the number beyond which no browser writes Roman numerals.
_LETTERS, _LARGEST_ROMAN = 26, 3999


def numeral(number: int, kind: str) -> str:
    """A number as lists of a kind show it: `1`, `a`, `A`, `i` or `I`."""
    if number < 1 or kind not in ("a", "A", "i", "I") or number > _LARGEST_ROMAN:
        return str(number)
    written = _roman(number) if kind in ("i", "I") else _letters(number)
    return written.upper() if kind.isupper() else written


def _letters(number: int) -> str:
    """A number in letters: a to z, then aa, ab."""
    written = ""
    while number:
        number, letter = divmod(number - 1, _LETTERS)
        written = chr(ord("a") + letter) + written
    return written


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written
