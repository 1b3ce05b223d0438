"""What data says of a statement, in one list: every format is derived from `COLUMNS`.

The header of the table, its Table Schema, the database, the JSON objects and their JSON Schema have
the same names in the same order, so that a reader who knows one of them knows the others.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from statement_site.formats.data.record import Record

#: Words; a day of the calendar; a whole address; several words; participants; (name, value) pairs.
TEXT, DAY, ADDRESS, LIST, PEOPLE, PAIRS = "text", "day", "address", "list", "people", "pairs"

#: The types of which a row of a database holds one value.
SINGLE = (TEXT, DAY, ADDRESS)


@dataclass(frozen=True, slots=True)
class Column:
    """Something that data says of each statement, and how it is taken from a record.

    `in_table` and `in_database` say where it stands beside the JSON, which has everything. `required`
    is what no record is without. `names` is, for keys of a register, the column with their names.
    """

    name: str
    title: str
    type: str
    description: str
    value: Callable[[Record], Any]
    in_table: bool = True
    in_database: bool = True
    required: bool = False
    names: str = ""


def _people(record: Record) -> tuple[str, ...]:
    return tuple([participant.person for participant in record.participants])


def _column(name: str, title: str, type: str, description: str, **more: Any) -> Column:  # noqa: A002
    """A column of the record's attribute of the same name."""
    return Column(name, title, type, description, attrgetter(name), **more)


COLUMNS = (
    _column("id", "Id", TEXT, "The permanent id of the statement.", required=True),
    _column("url", "Address", ADDRESS, "The address of the statement's page."),
    _column("title", "Title", TEXT, "The title of the statement.", required=True),
    _column("date", "Date", TEXT, "When it was said, as precise as its source (EDTF, ISO 8601-2)."),
    _column("date_start", "First day", DAY, "The first day that the date can mean."),
    _column("date_end", "Last day", DAY, "The last day that the date can mean."),
    _column("type", "Type", TEXT, "The key of the type.", names="type_name"),
    _column("type_name", "Type in words", TEXT, "The name of the type."),
    _column("countries", "Countries", LIST, "Parties: ISO 3166 codes.", names="country_names"),
    _column("country_names", "Countries in words", LIST, "The countries' names, in that order."),
    _column(
        "organizations",
        "Organizations",
        LIST,
        "Parties: keys of organizations.",
        names="organization_names",
    ),
    _column(
        "organization_names", "Organizations in words", LIST, "Their names, in the order of keys."
    ),
    _column("topics", "Topics", LIST, "Keys of topics.", names="topic_names"),
    _column("topic_names", "Topics in words", LIST, "The topics' names, in that order."),
    Column(
        "people",
        "People",
        LIST,
        "Keys of those who took part, in their order.",
        _people,
        in_database=False,
    ),
    _column("participants", "Participants", PEOPLE, "Those who took part, and as what."),
    _column("place", "Place", TEXT, "Where it was said."),
    _column("place_country", "Country of the place", TEXT, "ISO 3166 code."),
    _column("language", "Language", TEXT, "Of the text: a BCP 47 tag.", required=True),
    _column("languages", "Languages", LIST, "Those it can be read in here: BCP 47 tags."),
    _column("series", "Series", TEXT, "The key of the process it is one of.", names="series_name"),
    _column("series_name", "Series in words", TEXT, "The name of the process."),
    _column(
        "instruments", "Instruments", LIST, "Keys of texts it cites.", names="instrument_names"
    ),
    _column("instrument_names", "Instruments in words", LIST, "Their names, in the order of keys."),
    _column("related", "Related", LIST, "Ids of related statements."),
    _column("source_url", "Source", TEXT, "The address that the text was taken from."),
    _column("source_publisher", "Publisher of the source", TEXT, "Who published it there."),
    _column("source_retrieved", "Retrieved", TEXT, "When it was taken (EDTF)."),
    _column("source_sha256", "Digest of the source", TEXT, "SHA-256 of what was taken, in hex."),
    _column("status", "Status", TEXT, "Whether it stands or was withdrawn.", required=True),
    _column("extent", "Extent", TEXT, "How much of it the text is.", required=True),
    _column("summary", "Summary", TEXT, "What it says, in a few sentences."),
    _column("notes", "Notes", TEXT, "Notes of the editors."),
    _column("fields", "Further fields", PAIRS, "Fields of this archive's own, by name."),
    _column("text", "Text", TEXT, "The text without marks of layout.", in_table=False),
    _column(
        "markdown",
        "Source of the text",
        TEXT,
        "The text in Markdown.",
        in_table=False,
        in_database=False,
    ),
    _column(
        "paragraphs",
        "Digests of paragraphs",
        LIST,
        "SHA-256 of the words of each paragraph, in hex; the first eight digits are in its anchor.",
        in_table=False,
        in_database=False,
    ),
    _column("sha256", "Digest", TEXT, "SHA-256 of the text in Markdown, in hex.", required=True),
)
