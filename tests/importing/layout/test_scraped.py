"""Pages of ministries, agencies and blogs as a scraper leaves them: of each, the text alone comes out."""

from __future__ import annotations

import pytest

from tests.importing.test_publishers import FIRST, LAST, page

TITLE = "Minister of Norway receives Minister of Peru"
MIDDLE = "They spoke of the fishing grounds that both use, and agreed that their experts would meet again in the autumn."


@pytest.mark.parametrize(
    "above",
    [
        ("The Minister has met her colleague and called for a treaty.", "From:", "Ministry of Trade", "Published", "18 February 2026"),
        ("Both ministers headed the meeting in the capital.", "Share"),
        ("Ministers at the table. Photo: Information Bureau",),
        ("Ministers in Lima. Photo credit: Foreign Ministry. Click to see the picture in full size.",),
        ("[Font Size: S M L]",),
        ("Foreign Affairs",),
        ("Country:", "Peru", "Norway"),
        ("User Rating:  / 0", "PoorBest"),
        ("Read-out",),
        ("This is AI generated summarization, which may have errors. For context, always refer to the full article.",),
    ],
)  # fmt: skip
def test_what_stands_above_a_text_is_none_of_it(above: tuple[str, ...]) -> None:
    made = page(TITLE, *above, FIRST, MIDDLE, LAST)
    assert made.fields["title"] == TITLE
    assert made.lines == (FIRST, MIDDLE, LAST)


@pytest.mark.parametrize(
    "below",
    [
        ("Inquiries", "Ada Example, Director, tel. +47 295 351 000", "The Ministry's email addresses are in the format name@example.no."),
        ("/Public Release. This material from the originating organization might be of the point-in-time nature.", "Why?", "Well, unlike many news organisations, we have no sponsors, and we put up no paywall at all."),
        ("Distributed by APO Group on behalf of Ministry of Foreign Affairs.", "This Press Release has been issued by APO. The content is not monitored by the editorial team of the site, and none of it has been checked by anybody before it was put here."),
        ("//Petra// AJ", "2/02/2025 14:05:11", "MENAFN02022025000117011021ID1109156710"),
        ("(With Inputs from Government Press Release)", "READ MORE ON:NorwayPeru", "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)"),
        ("Share:", "Previous article: Information on consultations", "Next article: Concert at the embassy", "Emergency phone: +41 79 000 11 22 (only for citizens who are in distress and far from any town of the country)"),
        ("This entry was posted in News and tagged credentials. Bookmark the permalink.", "One thought on “Minister receives Minister”", "Ada E. says:", "Congratulations to both of them! I was there in the spring and saw how they work with each other."),
        ("Department of Mass Media and Public Relations", "Other News"),
        ("Get The Example Times stories sent directly to you! Sign up via the website or subscribe to our channel!", "In other news"),
    ],
)  # fmt: skip
def test_what_agencies_and_papers_put_below_a_text_is_none_of_it(below: tuple[str, ...]) -> None:
    assert page(TITLE, FIRST, MIDDLE, LAST, *below).lines == (FIRST, MIDDLE, LAST)


@pytest.mark.parametrize(
    "teaser",
    [
        ("READ ALSO: Customs seizes a ship with petrol",),
        ("Must Read", "What is this shoal, and why do fishermen go there?"),
        ("READ ALSO", "President names new envoys", "Two firms sign gas deal"),
    ],
)
def test_teasers_in_the_midst_of_a_text_are_none_of_it(teaser: tuple[str, ...]) -> None:
    made = page(TITLE, FIRST, *teaser, MIDDLE, LAST)
    assert made.lines == (FIRST, MIDDLE, LAST)
    assert all(any(line in shown for shown in made.left_out) for line in teaser)


def test_teasers_below_a_text_are_its_end() -> None:
    made = page(TITLE, FIRST, LAST, "Must Read", "What is this shoal?", "Who sails there?")
    assert made.lines == (FIRST, LAST)


DONE = (
    "Done at Lima, this 20th day of April 2023, in duplicate.",
    "For the Minister of Foreign Affairs of Norway",
    "Ada EXAMPLE",
    "[1] Resolution 1 of 24 October 1970.",
)
PAPER = (
    "Example Network",
    "This is a non-subscription article. You can help us by making a donation to those who write.",
)


def test_what_a_page_has_below_the_signatures_of_a_document_is_none_of_it() -> None:
    made = page("Joint Statement by Norway and Peru", FIRST, MIDDLE, LAST, *DONE, *PAPER)
    assert made.lines == (FIRST, MIDDLE, LAST, *DONE)
    assert made.fields["date"] == "2023-04-20"


def test_an_annex_below_signatures_is_of_a_document() -> None:
    annex = ("Annex", MIDDLE.replace("autumn", "winter"), LAST.replace("host", "other"))
    made = page("Joint Statement by Norway and Peru", FIRST, MIDDLE, LAST, *DONE[:3], *annex)
    assert made.lines[-1] == annex[-1]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Troika Statement on the Fighting", "News and Press Release", "Originally published", "11 Mar 2025"), "Troika Statement on the Fighting"),
        (("Minister speaks with Minister", "Share Minister speaks with Minister"), "Minister speaks with Minister"),
        (("Neighbours Welcome the Opinion of the Court", "Press Release: Government of Norway"), "Neighbours Welcome the Opinion of the Court"),
        (("Minister receives her colleague", "On the agenda, trade and fisheries"), "Minister receives her colleague"),
        (("Neighbours welcome the opinion", "Home Business Politics Culture Sport Opinion"), "Neighbours welcome the opinion"),
        (("Minister announces a tour", "Le 26 avril 2023 – Ottawa (Ontario) – Affaires mondiales Canada"), "Minister announces a tour"),
        (("Joint Statement by Norway and Peru on trade", "Format News and Press Release"), "Joint Statement by Norway and Peru on trade"),
        (("Peru rejects new measures", "By: Redaction", "5 May 2019", "Declaration of the Ministry of Foreign Affairs"), "Peru rejects new measures"),
    ],
)  # fmt: skip
def test_a_button_a_menu_or_who_put_it_out_is_no_title(lines: tuple[str, ...], title: str) -> None:
    assert page(*lines, FIRST, MIDDLE, LAST).fields["title"] == title


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("Friday, 9 January 2026", TITLE, FIRST, MIDDLE, LAST, "Lima", "7 January 2026"), "2026-01-07"),
        ((TITLE, "Posted", "12 Mar 2025", "Originally published", "11 Mar 2025", FIRST, LAST), "2025-03-11"),
        ((TITLE, "Published: 19/12/2018", "Lima, 18 December 2018", FIRST, LAST), "2018-12-18"),
        (("Posted on April 19, 2021 by admin", TITLE, FIRST, "The two met on 16 April 2021 for the first time."), "2021-04-19"),
        (("Published on 30 September 2025", "Communiqué", FIRST, LAST, "New York, 26 September 2025", "For the Government of Norway"), "2025-09-26"),
        (("Arménie – Entretien avec son homologue (Paris, 13.03.24)", FIRST, LAST), "2024-03-13"),
        (("Press Statement: Visit to Peru, 15 to 16 July 2024", "16 July 2024", FIRST, LAST), "2024-07-16"),
    ],
)  # fmt: skip
def test_the_day_of_a_document_goes_before_that_of_its_page(
    lines: tuple[str, ...], day: str
) -> None:
    assert page(*lines).fields["date"] == day


def test_what_two_sides_declare_is_of_one_text_with_what_stands_above_it() -> None:
    above = "应挪威首相邀请，秘鲁总统于2019年9月10日至12日对挪威进行国事访问，两国领导人举行会谈，就共同关心的问题交换意见。"
    items = ("双方声明如下：", "一、双方宣布，两国将本着同舟共济、合作共赢的精神发展全面伙伴关系。", "二、双方将加强贸易、渔业和能源领域的合作，造福两国人民。")  # fmt: skip
    made = page("挪威王国和秘鲁共和国联合声明", "2019-09-12", above, *items)
    assert made.lines == (above, *items)


def test_a_letter_begins_with_to_whom_it_goes() -> None:
    address = ("Sua Excelência", "Senhor Carlos Exemplo", "Primeiro-Ministro da República de Moçambique", "Maputo", "Excelência,")  # fmt: skip
    said = "Foi com profunda consternação que tomei conhecimento do naufrágio ocorrido ao largo da província da Zambézia."
    made = page("Mensagem de condolências ao Primeiro-Ministro de Moçambique", "Díli, 15 de setembro de 2021", *address, said, "Ana Exemplo", "Primeira-Ministra da República de Cabo Verde FIM")  # fmt: skip
    assert made.lines[0] == address[0]
    assert made.lines[-1] == "Primeira-Ministra da República de Cabo Verde"


def test_a_document_that_was_done_on_a_day_in_words_ends_there() -> None:
    done = "Given in Lima, on the tenth day of the month of March of two thousand and twenty-five."
    comment = "Argentina will never agree to that. Just wait and see what they say when they have read it."
    made = page(
        "Joint declaration of Norway and Peru", FIRST, MIDDLE, LAST, done, "Top Comments", comment
    )
    assert made.lines == (FIRST, MIDDLE, LAST, done)


def test_what_was_given_is_not_where_a_document_was_done() -> None:
    given = "Given the floods of 4 May 2021, the ministers agreed to send experts to the region without delay."
    made = page("Joint declaration of Norway and Peru", FIRST, MIDDLE, given, LAST)
    assert made.lines[-1] == LAST


@pytest.mark.parametrize(
    "told",
    [
        "Signed in Lima on 23 August 1973, the treaty has served both countries well for fifty years.",
        "Adopted in New York on 25 September 2015 by all members, the agenda is still to be fulfilled.",
    ],
)
def test_a_sentence_on_what_was_once_signed_ends_no_text(told: str) -> None:
    made = page(
        "Joint Statement by Norway and Peru", FIRST, MIDDLE, told, "Fisheries", LAST, MIDDLE.upper()
    )
    assert made.lines[2:5] == (told, "Fisheries", LAST)


def test_a_line_that_says_the_title_again_in_more_words_does_not_go_on_with_it() -> None:
    title = "О встрече заместителя Министра с Послом Перу"
    fuller = "О встрече заместителя Министра иностранных дел Норвегии с Послом Перу"
    said = "В ходе встречи стороны говорили о торговле, рыболовстве и энергетике и договорились о встрече весной в столице."
    assert page(title, fuller, said, said).fields["title"] in (title, fuller)


@pytest.mark.parametrize(
    ("title", "announced", "said"),
    [
        ("Communiqué conjoint de la Norvège et du Pérou", "Voici le texte intégral du communiqué publié mercredi au terme de la visite.", "Les deux ministres ont parlé du commerce, de la pêche et de l’énergie, et sont convenus de se revoir au printemps."),
        ("Совместное коммюнике Норвегии и Перу", "Министры подписали документ по итогам переговоров. Приводим его без сокращений.", "Министры говорили о торговле, рыболовстве и энергетике и договорились о встрече весной следующего года в столице."),
    ],
)  # fmt: skip
def test_what_announces_a_text_is_none_of_it(title: str, announced: str, said: str) -> None:
    assert page(title, announced, said, said.replace("Les deux", "Tous les")).lines[0] == said


@pytest.mark.parametrize("label", ["Baca juga", "Читайте також", "延伸阅读"])
def test_teasers_of_other_languages_are_known_too(label: str) -> None:
    made = page(TITLE, FIRST, MIDDLE, f"{label}: President names envoys", MIDDLE, LAST, LAST)
    assert made.lines == (FIRST, MIDDLE, MIDDLE, LAST, LAST)


@pytest.mark.parametrize(
    "below",
    [
        ("Statements on 21 November 2023", "Remarks to the Alliance of Small Islands", "Message on the Day of Trade"),
        ("- 01 Jul 2023 Introductory Calls on the Minister by Ambassadors", "- 28 Jun 2023 Visit to the South"),
        ("3 Example str., 0010 Oslo",), ("mem/rgh",), ("MIL OSI",), ("Load-Date: September 2, 2023", "End of Document"),
        ("By the Mission in Oslo | 4 July, 2023 | Topics: Trade, Events", "Embassy in Oslo", "No. 24, First Road"),
    ],
)  # fmt: skip
def test_what_a_page_lists_below_a_text_is_none_of_it(below: tuple[str, ...]) -> None:
    assert page(TITLE, FIRST, MIDDLE, LAST, *below).lines[-1] == LAST


def test_the_last_lines_of_a_document_stay_though_they_name_kinds_and_days() -> None:
    end = ("Ana Ejemplo, Spokesperson for the Minister", "Oslo, 21 November 2023")
    assert page(TITLE, FIRST, MIDDLE, LAST, *end).lines[-2:] == end


def test_how_a_mission_is_reached_is_none_of_its_speech() -> None:
    contact = "633 Third Avenue | T +1 212 599 0220 | F +1 212 599 0064 | mission@example.org"
    assert page(TITLE, contact, FIRST, LAST).lines == (FIRST, LAST)


def test_questions_below_their_heading_are_of_a_briefing() -> None:
    briefing = ("**Вопросы и ответы**", "**Вопрос:** Какова позиция Норвегии по этому вопросу?", "**Ответ:** Норвегия призывает стороны к диалогу.")  # fmt: skip
    said = "Добрый день, уважаемые представители средств массовой информации! Начнём наш еженедельный брифинг с визита министра."
    made = page("Брифинг официального представителя МИД Норвегии", said, said, said, *briefing)
    assert made.lines[-1].endswith("стороны к диалогу.")


@pytest.mark.parametrize(
    "line",
    ["Posted by PCS Admin on September 21, 2023 in Press Releases, Speeches", "Unit: Prime Minister's Media Adviser",
     "Office: Prime Minister's Office", "Services"],
)  # fmt: skip
def test_by_whom_a_page_was_put_out_is_neither_title_nor_text(line: str) -> None:
    made = page("NORWAY RECEIVES THE MINISTER OF PERU", line, FIRST, LAST)
    assert (made.fields["title"], made.lines) == ("NORWAY RECEIVES THE MINISTER OF PERU", (FIRST, LAST))  # fmt: skip


def test_a_headline_that_begins_with_an_office_and_tells_of_a_meeting_is_a_title() -> None:
    title = "Minister of State for Foreign Affairs Meets Peruvian Foreign Secretary"
    assert page(title, "Media Center", "3 May 2024", FIRST, LAST).fields["title"] == title


def test_a_house_before_a_headline_is_no_title_though_it_stands_in_the_foot_too() -> None:
    headline = "Perú expresa preocupación por la situación de la universidad de Oslo"
    house = "Ministerio de Relaciones Exteriores y Culto"
    said = "El Gobierno de la República del Perú expresa su profunda preocupación por la confiscación de bienes y cuentas."
    made = page(f"{house} - {headline}", "18 agosto 2023", said, said, "Comunicación Institucional", house, "Av. 7 y 9, calle 11 y 13, Lima. Central telefónica: 2539-0000")  # fmt: skip
    assert made.fields["title"] == headline
    assert made.lines[-1] == said


@pytest.mark.parametrize("said", [(FIRST,), (FIRST, LAST), ("नॉर्वे और पेरू ने मछली पकड़ने पर बात की।",)])
def test_messages_of_a_network_below_a_text_are_none_of_it(said: tuple[str, ...]) -> None:
    signed = "— PM Example (@PMExample) September 28, 2020"
    made = page(TITLE, FIRST, MIDDLE, LAST, *said, signed, MIDDLE, signed)
    assert made.lines == (FIRST, MIDDLE, LAST)


def test_a_day_with_its_hour_as_iso_writes_it_is_the_day_and_no_title() -> None:
    made = page("Talks with President of Peru Ana Ejemplo", "2022-05-16T20:30:00Z", FIRST, LAST)
    assert made.fields["title"] == "Talks with President of Peru Ana Ejemplo"
    assert made.fields["date"] == "2022-05-16"


@pytest.mark.parametrize(
    ("whole", "title"),
    [
        ("Communiqué – Forty-Sixth Regular Meeting of the Heads of Government", "Communiqué – Forty-Sixth Regular Meeting of the Heads of Government"),
        ("Statement by Ambassador Ana Example on trade « Namibia Mission New York", "Statement by Ambassador Ana Example on trade"),
        ("Joint statement - Ministry of Trade of Norway", "Joint statement"),
    ],
)  # fmt: skip
def test_a_title_is_parted_from_a_house_and_a_kind_from_no_title(whole: str, title: str) -> None:
    assert page(whole, "4 May 2021", FIRST, LAST).fields["title"] == title


def test_a_house_a_town_and_a_day_before_a_text_are_none_of_it() -> None:
    made = page(TITLE, f"Ministry of Trade, Oslo – 18 June 2024 – {FIRST}", LAST)
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "line",
    ["(de g. à dr.) Ana Exemple, ministre du Commerce ; Kai Exemple, ministre de l’Intégration", "Dichiarazione",
     "Compartimos el documento difundido al cierre de la reunión por los dos ministros."],
)  # fmt: skip
def test_captions_kinds_and_what_a_paper_says_above_a_text_are_none_of_it(line: str) -> None:
    assert page(TITLE, line, FIRST, LAST).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "line",
    ["16/01/2025 19:22:40", "ر م/ن ح", "Submit a Comment", "Restez informé", "下一則 部長接見訪團"],
)
def test_an_hour_initials_and_buttons_below_a_text_are_none_of_it(line: str) -> None:
    assert page(TITLE, FIRST, LAST, line).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "last",
    ["5. In close coordination with others, the Government will continue its efforts for the seas that both use.",
     "The Ministry will continue to update the families and the general public as information comes in.",
     "About the Embassy of Norway, News Speeches said nothing of the matter in the days that followed."],
)  # fmt: skip
def test_a_sentence_that_begins_with_words_of_menus_is_of_the_text(last: str) -> None:
    assert page(TITLE, FIRST, MIDDLE, LAST, last).lines[-1] == last


def test_a_row_of_tags_that_was_glued_is_none_of_a_text() -> None:
    assert page(TITLE, FIRST, LAST, "TagsTradePeruNorway", "Facebook").lines == (FIRST, LAST)


def test_a_path_that_was_glued_to_a_title_is_none_of_it() -> None:
    title = "On the Presidential Election in Peru"
    made = page(f"HomeNorway{title}", f"{title} – Global Affairs Canada", "December 7, 2021", FIRST, LAST)  # fmt: skip
    assert made.fields["title"] == title


def test_a_title_with_its_kind_before_a_colon_is_no_field_of_a_record() -> None:
    title = "PRESS RELEASE: FLOODS IN THE SOUTH OF PERU"
    made = page(title, "Published: 29 December 2022", "Hits: 1184", FIRST, LAST)
    assert made.fields["title"].casefold() in title.casefold()
    assert made.fields["date"] == "2022-12-29"


def test_what_a_house_writes_above_a_letter_is_none_of_it() -> None:
    heading = "TEXT OF LETTER FROM PRIME MINISTER EXAMPLE TO PRIME MINISTER SAMPLE"
    made = page("Congratulatory Letter to the Prime Minister of Peru", heading, "Your Excellency,", FIRST, LAST)  # fmt: skip
    assert made.lines[0] == "Your Excellency,"


def test_a_field_behind_a_tabulator_is_no_title() -> None:
    title = "Chairperson and Secretary General express concern over detention of journalists"
    assert page(title, "Location\tWARSAW", FIRST, LAST).fields["title"] == title


@pytest.mark.parametrize(
    "house", ["African Union", "Prime Minister of Australia", "Global Affairs Canada"]
)
def test_whose_a_text_is_behind_a_dash_is_none_of_its_title(house: str) -> None:
    title = "Communiqué on the Situation in the South"
    assert page(f"{title} – {house}", "4 May 2021", FIRST, LAST).fields["title"] == title


@pytest.mark.parametrize("line", ["Post Views: 1,422", "Find similar content"])
def test_what_programs_write_below_a_text_is_none_of_it(line: str) -> None:
    assert page(TITLE, FIRST, LAST, line).lines == (FIRST, LAST)
