"""For which country a house speaks whose page names it only by where it is, or by its owner."""

from __future__ import annotations

import pytest

from tests.importing.test_publishers import page

MORE = "Les deux pays sont unis par l’histoire et par la langue, et je forme le vœu que notre coopération se renforce encore."
TITLE = "Message de félicitations au Président élu de la République du Sénégal"
GREETING = "Excellence, Monsieur le Président et Cher Frère,"


@pytest.mark.parametrize(
    "foot",
    ["Palais Exemple, Boulevard de l’Exemple, Libreville", "BP 12, 1 rue Exemple, Libreville"],
)
def test_a_message_is_of_the_country_in_whose_town_its_house_is(foot: str) -> None:
    made = page("PRÉSIDENCE DE LA RÉPUBLIQUE", TITLE, GREETING, MORE, MORE, "À lire aussi", foot)
    assert made.fields["countries"] == ("GA", "SN")
    assert any("GA" in doubt for doubt in made.review)


def test_a_town_in_other_news_is_no_address() -> None:
    foot = ("À lire aussi", "Visite à Libreville le 4 mai")
    assert page(TITLE, GREETING, MORE, MORE, *foot).fields["countries"] == ("SN",)


def test_a_briefing_is_of_the_country_from_whose_town_it_is() -> None:
    said = "I welcome you all to the weekly briefing, and will begin with the visit of the Minister that ended yesterday."
    made = page(
        "Transcript of the Press Briefing by the Spokesperson",
        said,
        said,
        "Islamabad",
        "17 April 2025",
    )
    assert made.fields["countries"] == ("PK",)


def test_a_spokesperson_speaks_for_the_country_from_whose_town_he_does() -> None:
    said = "In response to media queries regarding the flood forecasting arrangement with Bhutan, the Official Spokesperson said that it goes on."
    made = page(
        "Official Spokesperson’s response to media queries regarding the arrangement with Bhutan",
        said,
        said,
        "New Delhi",
        "August 20, 2024",
    )
    assert made.fields["countries"] == ("IN",)


def test_a_page_is_of_the_country_that_owns_it() -> None:
    said = "The President of the Republic received this morning the Minister for Trade, and spoke with him about the coming year."
    made = page(
        "Statement by the Government Spokesperson on the budget",
        said,
        said,
        "© 2024 Republic of Cyprus, Press and Information Office",
    )
    assert made.fields["countries"] == ("CY",)
