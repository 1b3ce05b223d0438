"""For whom an office without a country speaks, and to whom a message goes."""

from __future__ import annotations

import pytest

from tests.importing.test_publishers import page

MORE = "The talks will go on in the coming year, and both of them will report to their parliaments."


def test_an_office_without_a_country_is_of_the_land_whose_domain_and_name_the_page_has() -> None:
    said = "Foreign Minister Kai Example said today that the decision of the council was welcome in Norway and beyond."
    made = page("Minister welcomes the decision", said, MORE, url="https://news.example.no/a/1")
    assert made.fields["countries"] == ("NO",)


def test_an_office_with_its_own_country_is_not_of_the_land_of_the_paper() -> None:
    said = "The Foreign Minister of Peru, Ana Ejemplo, said today in Oslo that the decision was welcome."
    made = page("Minister welcomes the decision", said, MORE, url="https://news.example.no/a/1")
    assert made.fields["countries"] == ("PE",)


@pytest.mark.parametrize(
    ("title", "countries"),
    [
        ("President of Kenya sends a message of condolences to the King of Norway", ("KE", "NO")),
        ("Perú expresa sus condolencias a Chile por el terremoto", ("CL", "PE")),
        ("Mensagem de condolências do Presidente de Angola ao Rei da Noruega", ("AO", "NO")),
    ],
)
def test_whom_a_message_reaches_is_a_party(title: str, countries: tuple[str, ...]) -> None:
    language = {"CL": "es", "AO": "pt"}.get(countries[0], "en")
    said = {
        "en": "The message was sent today, and it was read to those who had come to the house of the ministry.",
        "es": "El mensaje fue enviado hoy por la mañana y se leyó ante los que habían venido a la casa del ministerio.",
        "pt": "A mensagem foi enviada hoje de manhã e foi lida aos que tinham vindo à casa do ministério para a ouvir.",
    }[language]
    assert page(title, said, said.replace("hoy", "ayer")).fields["countries"] == countries


def test_those_to_whom_an_organization_condoles_take_part() -> None:
    said = (
        "The Chairperson sends his condolences to the people of Peru after the floods of this week."
    )
    made = page("Statement on the floods", said, MORE, url="https://www.example.int/en/1")
    assert made.fields["countries"] == ("PE",)


def test_those_of_whose_loss_an_organization_speaks_in_condemning_a_deed_take_no_part() -> None:
    said = "The members of the Council condemned the attack, and expressed their condolences to the people of Peru."
    made = page("Statement on the attack", said, MORE, url="https://www.example.int/en/1")
    assert "countries" not in made.fields


def test_who_owns_a_page_below_the_text_speaks() -> None:
    said = "The minister will take part in a meeting of the council in the capital today and tomorrow, and will report on it."
    made = page("Minister takes part in a meeting", said, MORE, "© Embassy of Norway in Lima")
    assert made.fields["countries"] == ("NO",)


def test_arabic_is_read_with_and_without_hamza() -> None:
    said = "استقبل وزير الخارجية السفير الامريكي اليوم وبحث معه العلاقات الثنائية وسبل تطوير التعاون بين البلدين."
    made = page("الوزير يستقبل السفير الامريكي", said, said)
    assert "US" in made.fields["countries"]


@pytest.mark.parametrize(
    ("city", "countries"),
    [("Tallinn", ("EE", "NO")), ("Geneva", ("NO",)), ("Brussels", ("NO",))],
)
def test_who_met_in_the_city_of_another_met_its_country(
    city: str, countries: tuple[str, ...]
) -> None:
    said = f"The Foreign Minister of Norway held talks with her colleague in {city} on 12 May 2021."
    made = page("Foreign Ministers’ meeting", "12 May 2021", said, MORE)
    assert made.fields["countries"] == countries
    assert "““" not in made.evidence["countries"]
