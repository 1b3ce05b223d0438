"""Records to write: one of every field, one of nothing, and those that try to break out of a format."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from hashlib import sha256

from statement_site.formats.data.csv_table import csv_header, csv_row
from statement_site.formats.data.download import Download
from statement_site.formats.data.json_lines import json_line
from statement_site.formats.data.record import ParticipantRecord, Record
from statement_site.formats.data.sqlite_archive import filled

DIGEST = "0" * 63 + "a"

#: Words that mean something to a spreadsheet, a page, a line reader or a screen.
HOSTILE = (
    "=cmd()|'x'!A0",
    "@SUM(A1)",
    "-1+1",
    "+1",
    "-0043",
    "＝1+1",
    "\tindented",
    "\r\nbelow",
    "'quoted'",
    "'=1",
    "''twice",
    "'",
    ']]></script><script>alert("1")</script>',
    'He said "no", twice',
    "\u202eright to left\u202c \u200fسلام",
    "🕊️ 👩\u200d⚖️",
    "one\u2028two\u2029three\x85four\x0bfive\x1csix",
    "two\r\nlines\nand\rmore",
    "back\\slash, comma; semicolon",
    "'); DROP TABLE statements; --",
    " spaces around ",
)

FULL = Record(
    id="2024-03-14-peru-chile",
    url="https://example.org/a/statements/2024-03-14-peru-chile/",
    title="Declaración conjunta del Perú y Chile",
    date="2024-03-14",
    date_start="2024-03-14",
    date_end="2024-03-14",
    type="joint-statement",
    type_name="Joint statement",
    countries=("PE", "CL"),
    country_names=("Peru", "Chile"),
    organizations=("oas",),
    organization_names=("OAS | OEA",),
    topics=("trade", "migration"),
    topic_names=("Trade", "Migration"),
    participants=(
        ParticipantRecord("Ana Ruiz", "Minister", "PE", "", "ana-ruiz"),
        ParticipantRecord("Li Wei"),
    ),
    place="Lima",
    place_country="PE",
    language="es",
    languages=("es", "en"),
    series="summits",
    series_name="Summits",
    instruments=("un-charter",),
    instrument_names=("Charter of the United Nations",),
    related=("undated", "elsewhere"),
    source_url="https://example.net/á b",
    source_publisher="Ministry",
    source_retrieved="2024-04",
    source_sha256=DIGEST,
    summary="Sobre la migración.",
    notes="Checked.",
    fields=(("volume", "3"), ("source.page", "12: 13")),
    text="El Perú y Chile declaran: cooperación.",
    markdown="El **Perú** y Chile declaran: cooperación.",
    paragraphs=(DIGEST,),
    sha256=DIGEST,
)
NOTHING = Record(id="undated", title="Undated", language="en", sha256=DIGEST)
EARLY = Record(id="early", title="Early", language="la", sha256=DIGEST, date="-0043-03-15")

RECORDS = (
    FULL,
    NOTHING,
    EARLY,
    *(
        Record(
            id=f"hostile-{number}",
            title=words,
            language="en",
            sha256=DIGEST,
            countries=("PE",),
            country_names=("Peru",),
            topics=(f"topic-{number}",),
            topic_names=(words,),
            participants=(ParticipantRecord(words, words),),
            place=words,
            summary=words,
            notes=words,
            fields=((f"field-{number}", words),),
            text=words,
            markdown=words,
        )
        for number, words in enumerate(HOSTILE)
    ),
)


def csv_text(records: Iterable[Record]) -> str:
    """The whole table."""
    return "".join((csv_header(), *map(csv_row, records)))


def json_lines(records: Iterable[Record]) -> str:
    """All lines."""
    return b"".join(map(json_line, records)).decode()


def sqlite_bytes(*batches: Sequence[Record]) -> bytes:
    """The database of these records, put in a batch after the other."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        with filled(database) as fill:
            for batch in batches:
                fill(batch)
        return database.serialize()


def download(name: str, path: str, title: str, media_type: str, content: bytes) -> Download:
    """What is said of a file with this content."""
    return Download(name, path, title, media_type, len(content), sha256(content).hexdigest())
