"""The archive: in order, indexed by every facet, cut into parts, knowing neighbours."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statement_site.archive.facets import FACETS
from statement_site.archive.pagination import parts
from tests.small_site import site, site_of, statement


def ids(*dates: str) -> list[str]:
    """The order in which statements of these dates are listed, by their index."""
    files: dict[str, str | bytes] = {
        f"statements/s{number}.md": statement(base=f"title: S\ndate: {date}\n")
        for number, date in enumerate(dates)
    }
    built = site({"site.yaml": "undated: true\n", **files})
    assert built.problems == []
    return [each.id for each in built.known.archive.slips]


def test_statements_stand_newest_first_and_undated_ones_last() -> None:
    assert ids("1945", "undated", "2024-03-14", "1945-02-04/1945-02-11") == ["s2", "s3", "s0", "s1"]


def test_statements_of_one_day_stand_by_id() -> None:
    assert ids("2024-01-01", "2024-01-01", "2024-01-01") == ["s0", "s1", "s2"]


def test_a_facet_is_one_line_and_gives_pages_for_all_its_terms() -> None:
    built = site_of(
        "type: treaty\ncountries: [PE, US]\norganizations: [un]\ntopics: [migration]\n"
        "participants: [Ana Pérez]\nplace: {name: Lima, country: PE}\nseries: talks\n"
        "instruments: [un-charter, S/RES/1325]\n"
    )
    assert [facet.name for facet in FACETS] == [
        "countries", "pairs", "topics", "years", "types", "people", "organizations",
        "instruments", "series",
        "places", "languages",
    ]  # fmt: skip
    assert [a for a in built.addresses if "/" in a and not a.startswith(("assets/", "statements/", "api/"))] == [
        "countries/", "countries/pairs/", "topics/", "years/", "types/", "people/",
        "organizations/", "instruments/", "series/", "places/", "languages/",
        "countries/peru/", "countries/united-states/", "countries/peru/united-states/",
        "topics/migration/", "years/2024/", "types/treaty/", "people/ana-perez/",
        "organizations/un/", "instruments/un-charter/", "instruments/s-res-1325/", "series/talks/", "places/lima-peru/", "languages/en/", "changes/", "data/", "search/",
        "about/",
    ]  # fmt: skip


def test_a_pair_of_countries_has_one_page_whichever_is_named_first() -> None:
    one = site_of("countries: [US, PE]\n")
    assert "countries/peru/united-states/" in one.addresses
    assert "countries/united-states/peru/" not in one.addresses


def test_a_text_of_many_countries_makes_no_pairs() -> None:
    few = "PE, US, CL, BR, AR, UY, PY, BO, EC, CO, VE, MX"
    assert (
        sum(
            a.count("/") == 3
            for a in site_of(f"countries: [{few}]\n").addresses
            if "countries" in a
        )
        == 66
    )
    assert "countries/pairs/" not in site_of(f"countries: [{few}, CA]\n").addresses


def test_long_lists_are_cut_into_numbered_parts() -> None:
    files: dict[str, str | bytes] = {
        f"statements/s{number:02}.md": statement("countries: [PE]\n") for number in range(5)
    }
    built = site({"site.yaml": "per_page: 2\n", **files})
    assert [a for a in built.addresses if a.startswith("countries/peru/")] == [
        "countries/peru/", "countries/peru/page/2/", "countries/peru/page/3/",
    ]  # fmt: skip
    assert "Page 2 of 3" in built.words("countries/peru/page/2/")
    assert 'rel="prev" href="../../../../countries/peru/index.html"' in built.main(
        "countries/peru/page/2/"
    )


@given(st.lists(st.integers(), max_size=60), st.integers(1, 20))
def test_parts_hold_everything_once_and_in_order(items: list[int], size: int) -> None:
    cut = list(parts(items, size))
    assert [item for part in cut for item in part.items] == items
    assert [part.number for part in cut] == list(range(1, len(cut) + 1))
    assert all(part.count == len(cut) and len(part.items) <= size for part in cut)


def test_a_statement_knows_what_came_before_and_after_in_its_country() -> None:
    files: dict[str, str | bytes] = {
        f"statements/s{year}.md": statement(
            "countries: [PE]\n", base=f"title: Of {year}\ndate: {year}\n"
        )
        for year in (1990, 1995, 2000)
    }
    words = site(files).words("statements/s1995/")
    assert "Before, 1990 Of 1990 After, 2000 Of 2000" in words


def test_every_spelling_that_the_register_knows_leads_to_one_person() -> None:
    register = "ana-perez: {name: Ana Pérez, also: [A. Pérez]}\n"
    built = site(
        {
            "authorities/people.yaml": register,
            "statements/a.md": statement("participants: [A. Pérez]\n"),
            "statements/b.md": statement("participants: [Ana Pérez]\n"),
        }
    )
    assert "2 statements" in built.words("people/ana-perez/")


def test_a_century_and_its_first_decade_are_two_terms() -> None:
    dates = [statement(base=f"title: S\ndate: {date}\n") for date in ("190X", "19XX")]
    built = site({f"statements/s{number}.md": text for number, text in enumerate(dates)})
    assert built.problems == []
    years = built.known.archive.indexes["years"].listings
    assert {(each.term.name, each.term.slug) for each in years.values()} == {
        ("1900s", "1900s"),
        ("1900–1999", "1900-1999"),
    }
