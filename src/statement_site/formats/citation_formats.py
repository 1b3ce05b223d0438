"""The formats in which every statement can be cited: one line each in `CITATION_FORMATS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from statement_site.formats import bibtex, csl_json, ris
from statement_site.formats.citation import Citation


@dataclass(frozen=True, slots=True)
class CitationFormat:
    """A format: its name, its media type, the name of its files, how entries and files are written."""

    words: str
    type: str
    file: str
    entry: Callable[[Citation], str]
    document: Callable[[Iterable[bytes]], bytes]


CITATION_FORMATS = (
    CitationFormat("RIS", ris.MEDIA_TYPE, "citation.ris", ris.ris_entry, ris.ris_file),
    CitationFormat(
        "BibTeX", bibtex.MEDIA_TYPE, "citation.bib", bibtex.bibtex_entry, bibtex.bibtex_file
    ),
    CitationFormat(
        "CSL-JSON",
        csl_json.MEDIA_TYPE,
        "citation.csl.json",
        csl_json.csl_item,
        csl_json.csl_json_file,
    ),
)
