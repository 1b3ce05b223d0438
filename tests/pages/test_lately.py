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
