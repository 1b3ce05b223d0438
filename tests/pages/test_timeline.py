"""The timeline: a bar for each year that has statements, and the same in words."""

from __future__ import annotations

import re

from tests.small_site import Site, site, statement


def of_years(*dates: str) -> Site:
    """A site of statements of Peru with these dates."""
    return site(
        {
            f"statements/s{number}.md": statement(
                "countries: [PE]\n", base=f"title: S\ndate: {date}\n"
            )
            for number, date in enumerate(dates)
        }
    )


def bars(built: Site, address: str) -> list[tuple[int, ...]]:
    """The bars of a page: x, y, width, height."""
    rects = re.findall(
        r'<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)">', built.main(address)
    )
    return [tuple(map(int, rect)) for rect in rects]


def test_each_year_has_a_bar_as_high_as_its_share() -> None:
    built = of_years("2000-01-01", "2000-02-01", "2001", "2003-05")
    drawn = bars(built, "countries/peru/")
    assert [(x, height) for x, _, _, height in drawn] == [(0, 40), (24, 20), (72, 20)]
    assert all(y + height == 40 for _, y, _, height in drawn)
    assert drawn == bars(built, "")


def test_its_words_say_what_it_shows() -> None:
    page = of_years("2000", "2000", "2001", "2003").main("countries/peru/")
    words = "Statements per year, from 2000 to 2003; most in 2000: 2"
    assert f'<svg role="img" aria-label="{words}"' in page
    assert "<title>2001: 1</title>" in page
    assert "<title>2000: 2</title>" in page


def test_few_years_make_no_picture() -> None:
    built = of_years("2000", "2001", "2001-05-02")
    assert bars(built, "") == bars(built, "countries/peru/") == []


def test_a_year_s_own_page_has_none() -> None:
    built = of_years("2000", "2001", "2003")
    assert bars(built, "years/2000/") == []


def test_decades_stand_aside_and_an_interval_counts_where_it_begins() -> None:
    built = of_years("2000", "2001/2004", "197X", "2003")
    assert len(bars(built, "")) == 3
    assert "from 2000 to 2003" in built.main("")


def test_a_very_long_time_still_fits() -> None:
    built = of_years("1648", "1815", "2024")
    assert 'width="1885"' in built.main("")
    assert all(width >= 1 and height >= 3 for _, _, width, height in bars(built, ""))
