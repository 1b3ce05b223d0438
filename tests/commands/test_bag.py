"""`bag` as a person runs it: a valid bag of what readers may see, or a refusal in words."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import bagit
import pytest

from statement_site.finish.fixity import files_of
from statement_site.formats.manifest import manifest_text
from statement_site.model.urls import MANIFEST
from tests.program import run
from tests.small_site import statement


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built project of two public texts, a draft and a statement under embargo."""
    folder = tmp_path_factory.mktemp("built") / "archive"
    files = {
        "site.yaml": "title: Archive\npublisher: Ministry\n",
        "ledger.txt": "# The ledger.\n",
        "README.md": "Not read by a build.",
        "authorities/topics.yaml": "trade: Trade\n",
        "templates/assets/own.css": "p {}",
        "statements/2024/a.md": statement("topics: [trade]\n"),
        "statements/2024/a.es.md": statement("", base="title: Uno\n"),
        "statements/d.md": statement("status: draft\n", "SECRET"),
        "statements/e.md": statement("release: 2999-01-01T00:00:00Z\n", "SECRET"),
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    assert run(folder, "build", "--quick").code == 0
    return folder


@pytest.fixture
def archive(built: Path, tmp_path: Path) -> Path:
    """A copy of it to spoil."""
    return shutil.copytree(built, tmp_path / "archive")


def list_files(site: Path) -> None:
    """Give the site its manifest."""
    digests = {
        file: sha256((site / file).read_bytes()).digest()
        for file in files_of(site)
        if file != MANIFEST
    }
    (site / MANIFEST).write_text(manifest_text(digests), "utf-8")


def edit(path: Path) -> None:
    """Change the last word of a text."""
    path.write_text(path.read_text("utf-8").rstrip().removesuffix(".") + " not.\n", "utf-8")


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_bag_holds_what_readers_may_see_and_says_what_it_leaves_out(archive: Path) -> None:
    list_files(archive / "_site")
    done = run(archive, "bag", "../bag")
    assert done.code == 0, done.errors
    assert done.said.startswith("wrote ../bag: ")
    assert [line for line in done.errors.splitlines() if "left out" in line] == [
        "statements/d.md:1:1: bag warning: a draft or under embargo: left out of the bag",
        "statements/e.md:1:1: bag warning: a draft or under embargo: left out of the bag",
    ]
    bag = archive.parent / "bag"
    assert bagit.Bag(str(bag)).is_valid()
    held = bytes_of(bag)
    assert sorted(name for name in held if name.startswith("data/source/")) == [
        "data/source/authorities/topics.yaml",
        "data/source/ledger.txt",
        "data/source/site.yaml",
        "data/source/statements/2024/a.es.md",
        "data/source/statements/2024/a.md",
        "data/source/templates/assets/own.css",
    ]
    assert "data/site/statements/a/es/index.html" in held
    assert "data/site/.statement-site.json" not in held
    assert not any(b"SECRET" in data for data in held.values())


def test_the_bag_is_dated_by_the_newest_statement_or_as_one_says(archive: Path) -> None:
    run(archive, "bag", "../bag")
    bag = archive.parent / "bag"
    assert bagit.Bag(str(bag)).info["Bagging-Date"] == "2024-03-14"
    run(archive, "bag", "../bag", "--date", "2025-01-31")
    assert bagit.Bag(str(bag)).info["Bagging-Date"] == "2025-01-31"
    assert "<eventDateTime>2025-01-31<" in (bag / "metadata/premis.xml").read_text("utf-8")


def test_the_same_archive_gives_the_same_bag_on_another_day(archive: Path) -> None:
    run(archive, "bag", "../bag", SOURCE_DATE_EPOCH="1800000000")
    run(archive, "bag", "../again", SOURCE_DATE_EPOCH="1900000000", TZ="Asia/Tokyo")
    assert bytes_of(archive.parent / "bag") == bytes_of(archive.parent / "again")


def test_a_site_without_a_manifest_is_said_to_be_compared_with_nothing(archive: Path) -> None:
    done = run(archive, "bag", "../bag")
    assert "_site:1:1: manifest warning: the site has no manifest" in done.errors
    assert "root" not in done.said


def test_a_file_that_the_manifest_does_not_list_is_left_out_and_named(archive: Path) -> None:
    list_files(archive / "_site")
    (archive / "_site" / "CNAME").write_text("example.org")
    done = run(archive, "bag", "../bag")
    assert "since the manifest does not list them: 1 (CNAME)" in done.errors
    assert not (archive.parent / "bag/data/site/CNAME").exists()


def spoil(archive: Path) -> None:
    """Change a page after it was published."""
    list_files(archive / "_site")
    (archive / "_site/index.html").write_text("Another")


REFUSALS: dict[str, tuple[Callable[[Path], object], str]] = {
    "no site": (
        lambda archive: (archive / "_site/index.html").unlink(),
        "_site:1:1: bag there is no site to put into the bag",
    ),
    "a site cut short": (
        lambda archive: (archive / "_site/.statement-site.new").mkdir(),
        "_site:1:1: bag the last build of the site was cut short",
    ),
    "a changed page": (spoil, "_site/index.html:1:1: fixity this is not what was published"),
    "a statement written since": (
        lambda archive: (archive / "statements/n.md").write_text(statement()),
        "statements/n.md:1:1: bag this text has no page in the site, which is older",
    ),
    "a statement with an error": (
        lambda archive: (archive / "statements/n.md").write_text(statement("topics: [x]\n")),
        "statements/n.md:4:10: unknown-term",
    ),
    "a text that was edited since": (
        lambda archive: edit(archive / "statements/2024/a.md"),
        "statements/2024/a.md:1:1: bag this text reads otherwise in the site",
    ),
    "a site with drafts": (
        lambda archive: run(archive, "build", "--quick", "--drafts"),
        "statements/d.md:1:1: bag a draft or under embargo, and the site shows it",
    ),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_what_would_make_a_false_bag_is_refused(archive: Path, case: str) -> None:
    change, words = REFUSALS[case]
    change(archive)
    done = run(archive, "bag", "../bag")
    assert (done.code, done.said) == (1, "")
    assert done.errors.startswith(words)
    assert not (archive.parent / "bag").exists()


@pytest.mark.parametrize("bag", [".", "..", "statements/bag", "_site", "_site/bag"])
def test_a_bag_never_comes_over_sources_or_site(archive: Path, bag: str) -> None:
    before = bytes_of(archive)
    done = run(archive, "bag", bag)
    assert done.code == 1
    assert "a bag cannot be written over" in done.errors
    assert bytes_of(archive) == before


@pytest.mark.parametrize("day", ["2024-02-30", "yesterday", "2024"])
def test_a_day_that_is_none_is_refused(archive: Path, day: str) -> None:
    done = run(archive, "bag", "../bag", "--date", day)
    assert done.code == 1
    assert f"--date is not a day: {day}" in done.errors


def test_an_archive_without_dates_asks_for_one(archive: Path) -> None:
    (archive / "site.yaml").write_text("undated: true\n")
    (archive / "statements/2024/a.md").write_text(statement(base="title: A\ndate: undated\n"))
    run(archive, "build", "--quick")
    done = run(archive, "bag", "../bag")
    assert "no statement has a date by which the bag could be dated" in done.errors
