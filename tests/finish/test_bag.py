"""A bag is valid by the Library of Congress's own program, the same each time, and over no other file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import bagit
import pytest

from statement_site.finish.bag import About, Deposit, make_bag
from statement_site.finish.standing_bag import BagProblem
from statement_site.formats.manifest import manifest_text, root_of
from statement_site.formats.premis import Agent
from statement_site.model.urls import MANIFEST

ABOUT = About(
    title="Archive",
    organization="Ministry of Foreign Affairs",
    description="Communiqués since 1941",
    url="https://example.org/",
    date="2024-03-14",
    agent=Agent("statement-site", "0.1.0"),
)
SOURCES = {
    "site.yaml": b"title: Archive\n",
    "statements/2024/a.md": b"---\ntitle: A\n---\n",
    "statements/Perú/b.md": b"---\ntitle: B\n---\n",
}
PAGES = {"index.html": b"<h1>Archive</h1>", "statements/a/index.html": b"<p>A</p>", "empty": b""}


def write(folder: Path, files: dict[str, bytes]) -> None:
    """Write files into a folder."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def deposit_of(folder: Path, sources: dict[str, bytes], pages: dict[str, bytes]) -> Deposit:
    """A deposit of these files, the site with its manifest."""
    listed = {name: sha256(data).digest() for name, data in pages.items()}
    write(folder / "project", sources)
    write(folder / "site", {**pages, MANIFEST: manifest_text(listed).encode()})
    texts = frozenset(name for name in sources if name.endswith(".md"))
    pages_ = tuple(sorted((*pages, MANIFEST)))
    return Deposit(
        project=folder / "project",
        sources=tuple(sorted(sources)),
        texts=texts,
        site=folder / "site",
        pages=pages_,
        listed=listed,
        about=ABOUT,
    )


@pytest.fixture
def deposit(tmp_path: Path) -> Deposit:
    """A small deposit."""
    return deposit_of(tmp_path, SOURCES, PAGES)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def read(bag: Path) -> bagit.Bag:
    """The bag, as the Library of Congress's program reads it, and finds it valid."""
    found = bagit.Bag(str(bag))
    found.validate(processes=1)
    return found


def test_a_bag_is_valid_and_holds_sources_and_site(deposit: Deposit, tmp_path: Path) -> None:
    packed = make_bag(deposit, tmp_path / "bag")
    found = read(tmp_path / "bag")
    assert found.version_info == (1, 0)
    assert found.algorithms == ["sha256"]
    held = {f"data/source/{name}": data for name, data in SOURCES.items()}
    held |= {f"data/site/{name}": data for name, data in PAGES.items()}
    files = bytes_of(tmp_path / "bag")
    assert {name: files[name] for name in held} == held
    assert len(packed) == len(held) + 1
    assert sorted(name for name in files if not name.startswith("data/")) == [
        "bag-info.txt", "bagit.txt", "manifest-sha256.txt", "metadata/premis.xml",
        "tagmanifest-sha256.txt",
    ]  # fmt: skip


def test_the_bag_says_what_it_is(deposit: Deposit, tmp_path: Path) -> None:
    make_bag(deposit, tmp_path / "bag")
    size = sum(path.stat().st_size for path in (tmp_path / "bag/data").rglob("*") if path.is_file())
    assert deposit.listed is not None
    assert read(tmp_path / "bag").info == {
        "Source-Organization": "Ministry of Foreign Affairs",
        "External-Description": "Communiqués since 1941",
        "Bagging-Date": "2024-03-14",
        "External-Identifier": "https://example.org/",
        "Payload-Oxum": f"{size}.7",
        "Bag-Software-Agent": "statement-site 0.1.0",
        "Site-Manifest-Root": root_of(deposit.listed).hex(),
    }


def test_a_flipped_byte_makes_it_invalid(deposit: Deposit, tmp_path: Path) -> None:
    make_bag(deposit, tmp_path / "bag")
    for name, data in bytes_of(tmp_path / "bag").items():
        if data and name != "tagmanifest-sha256.txt":
            spoilt = tmp_path / "spoilt"
            shutil.copytree(tmp_path / "bag", spoilt)
            (spoilt / name).write_bytes(bytes([data[0] ^ 1]) + data[1:])
            with pytest.raises(bagit.BagError):
                read(spoilt)
            shutil.rmtree(spoilt)


def test_the_same_files_give_the_same_bytes_wherever_they_are(
    deposit: Deposit, tmp_path: Path
) -> None:
    make_bag(deposit, tmp_path / "bag")
    before = bytes_of(tmp_path / "bag")
    make_bag(deposit, tmp_path / "bag")
    assert bytes_of(tmp_path / "bag") == before
    backwards = (dict(reversed(files.items())) for files in (SOURCES, PAGES))
    make_bag(deposit_of(tmp_path / "other", *backwards), tmp_path / "other bag")
    assert bytes_of(tmp_path / "other bag") == before


def test_what_is_deposited_no_longer_goes_from_a_bag_made_again(
    deposit: Deposit, tmp_path: Path
) -> None:
    make_bag(deposit, tmp_path / "bag")
    fewer = replace(deposit, sources=("site.yaml",), texts=frozenset())
    make_bag(fewer, tmp_path / "bag")
    read(tmp_path / "bag")
    assert not (tmp_path / "bag/data/source/statements").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bag", "project", "site"]


@pytest.mark.parametrize("name", ["a\nb.md", "a\rb.md", " a .md", "-rf.md", "ю'\"&<.md", "a  b.md"])
def test_a_strange_name_is_kept_whole(name: str, tmp_path: Path) -> None:
    sources = {f"statements/{name}": b"x"}
    make_bag(deposit_of(tmp_path, sources, PAGES), tmp_path / "bag")
    read(tmp_path / "bag")
    assert (tmp_path / f"bag/data/source/statements/{name}").read_bytes() == b"x"


def test_a_percent_sign_is_written_as_the_standard_says(tmp_path: Path) -> None:
    # bagit 1.9 does not read %25 and so finds such a bag incomplete; RFC 8493, 2.1.3, is plain.
    sources = {"statements/100%0A.md": b"x"}
    make_bag(deposit_of(tmp_path, sources, PAGES), tmp_path / "bag")
    manifest = (tmp_path / "bag/manifest-sha256.txt").read_text("utf-8")
    assert "  data/source/statements/100%250A.md\n" in manifest
    make_bag(deposit_of(tmp_path, sources, PAGES), tmp_path / "bag")


IN_THE_WAY: dict[str, Callable[[Path], object]] = {
    "a file of another": lambda bag: write(bag, {"thesis.txt": b"x"}),
    "a bag of another program": lambda bag: write(
        bag, {"bag-info.txt": b"Bag-Software-Agent: bagit.py v1.9\n", "bagit.txt": b""}
    ),
    "a file": lambda bag: bag.write_bytes(b"x"),
    "a link": lambda bag: bag.symlink_to(bag.parent / "site"),
}


@pytest.mark.parametrize("put", IN_THE_WAY.values(), ids=IN_THE_WAY)
def test_what_is_not_a_bag_of_ours_is_not_touched(
    deposit: Deposit, tmp_path: Path, put: Callable[[Path], object]
) -> None:
    put(tmp_path / "bag")
    before = bytes_of(tmp_path)
    with pytest.raises(BagProblem) as refused:
        make_bag(deposit, tmp_path / "bag")
    assert refused.value.problem.code == "bag"
    assert bytes_of(tmp_path) == before


@pytest.mark.parametrize("name", ["data/notes.txt", "metadata/mine.xml", ".hidden"])
def test_a_file_put_into_a_bag_of_ours_keeps_it_from_being_replaced(
    deposit: Deposit, tmp_path: Path, name: str
) -> None:
    make_bag(deposit, tmp_path / "bag")
    write(tmp_path / "bag", {name: b"mine"})
    with pytest.raises(BagProblem) as refused:
        make_bag(deposit, tmp_path / "bag")
    assert refused.value.problem.message == "a file that is not of the bag is in the way"
    assert refused.value.problem.location.path == str(tmp_path / "bag" / name)
    assert (tmp_path / "bag" / name).read_bytes() == b"mine"


def test_an_empty_folder_is_taken(deposit: Deposit, tmp_path: Path) -> None:
    (tmp_path / "bag").mkdir()
    make_bag(deposit, tmp_path / "bag")
    read(tmp_path / "bag")


def test_a_page_that_is_not_what_was_published_is_not_bagged(
    deposit: Deposit, tmp_path: Path
) -> None:
    make_bag(deposit, tmp_path / "bag")
    before = bytes_of(tmp_path / "bag")
    (deposit.site / "index.html").write_bytes(b"<h1>Another</h1>")
    with pytest.raises(BagProblem) as refused:
        make_bag(deposit, tmp_path / "bag")
    assert refused.value.problem.code == "fixity"
    assert bytes_of(tmp_path / "bag") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bag", "project", "site"]


@pytest.mark.parametrize("gone", ["site/index.html", "project/site.yaml"])
def test_a_file_that_cannot_be_read_is_named(deposit: Deposit, tmp_path: Path, gone: str) -> None:
    (tmp_path / gone).unlink()
    (tmp_path / gone).symlink_to("/etc/hostname")
    with pytest.raises(BagProblem) as refused:
        make_bag(deposit, tmp_path / "bag")
    assert refused.value.problem.location.path == str(tmp_path / gone)
    assert not (tmp_path / "bag").exists()


def test_a_name_that_is_not_utf_8_is_refused_in_words(tmp_path: Path) -> None:
    deposit = deposit_of(tmp_path, {"statements/\udcff.md": b"x"}, PAGES)
    with pytest.raises(BagProblem) as refused:
        make_bag(deposit, tmp_path / "bag")
    assert refused.value.problem.message == "the name of this file is not UTF-8"


def test_a_bag_that_was_moved_aside_when_a_run_was_killed_is_put_back(
    deposit: Deposit, tmp_path: Path
) -> None:
    make_bag(deposit, tmp_path / "bag")
    (tmp_path / "bag").rename(tmp_path / ".bag.statement-site.old")
    (deposit.site / "index.html").unlink()
    with pytest.raises(BagProblem):
        make_bag(deposit, tmp_path / "bag")
    read(tmp_path / "bag")


def test_a_site_without_a_manifest_is_bagged_and_no_check_is_claimed(
    deposit: Deposit, tmp_path: Path
) -> None:
    make_bag(replace(deposit, listed=None), tmp_path / "bag")
    assert "Site-Manifest-Root" not in read(tmp_path / "bag").info
    assert "fixity check" not in (tmp_path / "bag/metadata/premis.xml").read_text("utf-8")
