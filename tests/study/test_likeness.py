"""Sketches tell how alike texts are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statement_site.study.likeness import alike, likeness, sketch

TEXT = " ".join(f"word{number}" for number in range(300))


def test_a_text_is_like_itself_whatever_its_marks_and_spaces() -> None:
    other = TEXT.upper().replace(" ", ",\n ")
    assert likeness(sketch(TEXT), sketch(other)) == 1


def test_a_changed_word_changes_little_and_another_text_is_not_alike() -> None:
    assert likeness(sketch(TEXT), sketch(TEXT.replace("word150", "other"))) > 0.9
    assert likeness(sketch(TEXT), sketch(TEXT.replace("word", "term"))) == 0


def test_a_short_text_is_like_nothing() -> None:
    assert sketch("A few words only, too few.") == ()
    assert likeness((), ()) == 0


def test_chinese_is_compared_by_characters() -> None:
    text = (
        "双方就贸易能源和气候变化交换了意见一致同意在明年春季继续会谈并对东道国的热情接待表示感谢"
    )
    assert likeness(sketch(text), sketch(text.replace("春季", "秋季"))) > 0.6


@given(st.lists(st.sampled_from([TEXT, TEXT[10:], TEXT.replace("word", "x"), "short"]), max_size=8))
def test_each_text_is_led_to_the_first_that_comparing_all_with_all_finds(texts: list[str]) -> None:
    sketches = [sketch(text) for text in texts]
    numbers = range(len(sketches))
    first = {
        (near[0], b)
        for b in numbers
        if (near := [a for a in range(b) if likeness(sketches[a], sketches[b]) >= 0.7])
    }
    assert set(alike(sketches)) == first
