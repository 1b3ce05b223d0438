"""What is made of a written site: whatever cannot be made is left out, and the rest made."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_site.finish.data import DataProblem
from statement_site.finish.finishing import Digests, Finishing, finish
from statement_site.model.urls import MANIFEST

PAGE = '<article data-pagefind-body><h1 lang="en">Fisheries</h1><p>Words.</p></article>'

ALL = Finishing(search=True, manifest=True)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A site of one text."""
    (tmp_path / "statements/a").mkdir(parents=True)
    (tmp_path / "statements/a/index.html").write_text(PAGE)
    return tmp_path


def no_data() -> Digests:
    """Nothing to make."""
    return {}


def made(site: Path) -> set[str]:
    """What stands in a site, its hidden files with it."""
    return {path.name for path in site.iterdir()}


def test_everything_that_is_wanted_is_made_and_listed(written: Path) -> None:
    assert finish(written, ALL, {}, no_data, map) == ()
    assert made(written) == {"statements", "pagefind", MANIFEST}
    listed = (written / MANIFEST).read_text()
    assert "pagefind/pagefind.js" in listed
    assert "statements/a/index.html" in listed


def test_what_is_not_wanted_is_taken_away_and_an_index_of_the_same_pages_stays(
    written: Path,
) -> None:
    finish(written, ALL, {}, no_data, map)
    assert finish(written, Finishing(), {}, no_data, map) == ()
    assert made(written) == {"statements", "pagefind"}
    (written / "statements/a/index.html").write_text(PAGE.replace("Words", "Other words"))
    finish(written, Finishing(), {}, no_data, map)
    assert made(written) == {"statements"}


def test_without_data_the_index_is_made_and_without_an_index_the_data(written: Path) -> None:
    def spoilt() -> Digests:
        raise DataProblem(written / "data", "the data cannot be written")

    (problem,) = finish(written, ALL, {}, spoilt, map)
    assert problem.message == "the data cannot be written"
    assert made(written) == {"statements", "pagefind", MANIFEST}

    finish(written, Finishing(), {}, no_data, map)
    mark = next((written / "pagefind").glob("statement-site.txt"))
    mark.unlink()
    made_of_data = {"data/statements.csv": bytes(32)}
    (written / "data").mkdir()
    (written / "data/statements.csv").write_text("id")
    problems = finish(written, ALL, {}, lambda: made_of_data, map)
    assert [problem.code for problem in problems] == ["search"]
    assert f"{bytes(32).hex()}  data/statements.csv" in (written / MANIFEST).read_text()


def test_the_data_are_made_while_pagefind_works(written: Path) -> None:
    at_work = []

    def data() -> Digests:
        at_work.append((written / ".statement-site.search.pages").is_dir())
        return {}

    finish(written, ALL, {}, data, map)
    assert at_work == [True]
