"""What joins two countries in any of the languages: “and”, and the article before the second."""

from __future__ import annotations

import re

#: “And”, as a word of its own, and in scripts that put no space around it.
AND = (
    r"(?:\b(?:and|as well as|y|e|et|ainsi que|und|sowie|en|i|oraz|o|og|och|și|si|ve|ile|dan|serta|và|и|і|та|й|а также)\b|\bو"
    r"|및|과|와|그리고|和|与|與|以及|及び|並びに|及|と)"
)

#: The article of a name, in languages that give it one.
_ARTICLE = r"(?:(?:the|la|el|le|les|los|las|der|die|das|den|dem|il|lo|os|as|o|a) |[ld][’']|ال)?"

#: How a country is called in short, in brackets behind its name.
_SHORT = r"(?:\([^()]{1,12}\)\s*)?"

#: What stands between two that are joined by “and”, and between two of a list, which a comma parts too.
PAIR = re.compile(rf"\s*{_SHORT}{AND}\s*{_ARTICLE}", re.IGNORECASE)
LIST = re.compile(rf"\s*{_SHORT}(?:,|{AND})\s*{_ARTICLE}", re.IGNORECASE)


def are_joined(text: str, end: int, start: int, words: str) -> bool:
    """Whether “and” joins what ends in a text to the words that start there, or a little behind, as in Arabic."""
    return bool(PAIR.fullmatch(text[end : text.find(words, start)]))
