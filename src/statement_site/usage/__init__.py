"""The usage of each language whose pages can be imported with knowledge: one line in `USAGES`."""

from __future__ import annotations

from dataclasses import replace

from statement_site.usage.arabic import ARABIC
from statement_site.usage.chinese import CHINESE
from statement_site.usage.dutch import DUTCH
from statement_site.usage.english import ENGLISH
from statement_site.usage.french import FRENCH
from statement_site.usage.german import GERMAN
from statement_site.usage.indonesian import INDONESIAN, MALAY
from statement_site.usage.italian import ITALIAN
from statement_site.usage.japanese import JAPANESE
from statement_site.usage.korean import KOREAN
from statement_site.usage.persian import PERSIAN
from statement_site.usage.polish import POLISH
from statement_site.usage.portuguese import PORTUGUESE
from statement_site.usage.russian import RUSSIAN
from statement_site.usage.spanish import SPANISH
from statement_site.usage.turkish import TURKISH
from statement_site.usage.ukrainian import UKRAINIAN
from statement_site.usage.usage import Usage
from statement_site.usage.vietnamese import VIETNAMESE

USAGES: tuple[Usage, ...] = (
    ENGLISH,
    SPANISH,
    FRENCH,
    ARABIC,
    CHINESE,
    GERMAN,
    PORTUGUESE,
    ITALIAN,
    RUSSIAN,
    JAPANESE,
    UKRAINIAN,
    POLISH,
    DUTCH,
    PERSIAN,
    KOREAN,
    INDONESIAN,
    MALAY,
    TURKISH,
    VIETNAMESE,
)


def usage_of(language: str) -> Usage:
    """The usage of a language by its BCP 47 tag; where we know none, of English, with its names of countries."""
    primary = language.partition("-")[0]
    known = next((usage for usage in USAGES if usage.language == primary), None)
    return known or replace(ENGLISH, language=primary or ENGLISH.language)
