"""Who speaks in a text, and of whom it only speaks: what many pages of the same houses have taught."""

from __future__ import annotations

import pytest

from tests.importing.test_publishers import FIRST, LAST, page

OF_PERU = "The Minister for Foreign Affairs of Peru said that the situation would be discussed by the council in the spring."


@pytest.mark.parametrize(
    "title",
    [
        "Peru assists Norwegian refugees",
        "Peru makes a contribution to the Kenyan returnee program",
        "Kenya: Peru welcomes the decision on frontiers",
        "Peru to support camps on the Kenya/Uganda border",
        "Peru on the Russian aggression",
        "El Perú ante las elecciones venezolanas",
    ],
)
def test_a_people_that_suffers_or_moves_is_spoken_of(title: str) -> None:
    assert page(title, OF_PERU, LAST).fields["countries"] == ("PE",)


def test_talks_about_a_frontier_are_talks_of_its_states() -> None:
    made = page("Norway-Kenya border talks", FIRST, LAST)
    assert made.fields["countries"] == ("KE", "NO")


def test_what_a_title_lists_behind_its_kind_its_place_and_its_day_is_spoken_of() -> None:
    title = "Transcript of press conference: Kenya: 4 May 2021: trade; elections in Norway; the war in Chad"
    made = page(title, OF_PERU, LAST)
    assert made.fields["countries"] == ("PE",)


def test_a_title_that_says_with_whom_one_met_between_colons_names_a_party() -> None:
    title = (
        "Transcript of press conference: meeting with the Foreign Minister of Norway: 4 May 2021"
    )
    assert "NO" in page(title, OF_PERU, LAST).fields["countries"]


def test_those_at_odds_with_whom_a_declaration_speaks_are_no_parties() -> None:
    titre = "Déclaration de la ministre des affaires étrangères du Pérou, sur les tensions avec la Norvège"
    dit = "La ministre a dit que le commerce, la pêche et l’énergie seraient de nouveau à l’ordre du jour au printemps."
    assert page(titre, dit, dit.replace("la pêche", "le climat")).fields["countries"] == ("PE",)


def test_the_relations_of_which_an_interview_speaks_make_no_parties() -> None:
    title = "Interview of the Foreign Minister of Peru with the newspaper “Example” on relations between Kenya and Norway"
    assert page(title, FIRST, LAST).fields["countries"] == ("PE",)


def test_one_who_welcomes_what_two_others_did_speaks_for_the_country_whose_stance_he_tells() -> (
    None
):
    said = "I warmly welcome the ceasefire between Chad and Kenya, which is a necessary first step to a lasting peace."
    more = "As a neighbour and friend of Chad and Kenya, Uganda hopes that all issues will be resolved by peaceful means. Uganda calls on both to go on."
    assert page("Message of appreciation", said, more).fields["countries"] == ("UG",)


def test_a_label_before_the_words_of_each_who_speaks_tells_his_country() -> None:
    lines = ("Norway - Minister Ada Example:", FIRST, "Peru - Minister Ana Ejemplo:", LAST)
    made = page("Joint ministerial statement at the kickoff meeting", *lines)
    assert made.fields["countries"] == ("NO", "PE")


def test_each_ambassador_of_a_list_who_hands_over_his_credentials_is_a_party() -> None:
    said = "The President of Peru received the letters of credence of three new envoys in the palace this morning."
    envoys = (
        "– Her Excellency Mrs. Ada Example, Ambassador of the Kingdom of Norway.",
        "– His Excellency Kai Example, High Commissioner of the Republic of Kenya.",
        "– His Excellency Jo Example, Ambassador of the Republic of Chad.",
    )
    made = page("President of Peru receives credentials", said, "The envoys are:", *envoys, LAST)
    assert made.fields["countries"] == ("KE", "NO", "PE", "TD")


def test_a_question_at_the_end_of_a_transcript_names_no_party() -> None:
    title = "Remarks by the Foreign Minister of Peru at a press conference following talks with the Foreign Minister of Norway"
    question = "Question: What of US Secretary of State Colin Powell?"
    made = page(title, FIRST, LAST, question, "Answer: We shall see.")
    assert made.fields["countries"] == ("NO", "PE")


def test_a_country_in_capitals_is_known_where_some_of_its_accents_are_missing() -> None:
    titre = "DISCOURS DU PRESIDENT DE LA REPUBLIQUE DÉMOCRATIQUE DU CONGO"
    dit = "Monsieur le Président, c’est avec un immense honneur que je m’adresse à vous aujourd’hui au nom de mon peuple."
    assert page(titre, dit, dit.replace("immense", "grand")).fields["countries"] == ("CD",)


def test_an_office_that_one_republic_alone_calls_so_is_of_the_state_of_the_language() -> None:
    said = "Vážený pane prezidente, dámy a pánové, dovolte mi, abych řekl několik slov o spolupráci, která se bude dále rozvíjet v příštích letech, protože obě země mají společné zájmy a jejich lidé jsou přátelé."
    made = page("Projev prezidenta republiky při tiskové konferenci s vietnamským prezidentem", said, said.replace("slov", "vět"))  # fmt: skip
    assert made.fields["countries"] == ("CZ", "VN")


def test_a_meeting_with_all_ambassadors_is_no_meeting_of_two() -> None:
    said = "Ми точно знаємо, за що ми боремося, і дякуємо всім нашим партнерам за підтримку України у цей складний час."
    more = "Російська сторона знає це, і російська сторона повинна припинити бойові дії на нашій землі без жодних умов."
    made = page(
        "Виступ Президента України на зустрічі з главами дипломатичних представництв", said, more
    )
    assert made.fields["countries"] == ("UA",)


def test_the_journey_in_brackets_before_a_title_makes_no_party() -> None:
    said = "양국 정상은 무역과 에너지 분야의 협력을 계속해 나가기로 합의하였으며 내년 봄에 다시 만나기로 하였습니다."
    made = page("(미국 방문) 한국과 일본 정상회담", said, said.replace("무역", "환경"))
    assert made.fields["countries"] == ("JP", "KR")


def test_what_is_felt_in_a_headline_is_no_name_of_a_person() -> None:
    made = page("Secretary-General Deeply Saddened by Earthquake in Peru", FIRST, LAST)
    assert "participants" not in made.fields


def test_who_stands_by_office_and_name_above_his_words_speaks() -> None:
    dijo = "Majestad, estimados dirigentes, señoras y señores: Enfrentar la crisis ha sido menos complejo de lo que se creía."
    made = page(
        "Versión estenográfica. Cumbre virtual de líderes",
        "22 de noviembre de 2020",
        "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR",
        dijo,
        dijo.replace("crisis", "pandemia"),
    )
    assert made.fields["countries"] == ("MX",)


def test_those_whom_a_speech_in_german_greets_are_not_the_speaker() -> None:
    sagte = (
        "Sehr geehrter Herr Präsident Xi Jinping, sehr geehrte Gäste, meine Damen und Herren, wir freuen uns sehr, "
        "dass Sie nach Norwegen gekommen sind. Norwegen hat viele Freunde, und Norwegen setzt sich für den Handel ein."
    )
    made = page(
        "Rede der Ministerin bei der Eröffnung",
        "4. Mai 2017",
        sagte,
        sagte.replace("viele", "gute"),
    )
    assert "NO" in made.fields["countries"]


def test_who_speaks_in_turns_is_known_by_an_initial_and_his_name() -> None:
    said = "Уважаемые дамы и господа, мы продолжили обмен мнениями по наиболее важным вопросам торговли и рыболовства."
    lines = (f"В.Путин: {said}", f"А.Лукашенко: {said}", said)
    made = page("Совместная пресс-конференция", "19 июля 2002 года", *lines)
    assert made.fields["countries"] == ("BY", "RU")


def test_who_alone_answers_reporters_makes_no_party_of_those_of_whom_they_ask() -> None:
    lines = ("Question: And Mr Lavrov?", f"Answer: {FIRST}", LAST)
    made = page("Press briefing by the Ministry of Foreign Affairs of Peru", *lines)
    assert made.fields["countries"] == ("PE",)


def test_one_who_stands_before_the_colon_of_a_title_speaks() -> None:
    title = "Donald J. Trump: The President's News Conference With King Abdullah II of Jordan"
    made = page(title, "5 April 2017", FIRST, LAST)
    assert made.fields["countries"] == ("JO", "US")


def test_a_host_who_is_only_called_by_his_office_speaks_for_the_country_whose_stance_he_tells() -> (
    None
):
    title = "Remarks by the President at the State Dinner in honour of the Prime Minister of Peru"
    greeting = "Your Excellency Prime Minister Ana Ejemplo, Ladies and gentlemen,"
    said = "It is a great pleasure to welcome you to Oslo. Norway and Peru are friends, and Norway wants to do more."
    assert page(title, greeting, said).fields["countries"] == ("NO", "PE")


def test_the_country_that_a_dash_joins_to_an_organization_met_with_it() -> None:
    said = "The European Union and the Republic of Kenya held the second session of their dialogue in Nairobi on 4 May 2024."
    url = "https://www.consilium.europa.eu/en/press/1"
    assert page("EU-Kenya Strategic Dialogue", said, LAST, url=url).fields["countries"] == ("KE",)
    assert page("Dialogue on trade", said, LAST, url=url).fields["countries"] == ("KE",)


def test_the_members_of_a_group_whose_ministers_one_met_are_parties() -> None:
    said = "Minister Ada Example took part in a meeting of the Weimar Triangle foreign ministers today and spoke of trade."
    title = "Minister Ada Example of Norway meets with heads of diplomacy of the Weimar Triangle"
    assert page(title, said, LAST).fields["countries"] == ("DE", "FR", "NO", "PL")


def test_what_one_state_does_to_another_makes_no_party_of_either() -> None:
    title = "Sanctions of Peru in response to Russia’s unlawful invasion of Ukraine"
    assert page(title, OF_PERU, LAST).fields["countries"] == ("PE",)


@pytest.mark.parametrize(
    ("title", "countries"),
    [
        ("Presidents of Peru and Norway Discuss Chad, Kenya In Phone Call", ("NO", "PE")),
        ("President of Peru discusses trade with Norway", ("NO", "PE")),
    ],
)
def test_what_two_discuss_is_spoken_of(title: str, countries: tuple[str, ...]) -> None:
    assert page(title, FIRST, LAST).fields["countries"] == countries


def test_where_an_ambassador_lives_who_is_sent_to_several_is_no_party() -> None:
    said = "The Foreign Minister of Peru received copies of the letters of credence of the Ambassador of Norway, resident in Kenya."
    title = "Envoy presents copies of letters of credence"
    assert page(title, said, LAST).fields["countries"] == ("NO", "PE")


def test_an_embassy_above_its_page_is_of_the_country_before_it() -> None:
    said = "Thirty-five years ago the first of us came here, and we have learnt much from those who took us in."
    made = page(
        "Norwegian Embassy in Peru", "Remarks by Ambassador Example at the anniversary", said, LAST
    )
    assert "NO" in made.fields["countries"]


def test_the_house_of_an_organization_above_its_page_speaks() -> None:
    lines = (
        "European External Action Service",
        "Statement by the Spokesperson on the situation in Chad",
    )
    said = "The results of the election in Chad, announced on 31 August, were followed by violence in several towns."
    assert "countries" not in page(*lines, said, LAST).fields


def test_those_who_were_only_present_are_no_signers() -> None:
    first = (
        "The Presidents of the Republic of Peru, Ana Ejemplo; of the Kingdom of Norway, Ada Example; of the Republic of "
        "Kenya, Jo Example; and of the Republic of Chad, Kai Example, met in Lima today."
    )
    present = "High representatives of Chile, Colombia, Ecuador and Guyana attended the meeting, and spoke of trade."
    made = page("Joint Communiqué of the Presidents", first, present, LAST)
    assert made.fields["countries"] == ("KE", "NO", "PE", "TD")


def test_a_state_whose_name_stands_above_its_ministry_speaks() -> None:
    lines = (
        "Republic of Norway",
        "Ministry for Europe and Foreign Affairs",
        "Remarks of Minister Ada Example at the joint press conference with the State Secretary of Peru",
    )
    said = "Good morning, and thank you for coming. It is a particular pleasure to welcome a friend in the last week of the year."
    assert page(*lines, said, LAST).fields["countries"] == ("NO", "PE")


def test_a_state_with_whose_name_alone_a_text_begins_speaks() -> None:
    said = "Norway congratulates the Hon Ana Ejemplo on her election as Prime Minister of Peru, the Foreign Minister has said."
    made = page("Peru: congratulations to new Prime Minister", said, LAST)
    assert "NO" in made.fields["countries"]


def test_a_menu_of_countries_makes_no_parties() -> None:
    said = "A Comissão de Defesa de Moçambique e do Malawi reuniu-se em Maputo e falou do comércio, das pescas e da energia."
    made = page(
        "ANGOLA CABO VERDE GUINÉ-BISSAU MOÇAMBIQUE",
        "Comunicado final da Comissão de Defesa Moçambique-Malawi",
        said,
        said.replace("Maputo", "Tete"),
    )
    assert made.fields["countries"] == ("MW", "MZ")
