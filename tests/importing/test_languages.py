"""Pages in the languages that we know by a usage: each is read with its own words."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.language import find_language
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers


@dataclass(frozen=True)
class Page:
    """A page: what stands above, its title, its day, its text, what stands below."""

    language: str
    above: str
    title: str
    day: str
    text: tuple[str, str]
    below: str


PAGES = (
    Page(
        "de",
        "Startseite",
        "Gemeinsame Erklärung der Außenminister Norwegens und Perus zur Lage in Haiti",
        "Oslo, 12. Mai 2021",
        (
            "Die Minister sprachen über den Handel, die Energie und die Migration und kamen überein, dass die Delegationen beider Länder im Frühjahr wieder zusammentreffen.",
            "Sie dankten der Regierung des Gastlandes für die Gastfreundschaft und für die gute Vorbereitung der Gespräche.",
        ),
        "Das könnte Sie auch interessieren",
    ),
    Page(
        "pt",
        "Página Inicial",
        "Declaração conjunta da Noruega e do Peru sobre a situação no Haiti",
        "Publicado em 12/05/2021 19h33",
        (
            "Os ministros conversaram sobre o comércio, a migração e a energia, e não são poucos os temas em que os dois governos voltarão a trabalhar juntos na próxima primavera.",
            "Agradeceram ao governo do país anfitrião pela hospitalidade e pelos preparativos da reunião, que foram excelentes.",
        ),
        "Notícias relacionadas",
    ),
    Page(
        "it",
        "Vai al contenuto principale",
        "Dichiarazione congiunta della Norvegia e del Perù sulla situazione ad Haiti",
        "Roma, 12 maggio 2021",
        (
            "I ministri hanno discusso di commercio, energia e migrazioni, e hanno convenuto che le delegazioni dei due paesi si incontreranno di nuovo nella primavera del prossimo anno.",
            "Hanno ringraziato il governo del paese ospitante per l’accoglienza e per la preparazione della riunione.",
        ),
        "Ti potrebbe interessare anche…",
    ),
    Page(
        "ru",
        "Версия для печати",
        "Совместное заявление министров иностранных дел Норвегии и Перу о положении на Гаити",
        "12 мая 2021 года",
        (
            "Министры обсудили вопросы торговли, энергетики и миграции, а также договорились о том, что делегации двух стран встретятся весной следующего года.",
            "Они поблагодарили правительство принимающей страны за гостеприимство и за хорошую подготовку встречи.",
        ),
        "Материалы по теме",
    ),
    Page(
        "ja",
        "トップページ",
        "日・ペルー共同声明",
        "令和3年5月12日",
        (
            "両大臣は、貿易、エネルギー及び移住について意見交換を行い、両国の代表団が来年の春に再び会談することで一致しました。",
            "また、両大臣は、会議の準備及び温かいもてなしについて、開催国の政府に対して感謝の意を表しました。",
        ),
        "関連リンク",
    ),
)


@pytest.fixture(params=PAGES, ids=lambda page: page.language)
def page(request: pytest.FixtureRequest) -> Page:
    """Each of the pages."""
    given: Page = request.param
    return given


def imported(page: Page) -> Draft:
    """The draft of a page."""
    lines = (page.above, page.title, page.day, *page.text, page.below)
    return draft(read_raw("\n\n".join(lines).encode(), "page.txt"), REGISTERS, {})


def test_title_and_text_are_found_and_the_page_around_them_is_left_out(page: Page) -> None:
    made = imported(page)
    assert made.fields["language"] == page.language
    assert made.fields["title"] == page.title
    assert made.lines == page.text


def test_the_parties_are_found_and_what_they_spoke_of_is_none(page: Page) -> None:
    first = "JP" if page.language == "ja" else "NO"
    assert imported(page).fields["countries"] == (first, "PE")


def test_type_and_day_are_found(page: Page) -> None:
    made = imported(page)
    assert made.fields["type"] == "joint-statement"
    assert made.fields["date"] == "2021-05-12"


@pytest.mark.parametrize(
    ("text", "day"),
    [("２０２１年５月１２日", "2021-05-12"), ("二〇二一年十二月三十一日", "2021-12-31"), ("平成元年2月3日", "1989-02-03")],
)  # fmt: skip
def test_a_day_is_read_in_numerals_of_every_kind(text: str, day: str) -> None:
    body = "双方就贸易、能源和气候变化交换了意见，一致同意在明年春季继续会谈，并对东道国的热情接待表示感谢。"
    language = "ja" if text.startswith("平成") else "zh"
    raw = read_raw(f"联合声明\n\n{text}\n\n{body}".encode(), "page.txt")
    assert draft(raw, REGISTERS, {"language": language}).fields["date"] == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "XI CONFERÊNCIA DE CHEFES DE ESTADO E DE GOVERNO DA COMUNIDADE. Declaração de Brasília: os Chefes de Estado e de Governo da comunidade, reunidos em Brasília, de 31 de outubro a 1 de novembro de 2016, no âmbito da conferência"),
        ("pt", "Excelência Senhor Presidente, constitui uma grande honra para mim e para a delegação que me acompanha realizar esta visita, onde temos o privilégio de beneficiar da hospitalidade, apenas dois meses após a sua estadia em Luanda."),
        ("ar", "فی ختام مباحثات وزیری الخارجیة فی الجمهوریة والمملکة العربیة السعودیة فی العاصمة، صدر بیان مشترک عن الجانبین حول استئناف العلاقات الدبلوماسیة بینهما وفتح السفارات والقنصلیات خلال المدة المتفق علیها."),
    ],
)  # fmt: skip
def test_languages_that_share_words_or_letters_are_told_apart(language: str, text: str) -> None:
    assert find_language([text], "").value == language
