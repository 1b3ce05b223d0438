"""Languages as BCP 47 tags: which ones there are, and which way they are written.

Standards: BCP 47 (RFC 5646), ISO 15924. Source: the registries, through langcodes.
"""

from __future__ import annotations

import re
from functools import cache

#: Tags known without opening the registries, which takes longer than reading a hundred statements:
#: the official languages of the United Nations, and Portuguese.
_WELL_KNOWN = frozenset({"ar", "en", "es", "fr", "pt", "ru", "zh"})

#: Scripts written from right to left (ISO 15924; Unicode Standard, table of scripts).
_RIGHT_TO_LEFT = re.compile(
    "Adlm|Arab|Armi|Hebr|Mand|Mani|Mend|Merc|Nbat|Nkoo|Orkh|Palm|Phnx|Rohg|Samr|Syrc|Thaa"
)

_BCP47 = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)


@cache
def standard_language(tag: str) -> str | None:
    """The standard form of a BCP 47 tag (RFC 5646), or None where it is not a valid one."""
    if tag in _WELL_KNOWN:
        return tag
    import langcodes  # noqa: PLC0415 — heavy, and most archives never need it

    if not _BCP47.fullmatch(tag) or not langcodes.tag_is_valid(tag):
        return None
    return langcodes.standardize_tag(tag)


@cache
def direction(tag: str) -> str:
    """`rtl` or `ltr`: how a language is written, by its script or its likely one."""
    if tag in _WELL_KNOWN:
        return "rtl" if tag == "ar" else "ltr"
    import langcodes  # noqa: PLC0415 — heavy, and most archives never need it

    script = langcodes.Language.get(tag).maximize().script
    return "rtl" if script and _RIGHT_TO_LEFT.fullmatch(script) else "ltr"
