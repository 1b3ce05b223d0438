"""Two texts are set side by side: nothing lost, in order, like beside like."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statement_site.study.alignment import Block, aligned, blocks_of
from tests.small_site import site_of, statement

BLOCKS = st.lists(
    st.builds(Block, st.just(""), st.sampled_from(["p", "h", "ul"]), st.integers(0, 900)),
    max_size=12,
)


@given(left=BLOCKS, right=BLOCKS)
def test_every_block_stands_in_one_row_and_in_its_order(
    left: list[Block], right: list[Block]
) -> None:
    rows = aligned(left, right)
    assert [at for row, _ in rows for at in row] == list(range(len(left)))
    assert [at for _, row in rows for at in row] == list(range(len(right)))


def paragraphs(*lengths: int, kinds: str = "") -> list[Block]:
    """Paragraphs of these lengths; `h` in `kinds` makes a heading."""
    return [
        Block("", "h" if kinds[at : at + 1] == "h" else "p", length)
        for at, length in enumerate(lengths)
    ]


def numbers(left: list[Block], right: list[Block]) -> list[tuple[list[int], list[int]]]:
    """The rows as lists."""
    return [(list(one), list(other)) for one, other in aligned(left, right)]


def test_as_many_blocks_of_the_same_kinds_stand_one_by_one() -> None:
    assert numbers(paragraphs(10, 900), paragraphs(700, 20)) == [([0], [0]), ([1], [1])]


def test_a_paragraph_that_was_divided_stands_beside_its_two_parts() -> None:
    left, right = paragraphs(200, 600, 150, 300), paragraphs(210, 330, 300, 160, 310)
    assert numbers(left, right) == [([0], [0]), ([1], [1, 2]), ([2], [3]), ([3], [4])]


def test_a_paragraph_that_was_left_out_stands_alone() -> None:
    left, right = paragraphs(300, 400, 500, 340, 120), paragraphs(310, 500, 350, 118)
    assert numbers(left, right) == [([0], [0]), ([1], []), ([2], [1]), ([3], [2]), ([4], [3])]


def test_headings_stand_beside_headings() -> None:
    left = paragraphs(20, 400, 20, 400, kinds="hphp")
    right = paragraphs(20, 200, 200, 20, 200, 210, kinds="hpphpp")
    assert numbers(left, right) == [([0], [0]), ([1], [1, 2]), ([2], [3]), ([3], [4, 5])]


def test_a_body_is_divided_into_its_outermost_elements() -> None:
    body = '<h2 id="h-a">A</h2>\n<ul>\n<li>b<br>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n<hr />\n<p>d</p>\n'
    assert [(block.kind, block.length) for block in blocks_of(body)] == [
        ("h", 1), ("ul", 8), ("hr", 0), ("p", 1),
    ]  # fmt: skip
    assert "\n".join(block.html for block in blocks_of(body)) + "\n" == body


def test_a_translation_stands_beside_its_original() -> None:
    built = site_of(
        body="# One\n\nTwo.[^n] [Three](b.md)\n\n[^n]: Note.",
        **{"a.es": statement(base="title: Una\n", body="# Uno\n\nDos. [Tres](b.md)")},
        b=statement(),
    )
    assert built.problems == []
    page = built.html("statements/a/es/beside/")
    assert (
        '<td lang="en" dir="ltr"><h2>One</h2></td>\n<td lang="es" dir="ltr"><h2>Uno</h2></td>'
        in page
    )
    assert page.count('href="../../../../statements/b/index.html"') == 2
    assert 'href="../../../../statements/a/index.html#p-' in page
    assert 'href="../../../../statements/a/es/index.html#p-' in page
    assert 'href="../../../../statements/a/index.html#fn1"' in page
    assert ' id="p-' not in page
    for address in ("statements/a/", "statements/a/es/"):
        assert 'href="../../statements/a/es/beside/index.html"'.replace(
            "../../", "../" * address.count("/")
        ) in built.html(address)


def test_an_earlier_version_has_nothing_beside_it() -> None:
    built = site_of(**{"a.v1": statement(base="title: V\n")})
    assert not [address for address in built.addresses if "beside" in address]
