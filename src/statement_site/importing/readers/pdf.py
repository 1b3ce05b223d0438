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


def _without_running_heads(pages: list[list[str]]) -> list[list[str]]:
    """Pages without their numbers, and without the first and last lines that most of them share."""
    edges = [_shape(line) for page in pages for line in {*page[:2], *page[-2:]}]
    shared = {line for line in edges if len(pages) > 1 and edges.count(line) > len(pages) / 2}
    return [
        [line for line in page if _shape(line) not in shared and not _PAGE_NUMBER.fullmatch(line)]
        for page in pages
    ]


_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p[aá]gina|صفحة|第)?\W*\d{1,4}(?:\W+(?:of|de|sur)?\W*\d{1,4})?\W*(?:页)?",
    re.IGNORECASE,
)


def _shape(line: str) -> str:
    """A line with its numbers alike, so that page numbers do not make it another."""
    return re.sub(r"\d+", "#", line.strip())
