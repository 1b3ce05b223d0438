"""An agency’s dateline before the first sentence is none of the text."""

from __future__ import annotations

import pytest

from statement_site.importing.layout.inline_dateline import dateline_apart

SAID = "The ministers met today and agreed on a programme of work for the coming year."


@pytest.mark.parametrize(
    "dateline",
    ["OSLO, 3 June –", "Bern (sda/ats) -", "LISBOA (LUSA) —", "Geneva, 03.06.2019 -", "Nairobi –"],
)
def test_a_town_with_an_agency_or_a_day_before_a_dash_is_cut(dateline: str) -> None:
    assert dateline_apart(f"{dateline} {SAID}") == (dateline.rstrip(" –—-"), SAID)


@pytest.mark.parametrize(
    "dateline",
    [
        "August 9, 2011 --",
        "MONGOLIA, May 14 -",
        "NEW YORK, May 17, 1999 (Permanent Mission to the UN) -",
        "(Forum Secretariat, Suva, Fiji – Tuesday, 26 July 2022):",
    ],
)
def test_a_day_or_a_country_in_capitals_before_a_dash_is_cut(dateline: str) -> None:
    assert dateline_apart(f"{dateline} {SAID}") == (
        dateline.rstrip(" –—-:").strip("()") if dateline[0] == "(" else dateline.rstrip(" -"),
        SAID,
    )


def test_the_telegram_of_a_chinese_agency_is_cut() -> None:
    said = "外交部长今天会见来访的客人。"
    assert dateline_apart(f"中新社河内5月4日电 {said}") == ("中新社河内5月4日电", said)


@pytest.mark.parametrize(
    "line",
    [
        f"Vienna, {SAID}",
        "Geneva – a city of many conferences – received the delegations of both countries today.",
        "The Ministry – The Government of the day – has always said that it would keep its word.",
        "5月4日电话会谈中，双方同意继续保持对话。",
        "On May 14 - The day of the feast - the ministers met in the old town and spoke of the sea.",
        "We met in Oslo - The talks were good, and all who took part in them were content.",
    ],
)
def test_a_sentence_that_begins_with_a_place_stays(line: str) -> None:
    assert dateline_apart(line) == ("", line)
