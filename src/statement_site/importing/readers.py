"""Bytes → a raw page: one reader for each kind of file, one line each in `IMPORTERS`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from statement_site.importing.front_matter import without_front_matter
from statement_site.importing.layout.lines import lines_of, markdown_lines_of
from statement_site.importing.layout.wording import reads_as_text
from statement_site.importing.raw import Raw
from statement_site.importing.tags import visible, without_tags
from statement_site.reading.languages import standard_language

#: The largest page or file that is imported, in bytes.
LARGEST = 30 * 1024 * 1024


class Unimportable(Exception):
    """A file that cannot be read as what it seems to be. `hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep what to say."""
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Importer:
    """A kind of file: how its bytes begin, how its name ends, and what reads it (bytes, address) → raw."""

    name: str
    starts: tuple[bytes, ...]
    endings: tuple[str, ...]
    read: Callable[[bytes, str], Raw]


def read_raw(data: bytes, name: str, url: str = "") -> Raw:
    """The raw page that the bytes of a file hold, by what they begin with, else by the file's name.

    Raises:
        Unimportable: they cannot be read, or hold no text.
    """
    if len(data) > LARGEST:
        raise Unimportable(f"it is larger than {LARGEST // 1024 // 1024} MiB")
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    importer = next(
        (each for each in IMPORTERS if start.startswith(each.starts)),
        next((each for each in IMPORTERS if name.lower().endswith(each.endings)), IMPORTERS[-1]),
    )
    try:
        raw = importer.read(data, url)
    except ImportError as error:
        message = f"a {importer.name} needs a library that is not installed: {error.name}"
        raise Unimportable(message, "install statement-site[import]") from error
    except Unimportable:
        raise
    except Exception as error:  # what strangers' files make libraries do
        message = f"this {importer.name} cannot be read"
        raise Unimportable(message, "open it and copy its text into a file") from error
    if not data.strip():
        raise Unimportable("the file is empty")
    if not any(reads_as_text(line) or _is_long(line) for line in raw.lines):
        message = f"no text was found in this {importer.name}"
        raise Unimportable(message, "is it a picture of a text?")
    return raw


#: So many letters on a line are a text in any language, though no full stop that we know ends it.
_LETTERS = 80


def _is_long(line: str) -> bool:
    """Whether a line in another script than Latin holds more letters than a title, and is a text."""
    return not line.isascii() and len(re.findall(r"[^\W\d_]", line)) > _LETTERS


#: The marks of byte order of UTF-16, and how many zeros in a sample say that bytes are no text.
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SAMPLE, _FEW = 4096, 500
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]")


def read_text(data: bytes, url: str) -> Raw:
    """Plain text, in UTF-8 or UTF-16, or else in what most of its bytes are."""
    if data[:_SAMPLE].count(0) > len(data[:_SAMPLE]) / _FEW and data[:2] not in _UTF_16:
        raise Unimportable("this is no text", "name a text, HTML, PDF or DOCX file")
    if data[:2] in _UTF_16:
        return _noted(data.decode("utf-16", "replace"), url)
    try:
        return _noted(data.decode("utf-8-sig"), url)
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
        if len(_UNPRINTABLE.findall(text)) > len(text) / _FEW:
            raise Unimportable("this is no text", "name a text, HTML, PDF or DOCX file") from None
        return _noted(text, url)


def _noted(text: str, url: str) -> Raw:
    """A text with what the front matter before it says; what has one is written in Markdown."""
    found = without_front_matter(text.replace("\r\n", "\n"))
    words = without_tags(found.text)
    return Raw(
        lines=markdown_lines_of(words) if found.said else lines_of(words),
        titles=(visible(found.title),) if found.title else (),
        dates=((found.day, "the file’s own date"),) if found.day else (),
        url=url or found.url,
        publisher=found.publisher,
        summary=found.summary,
        language=standard_language(found.language) or "" if found.language else "",
        is_markdown=bool(found.said),
        is_noted=bool(found.title),
    )


def read_page(data: bytes, url: str) -> Raw:
    """A web page: its main text by trafilatura, its day by htmldate, its titles by its own markup."""
    import htmldate  # noqa: PLC0415 — heavy, and only there with the extra
    import trafilatura  # noqa: PLC0415

    tree = trafilatura.load_html(data)
    if tree is None:
        raise Unimportable("this page is no HTML", "save it again from the browser, as HTML only")
    text = trafilatura.extract(
        _without_layout(trafilatura.load_html(data)), url=url or None, output_format="markdown", favor_recall=True,
        include_comments=False, include_links=False, include_images=False, deduplicate=False,
    )  # fmt: skip
    known = trafilatura.extract_metadata(tree, default_url=url or None)
    day = htmldate.find_date(tree, original_date=True, extensive_search=False, url=url or None)
    titles = [
        *_meta(tree, "og:title"),
        *(" ".join(h.text_content().split()) for h in tree.iter("h1")),
    ]
    titles += [" ".join((tree.findtext(".//title") or "").split())]
    lines = _markdown_lines(text or trafilatura.html2txt(data) or "")
    return Raw(
        lines=lines,
        titles=tuple(title for title in dict.fromkeys(map(visible, titles)) if title),
        dates=((day, "the page’s own date"),) if day else (),
        url=url or (known.url if known and known.url else ""),
        publisher=(known.sitename or "") if known else "",
        summary=visible((known.description or "") if known else ""),
        language=standard_language(tree.get("lang") or "") or "",
        is_markdown=True,
    )


#: A cell with more characters, or with two paragraphs, holds a text and no figure.
_LONGEST_CELL = 500


def _without_layout(tree: Any) -> Any:
    """A page in which tables that only lay it out, as old pages have them, are plain divisions."""
    for table in [*tree.iter("table")]:
        rows = [*table.iter("tr")]
        cells = [*table.iter("td", "th")]
        is_one_column = all(len(row.xpath("./td|./th")) <= 1 for row in rows)
        holds_text = any(
            len(cell.text_content()) > _LONGEST_CELL or len(cell.xpath("./p")) > 1 for cell in cells
        )
        if is_one_column or holds_text or table.xpath(".//table"):
            for part in table.xpath("self::*|./tbody|./thead|./tr|./*/tr|./tr/*|./*/tr/*"):
                part.tag = "div"
    return tree


def _meta(tree: object, name: str) -> list[str]:
    found = tree.xpath(f"//meta[@property='{name}']/@content")  # type: ignore[attr-defined]
    return [" ".join(str(words).split()) for words in found]


def _markdown_lines(text: str) -> tuple[str, ...]:
    plain = _RAISED.sub(lambda match: match[1].translate(_RAISED_DIGITS), visible(text))
    return tuple(line.strip() for line in plain.split("\n") if line.strip())


#: The number of a note, raised in the page; Markdown has no mark for it, but Unicode has the digits.
_RAISED = re.compile(r"<sup>\s*(\d{1,3})\s*</sup>")
_RAISED_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


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


def read_word(data: bytes, url: str) -> Raw:
    """A Word document (DOCX): its paragraphs, headings and tables in their order."""
    from io import BytesIO  # noqa: PLC0415
    from zipfile import BadZipFile  # noqa: PLC0415

    from docx import Document  # noqa: PLC0415 — heavy, and only there with the extra
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415

    try:
        document = Document(BytesIO(data))
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        raise Unimportable(
            "this is no Word document (DOCX)", "save it as DOCX, PDF or text"
        ) from error
    lines = [line for block in _blocks(document.element.body) for line in block]
    title = document.core_properties.title
    return Raw(tuple(filter(None, lines)), titles=(title,) if " " in title else (), url=url)


#: The namespace of WordprocessingML (ECMA-376).
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _blocks(body: Any) -> Iterator[tuple[str, ...]]:
    """The paragraphs and the rows of tables, insertions and content controls with them."""
    for element in body.iter(f"{_W}p", f"{_W}tr"):
        if element.tag == f"{_W}tr":
            cells = (
                "".join(map(_written, cell.iter(f"{_W}p"))) for cell in element.iter(f"{_W}tc")
            )
            yield lines_of(" — ".join(" ".join(cell.split()) for cell in cells))
        elif not any(True for _ in element.iterancestors(f"{_W}tr")):
            style = element.find(f"{_W}pPr/{_W}pStyle")
            is_heading = style is not None and str(style.get(f"{_W}val")).startswith("Heading")
            yield tuple(
                ("## " if is_heading else "") + line for line in lines_of(_written(element))
            )


def _written(paragraph: Any) -> str:
    """The words of a paragraph as it reads now: what was deleted in a revision is not of it."""
    said = []
    for run in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr"):
        if any(True for _ in run.iterancestors(f"{_W}del", f"{_W}moveFrom")):
            continue
        said.append(
            (run.text or "") if run.tag == f"{_W}t" else " " if run.tag == f"{_W}tab" else "\n"
        )
    return "".join(said)


IMPORTERS: tuple[Importer, ...] = (
    Importer("PDF", (b"%pdf-",), (".pdf",), read_pdf),
    Importer("Word document", (b"pk\x03\x04",), (".docx",), read_word),
    Importer(
        "web page",
        (b"<!doctype html", b"<html", b"<?xml", b"<head"),
        (".html", ".htm", ".xhtml"),
        read_page,
    ),
    Importer("text", (), (".txt", ".md", ".text"), read_text),
)
