"""Words in quotation marks are found as every language writes them."""

from __future__ import annotations

import pytest

from statement_site.importing.layout.quotation import (
    quotation_of_all,
    quotations,
    without_quotations,
)


@pytest.mark.parametrize(
    "words",
    [
        "He said “we agree” today",
        'He said "we agree" today',
        "He said «we agree» today",
        "He said „we agree“ today",
        "He said „we agree” today",
        "He said ‘we agree’ today",
        "He said 「we agree」 today",
        "He said 《we agree》 today",
    ],
)
def test_a_quotation_is_found_in_the_marks_of_every_language(words: str) -> None:
    assert quotations(words) == ["we agree"]
    assert without_quotations(words).split() == ["He", "said", "today"]


def test_an_apostrophe_opens_no_quotation() -> None:
    assert quotations("Peru‘s and Norway’s ministers") == []


def test_a_paragraph_that_is_quoted_on_into_the_next_ends_with_its_line() -> None:
    assert without_quotations("He said: “We agree.\nI thank you.").split() == [
        *("He", "said:", "I", "thank", "you."),
    ]


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("“Final communiqué”", "Final communiqué"),
        ("« Déclaration commune »", "Déclaration commune"),
        ("“One” and “two”", ""),
        ("“Mr. President,", ""),
        ("Final communiqué", ""),
    ],
)
def test_words_are_one_quotation_from_the_first_mark_to_the_last(words: str, whole: str) -> None:
    assert quotation_of_all(words) == whole
