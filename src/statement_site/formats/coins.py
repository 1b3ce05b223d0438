"""COinS: an OpenURL ContextObject in a span, by which Zotero saves many works of one page at once.

Standards: ANSI/NISO Z39.88-2004; ocoins.info.
"""

from __future__ import annotations

from urllib.parse import urlencode


def coins(title: str, date: str, author: str, language: str, url: str) -> str:
    """The value of the title attribute of a `Z3988` span; the author is a body, not a person."""
    values = {
        "ctx_ver": "Z39.88-2004",
        "rft_val_fmt": "info:ofi/fmt:kev:mtx:dc",
        "rft.type": "document",
        "rft.title": title,
        "rft.aucorp": author,
        "rft.date": date,
        "rft.language": language,
        "rft.identifier": url,
    }
    return urlencode({name: value for name, value in values.items() if value})
