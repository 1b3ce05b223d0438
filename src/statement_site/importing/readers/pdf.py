"""PDF files."""

from __future__ import annotations

import re

from statement_site.importing.layout.lines import lines_of
from statement_site.importing.raw import Raw, Unimportable


def read_pdf(data: bytes, url: str) -> Raw:
    """A PDF: the text of its pages without the lines that most of them repeat."""
    from io import BytesIO  # noqa: PLC0415

    from pypdf import PdfReader  # noqa: PLC0415 — heavy, and only there with the extra
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        reader = PdfReader(BytesIO(data))
        pages = [page.extract_text().translate(_LIGATURES).split("\n") for page in reader.pages]
        title = str(reader.metadata.title or "") if reader.metadata else ""
    except (PyPdfError, ValueError, KeyError, RecursionError) as error:
        raise Unimportable(
            "this PDF cannot be read", "open it and copy its text into a file"
        ) from error
    text = "\n".join("\n".join(page) for page in _without_running_heads(pages))
    return Raw(lines_of(text), titles=(title,) if " " in title else (), url=url)


#: Letters that a font sets as one, which are still two (Unicode, Alphabetic Presentation Forms).
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)


#: So many of the first and of the last lines of a page can be its running head and foot.
_EDGE = 2

_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p[aá]gina|صفحة|第)?\W*\d{1,4}(?:\W+(?:of|de|sur)?\W*\d{1,4})?\W*(?:页)?",
    re.IGNORECASE,
)


def _without_running_heads(pages: list[list[str]]) -> list[list[str]]:
    """Pages without their numbers, and without the first and last lines that most of them share."""
    edges = [_edges(page) for page in pages]
    at: dict[str, list[tuple[int, str]]] = {}
    for number, page in enumerate(pages):
        for shape, line in {_shape(page[place]): page[place] for place in edges[number]}.items():
            at.setdefault(shape, []).append((number, line))
    shared = {
        shape
        for shape, lines in at.items()
        if len(lines) > max(1, len(pages) / 2) and _runs_with_pages(lines)
    }
    return [
        [
            line
            for place, line in enumerate(page)
            if not (place in edge and (_shape(line) in shared or _PAGE_NUMBER.fullmatch(line)))
        ]
        for page, edge in zip(pages, edges, strict=True)
    ]


def _edges(page: list[str]) -> set[int]:
    """Where the first and the last lines of a page stand."""
    written = [place for place, line in enumerate(page) if line.strip()]
    return {*written[:_EDGE], *written[-_EDGE:]}


def _shape(line: str) -> str:
    """A line with its numbers alike, so that page numbers do not make it another."""
    return re.sub(r"\d+", "#", line.strip())


def _runs_with_pages(lines: list[tuple[int, str]]) -> bool:
    """Whether each number in lines of one shape is that of the page, or the same on all: “Article 1” is neither."""
    numbers = [[int(found) for found in re.findall(r"\d+", line)] for _, line in lines]
    for column in zip(*numbers, strict=True):
        steps = {value - page for (page, _), value in zip(lines, column, strict=True)}
        if len(steps) > 1 and len({*column}) > 1:
            return False
    return True
