"""The home page: the countries on a map of tiles, and the same as a table."""

from __future__ import annotations

import re

from tests.small_site import Site, site, statement


def of(*countries: str, others: str = "") -> Site:
    """The site of statements with these countries."""
    files: dict[str, str | bytes] = {
        f"statements/s{at}.md": statement(f"countries: [{each}]\n")
        for at, each in enumerate(countries)
    }
    return site(files | ({"authorities/countries.yaml": others} if others else {}))


def test_every_country_has_a_tile_and_those_with_statements_lead_to_their_pages() -> None:
    page = of("PE, US", "PE, CL", "PE").html("")
    tiles = re.findall(r"<text[^>]*>([A-Z]{2})</text>", page)
    assert len(tiles) == len(set(tiles)) > 190
    linked = re.findall(r'<a href="./([^"]*)" aria-label="([^"]*)" class="(shade-\d)">', page)
    assert sorted(linked) == [
        ("countries/chile/index.html", "Chile: 1 statement", "shade-1"),
        ("countries/peru/index.html", "Peru: 3 statements", "shade-5"),
        ("countries/united-states/index.html", "United States: 1 statement", "shade-1"),
    ]


def test_no_two_tiles_lie_on_each_other() -> None:
    places = re.findall(r'<rect (x="\d+" y="\d+")', of("PE, US, CL").html(""))
    assert len(places) == len(set(places))


def test_the_table_says_the_same_and_has_former_states_as_well() -> None:
    words = of("PE, US", "PE, SUHH").words("")
    assert "The same as a table Country Statements Peru 2 Soviet Union 1 United States 1" in words


def test_a_few_countries_make_no_map() -> None:
    assert "map of tiles" not in of("PE, US").html("")


def test_a_site_may_move_a_tile() -> None:
    built = of("PE, US, CL", others="CL: {tile: 0 0}\n")
    assert re.search(r'<rect x="0" y="0"[^>]*/><text[^>]*>CL<', built.html(""))
    wrong = of("PE", others="CL: {tile: far away}\n")
    assert "`far away` is no place of a tile" in wrong.problems[0]
