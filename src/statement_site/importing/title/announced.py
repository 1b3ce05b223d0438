"""The title of a text that the words which lead to it name, or that stands right below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.kinds import has_kind
from statement_site.importing.layout.lead_in import announces
from statement_site.importing.layout.wording import bare, reads_as_text

#: Within so many lines from where text begins a line leads to what follows.
_NEAR = 3

#: A name in quotation marks.
_QUOTED = re.compile(r"[“„\"«《「‘](?P<name>[^“”„\"«»《》「」]{4,150})[”“\"»》」’]")

#: So short is a heading below such a line, in characters.
_LONGEST = 150


def announced_title(lines: Sequence[str], run: range) -> tuple[str, int]:
    """The title that a line names which leads to a text, and the line after it; nothing where none does.

    Either the line below names a kind of text and is no sentence, or the line itself has a kind in quotes.
    """
    for number in range(min(run.start + _NEAR, len(lines) - 1)):
        if not announces(lines[number]):
            continue
        below = bare(lines[number + 1])
        heading = below.strip('“”„"«»《》「」 ')
        if has_kind(heading) and len(heading) <= _LONGEST and not reads_as_text(below):
            return heading, number + 2
        quoted = [each["name"] for each in _QUOTED.finditer(bare(lines[number]))]
        if named := [name for name in quoted if has_kind(name)]:
            return named[-1], number + 1
    return "", 0
