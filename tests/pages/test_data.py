"""The page about data: what it offers is there, and programs are told the same."""

from __future__ import annotations

import json
import posixpath
import re
from typing import Any

import pytest

from statement_site.finish.data import FILES
from tests.small_site import Site, site, statement

SETTINGS = "url: https://archive.example/\npublisher: A ministry\nundated: true\n"


def archive(*dates: str, settings: str = SETTINGS) -> Site:
    """A site of statements with these dates."""
    files: dict[str, str | bytes] = {"site.yaml": settings}
    for number, date in enumerate(dates):
        files[f"statements/s{number}.md"] = statement(base=f"title: S\ndate: {date}\n")
    made = site(files)
    assert made.problems == []
    return made


def told(made: Site) -> Any:
    """What programs are told of the data."""
    (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', made.html("data/"))
    return json.loads(text)


def test_every_file_that_it_offers_is_there() -> None:
    made = archive("2024")
    printed = {file for page in made.known.pages for file in page.files}
    here = {*made.addresses, *printed, *(f"data/{name}" for name in FILES)}
    links = re.findall(r'href="([^"#:]+)"', made.main("data/"))
    files = [posixpath.normpath(posixpath.join("data", each)) for each in links]
    assert not [file for file in files if file not in here]
    assert {f"data/{name}" for name in FILES} <= set(files)
    assert {"api/index.json", "api/openapi.json", "api/statements/s0.json"} <= set(files)


def test_every_page_leads_to_it() -> None:
    made = archive("2024")
    for address in ("", "about/", "statements/s0/"):
        assert "data/index.html" in made.html(address)


def test_programs_are_told_of_each_download() -> None:
    said = told(archive("2024"))
    assert (said["@type"], said["publisher"]["name"]) == ("Dataset", "A ministry")
    assert [each["contentUrl"] for each in said["distribution"]] == [
        f"https://archive.example/data/{name}"
        for name in ("statements.csv", "statements.jsonl", "statements.sqlite")
    ]


@pytest.mark.parametrize(
    ("dates", "years"),
    [
        (("2001", "1945-02-04", "2024-03"), "1945/2024"),
        (("1943/1950", "1944"), "1943/1950"),
        (("197X", "1975"), "1970/1979"),
        (("19XX",), "1900/1999"),
        (("-0043-03-15", "1975~"), "1975/1975"),
        (("1984?/..",), "1984/1984"),
        (("undated",), None),
        ((), None),
    ],
)
def test_the_years_are_those_that_the_dates_can_mean(
    dates: tuple[str, ...], years: str | None
) -> None:
    assert told(archive(*dates)).get("temporalCoverage") == years


def test_a_site_without_an_address_tells_programs_nothing() -> None:
    assert "ld+json" not in archive("2024", settings="title: A\n").html("data/")


def test_an_archive_of_nothing_has_the_page_without_an_example() -> None:
    made = archive()
    assert "api/statements/" not in made.main("data/")
    assert "0 statements" in made.words("data/")
