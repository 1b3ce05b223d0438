"""Fields that a site declares for itself."""

from __future__ import annotations

import pytest

from tests.small_site import site, statement

SETTINGS = "fields: {archive.box: Box, archive.row: {label: Row}}\n"


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ("archive: {box: 12}\n", []),
        ("archive: {box: 12, row: 3}\n", []),
        ("archive:\n", []),
        ("archive: {bx: 12}\n", ["unknown-key"]),
        ("archive: 12\n", ["value"]),
    ],
)
def test_what_stands_below_a_declared_field_is_declared_too(fields: str, codes: list[str]) -> None:
    files = {"site.yaml": SETTINGS, "statements/a.md": statement(fields)}
    assert site(files).codes == codes


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "title: Joint Statement #3 on trade",
            "statements/a.md:2:24: comment warning: what stands",
        ),
        ("title: Joint Statement#3 on trade", ""),
        ('title: "Joint Statement #3 on trade"', ""),
        ("title: Joint Statement\n# a comment", ""),
        ("title: T\ncountries: [PE] # Peru", ""),
        ("title: T  # what it is called", ""),
    ],
)
def test_a_number_that_would_be_a_comment_is_told(line: str, told: str) -> None:
    problems = site({"statements/a.md": f"---\n{line}\ndate: 2024\n---\n\nText.\n"}).problems
    assert [each[: len(told)] for each in problems] == ([told] if told else [])


def test_a_new_file_is_not_published_before_it_has_a_text() -> None:
    (problem,) = site({"statements/a.md": statement(body="Put the text here.")}).problems
    assert problem.startswith("statements/a.md:6:1: empty-text this is what a new file has")
    draft = statement("status: draft\n", "Put the text here.")
    assert site({"statements/a.md": draft}).problems == []


def test_a_field_that_statements_have_cannot_be_declared_anew() -> None:
    files = {"site.yaml": "fields: {title: {label: x}}\n", "statements/a.md": statement()}
    (problem,) = site(files).problems
    assert problem.startswith("site.yaml:1:10: value `title` is a field that statements have")
