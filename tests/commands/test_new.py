"""`new` writes a file that the build takes as it is, and says what is wrong before it writes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from statement_site.commands.new import _asked
from statement_site.reading.dossier import Reader
from statement_site.reading.whole import read_common
from tests.small_site import project


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a project, as a script would."""
    command = [
        sys.executable,
        "-m",
        "statement_site",
        "new",
        "-p",
        str(folder),
        "--no-edit",
        *words,
    ]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty project."""
    (tmp_path / "statements").mkdir()
    return tmp_path


GIVEN = (
    "Joint Statement: the “First” Dialogue", "--date", "2024-05-09", "--type", "joint-statement",
    "--country", "NO", "--country", "Peru", "--topic", "trade", "--source", "https://gov.example/1",
)  # fmt: skip


def test_a_new_file_is_a_draft_and_is_built_as_it_is_once_that_is_taken_out(folder: Path) -> None:
    done = run(folder, *GIVEN)
    path = folder / "statements" / "2024" / "2024-05-09-joint-statement-the-first-dialogue.md"
    assert (done.returncode, done.stdout, done.stderr) == (0, f"wrote {path}\n", "")
    command = [sys.executable, "-m", "statement_site", "build", "--quick", "-p", str(folder)]
    subprocess.run(command, capture_output=True, check=True)
    assert "Dialogue" not in (folder / "_site" / "index.html").read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace("status: draft\n", ""), "utf-8")
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (built.returncode, built.stderr) == (0, "")
    page = folder / "_site" / "countries" / "norway" / "peru" / "index.html"
    assert "Joint Statement: the “First” Dialogue" in page.read_text("utf-8")


def test_the_fields_that_were_not_given_are_explained(folder: Path) -> None:
    run(folder, "A title", "--date", "2024")
    (path,) = folder.rglob("*.md")
    text = path.read_text("utf-8")
    assert text.startswith(
        "---\ntitle: A title\ndate: 2024\nstatus: draft\n# What else can be said;"
    )
    for line in ("# type: joint-statement  #", "# release: 2024-03-14T15:00:00-05:00  #"):
        assert line in text
    assert "](#dates)" not in text


def test_every_explained_field_can_be_taken_as_it_stands(folder: Path) -> None:
    run(folder, "A title", "--date", "2024")
    (path,) = folder.rglob("*.md")
    lines = path.read_text("utf-8").split("\n")
    taken = [
        line.removeprefix("# ") if line.startswith("# ") and ": " in line else line
        for line in lines
    ]
    path.write_text("\n".join(line for line in taken if not line.startswith("What else")), "utf-8")
    command = [sys.executable, "-m", "statement_site", "check", "-p", str(folder), "--drafts"]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    codes = {line.split(" ")[1] for line in checked.stderr.splitlines() if ".md:" in line}
    assert codes <= {"unknown-relation", "url", "unknown-term"}, checked.stderr


def test_what_is_wrong_is_said_and_nothing_written(folder: Path) -> None:
    done = run(folder, "A title", "--topic", "migraton")
    assert done.returncode == 1
    assert "unknown-term `migraton` is not in topics" in done.stderr
    assert "hint: did you mean `migration`?" in done.stderr
    assert list(folder.rglob("*.md")) == []


def test_an_id_is_never_taken_twice(folder: Path) -> None:
    run(folder, *GIVEN)
    done = run(folder, *GIVEN)
    assert done.returncode == 1
    assert "the id `2024-05-09-joint-statement-the-first-dialogue` is taken" in done.stderr
    assert run(folder, *GIVEN, "--id", "another").returncode == 0


@pytest.mark.parametrize("wrong", ["../../outside", "a/b", "a.es", "", "*"])
def test_an_id_never_leads_out_of_the_statements(folder: Path, wrong: str) -> None:
    done = run(folder, "A title", "--id", wrong or " ")
    assert done.returncode == 1
    assert "cannot be an id" in done.stderr
    assert [*folder.rglob("*.md"), *folder.parent.glob("*.md")] == []


def test_a_date_without_a_plain_year_makes_no_folder_of_its_own(folder: Path) -> None:
    run(folder, "A title", "--date", "197X")
    assert [path.parent.name for path in folder.rglob("*.md")] == ["statements"]


def test_without_a_title_and_without_a_terminal_it_says_what_it_needs(folder: Path) -> None:
    done = run(folder)
    assert done.returncode == 1
    assert "missing-field a new statement needs a title" in done.stderr


def test_at_a_terminal_a_wrong_answer_is_asked_for_again(
    capsys: pytest.CaptureFixture[str],
) -> None:
    common = read_common(project({}), url="")
    answers = iter(
        ["A title", "2024-13-01", "2024-03-14", "", "Peru, US", "migraton", "migration", ""]
    )
    asked = _asked(
        {"date": "2026-01-01"}, Reader(common.settings, common.registers), lambda _: next(answers)
    )
    assert asked == {
        "title": "A title", "date": "2024-03-14", "countries": ["Peru", "US"], "topics": ["migration"],
    }  # fmt: skip
    said = capsys.readouterr().err
    assert "impossible-date" in said
    assert "did you mean `migration`?" in said
