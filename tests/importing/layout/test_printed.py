"""Pages that were printed before they were text: lines of print, letterheads, what a browser adds."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.layout.lines import lines_of
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

TITLE = "Fiji and Tonga sign a new agreement on fisheries"
FIRST = "The ministers discussed trade, energy and the environment, and agreed to go on with their talks in the spring."
NEXT = "The sea that lies between the two countries has fed both peoples, and it must feed those who come after them."
LAST = "They thanked the government of the host country for its hospitality and for the arrangements made."


def page(*lines: str, url: str = "") -> Draft:
    """The draft of a page of these lines."""
    return draft(read_raw("\n\n".join(lines).encode(), "page.txt", url), REGISTERS, {})


def printed(line: str, width: int = 60) -> str:
    """A line as it comes out of a printed page whose lines ended at a width: two spaces stand there."""
    words, lines = line.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) >= width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "  ".join(lines)


def test_lines_of_print_behind_wide_spaces_are_put_together() -> None:
    long = [f"{FIRST} {NEXT}", f"{NEXT} {LAST}", f"{LAST} {FIRST}"]
    heading = (
        f"{TITLE}  Friday, 11 April 2014  Joint statement with the Minister of Fisheries of Tonga"
    )
    assert lines_of("\n\n".join([heading, *map(printed, long)])) == (
        TITLE,
        "Friday, 11 April 2014",
        "Joint statement with the Minister of Fisheries of Tonga",
        *long,
    )


def test_two_spaces_behind_a_full_stop_part_no_lines() -> None:
    long = [f"{FIRST}  {NEXT}", f"{NEXT}  {LAST}", f"{LAST}  {FIRST}"]
    assert lines_of("\n\n".join(long)) == tuple(long)


def test_letters_that_a_letterhead_sets_apart_are_words() -> None:
    assert lines_of("M i n i s t e r  f o r  F i s h e r i e s\n\nA B C") == (
        "Minister for Fisheries",
        "A B C",
    )


def test_a_day_and_a_heading_in_capitals_are_lines_of_their_own_where_lines_were_broken() -> None:
    wrapped = (
        "FIJI AND TONGA SIGN A NEW AGREEMENT ON FISHERIES TODAY\nFriday, 11 April 2014\n"
        + "\n".join(printed(f"{FIRST} {NEXT} {LAST}").split("  "))
    )
    assert lines_of(wrapped)[:2] == (
        "FIJI AND TONGA SIGN A NEW AGREEMENT ON FISHERIES TODAY",
        "Friday, 11 April 2014",
    )


@pytest.mark.parametrize(
    "office",
    ["The Hon. Ana Example MP Minister for Fisheries and the Sea", "PRIME MINISTER MINISTER FOR FISHERIES", "Parliamentary Secretary"],
)  # fmt: skip
def test_an_office_above_a_title_is_no_title(office: str) -> None:
    made = page(office, TITLE, "11 April 2014", FIRST, NEXT, LAST)
    assert made.fields["title"] == TITLE
    assert made.lines == (FIRST, NEXT, LAST)


def test_with_whom_a_statement_was_made_stands_under_its_title() -> None:
    with_whom = "Joint statement with the Hon. Ana Example MP - Minister for Fisheries and the Sea of Tonga and all its islands"
    made = page(TITLE, "11 April 2014", with_whom, FIRST, NEXT, LAST)
    assert (made.fields["title"], made.lines) == (TITLE, (FIRST, NEXT, LAST))


@pytest.mark.parametrize(
    "title", [f"{TITLE} MPS 051/2000", f"Minister - {TITLE}", f"{TITLE} | Office of the Minister"]
)
def test_the_number_of_a_release_and_whose_it_is_are_none_of_its_title(title: str) -> None:
    assert page(title, FIRST, NEXT, LAST).fields["title"] == TITLE


def test_what_a_browser_shows_above_a_page_tells_which_line_is_the_title() -> None:
    made = page(f"{TITLE} | Sea News", "Search", "Press Conferences", "Statements", "Home", "Press Conferences", TITLE, FIRST, NEXT, LAST)  # fmt: skip
    assert (made.fields["title"], made.lines) == (TITLE, (FIRST, NEXT, LAST))


@pytest.mark.parametrize(
    "foot",
    [
        ("See: Index of Media Releases", "URL: http://example.org/a.htm  Last update: Friday, 19 August 2011 at 18:03"),
        ("Index of Transcripts",),
        (f"Page 2 of 2 {TITLE}", "28/09/2011 http://example.org/media/cb170699.htm"),
        ("### Rückfragehinweis", "**Ministry of Fisheries**", "Press office", "Phone: +43 (0) 50 11 50"),
        ("## Contacts:", "Ana Example", "Press Officer", "ana@example.org"),
    ],
)  # fmt: skip
def test_what_stands_below_a_printed_page_is_none_of_it(foot: tuple[str, ...]) -> None:
    assert page(TITLE, FIRST, NEXT, LAST, *foot).lines == (FIRST, NEXT, LAST)


def test_a_last_sentence_that_names_an_address_stays() -> None:
    last = "The whole of the strategy is at www.example.org."
    assert page(TITLE, FIRST, NEXT, last).lines == (FIRST, NEXT, last)


def test_a_long_line_that_leads_to_remarks_is_none_of_them() -> None:
    lead = (
        "Following are the Secretary-General’s remarks to the open debate on “What the sea gives to those who live by it, and "
        "what they owe to the sea in turn, in the light of the purposes and principles of the agreement that was signed by "
        "two countries in the spring of last year”, in New York today:"
    )
    assert page(TITLE, lead, FIRST, NEXT, LAST).lines == (FIRST, NEXT, LAST)


@pytest.mark.parametrize("foot", [
    ("- Ministers meet in Bergen (2024-05-15)", "- Talks on fisheries go on (2024-05-10)", "Contact"),
    ("• Ministers meet in Bergen – 15 May 2024", "• Talks on fisheries go on – 10 May 2024"),
])  # fmt: skip
def test_headlines_with_their_days_below_a_text_are_none_of_it(foot: tuple[str, ...]) -> None:
    assert page(TITLE, FIRST, NEXT, LAST, *foot).lines == (FIRST, NEXT, LAST)


def test_the_line_that_says_where_a_chinese_text_was_made_is_of_it() -> None:
    text = (
        "双方强调坚持真正的多边主义，维护以联合国为核心的国际体系。",
        "总统对中国政府和人民的热情接待表示感谢。",
        "二〇二四年五月十六日于北京",
    )
    assert page("联合声明", *text).lines == text


@pytest.mark.parametrize("head", [
    ("The ministers spoke about fish in Bergen today.", "Code: 746123", "12 May 2014"),
    ("## Fish, trade and the sea",),
    ("JOINT STATEMENT OF FIJI AND TONGA",),
    ("1532",),
    ("* en-GB1 fr-FR1 ru-RU1",),
])  # fmt: skip
def test_a_summary_above_the_day_and_a_heading_of_the_page_are_none_of_the_text(
    head: tuple[str, ...],
) -> None:
    assert page(TITLE, *head, FIRST, NEXT, LAST).lines == (FIRST, NEXT, LAST)


def test_headings_of_a_text_that_has_several_stay() -> None:
    text = ("## Trade", FIRST, "## Fish", NEXT, LAST)
    assert page(TITLE, *text).lines == text


def test_the_word_that_ends_a_release_is_none_of_it_where_it_stands_with_the_last_sentence() -> (
    None
):
    assert page(TITLE, FIRST, NEXT, f"{LAST} **END**").lines == (FIRST, NEXT, LAST)


@pytest.mark.parametrize(
    "line", ["HomeNewsroomPress Statements, Transcripts & Photos2023 Spox Comments", "Press Release (2024) 071", "新聞稿第346號"]
)  # fmt: skip
def test_glued_menus_and_numbers_of_releases_are_no_titles(line: str) -> None:
    assert page(line, TITLE, "11 April 2014", FIRST, NEXT, LAST).fields["title"] == TITLE


def test_names_of_languages_above_a_text_are_its_other_versions() -> None:
    made = page(TITLE, "French", "Russian", "Ukrainian", FIRST, NEXT, LAST)
    assert made.lines == (FIRST, NEXT, LAST)


def test_items_that_nothing_announces_below_a_text_are_links() -> None:
    links = ("- Relations with Tonga (background information)", "- Visit the page of the meeting")
    assert page(TITLE, FIRST, NEXT, LAST, *links).lines == (FIRST, NEXT, LAST)
    signed = (FIRST, NEXT, LAST, "- Fiji", "- Papua New Guinea", "- Tonga")
    assert page(TITLE, *signed).lines == signed
    announced = (FIRST, NEXT, "The ministers agreed on the following:", "- fish", "- trade")
    assert page(TITLE, *announced).lines == announced


def test_a_quotation_is_of_the_text_to_its_end() -> None:
    said = (
        f"“{NEXT}",
        "Those who need help may call the ministry at:",
        "Tel: +65 6379 8800",
        "Email: help@example.org”",
    )
    assert page(TITLE, FIRST, *said, "Contact", "Sitemap").lines == (FIRST, *said)


def test_items_in_italics_above_a_text_are_what_the_page_holds_to_matter() -> None:
    points = (
        "- *Both countries go on with their talks on trade*",
        "- *They have had relations for sixty years*",
    )
    assert page(TITLE, *points, FIRST, NEXT, LAST).lines == (FIRST, NEXT, LAST)


def test_the_title_of_a_document_in_capitals_below_a_line_of_release_is_none_of_its_text() -> None:
    lead = "The following is the text of the joint statement:"
    made = page(TITLE, lead, "JOINT STATEMENT OF FIJI AND TONGA ON FISHERIES", FIRST, NEXT, LAST)
    assert made.lines == (FIRST, NEXT, LAST)
