"""What a page holds and where one is on it: labels, and no titles."""

from __future__ import annotations

import pytest

from statement_site.importing.title.label import is_kind_with_number
from tests.importing.test_publishers import FIRST, LAST, page


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("Press release No. 12/2021", True),
        ("Press release 12", True),
        ("Comunicado n° 4", True),
        ("Press release on 12 treaties", False),
        (f"E and OE {'.' * 60} Prime Minister", False),
    ],
)
def test_a_kind_with_the_number_of_a_release_is_known(words: str, *, is_one: bool) -> None:
    assert is_kind_with_number(words) == is_one


@pytest.mark.parametrize(
    "line",
    ["Press Service > PRESS RELEASES", "• Both ministers headed the Seventh Meeting of the Group on Safety",
     "News and Press Release Source Govt. Norway", "Q: What do you say to the statement of the Foreign Ministry?"],
)  # fmt: skip
def test_a_path_a_point_a_source_and_a_question_are_no_titles(line: str) -> None:
    title = "Norway and Peru go on with their work at sea"
    assert page(title, line, "14 June 2023", FIRST, LAST).fields["title"] == title
