"""CSL-JSON, the data that citation processors read: Zotero, Pandoc, citeproc.

Standard: csl-data.json, the schema of the Citation Style Language 1.0.2 (citationstyles.org).
"""

from __future__ import annotations

from collections.abc import Iterable
from json.encoder import encode_basestring as _json

from statement_site.formats.citation import SPEECH, Citation

MEDIA_TYPE = "application/vnd.citationstyles.csl+json"


def csl_json_file(items: Iterable[bytes]) -> bytes:
    """A list of items that `csl_item` wrote, in UTF-8."""
    return b"[\n" + b",\n".join(items) + b"\n]\n"


def csl_item(citation: Citation) -> str:
    """One item, to stand in any list; what is not known is left out."""
    # A speech has a place where it was given, a document one where it was published.
    place = "event-place" if citation.type == SPEECH else "publisher-place"
    members = (
        *_texts(("id", citation.id), ("type", citation.type), ("title", citation.title)),
        *_authors(citation.authors),
        *_issued(citation.issued),
        *_texts(
            ("genre", citation.genre),
            ("publisher", citation.publisher),
            (place, citation.place),
            ("language", citation.language),
            ("URL", citation.url),
            ("abstract", citation.abstract),
            ("keyword", ", ".join(citation.keywords)),
            ("archive", citation.archive),
            ("source", citation.source),
        ),
    )
    return f"{{{','.join(members)}}}"


def _texts(*texts: tuple[str, str]) -> list[str]:
    """The members of the texts that are known."""
    return [f'"{name}":{_json(value)}' for name, value in texts if value]


def _authors(names: tuple[str, ...]) -> list[str]:
    written = ",".join([f'{{"literal":{_json(name)}}}' for name in names])
    return [f'"author":[{written}]'] if written else []


def _issued(parts: tuple[int, ...]) -> list[str]:
    return [f'"issued":{{"date-parts":[[{",".join(map(str, parts))}]]}}'] if parts else []
