"""The name of a site, which pages put before or behind the title of a text."""

from __future__ import annotations

import re

from statement_site.importing.kinds import has_kind
from statement_site.importing.labels import is_row_of_labels
from statement_site.importing.wording import bare
from statement_site.usage import USAGES
from statement_site.usage.usage import Usage

#: A longer line is no title with a site's name.
_LONGEST = 400


def without_site(title: str, usage: Usage) -> tuple[str, str]:
    """A title without the name of the site, which pages put behind a dash or a bar, and that name."""
    words = bare(title)
    if len(words) > _LONGEST:
        return words, ""
    site = "|".join((*usage.sites, *USAGES[0].sites))
    for mark in (" | ", " :: ", " » ", " – ", " — ", " - ", " · ", "｜", "_", "-- "):
        head, found, tail = words.rpartition(mark)
        if not found or not head:
            continue
        if mark != " - " and mark.strip() in "|::»｜" and len(tail) < len(head):
            return without_site(head, usage)[0], tail.strip()
        if is_row_of_labels(tail) and len(head) > len(tail):
            return without_site(head, usage)
        if len(tail) <= 90 and re.search(rf"(?<!\w)(?:{site})", tail, re.IGNORECASE):  # noqa: PLR2004
            return without_site(head, usage)[0], tail.strip()
    return _without_site_before(words, site)


def _without_site_before(words: str, site: str) -> tuple[str, str]:
    """A title without the name of the site, where that stands before it, and that name."""
    found = re.match(r"(.{3,60}?) (?:\||::|»|–|—|-|>) (.{20,})", words)
    is_site = found and re.match(rf"(?:the )?(?:{site})", found[1], re.IGNORECASE)
    return (found[2], found[1]) if found and is_site and not has_kind(found[1]) else (words, "")
