"""Findings: the company of a term, silences, topics by period, people who took part together."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from statement_site.study.company import most_named, people_who_met
from statement_site.study.periods import MOST_PERIODS, topics_over_time
from statement_site.study.silence import longest_silence
from tests.small_site import Site, site, statement


def of(*fields: str) -> Site:
    """The site of statements with these fields, each a base of its own."""
    return site(
        {
            f"statements/s{n}.md": statement(base=f"title: T\n{each}")
            for n, each in enumerate(fields)
        }
    )


def test_terms_are_counted_and_equals_stand_in_order() -> None:
    assert most_named([("b", "a"), ("b",), ("c", "a")], 2) == (("a", 2), ("b", 2))


@given(gaps=st.lists(st.integers(1, 3000), min_size=1, max_size=6))
def test_the_longest_silence_is_that_of_the_calendar(gaps: list[int]) -> None:
    days = [date(1950, 1, 31)]
    for gap in gaps:
        days.append(days[-1] + timedelta(days=gap))
    built = of(*(f"date: {day.isoformat()}\n" for day in days))
    silence = longest_silence(built.known.archive.slips)
    if max(gaps) < 365:
        assert silence is None
    else:
        at = len(gaps) - 1 - gaps[::-1].index(max(gaps))
        assert silence == (f"s{at}", f"s{at + 1}", max(gaps))


def test_a_silence_is_not_longer_than_the_dates_allow() -> None:
    built = of("date: 1950\n", "date: 1952\n")
    assert longest_silence(built.known.archive.slips) == ("s0", "s1", 366)


def test_topics_are_counted_by_periods_that_are_not_too_many() -> None:
    built = of(*(f"date: {year}\ntopics: [trade]\n" for year in (1941, 1949, 1950, 2024)))
    archive = built.known.archive
    periods, rows = topics_over_time(archive.slips, archive.years, 8)
    assert len(periods) <= MOST_PERIODS
    assert periods[0] == (1940, 1949)
    assert rows == (("trade", (2, 1, 0, 0, 0, 0, 0, 0, 1)),)


def test_one_year_has_no_history() -> None:
    archive = of("date: 1941\ntopics: [trade]\n").known.archive
    assert topics_over_time(archive.slips, archive.years, 8) == ((), ())


MET = (
    "countries: [PE, US]\nparticipants: [{name: Ana, country: PE}, {name: Bo, country: US}, "
    "{name: Cy, country: FR}, Dee]\n"
)


def test_people_met_where_each_spoke_for_a_country_of_the_pair() -> None:
    built = of(f"date: 2001\n{MET}", f"date: 2002\n{MET}", "date: 2003\ncountries: [PE, US]\n")
    (pair,) = built.known.archive.indexes["pairs"].listings.values()
    assert people_who_met(pair, "PE", "US", 5) == (("ana", "bo", 2),)
    page = built.words("countries/peru/united-states/")
    assert "People who took part together Ana – Bo 2" in page


def test_the_page_of_two_countries_tells_their_history() -> None:
    fields = "countries: [PE, US]\ntopics: [trade]\n"
    built = of(*(f"date: {day}\n{fields}" for day in ("1990-01-01", "1991-05-01", "2003-05-01")))
    page = built.words("countries/peru/united-states/")
    assert "Topics over time Topic 1990–1991 1992–1993" in page
    assert "Longest silence 12 years Before, 1 May 1991 T After, 1 May 2003 T" in page


def test_a_long_list_can_be_searched_among() -> None:
    built = of(*(f"date: {year}\ncountries: [PE, US]\n" for year in range(1990, 1995)))
    page = built.html("countries/peru/united-states/")
    assert "search/index.html?country=Peru&amp;with=United+States" in page
    assert "search/index.html?country=Peru" in built.html("countries/peru/")


def test_the_page_of_a_topic_names_its_countries_people_and_instruments() -> None:
    fields = f"date: 2001\ntopics: [trade]\ninstruments: [un-charter]\n{MET}"
    page = of(fields, "date: 2002\ntopics: [trade]\ncountries: [PE]\n").words("topics/trade/")
    assert "Countries Peru 2 United States 1" in page
    assert "People Ana 1 Bo 1 Cy 1 Dee 1" in page
    assert "Instruments named Charter of the United Nations 1" in page


def test_only_the_first_part_of_a_list_tells_of_its_company() -> None:
    files = {
        f"statements/s{n}.md": statement("topics: [trade]\ncountries: [PE]\n") for n in range(3)
    }
    built = site({"site.yaml": "per_page: 2\n", **files})
    assert "Countries Peru 3" in built.words("topics/trade/")
    assert "Countries Peru" not in built.words("topics/trade/page/2/")


def test_a_silence_begins_when_the_month_before_it_ends() -> None:
    built = of("date: 2022-02\n", "date: 2023-02-28\n")
    assert longest_silence(built.known.archive.slips) == ("s0", "s1", 365)
