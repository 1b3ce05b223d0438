"""The pages of terms: by their initials, and countries by region as well."""

from __future__ import annotations

import re

from tests.small_site import Site, site, statement


def of_three_regions(settings: str = "") -> Site:
    """Statements of Peru, Chile, France and Japan."""
    fields = "countries: [PE, CL, FR, JP]\ntopics: [trade]\n"
    files: dict[str, str | bytes] = {"statements/a.md": statement(fields)}
    return site(files | ({"site.yaml": settings} if settings else {}))


def regions(built: Site) -> list[tuple[str, list[str]]]:
    """Each region of the page of countries, with the names below it."""
    found = re.findall(r"<h3>(.*?)</h3>(.*?)</section>", built.main("countries/"))
    return [(name, re.findall(r"<bdi>(.*?)</bdi>", below)) for name, below in found]


def test_countries_are_listed_by_region_too() -> None:
    assert regions(of_three_regions()) == [
        ("Eastern Asia", ["Japan"]),
        ("South America", ["Chile", "Peru"]),
        ("Western Europe", ["France"]),
    ]


def test_regions_are_named_in_the_language_of_the_site() -> None:
    assert [name for name, _ in regions(of_three_regions("title: T\nlanguage: es\n"))] == [
        "Asia oriental", "Europa occidental", "Sudamérica",
    ]  # fmt: skip


def test_only_countries_have_regions() -> None:
    assert "By region" not in of_three_regions().main("topics/")


def test_topics_stand_as_a_hierarchy_too() -> None:
    built = site({
        "statements/a.md": statement("topics: [nuclear-weapons, trade]\n"),
        "authorities/topics.yaml": "tariffs: {name: Tariffs, broader: trade}\n",
        "statements/b.md": statement("topics: [tariffs]\n"),
    })  # fmt: skip
    page = built.words("topics/")
    below = page[page.rindex("By subject") :]
    assert below == (
        "By subject Security cooperation Arms control Nuclear weapons 1 Trade 1 Tariffs 1"
    )
    assert re.search(r'Arms control</bdi>\s*<ul class="terms branches">', built.html("topics/"))


def test_without_narrower_topics_there_is_no_hierarchy() -> None:
    assert "By subject" not in of_three_regions().main("topics/")


def test_a_pair_says_which_texts_are_not_counted_and_leads_to_all() -> None:
    built = site({"statements/a.md": statement("countries: [PE, CL]\n")})
    said = built.main("countries/chile/peru/")
    assert "Texts of more than 12 countries are not counted here, nor below." in said
    assert "search/index.html?country=Chile&amp;with=Peru" in said
    assert "are not counted here" not in built.main("countries/peru/")


def test_decades_are_called_as_the_language_of_the_site_calls_them() -> None:
    files = {
        f"statements/s{year}.md": statement(base=f"title: T\ndate: {year}\n")
        for year in range(1960, 2020)
    }
    words = site({**files, "site.yaml": "language: es\n"}).words("years/")
    assert "años 1970" in words
    assert "1970s" not in words
