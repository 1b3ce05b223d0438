"""How pages of governments are built: labels, datelines, notices, addresses — and what of it is the text."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

TITLE = "Joint Statement by Norway and Peru"
FIRST = (
    "The ministers discussed trade, energy and the environment, and agreed to go on with their talks "
    "in the spring of the coming year."
)
LAST = "They thanked the government of the host country for its hospitality and for the arrangements made."


def page(*lines: str, url: str = "") -> Draft:
    """The draft of a page of these lines."""
    return draft(read_raw("\n\n".join(lines).encode(), "page.txt", url), REGISTERS, {})


@pytest.mark.parametrize(
    "line",
    ["The foregoing is a provisional translation. The date above is that of the original.",
     "For information media. Not an official record.", "Back to Press Releases", "Associated Links",
     "[ Go to Index ]  [ Go to Homepage ]", "Travel Page", "haut de la page", "Volver a noticias"],
)  # fmt: skip
def test_a_notice_or_a_link_below_the_text_is_no_part_of_it(line: str) -> None:
    assert page(TITLE, FIRST, LAST, line).lines == (FIRST, LAST)


def test_what_follows_an_invitation_to_download_the_text_is_no_part_of_it() -> None:
    menu = "- ABOUT USThe office was founded in 1967 and has its seat in the capital. It serves ten states."
    made = page(TITLE, FIRST, LAST, "Download the full Statement here.", menu, "- WHAT WE DO")
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "line",
    ["10 de febrero de 2022 - 7:20 p. m.", "18 تشرين الأول/أكتوبر 2018", "٢ مايو ٢٠٢٣",
     "二〇〇三年四月十一日(星期五)", "Subjects: trade; energy; the climate.", "Texte intégral",
     "Intervenant(s) : Ana Example", "للنشر الفوري", "发言人办公室", "Jump to the beginning of content",
     "border image", "Transcript, E&OE"],
)  # fmt: skip
def test_a_day_or_a_field_between_title_and_text_is_no_part_of_it(line: str) -> None:
    assert page(TITLE, line, FIRST, LAST).lines == (FIRST, LAST)


def test_the_value_of_a_label_on_a_line_of_its_own_is_no_part_of_the_text() -> None:
    made = page("Press conference, Oslo", "Location", "Oslo, Norway", FIRST, LAST)
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "release",
    ["NEW YORK, 7 July (UN Headquarters) -- Following is the press statement delivered by Ana Example:",
     "The following Security Council press statement was issued today by its President:",
     "يُنسب ما يلي إلى المتحدث باسم الوزارة:"],
)  # fmt: skip
def test_a_line_of_release_may_begin_with_a_place_or_name_a_council(release: str) -> None:
    assert page("Press Statement on Trade", release, FIRST, LAST).lines == (FIRST, LAST)


def test_salutations_before_a_speech_belong_to_it_however_many() -> None:
    greeted = tuple(f"Excellencies of the {number}th row," for number in range(4, 12))
    made = page("Speech by the Foreign Minister", "12 May 2021", *greeted, FIRST, LAST)
    assert made.lines == (*greeted, FIRST, LAST)


def test_a_day_glued_to_the_text_by_a_scraper_is_parted_from_it() -> None:
    made = page(TITLE, f"date 2021-05-12 {FIRST}", LAST)
    assert made.lines == (FIRST, LAST)
    assert made.fields["date"] == "2021-05-12"


def test_a_day_alone_below_the_last_sentence_dates_the_text_and_is_none_of_it() -> None:
    made = page(TITLE, FIRST, LAST, "December 6, 2021")
    assert made.lines == (FIRST, LAST)
    assert made.fields["date"] == "2021-12-06"


def test_a_place_with_the_day_below_the_last_sentence_is_of_the_text() -> None:
    made = page(TITLE, FIRST, LAST, "December 6, 2021, Minsk")
    assert made.lines == (FIRST, LAST, "December 6, 2021, Minsk")
    assert made.fields["date"] == "2021-12-06"


def test_a_picture_s_caption_is_neither_title_nor_text() -> None:
    caption = "Meeting of the ministers in Oslo, © Ana Example/photo.example"
    made = page("Strengthening the voice of small states", caption, FIRST, LAST)
    assert made.fields["title"] == "Strengthening the voice of small states"
    assert made.lines == (FIRST, LAST)


def test_a_line_that_leads_to_a_quotation_is_no_title() -> None:
    lead = (
        "Foreign Minister Ana Example made the following statement to a newspaper regarding trade:"
    )
    made = page("“Keeping the door open”", lead, FIRST, LAST)
    assert made.fields["title"] == "“Keeping the door open”"


def test_a_title_with_a_full_stop_is_one_if_it_only_names_the_text() -> None:
    title = (
        "Joint Communique of the Government of the Republic of Peru and the Government of the Kingdom of "
        "Norway on the Establishment of Diplomatic Relations."
    )
    news = "Peru and Norway signed on Sunday a joint communique, which says that they have exchanged envoys."
    for above in ((), (news,)):
        made = page(*above, title, FIRST, LAST)
        assert made.fields["title"] == title.removesuffix(".")
        assert made.lines == (FIRST, LAST)


def test_a_title_that_the_page_lacks_is_read_from_its_address_and_asked_about() -> None:
    text = f"Foreign Minister Ana Example spoke with her Peruvian colleague today. {FIRST}"
    url = "https://news.example/2021/minister-examples-call-with-peruvian-foreign-minister-2/"
    made = page(text, LAST, url=url)
    assert made.fields["title"] == "Minister Example’s call with Peruvian foreign Minister"
    assert "title: is this the title?" in made.review
    assert made.lines == (text, LAST)


def test_the_address_of_a_page_says_which_line_is_its_title() -> None:
    url = "https://news.example/strengthening-the-voice-of-small-states"
    made = page("A house with two doors", "Strengthening the voice of small states", "The ministers and their hosts", FIRST, LAST, url=url)  # fmt: skip
    assert made.fields["title"] == "Strengthening the voice of small states"


@pytest.mark.parametrize(
    ("url", "country"),
    [("https://mofa.gov.pk/press-releases/1", "PK"), ("https://www.cancilleria.gov.co/1", "CO"),
     ("https://gouvernement.lu/fr/1", "LU"), ("https://www.pm.gc.ca/en/1", "CA"), ("https://www.state.gov/1", "US"),
     ("https://xk.usembassy.gov/1", "US"), ("https://allemagne.diplo.de/1", "DE"), ("https://www.cmab.gov.hk/1", "HK"),
     ("https://www.gov.uk/1", "GB"), ("https://www.mofa.go.jp/1", "JP")],
)  # fmt: skip
def test_a_government_is_known_by_its_address(url: str, country: str) -> None:
    assert page("Message on the national day", FIRST, LAST, url=url).fields["countries"] == (
        country,
    )


def test_a_group_of_states_that_speaks_stands_for_its_members() -> None:
    made = page("G7 Foreign Ministers’ Statement on Trade", FIRST, LAST)
    assert made.fields["countries"] == ("CA", "DE", "FR", "GB", "IT", "JP", "US")
    assert made.fields["type"] == "joint-statement"


def test_a_group_of_states_that_is_spoken_of_has_no_part() -> None:
    made = page("Remarks by Norway ahead of the G7 Summit", FIRST, LAST)
    assert made.fields["countries"] == ("NO",)


def test_countries_that_two_discussed_have_no_part() -> None:
    lead = f"The ministers of Norway and Peru discussed Iran, Russia, and China today. {FIRST}"
    assert page("Call between Norway and Peru", lead, LAST).fields["countries"] == ("NO", "PE")


def test_the_owner_of_the_site_has_no_part_in_what_an_organization_said() -> None:
    title = "Joint Communiqué of the Presidents of the Member States of Mercosur"
    made = page(title, FIRST, LAST, url="https://www.gub.uy/1")
    assert "countries" not in made.fields


def test_a_country_in_the_name_of_a_law_has_no_part() -> None:
    text = "发言人说,报告再次肯定国际社会对高度自治的认同,也再度确认有关安排保持活力,双方同意在明年春季继续会谈。"
    made = page("政府回应《美国政策法案》报告", text, url="https://www.gov.hk/1")
    assert made.fields["countries"] == ("HK",)


FILE = f"""---
date: '2021-05-12'
source_url: https://news.example/1
title: "Joint Statement by Norway\\_and\\
  \\ Peru"
---

{FIRST}

{LAST}
"""


def test_what_a_scraper_noted_before_the_text_is_read_and_is_no_part_of_it() -> None:
    made = draft(read_raw(FILE.encode(), "page.md"), REGISTERS, {})
    assert made.fields["title"] == "Joint Statement by Norway and Peru"
    assert made.fields["date"] == "2021-05-12"
    assert made.fields["source"]["url"] == "https://news.example/1"
    assert made.lines == (FIRST, LAST)


def test_a_rule_above_a_text_is_no_front_matter() -> None:
    text = f"---\nNote: a letter\n---\n\n{TITLE}\n\n{FIRST}\n\n{LAST}\n"
    made = draft(read_raw(text.encode(), "page.txt"), REGISTERS, {})
    assert made.lines[-2:] == (FIRST, LAST)


@pytest.mark.parametrize(
    ("opening", "kind"),
    [("The Prime Minister spoke to the Prime Minister of Peru this evening.", "readout"),
     ("SECRETARY EXAMPLE: Good afternoon, everyone, and welcome to this house.", "remarks"),
     ("El ministro sostuvo una reunión con su homóloga del Perú.", "readout")],
)  # fmt: skip
def test_a_text_without_a_kind_in_its_title_is_known_by_its_opening(
    opening: str, kind: str
) -> None:
    assert page("Trade in the spring", opening, FIRST, LAST).fields["type"] == kind


def test_of_two_lines_with_the_title_the_one_without_the_day_is_it() -> None:
    made = page("Statement on Cooperation", "Statement on Cooperation, May 12, 2021", FIRST, LAST)
    assert made.fields["title"] == "Statement on Cooperation"
    assert made.fields["date"] == "2021-05-12"


@pytest.mark.parametrize(
    ("title", "kind"),
    [("Remarks at the Meeting with Civil Society", "remarks"), ("Japan-Peru Foreign Ministers’ Telephone Talk", "readout"),
     ("Foreign Minister Ana Example at the Opening of the Conference", "remarks"), ("Press Conference after the Bilateral Meeting", "press-conference"),
     ("Official Visit of the Foreign Minister to Peru", "readout"),
     ("Déclaration de Mme Anne Exemple, ministre des affaires étrangères, sur le commerce", "remarks")],
)  # fmt: skip
def test_who_speaks_and_where_says_of_what_kind_a_text_is(title: str, kind: str) -> None:
    assert page(title, "12 May 2021", FIRST, LAST).fields["type"] == kind


def test_the_words_of_one_to_a_newspaper_are_a_statement() -> None:
    lead = "Foreign Minister Ana Example made the following statement to a newspaper:"
    assert page("“Keeping the door open”", lead, FIRST, LAST).fields["type"] == "press-statement"


CHAIR = f"The meeting was opened by the Prime Minister of Belize, Ana Example, on Monday. {FIRST}"


def test_who_chairs_a_meeting_of_an_organization_speaks_for_no_country() -> None:
    made = page("Communiqué of the Conference", CHAIR, LAST, url="https://www.caricom.org/1")
    assert "countries" not in made.fields


def test_who_chairs_the_meeting_of_an_organization_with_a_state_has_part_in_it() -> None:
    title = "Co-Chairs’ Statement of the Meeting between the Conference and Norway"
    made = page(title, CHAIR, LAST, url="https://www.caricom.org/1")
    assert made.fields["countries"] == ("BZ", "NO")


def test_two_who_met_have_part_though_the_title_names_neither() -> None:
    lead = f"Norwegian Foreign Minister Ana Example spoke today with Peru’s envoy. {FIRST}"
    assert page("Trade in the spring", lead, LAST).fields["countries"] == ("NO", "PE")


def test_a_day_in_what_a_field_tells_at_length_is_not_that_of_the_text() -> None:
    title = "Déclaration de Mme Anne Exemple sur le commerce, à Paris le 28 août 2008"
    field = "Circonstance : XVIe Conférence des ambassadeurs, à Paris du 27 au 29 août 2008"
    text = "Je souhaite d’abord vous dire que les échanges entre les pays de cette région sont l’affaire de tous."
    assert page(title, field, text).fields["date"] == "2008-08-28"


def test_a_paragraph_of_markdown_that_is_broken_into_lines_is_one() -> None:
    head = "---\ntitle: Joint Statement by Norway and Peru\n---\n"
    broken = "The ministers discussed trade and\nenergy, and other\nthings too.\n\n- They agreed\n  on trade.\n- They met."
    made = draft(read_raw(f"{head}{broken}\n".encode(), "page.md"), REGISTERS, {})
    assert made.lines == (
        "The ministers discussed trade and energy, and other things too.",
        "- They agreed on trade.",
        "- They met.",
    )


def test_the_title_that_a_scraper_noted_counts_more_than_any_line() -> None:
    head = "---\ntitle: Questions and Answers on Trade\ndate: 2021-05-12\n---\n"
    lines = f"Press Briefing Room\n\n{FIRST}\n\n{LAST}\n"
    made = draft(read_raw(f"{head}{lines}".encode(), "page.md"), REGISTERS, {})
    assert made.fields["title"] == "Questions and Answers on Trade"


def test_a_day_of_another_year_in_the_opening_is_not_the_one_that_a_scraper_noted() -> None:
    head = "---\ntitle: Notice on Trade\ndate: 2021-07-07\n---\n"
    lines = f"On July 24, 2011, the Governments signed a treaty on trade. {FIRST}\n\n{LAST}\n"
    made = draft(read_raw(f"{head}{lines}".encode(), "page.md"), REGISTERS, {})
    assert made.fields["date"] == "2021-07-07"
    assert any(
        doubt.startswith("date: the text opens with “July 24, 2011”") for doubt in made.review
    )


def test_house_and_town_above_the_hour_are_no_part_of_a_transcript() -> None:
    place = (
        "The White Hall of the Old Town Washington, D.C.",
        "(September 23, 2023)",
        "9:17 P.M. EDT",
    )
    made = page("Remarks by the Minister", *place, FIRST, LAST, "9:49 P.M. EDT")
    assert made.lines == (FIRST, LAST)


def test_an_invitation_to_download_above_the_text_does_not_end_it() -> None:
    made = page(TITLE, LAST, "Download the full statement", FIRST, LAST)
    assert made.lines[-2:] == (FIRST, LAST)


@pytest.mark.parametrize(
    "title",
    ["Background Press Call Previewing the G7 Summit by Norway", "Norway’s Statement on the Meeting with G7 Leaders",
     "Statement by Norway ahead of G7 Actions"],
)  # fmt: skip
def test_a_group_that_another_speaks_of_has_no_part(title: str) -> None:
    assert page(title, FIRST, LAST).fields["countries"] == ("NO",)


def test_a_long_list_goes_on_behind_one_that_is_no_country() -> None:
    lead = f"We, Norway, Peru, Japan, the Council of Europe, Kenya, and Chile, met today. {FIRST}"
    made = page("Joint Statement on Trade", lead, LAST)
    assert made.fields["countries"] == ("CL", "JP", "KE", "NO", "PE")


def test_a_state_of_america_is_no_country() -> None:
    made = page("Statement by Norway for New Mexico and New Jersey", FIRST, LAST)
    assert made.fields["countries"] == ("NO",)


@pytest.mark.parametrize(
    "below",
    [(".    .    .    .    .", "MINISTRY OF FOREIGN AFFAIRS", "12 MAY 2021"),
     ("Ana Example", "Lead Spokesperson for Foreign Affairs", "ana@press.example", "+32 (0)460 75 45 53"),
     ("[Reference] Joint Statement (PDF)", "Related Links"), ("Attachment", "List")],
)  # fmt: skip
def test_who_put_out_a_text_where_and_when_is_no_part_of_it(below: tuple[str, ...]) -> None:
    made = page(TITLE, "12 May 2021", FIRST, LAST, *below)
    assert made.lines == (FIRST, LAST)


def test_a_city_above_or_below_the_day_is_no_part_of_the_text() -> None:
    made = page(TITLE, "12 May 2021", "15:30", "The Old House, Oslo", FIRST, LAST)
    assert made.lines == (FIRST, LAST)


def test_a_signature_below_the_last_sentence_stays() -> None:
    signed = ("For Norway: Ana Example", "For Peru: Juan Ejemplo")
    assert page(TITLE, FIRST, LAST, *signed).lines == (FIRST, LAST, *signed)


def test_a_country_that_heads_a_title_is_what_it_is_about() -> None:
    made = page("Haiti: Statement by Norway on the elections", FIRST, LAST)
    assert made.fields["countries"] == ("NO",)


def test_a_state_speaks_of_a_summit_of_others_on_its_own_site() -> None:
    title = "Background Press Call Previewing the G7 Summit and Its Results"
    made = page(title, FIRST, LAST, url="https://www.regjeringen.no/1")
    assert made.fields["countries"] == ("NO",)


def test_a_title_goes_on_in_the_next_line_that_says_with_whom() -> None:
    lines = (
        "Joint press conference",
        "with the Secretary General and the Prime Minister of Norway",
    )
    made = page(*lines, "12 May 2021", "(As delivered)", FIRST, LAST)
    assert made.fields["title"] == " ".join(lines)
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "below",
    [("—oOo—", "Contesta nuestra encuesta."), ("// انتهى //", "18:30 ت م"),
     ("Adresse für Rückfragen", "Kommunikation EDA"),
     ("Ministerio de Relaciones Exteriores - Calle 1, Lima", "Central: +51 1 2044 2400"),
     ("ENDS", "Press Office", "12 May 2021"), ("【中大小】", "打印")],
)  # fmt: skip
def test_the_sign_with_which_a_press_office_ends_a_text_ends_it(below: tuple[str, ...]) -> None:
    assert page(TITLE, "12 May 2021", FIRST, LAST, *below).lines == (FIRST, LAST)


def test_in_arabic_those_who_issued_a_text_are_its_parties() -> None:
    title = "بيان مشترك صادر عن المملكة العربية السعودية وجمهورية مصر العربية"
    text = "ناقش الوزيران التجارة والطاقة والهجرة في جلسة مطولة، واتفقا على مواصلة المشاورات بين البلدين خلال العام."
    assert page(title, text).fields["countries"] == ("EG", "SA")


@pytest.mark.parametrize(
    "below",
    [("Was this page helpful?", "Yes", "No"), ("Sign up for our newsletter to receive news by e-mail.",),
     ("Embassy of Norway in Lima", "Address: Example 123, Lima", "Phone: +51 1 234 5678"),
     ("Office of the Spokesperson", "2201 C Street NW Washington, DC 20520"), ("« Back to overview",),
     ("The Ministry", "Organisation", "Vacancies", "Press", "Contact"),
     ("Your browser does not support scripts. Please enable them to see the page.",)],
)  # fmt: skip
def test_the_foot_of_a_page_is_left_out_though_it_has_sentences(below: tuple[str, ...]) -> None:
    assert page(TITLE, "12 May 2021", FIRST, LAST, *below).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "above",
    ["Press release No: 123/2021", "Press release | Date: 12/05/2021", "Reading time: 3 minutes", "A+ A-",
     "Listen to article", "EMBARGOED UNTIL DELIVERY", "Washington, D.C.", "The East Room"],
)  # fmt: skip
def test_what_a_page_says_of_itself_is_neither_title_nor_text(above: str) -> None:
    made = page(TITLE, above, FIRST, LAST)
    assert made.fields["title"] == TITLE
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "done", ["Done at Oslo on 12 May 2021.", "Hecho en Lima, 12 de mayo de 2021"]
)
def test_the_line_that_says_where_a_treaty_was_done_is_of_its_text(done: str) -> None:
    assert page(TITLE, FIRST, LAST, done).lines == (FIRST, LAST, done)


def test_a_sentence_that_begins_like_a_field_of_the_page_is_of_the_text() -> None:
    place = "Place: Oslo was chosen by both ministers as the seat of the new secretariat for trade."
    assert page(TITLE, "12 May 2021", place, FIRST, LAST).lines == (place, FIRST, LAST)
