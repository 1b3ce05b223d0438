"""Paragraphs that were broken into lines are whole again, and lists and headings stay as they are."""

from __future__ import annotations

import textwrap

import pytest

from statement_site.importing.layout.broken_lines import wrapped_lines
from statement_site.importing.layout.lines import lines_of
from tests.importing.layout.test_edges import FIRST, LAST, SPEECH, page

PARAGRAPHS = (FIRST, LAST, SPEECH, f"{LAST} {FIRST}", f"{SPEECH} {LAST}")


def broken(paragraph: str, widths: tuple[int, ...]) -> list[str]:
    """A paragraph in lines whose widths change, as an editor breaks them by hand."""
    words, lines = paragraph.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) >= widths[len(lines) % len(widths)]:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


@pytest.mark.parametrize("widths", [(60,), (28, 75, 30), (52, 55, 54), (35, 90)])
def test_lines_that_were_broken_by_hand_are_put_together(widths: tuple[int, ...]) -> None:
    text = "\n".join(line for paragraph in PARAGRAPHS for line in broken(paragraph, widths))
    joined = " ".join(lines_of(text))
    assert joined == " ".join(PARAGRAPHS)
    assert all(line[0].isupper() for line in lines_of(text))


def test_a_line_that_goes_on_below_a_gap_is_one_with_it() -> None:
    first, rest = FIRST[:70], FIRST[70:]
    assert lines_of(f"{first.rstrip()}\n\n{rest.lstrip()}\n\n{LAST}") == (FIRST, LAST)


def test_a_text_with_a_gap_after_each_line_has_its_paragraphs_again() -> None:
    lines = [line for paragraph in PARAGRAPHS for line in textwrap.wrap(paragraph, 62)]
    assert " ".join(lines_of("\n\n".join(lines))) == " ".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "lines",
    [
        ("Public Relations Service", "phone: +386 1 555 20 40", "e-mail: press@house.example"),
        ("Про телефонну розмову між міністрами", "середа, 5 лютого 2020 року"),
        ("Joint Statement Signed by the Heads of State", "l6 July, 2001"),
        ("Press releases", "speeches", "interviews", "news"),
        (
            "2.    Aware that the forests hold half of all species;",
            "3.    Recalling the convention;",
        ),
    ],
)
def test_lines_of_their_own_stay_so(lines: tuple[str, ...]) -> None:
    assert lines_of("\n".join(lines)) == lines


def test_a_title_that_ends_with_its_day_is_parted_from_the_text_below_it() -> None:
    title = "Joint Communiqué on the 9th Session of the Joint Commission of Norway and Peru held in Lima on 23 April 2003"
    text = "\n".join(
        line for paragraph in (title, *PARAGRAPHS) for line in textwrap.wrap(paragraph, 58)
    )
    made = page(text)
    assert made.fields["title"].startswith("Joint Communiqué on the 9th Session")
    assert made.lines[0].startswith("The ministers discussed trade")


def test_the_paragraphs_of_an_old_web_page_are_whole_again_and_its_headings_stay() -> None:
    lines = [line for each in PARAGRAPHS for line in textwrap.wrap(each, 72)]
    page = ("# Statement", *lines, "- an item", *textwrap.wrap(LAST, 72))
    assert wrapped_lines(page) == ("# Statement", *PARAGRAPHS, "- an item", LAST)


def test_lines_of_a_web_page_that_are_paragraphs_stay_as_they_are() -> None:
    page = ("The President received the Minister today.", "They spoke of trade.") * 6
    assert wrapped_lines(page) == page


def test_what_a_mission_prints_above_a_speech_goes_on_with_no_greeting() -> None:
    lines = [*textwrap.wrap(f"{FIRST} {LAST}", 60)] * 3
    text = "\n".join(("Check against delivery", "Madam President,", *lines))
    assert lines_of(text)[0] == "Check against delivery"
