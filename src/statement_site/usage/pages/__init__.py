"""What pages say around their texts, in each language: one line in `PAGE_OF`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from statement_site.usage.pages.arabic import ARABIC
from statement_site.usage.pages.chinese import CHINESE
from statement_site.usage.pages.dutch import DUTCH
from statement_site.usage.pages.english import ENGLISH
from statement_site.usage.pages.everywhere import EVERYWHERE
from statement_site.usage.pages.french import FRENCH
from statement_site.usage.pages.german import GERMAN
from statement_site.usage.pages.indonesian import INDONESIAN, MALAY
from statement_site.usage.pages.italian import ITALIAN
from statement_site.usage.pages.japanese import JAPANESE
from statement_site.usage.pages.korean import KOREAN
from statement_site.usage.pages.page import Surroundings
from statement_site.usage.pages.persian import PERSIAN
from statement_site.usage.pages.polish import POLISH
from statement_site.usage.pages.portuguese import PORTUGUESE
from statement_site.usage.pages.russian import RUSSIAN
from statement_site.usage.pages.spanish import SPANISH
from statement_site.usage.pages.turkish import TURKISH
from statement_site.usage.pages.ukrainian import UKRAINIAN
from statement_site.usage.pages.vietnamese import VIETNAMESE

#: What the pages of each language say, by its tag (BCP 47).
PAGE_OF: Mapping[str, Surroundings] = {
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "ar": ARABIC,
    "zh": CHINESE,
    "de": GERMAN,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "ru": RUSSIAN,
    "ja": JAPANESE,
    "uk": UKRAINIAN,
    "pl": POLISH,
    "nl": DUTCH,
    "fa": PERSIAN,
    "ko": KOREAN,
    "id": INDONESIAN,
    "ms": MALAY,
    "tr": TURKISH,
    "vi": VIETNAMESE,
}

#: All of them, and what pages say in every language.
PAGES: tuple[Surroundings, ...] = (EVERYWHERE, *PAGE_OF.values())

#: How a page says in any of its languages when it was put out, before the day: “published on”.
DATED = "|".join(page.dated for page in PAGES if page.dated)


def page_of(language: str) -> Surroundings:
    """What the pages of a language say, by its tag; of one that we do not know, what English ones do."""
    return PAGE_OF.get(language.partition("-")[0], ENGLISH)


@cache
def on_any_page(field: str) -> re.Pattern[str]:
    """A pattern that matches a whole line which the pages of any language have for this."""
    patterns = (f"(?:{pattern})" for page in PAGES for pattern in getattr(page, field))
    return re.compile("|".join(patterns), re.IGNORECASE)
