"""Word documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from statement_site.importing.layout.lines import lines_of
from statement_site.importing.raw import Raw, Unimportable


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
