"""Names of countries and languages in the site's language.

Source: Unicode CLDR, through Babel. A site's own registers override every one of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from babel import Locale, UnknownLocaleError
from babel.core import get_global

#: Languages whose names of countries and months an editor may write by mistake.
COMMON_LANGUAGES = (
    *("en", "fr", "es", "pt", "it", "de", "nl", "pl", "ru", "uk", "tr", "ar", "fa", "zh", "ja", "ko"),
    *("id", "vi", "hi", "sv", "da", "nb", "fi", "cs", "hu", "ro", "el", "hr", "sr"),
)  # fmt: skip


def locale_for(language: str) -> Locale:
    """The nearest CLDR locale for a BCP 47 tag; plain `en` is international English."""
    if language == "en":
        return Locale.parse("en_001")
    parts = language.split("-")
    while parts:
        try:
            return Locale.parse("-".join(parts), sep="-")
        except (UnknownLocaleError, ValueError):
            parts.pop()
    return Locale.parse("en_001")


#: Keys of CLDR that are no countries of ISO 3166-1.
_NO_STATES = ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "TA", "UN", "ZZ")

#: Codes of ISO 3166-1 alpha-2; of those that users may assign, from QM to QZ and with X, Kosovo’s alone.
_STATE = re.compile("[A-PR-WYZ][A-Z]|XK|QA")


def territories(language: str) -> Mapping[str, str]:
    """ISO 3166-1 alpha-2 codes and UN M49 codes to names in a language."""
    names: Mapping[str, str] = locale_for(language).territories
    return names


def states(language: str) -> Mapping[str, str]:
    """The names of countries of ISO 3166-1 in a language, by key."""
    return {
        key: name
        for key, name in territories(language).items()
        if _STATE.fullmatch(key) and key not in _NO_STATES
    }


def home_of(tag: str) -> str:
    """The state (ISO 3166-1) where a language, in its script, has its home; "" where CLDR knows none."""
    parts = tag.split("-")
    likely: Mapping[str, str] = get_global("likely_subtags")
    names = (f"{parts[0]}_{part}" for part in parts[1:])
    whole = next(filter(None, map(likely.get, (*names, parts[0]))), "")
    return whole.rpartition("_")[2]


def language_name(tag: str, language: str) -> str:
    """The name of a language in another one, with script and region where the tag has them."""
    try:
        name = Locale.parse(tag, sep="-").get_display_name(locale_for(language))
    except (UnknownLocaleError, ValueError):
        name = locale_for(language).languages.get(tag.split("-", maxsplit=1)[0])
    return str(name) if name else tag


def own_name(tag: str) -> str:
    """The name of a language in itself."""
    return language_name(tag, tag)


def bare_form(word: str) -> str:
    """A word as it is compared: without capitals and accents (Unicode, NFKD)."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def sort_form(name: str) -> str:
    """A name as it is filed: case and accents aside, then as written."""
    return f"{bare_form(name)}\x00{name}"
