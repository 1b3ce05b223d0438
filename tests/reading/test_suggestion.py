"""What an editor probably meant by a word that no register has."""

from __future__ import annotations

import pytest

from statement_site.reading.suggestion import what_was_meant
from statement_site.reading.whole import read_common
from tests.small_site import project, site

REGISTERS = read_common(project({}), url="").registers


@pytest.mark.parametrize(
    ("word", "hint"),
    [("Peruu", "did you mean `Peru`?"), ("Alemania", "did you mean `DE`, Germany?"),
     ("ألمانيا", "did you mean `DE`, Germany?"), ("PE, US", "write a list: [PE, US]"),
     ("Peru and Norway", "write a list: [Peru, Norway]"), ("PE, Atlantis", ""), ("Holland", ""), ("XX", ""),
     ("ASEAN", "it is an organization: write it under `organizations`")],
)  # fmt: skip
def test_a_country_is_meant_by_its_name_in_another_language_or_misspelt_and_a_list_is_one(
    word: str, hint: str
) -> None:
    assert what_was_meant(word, "countries", REGISTERS) == hint


@pytest.mark.parametrize(
    ("word", "hint"),
    [("migratoin", "did you mean `migration`?"), ("trade, migration", "write a list: [trade, migration]"), ("x", "")],
)  # fmt: skip
def test_a_topic_is_meant_by_a_word_like_it(word: str, hint: str) -> None:
    assert what_was_meant(word, "topics", REGISTERS) == hint


@pytest.mark.parametrize(
    ("front", "place", "hint"),
    [
        ("title: T\ndate:\u00a02024", "3:5", "write `date: …`"),
        ("title:T\ndate: 2024", "2:6", "write `title: …`"),
        ("title：T\ndate: 2024", "2:6", "write `title: …`"),
        ("title: *T* a\ndate: 2024", "2:10", "put the text in quotes if it begins with *"),
        ("title: T\ndate: “2024-03-14”", "3:7", "did you mean 2024-03-14?"),
        ("title: T\ndate: 2024–03–14", "3:7", "did you mean 2024-03-14?"),
        ("title: T\ndate: ٢٠٢٤-٠٣-١٤", "3:7", "did you mean 2024-03-14?"),
        ("title: T\ndate: 2024\ncountries: [“PE”]", "4:13", "write PE"),
        ("Title: T\ndate: 2024", "2:1", "did you mean `title`?"),
        ("title: T\ndate: 2024\nplace: {city: Lima}", "4:9", "known are name, country"),
    ],
)
def test_one_mistake_is_told_once_where_it_stands_with_what_was_meant(
    front: str, place: str, hint: str
) -> None:
    (problem,) = site({"statements/a.md": f"---\n{front}\n---\n\nText.\n"}).problems
    assert problem.startswith(f"statements/a.md:{place}: ")
    assert hint in problem
