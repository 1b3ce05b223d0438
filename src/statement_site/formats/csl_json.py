"""CSL-JSON, the data that citation processors read: Zotero, Pandoc, citeproc.

Standard: csl-data.json, the schema of the Citation Style Language 1.0.2 (citationstyles.org).
"""

from __future__ import annotations

from collections.abc import Iterable

import orjson

from statement_site.formats.citation import SPEECH, Citation

MEDIA_TYPE = "application/vnd.citationstyles.csl+json"


def csl_json_file(items: Iterable[bytes]) -> bytes:
    """A list of items that `csl_item` wrote, in UTF-8."""
    return b"[\n" + b",\n".join(items) + b"\n]\n"


def csl_item(citation: Citation) -> str:
    """One item, to stand in any list; what is not known is left out."""
    # A speech has a place where it was given, a document one where it was published.
    place = "event-place" if citation.type == SPEECH else "publisher-place"
    issued = {"date-parts": [citation.issued]} if citation.issued else None
    item = {
        "id": citation.id,
        "type": citation.type,
        "title": citation.title,
        "author": [{"literal": name} for name in citation.authors],
        "issued": issued,
        "genre": citation.genre,
        "publisher": citation.publisher,
        place: citation.place,
        "language": citation.language,
        "URL": citation.url,
        "abstract": citation.abstract,
        "keyword": ", ".join(citation.keywords),
        "archive": citation.archive,
        "source": citation.source,
    }
    return orjson.dumps({name: value for name, value in item.items() if value}).decode()
