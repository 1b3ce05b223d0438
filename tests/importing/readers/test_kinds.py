"""Files as strangers make them: what they say is read whole, and what cannot be read is said."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from statement_site.importing.markdown import as_markdown
from statement_site.importing.raw import Unimportable
from statement_site.importing.readers.kinds import IMPORTERS, read_raw


def word(*paragraphs: str, xml: str = "") -> bytes:
    """A Word document of paragraphs, with one more in WordprocessingML."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if xml:
        document.element.body.insert(0, parse_xml(xml.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1)))
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


def test_a_word_document_reads_as_its_revisions_stand() -> None:
    xml = (
        "<w:p><w:r><w:t xml:space='preserve'>The ministers </w:t></w:r><w:ins><w:r><w:t xml:space='preserve'>did "
        "not </w:t></w:r></w:ins><w:del><w:r><w:delText>will</w:delText></w:r></w:del><w:r><w:t>agree.</w:t></w:r></w:p>"
    )
    assert read_raw(word("They met.", xml=xml), "a.docx").lines == (
        "The ministers did not agree.",
        "They met.",
    )


def written(make: Callable[[WordDocument], None]) -> tuple[str, ...]:
    """The lines that are read of a Word document that somebody wrote."""
    document = docx.Document()
    make(document)
    saved = BytesIO()
    document.save(saved)
    return read_raw(saved.getvalue(), "a.docx").lines


def test_paragraphs_in_a_cell_are_kept_apart_and_a_table_within_it_stands_once() -> None:
    def signatures(document: WordDocument) -> None:
        document.add_paragraph("The ministers met and agreed on trade.")
        left, right = document.add_table(1, 2).rows[0].cells
        left.text = "For Norway"
        left.add_paragraph("Ada Example")
        right.text = "For Peru"
        right.add_table(1, 1).rows[0].cells[0].text = "Ana Ejemplo"

    assert written(signatures)[1:] == ("For Norway Ada Example — For Peru Ana Ejemplo",)


def test_a_heading_is_known_in_every_language_of_word() -> None:
    def french(document: WordDocument) -> None:
        document.styles["Heading 1"].element.set(qn("w:styleId"), "Titre1")
        document.add_paragraph("Commerce").style = document.styles["Heading 1"]
        document.add_paragraph("Les ministres sont convenus de poursuivre leurs échanges.")

    assert written(french)[0] == "## Commerce"


def test_the_words_of_a_box_stand_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Boxed words.</w:t></w:r></w:p></w:txbxContent>"
    space = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    xml = (
        f"<w:p><w:r><mc:AlternateContent {space}><mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>They agreed.</w:t></w:r></w:p>"
    )
    assert read_raw(word("They met.", xml=xml), "a.docx").lines == (
        "They agreed.",
        "Boxed words.",
        "They met.",
    )


def pdf(*pages: str) -> bytes:
    """A PDF (ISO 32000) with a line of text for each line of each page."""
    kids = " ".join(f"{number} 0 R" for number in range(4, 4 + 2 * len(pages), 2))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for page in pages:
        lines = " ".join(f"({line}) Tj 0 -14 Td" for line in page.split("\n"))
        stream = f"BT /F 12 Tf 50 750 Td {lines} ET"
        here = len(objects) + 1
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {here + 1} 0 R/Resources<</Font<</F 3 0 R>>>>>>"
        )
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    body, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(f"{len(body):010} 00000 n \n")
        body += f"{number} 0 obj\n{each}\nendobj\n"
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{''.join(places)}"
    trailer = f"trailer\n<</Root 1 0 R/Size {len(objects) + 1}>>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}{table}{trailer}".encode()


def test_a_treaty_in_pdf_keeps_its_articles_and_loses_its_running_heads() -> None:
    pages = (
        "Treaty of Lima\nArticle 1\nThe Parties shall promote trade.\nArticle 2\nThey shall meet.\nPage 1 of 2",
        "Treaty of Lima\nArticle 3\nThe Parties shall consult.\nArticle 4\nThey may agree otherwise.\nPage 2 of 2",
    )
    assert read_raw(pdf(*pages), "a.pdf").lines == (
        "Article 1",
        "The Parties shall promote trade.",
        "Article 2",
        "They shall meet.",
        "Article 3",
        "The Parties shall consult.",
        "Article 4",
        "They may agree otherwise.",
    )


@pytest.mark.parametrize("size", range(0, 2000, 97))
@pytest.mark.parametrize("start", [b"%PDF-1.7\n", b"PK\x03\x04", b"<html><body><p>"])
def test_a_spoilt_file_is_refused_in_words_or_read(start: bytes, size: int) -> None:
    noise = bytes((17 * number * number + size) % 251 for number in range(size))
    with contextlib.suppress(Unimportable):  # any other exception would be a traceback
        read_raw(start + noise, "a")


def test_a_word_document_cut_short_is_refused_in_words() -> None:
    whole = word("They met and spoke about trade.")
    for end in range(100, len(whole), len(whole) // 40):
        with contextlib.suppress(Unimportable):
            read_raw(whole[:end], "a.docx")


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(Unimportable, match="larger than 30 MiB"):
        read_raw(b"A sentence. " * 3_000_000, "a.txt")


def test_numbers_of_paragraphs_stay_what_they_are() -> None:
    assert (
        as_markdown(["5. A first", "7. B second", "+ plus"])
        == "5\\. A first\n\n7\\. B second\n\n\\+ plus"
    )


def test_every_kind_of_file_is_told_apart_by_its_name_or_its_bytes() -> None:
    assert [importer.name for importer in IMPORTERS] == ["PDF", "Word document", "web page", "text"]


@pytest.mark.parametrize("before", ["", "Source: ", "URL: ", "<"])
def test_an_address_on_the_first_line_of_a_text_is_its_source(before: str) -> None:
    raw = read_raw(
        f"{before}https://example.org/a/b\n\nA title\n\nThe ministers met today.\n".encode(),
        "a.txt",
    )
    assert (raw.url, raw.lines[0]) == ("https://example.org/a/b", "A title")
    assert read_raw(b"See https://example.org/a for more.\nThey met.", "a.txt").url == ""


@pytest.mark.parametrize("pages", [1, 2])
def test_the_stamp_on_each_page_of_a_print_is_no_line_of_the_text(pages: int) -> None:
    stamp = "RELEASED Ministry of Trade Case No. F-2014-20439 Date: 08/31/2015"
    page = f"   {stamp}\n\nThe ministers met in Lima.\n\n{stamp}\n"
    lines = read_raw((page * pages).encode(), "a.txt").lines
    assert lines == ("The ministers met in Lima.",) * pages


def test_a_title_that_returns_is_no_stamp() -> None:
    page = "Joint Statement of 14 March 2024\n\n" * 3 + "The ministers met in Lima.\n"
    assert read_raw(page.encode(), "a.txt").lines[0] == "Joint Statement of 14 March 2024"


def test_the_numbers_that_word_counts_are_written_out() -> None:
    document = docx.Document()
    document.add_paragraph("They agreed:")
    for words in ("to train engineers;", "to plant trees."):
        document.add_paragraph(words, style="List Number")
    document.add_paragraph("Each year:", style="List Bullet")
    document.add_paragraph("As item 1 says.")
    whole = BytesIO()
    document.save(whole)
    assert read_raw(whole.getvalue(), "a.docx").lines == (
        "They agreed:",
        "1. to train engineers;",
        "2. to plant trees.",
        "- Each year:",
        "As item 1 says.",
    )


def test_levels_are_counted_one_within_the_other_in_letters_and_roman_numerals() -> None:
    def element(name: str, **values: str) -> Any:
        made = OxmlElement(f"w:{name}")
        for key, value in values.items():
            made.set(qn(f"w:{key}"), value)
        return made

    document = docx.Document()
    numbering = document.part.numbering_part.element
    kind = element("abstractNum", abstractNumId="77")
    for level, (form, words) in enumerate(
        (("decimal", "Article %1"), ("lowerLetter", "%1.%2)"), ("lowerRoman", "(%3)"))
    ):
        shape = element("lvl", ilvl=str(level))
        shape.extend(
            (
                element("start", val="3" if level == 0 else "1"),
                element("numFmt", val=form),
                element("lvlText", val=words),
            )
        )
        kind.append(shape)
    numbering.insert(0, kind)
    one = element("num", numId="77")
    one.append(element("abstractNumId", val="77"))
    numbering.append(one)
    for words, level in (
        ("Trade", 0),
        ("goods", 1),
        ("tea", 2),
        ("salt", 2),
        ("services", 1),
        ("Peace", 0),
        ("arms", 1),
    ):
        properties = document.add_paragraph(words)._p.get_or_add_pPr()
        placed = element("numPr")
        placed.extend((element("ilvl", val=str(level)), element("numId", val="77")))
        properties.append(placed)
    document.add_paragraph("The two governments agreed on this today.")
    whole = BytesIO()
    document.save(whole)
    assert read_raw(whole.getvalue(), "a.docx").lines[:-1] == (
        "Article 3 Trade", "3.a) goods", "(i) tea", "(ii) salt", "3.b) services", "Article 4 Peace", "4.a) arms",
    )  # fmt: skip
