"""Countries and cities are found in each language, and words that look like them are not."""

from __future__ import annotations

import pytest

from statement_site.reading.whole import read_common
from statement_site.usage import USAGES, usage_of
from statement_site.usage.capitals import CAPITALS
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.publishers import PUBLISHERS, country_of, state_of_mission
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

COUNTRIES = read_common(project({}), url="").registers["countries"]


def keys(text: str, language: str) -> list[str]:
    """The keys of the countries that a text names."""
    return [mention.country for mention in Gazetteer(COUNTRIES, usage_of(language)).mentions(text)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [("The U.S., the UK and the Republic of Korea", "en", ["US", "GB", "KR"]),
     ("South Korean and North Korean ministers", "en", ["KR", "KP"]),
     ("Niger and Nigeria, Guinea-Bissau and Guinea", "en", ["NE", "NG", "GW", "GN"]),
     ("let us meet in it", "en", []), ("Inter-American and Latin American", "en", []),
     ("U.S.-Peru and Norwegian-Peruvian", "en", ["US", "PE", "NO", "PE"]), ("los EE. UU. y el gobierno peruano", "es", ["US", "PE"]),
     ("Reunión de ministros", "es", []), ("les États-Unis et la délégation norvégienne", "fr", ["US", "NO"]),
     ("المملكة العربية السعودية والوفد المصري للعراق", "ar", ["SA", "EG", "IQ"]), ("中美联合声明", "zh", ["CN", "US"]),
     ("COMMUNIQUE: LE SENEGAL ET LA GUINEE", "fr", ["SN", "GN"]), ("IRA, JAPAO E SUICA; as japonesas", "pt", ["JP", "CH", "JP"]),
     ("增加合作", "zh", []), ("the Soviet Union", "en", ["SUHH"]), ("Ivory Coast; Côte d'Ivoire", "en", ["CI", "CI"])],
)  # fmt: skip
def test_countries_are_found(text: str, language: str, found: list[str]) -> None:
    assert keys(text, language) == found


@pytest.mark.parametrize("usage", USAGES, ids=lambda usage: usage.language)
def test_every_key_of_a_table_is_a_country(usage: object) -> None:
    for name in ("demonyms", "names"):
        assert set(getattr(usage, name)) <= set(COUNTRIES.entries)
    assert set(CAPITALS) | set(PUBLISHERS) <= set(COUNTRIES.entries)


@pytest.mark.parametrize("usage", USAGES, ids=lambda usage: usage.language)
def test_no_word_stands_for_two_countries(usage: object) -> None:
    for table in (getattr(usage, "demonyms"), CAPITALS):  # noqa: B009
        words = [(word.casefold(), key) for key, listed in table.items() for word in set(listed)]
        assert len({word for word, _ in words}) == len(set(words))


def test_cities_are_found_where_they_are_written_as_names() -> None:
    gazetteer = Gazetteer(COUNTRIES, usage_of("es"))
    found = gazetteer.cities("En Lima, por la paz, y en La Paz")
    assert [(city.words, city.country) for city in found] == [("Lima", "PE"), ("La Paz", "BO")]
    (found_too,) = gazetteer.cities("Hecho en ’s-Gravenhage, el 4 de mayo")
    assert found_too.country == "NL"


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("United States Department of State", "US"),
        ("https://www.gov.uk/news/1", "GB"),
        ("https://www.hrad.cz/cs/1", "CZ"),
        ("https://integrimievropian.rks-gov.net/en/1", "XK"),
        ("https://www.predsednik.rs/1", "RS"),
        ("A newspaper", ""),
    ],
)
def test_publishers_speak_for_their_countries(words: str, country: str) -> None:
    assert country_of(words) == country


@pytest.mark.parametrize(
    ("language", "words", "countries"),
    [
        ("pt", "o ministro indiano e a ministra camaronesa, o presidente queniano", ["IN", "CM", "KE"]),
        ("it", "il ministro keniota e la ministra filippina, il presidente serbo", ["KE", "PH", "RS"]),
        ("ru", "кенийский министр и непальская делегация, эфиопские власти", ["KE", "NP", "ET"]),
        ("de", "der ghanaische Präsident und die nepalesische Ministerin", ["GH", "NP"]),
        ("ar", "نظيره القطري والمصريين بالخارج", ["QA", "EG"]),
        ("fr", "la coopération franco-allemande et les relations sino-françaises", ["FR", "DE", "CN", "FR"]),
        ("es", "las relaciones hispano-peruanas", ["ES", "PE"]),
        ("en", "the Indo-Pacific and an Anglo-Saxon name", []),
        ("pt", "uma moeda sul-americana", []),
        ("fr", "M. Dominique Exemple et la Dominique", ["DM"]),
        ("es", "MAURICIO EJEMPLO visitó Mauricio y Perú", ["MU", "PE"]),
        ("zh", "美利堅合眾國總統理查德·尼克松", ["US"]),
    ],
)  # fmt: skip
def test_adjectives_and_names_that_are_combined_tell_of_countries(
    language: str, words: str, countries: list[str]
) -> None:
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of(language))
    assert [mention.country for mention in gazetteer.mentions(words)] == countries


@pytest.mark.parametrize(
    ("address", "state"),
    [
        ("https://www.ghanamissionun.org/?p=1", "Ghana"),
        ("https://embassyofkenya.example.org/1", "Kenya"),
        ("https://www.un.int/papua_new_guinea/statements", "Papua New Guinea"),
        ("https://missionary.org/ghana", ""),
    ],
)
def test_a_mission_has_the_name_of_its_state_in_its_address(address: str, state: str) -> None:
    assert state_of_mission(address) == state
