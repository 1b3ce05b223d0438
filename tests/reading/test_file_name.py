"""What the name of a statement's file says."""

from __future__ import annotations

import pytest

from statement_site.reading.file_name import FileName, divide_name
from tests.small_site import site, statement


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("2024-03-14-lima.md", FileName("2024-03-14-lima")),
        ("lima.es.md", FileName("lima", ("es",))),
        ("lima.zh-Hans.md", FileName("lima", ("zh-Hans",))),
        ("lima.v2.md", FileName("lima", ("v2",))),
        ("lima.v2.es.md", FileName("lima", ("v2", "es"))),
        ("déclaration.md", FileName("déclaration")),
        ("бандунг.ru.md", FileName("бандунг", ("ru",))),
    ],
)
def test_a_name_is_an_id_and_perhaps_a_version_and_a_language(name: str, meaning: FileName) -> None:
    assert divide_name(name) == meaning


@pytest.mark.parametrize(
    "name",
    [".md", "..md", "a b.md", "a.b.md", "a.xx.md", "a.es.v1.md", "a.v1.v2.md", "a.es.fr.md",
     "con.md", "NUL.es.md", "a\u202eb.md", "a\x1b.md", "a\n.md", "a%2fb.md", "a\\b.md", "-a.md",
     "x" * 201 + ".md", "a\udcff.md", "😀.md"],
)  # fmt: skip
def test_a_name_that_could_not_be_an_address_everywhere_is_no_id(name: str) -> None:
    assert divide_name(name) is None


def test_a_name_in_decomposed_letters_is_that_in_composed_ones() -> None:
    assert divide_name("e\u0301te\u0301.es.md") == FileName("\u00e9t\u00e9", ("es",))


def test_a_translation_into_the_language_of_its_original_is_told() -> None:
    files = {"statements/a.md": statement(), "statements/a.en.md": statement(base="title: A\n")}
    (problem,) = site(files).problems
    assert problem.startswith(
        "statements/a.en.md:1:1: language warning: this is a translation into"
    )
    british = {
        "statements/a.md": statement(),
        "statements/a.en-GB.md": statement(base="title: A\n"),
    }
    assert site(british).problems == []
