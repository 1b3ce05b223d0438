"""Why a page was written: which part of its key differs from the one that it stood by."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from statement_site.model.page import Page
from statement_site.rendering.press import CARDS, SHARED, TEXTS, VALUES, Key

#: How many statements a reason names before it counts the rest.
NAMED = 3


def reason(
    page: Page,
    before: Mapping[str, Key],
    file: str,
    key: Key,
    changed: Collection[str],
) -> str:
    """The reason in words; `changed` are the ids of the statements whose files changed."""
    if file not in before:
        return "it was not there, or not as it was left"
    old = before[file]
    reasons = []
    if key[SHARED] != old[SHARED]:
        reasons.append(
            f"{page.template or 'what all pages share'} or a setting or register changed"
        )
    if key[TEXTS] != old[TEXTS]:
        reasons.append(f"the text of {_named(page.texts)} changed")
    if key[CARDS] != old[CARDS]:
        shown = [each for each in page.cards if each in changed]
        reasons.append(f"it shows {_named(shown)}" if shown else "it lists other statements")
    if key[VALUES] != old[VALUES]:
        reasons.append("its own facts changed")
    return "; ".join(reasons)


def _named(ids: Collection[str]) -> str:
    first = list(dict.fromkeys(ids))
    named = ", ".join(first[:NAMED])
    return named if len(first) <= NAMED else f"{named} and {len(first) - NAMED} others"
