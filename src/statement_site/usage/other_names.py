"""Where the name of a country is only a part of another: New Mexico, the Indian Ocean, a language, an organization."""

from __future__ import annotations

import re

from statement_site.usage.spelling import folded_name

#: Names that a state of the United States has too, behind “New”.
_IN_AMERICA = ("mexico", "jersey")

#: So far before a name is looked, in characters.
_NEAR = 30

#: The ocean that is named after India.
OCEAN = re.compile(r"\bIndian\s+Ocean\b|\bIndischer?n?\s+Ozean\w*", re.IGNORECASE)
_OCEAN_BEFORE = re.compile(r"(?:oc[eé]an\w*|اقیانوس)\s+$", re.IGNORECASE)
_OCEAN_AFTER = re.compile(r"\s+(?:ocean|oceaan|океан)", re.IGNORECASE)

#: What makes of an adjective the language of a people, and not its country.
_TONGUE_BEFORE = re.compile(
    r"\b(?:l[ií]ngua|langue|lengua|habla|expression|express[ãa]o|expresi[oó]n)(?: (?:oficial|officielle))?\s+$",
    re.IGNORECASE,
)
_TONGUE_AFTER = re.compile(r"[- ](?:speaking|language)\b|sprachig", re.IGNORECASE)

#: What makes of Morocco the Maghreb, in Arabic.
_MAGHREB = re.compile(r" العربي(?!ة)")

#: Seas, gulfs and straits that are named after a country.
_SEA_BEFORE = re.compile(
    r"\b(?:gulf|seas?|strait|bay|golfe|mers?|d[ée]troit|baie|golfo|mar|estrecho|bah[ií]a|stretto|estreito|golf|meer|залив\w*|мор[яеёю]\w*|пролив\w*|zatok\w+|morz\w+)\s+(?:of|de|del|du|di|do|da|von|van|d[’'])?\s*(?:the\s+|la\s+|l[’'])?$|(?:بحر|خليج|مضيق)\s+$",
    re.IGNORECASE,
)
_SEA_AFTER = re.compile(r"\s+(?:sea|gulf|strait)\b|海(?![上外军軍关關域])|湾|灣|海峡|海峽")

#: What is called after the town of Granada, and not after Grenada, which Spanish writes alike.
_OF_A_TOWN = re.compile(
    r"\b(?:ciudad|declaraci[oó]n|acta|cumbre|consenso|universidad) de $", re.IGNORECASE
)

#: An organization of four states, which is written as an island is.
_ORGANIZATION = "GUAM"


#: An office with a first name, before what is a family name there: “Chargé d’Affaires Courtney Austrian”.
_OF_A_PERSON = re.compile(
    r"(?:Affaires|Mission|Ambassador|Minister|Secretary|Mrs?\.|Ms\.|Dr\.) [A-Z][a-z]+ $"
)
#: A family name behind “Mauricio” or “Maurice”, which are names of persons too.
_FAMILY = re.compile(r"\s+[A-ZÀ-Þ]\w{3,}")
_ENDED = re.compile(r"(?:[’']s)?\s*(?:[,.;:\n)]|$)")


#: The capital of Jordan, which is written as Oman is, where a text names Jordan too.
_AMMAN, _JORDAN = re.compile("عم[ّ]?ان"), re.compile("(?:ال)?[أا]ردن|بترا")


def is_of_another_name(key: str, text: str, span: tuple[int, int]) -> bool:
    """Whether what names a country in a text is only a part of another name there."""
    words, before = text[slice(*span)], text[max(0, span[0] - _NEAR) : span[0]]
    is_ocean = _OCEAN_BEFORE.search(before) or _OCEAN_AFTER.match(text, span[1])
    parts = (
        words == _ORGANIZATION,
        key == "IN" and is_ocean,
        _SEA_BEFORE.search(before) or _SEA_AFTER.match(text, span[1]),
        key == "GD" and _OF_A_TOWN.search(before),
        key == "MA" and _MAGHREB.match(text, span[1]),
        _TONGUE_BEFORE.search(before) or _TONGUE_AFTER.match(text, span[1]),
        folded_name(words) in _IN_AMERICA and before.endswith("New "),
        key == "OM" and _AMMAN.fullmatch(words) and _JORDAN.search(text),
        key == "MU" and _FAMILY.match(text, span[1]),
        _OF_A_PERSON.search(before) and words.endswith("an") and _ENDED.match(text, span[1]),
    )
    return any(parts)
