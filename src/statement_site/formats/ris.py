"""RIS records, which EndNote, Zotero, Mendeley and Citavi read.

Standard: RIS Format Specifications (Research Information Systems; the tags as Zotero and EndNote
have read them since 2011). Lines end with CR LF, as it asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from statement_site.formats.citation import SPEECH, Citation

MEDIA_TYPE = "application/x-research-info-systems"

_LINE = "\r\n"

#: Programs split a name at its first comma, and the format knows no escape: this one looks the same.
_COMMA = "‚"

#: EndNote's Government Document and Zotero's report keep the genre, where GEN becomes an article.
_DOCUMENT = "GOVDOC"

#: Zotero's presentation is CSL's speech.
_SPEECH = "SLIDE"


def ris_file(entries: Iterable[bytes]) -> bytes:
    """A file of records that `ris_entry` wrote, in UTF-8."""
    return _LINE.encode().join(entries)


def ris_entry(citation: Citation) -> str:
    """One record, to stand in any file."""
    lines = [f"{tag}  - {words}" for tag, value in _tags(citation) if (words := _one_line(value))]
    return _LINE.join((*lines, "ER  - ", ""))


def _tags(citation: Citation) -> Iterator[tuple[str, str]]:
    is_speech = citation.type == SPEECH
    yield "TY", _SPEECH if is_speech else _DOCUMENT
    yield "ID", citation.id
    yield "TI", citation.title
    # A comma behind a name tells EndNote and Zotero that it is whole.
    for name in citation.authors:
        yield "AU", f"{name.replace(',', _COMMA)},"
    if citation.issued:
        yield "PY", f"{citation.issued[0]:04}"
        yield "DA", _date(citation.issued)
    yield "M3", citation.genre
    yield "PB", citation.publisher
    yield "CY", citation.place
    yield "LA", citation.language
    yield "UR", citation.url
    yield "DB", citation.archive
    yield "AB", citation.abstract
    for keyword in citation.keywords:
        yield "KW", keyword.replace(";", ",")  # Zotero splits at it
    yield "N1", citation.source


def _date(issued: tuple[int, ...]) -> str:
    """Year, month, day and other words, each before a stroke, as far as they are known."""
    known = [f"{issued[0]:04}", *(f"{part:02}" for part in issued[1:])]
    return "/".join((*known, *[""] * (4 - len(known))))


def _one_line(value: str) -> str:
    # No line break of any kind stays, so that no value can begin a tag.
    return " ".join(value.split())
