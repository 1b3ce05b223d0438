"""Files beside a page stand and fall with it, and whatever happens to them is mended."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from statement_site.build import Report, build
from statement_site.know import Wishes
from statement_site.shell.cache import Cache
from statement_site.shell.files import collect
from tests.small_site import NOW, recorded, statement
from tests.test_incremental import tree

URL = "url: https://archive.example/\nper_page: 2\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of four statements, whose site was built."""
    folder = tmp_path / "project"
    (folder / "statements").mkdir(parents=True)
    (folder / "site.yaml").write_text(URL)
    for number in range(4):
        base = f"title: T{number}\ndate: {2000 + number}\n"
        text = statement("countries: [PE]\n", base=base)
        (folder / f"statements/s{number}.md").write_text(text)
    (folder / "statements/s0.es.md").write_text(statement(base="title: Uno\n", body="Texto."))
    made(folder)
    return folder


def made(folder: Path, cache: str = "cache") -> Report:
    """A build over the site as it stands."""
    return build(
        collect(folder),
        str(folder / "_site"),
        now=NOW,
        wishes=Wishes(),
        cache=Cache(folder.parent / cache),
    )


def anew(folder: Path) -> dict[str, bytes]:
    """The site as it would be if it were built from nothing."""
    other = folder.parent / "anew"
    shutil.rmtree(other, ignore_errors=True)
    shutil.copytree(folder, other, ignore=shutil.ignore_patterns("_site"))
    assert not [problem for problem in made(other, "anew-cache").problems if not problem.warning]
    return tree(other / "_site")


def spoil(path: Path) -> None:
    """Change a file, and leave its size and time as they were."""
    path.write_bytes(bytes(reversed(path.read_bytes())))


def cut(path: Path) -> None:
    """Cut a file short."""
    path.write_bytes(path.read_bytes()[:3])


@pytest.mark.parametrize("how", [spoil, cut, Path.unlink])
@pytest.mark.parametrize(
    ("file", "page"),
    [
        ("statements/s1/text.md", "statements/s1/index.html"),
        ("statements/s0/es/text.txt", "statements/s0/es/index.html"),
        ("statements/s1/citation.csl.json", "statements/s1/index.html"),
        ("countries/peru/page/2/feed.atom", "countries/peru/page/2/index.html"),
        ("statements/citation.ris", "statements/index.html"),
    ],
)
def test_a_file_that_was_spoilt_by_hand_is_mended_by_the_next_build(
    project: Path, how: Callable[[Path], None], file: str, page: str
) -> None:
    before = tree(project / "_site")
    how(project / "_site" / file)
    report = made(project)
    assert tree(project / "_site") == before
    assert report.published.written == (page,)
    assert report.published.removed == ()
    assert "not as it was left" in report.why[page]
    assert made(project).published.written == ()


@pytest.mark.parametrize("how", [spoil, cut, Path.unlink])
@pytest.mark.parametrize("name", ["statements.csv", "statements.sqlite", "datapackage.json"])
def test_the_archive_as_data_is_mended_too(
    project: Path, how: Callable[[Path], None], name: str
) -> None:
    before = tree(project / "_site")
    how(project / "_site/data" / name)
    assert made(project).problems == ()
    assert tree(project / "_site") == before


def test_data_that_stands_is_left_alone(project: Path) -> None:
    path = project / "_site/data/statements.csv"
    before = path.stat()
    (project / "about.md").write_text("About.")
    made(project)
    made(project)
    after = path.stat()
    assert made(project).published.written == ()
    assert path.stat() == after
    assert before.st_size == after.st_size


def test_data_of_another_in_the_way_is_a_problem_and_stays(project: Path) -> None:
    data = project / "_site/data"
    (data / ".made-here").unlink()
    (data / "statements.csv").write_text("mine")
    assert [problem.code for problem in made(project).problems] == ["data"]
    assert (data / "statements.csv").read_text() == "mine"


def test_every_file_beside_a_page_goes_with_it(project: Path) -> None:
    for name in ("s0.es", "s3"):
        (project / f"statements/{name}.md").unlink()
    report = made(project)
    site = tree(project / "_site")
    assert not [name for name in site if name.startswith(("statements/s0/es/", "statements/s3/"))]
    assert not (project / "_site/statements/s3").exists()
    assert "statements/s3/index.html" in report.published.removed
    assert all("text." not in file and "citation." not in file for file in report.published.removed)
    assert site == anew(project)


def test_a_site_that_loses_its_address_loses_citations_and_feeds(project: Path) -> None:
    (project / "site.yaml").write_text("per_page: 2\n")
    made(project)
    site = tree(project / "_site")
    names = {name.rpartition("/")[2] for name in site}
    assert not [name for name in names if name.startswith(("citation.", "feed."))]
    assert {"text.md", "text.txt"} <= names
    assert site == anew(project)
    (project / "site.yaml").write_text(URL)
    made(project)
    assert tree(project / "_site") == anew(project)
    assert "statements/s1/citation.bib" in tree(project / "_site")


def test_an_edit_of_a_text_is_an_edit_of_all_that_is_made_of_it(project: Path) -> None:
    path = project / "statements/s1.md"
    path.write_text(path.read_text().replace("The text.", "Other words.").replace("T1", "New"))
    report = made(project)
    assert tree(project / "_site") == anew(project)
    assert b"New" in (project / "_site/countries/peru/page/2/citation.bib").read_bytes()
    assert "statements/s1/index.html" in report.published.written


def test_the_counts_of_a_report_are_of_pages(project: Path) -> None:
    report = made(project)
    site = project / "_site"
    pages = [name for name in tree(site) if name.endswith("/index.html") or name == "index.html"]
    texts = [name for name in tree(site) if name.rpartition("/")[2] == "text.md"]
    assert len(texts) == 5
    assert report.published.unchanged == report.pages >= len(pages)
    assert report.pages < len(tree(site)) - 2 * len(texts)
    (project / "statements/s1.md").write_text(statement(base="title: T1\ndate: 2001\n", body="X."))
    (project / "statements/s0.es.md").unlink()
    report = made(project)
    assert len(report.published.written) + report.published.unchanged == report.pages
    assert "statements/s0/es/index.html" in report.published.removed
    assert all("text." not in file for file in report.published.written)


def test_the_counts_are_of_pages_after_the_cache_is_lost_too(project: Path) -> None:
    (project / "statements/s3.md").unlink()
    report = made(project, "another-cache")
    assert not [file for file in report.published.removed if file.endswith((".md", ".txt", ".ris"))]
    assert "statements/s3/index.html" in report.published.removed
    assert tree(project / "_site") == anew(project)


def test_a_changed_text_is_refused_by_every_build_once_it_is_recorded(project: Path) -> None:
    path = project / "statements/s1.md"
    ledger = recorded(tree(project / "_site"))
    lines = [line for line in ledger.splitlines(keepends=True) if "/s1/" in line]
    (project / "ledger.txt").write_text("".join(lines))
    assert made(project).problems == ()
    before, words = tree(project / "_site"), path.read_text()
    for edited in ("Other words.", "Other words.", "Words still others."):
        path.write_text(words.replace("The text.", edited))
        assert [problem.code for problem in made(project).problems] == ["changed"]
        assert tree(project / "_site") == before
    path.write_text(words)
    other = project / "statements/s2.md"
    other.write_text(other.read_text().replace("The text.", "Not recorded."))
    assert made(project).problems == ()
    assert b"Not recorded." in (project / "_site/statements/s2/text.md").read_bytes()


def test_the_citations_of_a_list_follow_the_spelling_that_most_texts_have(project: Path) -> None:
    said = "type: remarks\nplace: {}\nparticipants: [{}]\n"
    (project / "statements/said.md").write_text(statement(said.format("Lima", "Ana Perez")))
    others = [project / f"statements/other{number}.md" for number in range(3)]
    for other in others:
        other.write_text(statement(base="title: T\ndate: 2023\n"))
    assert made(project).problems == ()
    for other in others:
        fields = said.format("LIMA", "Ana Pérez").replace("remarks", "treaty")
        other.write_text(statement(fields, base="title: T\ndate: 2023\n"))
    assert made(project).problems == ()
    citation = (project / "_site/years/2024/citation.ris").read_text()
    assert "AU  - Ana Pérez," in citation
    assert tree(project / "_site") == anew(project)


def test_a_page_that_is_edited_again_and_again_is_printed_for_that_alone(project: Path) -> None:
    for number in range(3):
        base = "title: T1\ndate: 2001\n"
        text = statement("countries: [PE]\n", f"Edited {number}.", base=base)
        (project / "statements/s1.md").write_text(text)
        report = made(project)
        assert report.why["statements/s1/index.html"] == "the text of s1 changed"
    assert made(project).published.written == ()
