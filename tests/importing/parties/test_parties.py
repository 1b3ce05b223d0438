"""Whose statement a page is, where the page itself hardly says so."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from statement_site.usage import usage_of
from statement_site.usage.gazetteer import Gazetteer
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers
TEXT = "The minister said that trade, energy and the environment would be talked about again in the spring."


def page(*lines: str, url: str = "") -> Draft:
    """The draft of a page of these lines."""
    return draft(read_raw("\n\n".join(lines).encode(), "page.txt", url), REGISTERS, {})


def kept(source: str, *lines: str, url: str) -> Draft:
    """The draft of a page that was taken from those who keep what others put out."""
    matter = f'---\ntitle: "Trade will be talked about again"\nsource: "{source}"\nsource_url: {url}\n---'
    return page(matter, *lines)


@pytest.mark.parametrize(
    "url", ["http://parlinfo.aph.gov.au/x;query=1", "https://www.parliament.gov.fj/library/1"]
)
def test_one_who_keeps_what_another_put_out_is_no_party(url: str) -> None:
    assert kept("PAPUA NEW GUINEA. PRIME MINISTER", TEXT, TEXT, url=url).fields["countries"] == (
        "PG",
    )


def test_the_one_whom_the_publisher_has_met_is_a_party_behind_a_title_cut_short() -> None:
    met = "The Prime Minister, Hon. Peter Example, met with Australia’s Immigration Minister in the capital today."
    made = kept(
        "SOLOMON ISLANDS. PRIME MINISTER", met, TEXT, url="http://parlinfo.aph.gov.au/x;query=1"
    )
    assert made.fields["countries"] == ("AU", "SB")


@pytest.mark.parametrize("place", ["Bruxelles/Belgium", "Lima, Peru"])
def test_a_town_with_its_country_at_the_end_of_a_title_is_no_party(place: str) -> None:
    made = page(
        f"Press conference of the President of Brazil and the Prime Minister of Norway - {place}",
        TEXT,
        TEXT,
    )
    assert made.fields["countries"] == ("BR", "NO")


def test_the_country_that_a_speaker_calls_his_own_is_his() -> None:
    greeted = "Monsieur le Président de la République populaire de Chine,"
    speech = ("Je suis heureux d’être parmi vous, et je vous remercie de votre accueil si chaleureux à tous.",
              "Mon pays, le Sénégal, est convaincu que la paix et le développement vont ensemble partout.")  # fmt: skip
    made = page("Discours du Président à la 79e session de l’ONU", greeted, *speech)
    assert made.fields["countries"] == ("SN",)


def test_without_such_words_it_is_the_one_that_he_names_by_far_the_most() -> None:
    speech = [f"Je salue nos amis, et le Sénégal fera tout pour que cette œuvre réussisse, en l’an {year}."
              for year in (2024, 2025, 2026, 2027)]  # fmt: skip
    made = page(
        "Discours du Président à la 79e session de l’ONU", "Monsieur le Président,", *speech
    )
    assert made.fields["countries"] == ("SN",)
    once = page("Discours à l’ONU", "Monsieur,", speech[0])
    assert any(each.startswith("countries: did SN take part?") for each in once.review)


@pytest.mark.parametrize(
    ("language", "name", "key"),
    [("zh", "幾內亞比索共和國", "GW"), ("zh", "紐西蘭", "NZ"), ("zh", "寮國", "LA"), ("it", "Repubblica di Corea", "KR"),
     ("it", "Repubblica Democratica del Congo", "CD"), ("it", "Santa Sede", "VA"), ("pt", "República da Coreia", "KR"),
     ("pt", "Irão", "IR"), ("pt", "Vietname", "VN"), ("de", "Republik Korea", "KR"), ("de", "Bundesrepublik Deutschland", "DE"),
     ("de", "Volksrepublik China", "CN"), ("fr", "Saint-Martin", "MF"), ("fr", "France", "FR"), ("ru", "Мьянма", "MM")],
)  # fmt: skip
def test_countries_are_known_by_the_names_of_every_land_that_has_the_language(
    language: str, name: str, key: str
) -> None:
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of(language))
    assert [mention.country for mention in gazetteer.mentions(name)] == [key]


@pytest.mark.parametrize(
    "title",
    ["Urgent relief for Peru", "Fiji to assist the return of refugees from Peru", "Government assistance to Peru"],
)  # fmt: skip
def test_one_who_is_helped_is_no_party(title: str) -> None:
    made = page(title, TEXT, TEXT, url="https://www.pm.gov.fj/media/3")
    assert made.fields["countries"] == ("FJ",)


def test_a_country_behind_its_town_is_a_place() -> None:
    title = "Speech by the Prime Minister of Fiji, Sixtieth Session of the General Assembly, Washington, United States"
    assert page(title, TEXT, TEXT).fields["countries"] == ("FJ",)


@pytest.mark.parametrize(
    ("url", "country"),
    [
        ("https://www.bundeskanzleramt.gv.at/nachrichten-der-bundesregierung/2022/a.html", "AT"),
        ("https://www.bundespolizei.de/Web/DE/a.html", "DE"),
        ("https://www.governo.it/it/articolo/a/1", "IT"),
        ("https://www.mid.ru/ru/a", "RU"),
    ],
)
def test_the_host_of_an_address_says_whose_it_is_and_its_path_says_nothing(
    url: str, country: str
) -> None:
    assert page("Trade will be talked about again", TEXT, TEXT, url=url).fields["countries"] == (
        country,
    )


@pytest.mark.parametrize(
    ("title", "countries"),
    [
        ("Members demand a review of relations with Tonga | European Parliament", ()),
        ("Statement by the President of the Republic of Fiji | United Nations", ("FJ",)),
    ],
)
def test_an_organization_speaks_of_those_whom_it_names_unless_the_title_says_whose_the_words_are(
    title: str, countries: tuple[str, ...]
) -> None:
    assert page(title, TEXT, TEXT).fields.get("countries", ()) == countries


def test_a_word_in_small_letters_is_no_country_in_russian() -> None:
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of("ru"))
    assert gazetteer.mentions("то же самое происходит") == ()


def test_a_list_in_the_opening_is_spoken_of_where_two_others_speak() -> None:
    opening = (
        "The President of the United Mexican States, Ana Example, and the Prime Minister of Norway, Bob Muster, met to speak "
        "of El Salvador, Guatemala and Honduras, and of the trade with them."
    )
    title = "Joint statement by Ana Example and Bob Muster"
    assert page(title, opening, TEXT).fields["countries"] == ("MX", "NO")


def test_one_who_speaks_beside_another_is_the_one_that_the_text_names_most() -> None:
    text = "The visit shows what Fiji and its people can do, and Fiji will go on to do so in Fiji and at sea."
    assert page("Joint press statement in Tonga by the Prime Ministers of Tonga", text, TEXT).fields["countries"] == ("FJ", "TO")  # fmt: skip


def test_a_list_in_the_opening_is_spoken_of_where_the_title_and_the_publisher_are_two_others() -> (
    None
):
    opening = (
        "Following the meeting of the two presidents, which came before a summit with Egypt, Iraq, and Jordan, they "
        "confirmed the friendship of their peoples."
    )
    title = (
        "Joint Statement Following the Meeting Between President Example and the President of Fiji"
    )
    made = page(title, opening, TEXT, url="https://www.pm.gov.to/1")
    assert made.fields["countries"] == ("FJ", "TO")


@pytest.mark.parametrize(
    ("lines", "countries"),
    [
        (("Phone talk", "President Obama spoke today by phone with Prime Minister David Cameron. They spoke of trade.", TEXT), ("GB", "US")),
        (("Statement on the talks", "The Department of State hosted special envoys from Norway and the United Kingdom in June.", TEXT), ("GB", "NO", "US")),
        (("Statement by the Troika", "The Embassies (Norway, the United States, and the United Kingdom) stand with those who work for peace.", TEXT), ("GB", "NO", "US")),
        (("Statement by Estonia on behalf of the Baltic States at a meeting on Ukraine", "We speak on behalf of Latvia, Lithuania and Estonia today.", TEXT), ("EE", "LT", "LV")),
        (("Remarks by Norway at a Security Council meeting called by Peru", "Thank you, Mr. President, for the floor.", TEXT), ("NO",)),
        (("On the talks", "On 9 December, the European Union and Norway held human rights consultations in Brussels.", TEXT), ("NO",)),
        (("Déclaration sur le renforcement de la coopération franco-norvégienne", "Les consultations ont permis de réaffirmer notre détermination commune à coopérer.", "La coopération se poursuivra dans tous les domaines, et les ministres se réuniront encore."), ("FR", "NO")),
        (('Joint statement of Norway and Peru "Chile should come to the table"', TEXT, TEXT), ("NO", "PE")),
        (("Foreign Ministry spokesperson’s remarks on British Minister Ana Example’s words", "Norway rejects what was said, and asks that it not be said again.", TEXT), ("NO",)),
    ],
)  # fmt: skip
def test_who_speaks_is_told_by_offices_houses_and_lists(
    lines: tuple[str, ...], countries: tuple[str, ...]
) -> None:
    assert page(*lines).fields["countries"] == countries


def test_the_country_of_a_holder_is_told_with_his_years() -> None:
    made = page(
        "Phone talk", f"President Obama spoke today with the Prime Minister of Norway. {TEXT}", TEXT
    )
    assert "Barack Obama, in office 2009–2017" in made.evidence["countries"]


def test_one_who_holds_an_office_of_an_organization_speaks_for_no_state() -> None:
    made = page(
        "Remarks by High Representative Josep Borrell",
        TEXT,
        TEXT,
        url="https://www.eeas.europa.eu/1",
    )
    assert "countries" not in made.fields


def test_of_a_question_and_its_answer_only_the_answer_tells_who_speaks() -> None:
    made = page(
        "Foreign Ministry Spokesperson’s Remarks on the statement",
        "Q: The Secretary of State of the United States just spoke of Norway. What is your comment?",
        f"A: I have said that before. {TEXT}",
        url="http://oslo.chineseembassy.org/eng/1.htm",
    )
    assert made.fields["countries"] == ("CN",)


def test_a_language_of_one_state_and_its_domain_tell_of_that_state() -> None:
    speech = ("A hatvanadik évforduló fontos pillanat volt a négyek történetében is, és ez így is marad.",
              "Még egyszer aláhúzom, hogy közös sors, közös történelem és közös értékek kötnek össze bennünket.")  # fmt: skip
    made = page(
        "A miniszterelnök beszéde a találkozót követően",
        *speech,
        url="https://2015-2022.miniszterelnok.hu/1",
    )
    assert made.fields["countries"] == ("HU",)


def test_the_copy_of_a_page_in_an_archive_is_of_the_house_that_put_it_out() -> None:
    url = "http://collections.example.org/x/20160313172652/http:/eeas.europa.eu/statements/1_en.htm"
    text = "The announced execution of six, including a Dutch citizen, is deeply regrettable to all of us."
    assert (
        "countries" not in page("Statement on the announced executions", text, TEXT, url=url).fields
    )


def test_members_whom_a_line_of_release_lists_made_what_their_organization_put_out() -> None:
    release = ("The following Heads of Government of the Caribbean Community – Antigua and Barbuda, Barbados, Belize, and Dominica "
               "– released the following statement:")  # fmt: skip
    made = page("CARICOM Heads on the situation", release, TEXT, TEXT)
    assert made.fields["countries"] == ("AG", "BB", "BZ", "DM")


def test_a_family_name_that_is_an_adjective_is_of_no_country() -> None:
    made = page(
        "Statement on the report",
        "As delivered by Chargé d’Affaires Courtney Austrian",
        TEXT,
        TEXT,
        url="https://osce.usmission.gov/1",
    )
    assert made.fields["countries"] == ("US",)


@pytest.mark.parametrize(
    ("sentence", "countries"),
    [
        ("Сегодня Государственный секретарь Ана Пример провел телефонный разговор с Министрами иностранных дел Казахстана, Кыргызской Республики и Таджикистана.", ("KG", "KZ", "TJ")),
        ("My, Kanclerz Republiki Federalnej Niemiec, Prezydent Republiki Francuskiej i Prezydent Rzeczypospolitej Polskiej, spotkaliśmy się dziś.", ("DE", "FR", "PL")),
    ],
)  # fmt: skip
def test_those_whom_a_first_sentence_lists_by_their_offices_take_part(
    sentence: str, countries: tuple[str, ...]
) -> None:
    assert page("", f"{sentence} {sentence}", sentence).fields["countries"] == countries


@pytest.mark.parametrize("about", ["su satisfacción por", "su rechazo a", "su preocupación por"])
def test_two_of_whom_a_third_speaks_take_no_part(about: str) -> None:
    sentence = f"La Cancillería argentina expresa {about} la ruptura de relaciones entre Cuba y Estados Unidos."
    made = page("Relaciones diplomáticas", sentence, TEXT, url="https://www.cancilleria.gob.ar/1")
    assert made.fields["countries"] == ("AR",)


def test_one_who_leads_an_organization_speaks_for_no_state() -> None:
    title = "Secretary-General’s remarks with Moussa Faki Mahamat, Chairperson of the African Union Commission"
    made = page(title, "19 April 2017", TEXT, TEXT, url="https://www.un.org/sg/1")
    assert "countries" not in made.fields


def test_the_address_of_a_mission_is_the_evidence_for_its_state() -> None:
    url = "https://www.ghanamissionun.org/1"
    made = page("Statement at the flag ceremony", TEXT, TEXT, url=url)
    assert made.fields["countries"] == ("GH",)
    assert url in made.evidence["countries"]


def test_a_minister_by_name_and_the_other_side_by_country_are_two_parties() -> None:
    title = "Maria Malmer Stenergard samtalade med Marockos utrikesminister"
    made = page(
        title,
        "3 mars 2025",
        "Samtalet handlade om det bilaterala samarbetet och om handeln mellan länderna.",
    )
    assert made.fields["countries"] == ("MA", "SE")


def test_the_nordic_and_baltic_ministers_are_eight() -> None:
    title = "Gemensamt uttalande från de nordiska och baltiska utrikesministrarna om energi"
    made = page(
        title,
        "3 mars 2025",
        "Vi noterar att priset på energi stiger och att leveranserna blir färre för varje år.",
    )
    assert made.fields["countries"] == ("DK", "EE", "FI", "IS", "LT", "LV", "NO", "SE")


def test_an_office_that_one_state_alone_calls_so_tells_of_it() -> None:
    title = (
        "Palabras de la Presidenta de la Nación en la visita del presidente de Guinea Ecuatorial"
    )
    made = page(
        title,
        "Señor presidente; señoras y señores: nos complace la mirada de su país hacia la región.",
    )
    assert made.fields["countries"] == ("AR", "GQ")


def test_who_speaks_to_an_assembly_is_not_of_the_states_of_those_whom_he_greets() -> None:
    made = page(
        "Senhor Presidente da Assembleia-Geral, Abdulla Shahid,",
        "Senhor Secretário-Geral das Nações Unidas, António Guterres,",
        "É uma honra abrir novamente a Assembleia-Geral das Nações Unidas.",
        "Venho aqui mostrar o Brasil. O Brasil mudou, e o Brasil tem compromissos com todos os seus vizinhos.",
    )
    assert made.fields["countries"] == ("BR",)


def test_an_untitled_speech_is_of_the_state_that_it_speaks_for() -> None:
    made = page(
        "Mr. President, may I start my statement by congratulating you on your election to preside over this Assembly.",
        "It is an honor to stand here as a representative of the Government of Peru. Peru wishes to thank all who helped it.",
        "The United States, the United States alone, could have done more, and the United States knows it. Peru believes in peace.",
    )
    assert made.fields["countries"] == ("PE",)


def test_a_ministry_that_summons_an_ambassador_and_his_state_are_two_parties() -> None:
    made = page(
        "Foreign Ministry summons Peruvian ambassador",
        "5 May 2023",
        "The Ministry of Foreign Affairs of Norway today summoned the Peruvian Ambassador to protest against the decision.",
        TEXT,
    )
    assert made.fields["countries"] == ("NO", "PE")


@pytest.mark.parametrize(
    ("title", "text", "countries"),
    [
        (
            "Telephone conversation with President of Peru Ana Example",
            "They spoke of the summit of Norway, Peru and Chile, and of trade between the two countries.",
            ("NO", "PE"),
        ),
        (
            "Readout of the Prime Minister’s Meeting with UN High Commissioner for Refugees Bo Example",
            "They discussed help for those who flee from Sudan, Syria, and Haiti, and agreed to go on.",
            ("NO",),
        ),
    ],
)
def test_where_a_title_names_with_whom_one_met_nobody_else_is_a_party(
    title: str, text: str, countries: tuple[str, ...]
) -> None:
    made = page(f"# {title}", "14 March 2024", text, url="https://www.regjeringen.no/a")
    assert made.fields.get("countries") == countries


@pytest.mark.parametrize(
    ("title", "text", "host"),
    [
        ("Kanadas utrikesminister besökte Stockholm", "Kanadas utrikesminister Ana Example besökte i dag Stockholm för att tala om handel och miljö med regeringen.", "SE"),
        ("Canadas udenrigsminister besøgte København", "Canadas udenrigsminister Ana Example besøgte i dag København for at tale om handel og miljø med regeringen.", "DK"),
        ("Canadas utenriksminister besøkte Oslo", "Canadas utenriksminister Ana Example besøkte i dag Oslo for å snakke om handel og miljø med regjeringen.", "NO"),
    ],
)  # fmt: skip
def test_who_visited_a_northern_capital_was_there_with_its_state(
    title: str, text: str, host: str
) -> None:
    made = page(title, "14.3.2024", text, text.replace("i dag", "senare"))
    assert made.fields.get("countries") == ("CA", host)
    assert any(doubt.startswith("countries: ") for doubt in made.review)


def test_a_king_is_none_who_held_an_office_without_a_numeral() -> None:
    said = "É uma satisfação estar de volta à Suécia, que visitei há vários anos, a convite do rei Carlos XVI Gustavo."
    made = page("Palavras do Presidente da República do Brasil no jantar oferecido pelo rei Carlos XVI Gustavo", "11 de setembro de 2007", said, said)  # fmt: skip
    assert "ST" not in made.fields["countries"]


def test_a_name_in_brackets_parts_no_list_of_those_who_agree() -> None:
    said = "We, the Republic of Belarus, the Russian Federation (RSFSR) and Ukraine, hereby declare that we have agreed as follows."
    made = page("Agreement Establishing the Council of Trade", said, "Article 1", said)
    assert made.fields["countries"] == ("BY", "RU", "UA")


def test_the_capital_of_jordan_is_not_the_country_that_is_written_so() -> None:
    said = "عقدت اللجنة العليا الأردنية العراقية المشتركة اجتماعاتها في عمان، برئاسة رئيسي الوزراء في البلدين، واتفقت على مواصلة العمل."
    made = page("بيان مشترك أردني - عراقي", said, said)
    assert made.fields["countries"] == ("IQ", "JO")
