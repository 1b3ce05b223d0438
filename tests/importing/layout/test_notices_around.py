"""What pages and agencies say before and after a text is none of it, in any language."""

from __future__ import annotations

import pytest

from statement_site.importing.layout.captions import is_caption
from statement_site.importing.layout.furniture import is_furniture
from tests.importing.test_publishers import FIRST, LAST, TITLE, page


@pytest.mark.parametrize(
    "notice",
    [
        "Distributed by APO Group on behalf of Ministry of Foreign Affairs of Norway.",
        "Original-Content von: Amt für Beispiele, übermittelt durch example aktuell",
        "Vía EX/www.example.org",
    ],
)
def test_by_whom_a_text_was_passed_on_stands_below_it(notice: str) -> None:
    assert page(TITLE, FIRST, LAST, notice).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "notice",
    [
        "This page is not available in English. Please choose a language below:",
        "Cette page n’est pas disponible en français. Veuillez choisir une langue ci-dessous:",
    ],
)
def test_in_which_languages_a_page_is_not_to_be_had_stands_above_its_text(notice: str) -> None:
    assert page(TITLE, notice, FIRST, LAST).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "leads",
    [
        "A continuación el comunicado completo:",
        "Following their meeting, they released this joint statement:",
        "En voici le texte intégral :",
        "公報全文為：",
    ],
)
def test_a_text_begins_below_the_line_that_leads_to_its_wording(leads: str) -> None:
    told = (
        "The two ministers met on Tuesday in the capital, and a paper tells here of what they did."
    )
    assert page(TITLE, told, leads, FIRST, LAST).lines == (FIRST, LAST)


def test_the_sections_of_a_site_below_its_address_are_none_of_the_text() -> None:
    sections = [f"- {name}" for name in ("Goals", "Security", "Trade", "Union", "Rights", "Aid")]
    made = page(TITLE, FIRST, LAST, "PRESS OFFICE", "press@example.org", "Policy", *sections)
    assert not any(line in made.lines for line in sections)


def test_the_mark_of_an_agency_below_the_last_sentence_is_none_of_the_text() -> None:
    assert page(TITLE, FIRST, LAST, "(EXAMPRESS).").lines == (FIRST, LAST)


def test_whom_the_press_may_ask_is_parted_from_the_last_sentence() -> None:
    glued = f"{LAST}Pressekontakt:Amt für Beispiele, Kim Muster, T +00 000 00 00"
    assert page(TITLE, FIRST, glued).lines == (FIRST, LAST)


def test_an_address_tells_that_a_text_is_a_press_release_where_it_says_nothing_itself() -> None:
    url = "https://news.example.org/press-releases/2021/1"
    assert (
        page("Norway and Peru agree on trade", FIRST, LAST, url=url).fields["type"]
        == "press-release"
    )
    assert page(TITLE, FIRST, LAST, url=url).fields["type"] == "joint-statement"


def test_a_list_at_the_end_of_a_text_stays() -> None:
    listed = [f"- {name}" for name in ("Norway", "Peru", "Chile", "Kenya", "Ghana", "Fiji")]
    leads = "The statement is supported by the following countries:"
    assert page(TITLE, FIRST, LAST, leads, *listed).lines == (FIRST, LAST, leads, *listed)


def test_the_editor_of_a_chinese_agency_is_none_of_the_text() -> None:
    first = "外交部发言人今天在例行记者会上介绍了两国外长会谈的情况，并回答了有关合作的提问。"
    last = "发言人最后表示，双方愿继续加强各领域的交流与合作，不断推动两国关系向前发展。"
    made = page("两国外长举行会谈 分享到:", first, f"{last}(完) 【编辑:某某】")
    assert made.fields["title"] == "两国外长举行会谈"
    assert made.lines == (first, last)


def test_a_lead_in_near_the_end_cuts_nothing_above_it() -> None:
    sentence = (
        "Los ministros conversaron sobre el comercio, la energía y el medio ambiente de la región."
    )
    text = [f"{sentence} {number}" + "." for number in range(6)]
    made = page("Visita oficial", *text, "A continuación el comunicado completo:", sentence)
    assert made.lines[0] == text[0]


@pytest.mark.parametrize(
    "line",
    [
        "#Meeting #Oslo #joint communiqué Norway",
        "Close Search Window",
        "EXA/NOR/rj/2018",
        "English Arabic French Russian Spanish",
        "{% endraw %}",
        "Related Information (Norway - Peru Relations)",
        "Share Follow Example on Google News",
        "This site makes use of cookies so that you may have the best experience of it.",
        "Peru",
        "You just read:",
        "dsc2_0355.jpg",
        "Riproduzione riservata ©",
        "--(بنا)",
        "Pode ser uma imagem de 3 pessoas e bandeira",
        "Zob. także: Minister z wizytą w Bukareszcie",
    ],
)
def test_what_a_page_puts_below_a_text_is_left_there(line: str) -> None:
    assert page(TITLE, FIRST, LAST, line).lines == (FIRST, LAST)


def test_countries_that_signed_one_below_the_other_stay_with_the_text() -> None:
    signed = ("Norway", "Peru", "Sweden", "Denmark")
    assert page(TITLE, FIRST, LAST, *signed).lines == (FIRST, LAST, *signed)


def test_a_calendar_below_a_text_is_none_of_it() -> None:
    days = [("Forum of the young", f"Geneva, {day} September 2023") for day in range(10, 20)]
    events = ("Highlights of the week", *(line for event in days for line in event))
    told = "The coordinator visited the town today, and called what had been done there by hand a wonder of our time."
    assert page(TITLE, FIRST, LAST, *events, told).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "line",
    [
        "User warning: The following module is missing from the file system: gallery. (line 1143 of /var/www/a.inc).",
        '<image>data:image/s3,"s3://example" alt="The ministers in the old town of Oslo today"</image>',
        "| The ministers in the old town. (Photo: Ana Example) |",
        "Estimated time to read the article : 1 min",
        "Subjects: trade between the two countries, fisheries, energy, and the games of the coming year.",
        "“Session of the Palm”",
        "– Unofficial translation –",
    ],
)
def test_what_a_page_puts_above_a_text_is_left_there(line: str) -> None:
    assert page(TITLE, line, FIRST, LAST).lines == (FIRST, LAST)


def test_a_greeting_with_a_colon_begins_a_text() -> None:
    speech = "Mi delegación desea sumarse a las felicitaciones dirigidas a los embajadores por la labor que cumplen aquí."
    assert page("Intervención del Perú", "Señor Presidente:", speech, speech).lines[0] == (
        "Señor Presidente:"
    )


def test_the_first_sentence_below_a_greeting_is_no_title() -> None:
    speech = "أستهل بياني بتقديم التهنئة للمملكة المتحدة على تسلمها رئاسة المجلس لهذا الشهر متمنياً لكم كل التوفيق والنجاح"
    second = "إن حكومة بلادي تتابع عن كثب ما يجري في المنطقة وتدعو جميع الأطراف إلى العودة إلى طاولة الحوار."
    lines = ("السيد الرئيس", speech, "السيد الرئيس", second)
    assert page(*lines).lines == lines


@pytest.mark.parametrize("below", ["Photo of the reception", "Avenida 7 y 9, calle 11", "AGENCIAS"])
def test_labels_below_the_thanks_of_a_speaker_are_none_of_his_speech(below: str) -> None:
    speech = (FIRST.replace("The ministers", "We"), "Muchas gracias.")
    assert page("Speech of the President", *speech, below).lines == speech


@pytest.mark.parametrize(
    "below",
    [
        "Oslo, 5 May 2020",
        "Ana Example",
        "Ana María de la Cruz",
        "Minister of Foreign Affairs of Peru",
        "God bless you all, and all whom you love.",
    ],
)
def test_who_signed_and_a_blessing_stay_below_the_thanks(below: str) -> None:
    speech = (FIRST.replace("The ministers", "We"), "I thank you all.", below)
    assert page("Speech of the President", *speech).lines == speech


@pytest.mark.parametrize(
    "line",
    [
        "【田所総理冒頭発言】",
        "(平成30年5月21日(月曜日)17時10分 於:アルゼンチン・ブエノスアイレス)",
        "8 (017) 355-61-47",
        "Medienmitteilung, 27.09.2018",
        "– Vrije vertaling –",
        "-KOSYAM-",
        "Noviembre 7",
    ],
)
def test_what_stands_near_a_text_is_not_its_title(line: str) -> None:
    assert page("Norway and Peru agree on the sea", line, FIRST, LAST).fields["title"] == (
        "Norway and Peru agree on the sea"
    )


@pytest.mark.parametrize(
    "line",
    [
        "///nEx, 4 March 2024 (based on the report of the press service)",
        "(Press Office of the Prime Minister)",
        "【 第1頁 第2頁 】 【 返 回 】",
        "EXA/Cotonou",
        "Further information: Kim Example, Press Officer of the house, tel. +000 1 555 0142",
        "به گفته EXA",
        "מָקוֹר",
        "Fin del contenido de la página",
        "相關詞條",
        "これまでの総理の記者会見",
        "Jl. Contoh No. 17-18 Jakarta Pusat",
        "Be part of the discussion. Follow the Example Mirror on Facebook and receive daily news. You can also follow us on twitter @example",
    ],
)
def test_what_pages_and_agencies_put_below_the_last_sentence_is_none_of_the_text(line: str) -> None:
    assert page(TITLE, FIRST, LAST, line).lines == (FIRST, LAST)


def test_an_agency_s_name_behind_the_last_sentence_is_parted_from_it() -> None:
    glued = f"{LAST} ///nEx, 4 March 2024 (based on the report of the press service)"
    assert page(TITLE, FIRST, glued).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "line", ["부다페스트, 2021년 11월 4일", "القاهرة، 5 مايو 2020", "Done at Conakry, this 26th day of February 2015"]
)  # fmt: skip
def test_where_and_when_a_text_was_done_is_of_it_in_any_script(line: str) -> None:
    below = (
        "Read Other Articles In Archive",
        "Aug 19, 2010, 12:29 PM",
        "May 7, 2013, 9:41 AM",
        "Jun 1, 2013",
    )
    assert page(TITLE, FIRST, LAST, line, *below).lines == (FIRST, LAST, line)


def test_many_who_sign_are_of_a_text_though_a_label_stands_below_them() -> None:
    signed = [
        line
        for n in ("Ana Ejemplo Mora", "Kim Muster Rosa", "Ola Nordmann", "Eva Exemple Diaz", "Max Sample Rey")
        for line in (n, "Foreign Minister of Norway")
    ]  # fmt: skip
    made = page(TITLE, FIRST, LAST, *signed, "Fin del contenido de la página")
    assert made.lines == (FIRST, LAST, *signed)


@pytest.mark.parametrize(
    "line",
    [
        "사진 ㅣ 청와대",
        "이 기사를 공유합니다",
        "原文载于中华人民共和国驻挪威王国大使馆",
        "PERU",
        "A+ A- Imprimir",
        "Οι Υπουργοί των τεσσάρων χωρών στη Λεμεσό",
        "if (!defined('_EXAMPLE')) return; $GLOBALS['x'] = array( 'url' => 'http' );",
    ],
)
def test_what_stands_above_the_first_sentence_and_says_nothing_is_none_of_the_text(
    line: str,
) -> None:
    assert page(TITLE, line, FIRST, LAST).lines == (FIRST, LAST)


def test_a_sentence_about_contacts_is_of_the_text() -> None:
    said = "Contact between the two armies was resumed in the spring of 1999, after many years of silence on both sides."
    assert page(TITLE, FIRST, LAST, said).lines == (FIRST, LAST, said)


@pytest.mark.parametrize(
    "notice",
    [
        "You have accessed part of a historical collection on this site. Some of the information may be outdated.",
        "Government officials will NEVER ask you to transfer money over a phone call.",
        "(Archivní článek, platnost skončena 04.03.2015.)",
        "You are viewing ARCHIVED CONTENT released online from January 20, 2017 to January 20, 2021.",
        "Please be advised that the Permanent Mission of Examples website has moved and this page is no longer kept.",
        "A reprodução é gratuita desde que citada a fonte",
        "IMG 7675 scaled",
        "615517122_754179501056828_n",
        "• Whatsapp: abre ventana nueva",
        "1 أقل من دقيقة",
        "FacebookTwitterGoogle+",
        "Nouvelles connexes",
        "La suite après cette publicité",
        "SOURCE Government of Norway",
        "Последни вести",
        "▲外交部長與總理視訊通聯並持續合作的意願",
        "Menu rozwijane",
        "Republic of Estonia",
    ],
)
def test_what_a_site_writes_on_every_page_is_none_of_the_text(notice: str) -> None:
    assert page(TITLE, "5 May 2020", notice, FIRST, LAST).lines == (FIRST, LAST)
    assert page(TITLE, "5 May 2020", FIRST, LAST, notice).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "line",
    ["[Strengthened Strategic Partnership]: /info/doc/2015-06-04", "&#x25cf;",
     'mso-bidi-font-family:"Times New Roman";}', "mso-pagination:widow-orphan; font-size:10.0pt; mso-style-qformat:yes;",
     "Normal 0 21 false false false ES-AR X-NONE X-NONE", "/* Style Definitions */ table.MsoNormalTable"],
)  # fmt: skip
def test_what_programs_leave_of_markup_is_no_text(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    ["[The minister]: we have come to an agreement on trade.", "Margin: the ministers spoke of trade for an hour; then they left.",
     "Text: as agreed by both sides"],
)  # fmt: skip
def test_a_sentence_that_looks_a_little_like_it_is(line: str) -> None:
    assert not is_furniture(line)


def test_a_picture_that_an_agency_tells_of_in_a_sentence_is_a_caption() -> None:
    assert is_caption(
        "Photo taken on May 21, 2016 shows a cake at a shop in Lima. The winner is to be named. (Xinhua/Ana Example)"
    )
    assert not is_caption("Photos taken by the inspectors were shown to both delegations in Lima.")
