"""A page that is in the archive is recognised by the address of its source, wherever its file has that."""

from __future__ import annotations

import pytest

from statement_site.importing.duplicate import Recognizer
from statement_site.reading.source import SourceFile

URL = "https://example.org/b"


def recognized(front: str, mark: str = "") -> bool:
    """Whether the address is recognised in a file with this front matter."""
    recognizer = Recognizer()
    recognizer.add(SourceFile("statements/a.md", f"{mark}{front}\nThe text.\n".encode()))
    return recognizer.recognized(URL, "Another text.") is not None


@pytest.mark.parametrize(
    "front",
    [f"---\nsource: {URL}\n---", f"---\nsource:\n  url: {URL}\n---", f"---\nsource: {{url: '{URL}'}}\n---",
     f'--- \n"source": {URL}\n---', f'---\nsource: {{"url": "{URL}"}}\n---', "---\nsource: http://www.example.org/b/\n---"],
)  # fmt: skip
def test_an_address_is_recognised_however_it_is_written(front: str) -> None:
    assert recognized(front)
    assert recognized(front, mark="\ufeff")


@pytest.mark.parametrize(
    "front",
    [f"---\nnotes: 'An older copy has the url: {URL} too'\n---", f"---\ncites: {URL}\n---",
     "---\nsource: [\n---", f"source: {URL}"],
)  # fmt: skip
def test_an_address_in_another_place_is_none_of_the_source(front: str) -> None:
    assert not recognized(front)
