"""Where all the world meets, a city says nothing of who met; its spellings are those of the tables of cities."""

from __future__ import annotations

import pytest

from statement_site.usage import cities_of_all
from statement_site.usage.capitals import CAPITALS, PERSIAN
from statement_site.usage.cities_of_all import is_city_of_all


@pytest.mark.parametrize("name", ["New York City", "Женеві", "제네바", "München", "ژنو"])
def test_a_city_of_all_is_known_in_every_spelling(name: str) -> None:
    assert is_city_of_all(name)


def test_every_spelling_is_one_of_the_tables_of_cities() -> None:
    tables = {name for table in (CAPITALS, PERSIAN) for names in table.values() for name in names}
    spelt = {name for line in cities_of_all._CITIES.split("\n") for name in line.split("|")} - {""}
    assert spelt <= tables


def test_another_city_is_of_its_country() -> None:
    assert not is_city_of_all("Lima")
