"""A title that a page sets over several lines is put together again, and nothing else with it."""

from __future__ import annotations

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers

FIRST = "We have come a long way since our two countries signed their first agreement on trade and fisheries."
NEXT = "The sea that lies between us has fed both peoples, and it must feed those who come after us too."
LAST = (
    "We thank the government of the host country for its hospitality and for all arrangements made."
)


def page(*lines: str) -> Draft:
    """The draft of a page of these lines."""
    text = "\n\n".join((*lines, FIRST, NEXT, LAST))
    return draft(read_raw(text.encode(), "page.txt"), REGISTERS, {})


@pytest.mark.parametrize(
    "lines",
    [
        ("PERU STATEMENT BY", "HONOURABLE ADA EXAMPLE", "MINISTER OF FOREIGN AFFAIRS", "OF", "PERU", "AT THE", "79th SESSION OF THE UNITED NATIONS", "GENERAL ASSEMBLY"),
        ("JOINT STATEMENT", "Between", "THE REPUBLIC OF PERU", "AND THE KINGDOM OF NORWAY", "On the State Visit of H.E. Ada Example", "President of the Republic of Peru", "to the Kingdom of Norway"),
        ("ВЫСТУПЛЕНИЕ", "Министра иностранных дел", "республики Перу", "А.А.Примера"),
        ("STATEMENT BY THE PRESIDENT OF THE REPUBLIC OF PERU", "IN THE GENERAL DEBATE", "OF THE GENERAL ASSEMBLY OF THE UNITED NATIONS"),
        ("Statement by the Head of Delegation of Norway", "H.E. Ms. Ana Example,", "Permanent Representative of the", "Kingdom of Norway", "to the United Nations"),
        ("Discours de la ministre des Affaires étrangères du", "Royaume de Norvège", "lors de la session de l’Assemblée générale"),
        ("Joint Statement", "on trade and fisheries"),
        ("JOINT STATEMENT", "BY", "THE PRIME MINISTER OF ST. LUCIA", "AND", "THE PRIME MINISTER OF JAMAICA"),
    ],
)  # fmt: skip
def test_lines_that_go_on_with_a_title_are_of_it(lines: tuple[str, ...]) -> None:
    made = page(*lines, "New York, 30 September 2014")
    assert made.fields["title"] == " ".join(lines)
    assert made.lines == (FIRST, NEXT, LAST)


@pytest.mark.parametrize(
    "below", ["30 September 2014", "Oslo", "Mr. President,", "Joint Statement by Norway and Peru"]
)
def test_a_day_a_town_a_salutation_and_the_title_again_are_none_of_it(below: str) -> None:
    assert page("Joint Statement by Norway and Peru", below).fields["title"] == (
        "Joint Statement by Norway and Peru"
    )


def test_a_title_that_was_noted_and_stands_over_two_headings_is_none_of_the_text() -> None:
    noted = '---\ntitle: "Joint Statement on Trade Between Norway and Peru"\n---'
    made = page(
        noted, "##### JOINT STATEMENT ON TRADE", "##### AND ON FISHERIES BETWEEN NORWAY AND PERU"
    )
    assert made.fields["title"] == "Joint Statement on Trade Between Norway and Peru"
    assert made.lines == (FIRST, NEXT, LAST)


def test_what_thanks_those_who_hear_is_no_title() -> None:
    thanks = "Thank you very much. [Please take your seats.]"
    made = page(thanks, FIRST, LAST)
    assert made.lines[0] == thanks


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Terrorist Attack in Example Town", "(Statement by the Press Secretary Ana Example)"), "Terrorist Attack in Example Town"),
        (("Minister takes part in meeting of ministers", "From Department of Foreign Affairs"), "Minister takes part in meeting of ministers"),
        (("Headline: Secretary Example’s Call With Minister Muster",), "Secretary Example’s Call With Minister Muster"),
        (("U.S.-DPRK Bilateral Discussions", "Press Statement"), "U.S.-DPRK Bilateral Discussions"),
        (("Szczyt « Trójkąta » 2006 : wspólna deklaracja",), "Szczyt « Trójkąta » 2006 : wspólna deklaracja"),
        (("Press conference", "Minister Ana Example’s statement at a joint press conference in Oslo"), "Minister Ana Example’s statement at a joint press conference in Oslo"),
    ],
)  # fmt: skip
def test_the_title_is_what_says_most(lines: tuple[str, ...], title: str) -> None:
    assert page(*lines, FIRST, LAST).fields["title"] == title


def test_the_label_of_a_kind_without_its_day_is_no_title_nor_is_the_name_of_a_state() -> None:
    title = "Ana Example at the meeting of the Baltic Council: we stand together"
    for below in ("Communiqué – Publié le", "Republic of Estonia - Ministry of Foreign Affairs"):
        assert page(title, below, "24.11.2023").fields["title"] == title


def test_what_a_debate_is_about_is_none_of_its_title() -> None:
    lines = ("STATEMENT BY THE MINISTER OF PERU", "THEME: “ACTING TOGETHER FOR", "PEACE AND TRADE”")
    assert page(*lines).fields["title"] == lines[0]


def test_one_who_is_greeted_below_a_title_with_its_day_is_none_of_it() -> None:
    title = "Statement by the President of Peru, 16 December 2024"
    made = page(title, "His Excellency Prime Minister Kai Example", "Honourable Ministers")
    assert made.fields["title"] == title
