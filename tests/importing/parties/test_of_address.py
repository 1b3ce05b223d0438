"""For which country a house speaks whose page names it only by where it is, or by its language."""

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


def test_a_page_in_the_language_of_one_state_that_names_one_of_two_is_of_that_state() -> None:
    said = "Il Ministro ha ricevuto oggi a Palazzo l’Ambasciatore della Repubblica di Corea, con il quale ha parlato di commercio."
    made = page(
        "Il Ministro Esempio ha incontrato l’Ambasciatore della Repubblica di Corea", said, said
    )
    assert made.fields["countries"] == ("IT", "KR")
    assert any("IT" in doubt for doubt in made.review)


def test_a_page_in_signs_that_were_not_simplified_is_not_of_the_mainland() -> None:
    said = "總統今天下午在總統府接見甘比亞共和國外交部長一行，代表我國政府與人民表達歡迎之忱，並盼兩國在漁業及貿易方面持續合作。"
    made = page("總統接見甘比亞共和國外交部長", said, said)
    assert made.fields["countries"] == ("GM", "TW")


def test_a_king_is_none_who_held_an_office_without_a_numeral() -> None:
    said = "É uma satisfação estar de volta à Suécia, que visitei há vários anos, a convite do rei Carlos XVI Gustavo."
    made = page("Palavras do Presidente da República do Brasil no jantar oferecido pelo rei Carlos XVI Gustavo", "11 de setembro de 2007", said, said)  # fmt: skip
    assert "ST" not in made.fields["countries"]


def test_a_name_in_brackets_parts_no_list_of_those_who_agree() -> None:
    said = "We, the Republic of Belarus, the Russian Federation (RSFSR) and Ukraine, hereby declare that we have agreed as follows."
    made = page("Agreement Establishing the Council of Trade", said, "Article 1", said)
    assert made.fields["countries"] == ("BY", "RU", "UA")


def test_a_minister_of_no_country_speaks_for_the_one_with_which_sentences_begin() -> None:
    said = (
        "La ministre des Affaires étrangères a pris connaissance avec consternation de la condamnation d’une journaliste au Burundi.",
        "La Belgique suit cette affaire depuis l’arrestation. L’ambassade était présente aux audiences.",
        "La Belgique rappelle que le Burundi a souscrit à la Charte, et demande la libération.",
    )
    made = page("Déclaration de la ministre sur la condamnation d’une journaliste", *said)
    assert made.fields["countries"] == ("BE",)


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


def test_a_house_at_the_top_of_a_page_is_of_its_country() -> None:
    said = "Bundesrätin Regula Beispiel hat am 27. Juni 2024 den georgischen Aussenminister zu einem Arbeitsbesuch empfangen."
    made = page(
        "Schweizerische Eidgenossenschaft",
        "Bundesrätin Beispiel empfängt den georgischen Aussenminister",
        "Medienmitteilung, 27.06.2024",
        said,
        said,
    )
    assert made.fields["countries"] == ("CH", "GE")


def test_the_capital_of_jordan_is_not_the_country_that_is_written_so() -> None:
    said = "عقدت اللجنة العليا الأردنية العراقية المشتركة اجتماعاتها في عمان، برئاسة رئيسي الوزراء في البلدين، واتفقت على مواصلة العمل."
    made = page("بيان مشترك أردني - عراقي", said, said)
    assert made.fields["countries"] == ("IQ", "JO")
