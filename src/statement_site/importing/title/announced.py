"""The title of a text that the words which lead to it name, or that stands right below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.kinds import has_kind
from statement_site.importing.layout.lead_in import announces
from statement_site.importing.layout.quotation import quotation_of_all, quotations
from statement_site.importing.layout.wording import bare, reads_as_text

#: Within so many lines from where text begins a line leads to what follows.
_NEAR = 3

#: A title behind “full text of”, as it leads to the text.
_FULL_TEXT = re.compile(
    r"(?:(?:the )?full text(?: of)?|texto (?:completo|[ií]ntegro)(?: del?(?: la)?)?|texte int[ée]gral(?: d[ue]s?(?: la| l[’'])?)?|der volle wortlaut(?: de[rs])?|testo integrale(?: d\w+)?|полный текст|повний текст|pełny tekst|toàn văn|النص الكامل ل|متن کامل|ข้อความเต็มของ)\s?:?\s?(?P<name>[^:：]{10,300}?)\s?[:：]",
    re.IGNORECASE,
)
_LONGEST_NAME = 300

#: So short is a heading below such a line, in characters.
_LONGEST = 150


def announced_title(lines: Sequence[str], run: range) -> tuple[str, int]:
    """The title that a line names which leads to a text, and the line after it; nothing where none does.

    Either the line below names a kind of text and is no sentence, or the line itself has a kind in quotes.
    """
    for number in range(min(run.start + _NEAR, len(lines) - 1)):
        full = _FULL_TEXT.fullmatch(bare(lines[number]))
        if full and has_kind(full["name"]) and len(full["name"]) <= _LONGEST_NAME:
            return full["name"].strip(), number + 1
        if not announces(lines[number]):
            continue
        below = bare(lines[number + 1])
        heading = quotation_of_all(below) or below
        if has_kind(heading) and len(heading) <= _LONGEST and not reads_as_text(below):
            return heading, number + 2
        quoted = quotations(bare(lines[number]))
        if named := [name for name in quoted if has_kind(name) and len(name) <= _LONGEST]:
            return named[-1], number + 1
    return "", 0
