"""Dates as the Library of Congress writes them: EDTF, levels 0 and 1."""

from __future__ import annotations

from datetime import date

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statement_site.model.date import Date
from statement_site.reading.dates import NotADate, parse_date


@pytest.mark.parametrize(
    "text",
    ["2024-03-14", "2024-03", "2024", "1945-02-04/1945-02-11", "1975~", "1943-11~", "1943-11-27?",
     "1984%", "197X", "19XX", "2001-21", "1964/2008", "../1985-04-12", "1985-04-12/..", "2004-XX",
     "1985-04-XX", "-0044-03-15", "0000"],
)  # fmt: skip
def test_what_edtf_allows_is_read_and_kept_as_written(text: str) -> None:
    assert parse_date(text).edtf == text


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("2024-02-30", "`2024-02-30` is no date: that month has 29 days", ""),
        ("2023-02-29", "`2023-02-29` is no date: that month has 28 days", ""),
        ("2024-13", "`2024-13` is no date: there is no month 13", ""),
        ("2024-14-03", "`2024-14-03` is no date: there is no month 14", "did you mean 2024-03-14?"),
        ("2024-00-10", "`2024-00-10` is no date: there is no month 00", ""),
        ("2024-3-4", "`2024-3-4` is not a date", "did you mean 2024-03-04?"),
        ("2024/05/06", "`2024/05/06` is not a date", "did you mean 2024-05-06?"),
        ("14/03/2024", "`14/03/2024` is not a date", "did you mean 2024-03-14?"),
        ("03/14/2024", "`03/14/2024` is not a date", "did you mean 2024-03-14?"),
        ("03/04/2024", "`03/04/2024` is not a date", "is it 2024-04-03 or 2024-03-04? Write the year first"),
        ("14.3.2024", "`14.3.2024` is not a date", "did you mean 2024-03-14?"),
        ("20240314", "`20240314` is not a date", "did you mean 2024-03-14?"),
        ("14 mars 2024", "`14 mars 2024` is not a date", "did you mean 2024-03-14?"),
        ("14 de marzo de 2024", "`14 de marzo de 2024` is not a date", "did you mean 2024-03-14?"),
        ("14. März 2024", "`14. März 2024` is not a date", "did you mean 2024-03-14?"),
        ("14 марта 2024", "`14 марта 2024` is not a date", "did you mean 2024-03-14?"),
        ("Thursday, 14 March 2024", "`Thursday, 14 March 2024` is not a date", "did you mean 2024-03-14?"),
        ("March 2024", "`March 2024` is not a date", "did you mean 2024-03?"),
        ("2024-03-14 to 2024-03-16", "`2024-03-14 to 2024-03-16` is not a date", "did you mean 2024-03-14/2024-03-16?"),
        ("2024-03-14 – 16 March 2024", "`2024-03-14 – 16 March 2024` is not a date", "did you mean 2024-03-14/2024-03-16?"),
        ("2024-03-14 12:00", "`2024-03-14 12:00` is not a date", "did you mean 2024-03-14? An embargo's time goes into `release`"),
        ("14 March 2024", "`14 March 2024` is not a date", "did you mean 2024-03-14?"),
        ("March 14, 2024", "`March 14, 2024` is not a date", "did you mean 2024-03-14?"),
        ("1945-02-11/1945-02-04", "`1945-02-11/1945-02-04` ends before it begins",
         "did you mean 1945-02-04/1945-02-11?"),
        ("../..", "`../..` has no date on either side", "write 1945-02-04/1945-02-11"),
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_what_was_probably_meant(
    text: str, message: str, hint: str
) -> None:
    with pytest.raises(NotADate) as refused:
        parse_date(text)
    assert (str(refused.value), refused.value.hint) == (message, hint)


@given(st.dates(min_value=date(1, 1, 1)))
def test_every_day_of_the_calendar_is_a_date(day: date) -> None:
    moment = parse_date(day.isoformat()).start
    assert moment is not None
    assert moment.earliest == moment.latest == (day.year, day.month, day.day)


@given(st.dates(), st.dates())
def test_days_sort_as_the_calendar_does(one: date, other: date) -> None:
    first, second = (parse_date(day.isoformat()).sort_key for day in (one, other))
    assert (first < second) == (one < other)


@given(st.text(max_size=50))
def test_any_other_text_is_refused_and_never_crashes(text: str) -> None:
    try:
        read = parse_date(text)
    except NotADate:
        return
    assert isinstance(read, Date)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@settings(max_examples=25, deadline=None)
@given(st.from_regex(r"\A[0-9]{4}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12][0-9]|3[01]))?)?[?~%]?\Z"))
def test_what_we_read_the_reference_reader_of_edtf_reads_too(text: str) -> None:
    try:
        parse_date(text)
    except NotADate:
        return
    edtf.parse_edtf(text)


def test_an_interval_is_found_under_the_years_of_both_its_ends() -> None:
    assert parse_date("1944-12-30/1945-01-02").years == ("1944", "1945")


def test_a_decade_is_a_term_of_its_own() -> None:
    assert parse_date("197X").years == ("197X",)
