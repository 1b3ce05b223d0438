"""Finding the files of a project: ordinary files only, and none is skipped in silence."""

from __future__ import annotations

import os
from pathlib import Path

from statement_site.commands.report import as_text
from statement_site.model.problem import in_order
from statement_site.reading.dossier import Dossier, open_all
from statement_site.reading.source import LARGEST_FILE
from statement_site.shell.files import collect


def found(folder: Path) -> list[str]:
    """The statement files found and opened."""
    project = collect(folder)
    opened, _ = open_all(Dossier("", tuple(project.statements)), project.opener)
    return [file.path for file in opened]


def said(folder: Path) -> list[str]:
    """The problems met, without hints."""
    project = collect(folder)
    _, problems = open_all(Dossier("", tuple(project.statements)), project.opener)
    every = in_order((*project.problems, *problems))
    return [as_text(problem).split("\n")[0] for problem in every]


def test_statements_are_found_in_any_folder_and_in_one_order(tmp_path: Path) -> None:
    for name in ("b.md", "2024/z.md", "2024/a.md", "README.md", ".hidden.md", "a.md~"):
        path = tmp_path / "statements" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    assert found(tmp_path) == ["statements/2024/a.md", "statements/2024/z.md", "statements/b.md"]
    assert said(tmp_path) == []


def test_what_is_no_ordinary_file_is_an_error_and_never_opened_to_wait(tmp_path: Path) -> None:
    folder = tmp_path / "statements"
    folder.mkdir()
    os.mkfifo(folder / "pipe.md")
    (folder / "dir.md").mkdir()
    (folder / "passwd.md").symlink_to("/etc/passwd")
    (folder / "loop").symlink_to(folder)
    assert found(tmp_path) == []
    assert said(tmp_path) == [
        "statements/dir.md:1:1: not-readable this is not an ordinary file",
        "statements/loop:1:1: not-readable symbolic links are not followed",
        "statements/passwd.md:1:1: not-readable symbolic links are not followed",
        "statements/pipe.md:1:1: not-readable this is not an ordinary file",
    ]


def test_other_files_are_left_out_with_a_warning(tmp_path: Path) -> None:
    folder = tmp_path / "statements"
    folder.mkdir()
    (folder / "a.markdown").write_text("x")
    (folder / "map.png").write_text("x")
    assert said(tmp_path) == [
        "statements/a.markdown:1:1: unfollowed-file warning: this is not read as a statement",
        "statements/map.png:1:1: unfollowed-file warning: this is not read as a statement",
    ]


def test_a_huge_file_is_read_only_so_far_that_its_size_is_known(tmp_path: Path) -> None:
    folder = tmp_path / "statements"
    folder.mkdir()
    with (folder / "a.md").open("wb") as file:
        file.truncate(10 * LARGEST_FILE)
    project = collect(tmp_path)
    (path,) = project.statements
    assert len(project.opener(path).data) == LARGEST_FILE + 1


def test_a_register_of_an_unknown_name_is_a_warning_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "statements").mkdir()
    (tmp_path / "authorities").mkdir()
    (tmp_path / "authorities" / "topic.yaml").write_text("a: A")
    (problem,) = collect(tmp_path).problems
    assert (problem.warning, problem.hint) == (True, "did you mean `topics.yaml`?")


def test_a_project_without_statements_is_told_what_to_do(tmp_path: Path) -> None:
    assert said(tmp_path) == ["statements:1:1: not-readable there is no folder of statements"]
