"""Pages that a scraper put on one line, with all that stood around their texts."""

from __future__ import annotations

from statement_site.importing.draft import Draft, draft
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

TEXT = (
    "The ministers discussed trade, energy and the environment, and agreed to go on with their talks in the spring. "
    "They spoke about fisheries in the South as well, and about the rights of those who live from them. "
    "Both of them said that the agreement of last year had been of great use to their peoples. "
    "They decided that a group of experts would meet in the capital before the end of the year. "
    "The group will report to the governments, which will then decide about what has to be done next. "
    "They thanked the government of the host country for its hospitality and for the arrangements made."
)


def page(line: str) -> Draft:
    """The draft of a page on one line."""
    return draft(read_raw(line.encode(), "page.txt", ""), REGISTERS, {})


def test_labels_a_title_a_day_with_its_hour_and_a_foot_are_parted_from_the_text() -> None:
    foot = "Topics Foreign policy Regions Peru Published in: News Publication date: 6 May 2025, 17:45 Link: gov.example/d/1"
    made = page(f"News Statement by Norway and Peru on fisheries 6 May 2025 17:45 {TEXT} {foot}")
    assert made.fields["title"] == "Statement by Norway and Peru on fisheries"
    assert made.fields["date"] == "2025-05-06"
    assert made.lines == (TEXT,)


def test_a_title_is_parted_from_the_sentence_that_says_it_again_before_the_day() -> None:
    lead = "Состоялся телефонный разговор Президента Норвегии с Президентом Республики Перу Аной Пример."
    text = (
        "Главы государств обсудили вопросы торговли, энергетики и охраны окружающей среды, договорились продолжить переговоры весной. "
        "Стороны рассмотрели также состояние рыболовства в южных морях и права тех, кто живёт у моря и кормится им. "
        "Было отмечено, что соглашение прошлого года принесло большую пользу народам обеих стран. "
        "Условлено провести встречу экспертов до конца года и представить доклад правительствам обеих стран. "
        "Главы государств поблагодарили правительство принимающей страны за гостеприимство и за подготовку встречи."
    )
    made = page(
        f"События Телефонный разговор с Президентом Перу Аной Пример {lead} 6 мая 2025 года 17:45 {text}"
    )
    assert made.fields["title"] == "Телефонный разговор с Президентом Перу Аной Пример"
    assert made.lines == (lead, text)


def test_what_is_said_twice_before_the_first_sentence_is_the_title() -> None:
    title = "Secretary Example and Foreign Minister Ejemplo before their meeting"
    head = f"Home ...{title} hide {title} Translations 6 October 2021 Office of the Spokesperson Lima 6 October 2021"
    made = page(f"{head} {TEXT} See the original at: https://gov.example/1")
    assert made.fields["title"] == title
    assert made.lines == (TEXT,)


def test_a_text_of_one_paragraph_is_left_whole() -> None:
    named = "The Special Representative of the President of Peru met the Special Representative of the President of Norway."
    assert page(f"{named} {TEXT}").lines == (f"{named} {TEXT}",)


def test_a_text_that_breaks_off_is_left_whole() -> None:
    made = page(f"{TEXT} The ministers then went to the harbour and saw the new")
    assert made.lines == (f"{TEXT} The ministers then went to the harbour and saw the new",)


def test_the_place_and_the_day_behind_a_title_part_it_from_the_text() -> None:
    title = "Ana Ejemplo, during the lunch in honour of the Minister of Peru"
    made = page(f"{title} Oslo Palace, 28 July 2010 {TEXT}")
    assert made.fields["title"].startswith(title)
    assert made.fields["date"] == "2010-07-28"
    assert made.lines[0].startswith("The ministers discussed")


def test_a_day_within_the_first_sentence_parts_nothing() -> None:
    line = f"The ministers of Norway and Peru met in Oslo on Monday, 28 July 2010, and agreed on trade. {TEXT}"
    assert page(line).lines[0].startswith("The ministers of Norway")


def test_a_menu_behind_the_last_sentence_is_none_of_the_text_though_sentences_follow() -> None:
    foot = "News Speeches Congratulations All news Photos The use of all materials is allowed with a link. 1 Example Str."
    made = page(f"Address by the President of Peru\n\n8 March 2022\n\n{TEXT} {foot}")
    assert made.lines[-1].endswith("arrangements made.")
