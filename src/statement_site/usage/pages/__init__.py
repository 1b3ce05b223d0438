"""What pages say around their texts, in each language: one line in `PAGES`."""

from __future__ import annotations

from statement_site.usage.pages.arabic import ARABIC
from statement_site.usage.pages.chinese import CHINESE
from statement_site.usage.pages.dutch import DUTCH
from statement_site.usage.pages.english import ENGLISH
from statement_site.usage.pages.everywhere import EVERYWHERE
from statement_site.usage.pages.french import FRENCH
from statement_site.usage.pages.german import GERMAN
from statement_site.usage.pages.indonesian import INDONESIAN
from statement_site.usage.pages.italian import ITALIAN
from statement_site.usage.pages.japanese import JAPANESE
from statement_site.usage.pages.korean import KOREAN
from statement_site.usage.pages.page import Page
from statement_site.usage.pages.persian import PERSIAN
from statement_site.usage.pages.polish import POLISH
from statement_site.usage.pages.portuguese import PORTUGUESE
from statement_site.usage.pages.russian import RUSSIAN
from statement_site.usage.pages.spanish import SPANISH
from statement_site.usage.pages.turkish import TURKISH
from statement_site.usage.pages.ukrainian import UKRAINIAN
from statement_site.usage.pages.vietnamese import VIETNAMESE

PAGES: tuple[Page, ...] = (
    EVERYWHERE,
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
    TURKISH,
    VIETNAMESE,
)

#: How a page says in any of its languages when it was put out, before the day: “published on”.
DATED = "|".join(page.dated for page in PAGES if page.dated)
