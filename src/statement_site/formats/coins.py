"""COinS: an OpenURL ContextObject in a span, by which Zotero saves many works of one page at once.

Standards: ANSI/NISO Z39.88-2004; ocoins.info.
"""

from __future__ import annotations

from urllib.parse import quote_plus

_KIND = "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=document"


def coins(title: str, date: str, author: str, language: str, url: str) -> str:
    """The value of the title attribute of a `Z3988` span; the author is a body, not a person."""
    values = [f"{_KIND}&rft.title={quote_plus(title)}"]
    if author:
        values.append(f"rft.aucorp={quote_plus(author)}")
    if date:
        values.append(f"rft.date={date}")
    return "&".join((*values, f"rft.language={language}", f"rft.identifier={quote_plus(url)}"))
