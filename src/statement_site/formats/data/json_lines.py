"""The archive as JSON Lines: one object a line, UTF-8. Standards: RFC 8259, jsonlines.org."""

from __future__ import annotations

import orjson

from statement_site.formats.data.json_record import record_from, record_object
from statement_site.formats.data.record import Record

#: Registered nowhere yet, and what jsonlines.org and its readers call it.
MEDIA_TYPE = "application/jsonl"

#: What JSON lets stand in a text though some readers take it for the end of a line.
_ENDS = (
    ("\x85".encode(), rb"\u0085"),
    ("\u2028".encode(), rb"\u2028"),
    ("\u2029".encode(), rb"\u2029"),
)


class NotALine(ValueError):
    """The bytes are not what `json_line` wrote."""


def record_of_line(line: bytes) -> Record:
    """The record that stands in a line.

    Raises:
        NotALine: it is no line of ours.
    """
    try:
        return record_from(orjson.loads(line))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NotALine from error


def json_line(record: Record) -> bytes:
    """One record, with the end of its line: also the document of the record in the static API."""
    written = orjson.dumps(record_object(record))
    if not written.isascii():
        for sign, escape in _ENDS:
            written = written.replace(sign, escape)
    return written + b"\n"
