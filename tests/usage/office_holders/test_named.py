"""A text that names who held an office tells of which state he spoke, whatever it spells and declines."""

from __future__ import annotations

import pytest

from statement_site.usage import usage_of
from statement_site.usage.office_holders.foreign_ministers import FOREIGN_MINISTERS
from statement_site.usage.office_holders.heads_of_government import HEADS_OF_GOVERNMENT
from statement_site.usage.office_holders.heads_of_state import HEADS_OF_STATE
from statement_site.usage.office_holders.holder import Post, holder_of
from statement_site.usage.office_holders.named import holders_named


def named(text: str, language: str = "en", year: int = 0) -> list[str]:
    """The countries of the holders whom a text names."""
    return [each.country for each, _, _ in holders_named(text, usage_of(language), year)]


@pytest.mark.parametrize(
    ("language", "text", "year", "countries"),
    [
        ("en", "President Obama spoke today by phone with Prime Minister David Cameron", 2015, ["US", "GB"]),
        ("en", "Readout of Secretary Kerry’s Call with Foreign Minister Lavrov", 2014, ["US", "RU"]),
        ("en", "Secretary of State Antony J. Blinken met Foreign Minister Wang Yi", 2023, ["US", "CN"]),
        ("es", "La Canciller María Ángela Holguín y el Canciller Muñoz", 2015, ["CO", "CL"]),
        ("pt", "o presidente Lula assinou uma declaração", 2023, ["BR"]),
        ("it", "Discorso di Serghey Lavrov durante la conferenza stampa", 2024, ["RU"]),
        ("fr", "Allocution de Monsieur Alain JUPPÉ à Berlin", 2011, ["FR"]),
        ("ru", "встреча с премьер-министром Моди", 2018, ["IN"]),
        ("sr", "упутио је председнику Владимиру Путину телеграм", 2020, ["RU"]),
        ("en", "King Charles III spoke", 2023, ["GB"]),
        ("en", "President Rodrigo Roa Duterte received him", 2018, ["PH"]),
        ("sv", "Maria Malmer Stenergard samtalade med Marockos utrikesminister", 2025, ["SE"]),
        ("es", "el presidente Pedro Sánchez recibió en Madrid", 2022, ["ES"]),
    ],
)  # fmt: skip
def test_a_holder_of_an_office_is_known_by_his_name(
    language: str, text: str, year: int, countries: list[str]
) -> None:
    assert named(text, language, year) == countries


@pytest.mark.parametrize(
    "text",
    [
        "President Johnson and Minister Smith",  # no heads of state of that name
        "Secretary John F. Example spoke",  # a given name is none by which one is called
        "The Obama family was there",  # no office, and one word
        "Mesaj de condoleanțe",
        "Minister Yoon-Example Park-Muster",
    ],
)
def test_another_of_the_same_name_is_not_taken_for_him(text: str) -> None:
    assert named(text, "en", 2016) == []


def test_an_office_counts_in_its_years_only() -> None:
    assert named("President Obama", year=2012) == ["US"]
    assert named("President Obama", year=2005) == []
    assert named("President Obama") == ["US"]


def test_of_two_with_one_name_in_two_states_none_is_meant() -> None:
    assert named("Foreign Minister Ivanov", year=2000) == ["RU"]
    assert holder_of(["Ivanov"], offices=frozenset(Post)) is None


def test_whole_names_are_told_with_the_years_in_office() -> None:
    holder = holder_of(["Barack", "Obama"], 2010)
    assert holder
    assert holder.told == "Barack Obama, in office 2009–2017"


@pytest.mark.parametrize("table", [HEADS_OF_STATE, HEADS_OF_GOVERNMENT, FOREIGN_MINISTERS])
def test_every_entry_has_a_country_a_name_and_years_in_their_order(
    table: dict[str, tuple[str, ...]],
) -> None:
    for key, entries in table.items():
        assert len(key) == 2
        for entry in entries:
            name, _, terms = entry.partition(next(c for c in entry if c.isdigit()))
            assert name.strip(), entry
            for term in entry.removeprefix(name).split(", "):
                first, last = term.split("-")
                assert not last or first <= last, entry
            assert terms
