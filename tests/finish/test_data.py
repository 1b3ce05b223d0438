"""The files of data/: made when a statement changed, the same bytes as from nothing, never over another's."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from statement_site.build import Report, build
from statement_site.finish.data import FILES, MARK
from statement_site.finish.manifest import make_manifest
from statement_site.know import Wishes
from statement_site.shell.cache import Cache
from statement_site.shell.files import collect
from tests.small_site import NOW, statement

PLAIN = Wishes()
OTHERS = b"somebody's own\n"


@dataclass(frozen=True)
class Place:
    """A project and its site."""

    folder: Path
    wishes: Wishes = PLAIN
    now: datetime = NOW

    @property
    def data(self) -> Path:
        """Where the data stands."""
        return self.folder / "site" / "data"

    def write(self, path: str, text: str) -> None:
        """Write a file of the project; an empty text takes it away."""
        file = self.folder / "project" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if text:
            file.write_text(text, "utf-8")
        else:
            file.unlink()

    def build(self, site: str = "site", cache: str = "cache") -> Report:
        """Build the site."""
        return build(
            collect(self.folder / "project"), str(self.folder / site), now=self.now, wishes=self.wishes,
            cache=Cache(self.folder / cache),
        )  # fmt: skip

    def anew(self) -> dict[str, bytes]:
        """The data of the same project, built elsewhere from nothing."""
        assert self.build("anew", "anew-cache").problems == ()
        return bytes_of(self.folder / "anew" / "data")


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def traces(folder: Path) -> dict[str, tuple[int, int]]:
    """When, and as what, each file was written."""
    found = {name: (folder / name).stat() for name in FILES}
    return {name: (status.st_ino, status.st_mtime_ns) for name, status in found.items()}


def json_lines_of(place: Place) -> list[str]:
    """The lines of the data."""
    return (place.data / "statements.jsonl").read_text("utf-8").splitlines()


def said(report: Report) -> list[tuple[str, str, str]]:
    """The problems: where, the code and the message."""
    return [(Path(it.location.path).name, it.code, it.message) for it in report.problems]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A small archive with its site."""
    made = Place(tmp_path)
    made.write("site.yaml", "title: Archive\n")
    made.write("statements/a.md", statement("countries: [PE, NO]\ntopics: [trade]\nrelated: [b]\n"))
    made.write("statements/b.md", statement("participants: [Ana Ruiz]\n"))
    assert made.build().problems == ()
    return made


def test_every_file_is_there_and_nothing_else(place: Place) -> None:
    assert set(bytes_of(place.data)) == {*FILES, MARK, "index.html"}
    assert sorted(path.name for path in place.data.parent.glob(".statement-site*")) == [
        ".statement-site.json"
    ]


def test_the_database_names_neither_the_release_of_sqlite_nor_how_often_it_wrote(
    place: Place,
) -> None:
    written = (place.data / "statements.sqlite").read_bytes()
    assert (written[24:28], written[92:100]) == (bytes(4), bytes(8))
    with closing(sqlite3.connect(place.data / "statements.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_it_is_not_made_again_when_no_statement_changed(place: Place) -> None:
    before = traces(place.data)
    place.build()
    os.utime(place.folder / "project/statements/a.md")
    place.build()
    assert traces(place.data) == before


CHANGES = {
    "a text": ("statements/a.md", statement("related: [b]\n", "Another text.")),
    "a title": ("statements/b.md", statement(base="title: Another\ndate: 2024\n")),
    "a statement comes": ("statements/c.md", statement()),
    "a statement goes": ("statements/b.md", ""),
    "a statement is a draft": ("statements/b.md", statement("status: draft\n")),
    "a statement is withdrawn": ("statements/b.md", statement("status: withdrawn\nnotes: Why.\n")),
    "a translation comes": ("statements/b.es.md", statement(base="title: Dos\n")),
    "the name of a topic": ("authorities/topics.yaml", "trade: {name: Commerce}\n"),
    "the name of a country": ("authorities/countries.yaml", "PE: {name: The Peru}\n"),
    "a person's key": ("authorities/people.yaml", "ruiz: {name: Ana Ruiz}\n"),
    "the title of the site": ("site.yaml", "title: Another archive\n"),
    "the language of the site": ("site.yaml", "title: Archive\nlanguage: es\n"),
    "the address": ("site.yaml", "title: Archive\nurl: https://archive.example/\n"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_it_is_what_it_would_be_anew(place: Place, change: str) -> None:
    path, text = CHANGES[change]
    before = bytes_of(place.data)
    if change == "a statement goes":
        place.write("statements/a.md", statement())
    place.write(path, text)
    place.build()
    assert bytes_of(place.data) == place.anew() != before


def test_a_file_that_was_spoilt_is_made_again(place: Place) -> None:
    before = bytes_of(place.data)
    for name in (*FILES, MARK):
        (place.data / name).write_bytes(OTHERS)
        assert place.build().problems == ()
        assert bytes_of(place.data) == before, name


@pytest.mark.parametrize("spoilt", [b"", b"{}", b"\xff", OTHERS])
def test_an_answer_of_the_api_that_another_hand_changed_is_not_gathered(
    place: Place, spoilt: bytes
) -> None:
    (place.data / "statements.csv").unlink()
    answer = place.data.parent / "api/statements/a.json"
    lines = json_lines_of(place)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("statement_site.shell.prints.FEW_FILES", 0)  # as in a large site
        answer.write_bytes(spoilt)
        report = place.build()
    message = "the data cannot be written: a file of the API was changed by another hand; delete the cache and build again"
    assert said(report) == [("data", "data", message)]
    assert not (place.data / "statements.jsonl").exists()
    shutil.rmtree(place.folder / "cache")
    assert place.build().problems == ()
    assert json_lines_of(place) == lines


def test_a_file_that_was_taken_away_is_made_again(place: Place) -> None:
    before = bytes_of(place.data)
    for name in FILES:
        (place.data / name).unlink()
        assert place.build().problems == ()
        assert bytes_of(place.data) == before, name


def test_files_that_stand_as_they_were_made_are_ours_without_their_mark(place: Place) -> None:
    before = bytes_of(place.data)
    (place.data / MARK).unlink()
    assert place.build().problems == ()
    assert bytes_of(place.data) == before


def test_a_file_of_somebody_else_is_not_ours_where_the_mark_was_taken_away(place: Place) -> None:
    (place.data / MARK).unlink()
    (place.data / "statements.csv").write_bytes(OTHERS)
    assert [code for _, code, _ in said(place.build())] == ["data"]
    assert (place.data / "statements.csv").read_bytes() == OTHERS


@pytest.mark.parametrize("name", ["statements.csv", "datapackage.json"])
def test_a_file_of_somebody_else_is_never_written_over(tmp_path: Path, name: str) -> None:
    place = Place(tmp_path)
    place.write("statements/a.md", statement())
    place.data.mkdir(parents=True)
    (place.data / name).write_bytes(OTHERS)
    report = place.build()
    message = "a file that this build did not make is in the way"
    assert said(report) == [(name, "data", message)]
    assert report.is_published
    assert set(bytes_of(place.data)) == {name, "index.html"}
    assert (place.data / name).read_bytes() == OTHERS


def test_files_of_somebody_else_beside_it_stay_when_it_goes(place: Place) -> None:
    (place.data / "mine.csv").write_bytes(OTHERS)
    replace(place, wishes=Wishes(data=False)).build()
    assert bytes_of(place.data) == {"mine.csv": OTHERS}


def test_a_site_without_data_has_neither_its_files_nor_its_folder(place: Place) -> None:
    without = replace(place, wishes=Wishes(data=False))
    assert without.build().problems == ()
    assert not place.data.exists()
    assert not (place.data.parent / "api").exists()
    assert place.build().problems == ()
    assert bytes_of(place.data) == place.anew()


@pytest.mark.parametrize("data", [True, False])
def test_what_a_kill_left_half_made_is_taken_away(place: Place, *, data: bool) -> None:
    half = place.data.parent / ".statement-site.data"
    half.mkdir()
    (half / "statements.csv").write_bytes(b"SECRET")
    replace(place, wishes=Wishes(data=data)).build()
    assert not half.exists()


def test_killed_while_files_took_their_places_it_is_made_again(place: Place) -> None:
    before = bytes_of(place.data)
    (place.data / MARK).write_bytes(b"")
    (place.data / "statements.csv").write_bytes(OTHERS)
    place.build()
    assert bytes_of(place.data) == before


def test_what_cannot_be_written_is_said_once_and_nothing_old_stays(place: Place) -> None:
    (place.data / "datapackage.json").unlink()
    (place.data / "datapackage.json").mkdir()
    place.write("statements/a.md", statement(body="Another text."))
    report = place.build()
    assert [(code, message.partition(":")[0]) for _, code, message in said(report)] == [
        ("data", "the data cannot be written")
    ]
    assert b"Another text." in (place.data / "../statements/a/index.html").read_bytes()
    assert not list(place.data.glob("statements.*"))


def test_drafts_and_embargoed_texts_are_in_none_of_it(place: Place) -> None:
    hidden = "title: Zanzibar\ndate: 2024\ntopics: [oceans]\nparticipants: [Quagga]\n"
    place.write("statements/d.md", statement("status: draft\n", "Zanzibar.", base=hidden))
    embargo = "release: 2024-07-01T00:00:00Z\n"
    place.write("statements/e.md", statement(embargo, "Zanzibar.", base=hidden))
    place.write("statements/a.md", statement("related: [d, e]\n"))
    place.build()
    parts = [place.data, place.data.parent / "api"]
    held = b"".join(data for part in parts for data in bytes_of(part).values()).lower()
    assert not [word for word in (b"zanzibar", b"quagga", b"oceans", b"2024-07-01") if word in held]
    with closing(sqlite3.connect(place.data / "statements.sqlite")) as database:
        assert database.execute("SELECT id FROM statements").fetchall() == [("a",), ("b",)]
        assert database.execute("SELECT * FROM statement_related").fetchall() == []
    replace(place, now=datetime(2024, 7, 2, tzinfo=UTC)).build()
    lines = (place.data / "statements.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["a", "b", "e"]


def test_the_api_knows_what_is_related_as_soon_as_readers_may_see_it(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.write("statements/a.md", statement("related: [e]\n"))
    place.write("statements/e.md", statement("release: 2024-07-01T00:00:00Z\n"))
    place.build()
    assert related(place) == []
    replace(place, now=datetime(2024, 7, 2, tzinfo=UTC)).build()
    assert related(place) == ["e"]


def related(place: Place) -> list[str]:
    """What the API says is related to the first statement."""
    answer = json.loads((place.data.parent / "api/statements/a.json").read_bytes())
    listed: list[str] = answer["related"]
    return listed


def test_the_same_bytes_whatever_surrounds_the_build(place: Place) -> None:
    elsewhere = place.folder / "another folder"
    shutil.copytree(place.folder / "project", elsewhere)
    surroundings = {
        "1": (elsewhere, ("--workers", "1"), {"TZ": "Pacific/Auckland", "LC_ALL": "C"}),
        "2": (place.folder / "project", ("--workers", "3"), {"LC_ALL": "C.UTF-8"}),
    }
    for seed, (project, options, environment) in surroundings.items():
        site = place.folder / f"site-{seed}"
        done = subprocess.run(
            [sys.executable, "-m", "statement_site", "build", "--no-search", *options,
             "-p", str(project), "-o", str(site), "--cache", str(place.folder / f"cache-{seed}")],
            env={**os.environ, "PYTHONHASHSEED": seed, **environment},
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
    first, second = (bytes_of(place.folder / f"site-{seed}") for seed in surroundings)
    assert first == second
    make_manifest(place.data.parent, {})
    assert bytes_of(place.data.parent) == first
