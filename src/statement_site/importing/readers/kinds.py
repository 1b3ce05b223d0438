"""The kinds of files that are imported, one line each in `IMPORTERS`, and what tells them apart."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from statement_site.importing.layout.wording import reads_as_text
from statement_site.importing.raw import Raw, Unimportable
from statement_site.importing.readers.pdf import read_pdf
from statement_site.importing.readers.text import read_text
from statement_site.importing.readers.web_page import read_page
from statement_site.importing.readers.word import read_word

#: The largest page or file that is imported, in bytes.
LARGEST = 30 * 1024 * 1024


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
    if not data.strip():
        raise Unimportable("the file is empty")
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
    if not any(reads_as_text(line) or _is_long(line) for line in raw.lines):
        message = f"no sentence was found in this {importer.name}"
        raise Unimportable(message, "is the text behind a link, or is it a picture?")
    return raw


#: So many letters on a line are a text in any language, though no full stop that we know ends it.
_LETTERS = 80


def _is_long(line: str) -> bool:
    """Whether a line in another script than Latin holds more letters than a title, and is a text."""
    return not line.isascii() and len(re.findall(r"[^\W\d_]", line)) > _LETTERS


IMPORTERS: tuple[Importer, ...] = (
    Importer("PDF", (b"%pdf-",), (".pdf",), read_pdf),
    Importer("Word document", (b"pk\x03\x04",), (".docx",), read_word),
    Importer(
        "web page",
        (b"<!doctype html", b"<html", b"<?xml", b"<head"),
        (".html", ".htm", ".xhtml"),
        read_page,
    ),
    Importer("text", (b"---\n", b"---\r"), (".txt", ".md", ".text"), read_text),
)
