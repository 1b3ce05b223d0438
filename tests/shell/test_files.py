"""Finding the files of a project: ordinary files only, and none is skipped in silence."""

from __future__ import annotations

import os
from pathlib import Path
from unittest.mock import patch

from statement_site.commands.report import as_text
from statement_site.model.problem import in_order
from statement_site.reading.dossier import Dossier, open_all
from statement_site.reading.source import LARGEST_FILE
from statement_site.shell.files import collect
from statement_site.shell.walk import walk


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


def test_a_folder_that_is_a_link_is_not_entered(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "assets").mkdir(parents=True)
    (elsewhere / "assets" / "passwords.txt").write_text("secret")
    (elsewhere / "a.md").write_text("x")
    folder = tmp_path / "project"
    (folder / "templates").mkdir(parents=True)
    (folder / "statements").symlink_to(elsewhere)
    (folder / "locales").symlink_to(elsewhere)
    (folder / "templates" / "assets").symlink_to(elsewhere / "assets")
    assert found(folder) == []
    assert "passwords.txt" not in collect(folder).assets
    assert said(folder) == [
        f"{name}:1:1: not-readable symbolic links are not followed"
        for name in ("locales", "statements", "templates/assets")
    ]


def test_a_file_that_goes_while_it_is_looked_at_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "statements").mkdir()
    (tmp_path / "statements" / "a.md").write_text("x")
    walked = walk(str(tmp_path / "statements"), "statements")
    with patch("statement_site.shell.walk.trace_of", side_effect=FileNotFoundError):
        assert list(walked) == []


def test_what_is_passed_over_among_statements_is_no_asset_either(tmp_path: Path) -> None:
    assets = tmp_path / "templates" / "assets"
    assets.mkdir(parents=True)
    for name in ("README.md", "page.css~", ".hidden", "own.css"):
        (assets / name).write_text("x")
    assert {"README.md", "page.css~", ".hidden"}.isdisjoint(collect(tmp_path).assets)
    assert "own.css" in collect(tmp_path).assets
