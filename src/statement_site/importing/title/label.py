"""Which lines are labels of what a page holds, and so no titles: a kind alone, with its number, or with whose it is."""

from __future__ import annotations

import re

from statement_site.importing.layout.bylines import is_byline
from statement_site.importing.layout.kinds import describes_a_text, is_only_a_kind
from statement_site.importing.title.next_line import begins_next_line

#: The number of a release, behind its kind.
_NUMBER = re.compile(
    r"(?:(?: ?(?:no\.?|nr\.?|n[°º]) ?| |(?<![\d()/.-]))[\d()/.-]+)+$|第? ?\d+ ?[號号]$",
    re.IGNORECASE,
)

#: So many words has a kind, at most.
_WORDS_OF_KIND = 3


def is_kind_alone(words: str, below: str) -> bool:
    """Whether words say no more than a kind, and the line below does not say whose: “STATEMENT” / “by …”."""
    goes_on = begins_next_line(below) and describes_a_text(f"{words.capitalize()} {below}")
    return is_only_a_kind(words) and not goes_on


def is_kind_with_number(words: str) -> bool:
    """Whether words are a kind with the number of a release."""
    number = _NUMBER.search(words)
    return number is not None and is_only_a_kind(_NUMBER.sub("", words))


def is_kind_with_whose(words: str) -> bool:
    """Whether words are a kind and an office, as letterheads have them: “MEDIA RELEASE MINISTER FOR …”."""
    parted = words.lstrip("-–— ").split()
    lengths = range(1, min(_WORDS_OF_KIND, len(parted) - 1) + 1)
    parts = ((" ".join(parted[:n]), " ".join(parted[n:])) for n in lengths)
    return any(
        is_only_a_kind(kind) and is_byline(whose) and not begins_next_line(whose)
        for kind, whose in parts
    )
