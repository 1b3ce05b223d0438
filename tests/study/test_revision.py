"""What changed between two texts: nothing lost, everything marked that only one of them has."""

from __future__ import annotations

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.study.alignment import blocks_of
from statement_site.study.revision import marked, revised

TEXTS = st.lists(st.text("ab <&é中\u064b.", min_size=1, max_size=12), max_size=6)


def body(paragraphs: list[str]) -> str:
    """A body of these paragraphs."""
    return "\n".join(f"<p>{escape(words)}</p>" for words in paragraphs)


@given(before=TEXTS, after=TEXTS)
def test_each_side_holds_its_whole_text_in_order(before: list[str], after: list[str]) -> None:
    ours, theirs = blocks_of(body(before)), blocks_of(body(after))
    rows = revised(ours, theirs)
    left = [re.sub("</?del>", "", row.before.html) for row in rows if row.before]
    right = [re.sub("</?ins>", "", row.after.html) for row in rows if row.after]
    assert left == [block.html for block in ours]
    assert right == [block.html for block in theirs]


@given(before=TEXTS, after=TEXTS)
def test_what_is_not_marked_is_the_same_on_both_sides(before: list[str], after: list[str]) -> None:
    for row in revised(blocks_of(body(before)), blocks_of(body(after))):
        kept = [
            "".join(re.sub(rf"<{mark}>.*?</{mark}>|<[^>]*>", "", side.html).split())
            for side, mark in ((row.before, "del"), (row.after, "ins"))
            if side
        ]
        assert len(kept) == 1 or kept[0] == kept[1]


@given(text=TEXTS)
def test_a_text_beside_itself_has_nothing_marked(text: list[str]) -> None:
    rows = revised(blocks_of(body(text)), blocks_of(body(text)))
    assert not any(row.changed for row in rows)
    assert all(row.before == row.after for row in rows)


def test_marks_never_cross_a_tag() -> None:
    assert marked("<p>a <em>b c</em> d</p>", "<p>x <em>y z</em> w</p>") == (
        "<p><del>a</del> <em><del>b c</del></em> <del>d</del></p>",
        "<p><ins>x</ins> <em><ins>y z</ins></em> <ins>w</ins></p>",
    )


def test_a_letter_or_two_between_two_changes_are_read_with_them() -> None:
    assert marked("aaa of bbb end", "ccc of ddd end") == (
        "<del>aaa of bbb</del> end",
        "<ins>ccc of ddd</ins> end",
    )


def test_a_paragraph_that_became_a_heading_is_another() -> None:
    (row,) = revised(blocks_of("<p>Trade</p>"), blocks_of("<h2>Trade</h2>"))
    assert row.before
    assert row.before.html == "<p><del>Trade</del></p>"


def test_ideographs_are_marked_one_by_one() -> None:
    assert marked("双方同意贸易。", "双方同意合作。") == (
        "双方同意<del>贸易</del>。",
        "双方同意<ins>合作</ins>。",
    )


def test_what_the_program_counts_is_no_change() -> None:
    before, after = (
        f'<p>x<sup class="note"><a href="#fn{n}" id="fnref{n}" role="doc-noteref">{n}</a></sup></p>'
        f'<div class="table" aria-label="Table {n}"><table><tr><td>y</td></tr></table></div>'
        for n in (1, 2)
    )
    assert not any(row.changed for row in revised(blocks_of(before), blocks_of(after)))


@pytest.mark.parametrize(
    ("one", "other"), [("3. 5", "3.5"), ("non- state", "nonstate"), ("中 国", "中国")]
)
def test_a_space_that_came_or_went_is_a_change(one: str, other: str) -> None:
    (row,) = revised(blocks_of(f"<p>{one} and more</p>"), blocks_of(f"<p>{other} and more</p>"))
    assert row.changed


def test_many_blocks_that_are_all_others_stand_alone_and_none_is_lost() -> None:
    before = blocks_of(body([f"one {n}" for n in range(250)]))
    after = blocks_of(body([f"other {n}" for n in range(250)]))
    rows = revised(before, after)
    assert (len(rows), all(row.changed for row in rows)) == (500, True)
