"""Words in quotation marks, as the languages write them: “ ”, « », „ “, 「 」, 《 》."""

from __future__ import annotations

import re

#: The marks that open a quotation, and those that can close it.
OPENING, CLOSING = ("“", '"', "«", "„", "‘", "「", "《"), ("”", '"', "»", "“", "’", "」", "》")

#: A quotation; a paragraph within one opens it again, and only its last closes it.
_QUOTATION = re.compile(
    r"“(?P<e>[^”\n]*)(?:[”\n]|$)|\"(?P<s>[^\"]*)\"|«(?P<f>[^»]*)»|„(?P<g>[^“”]*)[“”]"
    r"|「(?P<j>[^」]*)」|《(?P<b>[^》]*)》|(?<!\w)‘(?P<o>[^‘\n]*?)’(?!\w)"
)


def quotations(words: str) -> list[str]:
    """What stands in quotation marks, in the order of the text, without the marks."""
    return [found[found.lastgroup or 0].strip() for found in _QUOTATION.finditer(words)]


def without_quotations(words: str) -> str:
    """What somebody says himself: the words with a space for everything that he quotes."""
    return _QUOTATION.sub(" ", words)


def quotation_of_all(words: str) -> str:
    """What is quoted, where the words are one quotation from the first mark to the last; else nothing."""
    found = _QUOTATION.fullmatch(words) if words.endswith(CLOSING) else None
    return found[found.lastgroup or 0].strip() if found else ""
