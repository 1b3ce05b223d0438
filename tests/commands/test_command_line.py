"""The command line, run as a person runs it: exit codes, forms of output, nothing lost."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_site import statement

SOURCE = Path(__file__).parent.parent.parent / "src"


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program on a project."""
    return subprocess.run(
        [sys.executable, "-m", "statement_site", *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCE), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


#: Where the statements of these tests are from, so that `check` has nothing to ask.
GIVEN_SOURCE = "source: https://gov.example/1\n"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A project of one statement."""
    (tmp_path / "statements").mkdir()
    (tmp_path / "statements" / "a.md").write_text(statement(f"countries: [PE]\n{GIVEN_SOURCE}"))
    return tmp_path


def spoil(archive: Path) -> None:
    """Give the project an error."""
    (archive / "statements" / "b.md").write_text(statement(f"countries: [Peruu]\n{GIVEN_SOURCE}"))


def test_a_build_says_what_it_did_and_where_to_look(archive: Path) -> None:
    done = run(archive)
    assert (done.returncode, done.stderr) == (0, "")
    said = r"1 statement, (\d+) pages: \1 written, 0 unchanged, 0 removed, in "
    assert re.match(said, done.stdout)
    assert done.stdout.endswith("open _site/index.html\n")
    assert "Peru" in (archive / "_site" / "countries" / "peru" / "index.html").read_text()


def test_a_second_build_writes_nothing(archive: Path) -> None:
    run(archive)
    assert re.search(r"(\d+) pages: 0 written, \1 unchanged, 0 removed", run(archive).stdout)


def test_an_error_exits_1_and_writes_nothing(archive: Path) -> None:
    spoil(archive)
    done = run(archive)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "statements/b.md:4:13: unknown-country `Peruu` is not in countries\n"
        "  4 | countries: [Peruu]\n"
        "    |             ^^^^^\n"
        "  hint: did you mean `Peru`?\n"
        "1 error; nothing was written\n"
    )
    assert not (archive / "_site").exists()


def test_an_error_leaves_the_old_site_as_it_was(archive: Path) -> None:
    run(archive)
    before = {p: p.read_bytes() for p in (archive / "_site").rglob("*") if p.is_file()}
    spoil(archive)
    assert run(archive).returncode == 1
    assert before == {p: p.read_bytes() for p in (archive / "_site").rglob("*") if p.is_file()}


def test_check_finds_the_same_and_writes_nothing(archive: Path) -> None:
    assert run(archive, "check").returncode == 0
    spoil(archive)
    done = run(archive, "check")
    assert done.returncode == 1
    assert done.stderr.endswith("1 error\n")
    assert not (archive / "_site").exists()


def test_warnings_exit_0_and_strict_makes_them_errors(archive: Path) -> None:
    (archive / "authorities").mkdir()
    (archive / "authorities" / "topics.yaml").write_text("idle: Idle\n")
    assert run(archive, "check").returncode == 0
    done = run(archive, "build", "--strict")
    assert done.returncode == 1
    assert not (archive / "_site").exists()


def test_problems_as_json(archive: Path) -> None:
    spoil(archive)
    done = run(archive, "check", "--format", "json")
    assert done.returncode == 1
    told = json.loads(done.stdout)
    assert told["problems"] == [
        {
            "path": "statements/b.md", "line": 4, "column": 13, "code": "unknown-country",
            "severity": "error", "message": "`Peruu` is not in countries",
            "hint": "did you mean `Peru`?",
        }
    ]  # fmt: skip
    assert (told["errors"], told["warnings"], told["statements"]) == (1, 0, 2)


def test_problems_as_github_annotations(archive: Path) -> None:
    spoil(archive)
    done = run(archive, "check", "--format", "github")
    assert done.stdout.split("\n")[0] == (
        "::error file=statements/b.md,line=4,col=13,title=unknown-country::"
        "`Peruu` is not in countries (did you mean `Peru`?)"
    )


def test_an_annotation_cannot_be_forged_by_a_file_name(archive: Path) -> None:
    (archive / "statements" / "x\n::error file=y::z,%.md").write_text("x")
    done = run(archive, "check", "--format", "github")
    assert [line for line in done.stdout.splitlines() if line.startswith("::")] == [
        "::error file=statements/x\\n%3A%3Aerror file=y%3A%3Az%2C%25.md,line=1,col=1,"
        "title=file-name::this name cannot be a statement's id (letters, digits, - and _, "
        "then .es.md for a translation or .v1.md for a version)"
    ]


def test_the_base_url_can_be_given(archive: Path) -> None:
    run(archive, "build", "--base-url", "https://example.org/archive")
    home = (archive / "_site" / "index.html").read_text()
    assert '<link rel="canonical" href="https://example.org/archive/">' in home
    assert (
        "https://example.org/archive/countries/peru/" in (archive / "_site/sitemap.xml").read_text()
    )


def test_drafts_are_shown_when_asked_for_and_marked(archive: Path) -> None:
    (archive / "statements" / "d.md").write_text(statement("status: draft\n"))
    run(archive)
    assert not (archive / "_site/statements/d").exists()
    run(archive, "--drafts")
    assert "This statement is a draft." in (archive / "_site/statements/d/index.html").read_text()


def test_the_next_release_is_told(archive: Path) -> None:
    (archive / "statements" / "e.md").write_text(statement("release: 2999-01-01T15:00:00-05:00\n"))
    assert "next release: 2999-01-01T20:00:00+00:00\n" in run(archive).stdout


def test_an_embargo_ends_by_the_clock_of_the_build(archive: Path) -> None:
    (archive / "statements" / "e.md").write_text(statement("release: 2024-03-14T15:00:00-05:00\n"))
    run(archive, SOURCE_DATE_EPOCH="1710446399")
    assert not (archive / "_site/statements/e").exists()
    run(archive, SOURCE_DATE_EPOCH="1710446400")
    assert (archive / "_site/statements/e").exists()


def test_another_folder_can_be_named_for_the_project_and_for_the_site(archive: Path) -> None:
    done = run(archive.parent, "build", "-p", archive.name, "-o", "elsewhere")
    assert done.returncode == 0
    assert (archive.parent / "elsewhere" / "index.html").exists()


@pytest.mark.parametrize("output", [".", "statements", "statements/x", "..", "templates"])
def test_the_site_is_never_written_over_the_sources(archive: Path, output: str) -> None:
    done = run(archive, "build", "-o", output)
    assert done.returncode == 1
    assert "cannot be written over the project's own files" in done.stderr
    assert sorted(path.name for path in archive.rglob("*")) == ["a.md", "statements"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--project", "nowhere"], "nowhere:1:1: not-readable there is no such folder"),
        (["--base-url", "example.org"], "--base-url is not a web address: example.org"),
    ],
)
def test_a_request_that_cannot_be_carried_out_is_refused_plainly(
    archive: Path, arguments: list[str], words: str
) -> None:
    done = run(archive, *arguments)
    assert done.returncode == 1
    assert words in done.stderr


@pytest.mark.parametrize("arguments", [["bulid"], ["build", "--nonsense"], ["--format", "xml"]])
def test_a_command_line_that_cannot_be_understood_exits_2(
    archive: Path, arguments: list[str]
) -> None:
    done = run(archive, *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_help_explains_commands_and_exit_codes(archive: Path) -> None:
    told = run(archive, "--help").stdout
    assert all(words in told for words in ("build", "check", "exit codes:", "130"))


def test_a_terminal_without_unicode_loses_nothing(archive: Path) -> None:
    (archive / "statements" / "b.md").write_text(statement("topics: [中国]\n"))
    done = run(archive, "check", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "\\u4e2d\\u56fd" in done.stderr
