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
