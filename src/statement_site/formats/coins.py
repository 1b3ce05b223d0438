"""COinS: an OpenURL ContextObject in a span, by which Zotero saves many works of one page at once.

Standards: ANSI/NISO Z39.88-2004; ocoins.info.
"""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote_plus

_KIND = "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=document"


#: Words come again from one statement to the next, and are remembered.
_quoted = lru_cache(maxsize=4096)(quote_plus)


def coins(title: str, date: str, author: str, language: str, url: str) -> str:
    """The value of the title attribute of a `Z3988` span; the author is a body, not a person."""
    values = [f"{_KIND}&rft.title={'+'.join(map(_quoted, title.split(' ')))}"]
    if author:
        values.append(f"rft.aucorp={_quoted(author)}")
    if date:
        values.append(f"rft.date={date}")
    address = "%2F".join(map(_quoted, url.split("/")))
    return "&".join((*values, f"rft.language={language}", f"rft.identifier={address}"))
