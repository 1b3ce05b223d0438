"""The plan that is kept: asked which pages show a statement, also after a few were planned anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.shell.planned import MOST_LATER, Planned, planned

IDS = "abcde"
SHOWN = st.tuples(st.integers(0, 9), st.lists(st.sampled_from(IDS)), st.lists(st.sampled_from(IDS)))
PLANS = st.dictionaries(st.sampled_from(["", "x/", "y/", "y/z/", "t.json"]), SHOWN)


def _view(_: Any, __: Page) -> str:
    return ""


def _pages(plan: Mapping[str, tuple[int, list[str], list[str]]]) -> dict[str, Page]:
    return {
        address: Page(address, _view, "t", (number,), tuple(cards), tuple(texts), "o")
        for address, (number, cards, texts) in plan.items()
    }


def _planned(pages: Mapping[str, Page]) -> Planned:
    return planned(pages.values(), [page.packed_values for page in pages.values()], IDS)


def _answer(plan: Planned, wanted: str) -> dict[str, Page]:
    found = plan.showing_any(wanted)
    assert len({page.address for page in found}) == len(found)
    return {page.address: page for page in found}


@given(plans=st.lists(PLANS, min_size=1, max_size=4), wanted=st.text(IDS, max_size=3))
def test_a_plan_amended_again_and_again_answers_as_one_made_anew(
    plans: list[dict[str, tuple[int, list[str], list[str]]]], wanted: str
) -> None:
    first, *others = map(_pages, plans)
    kept = _planned(first)
    for before, after in zip([first, *others], others, strict=False):
        anew = [page for address, page in after.items() if before.get(address) != page]
        gone = [urls.file_of(address) for address in before.keys() - after.keys()]
        kept = kept.amended(anew, [page.packed_values for page in anew], gone)
    assert _answer(kept, wanted) == _answer(_planned([first, *others][-1]), wanted)


def test_a_plan_that_was_amended_often_is_packed_again_whole() -> None:
    page = _pages({f"{number}/": (1, ["a"], []) for number in range(MOST_LATER)})
    kept = _planned({})
    assert kept.has_room
    packed = [each.packed_values for each in page.values()]
    assert not kept.amended(list(page.values()), packed, []).has_room


def test_statements_that_are_new_are_found_in_an_amended_plan() -> None:
    page = Page("n/", _view, values=(), cards=("new",))
    kept = _planned(_pages({"x/": (1, ["a"], [])})).amended([page], [page.packed_values], [])
    assert [each.address for each in kept.showing_any(["new"])] == ["n/"]
