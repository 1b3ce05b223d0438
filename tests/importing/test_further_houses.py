"""What houses that were met later write around their texts, and how they tell who took part."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import draft
from statement_site.importing.readers.kinds import read_raw
from statement_site.usage import usage_of
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.publishers import country_of
from statement_site.usage.recognition import recognized
from tests.importing.layout.test_edges import FIRST, LAST, REGISTERS, TITLE, page


@pytest.mark.parametrize(
    "foot",
    ["Distributed by APO Group on behalf of the Ministry of Foreign Affairs, Republic of Seychelles.", "7 views0 comments",
     "Like this: Like Loading...", "Zobacz także: Wizyta prezydenta w Oslo", "Извор: МСП", "Източник и фото: mfa.bg",
     "Pobierz materiał i Publikuj za darmo", "Read Previous", "bottom of page"],
)  # fmt: skip
def test_what_a_page_writes_below_a_text_is_none_of_it(foot: str) -> None:
    assert page(TITLE, FIRST, LAST, foot).lines == (FIRST, LAST)


def test_the_days_on_which_a_house_is_open_end_the_text_with_the_names_above_them() -> None:
    foot = (
        "Ada Example",
        "Pazartesi - Cuma",
        "09:00 - 13:00 / 14:00 - 17:00",
        "Applications are received from 9 to 12 on all days of the week.",
    )
    assert page(TITLE, FIRST, LAST, *foot).lines == (FIRST, LAST)


def test_a_house_with_a_day_behind_it_stands_above_the_text() -> None:
    made = page(TITLE, "Republic of Norway Ministry of Foreign Affairs 15.04.2022", FIRST, LAST)
    assert (made.lines, made.fields["date"]) == ((FIRST, LAST), "2022-04-15")


def test_a_title_of_a_turkish_house_is_all_subject() -> None:
    said = "İki bakan bugün bir araya gelerek ticaret ve enerji alanlarındaki işbirliğini ele almıştır."
    more = "Bakanlar görüşmelerini önümüzdeki yıl başkentte sürdürmek üzere mutabık kalmıştır."
    made = page(
        "No: 129, 15 Nisan 2022, Norveç'te ve Peru'da Meydana Gelen Olaylar Hk.",
        said,
        more,
        url="https://oslo-be.mfa.gov.tr/a/1",
    )
    assert made.lines == (said, more)
    assert (made.fields["countries"], made.fields["type"]) == (("TR",), "press-release")


def test_the_first_paragraph_of_a_chinese_statement_that_leads_to_its_articles_is_of_it() -> None:
    opening = "应挪威王国政府邀请,秘鲁共和国总统于2021年5月5日对挪威进行国事访问。访问取得圆满成功,双方发表联合宣言如下:"
    article = (
        "双方认为,两国关系在相互尊重的基础上不断发展,符合两国人民的根本利益,也有利于世界和平。"
    )
    assert page("挪威秘鲁联合宣言", opening, "一", article, "二", article).lines[0] == opening


def test_a_picture_by_its_path_is_no_title_and_none_of_the_text() -> None:
    picture = "• Slika /Vijesti/2017/01 siječanj/DSC_88231.jpg"
    made = page(TITLE, picture, FIRST, LAST)
    assert (made.fields["title"], made.lines) == (TITLE, (FIRST, LAST))


def test_a_day_that_is_glued_to_the_title_is_the_page_s() -> None:
    made = page(f"26.03.2018{TITLE} on Trade", FIRST, LAST)
    assert (made.fields["title"], made.fields["date"]) == (f"{TITLE} on Trade", "2018-03-26")


@pytest.mark.parametrize(
    ("title", "first", "countries"),
    [("President Example congratulates Mr. Muster", "On behalf of the Government of Norway, I extend warm congratulations to the Hon. "
      "Ada Muster on her election as Prime Minister of Peru.", ("NO", "PE")),
     ("Prime Minister of Norway extends congratulations to Vanuatu", "The Prime Minister of Norway congratulates the people of Vanuatu, "
      "formerly the New Hebrides, on their day of independence.", ("NO", "VU")),
     ("Commentary by the Press Service of the Ministry of Foreign Affairs of Norway", "The words of the Prime Minister of Peru Ana "
      "Ejemplo, which were said a day before and of which the newspapers have written at length since then, attracted our attention, and we regret them deeply.", ("NO",))],
)  # fmt: skip
def test_who_takes_part_is_told_by_offices_and_by_the_names_of_today(
    title: str, first: str, countries: tuple[str, ...]
) -> None:
    assert page(title, first, LAST).fields["countries"] == countries


@pytest.mark.parametrize(("words", "key"), [("澳大利亞聯邦政府", "AU"), ("哈薩克斯坦共和國", "KZ"), ("新西蘭外交部", "NZ")])  # fmt: skip
def test_names_of_the_mainland_are_known_in_traditional_signs(words: str, key: str) -> None:
    found = Gazetteer(REGISTERS["countries"], usage_of("zh")).mentions(words)
    assert [each.country for each in found] == [key]


def test_two_countries_of_one_sign_each_are_known_in_traditional_signs() -> None:
    found = Gazetteer(REGISTERS["countries"], usage_of("zh")).mentions("中澳聯合聲明")
    assert [each.country for each in found] == ["CN", "AU"]


def test_a_spokesperson_makes_a_statement_and_no_joint_declaration() -> None:
    first = "El Gobierno celebra la apertura de la frontera, que restablece el comercio y el tránsito de personas."
    more = "Ambos países acordaron crear una mesa de trabajo, que se reunirá el próximo mes en la capital."
    title = "Declaración de la portavoz del Ministerio de Relaciones Exteriores sobre la frontera"
    made = page(
        title,
        "Bogotá (sept. 26/22)A+ A- Imprimir",
        first,
        more,
        url="https://www.cancilleria.gov.co/a",
    )
    assert made.lines == (first, more)
    assert made.fields["type"] == "press-statement"
    assert "labour" not in made.fields.get("topics", ())
    assert not any(doubt.startswith("countries") for doubt in made.review)


def test_who_speaks_for_a_house_speaks_of_the_visits_of_others() -> None:
    title = "Foreign Ministry Spokesperson’s Remarks on the Visit of the Peruvian Foreign Minister"
    text = (
        "The two ministers agreed to hold a dialogue on trade and on fisheries in the spring of next year.",
        LAST,
    )
    made = page("Ministry of Foreign Affairs of Norway", title, *text)
    assert made.fields["countries"] == ("NO",)


def test_a_language_has_no_region_where_it_is_at_home() -> None:
    said = "Les deux ministres ont évoqué le commerce et la pêche, et sont convenus de poursuivre leurs échanges."
    for tag, plain in (("fr-FR", "fr"), ("fr-CA", "fr-CA")):
        body = f"<html lang='{tag}'><body><article><h1>Communiqué conjoint</h1><p>{said}</p><p>{said[::-1]}</p></article></body></html>"
        made = draft(read_raw(body.encode(), "a.html"), REGISTERS, {})
        assert made.fields["language"] == plain


def test_turkish_is_known_by_its_letters_though_other_languages_share_its_small_words() -> None:
    said = "Son dönemde ihlallerini yoğunlaştırması ve toplantıya katılması üzerine Bakanlığımız görüşünü açıklamıştır ve bildirmiştir."
    assert recognized(f"{said} ve ve ve na je si") == "tr"


def test_thanks_in_quotation_marks_are_no_link_to_another_page() -> None:
    lead = "Le Premier ministre Jean Exemple a fait aujourd’hui la déclaration suivante lors du Sommet de Lima :"
    said = ("« Bon matin à tous.", "« Ce fut un plaisir de représenter la Norvège à ce Sommet, et d’y rencontrer nos partenaires.",
            "« Nous avons annoncé de nouvelles mesures en faveur du commerce et de la pêche.", "« Merci beaucoup. »")  # fmt: skip
    assert page("Déclaration du Premier ministre de la Norvège", lead, *said).lines == said


@pytest.mark.parametrize(
    ("url", "key"), [("https://mofa-ye.org/Pages/1", "YE"), ("https://www.mfa-ks.net/en/1", "XK"), ("https://mfa-zz.com/", "")]
)  # fmt: skip
def test_a_house_whose_address_has_the_code_of_its_state_speaks_for_it(url: str, key: str) -> None:
    assert country_of(url) == key


def test_what_a_release_says_of_itself_is_none_of_its_title() -> None:
    made = page(
        "MR. EXAMPLE - ADDRESS TO THE ASSOCIATION OF DIPLOMATS",
        "2000/7 CHECK AGAINST DELIVERY",
        "NOTES FOR AN ADDRESS",
        FIRST,
        LAST,
    )
    assert made.fields["title"] == "MR. EXAMPLE - ADDRESS TO THE ASSOCIATION OF DIPLOMATS"


def test_who_is_condemned_in_a_title_takes_no_part_in_nordic_languages_either() -> None:
    said = "Danmark fordømmer angrebet i de stærkeste vendinger og kræver, at det stoppes med det samme, siger ministeren."
    made = page(
        "Udenrigsministeren fordømmer den russiske offensiv mod Ukraine",
        said,
        said[::-1],
        url="https://um.dk/a",
    )
    assert made.fields["countries"] == ("DK",)


def test_where_a_picture_shows_somebody_is_no_title() -> None:
    said = "Ich danke Ihnen herzlich für den Empfang und für die Gespräche, die wir heute führen konnten."
    made = page(
        "Präsident Per Muster am Rednerpult",
        "Präsident Per Muster beim Staatsbankett in Oslo",
        said,
        said[::-1],
    )
    assert made.fields["title"] == "Präsident Per Muster beim Staatsbankett in Oslo"
