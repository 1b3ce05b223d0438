"""For which country a ministry speaks that names none, in a page whose language is that of one state alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator

from statement_site.importing.layout.wording import bare, prose
from statement_site.importing.parties.bare_office import bare_offices
from statement_site.importing.parties.voice import Voice
from statement_site.importing.raw import quoted
from statement_site.reading.names import home_of
from statement_site.usage.addressing import OWN_COUNTRY
from statement_site.usage.homes import CHINA, MINISTRY, OF_SEVERAL
from statement_site.usage.parties import Party

#: Signs of Chinese as they are written where they were not simplified.
_TRADITIONAL = re.compile(r"[國與對這們]")


def country_of_language(voice: Voice) -> list[Party]:
    """The state that alone has the language of a page, where its ministry or “our country” is left without a name.

    Arabic, English, French, German, Portuguese, Russian and Spanish are of several; so is what speaks of
    another country's ministry by its name.
    """
    gazetteer, division = voice.gazetteer, voice.division
    home = _home(voice)
    if not home:
        return []
    passages = (voice.title, voice.first, division.released, *map(bare, division.above[-6:]))
    for ministry in bare_offices(passages, MINISTRY, gazetteer):
        return [(home, f"{quoted(ministry[0])} without a country")]
    text = prose(division.text)
    own = OWN_COUNTRY.search(text) if division.is_spoken else None
    named = Counter(each.country for each in gazetteer.mentions(text) if not each.is_adjective)
    is_named_most = bool(named) and named[home] == max(named.values())
    return [(home, quoted(own[0]))] if own and is_named_most else []


def _home(voice: Voice) -> str:
    """The state of the language of a page, "" where it has several; mainland China speaks of itself in signs of either script."""
    primary = voice.language.partition("-")[0]
    if primary in OF_SEVERAL:
        return ""
    text = prose(voice.division.text)
    is_of_taiwan = primary == "zh" and _TRADITIONAL.search(text) and not CHINA.search(text)
    home = home_of("zh-Hant" if is_of_taiwan else primary)
    return home if home in voice.gazetteer.countries.entries else ""


#: Where Chinese is written too, each of which speaks for itself.
_OF_CHINESE = {"CN", "HK", "MO", "SG", "TW"}


def beside_those_of_language(voice: Voice, known: Collection[str]) -> Iterator[Party]:
    """The state that alone has the language of a page, beside those that are known."""
    home = _home(voice)
    if home and not _OF_CHINESE.intersection(known):
        yield home, f"a page in its language, {voice.language}"
