"""What stands at the edges of a text on pages of publishers that nobody has seen before."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.markdown import render_body
from statement_site.reading.source import Margin, SourceText
from statement_site.reading.whole import read_common
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

TITLE = "Joint Statement by Norway and Peru"
FIRST = (
    "The ministers discussed trade, energy and the environment, and agreed to go on with their talks "
    "in the spring of the coming year."
)
LAST = "They thanked the government of the host country for its hospitality and for the arrangements made."
SPEECH = "We have come a long way since our two countries signed their first agreement on trade and fisheries."


def page(*lines: str, url: str = "") -> Draft:
    """The draft of a page of these lines."""
    return draft(read_raw("\n\n".join(lines).encode(), "page.txt", url), REGISTERS, {})


def noted(title: str, *lines: str) -> Draft:
    """The draft of a page of these lines, of which whoever saved it noted the title."""
    return page(f'---\ntitle: "{title}"\n---', *lines)


def web(head: str, body: str) -> Draft:
    """The draft of a web page."""
    data = f"<html><head>{head}</head><body>{body}</body></html>"
    return draft(read_raw(data.encode(), "page.html", ""), REGISTERS, {})


@pytest.mark.parametrize(
    "line",
    ["**Palácio das Necessidades, 14 de fevereiro de 2012**", "Ljubljana Castle, 3 June 2019", "Bruxelles/Belgio, 10 giugno 2015",
     "Schloss Bellevue, 5. Mai 2021", "Дом Правительства, 3 июня 2019 года", "Villa Madama, 12 marzo 2018, 18:30"],
)  # fmt: skip
def test_a_place_and_a_day_are_of_the_text_below_it_and_not_above_whatever_the_place(
    line: str,
) -> None:
    assert page(TITLE, line, FIRST, LAST).lines == (FIRST, LAST)
    assert page(TITLE, FIRST, LAST, line).lines == (FIRST, LAST, line)


def test_a_place_and_a_day_below_a_signature_stay() -> None:
    signed = ("For the Government of Norway", "Ana Example", "Done at Bergen, 3 June 2019")
    assert page(TITLE, FIRST, LAST, *signed).lines == (FIRST, LAST, *signed)


def test_house_town_country_and_day_on_four_lines_below_the_text_are_of_it() -> None:
    foot = ("Ministry of Foreign Affairs", "Lima", "Peru", "8 October 2016")
    assert page(TITLE, FIRST, LAST, *foot).lines == (FIRST, LAST, *foot)


def test_a_place_and_a_day_stay_though_whom_to_ask_stands_below_them() -> None:
    foot = (
        "Quito, 9 de octubre de 2018",
        "Fuente: Ministerio de Relaciones Exteriores",
        "Dirección de Comunicación",
    )
    assert page(TITLE, FIRST, LAST, *foot).lines == (FIRST, LAST, foot[0])


@pytest.mark.parametrize("mark", ["ENDS", "FIM", "--KUNA 19:32 LOCAL TIME 16:32 GMT"])
def test_a_mark_of_the_end_behind_the_last_sentence_is_none_of_it(mark: str) -> None:
    assert page(TITLE, FIRST, f"{LAST} {mark}").lines == (FIRST, LAST)


def test_the_offer_to_share_is_none_of_the_text_in_a_language_that_is_not_known() -> None:
    foot = ("Del denne artikel på Facebook eller Twitter", "« Ambassadør besøger ministeriet")
    assert page(TITLE, FIRST, LAST, *foot).lines == (FIRST, LAST)


def test_a_town_and_a_day_without_its_year_stand_above_the_whole_day() -> None:
    assert page(TITLE, FIRST, LAST, "Lima 13 August", "13 August 2001").lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "line",
    ["Ouça a íntegra do discurso (12min05s)", "Please click here for pdf file", "Télécharger le discours (PDF)",
     "Descargue el audio de la conferencia (MP3, 12 MB)", "Guarda il video dell’intervento", "📄 Download the statement in PDF",
     "Hier können Sie die Rede herunterladen", "Скачать запись в формате MP3", "لتحميل النص الكامل اضغط هنا",
     "Watch the recording of the press conference", "点击下载全文"],
)  # fmt: skip
def test_a_line_that_bids_hear_see_or_fetch_something_is_none_of_the_text(line: str) -> None:
    assert page(TITLE, line, FIRST, LAST).lines == (FIRST, LAST)
    assert page(TITLE, FIRST, LAST, line).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "sentence",
    ["See the documents of the conference, which both governments will publish in the coming spring, and the annexes to them.",
     "Read in full, the text of the declaration shows how far the two governments have come in thirty years of work.",
     "Watch towers along the border will be taken down, and no recording of those who cross it will be kept."],
)  # fmt: skip
def test_a_sentence_that_begins_so_stays(sentence: str) -> None:
    assert page(TITLE, FIRST, LAST, sentence).lines == (FIRST, LAST, sentence)
    assert page(TITLE, sentence, FIRST, LAST).lines == (sentence, FIRST, LAST)


def test_players_and_pictures_in_raw_markup_are_none_of_the_text() -> None:
    player = '<iframe width="100%" src="https://video.example/embed/1" allowfullscreen></iframe>'
    picture = '<img src="/images/talks.webp" alt="The two ministers" loading="lazy">'
    link = '<a href="/statement.pdf" target="_blank">Download the statement (PDF)</a>'
    made = page(TITLE, picture, link, FIRST, LAST, player)
    assert made.lines == (FIRST, LAST)
    assert "<" not in made.body


@pytest.mark.parametrize(
    "line",
    ["Council of the Baltic Sea States - Statement", "By Permanent Mission of Peru  |  02 November 2017", "press_admin",
     "Prime Minister, Prime Minister of Norway", "www.gov.example /media/press-release/talks-in-lima.aspx", "Par Ana Exemple"],
)  # fmt: skip
def test_by_whom_a_text_was_put_out_is_none_of_it(line: str) -> None:
    assert page(TITLE, line, FIRST, LAST).lines == (FIRST, LAST)


@pytest.mark.parametrize("line", ["Prime Minister,", "Mr President", "Fisheries", "Introduction"])
def test_a_salutation_or_a_heading_is_no_byline(line: str) -> None:
    assert line in page(TITLE, line, FIRST, LAST).lines


@pytest.mark.parametrize(
    ("lead", "greeting"),
    [("The Minister gave a speech at the opening of the Forum in Lima this week.", "Excellencies, ladies and gentlemen,"),
     ("Le Président a prononcé un discours lors de la session de l’Assemblée.", "Monsieur le Président,"),
     ("La Ministra ofrece una conferencia en Oslo con su homólogo.", "Muy buenas noches a todos."),
     ("Der Minister hielt die folgende Rede zur Eröffnung der Messe in Leipzig.", "Sehr geehrte Damen und Herren,")],
)  # fmt: skip
def test_what_a_page_tells_of_a_speech_before_its_greeting_is_none_of_it(
    lead: str, greeting: str
) -> None:
    made = page("Speech at the opening of the Forum", lead, greeting, SPEECH, SPEECH)
    assert made.lines == (greeting, SPEECH, SPEECH)


def test_what_one_says_before_he_greets_others_is_of_his_speech() -> None:
    opening = "I am glad that I can be here with you in Lima on this day."
    made = page("Speech at the opening of the Forum", opening, "Excellencies,", SPEECH, SPEECH)
    assert made.lines[0] == opening


def test_a_release_in_which_guests_are_distinguished_keeps_its_first_sentence() -> None:
    guests = (
        "Distinguished guests from ten countries were at the opening, and the king spoke to them."
    )
    assert page(TITLE, FIRST, guests, LAST).lines == (FIRST, guests, LAST)


@pytest.mark.parametrize(
    "line",
    ["*Fotografia di Ana Example su Unsplash*", "Photo by Ana Example on a site", "Foto: Ana Example/Agência",
     "Urheberrecht © Ana Example"],
)  # fmt: skip
def test_whose_a_picture_is_is_none_of_the_text(line: str) -> None:
    assert page(TITLE, FIRST, LAST, line).lines == (FIRST, LAST)


def test_marks_of_agencies_below_a_text_are_none_of_it() -> None:
    text = (
        "بحث الوزيران سبل تعزيز التعاون بين البلدين في مجالات التجارة والطاقة والبيئة، واتفقا على مواصلة الحوار.",
        "وأعرب الجانبان عن شكرهما للحكومة المضيفة على حسن الاستقبال وكرم الضيافة وعلى الترتيبات المتخذة.",
    )
    assert page("بيان مشترك", *text, "// يتبع //", "18:37 ت م").lines == text


def test_a_line_that_was_decoded_wrongly_is_none_of_the_text() -> None:
    garbled = "Eï¿½}ï¿½ï¿½Ã¢ï¿½µï¿½ï¿½ï¿½oï¿½]ï¿½ï¿½ï¿½ï¿½ï¿½Ã¶ï¿½]ï¿½}ï¿½vï¿½ï¿½ï¿½"
    assert page(TITLE, FIRST, LAST, garbled).lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "head",
    [f"<title>Ministro per il mare e le isole | {TITLE}</title>", f"<title>{TITLE} — 中华人民共和国商务部</title>",
     f"<title>The Harbour House – {TITLE}</title>", f"<title>{TITLE} - Quelque Chose</title>"],
)  # fmt: skip
def test_what_a_page_says_twice_is_the_title_and_the_rest_is_the_name_of_the_site(
    head: str,
) -> None:
    made = web(head, f"<article><h4>{TITLE}</h4><p>{FIRST}</p><p>{LAST}</p></article>")
    assert made.fields["title"] == TITLE
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "house",
    ["中华人民共和国商务部", "وزارة التجارة والصناعة", "Ministero dell’ambiente", "Presidencia de la República",
     "Secrétariat d’État aux affaires maritimes"],
)  # fmt: skip
def test_the_name_of_a_house_behind_a_title_is_none_of_it(house: str) -> None:
    made = web(
        f"<title>{TITLE} — {house}</title>", f"<article><p>{FIRST}</p><p>{LAST}</p></article>"
    )
    assert made.fields["title"] == TITLE


def test_soft_hyphens_are_no_letters_of_a_title() -> None:
    shown = "Norway and Peru stand by their pro\u00adgramme of co\u00adoperation"
    made = web(f"<title>{shown}</title>", f"<h1>{shown}</h1><p>{FIRST}</p><p>{LAST}</p>")
    assert made.fields["title"] == shown.replace("\u00ad", "")
    assert made.lines == (FIRST, LAST)


def test_a_title_with_its_text_on_one_line_is_parted_from_it() -> None:
    made = noted(
        "Talks with the President of Peru", f"TALKS WITH THE PRESIDENT OF PERU   {FIRST}", LAST
    )
    assert made.lines == (FIRST, LAST)


def test_a_text_that_begins_with_the_words_of_its_title_is_left_whole() -> None:
    sentence = f"Talks with the President of Peru Ana Example were held in Oslo. {FIRST}"
    assert noted("Talks with the President of Peru", sentence, LAST).lines == (sentence, LAST)


@pytest.mark.parametrize(
    "label",
    ["Publicado em 26 JUN 2019", "Published on 26 June 2019", "Mis en ligne le 26 JUN 2019"],
)
def test_the_day_on_which_a_page_was_put_out_is_no_part_of_a_title(label: str) -> None:
    made = page(f"The Minister receives the Foreign Minister of Peru  {label}", FIRST, LAST)
    assert made.fields["title"] == "The Minister receives the Foreign Minister of Peru"
    assert made.fields["date"] == "2019-06-26"


def test_what_an_archive_adds_to_a_title_is_none_of_it() -> None:
    made = noted(f"{TITLE} [Fisheries in the South]", TITLE, FIRST, LAST)
    assert made.fields["title"] == TITLE


def test_a_heading_over_two_lines_that_says_the_noted_title_in_more_words_is_none_of_the_text() -> (
    None
):
    made = noted(
        "Joint communique on the occasion of the visit of the Prime Minister of Norway to Peru",
        "JOINT COMMUNIQUE",
        "ON THE OCCASION OF THE VISIT OF THE PRIME MINISTER OF NORWAY, THE HON. ANA EXAMPLE, TO PERU",
        FIRST,
        LAST,
    )
    assert made.lines == (FIRST, LAST)


def test_the_summary_of_a_page_in_letters_of_its_own_is_none_of_the_text() -> None:
    summary = "The two ministers met in Oslo. Talks will go on in the spring."
    body = f"<h1>{TITLE}</h1><p><em>{summary}</em></p><p>{FIRST}</p><p>{LAST}</p>"
    made = web(f'<title>{TITLE}</title><meta name="description" content="{summary}">', body)
    assert made.lines == (FIRST, LAST)


def test_a_first_paragraph_that_is_the_summary_too_stays() -> None:
    head = f'<title>{TITLE}</title><meta name="description" content="{FIRST}">'
    assert web(head, f"<h1>{TITLE}</h1><p>{FIRST}</p><p>{LAST}</p>").lines == (FIRST, LAST)


def test_a_kind_with_a_day_and_a_town_before_a_bar_is_none_of_the_first_sentence() -> None:
    first = "Die Zusammenarbeit der beiden Länder stand im Mittelpunkt eines Treffens der Ministerinnen, das heute zu Ende ging."
    last = "Die Ministerinnen dankten der Regierung des Gastlandes für die Gastfreundschaft und die gute Vorbereitung der Gespräche."
    made = page(
        "Treffen der Ministerinnen in Lima",
        f"Medienmitteilung vom 25. Januar 2022 |  Bern – {first}",
        last,
    )
    assert made.lines == (first, last)
    assert made.fields["date"] == "2022-01-25"


def test_turns_of_a_conversation_before_a_word_of_thanks_stay() -> None:
    turns = ("KING EXAMPLE:  Mr. President, welcome.  Good afternoon, ladies and gentlemen.",
             "Thank you.  We have come a long way to be here in Oslo with all of you on this day.", FIRST)  # fmt: skip
    assert page("Remarks by the President of Peru and the King of Norway", *turns).lines == turns


def test_the_place_in_a_noted_title_does_not_become_the_title() -> None:
    made = noted("Remarks by the President of Peru | Bergen, Norway", "Bergen, Norway", FIRST, LAST)
    assert made.fields["title"].startswith("Remarks by the President of Peru")


def test_a_kind_a_day_and_a_town_on_a_line_are_none_of_the_text() -> None:
    assert page(TITLE, "Media release of 25 January 2022 | Bern", FIRST, LAST).lines == (
        FIRST,
        LAST,
    )


def test_what_is_said_in_the_first_person_after_a_greeting_is_no_readout() -> None:
    made = page(
        "The Minister receives the Foreign Minister of Peru",
        "Good evening to all of you.",
        SPEECH,
        SPEECH,
    )
    assert made.fields["type"] == "remarks"


def test_a_media_release_is_one() -> None:
    assert (
        page("Harbours of the South", "Media release", FIRST, LAST).fields["type"]
        == "press-release"
    )


@pytest.mark.parametrize(
    "foot", ["12", "**See also the press releases:**", "END OF DOCUMENT", TITLE]
)
def test_a_number_a_lead_to_nothing_and_the_title_again_are_none_of_a_text_above_them(
    foot: str,
) -> None:
    assert page(TITLE, FIRST, LAST, foot).lines == (FIRST, LAST)


def test_a_summary_above_the_heading_of_a_speech_is_none_of_it() -> None:
    heading = ("**Remarks of the Prime Minister**", "**Weekly Address**", "**May 3, 2015**")
    made = web(
        f"<title>{TITLE}</title>",
        f"<h1>{TITLE}</h1><p>In this week’s address, the Prime Minister spoke of what trade and fisheries have given.</p>"
        + "".join(f"<p><b>{line.strip('*')}</b></p>" for line in heading)
        + f"<p>{SPEECH}</p><p>{FIRST}</p><p>{LAST}</p>",
    )
    assert made.lines == (SPEECH, FIRST, LAST)


def test_signs_by_number_and_breaks_are_what_readers_see() -> None:
    noted_page = noted(
        TITLE, f"###### Castle, Oslo<br>21 March 2017\n\n{FIRST}", f"{LAST}\n&#x25cf;"
    )
    assert noted_page.lines == (FIRST, LAST)
    assert page(TITLE, FIRST.replace(",", "&#44;"), LAST).lines == (FIRST, LAST)


def test_signs_by_number_that_would_begin_markup_are_shown_and_begin_none() -> None:
    hostile = f"&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#x3e; {FIRST}"
    made = page(TITLE, hostile, LAST)
    assert made.lines == (f"<script>alert(1)</script> <b> {FIRST}", LAST)
    source = SourceText("a.md", made.body, tuple(made.body.split("\n")))
    shown = render_body(made.body, Margin(source), first_line=1, address="")
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;" in shown.html


@pytest.mark.parametrize(
    "picture", ["![](a/b-270x180.jpg)", "[![The ministers](a.jpg)](a.jpg)", "[![The ministers](a.jpg)\n](a.jpg)"]
)  # fmt: skip
def test_a_picture_of_markdown_is_none_of_the_text(picture: str) -> None:
    assert noted(TITLE, f"{picture}\n{FIRST}", LAST).lines == (FIRST, LAST)


def test_a_paragraph_that_begins_in_agreement_with_something_is_of_the_text_and_no_title() -> None:
    said = (
        "De acuerdo con el calendario convenido por las dos Cancillerías en el mes de febrero, el Ministro de Relaciones Exteriores, "
        "Rodrigo Ejemplo, se trasladó a la ciudad de Panamá atendiendo la invitación de la Ministra de la República de Panamá."
    )
    more = "Los dos Ministros presidieron la sesión de cierre de las consultas políticas, en la que pasaron revista al comercio."
    assert page("Martes 14 mayo 2019.", said, more).lines == (said, more)


def test_all_greetings_of_a_speech_without_a_title_are_of_it() -> None:
    said = (
        "Bismillahirrahmanirrohim",
        "Assalamualaikum Warahmatullahi Wabarakatuh",
        "Selamat pagi, Shalom, Om Swastiastu, dan salam damai bagi kita semua",
        "Yang saya hormati Menteri Kelautan dan Perikanan Republik Indonesia,",
        "Terima kasih telah datang ke pelabuhan ini pada pagi yang cerah, dan terima kasih atas kerja sama kita selama ini.",
        "Laut sebaiknya dibicarakan di tepi laut, dan karena itu kami tidak memilih hotel di ibu kota untuk pertemuan ini.",
    )
    assert page(*said).lines == said


def test_what_is_said_under_the_name_of_god_begins_with_it() -> None:
    title = "كلمة فخامة رئيس الجمهورية في القمة العربية الإفريقية"
    again = "كلمة فخامة رئيس الجمهورية خلال الجلسة العامة للقمة العربية الإفريقية الرابعة"
    said = "والحمد لله وكفى، وسلام على عباده الذين اصطفى، وبعد فإن هذه القمة تنعقد في ظرف دقيق تمر به بلداننا."
    assert page(title, again, "بسم الله الرحمن الرحيم", said).lines == (
        "بسم الله الرحمن الرحيم",
        said,
    )


def test_a_speech_in_quotation_marks_begins_with_its_first_greeting() -> None:
    first = '"Mesdames, Messieurs, merci d’être là malgré la pluie.'
    second = "Monsieur le Premier ministre, c’est toujours une joie de vous accueillir ici, et je vous remercie d’avoir pris le train."
    third = 'Nous avons parlé ce midi des travailleurs frontaliers, qui sont plus de cinquante mille à partir chaque matin."'
    made = page("Déclaration conjointe des deux Premiers ministres", first, second, third)
    assert made.lines == (first, second, third)


HEARERS = "I am pleased to welcome you here this morning, and I thank all of you for what we did together this year."


@pytest.mark.parametrize(
    "greeting",
    [
        ("Your Excellencies, High Commissioners and Ambassadors", "Chargés d’Affaires", "Heads of International Organisations", "Ladies and Gentlemen all,"),
        ("Colleagues; Distinguished delegates; Observers; Ladies and gentlemen",),
    ],
)  # fmt: skip
def test_those_who_hear_are_of_the_text_however_many_lines_they_take(
    greeting: tuple[str, ...],
) -> None:
    made = page("Speech at the opening of the Forum", "23 July 2008", *greeting, HEARERS, LAST)
    assert made.lines == (*greeting, HEARERS, LAST)


def test_a_text_in_items_begins_with_the_first_of_them() -> None:
    items = (
        "• Honourable Ministers of the Member States",
        "• Senior Officials",
        f"• {HEARERS}",
        f"• {LAST}",
    )
    made = page("REMARKS: Chair opens the meeting of ministers", "8 July 2022", *items)
    assert made.lines == items


def test_a_day_without_its_year_and_the_hour_stand_above_the_text() -> None:
    assert page(TITLE, "09 January, 14:18", FIRST, LAST).lines == (FIRST, LAST)


def test_a_last_sentence_about_cookies_is_of_the_text_and_a_notice_is_not() -> None:
    said = "They agreed that common rules on cookies and trackers should be adopted before the end of the year."
    text = page("Joint Statement by Norway and Peru", "The ministers met in Lima today.", said)
    assert text.lines[-1] == said
    notice = "This site uses cookies to improve your experience."
    text = page(
        "Joint Statement by Norway and Peru", "The ministers met in Lima today.", said, notice
    )
    assert text.lines[-1] == said


def test_characters_that_a_scraper_left_by_name_are_shown_as_they_are() -> None:
    made = page(
        "Statement by Foreign Affairs &amp; Trade",
        "The Ministry of Foreign Affairs &amp; Trade thanks Peru.",
    )
    assert made.lines == ("The Ministry of Foreign Affairs & Trade thanks Peru.",)
    noted_ = noted(
        "Statement by Trade &amp; Aid, Norway&#39;s house", "The ministers met in Lima today."
    )
    assert noted_.fields["title"] == "Statement by Trade & Aid, Norway's house"
