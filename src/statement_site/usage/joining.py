"""What joins two countries in any of the languages: “and”, and the article before the second."""

from __future__ import annotations

import re

#: “And”, as a word of its own, and in scripts that put no space around it.
AND = (
    r"(?:\b(?:and|as well as|y|e|et|ainsi que|und|sowie|en|i|oraz|o|og|och|și|si|ve|ile|dan|serta|và|и|і|та|й|а также|و)\b"
    r"|및|과|와|그리고|和|与|與|以及|及び|並びに|及|と)"
)

#: The article of a name, in languages that give it one.
_ARTICLE = r"(?:(?:the|la|el|le|les|los|las|der|die|das|den|dem|il|lo|os|as|o|a) |[ld][’'])?"

#: What stands between two that are joined by “and”, and between two of a list, which a comma parts too.
PAIR = re.compile(rf"\s*{AND}\s*{_ARTICLE}", re.IGNORECASE)
LIST = re.compile(rf"\s*(?:,|{AND})\s*{_ARTICLE}", re.IGNORECASE)
