"""The title is none of the lines of a transcript, nor the house in which it was held."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import draft
from statement_site.importing.layout.site_name import without_site
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from statement_site.usage import usage_of
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers
SAID = "PRESIDENT EXAMPLE: Madam Minister, it’s good to have you — my friend, my partner — back in the Foreign Ministry.\n\nWe will talk about trade, energy and the environment, and go on with that in spring."


@pytest.mark.parametrize("house", ["Oval Office", "Centers for Trade and Control", "Example Hall"])
def test_a_transcript_has_the_title_above_its_section_house_and_hour(house: str) -> None:
    title = "Remarks by President Example and Minister Sample of Peru Before Bilateral Meeting"
    lines = (title, "2022-07-12", "Briefing Room", "Statements and Releases", house)
    page = "\n\n".join((*lines, "Atlanta, Georgia", "11:26 A.M. EDT", SAID))
    made = draft(read_raw(page.encode(), "page.txt"), REGISTERS, {})
    assert made.fields["title"] == title
    assert made.body.startswith("PRESIDENT EXAMPLE: Madam Minister")


def test_the_section_of_a_site_is_no_title_of_a_text_without_a_kind() -> None:
    title = "Leaders of Five Cities Support the New Treaty"
    text = "They said that trade, energy and the environment would be talked about again in spring."
    page = f"{title}\n\n12 July 2022\n\nStatements and Releases\n\n{text}"
    assert draft(read_raw(page.encode(), "page.txt"), REGISTERS, {}).fields["title"] == title


@pytest.mark.parametrize(
    ("whole", "parted"),
    [
        ("Remarks in Joint Press Conference | Helsinki, Finland", ("", "")),
        ("Remarks at a Town Hall | Largo, MD", ("", "")),
        ("Remarks | Ministry of Trade, Norway", ("Remarks", "Ministry of Trade, Norway")),
    ],
)
def test_a_town_behind_a_bar_is_of_the_title_and_a_house_is_not(
    whole: str, parted: tuple[str, str]
) -> None:
    assert without_site(whole, usage_of("en")) == (parted if parted[0] else (whole, ""))


TEXT = "The ministry said that trade, energy and the environment would be talked about again in the spring."
MORE = "It thanked the government of the host country for its hospitality, and for all arrangements made."


def titled(*lines: str) -> object:
    """The title of a page of these lines above a text."""
    page = "\n\n".join((*lines, TEXT, MORE))
    return draft(read_raw(page.encode(), "page.txt"), REGISTERS, {}).fields["title"]


def test_a_title_in_capitals_is_taken_in_small_letters_where_the_page_has_it_so() -> None:
    lines = ("Developments in Peru", "5 November 1996", "MEDIA RELEASE", "DEVELOPMENTS IN PERU")
    assert titled(*lines) == "Developments in Peru"


def test_a_title_that_stands_in_capitals_alone_stays_so() -> None:
    assert titled("5 November 1996", "STATEMENT ON PERU") == "STATEMENT ON PERU"


@pytest.mark.parametrize(
    "letterhead",
    ["MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS", "-MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS"],
)
def test_a_letterhead_of_a_kind_and_an_office_is_no_title(letterhead: str) -> None:
    lines = ("Developments in Peru", "5 November 1996", letterhead, "DEVELOPMENTS IN PERU")
    assert titled(*lines) == "Developments in Peru"


def test_the_office_abroad_to_which_one_is_appointed_is_a_title_where_it_stands_twice() -> None:
    lines = ("Ambassador to Peru", "27 November 2014", "MEDIA RELEASE", "AMBASSADOR TO PERU")
    assert titled(*lines) == "Ambassador to Peru"


def test_an_office_abroad_below_a_name_is_no_title() -> None:
    lines = ("Trade with Norway goes on well", "Ada Example", "Ambassador to Peru")
    assert titled(*lines) == lines[0]


def test_the_path_that_hyphens_join_to_a_title_is_none_of_it() -> None:
    title = "Minister talks about trade with his neighbours"
    assert titled(f"Government of Norway-News of the house-{title}", "16 May 2023", title) == title


@pytest.mark.parametrize("gap", [" ", ". "])
def test_a_town_and_a_day_that_were_glued_to_a_title_are_none_of_it(gap: str) -> None:
    title = "Statement by the Permanent Representative of Peru"
    assert titled(f"{title}{gap}New York, 30 September 2024") == title


def test_the_country_and_the_day_of_a_visit_are_of_a_title() -> None:
    title = "Statement by the President of Peru during the State Visit to Norway, 16 December 2024"
    assert titled(title) == title


def test_a_day_in_digits_below_a_long_title_is_none_of_it() -> None:
    title = "Transcript of press conference: 1 November 2013: trade; fisheries; asylum seekers"
    page = f"{title}\n2013-11-01\n\n{TEXT}\n\n{MORE}"
    assert draft(read_raw(page.encode(), "page.txt"), REGISTERS, {}).fields["title"] == title
