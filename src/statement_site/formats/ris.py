"""RIS records, which EndNote, Zotero, Mendeley and Citavi read.

Standard: RIS Format Specifications (Research Information Systems; the tags as Zotero and EndNote
have read them since 2011). Lines end with CR LF, as it asks.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from statement_site.formats.citation import SPEECH, Citation

MEDIA_TYPE = "application/x-research-info-systems"

#: Programs split a name at its first comma, and the format knows no escape: this one looks the same.
_COMMA = "‚"

#: EndNote's Government Document and Zotero's report keep the genre, where GEN becomes an article.
_DOCUMENT = "GOVDOC"

#: Zotero's presentation is CSL's speech.
_SPEECH = "SLIDE"

#: The form of a date, by how many of its parts are known.
_DATES = ("", "{:04}///", "{:04}/{:02}//", "{:04}/{:02}/{:02}/")


def ris_file(entries: Iterable[bytes]) -> bytes:
    """A file of records that `ris_entry` wrote, in UTF-8."""
    return b"\r\n".join(entries)


def ris_entry(citation: Citation) -> str:
    """One record, to stand in any file."""
    lines = (
        f"TY  - {_SPEECH if citation.type == SPEECH else _DOCUMENT}\r\n",
        _line("ID", citation.id),
        _line("TI", citation.title),
        *map(_author, citation.authors),
        _date(citation.issued),
        _name("M3", citation.genre),
        _name("PB", citation.publisher),
        _name("CY", citation.place),
        _name("LA", citation.language),
        _line("UR", citation.url),
        _name("DB", citation.archive),
        _line("AB", citation.abstract),
        *map(_keyword, citation.keywords),
        _line("N1", citation.source),
        "ER  - \r\n",
    )
    return "".join(lines)


def _line(tag: str, value: str) -> str:
    """A line of its own; nothing where the value is not known."""
    # No line break of any kind stays, so that no value can begin a tag.
    words = " ".join(value.split())
    return f"{tag}  - {words}\r\n" if words else ""


#: The lines whose values come again from one record to the next are remembered.
_name = lru_cache(maxsize=4096)(_line)


@lru_cache(maxsize=4096)
def _author(name: str) -> str:
    # A comma behind a name tells EndNote and Zotero that it is whole.
    return _line("AU", f"{name.replace(',', _COMMA)},")


@lru_cache(maxsize=4096)
def _keyword(words: str) -> str:
    return _line("KW", words.replace(";", ","))  # Zotero splits at it


def _date(issued: tuple[int, ...]) -> str:
    """The year, and the date: year, month, day and other words, each before a stroke, as far as known."""
    if not issued:
        return ""
    return f"PY  - {issued[0]:04}\r\nDA  - {_DATES[len(issued)].format(*issued)}\r\n"
