"""The tag files of a bag."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.formats.bagit import bag_manifest, decoded, encoded, info_text, oxum


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("data/a.md", "data/a.md"),
        ("data/100%.md", "data/100%25.md"),
        ("data/a\nb.md", "data/a%0Ab.md"),
        ("data/a\r\nb.md", "data/a%0D%0Ab.md"),
        ("data/a%0Ab.md", "data/a%250Ab.md"),
    ],
)
def test_a_percent_sign_and_line_breaks_are_encoded(path: str, written: str) -> None:
    assert encoded(path) == written
    assert bag_manifest({path: bytes(32)}) == f"{'00' * 32}  {written}\n"


@given(st.text())
def test_a_path_is_read_back_as_it_was(path: str) -> None:
    assert decoded(encoded(path)) == path
    assert not set(encoded(path)) & {"\r", "\n"}


def test_elements_are_lines_and_those_without_a_value_are_left_out() -> None:
    elements = (("Bagging-Date", "2024-03-14"), ("External-Identifier", ""), ("Contact", "a\n b"))
    assert info_text(elements) == "Bagging-Date: 2024-03-14\nContact: a b\n"


def test_the_oxum_is_octets_and_files() -> None:
    assert oxum([10, 0, 5]) == "15.3"
