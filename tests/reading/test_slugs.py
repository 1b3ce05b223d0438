"""Words into parts of addresses."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.reading.slugs import is_slug, slug


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Joint statement", "joint-statement"),
        ("Côte d’Ivoire", "cote-d-ivoire"),
        ("González-Olaechea", "gonzalez-olaechea"),
        ("  U.S.   policy ", "u-s-policy"),
    ],
)
def test_latin_words_become_plain_letters(words: str, expected: str) -> None:
    assert slug(words) == expected


def test_words_that_transliterate_alike_do_not_meet() -> None:
    assert slug("中国") != slug("种果")


def test_long_words_are_cut_and_told_apart_by_a_digest() -> None:
    one, other = (slug("U.S. Policy Toward and Relations With Japan: " * 5 + end) for end in "AB")
    assert one != other
    assert max(len(one), len(other)) <= 90


@given(st.text(min_size=1, max_size=200))
def test_every_text_gives_a_safe_part_of_an_address(words: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(words))


@given(st.text(min_size=1, max_size=200))
def test_what_stands_for_words_can_be_a_key_of_a_register(words: str) -> None:
    assert is_slug(slug(words))
