"""YAML 1.2 as plain text with places: nothing guessed, built, expanded or executed."""

from __future__ import annotations

import pytest

from statement_site.reading.source import Margin, SourceText
from statement_site.reading.yaml import Mapping, Node, Scalar, Sequence, parse_yaml
from tests.small_site import site, statement


def read(text: str) -> tuple[Node | None, list[str]]:
    """The tree and the codes of the problems."""
    margin = Margin(SourceText("x.yaml", text, tuple(text.split("\n"))))
    return parse_yaml(text, margin), [problem.code for problem in margin.problems]


def plain(node: Node | None) -> object:
    """A tree as Python's own values."""
    if isinstance(node, Mapping):
        return {key: plain(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node.value if isinstance(node, Scalar) else None


def test_scalars_stay_the_text_that_was_written() -> None:
    text = "country: NO\ntime: 12:30\nnumber: 010\non: yes\nday: 2024-03-14\nhex: 0x1F\n"
    node, problems = read(text)
    assert plain(node) == {
        "country": "NO", "time": "12:30", "number": "010", "on": "yes", "day": "2024-03-14",
        "hex": "0x1F",
    }  # fmt: skip
    assert problems == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: !!python/object/apply:os.system [x]", "tag"),
        ("a: !!timestamp x", "tag"),
        ("a: !!binary aGk=", "tag"),
        ("a: &x 1", "anchor"),
        ("a: &x 1\nb: *x", "anchor"),
        ("a: *x", "anchor"),
        ("base: {b: 1}\n<<: {c: 2}", "anchor"),
        ("a: 1\na: 2", "duplicate-key"),
        ("? [1, 2]\n: x", "not-yaml"),
        ("a: b: c", "not-yaml"),
        ('a: "unclosed', "not-yaml"),
        ("a:\n\t- b", "not-yaml"),
        ("a: 1\n--- \nb: 2", "not-yaml"),
        ("a: \x1b[31m", "character"),
        ('a: "\\ud800"', "not-yaml"),
        ("a: " + "[" * 100_000, "nesting"),
        ("a: " + "{a: " * 100_000, "nesting"),
        ("[" * 100_000 + "]" * 100_000, "nesting"),
        ("[" + "a," * 250_000 + "]", "list-length"),
    ],
)
def test_what_could_surprise_or_harm_is_refused(text: str, code: str) -> None:
    _, problems = read(text)
    assert problems == [code]


def test_a_number_of_five_thousand_digits_is_only_text() -> None:
    digits = "9" * 5_000
    assert plain(read(f"a: {digits}")[0]) == {"a": digits}


def test_nothing_is_nothing() -> None:
    assert [read(text) for text in ("", "# a comment", "~", "null")] == [(None, [])] * 4


def test_places_count_characters_not_bytes() -> None:
    node, _ = read("título: «año» # comment\nnext: {inner: 中文}")
    assert isinstance(node, Mapping)
    value = node.entries["next"][1]
    assert isinstance(value, Mapping)
    inner = value.entries["inner"][1].at
    assert (inner.line, inner.column, inner.width) == (2, 15, 2)


@pytest.mark.parametrize("letter", ["e", "é", "联"])
def test_a_control_character_is_placed_where_it_stands(letter: str) -> None:
    text = statement("countries: [PE]\n", base=f"title: {letter * 30}\x07\ndate: 2024\n")
    (problem,) = site({"statements/a.md": text}).problems
    assert problem.startswith("statements/a.md:2:38: character U+0007 is a control character")
