"""The archive as a data set, for search engines."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from statement_site.formats.data.dataset_ld import dataset
from statement_site.formats.json_ld import json_ld_text
from tests.formats.data.sample import download

CSV = download("csv", "statements.csv", "A table", "text/csv", b"id\r\n")


def described(days: tuple[str, str] = ("1945-02-04", "2024-03-14"), licence: str = "") -> str:
    """The data set as it stands in a page."""
    return json_ld_text(
        dataset(
            name="Archive </script>",
            description="",
            url="https://example.org/a/data/",
            folder="https://example.org/a/data/",
            publisher="Ministry",
            languages=("en", "es"),
            days=days,
            downloads=(CSV,),
            licence=licence,
        )
    )


def test_a_download_says_what_it_is() -> None:
    assert json.loads(described())["distribution"] == [
        {
            "@type": "DataDownload",
            "name": "A table",
            "contentUrl": "https://example.org/a/data/statements.csv",
            "encodingFormat": "text/csv",
            "contentSize": "4 B",
            "sha256": sha256(b"id\r\n").hexdigest(),
        }
    ]


@pytest.mark.parametrize(
    ("days", "coverage"),
    [
        (("1945-02-04", "2024-03-14"), "1945-02-04/2024-03-14"),
        (("1945-02-04", ""), "1945-02-04/.."),
        (("", ""), None),
    ],
)
def test_it_says_what_time_it_covers(days: tuple[str, str], coverage: str | None) -> None:
    assert json.loads(described(days)).get("temporalCoverage") == coverage


def test_it_can_stand_in_a_page_and_leaves_out_what_is_unknown() -> None:
    text = described()
    assert "</script" not in text
    assert not {"description", "license"} & set(json.loads(text))
    assert (
        json.loads(described(licence="https://example.org/l"))["license"] == "https://example.org/l"
    )
