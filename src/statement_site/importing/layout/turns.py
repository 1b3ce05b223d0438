"""Who speaks in turns, on lines of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from statement_site.importing.layout.wording import bare, reads_as_text

#: A longer line names more than one who speaks.
_LONGEST_LABEL = 60

#: So many times stands the label of one who speaks in turns, at least.
_TURNS = 3


def is_label_of_turn(lines: Sequence[str], number: int) -> bool:
    """Whether a line says who speaks: it stands again and again, and between those is text."""
    words = bare(lines[number]).rstrip(" :")
    if len(words) > _LONGEST_LABEL or reads_as_text(lines[number]):
        return False
    turns = [n for n in range(number, len(lines)) if bare(lines[n]).rstrip(" :") == words]
    speaks = (any(map(reads_as_text, lines[one + 1 : other])) for one, other in pairwise(turns))
    return len(turns) >= _TURNS and all(speaks)
