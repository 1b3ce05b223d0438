"""A title that stands in the words which lead to a text, or right below them."""

from __future__ import annotations

import pytest

from tests.importing.test_publishers import FIRST, LAST, page

SECOND = "2. The Governments will report to their parliaments in the autumn, and then decide where their delegations meet next."


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("La cumbre concluyó hoy con la adopción de la “Declaración de Ejemplo”, cuyo texto completo se reproduce a continuación:",), "Declaración de Ejemplo"),
        (("中評社利馬10月30日電/兩國總理30日在利馬簽署《秘挪聯合公報》。聯合公報全文如下：", "秘挪聯合公報"), "秘挪聯合公報"),
        (("صدر اليوم بيان مشترك بين النرويج وبيرو، فيما يلي نصه :", '"بيان مشترك بين النرويج وبيرو"'), "بيان مشترك بين النرويج وبيرو"),
    ],
)  # fmt: skip
def test_a_text_without_another_title_has_the_one_that_leads_to_it(
    lines: tuple[str, ...], title: str
) -> None:
    made = page(*lines, f"1. {FIRST}", SECOND, LAST)
    assert made.fields["title"] == title
    assert made.lines[0] == f"1. {FIRST}"


def test_a_title_that_only_the_words_leading_to_a_text_name_is_asked_about() -> None:
    leads = "La cumbre concluyó hoy con la adopción de la “Declaración de Ejemplo”, cuyo texto completo se reproduce a continuación:"
    made = page(leads, FIRST, SECOND, LAST)
    assert any(each.startswith("title:") for each in made.review)


def test_a_title_above_counts_more_than_one_in_the_words_that_lead_to_the_text() -> None:
    leads = "The ministers adopted the “Example Declaration on the Sea”, the full text of which follows:"
    made = page("Joint Statement by the Ministers of Norway and Peru", leads, FIRST, SECOND, LAST)
    assert made.fields["title"] == "Joint Statement by the Ministers of Norway and Peru"


def test_what_stands_beside_the_name_of_a_house_in_another_language_is_no_title() -> None:
    title = "Tonga welcomes the Example Declaration and looks forward to the chair of the group of islands"
    house = "Potungāue ki Muli - Ministry of Foreign Affairs"
    assert page("27 June 2023", house, title, FIRST, LAST).fields["title"] == title


def test_a_label_that_was_glued_to_the_second_of_two_titles_is_none_of_it() -> None:
    title = "Participation of the President of Moldova in the opening of the forum of towns"
    made = page(title, f"{title}COMUNICAT DE PRESĂ", FIRST, LAST)
    assert made.fields["title"] == title


def test_a_title_is_in_the_script_of_its_text_and_without_the_name_of_a_mailing_list() -> None:
    title = "Safety at sea discussed by the foreign ministers of four countries of the south"
    assert (
        page("Οι Υπουργοί των τεσσάρων χωρών στη Λεμεσό", title, FIRST, LAST).fields["title"]
        == title
    )
    assert page(f"[example] News Releases: {title}", FIRST, LAST).fields["title"] == title


def test_a_title_of_few_signs_with_its_day_is_no_day() -> None:
    said = "木暮達也日本国外務大臣とエレーヌ・ベルナール・カナダ外務大臣は、2022年10月11日、大阪で会談し、以下の共同声明を発出した。"
    made = page(
        "政府のホームページにようこそ",
        "日加外相共同声明 2022年10月11日",
        "10.10.2022 - 記事",
        said,
        said,
    )
    assert made.fields["title"] == "日加外相共同声明 2022年10月11日"
    assert made.fields["date"] == "2022-10-11"
