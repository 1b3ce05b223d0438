"""The usage of each language whose pages can be imported with knowledge: one line in `USAGES`."""

from __future__ import annotations

from dataclasses import replace

from statement_site.usage.further import FURTHER_ENCOUNTERS, FURTHER_SUBJECTS
from statement_site.usage.languages.arabic import ARABIC
from statement_site.usage.languages.chinese import CHINESE
from statement_site.usage.languages.dutch import DUTCH
from statement_site.usage.languages.english import ENGLISH
from statement_site.usage.languages.french import FRENCH
from statement_site.usage.languages.german import GERMAN
from statement_site.usage.languages.indonesian import INDONESIAN, MALAY
from statement_site.usage.languages.italian import ITALIAN
from statement_site.usage.languages.japanese import JAPANESE
from statement_site.usage.languages.korean import KOREAN
from statement_site.usage.languages.persian import PERSIAN
from statement_site.usage.languages.polish import POLISH
from statement_site.usage.languages.portuguese import PORTUGUESE
from statement_site.usage.languages.russian import RUSSIAN
from statement_site.usage.languages.spanish import SPANISH
from statement_site.usage.languages.turkish import TURKISH
from statement_site.usage.languages.ukrainian import UKRAINIAN
from statement_site.usage.languages.vietnamese import VIETNAMESE
from statement_site.usage.usage import Usage

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
    subjects = FURTHER_SUBJECTS.get(primary, ENGLISH.subjects)
    encounters = FURTHER_ENCOUNTERS.get(primary, ENGLISH.encounters)
    return known or replace(
        ENGLISH,
        language=language or ENGLISH.language,
        subjects=subjects,
        encounters=encounters,
    )
