"""BibTeX entries, for LaTeX: BibTeX itself and BibLaTeX read them.

Standards: BibTeXing (Patashnik 1988); the BibLaTeX manual. Text is UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from statement_site.formats.citation import Citation

MEDIA_TYPE = "application/x-bibtex"

#: Macros that every bibliography style knows; BibLaTeX takes them for numbers.
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

#: The form of a date, by how many of its parts are known.
_DATES = ("", "{:04}", "{:04}-{:02}", "{:04}-{:02}-{:02}")

#: What LaTeX would take for a command, and how to say that it is text.
_TEXT = {
    "\\": r"\textbackslash{}",
    "~": r"\~{}",
    "^": r"\^{}",
    "{": r"\{",
    "}": r"\}",
    **{sign: f"\\{sign}" for sign in "&%#_$"},
}

#: BibTeX counts braces, escaped or not: those without a partner need names.
_TEXT_OF_UNBALANCED = _TEXT | {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}

_COMMAND = re.compile(f"[{re.escape(''.join(_TEXT))}]")

_NOT_IN_A_KEY = re.compile(r"[^A-Za-z0-9_:.+/-]+")

_NOT_BRACES = re.compile(r"[^{}]+")


def bibtex_file(entries: Iterable[bytes]) -> bytes:
    """A file of entries that `bibtex_entry` wrote, in UTF-8."""
    return b"\n".join(entries)


def bibtex_entry(citation: Citation) -> str:
    """One entry, to stand in any file."""
    lines = (
        f"@misc{{{_key(citation.id)},\n",
        # Braces within braces keep capitals as they are and names whole, whatever the style.
        f"  title = {{{{{_text(citation.title)}}}}},\n",
        _authors(citation.authors),
        _date(citation.issued),
        _name("howpublished", citation.genre),
        _name("organization", citation.publisher),
        _name("address", citation.place),
        _name("language", citation.language),
        f"  url = {{{_address(citation.url)}}},\n" if citation.url else "",
        _name("library", citation.archive),
        _field("abstract", citation.abstract),
        _field("keywords", ", ".join(citation.keywords)),
        _field("note", citation.source),
        "}\n",
    )
    return "".join(lines)


def _field(name: str, value: str) -> str:
    """A field on a line of its own; nothing where the value is not known."""
    return f"  {name} = {{{_text(value)}}},\n" if value else ""


#: The fields whose values come again from one entry to the next are remembered.
_name = lru_cache(maxsize=4096)(_field)


def _authors(names: tuple[str, ...]) -> str:
    written = " and ".join(map(_author, names))
    return f"  author = {{{written}}},\n" if written else ""


@lru_cache(maxsize=4096)
def _author(name: str) -> str:
    return f"{{{_text(name)}}}"


def _date(issued: tuple[int, ...]) -> str:
    """The date for BibLaTeX (ISO 8601), the year and the month for BibTeX."""
    if not issued:
        return ""
    date = _DATES[len(issued)].format(*issued)
    month = f"  month = {_MONTHS[issued[1] - 1]},\n" if len(issued) > 1 else ""
    return f"  date = {{{date}}},\n  year = {{{issued[0]:04}}},\n{month}"


def _key(words: str) -> str:
    return _NOT_IN_A_KEY.sub("-", words) or "statement"


def _address(url: str) -> str:
    """An address word by word: only what ends a field or a line must not stand in it."""
    url = url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D")
    return url.replace(" ", "%20")


def _text(words: str) -> str:
    line = " ".join(words.split())
    if not _COMMAND.search(line):
        return line
    commands = _TEXT if _is_balanced(line) else _TEXT_OF_UNBALANCED
    return _COMMAND.sub(lambda found: commands[found[0]], line)


def _is_balanced(words: str) -> bool:
    """Whether every brace has a partner."""
    depth = 0
    for brace in _NOT_BRACES.sub("", words):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return False
    return depth == 0
