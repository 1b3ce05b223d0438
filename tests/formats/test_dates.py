"""Dates in words."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from statement_site.formats.dates import date_in_words, machine_date
from statement_site.reading.dates import parse_date
from statement_site.reading.names import locale_for


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-03-14", "14 March 2024"),
        ("1945-03", "March 1945"),
        ("1975", "1975"),
        ("1975~", "about 1975"),
        ("1943-11~", "about November 1943"),
        ("1943-11-27?", "27 November 1943 (uncertain)"),
        ("1945-02-04/1945-02-11", "4–11 February 1945"),
        ("1945-07-17/1945-08-02", "17 July – 2 August 1945"),
        ("1944-12-30/1945-01-02", "30 December 1944 – 2 January 1945"),
        ("1939/1945", "1939 – 1945"),
        ("1939-09/..", "since September 1939"),
        ("197X", "1970s"),
        ("19XX", "1900–1999"),
        ("2001-21", "spring 2001"),
    ],
)
def test_a_date_is_said_at_its_own_precision(text: str, words: str) -> None:
    said = date_in_words(parse_date(text), locale_for("en"))
    assert said.replace("\u2009", " ") == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en-US", "March 14, 2024"),
        ("es", "14 de marzo de 2024"),
        ("fr", "14 mars 2024"),
        ("ar", "14 مارس 2024"),
        ("zh-Hans", "2024年3月14日"),
    ],
)
def test_a_date_is_said_in_the_reader_s_language(language: str, words: str) -> None:
    assert date_in_words(parse_date("2024-03-14"), locale_for(language)) == words


def test_no_date_is_undated() -> None:
    assert date_in_words(None, locale_for("en")) == "undated"


@pytest.mark.parametrize(
    ("text", "machine"),
    [("2024-03-14", "2024-03-14"), ("1945-03", "1945-03"), ("1975~", "1975"), ("197X", ""),
     ("1945-02-04/1945-02-11", ""), ("2001-21", "")],
)  # fmt: skip
def test_html_is_told_a_date_only_where_it_has_a_form_for_it(text: str, machine: str) -> None:
    assert machine_date(parse_date(text)) == machine


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar", "zh", "fa", "de", "ja", "th", "hi"])
@given(day=st.dates())
def test_every_day_is_written_as_cldr_writes_it(language: str, day: date) -> None:
    locale = Locale.parse(language)
    parsed = parse_date(day.isoformat())
    assert date_in_words(parsed, locale) == format_date(day, "long", locale)
