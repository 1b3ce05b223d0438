"""`new` writes a file that the build takes as it is, and says what is wrong before it writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_site.commands.new import _asked
from statement_site.reading.dossier import Reader
from statement_site.reading.whole import read_common
from tests import program
from tests.program import Ran
from tests.small_site import project


def run(folder: Path, *words: str) -> Ran:
    """What the command says of a project that is named to it."""
    return program.run(folder, "new", "-p", str(folder), "--no-edit", *words)


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
    assert (done.code, done.said, done.errors) == (0, f"wrote {path}\n", "")
    assert program.run(folder, "build", "--quick").code == 0
    assert "Dialogue" not in (folder / "_site" / "index.html").read_text("utf-8")
    text = path.read_text("utf-8").replace("Put the text here.", "They agreed.")
    path.write_text(text.replace("status: draft\n", ""), "utf-8")
    built = program.run(folder, "build", "--quick")
    assert (built.code, built.errors) == (0, "")
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
    lines = path.read_text("utf-8").replace("Put the text here.", "They agreed.").split("\n")
    taken = [
        line.removeprefix("# ") if line.startswith("# ") and ": " in line else line
        for line in lines
    ]
    path.write_text("\n".join(line for line in taken if not line.startswith("What else")), "utf-8")
    checked = program.run(folder, "check", "--drafts")
    codes = {line.split(" ")[1] for line in checked.errors.splitlines() if ".md:" in line}
    assert codes <= {"unknown-relation", "url", "unknown-term"}, checked.errors


def test_what_is_wrong_is_said_and_nothing_written(folder: Path) -> None:
    done = run(folder, "A title", "--topic", "migraton")
    assert done.code == 1
    assert "unknown-term `migraton` is not in topics" in done.errors
    assert "hint: did you mean `migration`?" in done.errors
    assert list(folder.rglob("*.md")) == []


def test_an_id_is_never_taken_twice(folder: Path) -> None:
    run(folder, *GIVEN)
    done = run(folder, *GIVEN)
    assert done.code == 1
    assert "the id `2024-05-09-joint-statement-the-first-dialogue` is taken" in done.errors
    assert run(folder, *GIVEN, "--id", "another").code == 0


@pytest.mark.parametrize("wrong", ["../../outside", "a/b", "a.es", "", "*"])
def test_an_id_never_leads_out_of_the_statements(folder: Path, wrong: str) -> None:
    done = run(folder, "A title", "--id", wrong or " ")
    assert done.code == 1
    assert "cannot be an id" in done.errors
    assert [*folder.rglob("*.md"), *folder.parent.glob("*.md")] == []


def test_a_date_without_a_plain_year_makes_no_folder_of_its_own(folder: Path) -> None:
    run(folder, "A title", "--date", "197X")
    assert [path.parent.name for path in folder.rglob("*.md")] == ["statements"]


def test_without_a_title_and_without_a_terminal_it_says_what_it_needs(folder: Path) -> None:
    done = run(folder)
    assert done.code == 1
    assert "missing-field a new statement needs a title" in done.errors


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
