"""Trouble with the machine: one clear message, exit code 1, and the old site whole."""

from __future__ import annotations

import fcntl
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest

from statement_site.shell.publish import OutputProblem, Site
from tests.small_site import statement

SOURCE = Path(__file__).parent.parent.parent / "src"


def run(
    folder: Path, limit: Callable[[], None] | None = None, *, command: str = "build"
) -> subprocess.CompletedProcess[str]:
    """Build the project in a folder, perhaps under a limit; or another command."""
    return subprocess.run(
        [sys.executable, "-m", "statement_site", command],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCE)},
        preexec_fn=limit,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that is built, and then edited."""
    (tmp_path / "statements").mkdir()
    (tmp_path / "statements" / "a.md").write_text(statement("countries: [PE]\n"))
    assert run(tmp_path).returncode == 0
    (tmp_path / "statements" / "b.md").write_text(statement("", "Long. " * 3_000))
    return tmp_path


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def fails(project: Path, words: str, limit: Callable[[], None] | None = None) -> None:
    """The build says this in one message, and leaves the site as it was."""
    before = tree(project / "_site")
    done = run(project, limit)
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count(": output ") == 1
    assert tree(project / "_site") == before


def test_a_limit_on_the_size_of_files(project: Path) -> None:
    fails(project, "too large", lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000)))


@pytest.mark.parametrize("held", [".cache", "_site"])
def test_two_builds_at_once(project: Path, held: str) -> None:
    handle = os.open(project / held, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        fails(project, "another build is at work here")
    finally:
        os.close(handle)


def test_an_output_that_is_a_file(project: Path) -> None:
    for path in sorted((project / "_site").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (project / "_site").rmdir()
    (project / "_site").write_text("a file")
    done = run(project)
    assert done.returncode == 1
    assert "the folder cannot be written into" in done.stderr
    assert (project / "_site").read_text() == "a file"


def test_a_spoilt_pack_is_read_anew(project: Path) -> None:
    assert run(project).returncode == 0
    for pack in (project / ".cache" / "packs").iterdir():
        pack.write_bytes(b"x" * pack.stat().st_size)
    (project / "templates").mkdir()
    own = (SOURCE.parent / "templates" / "statement.html").read_text()
    (project / "templates" / "statement.html").write_text(
        own.replace("<article", "<article data-x")
    )
    done = run(project)
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 written" in done.stdout


def test_a_spoilt_pack_hinders_neither_a_check_nor_a_record(project: Path) -> None:
    assert run(project).returncode == 0
    for command in ("check", "record"):
        for pack in (project / ".cache" / "packs").iterdir():
            pack.write_bytes(b"x" * pack.stat().st_size)
        done = run(project, command=command)
        assert (done.returncode, done.stderr.count("Traceback")) == (0, 0), done.stderr


def test_a_spoilt_mark_of_the_search_index_is_no_mark(project: Path) -> None:
    (project / "_site" / "pagefind" / "statement-site.txt").write_bytes(b"\xff")
    done = run(project)
    assert (done.returncode, done.stderr) == (0, "")


def test_who_stops_half_way_says_so(project: Path) -> None:
    site = Site(str(project / "_site"))
    replace = os.replace

    def full_before_b(source: str | Path, target: str | Path) -> None:
        if str(target).endswith("/b"):
            raise OSError(28, "No space left", str(target))
        replace(source, target)

    site.open()
    for file in ("a/index.html", "b/index.html"):
        site.stage(file, b"x", compare=False)
    with (
        patch("os.replace", full_before_b),
        pytest.raises(OutputProblem) as caught,
    ):
        site.put_in_place({"a/index.html", "b/index.html"}, set())
    assert "a part of the new site stands" in caught.value.problem.hint


def test_no_page_is_written_outside_the_site(project: Path) -> None:
    site = Site(str(project / "_site"))
    with pytest.raises(OutputProblem):
        site.stage("../escaped/index.html", b"x", compare=False)
    assert not (project / "escaped").exists()
