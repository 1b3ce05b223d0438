"""The days that a date reaches from and to."""

from __future__ import annotations

import pytest

from statement_site.formats.data.span import span
from statement_site.reading.dates import parse_date


@pytest.mark.parametrize(
    ("edtf", "days"),
    [
        ("2024-03-14", ("2024-03-14", "2024-03-14")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("1975~", ("1975-01-01", "1975-12-31")),
        ("197X", ("1970-01-01", "1979-12-31")),
        ("2024-22", ("2024-06-01", "2024-08-31")),
        ("1945-02-04/1945-02-11", ("1945-02-04", "1945-02-11")),
        ("2019-06/..", ("2019-06-01", "")),
        ("../2019-06", ("", "2019-06-30")),
        ("-0043-03-15", ("", "")),
    ],
)
def test_a_date_reaches_from_a_day_to_a_day(edtf: str, days: tuple[str, str]) -> None:
    assert span(parse_date(edtf)) == days


def test_no_date_has_no_days() -> None:
    assert span(None) == ("", "")
