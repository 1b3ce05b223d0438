"""Characters that must not stand in a field, because some reader of it would misread the rest.

An ESC breaks Atom, a line break adds a tag to RIS, U+202E turns file names around. The joiners
U+200C and U+200D stay: Persian and emoji need them; so do the marks U+200E and U+200F.
Sources: Unicode Standard Annex 9 (bidirectional controls), XML 1.0 §2.2.
"""

from __future__ import annotations

import re

_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_OVERRIDES = "\u202a-\u202e\u2066-\u2069"
_LINES = "\n\r\t\u2028\u2029"
_NONCHARACTERS = "".join(
    f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
)

#: What one line of text must not hold, and what a passage must not.
NOT_IN_LINE = re.compile(f"[{_CONTROLS}{_OVERRIDES}{_LINES}{_NONCHARACTERS}]")
NOT_IN_PASSAGE = re.compile(f"[{_CONTROLS}{_OVERRIDES}\u2028\u2029{_NONCHARACTERS}]")

#: What a body shows as U+FFFD: embeddings and isolates are left to the bidirectional algorithm,
#: which ends them with the paragraph; overrides are not.
NOT_IN_BODY = re.compile(f"[{_CONTROLS}\u202d\u202e{_NONCHARACTERS}]")

#: Space that HTML does not know as a line's end.
SPACES = str.maketrans({"\x0b": " ", "\x0c": " ", "\x85": " ", "\u2028": " ", "\u2029": " "})


def named(character: str) -> str:
    """The code point as Unicode writes it, `U+202E`."""
    return f"U+{ord(character):04X}"


#: Quotation marks that word processors put in the place of straight ones, with those: YAML knows only these.
QUOTATION_MARKS = "“”„‟«»‘’‚‹›\"'"
