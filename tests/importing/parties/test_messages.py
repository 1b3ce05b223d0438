"""Whom a message reaches, for whom it speaks, and who is only spoken of."""

from __future__ import annotations

import pytest

from tests.importing.parties.test_home_and_counterpart import MORE
from tests.importing.test_publishers import page


@pytest.mark.parametrize(
    ("said", "countries"),
    [
        ("On behalf of the Kingdom of Norway, I send the people of Malta warm greetings on this day.", ("MT", "NO")),
        ("We share the grief of the brotherly people of Kazakhstan, and offer our condolences to its government.", ("KZ",)),
        ("In the name of the Brazilian Government, I extend greetings to the Paraguayan nation on its day.", ("BR", "PY")),
        ("El Gobierno de Chile hace llegar su pesar y su solidaridad al Gobierno y al pueblo de Filipinas, tras el paso del tifón por sus islas.", ("CL", "PH")),
        ("Le Président a adressé ses condoléances au peuple et au gouvernement du Togo, à la suite des inondations de la semaine dernière dans le sud.", ("TG",)),
        ("باسم حكومة الكويت نتقدم بخالص التعازي إلى حكومة الصومال وشعبه الشقيق في ضحايا الفيضانات التي وقعت هذا الأسبوع.", ("KW", "SO")),
    ],
)  # fmt: skip
def test_those_who_are_comforted_and_those_in_whose_name_take_part(
    said: str, countries: tuple[str, ...]
) -> None:
    assert page("A message", "12 May 2021", said, said).fields["countries"] == countries


def test_a_long_text_that_thanks_a_people_on_its_way_is_no_message() -> None:
    said = f"The Minister of Norway spoke of the fisheries. {MORE} " * 40
    thanks = "The delegation conveyed its condolences to the people of Peru."
    made = page("Norway on the fisheries of the north", "12 May 2021", said, thanks)
    assert made.fields["countries"] == ("NO",)


def test_a_counterpart_is_of_the_country_beside_him() -> None:
    said = "The Minister of Foreign Affairs of Belgium went to the island on 12 October at the invitation of his Maltese counterpart."
    assert page("A visit to the island", said, MORE).fields["countries"] == ("BE", "MT")


def test_a_spokesperson_speaks_for_the_country_of_his_house() -> None:
    said = "The spokesperson of the Ministry of Foreign Affairs of Iraq said that the minister had called two of his neighbours."
    assert "IQ" in page("Minister calls his neighbours", said, MORE).fields["countries"]


def test_those_whose_national_day_it_is_are_written_to() -> None:
    said = "On behalf of the Federal Government of Austria, I offer my good wishes to all of you on this day."
    made = page("On the Occasion of Kuwait’s National Day", said, MORE)
    assert made.fields["countries"] == ("AT", "KW")


@pytest.mark.parametrize(
    ("title", "countries"),
    [
        ("Final Communiqué of the Summit of SADC on the Situation in Lesotho and Malawi", None),
        ("Norway rejects announcement by British Foreign Secretary on licences", ("NO",)),
        ("Kuwait Foreign Ministry Denounces Armed Group’s Seizure of Jordanian Embassy", ("KW",)),
        ("驻挪威使馆发言人答记者问", ("CN",)),
    ],
)
def test_who_is_only_spoken_of_takes_no_part(title: str, countries: tuple[str, ...] | None) -> None:
    said = {
        "驻": "中国驻挪威使馆发言人今天回答了记者的提问,并重申了一贯的立场,希望有关方面尊重事实。"
    }
    text = said.get(
        title[0], "The text was made public today, and it was sent to all who had asked for it."
    )
    assert page(title, "12 May 2021", text, text).fields.get("countries") == countries


def test_governments_that_a_first_sentence_lists_speak_together() -> None:
    said = (
        "Los gobiernos de Chile, Colombia, Costa Rica y Uruguay, atentos al desarrollo del proceso electoral, "
        "manifestamos nuestra confianza en que la votación se celebre en la fecha prevista."
    )
    assert page("", said, said).fields["countries"] == ("CL", "CO", "CR", "UY")


def test_one_who_speaks_at_a_council_is_of_the_country_whose_stance_he_tells() -> None:
    speech = (
        "Thank you, Madam President.",
        "For three decades this Council has sent missions to Haiti, and I begin by honouring those who died in Haiti.",
        "Ecuador knows what it is to see bands grow rich, and Ecuador supports the embargo of Haiti that was adopted.",
    )
    assert page("Speech to the Council", "12 May 2021", *speech).fields["countries"] == ("EC",)


def test_a_border_between_two_is_no_party() -> None:
    said = "Österreich bedauert jedes Opfer unter der Zivilbevölkerung und appelliert an beide Seiten, die Kampfhandlungen einzustellen."
    made = page("Österreich zur Lage an der kirgisisch-tadschikischen Grenze", said, said)
    assert made.fields["countries"] == ("AT",)


def test_a_mission_at_the_united_nations_speaks_for_its_state() -> None:
    speech = (
        "Mr. President,",
        "My delegation is pleased to take part in this annual debate on the law of the sea, and thanks the coordinators.",
        "Nine in ten of our people have their homes behind a wall of earth that was begun long ago.",
    )
    made = page("", *speech, url="https://www.un.int/guyana/oceans.htm")
    assert made.fields["countries"] == ("GY",)


def test_what_lies_at_the_border_of_two_makes_neither_a_party() -> None:
    title = "Statement on the attack at the border between Chad and the Central African Republic"
    said = "The Chairperson of the Commission condemns the attack that was committed yesterday on a market of the region."
    made = page(title, said, said, url="https://www.example.int/en/1")
    assert "countries" not in made.fields
