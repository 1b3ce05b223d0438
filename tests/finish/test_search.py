"""The search index: made of the written pages, in one form, and never of other pages than stand there."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from statement_site.finish.canonical import NotAnIndex, make_canonical
from statement_site.finish.search import MARK, Indexing, SearchProblem, forget_other_index
from tests.finish.searchable import make_searchable
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


def edit(site: Path) -> None:
    """Change a page that is indexed."""
    page = site / "statements" / "a" / "index.html"
    page.write_text(page.read_text("utf-8").replace("Fisheries", "Forests"), "utf-8")


def test_an_index_is_made_once_for_the_same_pages(written: Path) -> None:
    assert make_searchable(written)
    assert not make_searchable(written)
    edit(written)
    assert make_searchable(written)
    assert sorted(path.name for path in written.glob(".statement-site*")) == []


def test_an_index_that_was_changed_is_made_again(written: Path) -> None:
    make_searchable(written)
    first = bytes_of(written / "pagefind")
    for spoil in (Path.unlink, lambda path: path.write_bytes(b"x")):
        spoil(next((written / "pagefind" / "fragment").iterdir()))
        assert make_searchable(written)
        assert bytes_of(written / "pagefind") == first


def test_the_same_pages_give_the_same_bytes(written: Path) -> None:
    make_searchable(written)
    first = bytes_of(written / "pagefind")
    for _ in range(4):
        shutil.rmtree(written / "pagefind")
        make_searchable(written)
        assert bytes_of(written / "pagefind") == first


def test_a_folder_of_somebody_else_is_left_alone(written: Path) -> None:
    (written / "pagefind").mkdir()
    (written / "pagefind" / "mine.txt").write_text("mine")
    with pytest.raises(SearchProblem) as refused:
        make_searchable(written)
    assert refused.value.problem.message == "a folder that this build did not make is in the way"
    forget_other_index(written)
    assert bytes_of(written / "pagefind") == {"mine.txt": b"mine"}


def test_an_index_of_other_pages_can_be_taken_away(written: Path) -> None:
    make_searchable(written)
    forget_other_index(written)
    assert (written / "pagefind" / MARK).is_file()
    edit(written)
    forget_other_index(written)
    assert not (written / "pagefind").exists()


def test_a_draft_that_was_indexed_is_gone_with_the_next_build(tmp_path: Path) -> None:
    (tmp_path / "statements").mkdir()
    draft = statement("status: draft\n", "Zephyrine words.")
    (tmp_path / "statements" / "a.md").write_text(draft)
    (tmp_path / "statements" / "b.md").write_text(statement())
    build(tmp_path, "--drafts")
    assert b"zephyrin" in everything(tmp_path / "_site")
    for options in ([], ["--no-search"]):
        build(tmp_path, *options)
        assert b"zephyrin" not in everything(tmp_path / "_site")


def build(folder: Path, *options: str) -> None:
    """Build a project as a person does."""
    command = [sys.executable, "-m", "statement_site", "build", "-q", "-p", str(folder), *options]
    subprocess.run(command, check=True)


def everything(folder: Path) -> bytes:
    """Every byte below a folder, unpacked and in small letters."""
    files = bytes_of(folder).values()
    return b"".join(gzip.decompress(d) if d[:2] == b"\x1f\x8b" else d for d in files).lower()


def test_what_is_not_an_index_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pagefind-entry.json").write_text('{"languages": {"en": {"hash": "x"}}}')
    with pytest.raises(NotAnIndex):
        make_canonical(tmp_path)


def test_what_a_kill_left_half_made_is_taken_away(written: Path) -> None:
    for name in (".statement-site.search", ".statement-site.search.pages/statements"):
        (written / name).mkdir(parents=True)
    forget_other_index(written)
    assert list(written.glob(".statement-site.search*")) == []


def test_a_site_without_texts_has_no_index(written: Path) -> None:
    make_searchable(written)
    shutil.rmtree(written / "statements")
    assert not make_searchable(written)
    assert not (written / "pagefind").exists()


def test_pagefind_is_ended_and_its_copies_are_gone_when_something_else_goes_wrong(
    written: Path,
) -> None:
    def interrupted() -> None:
        with Indexing(written) as index:
            index.begin()
            assert (written / ".statement-site.search.pages").is_dir()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert list(written.glob(".statement-site.search*")) == []
    assert not (written / "pagefind").exists()


def test_what_pagefind_says_when_it_fails_is_told(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Indexing(written) as index:
        monkeypatch.setattr(sys, "executable", "/bin/ls")  # which knows no option --site
        index.begin()
        with pytest.raises(SearchProblem) as failed:
            index.end()
    assert failed.value.problem.message.startswith("Pagefind failed: ")
    assert "ls" in failed.value.problem.message
    assert not (written / "pagefind").exists()
