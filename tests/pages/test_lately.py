"""What was made lately is remembered, within bounds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statement_site.pages.lately import Lately


def test_what_was_made_lately_is_there() -> None:
    lately: Lately[str, str] = Lately(2)
    for key in "abc":
        assert lately.get(key) is None
        assert lately.keep(key, key.upper()) == key.upper()
    assert [lately.get(key) for key in "abc"] == ["A", "B", "C"]


def test_what_is_asked_for_again_stays_while_others_go() -> None:
    lately: Lately[int, str] = Lately(3)
    lately.keep(0, "first")
    for number in range(1, 100):
        lately.keep(number, str(number))
        assert lately.get(0) == "first"
    assert lately.get(1) is None


@given(st.lists(st.integers(0, 50)), st.integers(1, 9))
def test_the_last_things_asked_for_are_there_and_never_more_than_twice_the_room(
    keys: list[int], room: int
) -> None:
    lately: Lately[int, int] = Lately(room)
    for key in keys:
        found = lately.get(key)
        assert (found is None) or found == -key
        if found is None:
            lately.keep(key, -key)
    distinct = list(dict.fromkeys(reversed(keys)))
    assert all(lately.get(key) == -key for key in distinct[:room])
    assert sum(lately.get(key) is not None for key in range(51)) <= 2 * room


@given(st.lists(st.lists(st.integers(0, 50))), st.integers(1, 9))
def test_of_each_of_many_keys_there_is_a_thing_however_little_is_remembered(
    lots: list[list[int]], room: int
) -> None:
    lately: Lately[int, int] = Lately(room)
    for keys in lots:
        assert lately.of_each(keys, lambda key: -key) == [-key for key in keys]


def test_what_is_remembered_is_not_made_again_even_where_it_is_empty() -> None:
    lately: Lately[str, str] = Lately(9)
    made: list[str] = []

    def make(key: str) -> str:
        made.append(key)
        return ""

    assert [lately.of_each("abca", make), lately.of_each("cab", make)] == [[""] * 4, [""] * 3]
    assert lately.of("a", make) == ""
    assert made == ["a", "b", "c"]
