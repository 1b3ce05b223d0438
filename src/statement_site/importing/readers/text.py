"""Plain text and Markdown, with or without front matter."""

from __future__ import annotations

import re

from statement_site.importing.front_matter import without_front_matter
from statement_site.importing.layout.lines import lines_of, markdown_lines_of
from statement_site.importing.raw import Raw, Unimportable
from statement_site.importing.tags import legible, without_tags
from statement_site.reading.languages import standard_language

#: The marks of byte order of UTF-16, and how many zeros in a sample say that bytes are no text.
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SAMPLE, _FEW = 4096, 500
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]")


#: A field of a corpus, as a tag of no markup: <title="Remarks at Lima">.
_FIELD_AS_TAG = re.compile(r"^<(?:title|date)=\"([^\"\n]{1,400})\">[^\S\n]*$", re.MULTILINE)


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
    found = without_front_matter(_FIELD_AS_TAG.sub(r"\1\n", text.replace("\r\n", "\n")))
    words = _without_stamps(without_tags(found.text))
    address, words = _address_above(words)
    return Raw(
        lines=markdown_lines_of(words) if found.said else lines_of(words),
        titles=(legible(found.title),) if found.title else (),
        dates=((found.day, "the file’s own date"),) if found.day else (),
        url=url or found.url or address,
        publisher=legible(found.publisher),
        summary=legible(found.summary),
        language=standard_language(found.language) or "" if found.language else "",
        is_markdown=bool(found.said),
        is_noted=bool(found.title),
    )


#: A stamp on each page of a print that has the numbers of its files has so many digits, and so often it returns.
_FEWEST_DIGITS, _FEWEST_TIMES = 8, 3


def _without_stamps(text: str) -> str:
    """A text of printed pages without the line that stands at the head and at the foot of each."""
    lines = text.split("\n")
    written = [line.strip() for line in lines if line.strip()]
    stamp = written[0] if written else ""
    is_stamp = stamp == written[-1] if len(written) > 1 else False
    is_stamp |= written.count(stamp) >= _FEWEST_TIMES
    if not is_stamp or sum(map(str.isdecimal, stamp)) < _FEWEST_DIGITS:
        return text
    return "\n".join(line for line in lines if line.strip() != stamp)


#: The address of a page, alone on the first line of a text that somebody copied from it.
_ADDRESS = re.compile(
    r"\s*(?:(?:source|url|link|from|retrieved from)\s*:\s*)?<?(?P<url>https?://[^\s<>]+)>?[^\S\n]*(?:\n|$)",
    re.IGNORECASE,
)


def _address_above(text: str) -> tuple[str, str]:
    """The address on the first line of a text, and the text without it; nothing and the text where there is none."""
    found = _ADDRESS.match(text)
    return (found["url"], text[found.end() :]) if found else ("", text)
