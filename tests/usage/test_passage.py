"""Words that are quoted around a place are whole ones."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statement_site.usage.passage import passage

TEXT = "The communiqué of the Ministers of Kenya and Uganda was signed in Nairobi on the fifth of May, in English."


def test_no_word_is_cut() -> None:
    start = TEXT.index("Nairobi")
    words = passage(TEXT, start, start + len("Nairobi"))
    assert words == "of Kenya and Uganda was signed in Nairobi on the fifth of May, in"


@given(st.text("ab 中", max_size=120), st.data())
def test_what_is_asked_for_is_there_and_nothing_is_added(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = passage(text, start, end)
    assert text[start:end] in words
    assert words in text
