"""Pages of many kinds: their furniture goes, their text stays, word for word, in every language we know."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.site_name import without_site
from statement_site.importing.raw import Unimportable
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from statement_site.usage import usage_of
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

FIRST = (
    "The ministers discussed trade, energy and the environment, and agreed to go on with their talks "
    "in the spring of the coming year."
)
LAST = "They thanked the government of the host country for its hospitality and for the arrangements made."


def imported(text: str) -> Draft:
    """The draft of a page of plain text."""
    return draft(read_raw(text.encode(), "page.txt"), REGISTERS, {})


def page(*lines: str) -> Draft:
    """The draft of a page of these lines."""
    return imported("\n\n".join(lines))


MENU = ("Home", "About us", "Ministry", "Organisation chart", "State Protocol Service", "Contact us",
        "Foreign Policy", "Bilateral relations", "News", "Press releases")  # fmt: skip


def test_a_long_menu_before_the_title_is_left_out() -> None:
    made = page(
        *MENU * 3,
        "Press Releases/",
        "Joint Statement by Norway and Peru",
        "12 May 2021",
        FIRST,
        LAST,
    )
    assert made.fields["title"] == "Joint Statement by Norway and Peru"
    assert made.lines == (FIRST, LAST)
    assert made.fields["date"] == "2021-05-12"
    assert made.fields["countries"] == ("NO", "PE")


def test_what_stands_below_the_text_is_left_out() -> None:
    below = ("Share this page", "Stay Connected", "Must Read", "Related News",
             "Another page of this site that has a whole sentence.", "© 2021 Ministry", "Privacy policy")  # fmt: skip
    made = page("Joint Statement by Norway and Peru", FIRST, LAST, *below)
    assert made.lines == (FIRST, LAST)
    assert "below: “Share this page”" in made.left_out


def test_a_list_of_embassies_below_the_text_is_left_out() -> None:
    embassies = [f"Embassy number {number}" for number in range(150)]
    made = page("Joint Statement by Norway and Peru", FIRST, "Thank you.", *embassies)
    assert made.lines == (FIRST, "Thank you.")


def test_a_salutation_before_and_signatures_after_the_text_belong_to_it() -> None:
    signed = ("For the Government of Norway", "For the Government of Peru")
    made = page(
        "Remarks by the Minister",
        "12 May 2021",
        "Excellencies, dear colleagues,",
        FIRST,
        LAST,
        *signed,
    )
    assert made.lines == ("Excellencies, dear colleagues,", FIRST, LAST, *signed)


@pytest.mark.parametrize(
    ("begins", "ends"),
    [("Begin Text", "End text"), ("BEGIN TEXT:", "END TEXT"), ("(Begin text)", "(End of text)"),
     ("Inicio del texto", "Fin del texto"), ("Début du texte", "Fin du texte"),
     ("بداية النص", "نهاية النص"), ("全文如下：", "（完）"), ("Text of the joint statement:", "###")],
)  # fmt: skip
def test_marks_of_release_are_left_out_in_every_language(begins: str, ends: str) -> None:
    made = page("Joint Statement by Norway and Peru", begins, FIRST, LAST, ends, "Stay Connected")
    assert made.lines == (FIRST, LAST)


def test_marks_of_release_that_stand_with_the_text_are_cut_off() -> None:
    made = page("Joint Statement by Norway and Peru", f"Begin text: {FIRST}", f"{LAST} End text")
    assert made.lines == (FIRST, LAST)


RELEASES = (
    "The text of the following joint statement was released by the Governments of Norway, Peru and Japan.",
    "The following is attributable to Spokesperson Ana Example:",
    "A continuación, el texto de la declaración conjunta:",
    "Voici le texte de la déclaration commune publiée par les deux gouvernements :",
)


@pytest.mark.parametrize("release", RELEASES)
def test_the_line_of_release_is_no_part_of_the_text_and_is_shown_to_the_editor(
    release: str,
) -> None:
    made = page("Joint Statement", release, FIRST, LAST)
    assert made.lines == (FIRST, LAST)
    assert any(release[:40] in line for line in made.left_out)


def test_the_line_of_release_says_who_the_parties_are() -> None:
    assert page("Joint Statement", RELEASES[0], FIRST, LAST).fields["countries"] == (
        "JP",
        "NO",
        "PE",
    )


@pytest.mark.parametrize(
    ("line", "language", "title", "site"),
    [("A Joint Statement – United States Department of State", "en", "A Joint Statement", "United States Department of State"),
     ("Joint statement | GOV.UK", "en", "Joint statement", "GOV.UK"),
     ("Comunicado conjunto - Ministerio de Relaciones Exteriores", "es", "Comunicado conjunto", "Ministerio de Relaciones Exteriores"),
     ("Déclaration conjointe - Ministère de l’Europe", "fr", "Déclaration conjointe", "Ministère de l’Europe"),
     ("Joint Statement – Norway and Peru", "en", "Joint Statement – Norway and Peru", ""),
     ("U.S.-Peru Joint Statement", "en", "U.S.-Peru Joint Statement", "")],
)  # fmt: skip
def test_the_name_of_the_site_is_no_part_of_a_title(
    line: str, language: str, title: str, site: str
) -> None:
    assert without_site(line, usage_of(language)) == (title, site)


@pytest.mark.parametrize(
    "line",
    ["Share this page", "Compartir en Facebook", "Partager sur LinkedIn", "مشاركة", "分享到微信",
     "We use cookies to improve your visit.", "Home | Links | Search | Help", "-----", "© 2024",
     "Todos los derechos reservados", "Skip to main content", "https://example.org/page", "打印"],
)  # fmt: skip
def test_furniture_is_known_in_every_language(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    ["The ministers shared their views.", "Print media were discussed.", "Home affairs were discussed too.",
     "Los ministros compartieron sus opiniones.", "Les ministres ont partagé leurs vues.", "1."],
)  # fmt: skip
def test_sentences_that_begin_like_furniture_are_none(line: str) -> None:
    assert not is_furniture(line)


def test_a_page_in_spanish_is_read_with_its_own_words() -> None:
    text = (
        "Los ministros de Relaciones Exteriores conversaron sobre el comercio, la migración y la energía, y "
        "acordaron que las delegaciones de ambos países se reúnan de nuevo en la primavera.",
        "Agradecieron al gobierno del país anfitrión por su hospitalidad y por los arreglos realizados para la reunión.",
    )
    made = page(
        "Inicio",
        "Declaración conjunta de Perú y Noruega",
        "Lima, 12 de mayo de 2021",
        *text,
        "Noticias relacionadas",
    )
    assert made.fields["language"] == "es"
    assert made.fields["countries"] == ("NO", "PE")
    assert made.fields["date"] == "2021-05-12"
    assert made.fields["type"] == "joint-statement"
    assert made.fields["place"] == {"name": "Lima", "country": "PE"}
    assert made.lines == text


def test_a_page_in_french_is_read_with_its_own_words() -> None:
    text = (
        "Les ministres ont évoqué le commerce, la migration et l’énergie, et sont convenus que les délégations "
        "des deux pays se réuniront de nouveau au printemps prochain.",
    )
    made = page(
        "Accueil",
        "Déclaration conjointe de la Norvège et du Pérou",
        "Paris, le 12 mai 2021",
        *text,
        "À lire aussi",
    )
    assert made.fields["language"] == "fr"
    assert made.fields["countries"] == ("NO", "PE")
    assert made.fields["date"] == "2021-05-12"
    assert made.lines == text


def test_a_page_in_arabic_is_read_with_its_own_words() -> None:
    text = (
        "ناقش الوزيران التجارة والطاقة والهجرة في جلسة مطولة، واتفقا على مواصلة المشاورات بين البلدين خلال العام "
        "المقبل وعلى عقد اجتماع جديد في الربيع.",
    )
    made = page(
        "الرئيسية",
        "بيان مشترك بين المملكة العربية السعودية وجمهورية مصر العربية",
        "12 مايو 2021",
        *text,
        "أخبار ذات صلة",
    )
    assert made.fields["language"] == "ar"
    assert made.fields["countries"] == ("EG", "SA")
    assert made.fields["date"] == "2021-05-12"
    assert made.lines == text


def test_a_page_in_chinese_is_read_with_its_own_words() -> None:
    text = (
        "双方就贸易、能源和气候变化交换了意见，一致同意在明年春季继续会谈，并对东道国的热情接待表示感谢。",
    )
    made = page("首页", "中法联合声明", "2021年5月12日", *text, "相关新闻")
    assert made.fields["language"] == "zh"
    assert made.fields["countries"] == ("CN", "FR")
    assert made.fields["date"] == "2021-05-12"
    assert made.fields["type"] == "joint-statement"
    assert made.lines == text


def test_what_a_title_is_about_is_no_party() -> None:
    made = page("Joint Statement by Norway and Peru on the Situation in Haiti", FIRST, LAST)
    assert made.fields["countries"] == ("NO", "PE")


def test_a_list_of_many_countries_is_taken_whole() -> None:
    opening = f"We, the Foreign Ministers of Norway, Peru, Japan and the Republic of Korea, met today. {FIRST}"
    made = page("Joint Statement on Trade", opening, LAST)
    assert made.fields["countries"] == ("JP", "KR", "NO", "PE")


def test_a_joint_text_of_which_one_party_is_known_is_asked_about() -> None:
    made = page("Joint Statement with Peru", FIRST, LAST)
    assert any(doubt.startswith("countries: only PE") for doubt in made.review)


def test_text_that_was_wrapped_is_joined_again() -> None:
    lines = ("The ministers discussed trade, energy and the environ-",
             "ment, and agreed to go on with their talks in the",
             "spring of the coming year, as they said in the last",
             "paragraph of the statement that they had published",
             "when they met before, and in those that came there-",
             "after, of which this one is a part.")  # fmt: skip
    made = imported("Joint Statement by Norway and Peru\n\n" + "\n".join(lines))
    assert made.lines[-1].startswith(
        "The ministers discussed trade, energy and the environment, and"
    )
    assert made.lines[-1].endswith("of which this one is a part.")
    assert "  " not in made.lines[-1]


def test_words_that_markdown_would_read_as_marks_are_kept_as_words() -> None:
    odd = f"{FIRST} See *the annex*, <b>notes</b> and [this](list) of a_b_c; 5 * 3 * 2."
    made = page("Joint Statement by Norway and Peru", odd, LAST)
    assert made.lines[0] == odd
    assert r"\*the annex\*" in made.body
    assert r"\<b\>" in made.body


def test_what_is_given_counts_more_than_what_is_found() -> None:
    raw = read_raw(f"Joint Statement by Norway and Peru\n\n{FIRST}".encode(), "a.txt")
    made = draft(raw, REGISTERS, {"date": "2021-05-12", "countries": ["JP"]})
    assert (made.fields["date"], made.fields["countries"]) == ("2021-05-12", ["JP"])
    assert made.evidence["date"] == "as given"
    assert made.review == ()


MIDDLE = (
    "Next year marks a century of relations.", "Next, the ministers turned to migration.",
    "Previous agreements remain in force between the two countries.", "Next Steps", "Contact", "Search",
    "All rights reserved to coastal states are respected.", "Posted workers will be protected.",
    "Cookies and other sweet exports will be freed of duties.", "Source: both governments.",
    "Press Office staff of both ministries will be trained.", "More on this later.", "Privacy",
    "Share this responsibility, the ministers asked all states.", "https://example.org/annex",
    "Publicado el acuerdo, ambas partes lo aplicarán.", "Publié à Paris, cet accord entre en vigueur en mai.",
    "分享发展经验是双方共识。", "| Norway | 10 |",
)  # fmt: skip


@pytest.mark.parametrize("line", MIDDLE)
def test_no_sentence_and_no_heading_in_the_midst_of_a_text_is_lost(line: str) -> None:
    made = page("Joint Statement by Norway and Peru", "12 May 2021", FIRST, LAST, line, FIRST, LAST)
    assert made.lines == (FIRST, LAST, line, FIRST, LAST)


def test_a_button_in_the_midst_of_a_text_is_left_out_and_shown() -> None:
    made = page("Joint Statement by Norway and Peru", FIRST, LAST, "Share", FIRST, LAST)
    assert made.lines == (FIRST, LAST, FIRST, LAST)
    assert "within: “Share”" in made.left_out


def test_every_sentence_that_is_left_out_is_shown_and_asked_about() -> None:
    teasers = [f"Teaser number {number} of another page ends here." for number in range(3)]
    made = page("Joint Statement by Norway and Peru", *(FIRST, LAST) * 6, "Related News", *teasers)
    assert all(f"below: “{teaser}”" in made.left_out for teaser in teasers)
    assert any(
        doubt.startswith("text: does it end before “Related News”? 3 sentences")
        for doubt in made.review
    )


def test_a_short_text_is_kept_whole() -> None:
    made = page(
        "Statement on Malta", "Oslo, 3 May 2024", "Norway congratulates Malta.", "Thank you."
    )
    assert made.lines == ("Norway congratulates Malta.", "Thank you.")


def test_a_block_of_tags_and_offices_below_the_text_is_left_out() -> None:
    made = page(
        "Joint Statement by Norway and Peru",
        FIRST,
        LAST,
        "Tags",
        "Bureau of European Affairs",
        "Norway",
        "Stay Connected",
    )
    assert made.lines == (FIRST, LAST)


def test_marks_of_release_around_short_sentences_are_left_out() -> None:
    made = page(
        "Joint Statement by Norway and Peru",
        RELEASES[0],
        "Begin text:",
        "We met in Oslo.",
        "We agreed on trade.",
        "End text.",
    )
    assert made.lines == ("We met in Oslo.", "We agreed on trade.")


def test_a_section_of_the_site_is_not_taken_for_the_title() -> None:
    made = page(
        "Press Releases", "Japan-Norway Foreign Ministers’ Meeting", "October 28, 2025", FIRST, LAST
    )
    assert made.fields["title"] == "Japan-Norway Foreign Ministers’ Meeting"
    assert made.fields["countries"] == ("JP", "NO")


@pytest.mark.parametrize(
    "title",
    [
        "Joint Statement on the U.S.-Kenya Strategic Partnership",
        "Joint Statement following the U.S.–Kenya Summit",
    ],
)
def test_two_countries_joined_in_a_title_are_parties(title: str) -> None:
    assert page(title, FIRST, LAST).fields["countries"] == ("KE", "US")


def test_rows_of_a_table_stay_together() -> None:
    rows = ("| Pledge | Amount |", "| --- | --- |", "| Norway | 10 |")
    made = page("Joint Statement by Norway and Peru", FIRST, *rows, LAST)
    assert "\n".join(rows) in made.body


def test_signatures_that_end_a_page_are_kept_however_many() -> None:
    signed = tuple(f"For Country Number {number}" for number in range(20))
    assert page("Joint Statement by Norway and Peru", FIRST, LAST, *signed).lines == (
        FIRST,
        LAST,
        *signed,
    )


def test_a_transcript_saved_as_html_keeps_its_speakers_in_bold() -> None:
    html = (
        "<html><body><h1>Remarks by the Minister</h1><p>12 May 2021</p><p><strong>QUESTION:</strong> Will you go on "
        "with your talks in the spring of the coming year, as you said?</p><p><strong>MINISTER EXAMPLE:</strong> "
        "We will go on with our talks in the spring of the coming year, as we said before.</p></body></html>"
    )
    made = draft(read_raw(html.encode(), "a.html"), REGISTERS, {})
    assert "**QUESTION:** Will you" in made.body
    assert "\\*" not in made.body


CALL = "Foreign Minister Ada Example of Norway spoke {} with Foreign Secretary Per Ejemplo of Peru {}. They discussed trade, energy and the situation in Myanmar."


@pytest.mark.parametrize(
    ("how", "when"),
    [("by telephone", "during his stay in Geneva"), ("today", "ahead of the summit in Kathmandu next week")],
)  # fmt: skip
def test_a_place_that_is_only_spoken_of_is_not_the_place_of_a_text(how: str, when: str) -> None:
    made = page("Readout of a Conversation", "5 May 2023", CALL.format(how, when), LAST)
    assert "place" not in made.fields
    assert made.fields["countries"] == ("NO", "PE")


def test_whom_a_doubtful_country_is_given_to_is_asked() -> None:
    text = "Foreign Minister Ada Example met with Foreign Secretary Per Ejemplo of Peru. They agreed that Norway had been a good place for it."
    made = page("Statement on Consultations", "5 May 2023", text, LAST)
    assert any("does Ada Example speak for NO?" in doubt for doubt in made.review)


def test_every_person_without_a_country_is_asked_about() -> None:
    text = "Foreign Minister Ada Example met with Foreign Secretary-General Per Ejemplo and Prime Minister Ole Eksempel on trade."
    made = page("Statement on Consultations", "5 May 2023", text, LAST)
    doubts = " ".join(made.review)
    assert doubts.count("for whom does") == len(made.fields["participants"])


def test_a_server_s_own_page_is_refused() -> None:
    with pytest.raises(Unimportable):
        page(
            "404 Not Found",
            "The page that you asked for is not on this server. Please try again later.",
        )


def test_a_header_that_is_no_yaml_is_read_line_by_line() -> None:
    header = "---\ntitle: Readout: call with Peru\nsource_url: https://a.example/1\ndate: 2023-02-21\n---\n\n"
    made = imported(header + f"{FIRST}\n\n{LAST}")
    assert made.fields["title"] == "Readout: call with Peru"
    assert made.fields["source"]["url"] == "https://a.example/1"


def test_a_short_title_that_stands_in_full_below_is_taken_in_full() -> None:
    whole = "TRILATERAL COMMUNIQUÉ OF THE FOREIGN MINISTERS OF KENYA, TANZANIA AND UGANDA"
    made = page("Trilateral Communique", whole, "Arusha, 12 May 2019", FIRST, LAST)
    assert made.fields["title"] == whole
    assert made.fields["countries"] == ("KE", "TZ", "UG")
    assert made.lines == (FIRST, LAST)
