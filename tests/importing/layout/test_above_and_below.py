"""What pages of houses have above and below a text: points, quotations, pictures, stamps, and whom a speech greets."""

from __future__ import annotations

import pytest

from tests.importing.test_publishers import FIRST, LAST, page

TITLE = "Statement by the Ministry of Foreign Affairs of Norway"


def test_points_above_a_text_are_none_of_it() -> None:
    points = ("- The parliament demands a review of relations", "- Talks should be suspended")
    assert page(f"# {TITLE}", *points, FIRST, LAST).lines == (FIRST, LAST)


def test_items_with_full_stops_at_the_beginning_of_a_text_are_of_it() -> None:
    items = ("- The council took note of the report.", "- It asked for another one.")
    assert page(f"# {TITLE}", *items, FIRST, LAST).lines == (*items, FIRST, LAST)


@pytest.mark.parametrize("marks", ["“{}”", '“{}".'])
def test_a_quotation_that_the_text_says_again_is_none_of_it(marks: str) -> None:
    pulled = marks.format(LAST.rstrip("."))
    made = page(TITLE, pulled, "Lima, 24 September 2024", FIRST, LAST)
    assert made.lines == (FIRST, LAST)


def test_a_quotation_with_which_a_text_begins_is_of_it() -> None:
    quoted = "“Nobody who has seen this river in the spring will ever forget it, and none of us has,” the minister said."
    assert page(TITLE, quoted, FIRST, LAST).lines == (quoted, FIRST, LAST)


def test_with_whom_one_stands_in_a_picture_is_none_of_the_text() -> None:
    caption = "With Prime Minister of Norway Kai Example at the meeting."
    assert page(f"# {TITLE}", caption, FIRST, LAST).lines == (FIRST, LAST)


def test_a_sentence_that_begins_with_with_is_of_the_text() -> None:
    said = "With great pleasure the Government of Norway announces that the talks will go on in the spring."
    assert page(f"# {TITLE}", said, FIRST, LAST).lines[0] == said


def test_what_is_said_of_a_picture_in_the_words_of_the_title_is_neither_title_nor_text() -> None:
    title = "Attorney General Ada Example calls on Minister Ana Ejemplo"
    caption = "Attorney General Ada Example, speaking to Minister Ana Ejemplo"
    made = page(title, caption, FIRST, LAST)
    assert made.fields["title"] == title
    assert made.lines == (FIRST, LAST)


@pytest.mark.parametrize(
    "foot",
    [
        ("*****", "AB/CDE", "(Release ID: 2296800) Visitor Counter : 617"),
        ("## Contacts:", "- ### Ada EXAMPLE Press Officer"),
        ("Signed today with our friends! pic.twitter.com/aBcDeF12",),
        ("Follow our handles for more: - X - https://x.com/example",),
        (
            "News Tracker: past stories on this issue",
            "Gathering on fisheries considers ways to go on",
        ),
    ],
)
def test_what_houses_put_below_a_text_is_none_of_it(foot: tuple[str, ...]) -> None:
    assert page(f"# {TITLE}", FIRST, LAST, *foot).lines == (FIRST, LAST)


def test_that_releases_are_to_be_had_somewhere_is_no_title() -> None:
    notice = "Media releases and speeches are available from the ministry via the internet. https://www.example.no/"
    made = page(notice, "MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS", "VISIT TO PERU", FIRST, LAST)
    assert made.fields["title"] == "VISIT TO PERU"
    assert made.lines == (FIRST, LAST)


def test_whoever_is_greeted_first_by_his_office_is_of_the_speech() -> None:
    greeted = ("His Excellency Prime Minister Kai Example", "Honourable Ministers", "Excellencies")
    said = "It is a pleasure for me to be here in Oslo, and I thank you for the warm welcome that you have given us."
    made = page("Statement by the President of Peru, 16 December 2024", *greeted, said, LAST)
    assert made.lines[0] == greeted[0]


def test_the_heading_of_a_speech_with_its_day_in_brackets_is_none_of_it() -> None:
    heading = "在挪威奥斯陆机场的书面讲话（2024年7月2日，奥斯陆）秘鲁共和国总统　某某"
    said = "很高兴应邀来到美丽的挪威进行国事访问，我谨代表政府和人民，向友好的挪威政府和人民致以诚挚问候和良好祝愿。"
    made = page("某某抵达挪威发表书面讲话", heading, said, said.replace("很高兴", "我们"))
    assert made.lines[0] == said


def test_a_first_sentence_that_begins_as_the_title_does_is_of_the_text() -> None:
    said = "Norway and Peru reaffirmed their commitment to trade and fisheries, with the signing of a new agreement in Lima today."
    assert page("Norway and Peru sign a new agreement", said, LAST).lines == (said, LAST)


def test_by_whom_a_speech_was_delivered_is_none_of_it() -> None:
    below = "Delivered by HE Ada Example, Minister of Norway, at the Conference on Trade, 16 November 2022, Lima, Peru."
    greeting = "Madam President, distinguished delegates, I thank Peru for its gracious hospitality and for all arrangements."
    assert page("Norway’s statement to the conference", below, greeting, LAST).lines == (
        greeting,
        LAST,
    )


def test_one_who_is_greeted_as_an_excellency_behind_his_office_is_of_the_speech() -> None:
    greeted = (
        "State Councillor and Foreign Minister His Excellency Mr. Kai Example",
        "Dear friends",
        "Ladies and gentlemen,",
    )
    said = "This is my first visit to Norway, and I thank you for the warm welcome that you have given us in Oslo."
    made = page(
        "Statement by the Minister for Foreign Affairs of Peru",
        "(Oslo, 18 April 2018)",
        *greeted,
        said,
        LAST,
    )
    assert made.lines[0] == greeted[0]


THAI = "รัฐมนตรีว่าการกระทรวงการต่างประเทศ หารือกับเอกอัครราชทูตนอร์เวย์ ส่งเสริมความร่วมมือด้านการค้า"
SAID = (
    "เมื่อวันที่ 7 ธันวาคม 2560 รัฐมนตรีว่าการกระทรวงการต่างประเทศได้ให้การต้อนรับเอกอัครราชทูตนอร์เวย์ประจำประเทศไทย ในโอกาสเข้าเยี่ยมคารวะ",
    "ทั้งสองฝ่ายได้แลกเปลี่ยนความคิดเห็นเกี่ยวกับความร่วมมือด้านการค้า การประมง และพลังงาน ซึ่งจะเป็นประโยชน์ต่อประชาชนของทั้งสองประเทศ",
)


def test_a_title_that_a_page_in_thai_says_in_other_words_is_none_of_the_text() -> None:
    again = f"{THAI}และการประมงระหว่างกัน"
    assert page(f"# {THAI}", "วันจันทร์ที่ 11 ธันวาคม 2560", again, *SAID).lines == SAID


def test_a_first_paragraph_in_thai_that_tells_the_day_is_of_the_text() -> None:
    first = f"เมื่อวันที่ 7 ธันวาคม 2560 เวลา 14.30 น. {THAI.replace('ส่งเสริม', 'และสนับสนุน')}"
    assert page(f"# {THAI}", first, *SAID).lines == (first, *SAID)


def test_the_house_its_telephone_and_who_took_pictures_are_none_of_a_text_in_thai() -> None:
    foot = ("ใจดี มีสุข: ถ่ายภาพ", "กองสารนิเทศ สำนักงานปลัดกระทรวงมหาดไทย", "โทร. 0-22224131-2")
    assert page(f"# {THAI}", *SAID, *foot).lines == SAID


def test_where_a_page_of_a_president_in_russian_was_published_is_none_of_its_text() -> None:
    said = "Президенты Норвегии и Перу говорили о торговле, энергетике и рыболовстве и договорились о встрече весной."
    foot = ("Опубликован в разделе: Новости", "Дата публикации: 8 апреля 2000 года, 14:30", "Ссылка на материал: example.ru/d/37497", "Текстовая версия")  # fmt: skip
    assert page("Телефонный разговор с Президентом Перу", said, *foot).lines == (said,)


def test_the_styles_of_an_editor_are_no_text() -> None:
    styles = "p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 16.0px Helvetica; color: #323333}"
    assert page(f"# {TITLE}", styles, FIRST, LAST).lines == (FIRST, LAST)
