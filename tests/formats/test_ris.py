"""RIS records, as rispy reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import rispy
from hypothesis import given

from statement_site.formats.citation import SPEECH, Citation
from statement_site.formats.ris import ris_entry, ris_file
from tests.formats.citations import LINES, RAW, SOME_LINES, WHOLE, changed, citations


def read(*cited: Citation) -> list[dict[str, Any]]:
    """The records that rispy finds in a file of citations."""
    return list(rispy.loads(ris_file(ris_entry(each).encode() for each in cited).decode()))


def one_line(words: str) -> str:
    return " ".join(words.split())


def test_a_record_has_a_line_for_each_value() -> None:
    assert ris_entry(WHOLE).split("\r\n") == [
        "TY  - GOVDOC",
        "ID  - 2024/joint-statement-on-trade",
        "TI  - Joint statement on trade",
        "AU  - Norway,",
        "AU  - Peru,",
        "PY  - 2024",
        "DA  - 2024/03/14/",
        "M3  - Joint statement",
        "PB  - Ministry of Foreign Affairs",
        "CY  - Lima",
        "LA  - en",
        "UR  - https://example.org/statements/trade/",
        "DB  - Statement archive",
        "AB  - Norway and Peru agree to trade more.",
        "KW  - trade",
        "KW  - fisheries",
        "N1  - https://example.org/press/1",
        "ER  - ",
        "",
    ]


@pytest.mark.parametrize(
    ("issued", "date"),
    [((1975,), "1975///"), ((1975, 8), "1975/08//"), ((1975, 8, 1), "1975/08/01/"), ((), None)],
)
def test_a_date_says_what_is_known(issued: tuple[int, ...], date: str | None) -> None:
    (record,) = read(changed(issued=issued))
    assert record.get("date") == date
    assert record.get("year") == (date and "1975")


def test_a_speech_is_a_presentation() -> None:
    assert read(changed(type=SPEECH))[0]["type_of_reference"] == "SLIDE"


@pytest.mark.parametrize("name", ["Côte d’Ivoire", "United States", "Ministry of Trade, Industry"])
def test_a_name_is_not_split(name: str) -> None:
    (record,) = read(changed(authors=(name,)))
    (author,) = record["authors"]
    # Programs split at the first comma, and hold a name with nothing behind it for a body's.
    family, *given_names = author.split(",")
    assert (family.replace("‚", ","), given_names) == (name, [""])


@given(citations())
def test_every_value_comes_out_whole(cited: Citation) -> None:
    (record,) = read(cited)
    assert record["title"] == cited.title
    assert len(record.get("authors", ())) == len(cited.authors)
    assert record.get("publisher", "") == cited.publisher
    assert record.get("abstract", "") == cited.abstract
    assert "unknown_tag" not in record


@given(citations(RAW, RAW))
def test_no_value_begins_a_tag(cited: Citation) -> None:
    first, second = read(cited, WHOLE)
    assert first["title"] == one_line(cited.title)
    assert second == read(WHOLE)[0]
    lines = ris_entry(cited).removesuffix("\r\n").split("\r\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)


def careful(cited: Citation) -> Iterator[tuple[str, str]]:
    """The tags of a record and their values, one after the other and nothing remembered."""
    yield "TY", "SLIDE" if cited.type == SPEECH else "GOVDOC"
    yield from (("ID", cited.id), ("TI", cited.title))
    yield from (("AU", name.replace(",", "‚") + ",") for name in cited.authors)
    if cited.issued:
        parts = [str(part).zfill(2) for part in cited.issued[1:]]
        yield "PY", str(cited.issued[0]).zfill(4)
        yield "DA", "/".join([str(cited.issued[0]).zfill(4), *parts, *[""] * (3 - len(parts))])
    yield from (("M3", cited.genre), ("PB", cited.publisher), ("CY", cited.place))
    yield from (("LA", cited.language), ("UR", cited.url), ("DB", cited.archive))
    yield "AB", cited.abstract
    yield from (("KW", keyword.replace(";", ",")) for keyword in cited.keywords)
    yield "N1", cited.source


@given(citations(RAW | LINES, RAW | SOME_LINES))
def test_a_record_is_what_the_careful_way_writes(cited: Citation) -> None:
    lines = [f"{tag}  - {one_line(value)}" for tag, value in careful(cited) if one_line(value)]
    assert ris_entry(cited) == "".join(f"{line}\r\n" for line in (*lines, "ER  - "))


def test_a_line_break_is_a_space() -> None:
    first, second = read(changed(title="Trade\r\nER  - \nTY  - JOUR\u2028TI  - Other"), WHOLE)
    assert first["title"] == "Trade ER - TY - JOUR TI - Other"
    assert second["title"] == WHOLE.title
