"""Word documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from statement_site.importing.layout.lines import lines_of
from statement_site.importing.raw import Raw, Unimportable
from statement_site.importing.readers.numbering import Numbering, W, numbering_of


def read_word(data: bytes, url: str) -> Raw:
    """A Word document (DOCX): its paragraphs, headings and tables in their order."""
    from io import BytesIO  # noqa: PLC0415
    from zipfile import BadZipFile  # noqa: PLC0415

    from docx import Document  # noqa: PLC0415 — heavy, and only there with the extra
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415

    try:
        _judge(data)
        document = Document(BytesIO(data))
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        raise Unimportable(
            "this is no Word document (DOCX)", "save it as DOCX, PDF or text"
        ) from error
    form = _Form(_headings(document.styles.element), numbering_of(document))
    lines = [line for block in _blocks(document.element.body, form) for line in block]
    title = document.core_properties.title
    return Raw(tuple(filter(None, lines)), titles=(title,) if " " in title else (), url=url)


#: So many bytes a document may hold when it is unpacked.
_LARGEST = 200 * 1024 * 1024


def _judge(data: bytes) -> None:
    """Refuse a document that would fill the memory.

    Raises:
        Unimportable: unpacked, it is larger than any document of words.
        BadZipFile: it is no package.
    """
    from io import BytesIO  # noqa: PLC0415
    from zipfile import ZipFile  # noqa: PLC0415

    with ZipFile(BytesIO(data)) as package:
        unpacked = sum(part.file_size for part in package.infolist())
    if unpacked > _LARGEST:
        raise Unimportable(f"unpacked, it is larger than {_LARGEST // 1024 // 1024} MiB")


#: What stands twice: a picture for older readers, and what was deleted or moved away in a revision.
_ELSEWHERE = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    *(f"{W}{name}" for name in ("del", "moveFrom")),
)


@dataclass(frozen=True, slots=True)
class _Form:
    """What the paragraphs of a document are by their form: the styles of headings, and its numbers."""

    headings: frozenset[str]
    numbering: Numbering


def _headings(styles: Any) -> frozenset[str]:
    """The styles of headings, by the name that they have in every language of Word: “heading 1” (ECMA-376)."""
    named = ((style.get(f"{W}styleId"), style.find(f"{W}name")) for style in styles)
    return frozenset(
        key
        for key, name in named
        if key and name is not None and str(name.get(f"{W}val")).casefold().startswith("heading")
    )


def _blocks(element: Any, form: _Form) -> Iterator[tuple[str, ...]]:
    """The paragraphs and the rows of tables in an element, each once, insertions and content controls with them."""
    for child in element:
        if child.tag == f"{W}p":
            style = child.find(f"{W}pPr/{W}pStyle")
            is_heading = style is not None and style.get(f"{W}val") in form.headings
            written = _written(child)
            before = form.numbering.before(child) if written.strip() else ""
            lines = lines_of(f"{before}{written}")
            yield tuple(("## " if is_heading else "") + line for line in lines)
            for box in child.iter(f"{W}txbxContent"):
                if _is_within(box, "p", child) and not _is_elsewhere(box):
                    yield from _blocks(box, form)
        elif child.tag == f"{W}tr":
            cells = (cell for cell in child.iter(f"{W}tc") if _is_within(cell, "tr", child))
            yield lines_of(" — ".join(_cell(cell, form) for cell in cells))
        elif child.tag not in _ELSEWHERE:
            yield from _blocks(child, form)


def _cell(cell: Any, form: _Form) -> str:
    """The words of a cell on one line, those of a table within it too."""
    return " ".join(line.removeprefix("## ") for block in _blocks(cell, form) for line in block)


def _written(paragraph: Any) -> str:
    """The words of a paragraph as it reads now, without those of a box that is anchored in it."""
    said = []
    for run in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}cr"):
        if _is_elsewhere(run) or not _is_within(run, "p", paragraph):
            continue
        said.append(
            (run.text or "") if run.tag == f"{W}t" else " " if run.tag == f"{W}tab" else "\n"
        )
    return "".join(said)


def _is_elsewhere(element: Any) -> bool:
    """Whether an element is of what was deleted, or of what stands a second time."""
    return any(True for _ in element.iterancestors(*_ELSEWHERE))


def _is_within(element: Any, name: str, whole: Any) -> bool:
    """Whether the nearest element of a name around another is this one, and none within it."""
    return next(element.iterancestors(f"{W}{name}")) is whole
