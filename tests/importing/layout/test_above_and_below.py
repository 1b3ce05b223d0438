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
