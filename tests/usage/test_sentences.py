"""A sentence ends where a reader says that it does, and a word that is cut short ends none."""

from __future__ import annotations

import pytest

from statement_site.usage.sentences import first_sentence, sentences


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister of Norway, Mr. Per Example, met Mrs. Ana Ejemplo in Lima.",
        "The Hon. Ada Example, Minister of Trade, spoke.",
        "On Sept. 5, 2021 they met in St. John’s.",
        "U.S. Secretary Ada Example called her counterpart.",
        "Am 12. Mai trafen sich die Minister.",
        "El 5 de mayo, el Sr. Ejemplo y la Sra. Muestra se reunieron.",
        "한국은 2021. 5. 12. 회담하였다.",
        "See Vol. 3 of the record.",
    ],
)
def test_words_that_are_cut_short_and_days_end_no_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("They met in 2021. They agreed.", "They met in 2021."),
        ("It is a member of the EU. The ministers met.", "It is a member of the EU."),
        ("He said: “We agree.” They left.", "He said: “We agree.”"),
        ("They met (in Lima). The ministers agreed.", "They met (in Lima)."),
        ("They agreed. 2. The ministers met.", "They agreed."),
        ("挪威外长访问秘鲁。双方会谈。", "挪威外长访问秘鲁。"),
        ("Министры встретились. Они договорились.", "Министры встретились."),
        ("التقى الوزراء في ليما. واتفقوا.", "التقى الوزراء في ليما."),
    ],
)
def test_the_first_sentence_ends_where_another_begins(text: str, first: str) -> None:
    assert first_sentence(text) == first
