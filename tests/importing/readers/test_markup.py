"""What a web page says by its markup is said in the words of its text."""

from __future__ import annotations

import pytest

from statement_site.importing.raw import Raw
from statement_site.importing.readers.kinds import read_raw

OPENING = "The Ministers of Kenya and Uganda met in Nairobi on 5 May 2021 and agreed on what follows, in good faith."
CLOSING = "Done at Nairobi on the fifth of May of the year 2021, in two originals, both of them in English."


def read(html: str) -> Raw:
    """What is read of a page with this between two paragraphs."""
    page = (
        f"<!doctype html><html lang=en><title>Communiqué</title><body><main><article><h1>Communiqué</h1>"
        f"<p>{OPENING}</p>{html}<p>{CLOSING}</p></article></main></body></html>"
    )
    return read_raw(page.encode(), "a.html")


def lines(html: str) -> list[str]:
    """The lines of that, without the escapes of Markdown."""
    shown = [line.replace("\\", "") for line in read(html).lines]
    return shown[shown.index(OPENING) + 1 : shown.index(CLOSING)]


@pytest.mark.parametrize(
    ("items", "numbers"),
    [
        ('<ol type="a"><li>{}<li>{}</ol>', "a. b."),
        ('<ol type="I" start="4"><li>{}<li>{}</ol>', "IV. V."),
        ('<ol start="4"><li>{}<li value="7">{}</ol>', "4. 7."),
        ("<ol reversed><li>{}<li>{}</ol>", "2. 1."),
        ("<ol><li>{}<li>{}</ol>", "1. 2."),
        ('<ol type="A"><li><p>{}</p><li><p>{}</p></ol>', "A. B."),
        ('<ol type=""><li value="40">{}<li>{}</ol>', "40. 41."),
        ('<ol start="0"><li>{}<li>{}</ol>', "0. 1."),
        ('<ol type="a" start="26"><li>{}<li>{}</ol>', "z. aa."),
        ('<ol type="aA" start="3"><li>{}<li>{}</ol>', "3. 4."),
    ],
)
def test_items_have_the_numbers_that_a_browser_shows(items: str, numbers: str) -> None:
    words = ("The first thing that they agreed on.", "The second thing that they agreed on.")
    first, second = numbers.split()
    assert lines(items.format(*words)) == [f"{first} {words[0]}", f"{second} {words[1]}"]


def test_lists_within_lists_stand_in_their_order_and_no_word_is_lost() -> None:
    html = (
        '<ol><li>Noted the progress:<ol type="i"><li>on trade;</li><li>on water.</li></ol>and on '
        "all the rest.</li><li>Called for six meetings.</li></ol>"
    )
    assert lines(html) == [
        "1. Noted the progress:", "i. on trade;", "ii. on water.", "and on all the rest.",
        "2. Called for six meetings.",
    ]  # fmt: skip


def test_an_item_that_begins_with_a_list_keeps_its_number() -> None:
    assert lines("<ol><li><ol><li>On trade, as agreed.</li></ol></li></ol>")[0] == "1."


def test_raised_and_lowered_signs_and_looks_leave_no_markup() -> None:
    html = "<p>They <u>noted</u> 3 km<sup>2</sup> of CO<sub>2</sub>, the 21<sup>st</sup> of <s>May</s> June<sup><a href=#n>12</a></sup>.</p>"
    assert lines(html) == ["They noted 3 km² of CO₂, the 21st of May June¹²."]


def test_a_caption_is_told_apart() -> None:
    raw = read("<figure><img src=x.jpg><figcaption>The ministers  sign.</figcaption></figure>")
    assert raw.captions == ("The ministers sign.",)


LEAD = "At the initiative of the Peruvian side, the President had a telephone conversation with the President of Peru."


def whole(body: str) -> str:
    """A page whose article is set apart from what stands above it."""
    return f"<!doctype html><html lang=en><title>Telephone conversation</title><body><h1>Telephone conversation</h1>{body}</body></html>"


def test_the_first_paragraph_that_a_page_sets_apart_is_kept_and_once() -> None:
    text = f"<div class='entry-content'><p>{OPENING}</p><p>{CLOSING}</p></div>"
    lines = read_raw(
        whole(
            f"<div class='read__lead entry-summary'><div><p>{LEAD}</p></div></div>{text}"
        ).encode(),
        "a.html",
    ).lines
    assert lines.count(LEAD) == 1
    assert lines.index(LEAD) < lines.index(OPENING)


def test_a_line_of_the_page_that_is_called_so_is_not() -> None:
    text = f"<div class='entry-content'><p>{OPENING}</p><p>{CLOSING}</p></div>"
    notice = "<p class='lead'>We use cookies to improve your experience on our website. By browsing this website, you agree to our use of cookies.</p>"
    assert read_raw(whole(text + notice).encode(), "a.html").lines[0] == OPENING


def test_a_page_that_begins_with_what_a_program_noted_of_it_is_read_with_that() -> None:
    page = f'---\ntitle: "Leia a \\u00edntegra"\ndate: 2011-09-21\n---\n<p>{OPENING}</p>\n<p>{CLOSING}</p>\n'
    raw = read_raw(page.encode(), "a.html")
    assert raw.titles == ("Leia a íntegra",)
    assert raw.lines == (OPENING, CLOSING)


def test_signs_raised_twice_are_read_and_two_notes_are_not_made_one() -> None:
    assert lines("<p>They agreed<sup><sup>1</sup></sup> on 3 km<sup>12 34</sup> of rail.</p>") == [
        "They agreed¹ on 3 km12 34 of rail."
    ]


MARKED = "<p class='lead'>At the initiative of <em>Peru</em>, the <b>President</b> had a telephone conversation with him, and it was long.</p>"
ARTICLE = f"<article><p>{OPENING}</p><p>{CLOSING}</p></article>"


def test_a_lead_with_markup_in_it_stands_once() -> None:
    read_lines = read_raw(whole(MARKED + ARTICLE).encode(), "a.html").lines
    assert sum("telephone conversation with him" in line for line in read_lines) == 1


@pytest.mark.parametrize(
    "beside",
    ["<div class='related'>{}</div>", "<aside>{}</aside>", "<div style='display:none'>{}</div>", "<footer>{}</footer>"],
)  # fmt: skip
def test_what_is_called_lead_beside_a_text_is_none_of_it(beside: str) -> None:
    teaser = f"<p class='lead'>{LEAD}</p>"
    for page in (beside.format(teaser) + ARTICLE, ARTICLE + beside.format(teaser)):
        assert read_raw(whole(page).encode(), "a.html").lines[:1] == (OPENING,)
