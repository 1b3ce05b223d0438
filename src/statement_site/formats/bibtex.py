"""BibTeX entries, for LaTeX: BibTeX itself and BibLaTeX read them.

Standards: BibTeXing (Patashnik 1988); the BibLaTeX manual. Text is UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from statement_site.formats.citation import Citation

MEDIA_TYPE = "application/x-bibtex"

#: Macros that every bibliography style knows; BibLaTeX takes them for numbers.
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

#: What LaTeX would take for a command, and how to say that it is text.
_TEXT = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\~{}",
        "^": r"\^{}",
        "{": r"\{",
        "}": r"\}",
        **{sign: f"\\{sign}" for sign in "&%#_$"},
    }
)

#: BibTeX counts braces, escaped or not: those without a partner need names.
_TEXT_OF_UNBALANCED = _TEXT | {ord("{"): r"\textbraceleft{}", ord("}"): r"\textbraceright{}"}

#: An address is taken word by word: only what ends a field or a line must not stand in it.
_ADDRESS = str.maketrans({"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20"})

_NOT_IN_A_KEY = re.compile(r"[^A-Za-z0-9_:.+/-]+")

_NOT_BRACES = re.compile(r"[^{}]+")


def bibtex_file(entries: Iterable[bytes]) -> bytes:
    """A file of entries that `bibtex_entry` wrote, in UTF-8."""
    return b"\n".join(entries)


def bibtex_entry(citation: Citation) -> str:
    """One entry, to stand in any file."""
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(citation))
    return f"@misc{{{_key(citation.id)},\n{fields}}}\n"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    # Braces within braces keep capitals as they are and names whole, whatever the style.
    yield "title", f"{{{{{_text(citation.title)}}}}}"
    if citation.authors:
        names = " and ".join(f"{{{_text(name)}}}" for name in citation.authors)
        yield "author", f"{{{names}}}"
    yield from _date(citation.issued)
    texts = (
        ("howpublished", citation.genre),
        ("organization", citation.publisher),
        ("address", citation.place),
        ("language", citation.language),
    )
    yield from ((name, f"{{{_text(value)}}}") for name, value in texts if value)
    if citation.url:
        yield "url", f"{{{citation.url.translate(_ADDRESS)}}}"
    texts = (
        ("library", citation.archive),
        ("abstract", citation.abstract),
        ("keywords", ", ".join(citation.keywords)),
        ("note", citation.source),
    )
    yield from ((name, f"{{{_text(value)}}}") for name, value in texts if value)


def _date(issued: tuple[int, ...]) -> Iterator[tuple[str, str]]:
    """The date for BibLaTeX (ISO 8601), the year and the month for BibTeX."""
    if not issued:
        return
    year = f"{issued[0]:04}"
    yield "date", f"{{{'-'.join((year, *(f'{part:02}' for part in issued[1:])))}}}"
    yield "year", f"{{{year}}}"
    if len(issued) > 1:
        yield "month", _MONTHS[issued[1] - 1]


def _key(words: str) -> str:
    return _NOT_IN_A_KEY.sub("-", words) or "statement"


def _text(words: str) -> str:
    line = " ".join(words.split())
    return line.translate(_TEXT if _is_balanced(line) else _TEXT_OF_UNBALANCED)


def _is_balanced(words: str) -> bool:
    """Whether every brace has a partner."""
    depth = 0
    for brace in _NOT_BRACES.sub("", words):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return False
    return depth == 0
