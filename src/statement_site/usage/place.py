"""Whether a country is named as the place of something, and not as one who speaks."""

from __future__ import annotations

import re

from statement_site.usage.gazetteer import Gazetteer, NamedCountry
from statement_site.usage.phrases import words_before
from statement_site.usage.usage import Usage

#: From a year to a country, the town and country of a meeting: “16 May 2016, Placencia, Belize”.
_AFTER_YEAR = re.compile(r"\d{4}, (?:[A-ZÀ-Þ][\w.’-]+,? ){1,3}$")

#: Behind a dash at the end of a title, the town and country where something was said: “– Brussels/Belgium”.
_TOWN_AT_END = re.compile(r"(?: [–—-] |\()(?:[A-ZÀ-Þ][\w.’-]+ ?){1,3}[/,] ?$")

#: So long is the name of a town, with the comma behind it.
_LONGEST_TOWN = 40

#: French says “at” of towns, and of few countries, which are islands and are visited.
_AT_A_TOWN = re.compile(r"(?<!visite )(?<!voyage )(?<!déplacement )\bà $", re.IGNORECASE)

#: One who speaks for an embassy in a country, of which he speaks, as Chinese has it.
_EMBASSY = re.compile(
    r".{0,4}(?:大?使馆|大?使館|总?领(?:事)?馆|總?領(?:事)?館|代表处|代表處).{0,4}(?:发言人|發言人)"
)

#: To where an ambassador was sent.
_POSTED = re.compile(
    r"\b(?:ambassadors?|high commissioner|consul(?: general)?|permanent representative|chargé d[’']affaires)(?: (?:of|from) [^,]{2,40})? to (?:the )?(?:republic of |kingdom of )?$|\bпос(?:ол|ла|лу|лом|лов|лы)\b [^,.;]{2,25} (?:в|у) $",
    re.IGNORECASE,
)

#: From “in” to a country: perhaps a town.
_TOWN = r" (?:the )?(?:(?-i:[A-ZÀ-Þ])[\w.’-]+,? ){0,3}$"


def _is_within(text: str, mention: NamedCountry) -> bool:
    """Whether Arabic says “in” before a country, as a word or joined to its name."""
    is_joined = text[mention.start] == "ب" != mention.words[0]
    return is_joined or text[: mention.start].endswith(" في ")


def is_place(text: str, mention: NamedCountry, gazetteer: Gazetteer) -> bool:
    """Whether a country is named as the place of something: behind “in”, a year, a town."""
    before = text[: mention.start]
    if _has_locative(text, mention, gazetteer.usage) or _AFTER_YEAR.search(before):
        return True
    if _POSTED.search(before):
        return True
    is_last = not re.search(r"\w", text[mention.end :])
    is_last_town = is_last and bool(_TOWN_AT_END.search(before))
    return is_last_town or _is_behind_its_town(mention, before, gazetteer)


def _has_locative(text: str, mention: NamedCountry, usage: Usage) -> bool:
    """Whether a country stands behind “in”, in languages where that is sure; in Chinese, that of an embassy there."""
    before = text[: mention.start]
    if usage.language in ("en", "es", "de", "pt"):
        return bool(words_before(usage.locatives, _TOWN).search(before))
    if usage.language == "fr":
        return bool(_AT_A_TOWN.search(before))
    if usage.language == "zh":
        return bool(before.endswith(("驻", "駐")) and _EMBASSY.match(text, mention.end))
    is_at = before.endswith((" لدى ", " لدى"))  # to which an ambassador was sent
    return usage.language == "ar" and (is_at or _is_within(text, mention))


def _is_behind_its_town(mention: NamedCountry, before: str, gazetteer: Gazetteer) -> bool:
    """Whether a country stands behind one of its towns and a comma: “Washington, United States”."""
    towns = gazetteer.cities(before[-_LONGEST_TOWN:]) if before.endswith(", ") else ()
    town = towns[-1] if towns else None
    is_next = town is not None and before.rstrip(", ").endswith(town.words)
    return is_next and town is not None and town.country == mention.country
