"""Who took part: names with their offices and countries, in the languages we know."""

from __future__ import annotations

import pytest

from statement_site.importing.people import find_people
from statement_site.reading.whole import read_common
from statement_site.usage import usage_of
from statement_site.usage.gazetteer import Gazetteer
from tests.importing.test_publishers import page
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers


def found(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """The people that a text names, as (name, role, country)."""
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of(language))
    people = find_people((text,), gazetteer, REGISTERS["people"])
    return [(person.name, person.role, person.country) for person in people]


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [("Secretary of State Ana Example met", "en", ("Ana Example", "Secretary of State", "US")),
     ("the Minister of Foreign Affairs of Peru, Ana Example, met", "en", ("Ana Example", "Minister of Foreign Affairs", "PE")),
     ("Peruvian Foreign Minister Ana Example said", "en", ("Ana Example", "Foreign Minister", "PE")),
     ("Ana Example, Prime Minister of Norway, said", "en", ("Ana Example", "Prime Minister", "NO")),
     ("President Ana B. Example of Peru said", "en", ("Ana B. Example", "President", "PE")),
     ("H.E. Dr. Ana de la Example-Muster, President of the Republic of Peru", "en", ("Ana de la Example-Muster", "President", "PE")),
     ("la Ministra de Relaciones Exteriores del Perú, Ana Ejemplo, y", "es", ("Ana Ejemplo", "Ministra de Relaciones Exteriores", "PE")),
     ("el canciller peruano Juan Ejemplo señaló", "es", ("Juan Ejemplo", "Canciller", "PE")),
     ("le ministre des Affaires étrangères de la Norvège, M. Jean Exemple, a", "fr", ("Jean Exemple", "Ministre des Affaires étrangères", "NO")),
     ("Prime Cabinet Secretary for Foreign and Diaspora Affairs of Kenya, Ana Example, met", "en", ("Ana Example", "Prime Cabinet Secretary for Foreign and Diaspora Affairs", "KE")),
     ("H.E. Ana Example, Cabinet Secretary for Foreign Affairs of the Republic of Kenya", "en", ("Ana Example", "Cabinet Secretary for Foreign Affairs", "KE")),
     ("The Foreign Secretary Ana Example said", "en", ("Ana Example", "Foreign Secretary", "GB")),
     ("وزير الخارجية في جمهورية العراق سامي مثال اليوم", "ar", ("سامي مثال", "وزير الخارجية", "IQ")),
     ("وزير الشؤون الخارجية والتعاون الإفريقي في المملكة المغربية سامي مثال", "ar", ("سامي مثال", "وزير الشؤون الخارجية والتعاون الإفريقي", "MA")),
     ("وزير الخارجية ووزير الدولة لشؤون مجلس الوزراء سامي مثال", "ar", ("سامي مثال", "وزير الخارجية ووزير الدولة لشؤون مجلس الوزراء", "")),
     ("وزير الخارجية المصري سامي مثال في", "ar", ("سامي مثال", "وزير الخارجية", "EG")),
     ("挪威外交大臣阿达·埃格桑普尔与他会谈。", "zh", ("阿达·埃格桑普尔", "外交大臣", "NO")),
     ("ノルウェーの外務大臣アーダ・エクサンプルは会談した。", "ja", ("アーダ・エクサンプル", "外務大臣", "NO"))],
)  # fmt: skip
def test_a_person_is_found_with_office_and_country(
    text: str, language: str, person: tuple[str, str, str]
) -> None:
    assert found(text, language) == [person]


def test_two_spellings_of_one_name_are_one_person() -> None:
    text = "Foreign Minister Ana González-Ejempla met. Foreign Minister Ana Gonzalez-Ejempla said"
    assert [name for name, _, _ in found(text)] == ["Ana González-Ejempla"]


@pytest.mark.parametrize(
    "text",
    ["The President of Peru and the Prime Minister of Norway met.", "President Example’s visit",
     "The Secretary and Minister agreed.", "the Foreign Ministry of Peru"],
)  # fmt: skip
def test_an_office_without_a_name_is_no_person(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [("At the invitation of His Excellency Dr. Ada B. Example, President of the Republic of Peru, His Excellency Mr. Per "
      "Muster, President of the Kingdom of Norway, paid a visit", "en"),
     ("À l’invitation de Son Excellence Monsieur Ada EXAMPLE, Président de la République du Pérou, Son Excellence Monsieur "
      "Per MUSTER, Président de la République de Norvège, a effectué", "fr")],
)  # fmt: skip
def test_an_office_between_two_names_is_that_of_the_first(text: str, language: str) -> None:
    assert [country for _, _, country in found(text, language)] == ["PE", "NO"]


def test_three_ministers_in_one_sentence_are_three_people() -> None:
    text = (
        "Secretary of State Ana Example, Japanese Foreign Minister Berta Muster, and Republic of Korea "
        "Foreign Minister Carla Modelo met in Lima."
    )
    assert found(text) == [
        ("Ana Example", "Secretary of State", "US"),
        ("Berta Muster", "Foreign Minister", "JP"),
        ("Carla Modelo", "Foreign Minister", "KR"),
    ]


@pytest.mark.parametrize(
    ("text", "person"),
    [("Secretary of Foreign Affairs Ana Example said", ("Ana Example", "Secretary of Foreign Affairs", "")),
     ("Foreign Secretary Ana Example said", ("Ana Example", "Foreign Secretary", "GB")),
     ("Secretary of State Ana Example And Indian External Affairs Minister Berta Muster", ("Ana Example", "Secretary of State", "US"))],
)  # fmt: skip
def test_an_office_is_taken_whole_and_a_name_ends_where_it_ends(
    text: str, person: tuple[str, str, str]
) -> None:
    assert found(text)[0] == person


def test_the_formal_name_of_a_state_is_no_person() -> None:
    assert found("la presidenta de la República Federativa de Brasil habló", "es") == []


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("es", "el Presidente de los Estados Unidos Mexicanos, Luis Ejemplo", "MX"),
        ("es", "la Ministra de Relaciones Exteriores de los Países Bajos, Ana Ejemplo", "NL"),
        ("es", "el Presidente de la República Oriental del Uruguay, Luis Ejemplo", "UY"),
        ("en", "The President of the United Mexican States, Ana Example", "MX"),
        ("en", "the Prime Minister of the Hellenic Republic, Ana Example", "GR"),
        ("en", "the President of the Republic of the Marshall Islands, H.E. Ana Example", "MH"),
        ("fr", "le Président des États-Unis d’Amérique, Jean Exemple", "US"),
        ("fr", "le Président de la République de Côte d’Ivoire, Jean Exemple", "CI"),
        ("it", "il Ministro degli Affari Esteri della Repubblica Ellenica, Ana Esempio", "GR"),
        ("pt", "o Presidente dos Estados Unidos da América, João Exemplo", "US"),
        ("de", "der Ministerpräsident der Hellenischen Republik, Hans Beispiel", "GR"),
        ("de", "der Präsident der Vereinigten Staaten von Amerika, Hans Beispiel", "US"),
    ],
)
def test_a_country_whose_name_has_several_words_is_that_of_the_office_before_it(
    language: str, text: str, country: str
) -> None:
    people = found(text, language)
    assert [person[2] for person in people] == [country]
    assert people[0][0] == " ".join(text.split()[-2:])


@pytest.mark.parametrize(
    ("language", "name", "country"),
    [("de", "Weißrussland", "BY"), ("zh", "联合王国", "GB"), ("zh", "刚果民主共和国", "CD"), ("zh", "教廷", "VA"), ("ja", "バチカン", "VA"),
     ("pt", "Reino Unido da Grã-Bretanha e Irlanda do Norte", "GB"), ("it", "Stati Uniti Messicani", "MX"), ("ru", "Святого Престола", "VA")],
)  # fmt: skip
def test_a_formal_name_is_that_of_one_country(language: str, name: str, country: str) -> None:
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of(language))
    assert [mention.country for mention in gazetteer.mentions(name)] == [country]


def test_the_kind_before_an_honorific_is_none_of_a_name() -> None:
    titre = (
        "Déclaration de Mme Ada Exemple, ministre des affaires étrangères du Pérou, sur la pêche"
    )
    dit = "La ministre a dit que le commerce, la pêche et l’énergie seraient de nouveau à l’ordre du jour au printemps."
    made = page(titre, dit, dit.replace("la pêche", "le climat"))
    assert [each["name"] for each in made.fields["participants"]] == ["Ada Exemple"]


def test_it_is_asked_how_one_is_called_whose_name_stands_in_a_case_of_the_sentence() -> None:
    said = "Президент Норвегии направил послание Президенту Перу Адриану Примерову и говорил о торговле, энергетике и рыболовстве."
    made = page("Президент Норвегии направил послание", said, said.replace("говорил", "сказал"))
    assert any("how is Адриану Примерову called?" in doubt for doubt in made.review)


def test_a_name_beside_an_office_as_one_is_called_is_not_asked_about() -> None:
    said = "Министр иностранных дел Перу Адриан Примеров говорил сегодня о торговле, энергетике и рыболовстве в столице."
    made = page("Министр иностранных дел Перу о торговле", said, said.replace("говорил", "сказал"))
    assert not any("called?" in doubt for doubt in made.review)


def test_of_an_office_of_an_organization_no_country_is_asked_for() -> None:
    said = "The President of Peru and the Secretary-General talked about trade, energy and the environment in Lima today."
    title = "President of Peru met with the UN Secretary-General, Kofi Annan"
    made = page(title, said, said.replace("today", "this week"))
    assert made.fields["countries"] == ("PE",)
    assert not any(each.startswith(("countries", "participants")) for each in made.review)
