"""The search index: made of the written pages, in one form, and never of other pages than stand there."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_site.finish.canonical import NotAnIndex, make_canonical
from statement_site.finish.search import MARK, SearchProblem, forget_other_index, make_searchable
from tests.small_site import site, statement


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A small site in a folder."""
    built = site(
        {
            "statements/a.md": statement("countries: [PE, US]\ntopics: [trade]\n", "Fisheries."),
            "statements/b.md": statement("countries: [PE, CL]\ntopics: [migration]\n", "Borders."),
            "statements/b.es.md": statement("", "Fronteras.", base="title: Fronteras\n"),
        }
    )
    for page in built.known.pages:
        name = f"{page.address}index.html" if page.address.endswith("/") else page.address
        path = tmp_path / (name or "index.html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(built.press.printed(page))
    return tmp_path


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_an_index_is_made_once_for_the_same_pages(written: Path) -> None:
    assert make_searchable(written, b"one")
    assert not make_searchable(written, b"one")
    assert make_searchable(written, b"two")
    assert sorted(path.name for path in written.glob(".statement-site*")) == []


def test_the_same_pages_give_the_same_bytes(written: Path) -> None:
    make_searchable(written, b"one")
    first = bytes_of(written / "pagefind")
    for again in range(3):
        make_searchable(written, bytes([again]))
        make_searchable(written, b"one")
        assert bytes_of(written / "pagefind") == first


def test_a_folder_of_somebody_else_is_left_alone(written: Path) -> None:
    (written / "pagefind").mkdir()
    (written / "pagefind" / "mine.txt").write_text("mine")
    with pytest.raises(SearchProblem) as refused:
        make_searchable(written, b"one")
    assert refused.value.problem.message == "a folder that this build did not make is in the way"
    assert bytes_of(written / "pagefind") == {"mine.txt": b"mine"}
    forget_other_index(written, b"two")
    assert bytes_of(written / "pagefind") == {"mine.txt": b"mine"}


def test_an_index_of_other_pages_can_be_taken_away(written: Path) -> None:
    make_searchable(written, b"one")
    forget_other_index(written, b"one")
    assert (written / "pagefind" / MARK).is_file()
    forget_other_index(written, b"two")
    assert not (written / "pagefind").exists()


def test_what_is_not_an_index_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pagefind-entry.json").write_text('{"languages": {"en": {"hash": "x"}}}')
    with pytest.raises(NotAnIndex):
        make_canonical(tmp_path)
