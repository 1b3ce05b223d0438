"""Who speaks in turns is no title of a page, and stands in its text."""

from __future__ import annotations

from statement_site.importing.layout.turns import is_label_of_turn
from tests.importing.test_publishers import FIRST, LAST, page

TITLE = "Press conference by the Secretary General with the President of Peru"


def test_who_speaks_again_and_again_is_no_title() -> None:
    turns = [
        line
        for number in ("first", "second", "third")
        for line in (
            "Secretary General",
            f"The {number} thing is this. {FIRST}",
            "President of Peru",
            f"To the {number} I say: {LAST}",
        )
    ]
    made = page(TITLE, *turns)
    assert made.fields["title"] == TITLE
    assert made.lines[0] == "Secretary General"


def test_a_title_that_stands_again_below_its_text_is_no_label_of_a_turn() -> None:
    lines = (TITLE, FIRST, LAST, TITLE, "More news", TITLE)
    assert not is_label_of_turn(lines, 0)
