"""Files as strangers make them: what they say is read whole, and what cannot be read is said."""

from __future__ import annotations

import contextlib
from io import BytesIO

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

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
