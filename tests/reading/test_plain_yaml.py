"""The short way for plain front matter gives what libyaml gives, places included, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.reading.front_matter import divide
from statement_site.reading.source import Margin, SourceFile, SourceText, decode
from statement_site.reading.yaml import Node
from statement_site.reading.yaml.events import parse_events
from statement_site.reading.yaml.plain import parse_plain

STATEMENTS = sorted((Path(__file__).parent.parent.parent / "statements").rglob("*.md"))

#: What front matter is made of, and what YAML sees a meaning in.
PIECES = (
    *("title", "a", "name", "x y", "NO", "é", "2024-03-14", "12:30", "~", "null", "0x1F", "“q”"),
    *(": ", ":", " ", "  ", "    ", "\n", "\n", "\n- ", "\n  - ", "\n  ", "- ", "-", "#", " #"),
    *("[", "]", "{", "}", ", ", ",", "'", '"', "''", "\\", "&x ", "*x", "!t ", "|", ">-", "?", "? "),
    *("%", "@", "`", "<<", "---", "...", "https://example.org/a?b=c#d", "\t", "a: b", "\n\n", "="),
)  # fmt: skip


def both(text: str, *, first_line: int = 2) -> tuple[Node | None, Node | None]:
    """The short way's tree, and libyaml's."""
    source = SourceText("x.md", text, tuple(text.split("\n")))
    plain = parse_plain(text, source, first_line)
    return plain, parse_events(text, Margin(source), first_line=first_line)


@pytest.mark.parametrize("path", STATEMENTS, ids=lambda path: path.stem)
def test_statements_read_the_short_way_are_read_as_by_libyaml(path: Path) -> None:
    source, _ = decode(SourceFile(path.name, path.read_bytes()))
    assert source is not None
    halves = divide(Margin(source))
    assert halves is not None
    plain = parse_plain(halves.front_matter, source, halves.front_line)
    whole = parse_events(halves.front_matter, Margin(source), first_line=halves.front_line)
    assert plain in (whole, None)


def test_nearly_all_statements_go_the_short_way() -> None:
    short = 0
    for path in STATEMENTS:
        source, _ = decode(SourceFile(path.name, path.read_bytes()))
        assert source is not None
        halves = divide(Margin(source))
        assert halves is not None
        short += parse_plain(halves.front_matter, source, halves.front_line) is not None
    assert short > len(STATEMENTS) * 0.9


@pytest.mark.parametrize(
    "text",
    [
        "a: b\nc: [d, 'e, f', \"g\"]\nh: {i: j, k: 'l'}\nm: []\nn: {}",
        "a:\n- b\n- {c: d}\ne:\n    - f: g\n      h: i\n    - j",
        "a:\n  b: c\n  d:\n    e: f\ng: h  \n",
        "a: 'it is'\nb: x#y\nc: 12:30\nd: https://example.org/?a=b&c",
    ],
)
def test_plain_texts_go_the_short_way(text: str) -> None:
    plain, whole = both(text)
    assert plain is not None
    assert plain == whole


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "a:", "a: b: c", "a: b #c", "a: 'it''s'", 'a: "b\\n"', "a: &b c",
        "a: *b", "a: !b c", "a: |\n  b", "a: b\n  c", "a: b\na: c", "a: [b", "a: [b]]", "a: {b}",
        "a: [b: c]", "a: [b,]", "- a", "a:\n b: c\n  d: e", "a:\n  - b\n - c", "a: \x85b", "a:\tb",
        "A: b", "a : b", "? a", "a:\n- - b", "a: ~\n\nb: [~]\x00", "a\nb", "a: -", "a: - b",
    ],
)  # fmt: skip
def test_what_leaves_a_doubt_is_left_to_libyaml(text: str) -> None:
    source = SourceText("x.md", text, tuple(text.split("\n")))
    assert parse_plain(text, source, 2) is None


@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join))
def test_made_up_texts_are_read_as_by_libyaml_or_left_to_it(text: str) -> None:
    plain, whole = both(text)
    assert plain in (whole, None)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\n    - "]),
            st.sampled_from(["a:", "b:", "c: ", "d: ", ""]),
            st.sampled_from(["", " x", " [x, y]", " {e: x}", " 'x'", "x: y", " x:y", " x  "]),
        ),
        max_size=10,
    )
)
def test_made_up_lines_are_read_as_by_libyaml_or_left_to_it(
    lines: list[tuple[str, str, str]],
) -> None:
    plain, whole = both("".join("".join(line) for line in lines).lstrip("\n"))
    assert plain in (whole, None)
